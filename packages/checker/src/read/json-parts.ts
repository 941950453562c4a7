import { featuresOf } from "./geojson.ts";
import { allOf, newPartsReader } from "./json-parts-reader.ts";
import { listStart } from "./json-scan.ts";
import { KEEP, surveyOf } from "./json-survey.ts";
import type { JsonWalker } from "./json-walk.ts";
import { type JsonFile, openJsonWhole, SAMPLE } from "./json-whole.ts";
import { ProblemLog } from "./problem-log.ts";
import { isOfFeatures, type Place } from "./record-sets.ts";
import { type JsonInput, type JsonRecord, UnreadableFileError } from "./types.ts";

const MOST_LEFT = 1_000;
/** So much text around the records of a file is little: it fits into the first bytes that are read. */
const MOST_AROUND = 1 << 18;

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
