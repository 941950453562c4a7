import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Comparison, compare } from "./compare.ts";
import type { Json } from "./json.ts";
import { judgesOf } from "./small-judges.ts";

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

function pairsIn(file: string): Pair[] {
  const lines = readFileSync(join(FOLDER, file), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Pair);
}

const files = readdirSync(FOLDER).sort();
const pairs = files.flatMap(pairsIn);

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
      const comparison = await compare(pair.old, pair.new);
      const said = { files: comparison.files.verdict, readers: comparison.readers.verdict, rules: rulesOf(comparison) };
      const { is, files: one, readers, rules = said.rules } = pair;
      const isRight = said.files === one && said.readers === readers && String(said.rules) === String(rules);
      if (!isRight) wrong.push({ is, expected: { files: one, readers, rules }, said });
    }
    expect(wrong).toEqual([]);
  });

  it.each(files)("shows a record for all that breaks, which two validators confirm: %s", async (file) => {
    const missing: unknown[] = [];
    for (const { is, old, new: fresh } of pairsIn(file)) {
      const { files: one, readers, drafts } = await compare(old, fresh);
      if (one.verdict !== "breaking" && readers.verdict !== "breaking") continue;
      if (drafts === null) throw new Error(`${is}: a draft that is not compared has no witness`);
      const [before, after] = [await judgesOf(old, drafts.old), await judgesOf(fresh, drafts.new)];
      if (one.verdict === "breaking" && !isShown(one.witness, before, after)) missing.push({ is, side: "files", one });
      if (readers.verdict === "breaking" && !isShown(readers.witness, after, before))
        missing.push({ is, side: "readers" });
    }
    expect(missing).toEqual([]);
  });
});

function rulesOf({ changes }: Comparison): string[] {
  return changes.map(({ rule }) => rule).sort();
}

type Judges = Awaited<ReturnType<typeof judgesOf>>;

/** True for a value that all judges of one side accept and all of the other refuse. */
function isShown(witness: Json | undefined, accepting: Judges, refusing: Judges): boolean {
  if (witness === undefined) return false;
  return accepting.every((accepts) => accepts(witness)) && refusing.every((accepts) => !accepts(witness));
}
