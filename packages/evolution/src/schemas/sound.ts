import { expectedId, type SchemaDocument } from "./document.ts";
import type { House } from "./house.ts";
import { checkAgainstMetaSchema } from "./meta-schema.ts";
import { addressOf, referencesOf } from "./references.ts";
import { type Registry, registryOf } from "./registry.ts";

/** Why a schema cannot be worked with. */
export interface Fault {
  readonly rule: "meta-schema" | "id-path" | "ref-unknown";
  readonly document: SchemaDocument;
  readonly pointer: string;
  readonly message: string;
}

/** The schemas of a house that can be worked with, and why the others cannot. */
export interface Sound {
  readonly registry: Registry;
  readonly faults: readonly Fault[];
}

/**
 * Sets aside every schema that breaks the meta-schema, has another `$id` than its path asks for, or refers to one that is
 * not there or set aside, so that the rest can be looked at.
 */
export function soundPartOf({ documents, metaSchema }: Pick<House, "documents" | "metaSchema">): Sound {
  const faults = documents.flatMap((document) => faultsOf(document, documents, metaSchema));
  let sound = documents.filter((document) => !faults.some((fault) => fault.document === document));
  for (let before = -1; before !== sound.length; ) {
    before = sound.length;
    const ids = new Set(sound.map(({ id }) => id));
    sound = sound.filter((document) => referencesOf(document).every(({ ref }) => ids.has(addressOf(ref, document))));
  }
  return { registry: registryOf(sound), faults };
}

function faultsOf(document: SchemaDocument, all: readonly SchemaDocument[], metaSchema: House["metaSchema"]): Fault[] {
  const { id, schema } = document;
  const expected = expectedId(document);
  return [
    ...checkAgainstMetaSchema(schema, metaSchema).map((message): Fault => {
      const [pointer = ""] = /^\/\S*/.exec(message) ?? [];
      return { rule: "meta-schema", document, pointer, message };
    }),
    ...(id === expected
      ? []
      : [
          {
            rule: "id-path",
            document,
            pointer: "/$id",
            message: `$id is ${id}, and the path asks for ${expected}`,
          } as const,
        ]),
    ...referencesOf(document)
      .filter(({ ref }) => !all.some((other) => other.id === addressOf(ref, document)))
      .map(
        ({ ref, pointer }): Fault => ({
          rule: "ref-unknown",
          document,
          pointer,
          message: `No schema has the address ${addressOf(ref, document)}`,
        }),
      ),
  ];
}
