import { codesOf, pointerToCodes } from "../schemas/codes.ts";
import type { Schema, SchemaDocument } from "../schemas/document.ts";
import { rulesOf } from "../schemas/keywords.ts";
import { fileOf, type Problem } from "./problem.ts";
import { BANNED_WORDS } from "./words.ts";

const BANNED = new RegExp(BANNED_WORDS, "gi");

/** Names that are written with capitals throughout: a title may end in them. */
const PROPER =
  /\b(?:British National Grid|Companies House|Charity Commission|Land Registry|Street Manager|Northern Ireland|England|English|Scotland|Wales|Welsh)\b/g;

/** Titles, descriptions and examples: whether they are there, and how they are written. */
export function lintLabels(document: SchemaDocument): Problem[] {
  const { schema, kind } = document;
  const file = { path: fileOf(document), terms: termsOf(schema) };
  const properties = Object.entries(schema.properties ?? {});
  const expected = schema["x-expected"] as string | undefined;
  return [
    ...labels(schema, "", file, "The schema", true),
    ...properties.flatMap(([name, property]) => labels(property, `/properties/${name}`, file, name, true)),
    ...codesOf(schema).flatMap((code, i) =>
      labels(code, `${pointerToCodes(schema)}/${i}`, file, `The code ${code.const}`, false),
    ),
    ...(expected === undefined ? [] : bannedIn(expected, file, "/x-expected")),
    ...(kind === "record"
      ? rulesOf(document).usual.flatMap(({ why }, i) => bannedIn(why, file, `/x-usual/${i}/why`))
      : []),
  ];
}

/** A file with the words that its fields and codes are called by. */
interface File {
  readonly path: string;
  readonly terms: string;
}

function termsOf(schema: Schema): string {
  const names = [...Object.keys(schema.properties ?? {}), ...codesOf(schema).map((code) => String(code.const))];
  return names.join(" ").toLowerCase();
}

function labels(part: Schema, pointer: string, file: File, who: string, hasExamples: boolean): Problem[] {
  const { title, description, examples } = part;
  const { path } = file;
  const asked = { title, description, ...(hasExamples ? { examples: examples?.[0] } : {}) };
  const missing = Object.entries(asked)
    .filter(([, value]) => value === undefined || value === "")
    .map(([keyword]): Problem => {
      const what = keyword === "examples" ? "at least one of examples" : `a ${keyword}`;
      return { rule: "label-missing", path, pointer, message: `${who} has no ${keyword}`, fix: `Give it ${what}` };
    });
  return [
    ...missing,
    ...(typeof title === "string" ? titleFaults(title, hasExamples, file, `${pointer}/title`) : []),
    ...(typeof description === "string" ? descriptionFaults(description, file, `${pointer}/description`) : []),
  ];
}

/** The titles of codes are often names that others gave, so their capitals are their own. */
function titleFaults(title: string, isOwn: boolean, file: File, pointer: string): Problem[] {
  const rule = "title-style";
  const say = (message: string, fix: string): Problem => ({ rule, path: file.path, pointer, message, fix });
  return [
    ...(/[^.]\.$/.test(title) ? [say(`The title “${title}” ends with a full stop`, "Take the full stop out")] : []),
    ...(/^\p{Ll}\S*(?:\s|$)/u.test(title) && !/^\p{Ll}+\p{Lu}/u.test(title)
      ? [say(`The title “${title}” begins with a small letter`, "Begin it with a capital")]
      : []),
    ...(isOwn && isTitleCase(title)
      ? [say(`The title “${title}” has capitals inside`, "Write it as a sentence is written")]
      : []),
    ...bannedIn(title, file, pointer),
  ];
}

/** Every longer word after the first begins with a capital, and they are not all part of a name. */
function isTitleCase(title: string): boolean {
  const rest = title.replace(PROPER, "");
  const words = rest
    .split(/[\s/]+/)
    .slice(1)
    .filter((word) => /^\p{L}{4,}$/u.test(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
}

function descriptionFaults(description: string, file: File, pointer: string): Problem[] {
  const say = (message: string, fix: string): Problem => ({
    rule: "description-style",
    path: file.path,
    pointer,
    message,
    fix,
  });
  return [
    ...(description.endsWith(".") ? [] : [say("The description does not end with a full stop", "End it with one")]),
    ...(/^\p{Ll}+(?:\s|$)/u.test(description)
      ? [say("The description begins with a small letter", "Begin it with a capital")]
      : []),
    ...bannedIn(description, file, pointer),
  ];
}

function bannedIn(text: string, { path, terms }: File, pointer: string): Problem[] {
  const found = text.match(BANNED)?.find((word) => !terms.includes(word.toLowerCase()));
  if (found === undefined) return [];
  const fix = "Say what is expected, or what is so, in other words";
  return [{ rule: "words-banned", path, pointer, message: `The text has the word “${found}”`, fix }];
}
