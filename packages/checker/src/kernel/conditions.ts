import { isSchema, type Schema } from "./cell-program.ts";
import { type Asked, among, blank, type OriginOf, within } from "./row-tests.ts";

/** What a record must not be: all of it at once. */
export interface Condition {
  readonly asked: readonly Asked[];
  /** The fields that are blank in such a record; the first of them is the one that a violation names. */
  readonly lacking: readonly string[];
}

/** What a shared part may say besides its fields. */
const OF_A_PART = new Set(["type", "title", "description", "properties"]);

/** An entry of `allOf`: shared fields, or what a condition asks for. Null where it is not understood. */
export function conditionOf(entry: Schema, definitions: Schema, originOf: OriginOf): readonly Condition[] | null {
  const { if: condition, then, $ref, ...more } = entry;
  if ($ref !== undefined) {
    const part = definitions[String($ref).replace("#/$defs/", "")];
    const isPlain = isSchema(part) && Object.keys(part).every((key) => OF_A_PART.has(key));
    return isPlain && Object.keys(entry).length === 1 ? [] : null;
  }
  if (Object.keys(more).length > 0 || !isSchema(condition) || !isSchema(then)) return null;
  const { required, ...others } = then;
  if (!Array.isArray(required) || Object.keys(others).length > 0) return null;
  const when = whenOf(condition, originOf);
  if (when === null) return null;
  return required.map((name) => ({
    lacking: [...when.lacking, String(name)],
    asked: [...when.asked, blank(String(name), originOf)],
  }));
}

function whenOf(condition: Schema, originOf: OriginOf): Condition | null {
  const { properties, required, not, allOf, ...more } = condition;
  if (Object.keys(more).length > 0) return null;
  const asked: Asked[] = [];
  const lacking: string[] = [];
  const none = [...(not === undefined ? [] : [{ not }]), ...((allOf ?? []) as readonly Schema[])];
  for (const one of none) {
    const no = isSchema(one.not) && Object.keys(one).length === 1 ? one.not : {};
    const names = no.required;
    if (Object.keys(no).length !== 1 || !Array.isArray(names) || names.length !== 1) return null;
    lacking.push(String(names[0]));
    asked.push(blank(String(names[0]), originOf));
  }
  const fields = isSchema(properties) ? Object.entries(properties) : [];
  for (const [field, value] of fields) {
    const test = isSchema(value) ? valueTest(field, value, originOf) : null;
    if (test === null || !Array.isArray(required) || !required.includes(field)) return null;
    asked.push(test);
  }
  const names = Array.isArray(required) ? required : [];
  return names.length === fields.length && asked.length > 0 ? { asked, lacking } : null;
}

function valueTest(field: string, schema: Schema, originOf: OriginOf): Asked | null {
  const { const: constant, enum: values, type, minimum, ...more } = schema;
  if (Object.keys(more).length > 0) return null;
  if (type === "number" && typeof minimum === "number" && constant === undefined && values === undefined)
    return within(field, { minimum, maximum: Number.POSITIVE_INFINITY }, originOf);
  if (type !== undefined || minimum !== undefined) return null;
  return among(field, Array.isArray(values) ? values : [constant], originOf);
}
