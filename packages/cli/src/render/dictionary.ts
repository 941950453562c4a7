import type { RecordMetadata, Stage } from "@standpipe/runtime";
import { either } from "@standpipe/runtime/rules";
import { fieldLines } from "./dictionary-field.ts";
import type { Look } from "./look.ts";
import { counted } from "./words.ts";
import { wrap } from "./wrap.ts";

const STAGES: Readonly<Record<Stage, string>> = {
  proposed: "Proposed: an idea to discuss",
  draft: "Draft: to be tried, and it may still change",
  stable: "Stable: changes only with a new version",
  deprecated: "Deprecated: move to what replaces it",
  retired: "Retired: no longer used",
};

const PUBLISHING = {
  open: "Made to be published.",
  exchange: "Holds personal data: share it only under an agreement, and do not publish it.",
};

/** A record for a person to read: what it is, its rules in words, and each of its fields. */
export function dictionary(record: RecordMetadata, look: Look): string {
  const { width, palette } = look;
  const { title, name, version, stage, description, publish } = record;
  const head = [
    ...wrap([{ text: title, style: palette.strong }], { width }),
    ...wrap([{ text: `${name}, version ${version}`, style: palette.quiet }], { width }),
    ...wrap([{ text: STAGES[stage], style: palette.quiet }], { width }),
  ];
  const rules = rulesOf(record).flatMap((rule) => wrap(rule, { width, first: "  - ", rest: "    " }));
  const fields = record.fields.flatMap((field, at) => [...(at === 0 ? [] : [""]), ...fieldLines(field, look)]);
  const blocks = [
    head,
    [...wrap(description, { width }), ...wrap(PUBLISHING[publish], { width })],
    rules.length === 0 ? [] : [palette.strong("Rules"), "", ...rules],
    [palette.strong(fieldCount(record)), "", ...fields],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function rulesOf({ key, order, fields, conditions }: RecordMetadata): string[] {
  const label = (name: string) => fields.find((field) => field.name === name)?.title ?? name;
  const isNumber = (name: string) =>
    ["number", "integer"].includes(fields.find((field) => field.name === name)?.type ?? "");
  const keyRule =
    key.length > 1
      ? `No two records in a file may have the same ${either(key.map(label), "and")} together.`
      : `No two records in a file may have the same ${either(key.map(label))}.`;
  return [
    ...(key.length === 0 ? [] : [keyRule]),
    ...conditions,
    ...order.map(
      ([earlier, later]) =>
        `${label(later)} must not be ${isNumber(later) ? "less than" : "before"} ${label(earlier)}.`,
    ),
  ];
}

function fieldCount({ fields }: RecordMetadata): string {
  const required = fields.filter((field) => field.required).length;
  const recommended = fields.filter((field) => field.recommended && !field.required).length;
  const optional = fields.length - required - recommended;
  const parts = [
    ...(required > 0 ? [`${required} required`] : []),
    ...(recommended > 0 ? [`${recommended} recommended`] : []),
    ...(optional > 0 ? [`${optional} optional`] : []),
  ];
  return `${counted(fields.length, "field")}: ${parts.join(", ")}`;
}
