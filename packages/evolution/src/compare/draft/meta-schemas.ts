import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isJsonObject, type Json } from "../json.ts";

const HOME = /^https?:\/\/json-schema\.org\//;
/** Where the meta-schema of draft 2020-12 begins; its parts refer back to it. */
export const META_SCHEMA_2020 = "https://json-schema.org/draft/2020-12/schema";

let known: readonly Json[] | undefined;

/** True for an address of the specification, and not of one of the parts of a meta-schema. */
export function isMetaSchema(address: string): boolean {
  return HOME.test(address) && !address.includes("/meta/");
}

/** The meta-schemas of both drafts, as Ajv brings them along: a schema may refer to them without giving them. */
export function metaSchemas(): readonly Json[] {
  known ??= [new Ajv(), new Ajv2020()].flatMap(({ refs, schemas }) =>
    [...Object.values(refs), ...Object.values(schemas)].flatMap((entry) => {
      const schema = typeof entry === "object" ? (entry.schema as Json) : null;
      return isJsonObject(schema) && typeof schema.$id === "string" && HOME.test(schema.$id) ? [schema] : [];
    }),
  );
  return known;
}
