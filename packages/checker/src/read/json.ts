import { BATCH } from "./batches.ts";
import type { TextReader } from "./decode.ts";
import { findJsonFault } from "./json-fault.ts";
import { countMembers, elementLines, findRepeatedNames, scanJson } from "./json-scan.ts";
import { excerpt, ProblemLog } from "./problem-log.ts";
import { findPlaces } from "./record-sets.ts";
import { type JsonInput, type JsonRecord, type Limits, UnreadableFileError } from "./types.ts";

const SAMPLE = 30;

/** Reads a JSON text whole. Throws UnreadableFileError: `json-syntax`, `json-too-deep`, `json-too-large`. */
export async function openJson(reader: TextReader, bytes: number | null, limits: Required<Limits>): Promise<JsonInput> {
  const log = new ProblemLog();
  const text = await readAll(reader, bytes, limits);
  const root = parse(text, limits, log);
  if (reader.mixed) log.add({ code: "encoding-mixed", row: null, line: null });
  const { format, places, left } = findPlaces(root);
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

async function readAll(reader: TextReader, bytes: number | null, limits: Required<Limits>): Promise<string> {
  const pieces: string[] = [];
  for (let tooLarge = (bytes ?? 0) > limits.maxJsonBytes; ; tooLarge = reader.bytesRead() > limits.maxJsonBytes) {
    if (tooLarge) {
      await reader.close();
      throw new UnreadableFileError(
        "json-too-large",
        `The JSON is larger than ${Math.floor(limits.maxJsonBytes / 1e6).toLocaleString("en-GB")} MB, the most that can be read whole.`,
        "Save it as JSON Lines, one record on each line, which has no such limit.",
      );
    }
    const piece = await reader.next();
    if (piece === null) return pieces.join("");
    pieces.push(piece);
  }
}

function parse(text: string, limits: Required<Limits>, log: ProblemLog): unknown {
  const { tooDeep, members } = scanJson(text, limits.maxJsonDepth);
  if (tooDeep >= 0) {
    throw new UnreadableFileError(
      "json-too-deep",
      `The JSON has more than ${limits.maxJsonDepth} arrays and objects inside each other at ${position(text, tooDeep)}.`,
      "Check the program that wrote the file: a record does not need that many.",
    );
  }
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
    throw new UnreadableFileError(
      "json-syntax",
      `The JSON stops at ${position(text, fault.at)}: ${fault.what}.`,
      fault.cut ? "Export or download the file again." : "Correct it there, or export the file again.",
    );
  }
}

/** Line and column in words, both from 1. */
function position(text: string, at: number): string {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function firstLine(text: string): number {
  return text.slice(0, text.search(/\S/)).split(/\r\n|\r|\n/).length;
}
