import { codesOf, pointerToCodes } from "../schemas/codes.ts";
import type { Schema, SchemaDocument } from "../schemas/document.ts";
import { isObject } from "../schemas/walk.ts";
import { fileOf, type Problem, stepsOf } from "./problem.ts";

/** The keys that head a schema, in order; the annotations follow, and then what JSON Schema has words for. */
const HEAD = ["$schema", "$id", "title", "description", "examples", "x-kind", "x-stage", "x-since"];
/** The keys that come first in a field, after what its values are; and in a code. */
const LABELS = ["title", "description", "examples"];

type Rank = (key: string) => number;

const inSchema: Rank = (key) => (HEAD.includes(key) ? HEAD.indexOf(key) : HEAD.length);
const inField: Rank = (key) => {
  if (LABELS.includes(key)) return 1 + LABELS.indexOf(key);
  return /^x-(?!decimals$)/.test(key) ? 1 + LABELS.length : 0;
};
const inCode: Rank = (key) => (key === "const" ? 0 : 1 + (LABELS.includes(key) ? LABELS.indexOf(key) : LABELS.length));

/** The order of the keys of a schema, of its fields and of its codes. */
export function lintOrder(document: SchemaDocument): Problem[] {
  const { schema } = document;
  const path = fileOf(document);
  return [
    ...orderFault(schema, inSchema, path, "", "The schema"),
    ...Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(([name, property]) =>
      orderFault(property as Schema, inField, path, `/properties/${name}`, name),
    ),
    ...codesOf(schema).flatMap((code, i) =>
      orderFault(code, inCode, path, `${pointerToCodes(schema)}/${i}`, `The code ${code.const}`),
    ),
  ];
}

/** The keys that a new one of a schema is put behind. */
export function keysBefore(key: string): readonly string[] {
  const at = HEAD.indexOf(key);
  return at < 0 ? [...HEAD, "x-expected", "x-source", "x-publish", "x-key"] : HEAD.slice(0, at);
}

/** The same for a field. Whatever is none of its labels or annotations comes before all of them. */
export function fieldKeysBefore(key: string, field: Schema): readonly string[] {
  return Object.keys(field).filter((other) => inField(other) < inField(key));
}

function orderFault(part: Schema, rank: Rank, path: string, pointer: string, who: string): Problem[] {
  if (!isObject(part)) return [];
  const keys = Object.keys(part);
  const ordered = keys
    .map((key, at) => ({ key, at }))
    .sort((a, b) => rank(a.key) - rank(b.key) || a.at - b.at)
    .map(({ key }) => key);
  const at = keys.findIndex((key, i) => key !== ordered[i]);
  if (at < 0) return [];
  const message = `${who} has ${keys[at]} where ${ordered[at]} belongs`;
  const fix = `Put the keys in this order: ${ordered.join(", ")}`;
  return [
    { rule: "key-order", path, pointer, message, fix, mend: [{ kind: "order", at: stepsOf(pointer), keys: ordered }] },
  ];
}
