import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SchemaDocument } from "./document.ts";
import type { Example } from "./example.ts";
import { readJson } from "./read-json.ts";

/** Reads the examples of some records. Throws where a record has no valid or no invalid ones. */
export function loadExamples(folder: string, records: readonly SchemaDocument[]): Example[] {
  return records.flatMap((record) => {
    const examples = readExamples(folder, [record]);
    for (const kind of ["valid", "invalid"] as const)
      if (!examples.some(({ file }) => file.startsWith(`schemas/${record.path}.examples/${kind}/`)))
        throw new Error(`schemas/${record.path}.examples/${kind} has no example`);
    return examples;
  });
}

/** Reads the examples that some records have, which may be none. */
export function readExamples(folder: string, records: readonly SchemaDocument[]): Example[] {
  return records.flatMap(({ path }) => {
    const read = (kind: "valid" | "invalid") =>
      exampleFiles(folder, path, kind).map((file) => ({
        file,
        content: readJson(join(folder, file.slice("schemas/".length))),
      }));
    const valid = read("valid").map(({ file, content }) => ({ record: path, file, title: file, data: content }));
    const invalid = read("invalid").map(({ file, content }) => {
      const { title, data, expect } = content as Omit<Example, "record" | "file">;
      return { record: path, file, title, data, ...(expect === undefined ? {} : { expect }) };
    });
    return [...valid, ...invalid];
  });
}

/** The files with examples of a record, such as `planning/brownfield-site`, as paths below the repository. */
export function exampleFiles(folder: string, record: string, kind: "valid" | "invalid"): string[] {
  const directory = join(folder, `${record}.examples`, kind);
  const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith(".json")) : [];
  return files.sort().map((file) => `schemas/${record}.examples/${kind}/${file}`);
}
