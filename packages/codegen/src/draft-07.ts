import type { Schema } from "@standpipe/evolution";
import { mapSchema } from "./bundle.ts";

/**
 * A bundle in JSON Schema draft-07, which editors and older tools read. It accepts the same data: the supported subset has
 * nothing that draft-07 cannot say, only other words for it (https://json-schema.org/draft/2019-09/release-notes).
 */
export function toDraft07(bundle: Schema): Schema {
  const { $schema: _schema, $id, $defs, ...rest } = bundle;
  const definitions =
    $defs === undefined ? {} : { definitions: mapDefinitions($defs as Readonly<Record<string, Schema>>) };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    // No `$id`: it belongs to the 2020-12 document, and one address cannot stand for two dialects.
    $comment: `A draft-07 copy of ${$id}`,
    ...mapSchema(rest, inDraft07),
    ...definitions,
  };
}

function mapDefinitions(defs: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(defs).map(([name, part]) => [name, mapSchema(part, inDraft07)]));
}

function inDraft07(part: Schema): Schema {
  const { $ref, dependentRequired, ...rest } = part;
  const dependencies = dependentRequired === undefined ? {} : { dependencies: dependentRequired };
  if ($ref === undefined) return { ...rest, ...dependencies };
  const target = { $ref: $ref.replace("#/$defs/", "#/definitions/") };
  // Draft-07 ignores whatever stands beside a `$ref`, so the reference moves into a part of its own.
  return { ...rest, ...dependencies, allOf: [target, ...(rest.allOf ?? [])] };
}
