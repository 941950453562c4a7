import { describeChange, type Level, reasonOf, type SchemaChange } from "@standpipe/evolution";
import { type DiffResult, inOrder } from "../../commands/diff.ts";
import type { Look } from "../look.ts";
import { counted, sentence } from "../words.ts";
import { type Span, wrap } from "../wrap.ts";
import { effectsOf } from "./words.ts";

/** Changes of schemas for a person to read, schema by schema; those that break something first. */
export function diffText(result: DiffResult, look: Look): string {
  const { width } = look;
  const head = [...wrap([verdict(result, look)], { width }), ...wrap(counts(result), { width })];
  const own = result.schemas.filter(({ what }) => what !== "elsewhere");
  const blocks = own.map((schema) => schemaLines(schema, look));
  return `${[head, ...blocks, elsewhere(result, look)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function verdict({ old, new: fresh, level }: DiffResult, { palette }: Look): Span {
  if (level === null) return { text: `✓ ${old} → ${fresh}: no change`, style: palette.good };
  const mark = level === "major" ? "✗" : "✓";
  const style = level === "major" ? palette.bad : level === "minor" ? palette.doubtful : palette.good;
  return { text: `${mark} ${old} → ${fresh}: a ${level} change`, style };
}

const MEANING: Readonly<Record<Level, string>> = {
  major: "It breaks files, or code that reads them.",
  minor: "It adds something, and breaks neither files nor code.",
  patch: "Files and types are as they were.",
};

function counts({ level, schemas }: DiffResult): string {
  if (level === null) return "Both versions accept the same, and say the same of it.";
  const own = schemas.filter(({ what }) => what !== "elsewhere");
  const changes = own.reduce((sum, { what, changes: some }) => sum + (what === "changed" ? some.length : 1), 0);
  return `${MEANING[level]} ${counted(changes, "change")} in ${counted(own.length, "schema")}.`;
}

function schemaLines({ path, what, level, changes }: SchemaChange, look: Look): string[] {
  const { width, palette } = look;
  const title = wrap(
    [{ text: path, style: palette.strong }, { text: what === "changed" ? ` (${level})` : ` (${what}, ${level})` }],
    { width },
  );
  return [...title, ...inOrder(changes).flatMap((change) => ["", ...changeLines(change, look)])];
}

function changeLines(change: Parameters<typeof effectsOf>[0], { width, palette }: Look): string[] {
  const { rule, where, level } = change;
  const style = level === "major" ? palette.bad : palette.strong;
  return [
    ...wrap([{ text: `${level} `, style }, { text: sentence(describeChange(change)) }], {
      width,
      first: "  - ",
      rest: "    ",
    }),
    ...effectsOf(change).flatMap((effect) => wrap(effect, { width, first: "    ", rest: "      " })),
    ...wrap(
      [
        { text: `${reasonOf(change)} `, style: palette.quiet },
        { text: `[${rule}] ${where}`, style: palette.quiet },
      ],
      {
        width,
        first: "    ",
      },
    ),
  ];
}

/** Schemas that are as they were, and refer to one that is not. */
function elsewhere({ schemas }: DiffResult, { width, palette }: Look): string[] {
  const touched = schemas.filter(({ what }) => what === "elsewhere");
  if (touched.length === 0) return [];
  const names = touched.map(({ path, level }) => `${path} (${level})`).join(", ");
  return wrap(
    [
      { text: `Through what they refer to, ${counted(touched.length, "schema")} more: `, style: palette.quiet },
      { text: names },
    ],
    { width },
  );
}
