import { BATCH } from "./batches.ts";
import type { TextReader } from "./decode.ts";
import { featuresOf } from "./geojson.ts";
import { valueOfEntry } from "./json-entry.ts";
import { countMembers, findRepeatedNames, listStart, scanJson } from "./json-scan.ts";
import { type JsonEntry, type JsonWalker, newJsonWalker } from "./json-walk.ts";
import { type JsonFile, openJsonWhole, SAMPLE } from "./json-whole.ts";
import { excerpt, ProblemLog } from "./problem-log.ts";
import { findPlaces, isOfFeatures, type Place, type Places } from "./record-sets.ts";
import { type JsonInput, type JsonRecord, type Limits, UnreadableFileError } from "./types.ts";

/** What stays of each list in the outline of a file: enough to tell what it holds, and lists of headings whole. */
const KEEP = { entries: SAMPLE, characters: 1 << 18 };
const MOST_LEFT = 1_000;
/** Pieces of up to 256 KB that are looked at, and no more, for the first records of a list where they are very long. */
const MOST_AHEAD = 100;
/** So much text around the records of a file is little: it fits into the first bytes that are read. */
const MOST_AROUND = 1 << 18;

type Keep = typeof KEEP;

/** What is known of a file before its records are read. */
interface Survey {
  readonly places: Places;
  readonly outline: string;
  readonly walker: JsonWalker;
  /** True where only the first part of the file was looked at. */
  readonly isPart: boolean;
}

/**
 * Reads a JSON text in parts, of which the first pieces have been taken: its lists of records are cut into records, and
 * nothing is held but the outline of the rest. A root that is a list, or a collection of features that says so first, is read
 * once, any other twice. Null where the text has to be read whole: it has no long list, or cannot be read again.
 *
 * What is wrong with the text is thrown by `records()`, where the reader comes to it.
 */
export async function openJsonParts(file: JsonFile, pieces: string[], keep = KEEP): Promise<JsonInput | null> {
  const { reader, limits } = file;
  const survey = await surveyOf(file, pieces, keep);
  if (survey === null) return null;
  const { places, outline, walker, isPart } = survey;
  const { format, places: byPath } = places;
  const start = pieces.join("").slice(0, MOST_AROUND);
  const log = new ProblemLog();
  const left: string[] = [];
  let active = reader;

  const placeOf = (path: string): Place => {
    const place = byPath.get(path);
    if (place === undefined) throw new RangeError(`The file has no records at "${path}".`);
    return place;
  };
  const listOf = ({ keys }: Place) => {
    if (keys === null) return -1;
    const at = listStart(outline, keys);
    return walker.lists().findIndex((list) => list.at === at);
  };
  const beforeOf = (number: number) => {
    const list = walker.lists()[number];
    const isLittle =
      list !== undefined && list.from <= MOST_AROUND && (isPart || walker.settled() - list.to < MOST_AROUND);
    if (!isLittle) return null;
    const before = start.slice(0, list.from);
    // Line breaks that are no line feeds are for the reader of text to count.
    return before.length === list.from && !/\r(?!\n)/.test(start) ? before : null;
  };
  const again = async () => {
    if (isPart || file.reopen === null) return reader;
    await reader.close();
    active = await file.reopen();
    return active;
  };

  const leave = (names: readonly string[]) => {
    for (const name of names) if (left.length < MOST_LEFT && !left.includes(name)) left.push(name);
  };

  async function* records(path: string): AsyncGenerator<readonly JsonRecord[]> {
    const place = placeOf(path);
    const text = await again();
    if (place.keys === null) {
      // The root itself is the one record.
      const whole = await openJsonWhole({ reader: text, limits }, [], log);
      leave(whole.left ?? []);
      yield* whole.records(path);
      return;
    }
    const taken = isPart ? pieces.splice(0) : [];
    const list = listOf(place);
    const ofFeatures = new Set([...byPath.values()].filter(isOfFeatures).map(listOf));
    const reading = newPartsReader(place, list, limits, log, (value, from) => {
      if (ofFeatures.has(from)) leave(places.leftOf([value]));
    });
    for await (const piece of allOf(taken, text)) {
      yield* reading.feed(piece);
    }
    reading.finish();
    if (isPart) refuseTwice(reading.walker, place.keys, list);
    if (text.mixed) log.add({ code: "encoding-mixed", row: null, line: null });
  }

  return {
    kind: "records",
    format,
    sets: Array.from(byPath, ([path, place]) => {
      const list = listOf(place);
      const all = walker.lists()[list]?.count ?? place.values.length;
      const count = isPart ? -1 : all - place.headings;
      const before = beforeOf(list);
      return { path, count, form: place.form, ...(list < 0 ? {} : { list }), ...(before === null ? {} : { before }) };
    }),
    packing: null,
    encoding: () => active.encoding,
    garbled: () => active.garbled,
    // Grows while reading.
    left,
    async sample(path) {
      const { values, headings, recordOf } = placeOf(path);
      return values
        .slice(headings, SAMPLE + headings)
        .map((value, at) => ({ row: at + 1, line: null, value: recordOf(value) }));
    },
    records,
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: () => active.bytesRead(),
    async close() {
      pieces.length = 0;
      await reader.close();
      await active.close();
    },
  };
}

