import { BATCH } from "./batches.ts";
import type { TextReader } from "./decode.ts";
import { findJsonFault } from "./json-fault.ts";
import { faultAt, tooDeepAt, tooLarge } from "./json-refusals.ts";
import { countMembers, elementLines, findRepeatedNames, scanJson } from "./json-scan.ts";
import { excerpt, ProblemLog } from "./problem-log.ts";
import { findPlaces, isOfFeatures } from "./record-sets.ts";
import type { JsonInput, JsonRecord, Limits } from "./types.ts";

/** How many records are looked at to tell what a set holds. */
export const SAMPLE = 30;

/** What a JSON file is read with. */
export interface JsonFile {
  readonly reader: TextReader;
  readonly limits: Required<Limits>;
  /** Opens the text again from its beginning; null where a file can be read only once. */
  readonly reopen: (() => Promise<TextReader>) | null;
}

/**
 * Reads a JSON text whole, of which some pieces have been taken. Throws UnreadableFileError: `json-syntax`, `json-too-deep`,
 * `json-too-large`.
 */
export async function openJsonWhole(
  { reader, limits }: Pick<JsonFile, "reader" | "limits">,
  pieces: readonly string[],
  log = new ProblemLog(),
): Promise<JsonInput> {
  const text = await readAll(reader, pieces, limits);
  const root = parse(text, limits, log);
  if (reader.mixed) log.add({ code: "encoding-mixed", row: null, line: null });
  const { format, places, leftOf } = findPlaces(root);
  const left = leftOf([...places.values()].filter(isOfFeatures).flatMap(({ values }) => values));
  const lines = new Map<string, readonly number[]>();

  const recordsOf = (path: string, from: number, to: number): JsonRecord[] => {
    const place = places.get(path);
    if (place === undefined) throw new RangeError(`The file has no records at "${path}".`);
    const linesOf = () => {
      const known = lines.get(path) ?? (place.keys ? elementLines(text, place.keys) : [firstLine(text)]);
      lines.set(path, known);
      return known;
    };
    const { headings } = place;
    return place.values.slice(from + headings, to + headings).map((value, index) => {
      const record = place.recordOf(value);
      return {
        row: from + index + 1,
        // Only for the set that is read in the end: each takes a walk through the file.
        get line() {
          return linesOf()[from + index + headings] ?? null;
        },
        value: record,
        ...(record !== value && place.form !== "list" ? { isMade: true } : {}),
      };
    });
  };

  return {
    kind: "records",
    format,
    sets: Array.from(places, ([path, { values, headings, form }]) => ({ path, count: values.length - headings, form })),
    packing: null,
    encoding: () => reader.encoding,
    garbled: () => reader.garbled,
    left,
    sample: async (path) => recordsOf(path, 0, SAMPLE),
    async *records(path) {
      let from = 0;
      for (let batch = recordsOf(path, 0, BATCH); batch.length > 0; batch = recordsOf(path, from, from + BATCH)) {
        yield batch;
        from += BATCH;
      }
    },
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: () => reader.bytesRead(),
    close: () => reader.close(),
  };
}

async function readAll(reader: TextReader, taken: readonly string[], limits: Required<Limits>): Promise<string> {
  const pieces = [...taken];
  for (;;) {
    if (reader.bytesRead() > limits.maxJsonBytes) {
      await reader.close();
      throw tooLarge(limits.maxJsonBytes);
    }
    const piece = await reader.next();
    if (piece === null) return pieces.join("");
    pieces.push(piece);
  }
}

function parse(text: string, limits: Required<Limits>, log: ProblemLog): unknown {
  const { tooDeep, members } = scanJson(text, limits.maxJsonDepth);
  if (tooDeep >= 0) throw tooDeepAt(limits.maxJsonDepth, position(text, tooDeep));
  try {
    const root: unknown = JSON.parse(text);
    // JSON.parse keeps the last of two members with the same name, and says nothing.
    if (countMembers(root) !== members) {
      for (const { name, line } of findRepeatedNames(text)) {
        log.add({ code: "json-name-repeated", row: null, line, value: excerpt(name) });
      }
    }
    return root;
  } catch (error) {
    const fault = findJsonFault(text);
    if (fault === null) throw error;
    throw faultAt(fault, position(text, fault.at));
  }
}

/** Line and column of a place in a text, both from 1. */
function position(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function firstLine(text: string): number {
  return position(text, text.search(/\S/)).line;
}
