import type { Groups } from "../check/groups.ts";
import type { Remedy } from "../check/remedy.ts";
import type { Fault } from "../check/sink.ts";

/** What would mend each thing that was found, decided from the whole file. */
export interface Plan {
  /** What the value of a fault becomes, in the text of a cell; null where a person has to look. */
  mend(fault: Fault): string | null;
}

/** The plan that a whole check has led to. */
export function planOf(groups: Groups): Plan {
  const remedies = new Map<string, Remedy>();
  for (const { code, field, column, remedy } of groups.all()) {
    if (remedy !== null) remedies.set(keyOf(code, field, column), remedy);
  }
  return {
    mend({ code, field, column = null, found, detail = {} }) {
      return found === null ? null : (remedies.get(keyOf(code, field, column))?.mend(found, detail) ?? null);
    },
  };
}

function keyOf(code: string, field: string | null, column: string | null): string {
  return `${code}\n${field ?? ""}\n${column ?? ""}`;
}

/** Rules of a value alone, which a better value keeps: as against its order, its place or whether it is there. */
export function isOfValue(code: string): boolean {
  return code.endsWith("-format") || code.endsWith("-type") || VALUE_RULES.has(code);
}

const VALUE_RULES = new Set([
  "code-unknown",
  "open-code-unknown",
  "too-long",
  "too-short",
  "too-small",
  "too-large",
  "too-many-decimals",
  "list-too-short",
  "list-too-long",
  "list-repeats",
  "null-value",
  "schema-rule",
  "cell-error",
]);