async function surveyOf(file: JsonFile, pieces: string[], keep: Keep): Promise<Survey | null> {
  try {
    return (await surveyPart(file, pieces, keep)) ?? (await surveyAll(file, keep));
  } catch (error) {
    const isFault =
      error instanceof SyntaxError || (error instanceof UnreadableFileError && error.code === "json-syntax");
    // Where it is comes out when every entry is looked at.
    if (isFault) await findFault(file, pieces);
    throw error;
  }
}

/**
 * Surveys the beginning of a file whose records can stand in one list only: the root, or the features of a collection that
 * says first that it is one. Null where they may stand elsewhere.
 */
async function surveyPart({ reader, limits }: JsonFile, pieces: string[], keep: Keep): Promise<Survey | null> {
  const walker = surveyor(limits, keep);
  for (const piece of pieces) walker.feed(piece);
  const isRoot = () => walker.closing() === "]";
  const isInList = () => isRoot() || walker.closing() === "]}";
  const isKnown = () => {
    const count = walker.lists().at(-1)?.count ?? 0;
    return count >= keep.entries || (count > 1 && pieces.length > MOST_AHEAD);
  };
  while (isInList() && !isKnown()) {
    const piece = await reader.next();
    if (piece === null) return null;
    pieces.push(piece);
    walker.feed(piece);
  }
  if (!isInList()) return null;
  const outline = walker.outline() + walker.closing();
  const root: unknown = JSON.parse(outline);
  const keys = isRoot() ? [] : ["features"];
  const isSure = isRoot() || featuresOf(root) !== null;
  if (!isSure || walker.lists().at(-1)?.at !== listStart(outline, keys)) return null;
  return { places: findPlaces(root), outline, walker, isPart: true };
}

/** Surveys all of a file, whose text is opened again; null where nothing in it was long enough to be cut. */
async function surveyAll({ limits, reopen }: JsonFile, keep: Keep): Promise<Survey | null> {
  if (reopen === null) return null;
  const walker = surveyor(limits, keep);
  const text = await reopen();
  try {
    for (let piece = await text.next(); piece !== null; piece = await text.next()) walker.feed(piece);
  } finally {
    await text.close();
  }
  if (!walker.lists().some(({ isCut }) => isCut)) return null;
  const outline = walker.outline();
  return { places: findPlaces(JSON.parse(outline)), outline, walker, isPart: false };
}

function surveyor({ maxJsonDepth, maxJsonBytes }: Required<Limits>, keep: Keep): JsonWalker {
  return newJsonWalker({ maxDepth: maxJsonDepth, maxCharacters: maxJsonBytes, keep, take() {} });
}

/** Cuts the text of a file into the records of one of its lists, and holds every other part of it against the grammar. */
interface PartsReader {
  readonly walker: JsonWalker;
  feed(piece: string): Generator<readonly JsonRecord[]>;
  /** Throws UnreadableFileError where the text is cut short, or goes on. */
  finish(): void;
}

/** `list` is the number of the list that the records of `place` stand in, -1 for none; `see` is shown the entries of all lists. */
function newPartsReader(
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

/** A collection that turns out to be another one, or none, by a name that comes again after its features. */
function refuseTwice(walker: JsonWalker, keys: readonly string[], list: number): void {
  const outline = walker.outline();
  const isOwn = walker.lists()[list]?.at === listStart(outline, keys);
  if (keys.length === 0 || (isOwn && featuresOf(JSON.parse(outline)) !== null)) return;
  throw new UnreadableFileError(
    "json-name-repeated",
    'The JSON has "type" or "features" twice, before the features and after them.',
    "Write each of them once.",
  );
}

/** Reads a text for the fault in it, which is thrown. */
async function findFault({ reader, limits, reopen }: JsonFile, pieces: readonly string[]): Promise<void> {
  const text = reopen === null ? reader : await reopen();
  const nothing = { headings: 0, form: "object", recordOf: (value: unknown) => value } as const;
  const reading = newPartsReader(nothing, -1, limits, new ProblemLog(), () => {});
  try {
    for await (const piece of allOf(reopen === null ? [...pieces] : [], text)) reading.feed(piece).next();
    reading.finish();
  } finally {
    await text.close();
  }
}

/** Some pieces of a text that were taken from it, which are let go one by one, and the others. */
async function* allOf(taken: string[], text: TextReader): AsyncGenerator<string> {
  for (let piece = taken.shift(); piece !== undefined; piece = taken.shift()) yield piece;
  for (let piece = await text.next(); piece !== null; piece = await text.next()) yield piece;
}
