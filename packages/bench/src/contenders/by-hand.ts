import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OUTPUT } from "../measure/process.ts";
import { programOf } from "../places.ts";
import type { Contender, Said } from "./contender.ts";

/** A contender that is a program of this package: it is given the file and the name of the record, and prints what it says. */
export function byHand(
  program: string,
  facts: Omit<Contender, "command" | "said">,
  more: () => readonly string[] = () => [],
): Contender {
  return {
    ...facts,
    command: (file, record) => ({
      program: process.execPath,
      args: [programOf(program), file, record, ...more()],
      endsWith: [0],
    }),
    said: printed,
  };
}

/** What a program printed as JSON; null for what it left out. */
export function printed(folder: string): Said {
  const { rows = null, failing = null, hash = null } = JSON.parse(readFileSync(join(folder, OUTPUT.stdout), "utf8"));
  return { rows, failing, hash };
}
