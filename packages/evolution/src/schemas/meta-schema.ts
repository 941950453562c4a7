import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Schema } from "./document.ts";

/** One thing that a schema breaks of the meta-schema. */
export interface MetaFault {
  /** JSON Pointer of the place. */
  readonly pointer: string;
  /** What is wrong there, as the validator says it. */
  readonly message: string;
  /** A keyword or name that may not stand there; null where that is not the fault. */
  readonly unknown: string | null;
  /** What may stand there instead of it. */
  readonly allowed: readonly string[];
  /** A keyword that has to stand there; null where that is not the fault. */
  readonly missing: string | null;
}

const compiled = new WeakMap<Schema, ValidateFunction>();

/** What a schema breaks of the meta-schema; an empty list where nothing. */
export function metaFaults(schema: Schema, metaSchema: Schema): MetaFault[] {
  let validate = compiled.get(metaSchema);
  if (validate === undefined) {
    validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, verbose: true }).compile(
      metaSchema,
    );
    compiled.set(metaSchema, validate);
  }
  if (validate(schema)) return [];
  // `if` only repeats that its `then` failed.
  const faults = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map(faultOf);
  return [...new Map(faults.map((fault) => [sentenceOf(fault), fault])).values()];
}

/** The same in sentences with the place. */
export function checkAgainstMetaSchema(schema: Schema, metaSchema: Schema): string[] {
  return metaFaults(schema, metaSchema).map(sentenceOf);
}

function faultOf({ instancePath, message = "", params, parentSchema }: ErrorObject): MetaFault {
  const unknown = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName ?? null;
  return {
    pointer: instancePath,
    message: `${message}${unknown === null ? "" : `: ${unknown}`}`,
    unknown,
    allowed: unknown === null ? [] : Object.keys((parentSchema?.properties ?? {}) as object),
    missing: params.missingProperty ?? null,
  };
}

function sentenceOf({ pointer, message }: MetaFault): string {
  return `${pointer === "" ? "the schema" : pointer} ${message}`;
}
