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

/**
 * Mends what lint finds in a house where that is no guess, in drafts. `wanted` chooses the problems; `examplesOf` gives the
 * files with examples of a record, by its name. Answers the problems that were mended, in order; what is left is for a person.
 */
export function mendSchemas(
  house: House,
  drafts: Drafts,
  wanted: (problem: Problem) => boolean,
  examplesOf: (record: string) => readonly string[],
): Problem[] {
  const mended: Problem[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const problems = lintSchemas(houseWith(house, drafts.changed())).filter(wanted);
    const moved = new Set<string>();
    let count = 0;
    for (const problem of problems) {
      const { rule, path, pointer, mend, rename } = problem;
      const text = mend === undefined || moved.has(path) ? null : drafts.read(path);
      if (mend === undefined || text === null) continue;
      drafts.write(path, editJson(text, mend));
      if (rename !== undefined)
        for (const file of examplesOf(path.replace(/^schemas\/|\.json$/g, ""))) renameInExample(file, rename, drafts);
      // The places of other problems in the file are no longer those that lint gave.
      if (mend.some(movesPlaces)) moved.add(path);
      if (!mended.some((one) => one.path === path && one.rule === rule && one.pointer === pointer))
        mended.push(problem);
      count += 1;
    }
    if (count === 0) return mended;
  }
  return mended;
}

function movesPlaces({ kind }: Edit): boolean {
  return kind === "remove" || kind === "rename";
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
