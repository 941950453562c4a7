import { BATCH } from "./batches.ts";
import type { TextReader } from "./decode.ts";
import { featuresOf, foreignMembersOf, recordOfFeature } from "./geojson.ts";
import { findJsonFault } from "./json-fault.ts";
import { elementLines, findTooDeep } from "./json-scan.ts";
import { ProblemLog } from "./problem-log.ts";
import { type JsonInput, type JsonRecord, type Limits, type RecordSet, UnreadableFileError } from "./types.ts";

const SAMPLE = 30;
const DEPTH_OF_SETS = 3;
/** A file with more arrays than this is no file of records: what is in each of the others would be held against every record. */
const MOST_SETS = 100;

/** Where records are: the keys that lead to an array, or null for a root object, and what is there. */
interface Place {
  readonly keys: readonly string[] | null;
  readonly values: readonly unknown[];
}

/** Reads a JSON text whole. Throws UnreadableFileError: `json-syntax`, `json-too-deep`, `json-too-large`. */
export async function openJson(reader: TextReader, bytes: number | null, limits: Required<Limits>): Promise<JsonInput> {
  const log = new ProblemLog();
  const text = await readAll(reader, bytes, limits);
  const root = parse(text, limits);
  if (reader.mixed) log.add({ code: "encoding-mixed", row: null, line: null });
  const features = featuresOf(root);
  const places =
    features === null ? findPlaces(root) : new Map([["features", { keys: ["features"], values: features }]]);
  const lines = new Map<string, readonly number[]>();

  const recordsOf = (path: string, from: number, to: number): JsonRecord[] => {
    const place = places.get(path);
    if (place === undefined) throw new RangeError(`The file has no records at "${path}".`);
    const linesOf = () => {
      const known = lines.get(path) ?? (place.keys ? elementLines(text, place.keys) : [firstLine(text)]);
      lines.set(path, known);
      return known;
    };
    return place.values.slice(from, to).map((value, index) => ({
      row: from + index + 1,
      // Only for the set that is read in the end: each takes a walk through the file.
      get line() {
        return linesOf()[from + index] ?? null;
      },
      value: features === null ? value : recordOfFeature(value),
    }));
  };

  return {
    kind: "records",
    format: features === null ? "json" : "geojson",
    sets: Array.from(places, ([path, { values }]): RecordSet => ({ path, count: values.length })),
    encoding: () => reader.encoding,
    ...(features === null ? {} : { left: foreignMembersOf(features) }),
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

function parse(text: string, limits: Required<Limits>): unknown {
  const deep = findTooDeep(text, limits.maxJsonDepth);
  if (deep >= 0) {
    throw new UnreadableFileError(
      "json-too-deep",
      `The JSON has more than ${limits.maxJsonDepth} arrays and objects inside each other at ${position(text, deep)}.`,
      "Check the program that wrote the file: a record does not need that many.",
    );
  }
  try {
    return JSON.parse(text);
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

function findPlaces(root: unknown): Map<string, Place> {
  if (Array.isArray(root)) return new Map([["", { keys: [], values: root }]]);
  const places = new Map<string, Place>([["", { keys: null, values: [root] }]]);
  const search = (value: unknown, keys: readonly string[]): void => {
    if (Array.isArray(value)) {
      const path = keys.join(".");
      const isSet = value.length === 0 || value.some(isObject);
      if (isSet && !places.has(path) && places.size < MOST_SETS) places.set(path, { keys, values: value });
    } else if (isObject(value) && keys.length < DEPTH_OF_SETS) {
      for (const [key, inner] of Object.entries(value)) search(inner, [...keys, key]);
    }
  };
  search(root, []);
  return places;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
