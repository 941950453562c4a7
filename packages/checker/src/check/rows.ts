import type { Violation } from "@standpipe/runtime/rules";
import type { RecordSchema } from "../options.ts";
import { decimalsOf } from "./cells.ts";
import type { Entry } from "./entry.ts";
import type { Groups, Place } from "./groups.ts";
import { newKeys } from "./keys.ts";

/** Checks records one by one and keeps what it finds in groups. */
export interface RowChecker {
  check(entry: Entry): void;
  rows(): number;
  invalidRows(): number;
  /** Values that were there, by field: what a count of wrong values is compared with. */
  filled(field: string): number;
  notChecked(): readonly { readonly what: string; readonly why: string }[];
}

/** `absent` are the required fields that no column gives: one finding says so, not one a row. */
export function newRowChecker(
  { metadata, type }: RecordSchema,
  groups: Groups,
  absent: ReadonlySet<string>,
): RowChecker {
  const recommended = metadata.fields.filter((field) => field.recommended).map(({ name }) => name);
  const openCodes = new Map(
    metadata.fields.flatMap(({ name, open, codes }) =>
      open && codes !== null ? [[name, codes.map(({ code }) => code)]] : [],
    ),
  );
  const decimals = metadata.fields.filter((field) => field.decimals !== null);
  const filled = new Map(metadata.fields.map(({ name }) => [name, 0]));
  const keys = newKeys(metadata, groups);
  const keyField = metadata.key.at(-1);
  let rows = 0;
  let invalidRows = 0;

  const placeOf = (entry: Entry, field: string | null): Place => ({
    row: entry.row,
    line: entry.line,
    cell: () => (field === null ? null : entry.cell(field)),
    record: () => (keyField === undefined ? null : asText(fieldOf(entry.record, keyField))),
  });

  const checkFields = (entry: Entry, record: Readonly<Record<string, unknown>>, violations: readonly Violation[]) => {
    for (const field of recommended) {
      if (record[field] === undefined) {
        groups.add({ code: "recommended-missing", field, found: null, place: placeOf(entry, field) });
      }
    }
    for (const [field, codes] of openCodes) {
      const found = record[field];
      if (typeof found !== "string" || found === "" || codes.includes(found)) continue;
      groups.add({ code: "open-code-unknown", field, found, detail: { codes }, place: placeOf(entry, field) });
    }
    let more = 0;
    for (const { name, decimals: limit } of decimals) {
      const text = entry.text(name);
      // The text of a cell can have decimals that the number it is read as does not.
      if (text === undefined || limit === null || typeof record[name] !== "number" || decimalsOf(text) <= limit)
        continue;
      if (violations.some(({ code, field }) => field === name && code === "too-many-decimals")) continue;
      groups.add({
        code: "too-many-decimals",
        field: name,
        found: text,
        detail: { limit },
        place: placeOf(entry, name),
      });
      more++;
    }
    // Only fields of the record: a JSON file may bring new names with every line.
    for (const field of Object.keys(record)) {
      const count = filled.get(field);
      if (count !== undefined) filled.set(field, count + 1);
    }
    return more;
  };

  return {
    check(entry) {
      rows++;
      const violations = type["~standpipe"].violations(entry.record);
      const seen = new Set<string>();
      for (const { code, field, found, detail } of violations) {
        const rule = `${code} ${field} ${detail.when ?? ""}`;
        if (seen.has(rule) || (code === "required-missing" && field !== null && absent.has(field))) continue;
        seen.add(rule);
        const text = field === null ? undefined : entry.text(field);
        groups.add({ code, field, found: text ?? asText(found), detail, place: placeOf(entry, field) });
      }
      let more = 0;
      if (isObject(entry.record)) {
        more = checkFields(entry, entry.record, violations);
        more += keys.check(entry, entry.record, placeOf) ? 1 : 0;
      }
      if (violations.length + more > 0) invalidRows++;
    },
    rows: () => rows,
    invalidRows: () => invalidRows,
    filled: (field) => filled.get(field) ?? 0,
    notChecked: keys.notChecked,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldOf(record: unknown, field: string): unknown {
  return isObject(record) && Object.hasOwn(record, field) ? record[field] : undefined;
}

/** A value as a cell would show it; null where there is none. */
function asText(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
