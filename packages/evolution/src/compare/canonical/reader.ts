import type { Documents, Place } from "../draft/document.ts";
import type { Json, JsonObject } from "../json.ts";
import type { Arena } from "./arena.ts";
import type { Node } from "./node.ts";

/** What the reading of one keyword has at hand. */
export interface Reader {
  readonly arena: Arena;
  readonly documents: Documents;
  readonly schema: JsonObject;
  readonly base: string;
  /** The node of a schema that is held against the same value. */
  readonly same: (schema: Json) => Node;
  /** The node of a schema that is held against a part of the value. */
  readonly inside: (schema: Json) => Node;
  /** The node of a schema elsewhere, held against the same value. */
  readonly at: (place: Place) => Node;
  /** The node of a schema elsewhere, held against a part of the value. */
  readonly insideAt: (place: Place) => Node;
}

/** Reads the value of a keyword; null where the value is none that the keyword can have. */
export type ReadKeyword = (value: Json, reader: Reader) => Node | null;

/** True for a schema; anything else in its place is not understood. */
export function isSchema(value: Json | undefined): value is JsonObject | boolean {
  return typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));
}

/** True for a list of at least one schema. */
export function areSchemas(value: Json): value is readonly Json[] {
  return Array.isArray(value) && value.length > 0 && value.every(isSchema);
}

/** True for a whole number from 0 on. */
export function isCount(value: Json | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
