import type { Chosen } from "../check/choose.ts";
import type { Entry } from "../check/entry.ts";
import { noGroups } from "../check/groups.ts";
import { newRowChecker } from "../check/rows.ts";
import type { Fault } from "../check/sink.ts";

/** Says what is wrong with one record, and keeps nothing of it. */
export type Probe = (entry: Entry) => readonly Fault[];

/** A checker of single records in the layout of a file. Keys and references, which are of the whole file, are not asked. */
export function newProbe({ schema, layout, isTable }: Chosen): Probe {
  let found: readonly Fault[] = [];
  const alone = { ...schema, metadata: { ...schema.metadata, key: [], references: [] } };
  const rows = newRowChecker(alone, noGroups(), {
    layout,
    member: { add() {}, wantsReference: () => false, isAskedFor: () => false, finish: () => [] },
    watched: null,
    unit: isTable ? "row" : "record",
    sink: {
      start() {},
      add(_entry, _isValid, faults) {
        found = faults;
      },
      leave() {},
      flush: async () => {},
    },
  });
  return (entry) => {
    rows.check(entry);
    return found;
  };
}
