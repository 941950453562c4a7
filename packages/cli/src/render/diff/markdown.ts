import { describeChange, reasonOf, type SchemaChange } from "@standpipe/evolution";
import { type DiffResult, inOrder } from "../../commands/diff.ts";
import { effectsOf } from "./words.ts";

/** Changes of schemas as Markdown, for the description of a pull request or a changelog. */
export function diffMarkdown({ old, new: fresh, level, schemas }: DiffResult): string {
  const head = level === null ? "no change" : `a **${level}** change`;
  const own = schemas.filter(({ what }) => what !== "elsewhere");
  const touched = schemas.filter(({ what }) => what === "elsewhere");
  const more = touched.map(({ path, level: one }) => `- ${code(path)}: ${one}`);
  const parts = [
    `## ${code(old)} → ${code(fresh)}: ${head}`,
    ...own.map(section),
    ...(more.length === 0 ? [] : [`### Through what they refer to\n\n${more.join("\n")}`]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section({ path, what, level, changes }: SchemaChange): string {
  const items = inOrder(changes).map((change) => {
    const lines = [
      ...effectsOf(change).map(plain),
      plain(reasonOf(change)),
      `${code(change.rule)} at ${code(change.where || "/")}`,
    ];
    return [`- **${change.level}**: ${plain(describeChange(change))}`, ...lines.map((line) => `  ${line}`)].join(
      "\\\n",
    );
  });
  return [
    `### ${code(path)}: ${what === "changed" ? level : `${what}, ${level}`}`,
    ...(items.length === 0 ? [] : [items.join("\n")]),
  ].join("\n\n");
}

/** Text from a schema: nothing in it is markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/g, "\\$&").replace(/\s+/g, " ");
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}
