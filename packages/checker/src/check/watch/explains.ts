import type { Detail } from "@standpipe/runtime/rules";
import type { Group } from "../groups.ts";
import { numberedOf } from "./digits.ts";
import { isRounded, isScientific } from "./rounded.ts";

/** What a cause of a column explains: rules that its values break, and whether a value is one of its own. */
interface Explanation {
  readonly codes: ReadonlySet<string>;
  /** Whether it explains the format of any type. */
  readonly formats: boolean;
  fits(value: string, detail: Detail): boolean;
}

const CODES = ["code-unknown", "open-code-unknown"];

const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  "id-rounded": { codes: new Set(["key-repeated"]), formats: false, fits: isRounded },
  "id-scientific": { codes: new Set(["key-repeated", "too-long"]), formats: true, fits: isScientific },
  "values-dragged": {
    codes: new Set([...CODES, "reference-unknown", "lookup-disagrees"]),
    formats: true,
    fits: (value, { example = "" }) => numberedOf(value)?.stem === numberedOf(example)?.stem,
  },
  "values-cut": { codes: new Set(CODES), formats: false, fits: (value, { limit }) => value.length === limit },
  "zeros-lost": { codes: new Set(CODES), formats: true, fits: (value, { limit = 0 }) => value.length < limit },
};

/** A cause stands for the errors of a column where it is behind so many of them. */
const NEARLY_ALL = 0.9;

/**
 * Makes one finding of one cause: errors of single values that a cause of their column explains, nearly all of them, become
 * that cause, which is an error then, with their exact count. Everything else stays as it is.
 */
export function mergeCauses(groups: readonly Group[]): readonly Group[] {
  const explained = new Map<Group, Group[]>();
  const taken = new Set<Group>();
  for (const cause of groups) {
    if (!Object.hasOwn(EXPLANATIONS, cause.code)) continue;
    const own = groups.filter((group) => !taken.has(group) && explains(cause, group));
    if (own.length > 0) explained.set(cause, own);
    for (const group of own) taken.add(group);
  }
  return groups.flatMap((group): Group[] => {
    if (taken.has(group)) return [];
    const own = explained.get(group);
    if (own === undefined) return [group];
    const count = own.reduce((sum, one) => sum + one.count, 0);
    const isError = own.some(({ code, severity }) => (severity ?? severityOf(code)) === "error");
    return [{ ...group, count, severity: isError ? "error" : group.severity }];
  });
}

/** True where a cause is behind at least nine in ten of the places of a group; samples that are shown must all be its own. */
function explains(cause: Group, group: Group): boolean {
  const { codes, formats, fits } = EXPLANATIONS[cause.code] as Explanation;
  if (!codes.has(group.code) && !(formats && group.code.endsWith("-format"))) return false;
  const isSameColumn =
    cause.column === null || group.column === null ? cause.field === group.field : cause.column === group.column;
  if (!isSameColumn || cause.count < group.count * NEARLY_ALL) return false;
  const values = group.samples.flatMap(({ value }) => (value === null ? [] : [value]));
  // Where no values are shown only the counts can tell, and so they have to be nearly the same.
  if (values.length === 0) return group.count >= cause.count * NEARLY_ALL;
  return values.filter((value) => fits(value, cause.detail)).length >= values.length * NEARLY_ALL;
}

function severityOf(code: string): "error" | "warning" {
  return code === "open-code-unknown" ? "warning" : "error";
}
