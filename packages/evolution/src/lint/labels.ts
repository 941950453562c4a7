import type { Edit } from "../edit/edit-json.ts";
import { capital, titleOf } from "../scaffold/words.ts";
import { codesOf, pointerToCodes } from "../schemas/codes.ts";
import type { Schema, SchemaDocument } from "../schemas/document.ts";
import { rulesOf } from "../schemas/keywords.ts";
import { addressOf } from "../schemas/references.ts";
import { isObject } from "../schemas/walk.ts";
import { fieldKeysBefore, keysBefore } from "./order.ts";
import { fileOf, type Problem, stepsOf } from "./problem.ts";
import { bannedIn, oneLine, type TextFile, textFaults } from "./texts.ts";

/** Names that are written with capitals throughout: a title may end in them. */
const PROPER =
  /\b(?:British National Grid|Companies House|Charity Commission|Land Registry|Street Manager|Northern Ireland|England|English|Scotland|Wales|Welsh)\b/g;

/** Titles, descriptions and examples: whether they are there, and how they are written. */
export function lintLabels(document: SchemaDocument, byId: ReadonlyMap<string, SchemaDocument>): Problem[] {
  const { schema, kind, name } = document;
  const file: File = {
    path: fileOf(document),
    terms: termsOf(schema),
    exampleOf: (part) => exampleOf(part, document, byId),
  };
  const properties = Object.entries(isObject(schema.properties) ? schema.properties : {});
  const expected = schema["x-expected"];
  return [
    ...labels(schema, { pointer: "", who: "The schema", name, isCode: false }, file),
    ...properties.flatMap(([field, property]) =>
      labels(property as Schema, { pointer: `/properties/${field}`, who: field, name: field, isCode: false }, file),
    ),
    ...codesOf(schema).flatMap((code, i) => {
      const pointer = `${pointerToCodes(schema)}/${i}`;
      return labels(code, { pointer, who: `The code ${code.const}`, name: String(code.const), isCode: true }, file);
    }),
    ...(typeof expected === "string" ? bannedIn(expected, file, "/x-expected") : []),
    ...(kind === "record"
      ? rulesOf(document).usual.flatMap((one, i) =>
          isObject(one) && typeof one.why === "string" ? bannedIn(one.why, file, `/x-usual/${i}/why`) : [],
        )
      : []),
  ];
}

/** A file with what its fields can take from others. */
interface File extends TextFile {
  /** A value for a field that gives no example, where its type has one; undefined where it has none. */
  exampleOf(part: Schema): unknown;
}

/** What has labels: a schema, a field or a code. */
interface Part {
  readonly pointer: string;
  /** How to speak of it. */
  readonly who: string;
  readonly name: string;
  /** The titles of codes are often names that others gave, so their capitals are their own. */
  readonly isCode: boolean;
}

function termsOf(schema: Schema): string {
  const names = [...Object.keys(schema.properties ?? {}), ...codesOf(schema).map((code) => String(code.const))];
  return names.join(" ").toLowerCase();
}

function labels(part: Schema, whose: Part, file: File): Problem[] {
  if (!isObject(part)) return [];
  const { title, description, examples } = part;
  const { pointer, who, name, isCode } = whose;
  const asked = {
    title,
    description,
    ...(isCode ? {} : { examples: Array.isArray(examples) ? examples[0] : examples }),
  };
  const missing = Object.entries(asked)
    .filter(([, value]) => value === undefined || value === "")
    .map(([keyword]): Problem => {
      const what = keyword === "examples" ? "at least one of examples" : `a ${keyword}`;
      const value = keyword === "title" ? titleOf(name) : keyword === "examples" ? file.exampleOf(part) : undefined;
      const at = [...stepsOf(pointer), keyword];
      const behind = pointer === "" ? keysBefore(keyword) : fieldKeysBefore(keyword, part);
      const mend: Edit[] = [{ kind: "set", at, value: keyword === "examples" ? [value] : value, behind }];
      const problem = { rule: "label-missing", path: file.path, pointer, message: `${who} has no ${keyword}` } as const;
      return { ...problem, fix: `Give it ${what}`, ...(value === undefined ? {} : { mend }) };
    });
  return [
    ...missing,
    ...(typeof title === "string" ? titleFaults(title, whose, file) : []),
    ...(typeof description === "string" ? descriptionFaults(description, file, `${pointer}/description`) : []),
  ];
}

/** The first example of the type or codelist that a field refers to is one of the field too. */
function exampleOf(
  { $ref, type }: Schema,
  document: SchemaDocument,
  byId: ReadonlyMap<string, SchemaDocument>,
): unknown {
  if (type === "boolean") return true;
  const target = typeof $ref === "string" ? byId.get(addressOf($ref, document)) : undefined;
  return Array.isArray(target?.schema.examples) ? target.schema.examples[0] : undefined;
}

function titleFaults(title: string, { pointer, isCode }: Part, file: File): Problem[] {
  const at = `${pointer}/title`;
  const whole = oneLine(title).replace(/([^.])\.$/, "$1");
  const right = beginsSmall(whole) ? capital(whole) : whole;
  const say = (message: string, fix: string, isPlain = true): Problem => ({
    ...{ rule: "title-style", path: file.path, pointer: at, message, fix },
    ...(isPlain ? { mend: [{ kind: "set", at: stepsOf(at), value: right }] } : {}),
  });
  return [
    ...(/[^.]\.$/.test(title) ? [say(`The title “${title}” ends with a full stop`, "Take the full stop out")] : []),
    ...(beginsSmall(title) ? [say(`The title “${title}” begins with a small letter`, "Begin it with a capital")] : []),
    ...(!isCode && isTitleCase(title)
      ? [say(`The title “${title}” has capitals inside`, "Write it as a sentence is written", false)]
      : []),
    ...textFaults(title, right, file, at),
  ];
}

/** True for `colour`, and not for `eBay`, which is a name. */
function beginsSmall(title: string): boolean {
  return /^\p{Ll}\S*(?:\s|$)/u.test(title) && !/^\p{Ll}+\p{Lu}/u.test(title);
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
  const line = oneLine(description);
  const isSmall = /^\p{Ll}+(?:\s|$)/u.test(line);
  // After another mark, such as a colon, something else is missing.
  const isBare = /[\p{L}\p{N})”"%]$/u.test(line);
  const right = `${isSmall ? capital(line) : line}${isBare ? "." : ""}`;
  const say = (message: string, fix: string, isPlain = true): Problem => ({
    ...{ rule: "description-style", path: file.path, pointer, message, fix },
    ...(isPlain ? { mend: [{ kind: "set", at: stepsOf(pointer), value: right }] } : {}),
  });
  return [
    ...(description.endsWith(".") || description === ""
      ? []
      : [say("The description does not end with a full stop", "End it with one", isBare || line.endsWith("."))]),
    ...(isSmall ? [say("The description begins with a small letter", "Begin it with a capital")] : []),
    ...textFaults(description, right, file, pointer),
  ];
}
