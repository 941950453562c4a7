import { BATCH } from "./batches.ts";
import type { TextReader } from "./decode.ts";
import { valueOfEntry } from "./json-entry.ts";
import { countMembers, findRepeatedNames, scanJson } from "./json-scan.ts";
import { type JsonEntry, type JsonWalker, newJsonWalker } from "./json-walk.ts";
import { excerpt, type ProblemLog } from "./problem-log.ts";
import type { Place } from "./record-sets.ts";
import type { JsonRecord, Limits } from "./types.ts";

/** Cuts the text of a file into the records of one of its lists, and holds every other part of it against the grammar. */
interface PartsReader {
  readonly walker: JsonWalker;
  feed(piece: string): Generator<readonly JsonRecord[]>;
  /** Throws UnreadableFileError where the text is cut short, or goes on. */
  finish(): void;
}

/** `list` is the number of the list that the records of `place` stand in, -1 for none; `see` is shown the entries of all lists. */
export function newPartsReader(
  place: Pick<Place, "headings" | "form" | "recordOf">,
  list: number,
  { maxJsonDepth, maxJsonBytes }: Required<Limits>,
  log: ProblemLog,
  see: (value: unknown, list: number) => void,
): PartsReader {
  let batch: JsonRecord[] = [];
  let row = -place.headings;

  const take = (entry: JsonEntry, rest: string): void => {
    let value: unknown;
    try {
      value = valueOfEntry(entry, log);
    } catch (error) {
      throw walker.fault(entry.text + rest) ?? error;
    }
    see(value, entry.list);
    if (entry.list !== list || ++row <= 0) return;
    const record = place.recordOf(value);
    const isMade = record !== value && place.form !== "list";
    batch.push({ row, line: entry.line, value: record, ...(isMade ? { isMade } : {}) });
  };
  const walker = newJsonWalker({ maxDepth: maxJsonDepth, maxCharacters: maxJsonBytes, keep: null, take });

  return {
    walker,
    *feed(piece) {
      walker.feed(piece);
      for (let from = 0; from < batch.length; from += BATCH) yield batch.slice(from, from + BATCH);
      batch = [];
    },
    finish() {
      const outline = walker.outline();
      if (walker.closing() !== "") throw walker.fault("") ?? new TypeError("The JSON is not cut short after all");
      let root: unknown;
      try {
        root = JSON.parse(outline);
      } catch (error) {
        throw walker.fault("") ?? error;
      }
      if (countMembers(root) === scanJson(outline, maxJsonDepth).members) return;
      for (const { name, at } of findRepeatedNames(outline)) {
        log.add({ code: "json-name-repeated", row: null, line: walker.lineOf(at), value: excerpt(name) });
      }
    },
  };
}

/** Some pieces of a text that were taken from it, which are let go one by one, and the others. */
export async function* allOf(taken: string[], text: TextReader): AsyncGenerator<string> {
  for (let piece = taken.shift(); piece !== undefined; piece = taken.shift()) yield piece;
  for (let piece = await text.next(); piece !== null; piece = await text.next()) yield piece;
}
