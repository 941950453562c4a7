import "@hyperjump/json-schema/draft-07";
import "@hyperjump/json-schema/formats";
import {
  registerSchema,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Json } from "./json.ts";

const DIALECTS = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};
let number = 0;

/** Says of a value whether a schema accepts it; null where the validator itself fails, as Ajv does now and then. */
export type Judge = (value: Json) => boolean | null;

/** Two validators for the tests, set up apart from those that `compare` asks. */
export async function judgesOf(schema: Json, draft: keyof typeof DIALECTS): Promise<Judge[]> {
  const ajv = new (draft === "draft-07" ? Ajv : Ajv2020)({ strict: false, validateSchema: false, logger: false });
  formats.default(ajv);
  const compiled = ajv.compile(schema as object);
  const address = `https://standpipe.invalid/judged/${number++}`;
  setShouldValidateFormat(true);
  registerSchema(schema as never, address, DIALECTS[draft]);
  const hyperjump = await validate(address);
  unregisterSchema(address);
  return [careful((value) => compiled(value) === true), careful((value) => hyperjump(value as never).valid)];
}

function careful(judge: (value: Json) => boolean): Judge {
  return (value) => {
    try {
      return judge(value);
    } catch {
      return null;
    }
  };
}
