import { isJsonObject, type Json, lengthOf } from "../json.ts";
import { policyOf } from "./policy.ts";

/** Values longer than this are cut. */
const LONGEST = 400;
const LONGEST_TEXT = 40;

/** What is said of a change. */
interface Told {
  readonly rule: string;
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
}

/** A change as a sentence: `postcode: max length lowered, from 10 to 8.` */
export function describeChange({ rule, field, before, after }: Told): string {
  const words = rule.replaceAll("-", " ");
  const isMark = typeof before === "boolean" && typeof after === "boolean";
  const values =
    isMark || (before === null && after === null)
      ? ""
      : before === null
        ? `: ${shown(after)}`
        : after === null
          ? `: ${shown(before)} is gone`
          : `, from ${shown(before)} to ${shown(after)}`;
  return `${field === "" ? "The whole" : field}: ${words}${values}.`;
}

/** Why a change has its level. */
export function reasonOf({ rule }: Told): string {
  return policyOf(rule).why;
}

/** A value on one line. Long texts in it are cut, and so is the whole where it is long. */
export function shown(value: Json): string {
  const text = JSON.stringify(shortened(value));
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function shortened(value: Json): Json {
  if (typeof value === "string")
    return value.length <= LONGEST_TEXT ? value : `${value.slice(0, 12)}… (${lengthOf(value)} characters)`;
  if (Array.isArray(value)) return value.map(shortened);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shortened(member as Json)]));
}
