import type { LoadedRecord } from "@standpipe/catalogue";
import type { CodeMetadata, CrosswalkEntry, FieldMetadata, PersonalData } from "@standpipe/runtime";
import { either, inDigits, normalise } from "@standpipe/runtime/rules";
import { type Cases, casesOf } from "./dictionary-rules.ts";
import type { Look } from "./look.ts";
import { counted, sentence } from "./words.ts";
import { type Span, wrap } from "./wrap.ts";

const TYPES: Readonly<Record<FieldMetadata["type"], string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object with named members, as JSON",
};

const PERSONAL: Readonly<Record<PersonalData, string>> = {
  name: "may name a person",
  contact: "may be a way to reach a person",
  address: "may tell where a person lives",
  identifier: "may identify a person",
  financial: "may tell of a person's money",
  special: "may tell of health, beliefs or other protected matters",
};

const RELATIONS: Readonly<Record<CrosswalkEntry["relation"], string>> = {
  exact: "the same",
  close: "nearly the same",
  broader: "wider than this one",
  narrower: "narrower than this one",
};

/** What a field needs besides itself and its record. */
export interface FieldSetting extends Look {
  /** True for the codes of long lists too. */
  readonly isEveryCode: boolean;
}

const INDENT = "    ";

/** One field of a data dictionary: its label and name, whether it is needed, and what it must be in words. */
export function fieldLines(field: FieldMetadata, record: LoadedRecord, setting: FieldSetting): string[] {
  const { width, palette } = setting;
  const line = (title: string, text: string) =>
    wrap([{ text: title, style: palette.quiet }, { text: ` ${text}` }], hanging(width));
  const { name, title, description, example, personalData, crosswalk, lookup } = field;
  const table = record.lookups.find((one) => one.name === lookup?.lookup)?.title;
  const heading: Span[] = [
    { text: title, style: palette.strong },
    { text: ` (${name})`, style: palette.action },
    { text: `: ${needOf(field, casesOf(record))}` },
  ];
  return [
    ...wrap(heading, { width, first: "  ", rest: INDENT }),
    ...wrap(description, { width, first: INDENT }),
    ...line("Must be:", expectedOf(field)),
    ...codeLines(field, record.metadata.name, setting),
    ...(table === undefined ? [] : line("Looked up in:", `${table}. One that has ended is a warning.`)),
    ...line("Example:", example),
    ...(personalData === null ? [] : line("Personal data:", PERSONAL[personalData])),
    ...(crosswalk.length === 0 ? [] : line("Elsewhere:", crosswalk.map(elsewhere).join("; "))),
  ];
}

function hanging(width: number) {
  return { width, first: INDENT, rest: `${INDENT}  ` };
}

function needOf({ name, required, recommended }: FieldMetadata, cases: Cases): string {
  if (required) return "required";
  const some = cases.required.has(name) ? "required in some cases" : "";
  if (recommended) return some === "" ? "recommended" : `recommended, and ${some}`;
  if (some !== "") return some;
  return cases.recommended.has(name) ? "recommended in some cases" : "optional";
}

function expectedOf({ type, list, expected, codes, open, decimals, limits }: FieldMetadata): string {
  if (codes !== null && !list) return open ? "one of these codes, or another where none fits" : "one of these codes";
  const kind = type === "number" && expected !== null ? `a number: ${expected}` : (expected ?? TYPES[type]);
  const places = decimals === null ? "" : `, with at most ${counted(decimals, "decimal place")}`;
  const one = codes === null ? [kind, ...limitsOf(limits)].join(", ") + places : "one of these codes";
  return list ? `a list (in a table one cell, with ; between the entries). Each is ${one}` : one;
}

function limitsOf({ minimum, exclusiveMinimum, maximum, maxLength }: FieldMetadata["limits"]): string[] {
  const limit = (word: string, value: number | undefined) =>
    value === undefined ? [] : [`${word} ${inDigits(value)}`];
  return [
    ...limit("at least", minimum),
    ...limit("more than", exclusiveMinimum),
    ...limit("at most", maximum),
    ...(maxLength === undefined ? [] : [`at most ${counted(maxLength, "character")}`]),
  ];
}

/** A longer list is cut to its first codes, so that the next field stays in sight. */
const LONG_LIST = 12;
const FIRST_CODES = 8;

function codeLines({ codes }: FieldMetadata, record: string, { width, palette, isEveryCode }: FieldSetting): string[] {
  const all = codes ?? [];
  const shown = isEveryCode || all.length <= LONG_LIST ? all : all.slice(0, FIRST_CODES);
  const layout = { width, first: `${INDENT}  - `, rest: `${INDENT}    ` };
  const more = all.length - shown.length;
  const command = `standpipe show ${record} --codes`.replaceAll(" ", "\u00a0");
  return [
    ...shown.flatMap((code) => wrap([{ text: code.code, style: palette.action }, { text: wordsOf(code) }], layout)),
    ...(more === 0 ? [] : wrap(`and ${inDigits(more)} more: ${command}`, layout)),
  ];
}

function wordsOf({ code, title, description, endDate, successors }: CodeMetadata): string {
  // Most labels only repeat the code with capitals and spaces.
  const label = normalise(title) === normalise(code) ? "" : ` (${title})`;
  const meaning = description === "" ? "" : `: ${description}`;
  if (endDate === null) return `${label}${meaning}`;
  const instead = successors.length === 0 ? "" : `; use ${either(successors)} instead`;
  return `${label}${meaning === "" ? ":" : sentence(meaning)} Ended on ${endDate}${instead}.`;
}

function elsewhere({ standard, field, relation }: CrosswalkEntry): string {
  return `${field} in ${standard} (${RELATIONS[relation]})`;
}
