import { headingKey, nearest } from "@standpipe/runtime/rules";
import { capital, kebabOf } from "../scaffold/words.ts";
import { CHOICES } from "./forms.ts";
import { FIELD_KINDS, type FieldKind, valueIn } from "./kinds.ts";
import type { Form } from "./read-form.ts";

/** A code as somebody proposes it. */
export interface CodeIdea {
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

/** A field as somebody proposes it. */
export interface FieldIdea {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly kind: FieldKind;
  readonly codes: readonly CodeIdea[];
  readonly examples: readonly unknown[];
  readonly headings: readonly string[];
  readonly personal: string | null;
}

/** An idea, or what is wrong with it in sentences. */
export type Read<T> = { readonly idea: T } | { readonly faults: readonly string[] };

const LONGEST_LABEL = 60;
const MOST_LINES = 100;

/** The field of a form for one. */
export function fieldOf({ answers }: Form): Read<FieldIdea> {
  const answer = (name: string) => answers.get(name) ?? "";
  const kind = chosen(answer("holds"), FIELD_KINDS, ({ choice }) => choice);
  if (kind === null) return { faults: [notChosen("What does it hold?", answer("holds"))] };
  const people = Object.keys(CHOICES.personal) as (keyof typeof CHOICES.personal)[];
  const personal = chosen(answer("personal"), people, (one) => one);
  if (personal === null) return { faults: [notChosen("Does it say anything about a person?", answer("personal"))] };
  if (chosen(answer("needed"), CHOICES.needed, (one) => one) === null)
    return { faults: [notChosen("Does every record need it?", answer("needed"))] };
  return newField(answer("label"), answer("meaning"), kind, {
    examples: linesOf(answer("examples")),
    codes: linesOf(answer("codes")),
    headings: linesOf(answer("headings")),
    personal: CHOICES.personal[personal],
  });
}

/** A field of a new record, from its line: label | what it holds | what it means | example. */
export function fieldInLine(line: string): Read<FieldIdea> {
  const [label = "", holds = "", meaning = "", example = "", ...more] = line.split("|").map((part) => part.trim());
  if (example === "" || more.length > 0) {
    return {
      faults: [`The line “${line}” is not a field. Write it as: label | what it holds | what it means | example`],
    };
  }
  const kind = chosen(holds, FIELD_KINDS, ({ choice }) => choice);
  if (kind === null) return { faults: [notChosen("what it holds", holds)] };
  if (kind.json === "code")
    return { faults: [`${label}: propose a field with a list of codes on its own, once the record is there.`] };
  return newField(label, meaning, kind, { examples: [example], codes: [], headings: [], personal: null });
}

interface More {
  readonly examples: readonly string[];
  readonly codes: readonly string[];
  readonly headings: readonly string[];
  readonly personal: string | null;
}

function newField(label: string, meaning: string, kind: FieldKind, more: More): Read<FieldIdea> {
  const name = fieldName(label, kind);
  const codes = more.codes.map(codeInLine);
  const faults = [
    ...labelFaults(label, name),
    ...[more.examples, more.codes, more.headings]
      .filter((lines) => lines.length > MOST_LINES)
      .map((lines) => `An answer has ${lines.length} lines. Give at most ${MOST_LINES}.`),
    ...(kind.json === "code" && codes.length < 2
      ? ["A list of codes needs at least two. Write each on a line of its own, as: label: what it means"]
      : []),
    ...(kind.json !== "code" && codes.length > 0
      ? [
          `There are codes, and the field holds: ${kind.choice}. Choose “One of a list of codes”, or take the codes out.`,
        ]
      : []),
    ...codes.flatMap((code) => ("faults" in code ? code.faults : [])),
  ];
  if (faults.length > 0) return { faults };
  const known = codes.flatMap((code) => ("idea" in code ? [code.idea] : []));
  const value = (text: string) => {
    const code = known.find((one) => one.code === text || one.title.toLowerCase() === text.toLowerCase());
    return code?.code ?? valueIn(kind, text);
  };
  return {
    idea: {
      ...{ name, kind, codes: known, headings: newHeadings(more.headings, label, name), personal: more.personal },
      title: capital(label),
      description: sentence(meaning),
      examples: more.examples.map(value),
    },
  };
}

/** Those that are not understood anyway. */
function newHeadings(headings: readonly string[], label: string, name: string): string[] {
  const known = new Set([headingKey(label), headingKey(name)]);
  return headings.filter((heading) => !known.has(headingKey(heading)) && known.add(headingKey(heading)));
}

/** A code from its line: label: what it means. */
function codeInLine(line: string): Read<CodeIdea> {
  const sign = line.indexOf(":");
  const [title, meaning] = [line.slice(0, Math.max(0, sign)).trim(), line.slice(sign + 1).trim()];
  if (title === "" || meaning === "")
    return { faults: [`The line “${line}” is not a code. Write it as: label: what it means`] };
  return newCode(title, meaning);
}

/** A code with its label and its meaning. */
export function newCode(label: string, meaning: string): Read<CodeIdea> {
  const code = kebabOf(label);
  const faults = labelFaults(label, code);
  if (faults.length > 0) return { faults };
  return { idea: { code, title: capital(label.trim()), description: sentence(meaning) } };
}

/** `Last cleaned` that holds a day → `last_cleaned_date` */
function fieldName(label: string, { ending }: FieldKind): string {
  const name = kebabOf(label).replaceAll("-", "_");
  return ending === null || name === "" || name.split("_").includes(ending) ? name : `${name}_${ending}`;
}

/** What is wrong with a label, and with the name that is made from it. */
export function labelFaults(label: string, name: string): string[] {
  if (label.includes("\n") || label.length > LONGEST_LABEL)
    return [
      `A label is one line of at most ${LONGEST_LABEL} characters. Shorten “${label.slice(0, 40).replaceAll("\n", " ")}…”.`,
    ];
  if (/^[a-z]/.test(name)) return [];
  return [`No name can be made from the label “${label}”. Begin it with a letter from A to Z.`];
}

/** What a form let choose from; null where the answer is none of it. */
export function chosen<T>(answer: string, options: readonly T[], choiceOf: (option: T) => string): T | null {
  const meant = nearest(answer, options.map(choiceOf))?.option;
  return options.find((option) => choiceOf(option) === meant) ?? null;
}

/** Says that an answer is none of those to choose from. */
export function notChosen(heading: string, answer: string): string {
  const shown = answer.length > 60 ? `${answer.slice(0, 57)}…` : answer;
  return `“${shown.replaceAll("\n", " ")}” is no answer to “${heading}”. Choose one that the form offers.`;
}

/** The lines of an answer that say something, without the marks of a list. */
export function linesOf(answer: string): string[] {
  return answer
    .split("\n")
    .map((line) => line.replace(/^\s*[-*]\s+/, "").trim())
    .filter((line) => line !== "");
}

/** An answer as one line that ends like a sentence. */
export function sentence(answer: string): string {
  const line = answer.trim().replace(/\s+/g, " ");
  return capital(/[.!?]$/.test(line) ? line : `${line}.`);
}
