import type { LoadedRecord, ProfileEntry } from "@standpipe/catalogue";
import type { RecordMetadata, Stage } from "@standpipe/runtime";
import { fieldLines } from "./dictionary-field.ts";
import { linksOf, recommendationsOf, rulesOf, usualOf } from "./dictionary-rules.ts";
import type { Look } from "./look.ts";
import { counted } from "./words.ts";
import { wrap } from "./wrap.ts";

/** What a data dictionary needs besides the record. */
export interface DictionarySetting extends Look {
  /** Its other layouts. */
  readonly layouts: readonly ProfileEntry[];
  /** Short names of the standards that its fields are mapped to. */
  readonly standards: readonly string[];
  /** True for the codes of long lists too. */
  readonly isEveryCode: boolean;
}

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
export function dictionary(record: LoadedRecord, setting: DictionarySetting): string {
  const { width, palette, layouts } = setting;
  const { metadata } = record;
  const { title, name, version, stage, description, publish } = metadata;
  const head = [
    ...wrap([{ text: title, style: palette.strong }], { width }),
    ...wrap([{ text: `${name}, version ${version}`, style: palette.quiet }], { width }),
    ...wrap([{ text: STAGES[stage], style: palette.quiet }], { width }),
  ];
  const section = (heading: string, sentences: readonly string[]) =>
    sentences.length === 0
      ? []
      : [
          palette.strong(heading),
          "",
          ...sentences.flatMap((sentence) => wrap(sentence, { width, first: "  - ", rest: "    " })),
        ];
  const fields = metadata.fields.flatMap((field, at) => [
    ...(at === 0 ? [] : [""]),
    ...fieldLines(field, record, setting),
  ]);
  const blocks = [
    head,
    [...wrap(description, { width }), ...wrap(PUBLISHING[publish], { width })],
    section("Rules", rulesOf(record)),
    section("Recommended", recommendationsOf(metadata)),
    section("What is usual", usualOf(metadata)),
    section("Links to other records", linksOf(metadata)),
    section(
      "Other layouts that files may be in",
      layouts.map((layout) => `${layout.title} (${layout.name})`),
    ),
    [palette.strong(fieldCount(metadata)), "", ...fields],
    closingLines(metadata, setting),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
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

function closingLines({ name }: RecordMetadata, { width, standards }: DictionarySetting): string[] {
  if (standards.length === 0) return [];
  const command = `standpipe show ${name} --crosswalk`.replaceAll(" ", "\u00a0");
  return wrap(`How it matches ${standards.join(", ")}, field by field: ${command}`, { width });
}
