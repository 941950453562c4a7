/** A value as JSON has them. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of JSON. Its members are its own properties; a member may be called `__proto__`. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** True for an object with members, and not for a list or null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One text for all values that JSON Schema calls equal: members in order, `1.0` as `1`, `-0` as `0`. */
export function textOf(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${textOf(value[name] as Json)}`).join()}}`;
}

/** The member of an object, or undefined; what the object inherits is none. */
export function memberOf(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The length of a text as JSON Schema counts it: in code points. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) if ((text.codePointAt(at) as number) > 0xffff) length--;
  return length;
}
