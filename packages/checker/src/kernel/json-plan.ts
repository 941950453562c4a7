import type { Binding } from "../bind/bind.ts";
import type { RecordSchema } from "../options.ts";
import { type KernelFacts, type Plan, planOf } from "./plan.ts";

/** What is done with each record of a JSON file: plain data, which a worker can be sent. */
export interface JsonPlan {
  /** The same as for a table with a column for each name. */
  readonly rows: Plan;
  /** The names of members; null for one that no proven record has. */
  readonly names: readonly (string | null)[];
  /** True for JSON Lines, false for the entries of a list. */
  readonly isLines: boolean;
}

/** What a plan for JSON has to know besides the record and the members. */
export type JsonFacts = Pick<KernelFacts, "set" | "today" | "key"> & Pick<JsonPlan, "isLines">;

/** So many names of members are compared with each record; a file that has more is no file of records. */
const MOST_NAMES = 256;

/**
 * Plans what is done with the records of a JSON file in the record's own layout; null where there would be nothing to gain.
 * `binding` is that of the members met so far: a record with another one is never proven.
 */
export function jsonPlanOf(schema: RecordSchema, binding: Binding, { isLines, ...facts }: JsonFacts): JsonPlan | null {
  if (binding.columns.length > MOST_NAMES) return null;
  const rows = planOf(schema, binding, { ...facts, summed: [], delimiter: ",", lineEnd: null });
  // What every record lacks and needs is said of each of them.
  if (rows === null || rows.constant.isInvalid) return null;
  const fields = new Set(schema.metadata.fields.map(({ name }) => name));
  const names = binding.columns.map(({ header }, at) => {
    // The member of another name is the field, and there may be both.
    const isField = rows.columns[at]?.field === null && fields.has(header) && !facts.set.has(header);
    return isField || !isPlain(header) ? null : header;
  });
  return { rows, names, isLines };
}

/** True for a name that stands in a file as it is, and under which an object has nothing of its own. */
function isPlain(name: string): boolean {
  const isWritten = JSON.stringify(name) === `"${name}"`;
  return isWritten && name !== "__proto__" && new TextDecoder().decode(new TextEncoder().encode(name)) === name;
}
