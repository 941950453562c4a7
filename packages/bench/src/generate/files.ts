import { execFile } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Form } from "../contenders/contender.ts";
import { GENERATE } from "../places.ts";
import type { RecordName } from "../records.ts";
import type { Kind } from "./main.ts";
import type { Written } from "./write.ts";

/** A made-up table in its files, and what is known of it. */
export interface Made extends Written {
  readonly record: RecordName;
  /** Where it is in each form; null where it was not asked for. */
  readonly paths: Readonly<Record<Form, string | null>>;
}

/** What to make. */
export interface Order {
  readonly kind: Kind;
  readonly rows: number;
  /** The share of rows that break a rule; one in a hundred where it is left out. */
  readonly errors?: number;
  /** Also the same records as JSON Lines. */
  readonly jsonLines?: boolean;
}

/** The record that each kind of table holds. */
export const RECORD_OF: Readonly<Record<Kind, RecordName>> = {
  spend: "transparency/spend-transaction",
  requests: "services/service-request",
};

/** Makes a table, in a process of its own so that this one stays small and idle. Gives what the generator says of it. */
export async function make({ kind, rows, errors = 0.01, jsonLines = false }: Order, folder: string): Promise<Made> {
  const csv = join(folder, `${kind}-${rows}-${errors}.csv`);
  // The C++ command tells JSON Lines by the end of the name.
  const lines = jsonLines ? csv.replace(/csv$/, "jsonl") : null;
  const args = [kind, "--rows", String(rows), "--errors", String(errors), "-o", csv];
  if (lines !== null) args.push("--json-lines", lines);
  const { stdout } = await promisify(execFile)(process.execPath, [GENERATE, ...args]);
  const written: Written = JSON.parse(stdout);
  const isWhole =
    statSync(csv).size === written.bytes && (lines === null || statSync(lines).size === written.jsonBytes);
  if (!isWhole) throw new Error(`${csv} is not as long as it was made`);
  return { ...written, record: RECORD_OF[kind], paths: { csv, jsonLines: lines } };
}

/** Removes the files of a table. */
export function remove({ paths }: Made): void {
  for (const path of Object.values(paths)) if (path !== null) rmSync(path);
}
