import type { Severity } from "@standpipe/runtime";
import type { Detail } from "@standpipe/runtime/rules";
import type { Fields, PlaceOf } from "../advice.ts";
import type { Entry } from "../entry.ts";
import type { Breach, Groups } from "../groups.ts";

/** One value of a column, with the record it stands in. */
export interface Seen {
  /** The value as the file has it, never empty. */
  readonly text: string;
  readonly entry: Entry;
  readonly record: Fields;
  /** Which record of the file it is, from 1: the next row is one more. */
  readonly nth: number;
}

/** One cause behind many values of a column. */
export interface Cause extends Pick<Breach, "code"> {
  /** How many values it is behind, exactly. */
  readonly count: number;
  readonly detail: Detail;
  /** Instead of the severity of the rule. */
  readonly severity?: Severity;
  /** The first of the values; at least one. */
  readonly samples: readonly Seen[];
}

/** Looks at the values of one column for one kind of cause. */
export interface ValueWatch {
  see(seen: Seen): void;
  /** The cause, as far as the values so far show it; null where they do not. */
  cause(): Cause | null;
}

/** Most places that are kept to be shown: more than a report shows unless it is asked to. */
export const MOST_SAMPLES = 20;

/** Keeps one of the first values of a cause to show its place. */
export function keep(samples: Seen[], seen: Seen): void {
  if (samples.length < MOST_SAMPLES) samples.push(seen);
}

/** Takes what was found. */
export type Finds = Pick<Groups, "add">;

/** Adds a cause to the groups of the file, as one finding. `column` is given where no field is behind the column. */
export function addCause(
  { code, count, detail, severity, samples }: Cause,
  { field, column }: { readonly field: string | null; readonly column: string | null },
  groups: Finds,
  placeOf: PlaceOf,
): void {
  const last = samples.length - 1;
  samples.forEach(({ text, entry }, i) => {
    const own = placeOf(entry, field);
    const place = column === null ? own : { ...own, column, cell: () => entry.cell(column) };
    const rest = i === last ? count - samples.length : 0;
    groups.add({
      code,
      field,
      found: text,
      detail,
      place,
      count: 1 + rest,
      ...(severity === undefined ? {} : { severity }),
    });
  });
}

/** What stands in the file for a field; null where nothing does, or a list or an object. */
export function textOf(entry: Entry, record: Fields, field: string): string | null {
  const value = record[field];
  // Most fields of most records have no value: the text is only asked for where there is one.
  if (typeof value !== "string" && typeof value !== "number") return null;
  return entry.text(field) ?? (value === "" ? null : String(value));
}
