import type { FieldMetadata } from "@standpipe/runtime";
import { cellReader } from "../check/cells.ts";
import type { Chosen } from "../check/choose.ts";
import type { Entry } from "../check/entry.ts";
import type { Fault } from "../check/sink.ts";
import { valueAt } from "../layout/paths.ts";
import { textOf } from "../text-of.ts";
import { isOfValue } from "./plan.ts";
import { newProbe } from "./probe.ts";
import type { Workshop } from "./table.ts";

/** A value of a record in JSON that shall be another one. */
export interface Patch {
  /** The keys and numbers that lead to it from the record. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** A record of JSON after it was mended. */
export interface MendedRecord {
  readonly patches: readonly Patch[];
  /** What it says now, in the fields of the standard. */
  readonly record: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** Mends the records of a JSON file: whatever has one safe change that the record then accepts. */
export function newRecordMender(chosen: Chosen, { plan, changes }: Workshop) {
  const { schema, layout } = chosen;
  const probe = newProbe(chosen);
  const fields = new Map<string, FieldMetadata>(
    (layout?.metadata ?? schema.metadata).fields.map((field) => [field.name, field]),
  );

  const typed = (name: string, text: string): unknown => {
    const field = fields.get(name);
    return field === undefined ? text : cellReader({ ...field, list: false })(text);
  };

  const mendOf = (fault: Fault, name: string, value: unknown): unknown => {
    if (!Array.isArray(value)) {
      const to = plan.mend(fault);
      return to === null ? undefined : typed(name, to);
    }
    const better = value.map((entry) => {
      const to = plan.mend({ ...fault, found: textOf(entry) });
      return to === null ? entry : typed(name, to);
    });
    return better.some((entry, i) => entry !== value[i]) ? better : undefined;
  };

  const entryWith = (entry: Entry, item: unknown): Entry => {
    if (layout === null) return { ...entry, record: boundRecord(entry, item) };
    const { record, ...reading } = layout.read(({ name }) => {
      const path = entry.path?.(name) ?? null;
      const value = path === null ? valueAt(item, name) : walk(item, path);
      return value === null || (typeof value === "string" && value.trim() === "") ? undefined : value;
    });
    return { ...entry, record: { ...record }, reading };
  };

  const boundRecord = (entry: Entry, item: unknown): unknown => {
    const record: Record<string, unknown> = { ...(entry.record as Members) };
    for (const name of Object.keys(record)) {
      const path = entry.path?.(name) ?? null;
      if (path !== null) record[name] = walk(item, path);
    }
    return record;
  };

  return (entry: Entry, item: unknown, faults: readonly Fault[]): MendedRecord => {
    const patches = new Map<string, Patch & { readonly fault: Fault; readonly from: unknown }>();
    for (const fault of faults) {
      const name = fault.column ?? fault.field;
      const path = name === null ? null : (entry.path?.(name) ?? null);
      if (name === null || path === null || patches.has(name)) continue;
      const from = walk(item, path);
      const value = mendOf(fault, name, from);
      if (value !== undefined) patches.set(name, { path, value, fault, from });
    }
    if (patches.size === 0) return { patches: [], record: entry.record };
    const apply = () => [...patches.values()].reduce((one, { path, value }) => withValue(one, path, value), item);
    for (const { code, field, column } of probe(entryWith(entry, apply()))) {
      if (isOfValue(code)) patches.delete(column ?? field ?? "");
    }
    for (const { path, fault, from, value } of patches.values()) {
      changes.add({
        sheet: null,
        row: entry.row,
        line: entry.line,
        cell: null,
        column: path.join("."),
        code: fault.code,
        from: textOf(from),
        to: textOf(value),
      });
    }
    return { patches: [...patches.values()], record: entryWith(entry, apply()).record };
  };
}

function walk(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** A copy with another value at the end of a path that is there. */
function withValue(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  const inside = withValue((value as Record<string | number, unknown>)[step], rest, to);
  if (Array.isArray(value)) return value.map((entry, i) => (i === step ? inside : entry));
  return Object.fromEntries(
    Object.entries(value as Members).map(([key, member]) => [key, key === step ? inside : member]),
  );
}
