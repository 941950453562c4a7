import type { Drafts } from "../edit/drafts.ts";
import { type Edit, editJson } from "../edit/edit-json.ts";
import { houseWith } from "../edit/house-with.ts";
import type { House } from "../schemas/house.ts";
import { isObject } from "../schemas/walk.ts";
import { lintSchemas } from "./lint.ts";
import type { Problem } from "./problem.ts";
import { renamedIn } from "./rename.ts";

/** One change may make another necessary, but never for long. */
const ROUNDS = 20;

/** What came of mending. */
export interface Mended {
  /** The problems that were mended, in order. */
  readonly mended: readonly Problem[];
  /** Those that are for a person. */
  readonly left: readonly Problem[];
}

/**
 * Mends what lint finds in a house where that is no guess, in drafts. `wanted` chooses the problems; `examplesOf` gives the
 * files with examples of a record, by its name.
 */
export function mendSchemas(
  house: House,
  drafts: Drafts,
  wanted: (problem: Problem) => boolean,
  examplesOf: (record: string) => readonly string[],
): Mended {
  const mended: Problem[] = [];
  for (let round = 0; ; round++) {
    const problems = lintSchemas(houseWith(house, drafts.changed())).filter(wanted);
    const names = new Map<string, Set<string>>();
    let count = 0;
    for (const problem of problems) {
      const { rule, path, pointer, mend, rename } = problem;
      const text = drafts.read(path);
      const taken = names.get(path);
      // Once a field has another name, its places are no longer those that lint gave; and two may want the same name.
      const mustWait = taken !== undefined && (rename === undefined || taken.has(rename.to));
      if (mend === undefined || text === null || mustWait) continue;
      drafts.write(path, editJson(text, mend));
      if (rename !== undefined)
        for (const file of examplesOf(path.replace(/^schemas\/|\.json$/g, ""))) renameInExample(file, rename, drafts);
      if (rename !== undefined) names.set(path, new Set([...(taken ?? []), rename.to]));
      if (!mended.some((one) => one.path === path && one.rule === rule && one.pointer === pointer))
        mended.push(problem);
      count += 1;
    }
    if (count === 0 || round === ROUNDS) return { mended, left: problems };
  }
}

function renameInExample(file: string, { from, to }: { from: string; to: string }, drafts: Drafts): void {
  const text = drafts.read(file);
  if (text === null) return;
  const content: unknown = JSON.parse(text);
  const isInvalid = file.includes(".examples/invalid/");
  const edits: Edit[] =
    isInvalid && isObject(content) ? renamedIn(content.data, ["data"], from, to) : renamedIn(content, [], from, to);
  if (isInvalid && isObject(content) && isObject(content.expect) && content.expect.field === from)
    edits.push({ kind: "set", at: ["expect", "field"], value: to });
  drafts.write(file, editJson(text, edits));
}
