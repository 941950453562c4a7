import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gateWords, regressions } from "./gate/gate.ts";
import { type Ratios, ratiosOf } from "./gate/ratios.ts";
import { type Options, readOptions, USAGE } from "./options.ts";
import { figuresPage } from "./page/figures.ts";
import { replaceFigures } from "./page/page.ts";
import { PAGE, REFERENCE } from "./places.ts";
import { type Figures, FULL, measureAll, measureQuickly, QUICK } from "./workloads/figures.ts";

/** Measures, prints the figures, and with `--write` keeps them. Gives the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "standpipe-bench-"));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      clear();
      process.exit(130);
    });
  try {
    return options.isQuick ? await runQuickly(options, folder) : await runAll(options, folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 3;
  } finally {
    clear();
  }
}

/** With `--write` a quick run follows, so that page and reference are of the same machine and day. */
async function runAll({ scope, isWriting }: Options, folder: string): Promise<number> {
  const figures = await measureAll({ ...FULL, ...scope }, folder, say);
  sayLeftOut(figures);
  const page = figuresPage(figures, new Date().toISOString().slice(0, 10));
  console.log(page);
  if (!isWriting) return 0;
  writeFileSync(PAGE, replaceFigures(readFileSync(PAGE, "utf8"), page));
  return runQuickly({ scope, isWriting, isQuick: true }, folder);
}

async function runQuickly({ scope, isWriting }: Options, folder: string): Promise<number> {
  const figures = await measureQuickly({ ...QUICK, ...scope }, folder, say);
  const now = ratiosOf(figures);
  sayLeftOut(figures);
  // Ratios grow with the rows, because the start weighs less.
  const reference: Ratios = scope.rows === undefined ? JSON.parse(readFileSync(REFERENCE, "utf8")) : {};
  console.log(gateWords(reference, now));
  if (!isWriting) return regressions(reference, now).length > 0 ? 1 : 0;
  writeFileSync(REFERENCE, `${JSON.stringify(now, null, 2)}\n`);
  return 0;
}

function sayLeftOut({ leftOut }: Figures): void {
  for (const { name, why } of leftOut) say(`left out: ${name}: ${why}`);
}

function say(words: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${words}`);
}
