import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparison, compare } from "./compare.ts";
import type { Draft } from "./draft/draft.ts";
import type { Json } from "./json.ts";
import { judgesOf } from "./small-judges.ts";
import { value } from "./small-values.ts";

/** Two schemas with what a person says of them. */
interface Pair {
  readonly is: string;
  readonly old: Json;
  readonly new: Json;
  readonly files: string;
  readonly readers: string;
  /** The rules of the changes, where the pair is about them. */
  readonly rules?: readonly string[];
}

const FOLDER = join(import.meta.dirname, "pairs");

function readPairs(file: string): Pair[] {
  const lines = readFileSync(join(FOLDER, file), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Pair);
}

const files = readdirSync(FOLDER).sort();
const byFile = new Map(files.map((file) => [file, readPairs(file)]));
const pairs = [...byFile.values()].flat();
const pairsIn = (file: string) => byFile.get(file) ?? [];

const compared = new Map<Pair, Promise<Comparison>>();

/** What `compare` says of a pair; asked once. */
function comparisonOf(pair: Pair): Promise<Comparison> {
  const known = compared.get(pair) ?? compare(pair.old, pair.new);
  compared.set(pair, known);
  return known;
}

describe("compare, on pairs judged by hand", () => {
  it("has at least 400 of them, each once", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400);
    expect(new Set(pairs.map((pair) => `${JSON.stringify(pair.old)} ${JSON.stringify(pair.new)}`)).size).toBe(
      pairs.length,
    );
  });

  it("leaves fewer than one in twenty undecided", () => {
    const answers = pairs.flatMap(({ files: one, readers }) => [one, readers]);
    expect(answers.filter((answer) => answer === "cannot decide").length * 20).toBeLessThan(answers.length);
  });

  it.each(files)("says what they do: %s", async (file) => {
    const wrong: unknown[] = [];
    for (const pair of pairsIn(file)) {
      const comparison = await comparisonOf(pair);
      const said = { files: comparison.files.verdict, readers: comparison.readers.verdict, rules: rulesOf(comparison) };
      const { is, files: one, readers, rules = said.rules } = pair;
      const isRight = said.files === one && said.readers === readers && String(said.rules) === String(rules);
      if (!isRight) wrong.push({ is, expected: { files: one, readers, rules }, said });
    }
    expect(wrong).toEqual([]);
  });

  it.each(files)("shows a record for all that breaks, which two validators confirm: %s", async (file) => {
    const missing: unknown[] = [];
    for (const pair of pairsIn(file)) {
      const { is, old, new: fresh } = pair;
      const { files: one, readers, drafts } = await comparisonOf(pair);
      if (one.verdict !== "breaking" && readers.verdict !== "breaking") continue;
      if (drafts === null) throw new Error(`${is}: a draft that is not compared has no witness`);
      const [before, after] = [await judgesOf(old, drafts.old), await judgesOf(fresh, drafts.new)];
      if (one.verdict === "breaking" && !isShown(one.witness, before, after)) missing.push({ is, side: "files", one });
      if (readers.verdict === "breaking" && !isShown(readers.witness, after, before))
        missing.push({ is, side: "readers" });
    }
    expect(missing).toEqual([]);
  });

  it.each(files)("finds no value that flips where it says that nothing breaks: %s", async (file) => {
    const flipped: unknown[] = [];
    for (const pair of pairsIn(file)) {
      const { is, old, new: fresh, files: one, readers } = pair;
      if (one !== "compatible" && readers !== "compatible") continue;
      const { drafts } = await comparisonOf(pair);
      const judges = drafts === null ? null : await bothOf(old, drafts.old, fresh, drafts.new);
      if (judges === null) continue;
      const [before, after] = judges;
      for (const some of fc.sample(value, { seed: 7, numRuns: 120 })) {
        if (one === "compatible" && isShown(some, before, after)) flipped.push({ is, some });
        if (readers === "compatible" && isShown(some, after, before)) flipped.push({ is, some });
      }
    }
    expect(flipped).toEqual([]);
  });
});

/** Both sides as the judges see them; null where one of them cannot compile a schema, such as one that leads to itself. */
async function bothOf(old: Json, oldDraft: Draft, fresh: Json, newDraft: Draft) {
  try {
    return [await judgesOf(old, oldDraft), await judgesOf(fresh, newDraft)] as const;
  } catch {
    return null;
  }
}

function rulesOf({ changes }: Comparison): string[] {
  return changes.map(({ rule }) => rule).sort();
}

type Judges = Awaited<ReturnType<typeof judgesOf>>;

/** True for a value that all judges of one side accept and all of the other refuse. */
function isShown(witness: Json | undefined, accepting: Judges, refusing: Judges): boolean {
  if (witness === undefined) return false;
  return (
    accepting.every((accepts) => accepts(witness) === true) && refusing.every((accepts) => accepts(witness) === false)
  );
}
