import type { RecordMetadata } from "@standpipe/runtime";
import type { PlaceOf } from "../advice.ts";
import { addCause, type Finds, keep, type Seen, textOf } from "./cause.ts";
import type { ColumnWatch } from "./column-watch.ts";
import { restore } from "./mojibake.ts";

/**
 * Looks for text that was garbled before the file was made. It reads every value, so it is only for a file whose reader saw
 * something of the kind.
 */
export function newGarbledWatch({ fields }: RecordMetadata, groups: Finds, placeOf: PlaceOf): ColumnWatch {
  const columns = fields
    .filter(({ type, list }) => type === "string" && !list)
    .map(({ name }) => ({ field: name, column: null, count: 0, samples: [] as Seen[] }));
  let nth = 0;
  return {
    see(entry, record) {
      nth++;
      for (const one of columns) {
        const text = textOf(entry, record, one.field);
        if (text === null || restore(text) === null) continue;
        one.count++;
        keep(one.samples, { text, entry, record, nth });
      }
    },
    needsEveryRow: () => true,
    finish() {
      for (const one of columns) {
        if (one.count > 0) addCause({ ...one, code: "text-garbled", detail: {} }, one, groups, placeOf);
      }
    },
  };
}
