import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SchemaDocument } from "./document.ts";

/** An example of a record: valid where `expect` is absent, else data that must give exactly that one finding. */
export interface Example {
  /** The record it belongs to: `planning/brownfield-site`. */
  readonly record: string;
  /** The path below the repository. */
  readonly file: string;
  readonly title: string;
  /** One record, or several where the rule spans rows. */
  readonly data: unknown;
  readonly expect?: { readonly code: string; readonly field: string | null; readonly severity: string };
}

/** Reads the examples of some records. Throws where a record has no valid or no invalid ones. */
export function loadExamples(folder: string, records: readonly SchemaDocument[]): Example[] {
  return records.flatMap(({ path }) => {
    const read = (kind: "valid" | "invalid") => {
      const directory = join(folder, `${path}.examples`, kind);
      const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith(".json")) : [];
      if (files.length === 0) throw new Error(`schemas/${path}.examples/${kind} has no example`);
      return files.sort().map((file) => ({
        file: `schemas/${path}.examples/${kind}/${file}`,
        content: JSON.parse(readFileSync(join(directory, file), "utf8")),
      }));
    };
    const valid = read("valid").map(({ file, content }) => ({ record: path, file, title: file, data: content }));
    return [...valid, ...read("invalid").map(({ file, content }) => ({ record: path, file, ...content }))];
  });
}
