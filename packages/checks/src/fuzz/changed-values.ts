import { isObject } from "../formats/forms.ts";

/** A value that stands in one JSON document and another one in the same place of a second, as texts. */
export interface Changed {
  readonly from: string;
  readonly to: string;
}

/** Every value that differs between two documents of the same structure. Throws where the structure differs. */
export function changedValues(before: unknown, after: unknown): Changed[] {
  if (isObject(before) && isObject(after)) {
    const names = Object.keys(before);
    if (names.join("\n") !== Object.keys(after).join("\n")) throw new Error("The names of members differ");
    return names.flatMap((name) => changedValues(before[name], after[name]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.some(isParted)) {
    if (before.length !== after.length) throw new Error("The number of entries differs");
    return before.flatMap((entry, at) => changedValues(entry, after[at]));
  }
  const [from, to] = [textOf(before), textOf(after)];
  return from === to && typeof before === typeof after ? [] : [{ from, to }];
}

/** A list of plain values is one value. */
function isParted(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
