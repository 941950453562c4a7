import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { csv, jsonLines } from "./formats.ts";
import { type Amount, type Recipe, rowsOf } from "./table.ts";

/** Which rows break a rule. `hash` stands for their numbers, so that two verdicts can be compared. */
export interface Verdict {
  readonly rows: number;
  readonly failing: number;
  readonly hash: string;
}

/** What was written; the verdict is what any honest validator has to find. */
export interface Written extends Verdict {
  readonly bytes: number;
  /** The size of the same records as JSON Lines; 0 where they were not asked for. */
  readonly jsonBytes: number;
  /** What a validator has to find that knows the keywords of JSON Schema and no rule of the standard. */
  readonly bySchema: Verdict;
}

/** Where to write a table: as CSV, and the same records as JSON Lines where a path is given. */
export interface Targets {
  readonly csv: string;
  readonly jsonLines?: string | undefined;
}

/** A hash of the numbers of rows, in rising order. The first row below the headings is 1, as is the first line of JSON. */
export function newRowsHash() {
  const hash = createHash("sha256");
  let failing = 0;
  return {
    add(row: number): void {
      failing++;
      hash.update(`${row}\n`);
    },
    verdict: (rows: number): Verdict => ({ rows, failing, hash: hash.digest("hex").slice(0, 16) }),
  };
}

/** Writes a table to files, a megabyte at a time: memory does not grow with the rows. */
export function writeTable(recipe: Recipe, amount: Amount, targets: Targets): Written {
  const writers = [{ file: newBlockFile(targets.csv), format: csv(recipe) }];
  if (targets.jsonLines !== undefined)
    writers.push({ file: newBlockFile(targets.jsonLines), format: jsonLines(recipe) });
  const all = newRowsHash();
  const bySchema = newRowsHash();
  let n = 0;
  try {
    for (const { file, format } of writers) file.add(format.head);
    for (const { row, wrong } of rowsOf(recipe, amount)) {
      n++;
      for (const { file, format } of writers) file.add(format.lineOf(row));
      if (wrong !== "nothing") all.add(n);
      if (wrong === "schema") bySchema.add(n);
    }
  } finally {
    for (const { file } of writers) file.close();
  }
  const [bytes = 0, jsonBytes = 0] = writers.map(({ file }) => file.bytes());
  return { ...all.verdict(n), bytes, jsonBytes, bySchema: bySchema.verdict(n) };
}

const BLOCK = 1 << 20;

function newBlockFile(path: string) {
  const file = openSync(path, "w");
  let block = "";
  let bytes = 0;
  const flush = () => {
    const encoded = Buffer.from(block);
    for (let at = 0; at < encoded.length; ) at += writeSync(file, encoded, at);
    bytes += encoded.length;
    block = "";
  };
  return {
    add(text: string): void {
      block += text;
      if (block.length >= BLOCK) flush();
    },
    close(): void {
      flush();
      closeSync(file);
    },
    bytes: () => bytes,
  };
}
