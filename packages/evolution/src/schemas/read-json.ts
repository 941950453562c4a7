import { readFileSync } from "node:fs";
import type { Schema } from "./document.ts";
import { isObject } from "./walk.ts";

/** A file of the schemas that is no JSON, or cannot be read at all. */
export class NotJsonError extends Error {
  override readonly name = "NotJsonError";
}

/** The content of a JSON file. Throws a NotJsonError that names the file. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new NotJsonError(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

/** The same for a file that holds an object, such as a schema. */
export function readObject(file: string): Schema {
  const content = readJson(file);
  if (isObject(content)) return content;
  throw new NotJsonError(`${file} cannot be read as a schema: it holds no object`);
}
