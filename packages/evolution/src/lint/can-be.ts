import type { Schema } from "../schemas/document.ts";
import type { Field } from "./record.ts";

/** True where a value, or an entry of a list, may be this one, as far as its codes, its type and its pattern say. */
export function canBe({ type, codes, behind }: Field, value: unknown): boolean {
  if (codes !== null) return typeof value === "string" && codes.includes(value);
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "string":
      return typeof value === "string" && behind.every(({ schema }) => fits(schema, value));
    default:
      return false;
  }
}

function fits({ pattern }: Schema, text: string): boolean {
  return typeof pattern !== "string" || new RegExp(pattern, "u").test(text);
}
