// Writes the tables of docs/versioning.md from the policy table of @standpipe/evolution, between the two marks there. With
// --check nothing is written, and the exit code is 1 where they are not as they would be. Needs a build: pnpm build.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { policies } from "../packages/evolution/dist/index.js";

const PAGE = fileURLToPath(new URL("../docs/versioning.md", import.meta.url));
const COMMAND = "node scripts/write-versioning.mjs";
const [BEGIN, END] = ["<!-- policy: begin -->", "<!-- policy: end -->"];

/** A table of Markdown, its columns as wide as their widest cell. */
function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  const [head, ...rest] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}

function sections() {
  const abouts = [...new Set(policies.map(({ about }) => about))];
  return abouts.flatMap((about) => {
    const rows = policies
      .filter((policy) => policy.about === about)
      .map(({ rule, level, suppliers, developers, why }) => [
        `\`${rule}\``,
        `**${level}**`,
        suppliers,
        developers,
        why,
      ]);
    return [`### ${about}`, table([["rule", "level", "suppliers, stored data", "developers", "why"], ...rows])];
  });
}

const page = readFileSync(PAGE, "utf8");
const [before, rest = ""] = page.split(BEGIN);
const after = rest.split(END)[1] ?? "";
const written = [before + BEGIN, ...sections(), END + after].join("\n\n");

if (!process.argv.includes("--check")) writeFileSync(PAGE, written);
else if (written !== page) {
  console.log(`docs/versioning.md is not what the policy table says. Write it again: pnpm build, then ${COMMAND}`);
  process.exitCode = 1;
}
