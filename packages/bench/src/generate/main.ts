import { parseArgs } from "node:util";
import { requests } from "./requests.ts";
import { spend } from "./spend.ts";
import { writeTable } from "./write.ts";

const RECIPES = { spend, requests };

/** The kinds of table that can be made. */
export type Kind = keyof typeof RECIPES;

const USAGE =
  "Usage: generate spend|requests --rows N -o FILE.csv [--json-lines FILE.jsonl] [--errors SHARE] [--seed N]";

/** Writes one made-up export, and the same records as JSON Lines where asked, and prints what is in it as JSON. Gives the exit code. */
export function main(words: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      rows: { type: "string" },
      errors: { type: "string", default: "0.01" },
      seed: { type: "string", default: "1" },
      output: { type: "string", short: "o" },
      "json-lines": { type: "string" },
    },
  });
  const [kind = ""] = positionals;
  const [rows, errors, seed] = [values.rows, values.errors, values.seed].map(Number) as [number, number, number];
  const isAmount = Number.isSafeInteger(rows) && rows > 0 && errors >= 0 && errors <= 1 && Number.isSafeInteger(seed);
  if (!Object.hasOwn(RECIPES, kind) || values.output === undefined || !isAmount) {
    console.error(USAGE);
    return 2;
  }
  const targets = { csv: values.output, jsonLines: values["json-lines"] };
  console.log(JSON.stringify(writeTable(RECIPES[kind as Kind], { rows, errors, seed }, targets)));
  return 0;
}
