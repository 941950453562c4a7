/** A value as a cell would show it. Never through `String`, which calls what an object of JSON may hold: `{"toString": 1}`. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
