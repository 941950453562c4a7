import { expectedId, type SchemaDocument } from "./document.ts";
import type { House } from "./house.ts";
import { type MetaFault, metaFaults } from "./meta-schema.ts";
import { addressOf, referencesOf } from "./references.ts";
import { type Registry, registryOf } from "./registry.ts";

/** Why a schema cannot be worked with. */
export interface Fault {
  readonly rule: "meta-schema" | "id-path" | "ref-unknown" | "ref-cycle";
  readonly document: SchemaDocument;
  readonly pointer: string;
  readonly message: string;
  /** What the meta-schema says, where that is the rule. */
  readonly meta?: MetaFault;
}

/** The schemas of a house that can be worked with, and why the others cannot. */
export interface Sound {
  readonly registry: Registry;
  readonly faults: readonly Fault[];
}

/**
 * Sets aside every schema that breaks the meta-schema, has another `$id` than its path asks for, leads back to itself, or
 * refers to one that is not there or set aside, so that the rest can be looked at.
 */
export function soundPartOf({ documents, metaSchema }: Pick<House, "documents" | "metaSchema">): Sound {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const faults = documents.flatMap((document) => faultsOf(document, byId, metaSchema));
  const faulty = new Set(faults.map(({ document }) => document));
  let sound = documents.filter((document) => !faulty.has(document));
  for (let before = -1; before !== sound.length; ) {
    before = sound.length;
    const ids = new Set(sound.map(({ id }) => id));
    sound = sound.filter((document) => referencesOf(document).every(({ ref }) => ids.has(addressOf(ref, document))));
  }
  return { registry: registryOf(sound), faults };
}

type ById = ReadonlyMap<string, SchemaDocument>;

function faultsOf(document: SchemaDocument, byId: ById, metaSchema: House["metaSchema"]): Fault[] {
  const { id, schema } = document;
  const expected = expectedId(document);
  return [
    ...metaFaults(schema, metaSchema).map((meta): Fault => {
      const { pointer, message } = meta;
      const said = `${pointer === "" ? "the schema" : pointer} ${message}`;
      return { rule: "meta-schema", document, pointer, message: said, meta };
    }),
    ...(id === expected || schema.$id === undefined
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
      .filter(({ ref }) => !byId.has(addressOf(ref, document)))
      .map(
        ({ ref, pointer }): Fault => ({
          rule: "ref-unknown",
          document,
          pointer,
          message: `No schema has the address ${addressOf(ref, document)}`,
        }),
      ),
    ...cycleOf(document, byId),
  ];
}

/** References of a schema that hold the same value against it again, and never come to an end. */
function cycleOf(document: SchemaDocument, byId: ById): Fault[] {
  return sameValueReferences(document).flatMap(({ ref, pointer }): Fault[] => {
    const seen = new Set<SchemaDocument>();
    const leadsBack = (from: SchemaDocument): boolean => {
      if (from === document) return true;
      if (seen.has(from)) return false;
      seen.add(from);
      return sameValueReferences(from).some((next) => {
        const target = byId.get(addressOf(next.ref, from));
        return target !== undefined && leadsBack(target);
      });
    };
    const target = byId.get(addressOf(ref, document));
    if (target === undefined || !leadsBack(target)) return [];
    return [{ rule: "ref-cycle", document, pointer, message: `The reference to ${ref} leads back to this schema` }];
  });
}

function sameValueReferences(document: SchemaDocument): { readonly ref: string; readonly pointer: string }[] {
  return referencesOf(document).filter(({ pointer }) => pointer === "/$ref" || /^\/allOf\/\d+\/\$ref$/.test(pointer));
}
