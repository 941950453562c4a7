import { featuresOf } from "./geojson.ts";
import { allOf, newPartsReader } from "./json-parts-reader.ts";
import { listStart } from "./json-scan.ts";
import { type JsonWalker, newJsonWalker } from "./json-walk.ts";
import { type JsonFile, SAMPLE } from "./json-whole.ts";
import { ProblemLog } from "./problem-log.ts";
import { findPlaces, type Places } from "./record-sets.ts";
import { type Limits, UnreadableFileError } from "./types.ts";

/** What stays of each list in the outline of a file: enough to tell what it holds, and lists of headings whole. */
export const KEEP = { entries: SAMPLE, characters: 1 << 18 };
/** Pieces of up to 256 KB that are looked at, and no more, for the first records of a list where they are very long. */
const MOST_AHEAD = 100;

type Keep = typeof KEEP;

/** What is known of a file before its records are read. */
export interface Survey {
  readonly places: Places;
  readonly outline: string;
  readonly walker: JsonWalker;
  /** True where only the first part of the file was looked at. */
  readonly isPart: boolean;
}

/**
 * Looks for the lists of a text of which some pieces have been taken; null where it has to be read whole. Throws
 * UnreadableFileError.
 */
export async function surveyOf(file: JsonFile, pieces: string[], keep: Keep): Promise<Survey | null> {
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
