import type { Sample, Severity } from "@standpipe/runtime";
import type { Detail } from "@standpipe/runtime/rules";
import type { Remedy } from "./remedy.ts";

/** Where something was found. `cell` and `record` are worked out only for places that are shown. */
export interface Place {
  readonly row: number | null;
  readonly line: number | null;
  /** The column of another layout, where the file is in one. */
  readonly column?: string | null;
  cell(): string | null;
  record(): string | null;
}

/** The file as a whole. */
export const NOWHERE: Place = { row: null, line: null, cell: () => null, record: () => null };

/** Every place that breaks the same rule in the same field, as it grows while the file is read. */
export interface Group {
  readonly code: string;
  readonly field: string | null;
  /** The column of another layout, where the file is in one. */
  readonly column: string | null;
  readonly detail: Detail;
  readonly severity: Severity | null;
  count: number;
  readonly samples: Sample[];
  /** What would mend the values; null where the rule has no mechanical remedy. */
  readonly remedy: Remedy | null;
}

/** One breach to be added to its group. */
export interface Breach {
  readonly code: string;
  readonly field: string | null;
  readonly column?: string | null;
  readonly found: string | null;
  readonly detail?: Detail;
  readonly severity?: Severity;
  readonly place?: Place;
  /** How many places at once; 1 if left out. */
  readonly count?: number;
}

/** The groups of a file in the order in which they were first met. Memory does not grow with the file. */
export interface Groups {
  add(breach: Breach): void;
  all(): readonly Group[];
}

/** Starts with no groups. `newRemedy` may give a group something that looks at each value. */
export function newGroups(maxSamples: number, newRemedy: (breach: Breach) => Remedy | null): Groups {
  const groups = new Map<string, Group>();
  return {
    add(breach) {
      const { code, field, found, detail = {}, severity = null, place, count = 1 } = breach;
      const column = breach.column ?? place?.column ?? null;
      // Two conditions may ask for the same field: each has a sentence of its own.
      const key = `${code}\n${field ?? ""}\n${column ?? ""}\n${detail.when ?? ""}`;
      let group = groups.get(key);
      if (group === undefined) {
        group = {
          code,
          field,
          column,
          detail,
          severity,
          count: 0,
          samples: [],
          remedy: newRemedy({ ...breach, column }),
        };
        groups.set(key, group);
      }
      group.count += count;
      if (found !== null) group.remedy?.look(found, detail);
      if (place !== undefined && group.samples.length < maxSamples) {
        const { row, line } = place;
        group.samples.push({ row, line, cell: place.cell(), record: place.record(), value: shown(found) });
      }
    },
    all: () => [...groups.values()],
  };
}

function shown(value: string | null): string | null {
  return value === null || value.length <= 120 ? value : `${value.slice(0, 119)}…`;
}
