import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { CommandError } from "../exit-code.ts";

/** A folder of schemas, and the part of it that a person asked about. */
export interface SchemasPart {
  /** The folder with meta-schema.json. */
  readonly folder: string;
  /** True for a file of the part, named `schemas/planning/brownfield-site.json`. */
  includes(file: string): boolean;
}

/**
 * The folder of schemas that a path lies in: the folder itself, the repository around it, a domain, a schema or its
 * examples. Throws a CommandError where there is none.
 */
export function findSchemas(path: string): SchemasPart {
  if (!existsSync(path)) {
    throw new CommandError(
      3,
      `There is no file or folder called ${path}. Name a folder of schemas, a domain in it or one schema.`,
    );
  }
  const full = resolve(path);
  const below = join(full, "schemas");
  const start = existsSync(join(below, MARK)) ? below : full;
  const folder = folderAbove(statSync(start).isDirectory() ? start : dirname(start));
  if (folder === null) {
    throw new CommandError(
      3,
      `${path} is in no folder of schemas: neither it nor a folder above it has a ${MARK}. Name a folder of schemas, a domain in it or one schema.`,
    );
  }
  const asked = relative(folder, start).split(sep).join("/");
  // The examples of a record are asked about with it.
  const wanted = ["schemas", asked.replace(/\.examples(?:\/.*)?$/, ".json")].filter((step) => step !== "").join("/");
  return { folder, includes: (file) => file === wanted || file.startsWith(`${wanted}/`) };
}

/** The file that marks a folder of schemas. */
export const MARK = "meta-schema.json";

function folderAbove(folder: string): string | null {
  if (existsSync(join(folder, MARK))) return folder;
  return dirname(folder) === folder ? null : folderAbove(dirname(folder));
}
