// Writes docs/rules, a page for each rule that a finding can break, and the list of formats that `standpipe explain` knows.
// Both come from what the rules and the types of the schemas say of themselves. With --check nothing is written: the files
// that are not as they would be written are named, and the exit code is 1. Needs a build: pnpm build.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatEntry, mendingWords, ruleEntries, severityWords } from "../packages/checker/dist/index.js";
import { loadExamples, loadRegistry } from "../packages/evolution/dist/files.js";
import { hasForms } from "../packages/evolution/dist/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const PAGES = "docs/rules";
const FORMATS = "packages/cli/src/commands/format-types.json";
const COMMAND = "node scripts/write-rule-pages.mjs";

const LONGEST_EXAMPLE = 90;
const MOST_EXAMPLES = 3;

/** A value as an example shows it: text as it is, unless what matters in it cannot be seen. */
function exampleText(value) {
  return typeof value === "string" && /^\S(?:[^\n\t]*\S)?$/.test(value) ? value : JSON.stringify(value);
}

function shown(values) {
  const texts = [...new Set(values.map(exampleText))];
  const short = texts.filter((text) => text.length <= LONGEST_EXAMPLE);
  return (short.length > 0 ? short : texts.slice(0, 1)).slice(0, MOST_EXAMPLES).join("\n");
}

/** The values of the schemas' own examples that break the format, one for each example. */
function wrongValues({ name, schema }, examples) {
  const breaksIt = (value) => schema.pattern === undefined || !new RegExp(schema.pattern, "u").test(value);
  return examples
    .filter(({ expect }) => expect?.code === `${name}-format`)
    .map(({ data, expect }) => {
      const value = [data].flat().find((record) => record[expect.field] !== undefined)?.[expect.field];
      return Array.isArray(value) ? value.find(breaksIt) : value;
    });
}

/** Every type with a pattern, a format or forms, but for text, whose rule is one of the table. */
function formatTypes() {
  const folder = fileURLToPath(new URL("../schemas", import.meta.url));
  const registry = loadRegistry(folder);
  const examples = loadExamples(
    folder,
    registry.domains.flatMap((domain) => registry.documents(domain, "record")),
  );
  return registry.domains
    .flatMap((domain) => registry.documents(domain, "type"))
    .filter(({ schema }) => (schema.pattern ?? schema.format) !== undefined || hasForms(schema))
    .filter(({ name }) => name !== "text")
    .map((type) => ({
      name: type.name,
      title: type.schema.title,
      description: type.schema.description,
      expected: type.schema["x-expected"],
      wrong: shown(wrongValues(type, examples)),
      right: shown(type.schema.examples),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const WIDTH = 120;

/** A paragraph in lines as wide as the other documents have them. */
function paragraph(text) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join("\n");
}

const withCode = (text) => text.replace(/\bstandpipe [a-z]+/, "`$&`");

function page({ code, severity, about, why, wrong, right, mending }) {
  const { heading, sentence } = severityWords[severity];
  const block = (text) => `\`\`\`text\n${text}\n\`\`\``;
  return [
    `# ${code}`,
    paragraph(about),
    paragraph(`**${heading}.** ${sentence}`),
    "## Why it matters",
    paragraph(why),
    "## Example",
    "Not like this:",
    block(wrong),
    "But like this:",
    block(right),
    "## Putting it right",
    paragraph(withCode(mendingWords[mending].sentence)),
    "[All rules](README.md)",
  ].join("\n\n");
}

/** A table of Markdown, its columns as wide as their widest cell, which is how the formatter leaves it. */
function table(rows) {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = cells[0].map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  const [head, ...rest] = cells;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}

function index(entries) {
  const sections = Object.entries(severityWords).flatMap(([severity, { heading, sentence }]) => {
    const own = entries.filter((entry) => entry.severity === severity);
    const rows = own.map(({ code, about, mending }) => [
      `[${code}](${code}.md)`,
      about,
      withCode(mendingWords[mending].short),
    ]);
    return [
      `## ${heading}`,
      `${own.length} rules. ${sentence.replace("breaks it", "breaks one")}`,
      table([["rule", "what it says", "put right by"], ...rows]),
    ];
  });
  return [
    "# Rules",
    paragraph(
      "Every rule that a finding can break, by its code. `standpipe explain CODE` prints the same page in the terminal.",
    ),
    paragraph(
      `These pages are written by \`${COMMAND}\` from the tables of rules and from the types of the schemas: see [Adding or changing a rule](../../CONTRIBUTING.md#adding-or-changing-a-rule).`,
    ),
    ...sections,
  ].join("\n\n");
}

const types = formatTypes();
const entries = [...ruleEntries(), ...types.map(formatEntry)].sort((a, b) => (a.code < b.code ? -1 : 1));
const files = new Map([
  [`${PAGES}/README.md`, `${index(entries)}\n`],
  ...entries.map((entry) => [`${PAGES}/${entry.code}.md`, `${page(entry)}\n`]),
  [FORMATS, `${JSON.stringify(types, null, 2)}\n`],
]);

const there = existsSync(`${root}${PAGES}`) ? readdirSync(`${root}${PAGES}`).map((name) => `${PAGES}/${name}`) : [];
const isAsWritten = ([file, text]) => existsSync(root + file) && readFileSync(root + file, "utf8") === text;
const changed = [...files].filter((file) => !isAsWritten(file)).map(([file]) => file);
const extra = there.filter((file) => !files.has(file));

if (process.argv.includes("--check")) {
  for (const file of changed) console.log(`${file} is not what the rules say now`);
  for (const file of extra) console.log(`${file} is the page of no rule`);
  if (changed.length + extra.length > 0) {
    console.log(`Write the pages again: pnpm build, then ${COMMAND}`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(root + PAGES, { recursive: true });
  for (const file of changed) writeFileSync(root + file, files.get(file));
  for (const file of extra) rmSync(root + file);
  console.log(`${files.size} files: ${changed.length} written, ${extra.length} taken away`);
}
