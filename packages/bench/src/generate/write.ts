import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { type Amount, linesOf, type Recipe } from "./table.ts";

/** What was written; `failing` is what any honest validator has to find. */
export interface Written extends Verdict {
  readonly bytes: number;
}

/** Which rows of a file break a rule. `hash` stands for their numbers, so that two verdicts can be compared. */
export interface Verdict {
  readonly rows: number;
  readonly failing: number;
  readonly hash: string;
}

/** A hash of row numbers as a spreadsheet counts them, in rising order. */
export function newRowsHash() {
  const hash = createHash("sha256");
  return {
    add: (row: number) => void hash.update(`${row}\n`),
    digest: () => hash.digest("hex").slice(0, 16),
  };
}

const BLOCK = 1 << 20;

/** Writes a table to a file, a megabyte at a time: memory does not grow with the rows. */
export function writeTable(recipe: Recipe, amount: Amount, path: string): Written {
  const file = openSync(path, "w");
  const hash = newRowsHash();
  let bytes = 0;
  let row = 0;
  let failing = 0;
  let block = "";
  const flush = () => {
    const encoded = Buffer.from(block);
    for (let at = 0; at < encoded.length; ) at += writeSync(file, encoded, at);
    bytes += encoded.length;
    block = "";
  };
  try {
    for (const { text, damaged } of linesOf(recipe, amount)) {
      row++;
      block += text;
      if (block.length >= BLOCK) flush();
      if (!damaged) continue;
      failing++;
      hash.add(row);
    }
    flush();
  } finally {
    closeSync(file);
  }
  return { rows: amount.rows, bytes, failing, hash: hash.digest() };
}
