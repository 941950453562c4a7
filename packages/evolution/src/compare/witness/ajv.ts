import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Json } from "../json.ts";
import type { Subject } from "./validators.ts";

/** Says of a value whether a schema accepts it; null where the validator fails. */
export type Accepts = (value: Json) => boolean | null;

const OPTIONS: Options = { strict: false, validateSchema: false, logger: false, messages: false };
/** `allErrors` compiles to flat code, which a large schema needs; code that runs a few times need not be optimised. */
const LARGE: Options = { ...OPTIONS, allErrors: true, code: { optimize: false } };

/** What Ajv says, with formats asserted. Null where it cannot compile the schema. */
export function acceptsOfAjv({ schema, others, draft, isLarge }: Subject): Accepts | null {
  try {
    const ajv = new (draft === "draft-07" ? Ajv : Ajv2020)(isLarge ? LARGE : OPTIONS);
    formats.default(ajv);
    for (const other of others) ajv.addSchema(other as object);
    const validate = ajv.compile(schema as object);
    return (value) => {
      try {
        return validate(value) === true;
      } catch {
        return null;
      }
    };
  } catch {
    return null;
  }
}
