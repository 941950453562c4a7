import type { Sample, Severity } from "@standpipe/runtime";
import type { Detail } from "@standpipe/runtime/rules";
import type { Remedy } from "./remedy.ts";

/** Where something was found. `cell` and `record` are worked out only for places that are shown. */
export interface Place {
  readonly row: number | null;
  readonly line: number | null;
  /** The sheet of a workbook, where several are read. */
  readonly sheet?: string;
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
  /** True where no value of the field may be quoted. */
  readonly isHidden: boolean;
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
  /** What a report shows of it, where that is a part: the wrong entry of a list in one cell. */
  readonly part?: string;
  readonly detail?: Detail;
  readonly severity?: Severity;
  readonly place?: Place;
  /** How many places at once; 1 if left out. */
  readonly count?: number;
}

/** The groups of a file in the order in which they were first met. Memory does not grow with the file. */
export interface Groups {
  /** Most places shown for each. */
  readonly maxSamples: number;
  add(breach: Breach): void;
  all(): readonly Group[];
}

/** How groups keep what they are given. */
export interface GroupsSetting {
  readonly maxSamples: number;
  /** Gives a group something that looks at each value; null where nothing would mend them. */
  newRemedy(breach: Breach): Remedy | null;
  /** A value as it may be shown. */
  show(value: string): string;
  /** Whether no value of a field may be quoted; null is for what belongs to no field. */
  isHidden(field: string | null): boolean;
  /** Whether the keys of records may be quoted. */
  readonly keys: boolean;
}

/** Starts with no groups. */
export function newGroups({ maxSamples, newRemedy, show, isHidden, keys }: GroupsSetting): Groups {
  const shown = (value: string | null) => {
    const text = value === null ? null : show(value);
    return text === null || text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
  };
  const keyShown = (key: string | null) => (key === null || !keys ? null : show(key));
  const groups = new Map<string, Group>();
  return {
    maxSamples,
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
          isHidden: isHidden(field),
          count: 0,
          samples: [],
          remedy: newRemedy({ ...breach, column }),
        };
        groups.set(key, group);
      }
      group.count += count;
      if (found !== null) group.remedy?.look(found, detail);
      if (place !== undefined && group.samples.length < maxSamples) {
        const { row, line, sheet } = place;
        const inSheet = sheet === undefined ? {} : { sheet };
        group.samples.push({
          row,
          ...inSheet,
          line,
          cell: place.cell(),
          record: keyShown(place.record()),
          value: OPEN.has(code) ? found : group.isHidden ? null : shown(breach.part ?? found),
        });
      }
    },
    all: () => [...groups.values()],
  };
}

/** Rules whose `found` is no value of the file: a heading, the name of an encoding, what the user gave. */
const OPEN = new Set(["heading-near", "encoding-other", "value-set", "json-syntax"]);

/** Most characters of a value in a report. */
const LONGEST = 120;

/** Groups that are thrown away. */
export function noGroups(): Groups {
  return newGroups({ maxSamples: 0, newRemedy: () => null, show: (value) => value, isHidden: () => false, keys: true });
}
