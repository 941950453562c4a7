import type { House } from "@standpipe/evolution";
import { loadHouse, NotJsonError } from "@standpipe/evolution/files";
import { CommandError } from "../exit-code.ts";
import { findSchemas, type SchemasPart } from "../io/schemas-folder.ts";

/** A folder of schemas that was read, and the part of it that a person asked about. */
export interface OpenHouse {
  readonly house: House;
  readonly part: SchemasPart;
  /** How many schemas the part has. */
  readonly schemas: number;
}

/** Reads the folder of schemas that a path lies in. Throws a CommandError where there is none, or a file is no JSON. */
export function openHouse(path: string): OpenHouse {
  const part = findSchemas(path);
  const house = read(() => loadHouse(part.folder));
  const files = [
    ...house.documents.map((document) => `schemas/${document.path}.json`),
    ...[house.domains, house.lookups, house.crosswalks, house.profiles].flat().map(({ file }) => file),
  ];
  if (!files.some(part.includes)) {
    throw new CommandError(
      3,
      `There are no schemas in ${path}. A domain needs its domain.json, and a schema stands in the folder of a domain.`,
    );
  }
  return { house, part, schemas: house.documents.filter(({ path: at }) => part.includes(`schemas/${at}.json`)).length };
}

/** Reads something of the schemas. Throws a CommandError where a file is no JSON. */
export function read<T>(load: () => T): T {
  try {
    return load();
  } catch (error) {
    if (error instanceof NotJsonError)
      throw new CommandError(3, `${error.message}. Mend it, and run the command again.`);
    throw error;
  }
}
