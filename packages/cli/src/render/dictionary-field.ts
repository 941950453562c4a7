import type { CrosswalkEntry, FieldMetadata, PersonalData } from "@standpipe/runtime";
import { inDigits, normalise } from "@standpipe/runtime/rules";
import type { Look } from "./look.ts";
import { counted } from "./words.ts";
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

const INDENT = "    ";

/** One field of a data dictionary: its label and name, whether it is needed, and what it must be in words. */
export function fieldLines(field: FieldMetadata, { width, palette }: Look): string[] {
  const line = (title: string, text: string) =>
    wrap([{ text: title, style: palette.quiet }, { text: ` ${text}` }], hanging(width));
  const { name, title, description, example, personalData, crosswalk } = field;
  const heading: Span[] = [
    { text: title, style: palette.strong },
    { text: ` (${name})`, style: palette.action },
    { text: `: ${needOf(field)}` },
  ];
  return [
    ...wrap(heading, { width, first: "  ", rest: INDENT }),
    ...wrap(description, { width, first: INDENT }),
    ...line("Must be:", expectedOf(field)),
    ...codeLines(field, { width, palette }),
    ...line("Example:", example),
    ...(personalData === null ? [] : line("Personal data:", PERSONAL[personalData])),
    ...(crosswalk.length === 0 ? [] : line("Elsewhere:", crosswalk.map(elsewhere).join("; "))),
  ];
}

function hanging(width: number) {
  return { width, first: INDENT, rest: `${INDENT}  ` };
}

function needOf({ required, recommended }: FieldMetadata): string {
  return required ? "required" : recommended ? "recommended" : "optional";
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

function codeLines({ codes }: FieldMetadata, { width, palette }: Look): string[] {
  return (codes ?? []).flatMap(({ code, title, description }) => {
    // Most labels only repeat the code with capitals and spaces.
    const label = normalise(title) === normalise(code) ? "" : ` (${title})`;
    const spans = [
      { text: code, style: palette.action },
      { text: `${label}${description === "" ? "" : `: ${description}`}` },
    ];
    return wrap(spans, { width, first: `${INDENT}  - `, rest: `${INDENT}    ` });
  });
}

function elsewhere({ standard, field, relation }: CrosswalkEntry): string {
  return `${field} in ${standard} (${RELATIONS[relation]})`;
}
