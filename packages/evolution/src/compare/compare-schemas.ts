import type { SchemaDocument } from "../schemas/document.ts";
import { highest, type Level, policyOf } from "./changes/policy.ts";
import { type Change, compare } from "./compare.ts";
import { type Json, textOf } from "./json.ts";

/** What became of one schema of a set. */
export interface SchemaChange {
  /** The path below `schemas/` without `.json`. */
  readonly path: string;
  /** `elsewhere` where the schema is as it was, and one that it refers to is not. */
  readonly what: "added" | "removed" | "changed" | "elsewhere";
  readonly level: Level;
  readonly changes: readonly Change[];
}

/**
 * Compares two versions of a set of schemas, each schema with all that it refers to. Names that a record does not declare
 * are reserved to the standard. What is the same is left out.
 */
export async function compareSchemas(
  old: readonly SchemaDocument[],
  fresh: readonly SchemaDocument[],
  isAsked: (path: string) => boolean = () => true,
): Promise<SchemaChange[]> {
  const valuesOf = (documents: readonly SchemaDocument[]) => documents.map(({ schema }) => schema as unknown as Json);
  const [oldOthers, newOthers] = [valuesOf(old), valuesOf(fresh)];
  const before = new Map(old.map((document) => [document.path, document.schema as unknown as Json]));
  const after = new Map(fresh.map((document) => [document.path, document.schema as unknown as Json]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(isAsked).sort();
  const all: SchemaChange[] = [];
  for (const path of paths) {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === undefined || is === undefined) {
      const what = was === undefined ? "added" : "removed";
      all.push({ path, what, level: policyOf(`schema-${what}`).level, changes: [] });
      continue;
    }
    const options = { oldOthers, newOthers, undeclared: "reserved" } as const;
    const { changes } = await compare(was, is, options);
    if (changes.length === 0) continue;
    const what = textOf(was) === textOf(is) ? "elsewhere" : "changed";
    all.push({ path, what, level: highest(changes.map(({ level }) => level)), changes });
  }
  return all;
}
