import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Schema } from "./document.ts";

const compiled = new WeakMap<Schema, ValidateFunction>();

/** What a schema breaks of the meta-schema: one sentence a fault, with the place; an empty list where nothing. */
export function checkAgainstMetaSchema(schema: Schema, metaSchema: Schema): string[] {
  let validate = compiled.get(metaSchema);
  if (validate === undefined) {
    validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(metaSchema);
    compiled.set(metaSchema, validate);
  }
  if (validate(schema)) return [];
  // `if` only repeats that its `then` failed.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  const faults = errors.map(({ instancePath, message, params }) => {
    const name = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
    return `${instancePath === "" ? "the schema" : instancePath} ${message}${name === undefined ? "" : `: ${name}`}`;
  });
  return [...new Set(faults)];
}
