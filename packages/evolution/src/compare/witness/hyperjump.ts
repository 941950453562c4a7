import "@hyperjump/json-schema/draft-07";
import "@hyperjump/json-schema/formats";
import {
  getShouldValidateFormat,
  registerSchema,
  type SchemaObject,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import type { Draft } from "../draft/draft.ts";
import { isJsonObject, type Json } from "../json.ts";
import type { Accepts } from "./ajv.ts";
import type { Subject } from "./validators.ts";

const DIALECTS: Readonly<Record<Draft, string>> = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema",
};

let number = 0;
/** Schemas are registered for the whole program, so one pair after the other is. */
let last: Promise<unknown> = Promise.resolve();

/** What @hyperjump/json-schema says, with formats asserted. Null where it cannot compile the schema. */
export function acceptsOfHyperjump(subject: Subject): Promise<Accepts | null> {
  const compiled = last.then(() => compile(subject));
  last = compiled;
  return compiled;
}

async function compile({ schema, others, draft }: Subject): Promise<Accepts | null> {
  const registered: string[] = [];
  const register = (one: Json, address: string) => {
    registerSchema(withDialect(one, draft) as SchemaObject, address, DIALECTS[draft]);
    registered.push(address);
  };
  try {
    const address = `https://standpipe.invalid/compared/${number++}`;
    for (const other of others)
      if (isJsonObject(other) && typeof other.$id === "string") register(other, other.$id.replace(/#$/, ""));
    register(schema, address);
    const accepts = await validate(address);
    return (value) => {
      const before = getShouldValidateFormat();
      setShouldValidateFormat(true);
      // It prints what is wrong with a host name.
      const { log } = console;
      console.log = () => {};
      try {
        return accepts(value as never).valid;
      } catch {
        return null;
      } finally {
        console.log = log;
        setShouldValidateFormat(before as boolean);
      }
    };
  } catch {
    return null;
  } finally {
    for (const address of registered) unregisterSchema(address);
  }
}

/** Both sides are read as one draft, whatever they say. */
function withDialect(schema: Json, draft: Draft): Json {
  return isJsonObject(schema) ? { ...schema, $schema: DIALECTS[draft] } : schema;
}
