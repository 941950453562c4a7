import type { RecordMetadata } from "@standpipe/runtime";
import { newPrivacyWatch } from "../privacy/watch.ts";
import type { Fields, PlaceOf } from "./advice.ts";
import type { Chosen } from "./choose.ts";
import type { Entry } from "./entry.ts";
import type { Groups } from "./groups.ts";
import { newColumnWatch } from "./watch/column-watch.ts";
import { newGarbledWatch } from "./watch/garbled.ts";

/** What looks at whole columns while the records of a file go by. */
export interface Watches {
  /** Before the first record of a table, and of every further one. */
  begin(chosen: Chosen): void;
  see(entry: Entry, record: Fields): void;
  /** True while every record has to be seen. */
  needsEveryRow(): boolean;
  /** Adds what only the whole file shows. */
  finish(): void;
}

/** What the watches need to know of the file and of what it is for. */
export interface Watched {
  /** Whether its reader met text that looks garbled. */
  garbled(): boolean;
  readonly purpose: "publication" | null;
}

/** Starts the watches of a file. */
export function newWatches(metadata: RecordMetadata, groups: Groups, placeOf: PlaceOf, file: Watched): Watches {
  const columns = newColumnWatch(metadata, groups, placeOf);
  const garbled = newGarbledWatch(metadata, groups, placeOf);
  const privacy = file.purpose === null ? null : newPrivacyWatch(metadata, groups, placeOf);
  return {
    begin: (chosen) => privacy?.begin(chosen),
    see(entry, record) {
      columns.see(entry, record);
      // Reading is ahead of checking, so no row with garbled text goes by before this is known.
      if (file.garbled()) garbled.see(entry, record);
      privacy?.see(entry);
    },
    needsEveryRow: () => privacy !== null || columns.needsEveryRow(),
    finish() {
      columns.finish();
      garbled.finish();
      privacy?.finish();
    },
  };
}
