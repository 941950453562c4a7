import type { Arena } from "../canonical/arena.ts";
import { evaluate } from "../canonical/evaluate.ts";
import type { Node } from "../canonical/node.ts";
import { budgetOf } from "../inclusion/budget.ts";
import { type Answer, COMPATIBLE, type Confirm, witnessAmong } from "../inclusion/decide.ts";
import { Solver } from "../inclusion/solver.ts";
import type { Json } from "../json.ts";
import type { Edit, Step } from "./edit.ts";
import { nameOf } from "./marks.ts";

/** An edit with what it does by itself. */
export interface Graded {
  readonly edit: Edit;
  readonly rule: string;
  readonly where: string;
  readonly files: Answer;
  readonly readers: Answer;
}

/** The two schemas, and what is known of them as a whole. */
export interface Whole {
  readonly arena: Arena;
  readonly old: Node;
  readonly fresh: Node;
  readonly files: Answer;
  readonly readers: Answer;
  readonly confirmFiles: Confirm;
  readonly confirmReaders: Confirm;
  readonly steps: number;
}

/** More edits than this are not judged one by one, but take the answers of the whole; fewer still of large schemas. */
const MOST_EDITS = 25;
const MOST_EDITS_OF_LARGE = 6;
const LARGE = 10_000;
/** The rules of changes that count although the same files pass: a type gets or loses a field. */
const OF_NAMES = /property-(?:added|removed|forbidden)/;

/** Makes each edit alone, and asks of it what is asked of the whole. What has no effect is left out. */
export async function grade(step: Step, whole: Whole): Promise<Graded[]> {
  const { old, fresh, arena, steps } = whole;
  const all = step.with(() => true);
  const solver = new Solver(arena, budgetOf(3 * steps));
  const graded: Graded[] = [];
  for (const [at, edit] of step.edits.entries()) {
    const isOneByOne = at < (arena.size > LARGE ? MOST_EDITS_OF_LARGE : MOST_EDITS);
    const without = () => step.with((other) => other !== edit);
    const files =
      whole.files.verdict === "compatible" || !isOneByOne
        ? unwitnessed(whole.files)
        : await effect([old, step.with((other) => other === edit), fresh], whole.confirmFiles, solver);
    const readers =
      whole.readers.verdict === "compatible" || !isOneByOne
        ? unwitnessed(whole.readers)
        : await effect([all, without(), old], whole.confirmReaders, solver);
    const hasEffect = files.verdict !== "compatible" || readers.verdict !== "compatible";
    const rule = ruleOf(edit, files, readers);
    if (hasEffect || OF_NAMES.test(rule)) graded.push({ edit, rule, where: nameOf(edit.path), files, readers });
  }
  return graded;
}

function ruleOf({ rule }: Edit, files: Answer, readers: Answer): string {
  if (typeof rule === "string") return rule;
  if (files.verdict === "compatible") return rule.wider;
  return readers.verdict === "compatible" ? rule.narrower : rule.other;
}

function unwitnessed({ verdict, why }: Answer): Answer {
  return verdict === "compatible" ? COMPATIBLE : { verdict, why: why ?? "it is shown for all changes together" };
}

/** What an edit refuses of what passed before it, with a record that the whole change refuses too. */
async function effect(
  [before, after, end]: readonly [Node, Node, Node],
  confirm: Confirm,
  solver: Solver,
): Promise<Answer> {
  const alone = solver.ask([before.id, -after.id]);
  if (alone.kind === "none") return COMPATIBLE;
  const toTheEnd = solver.ask([before.id, -after.id, -end.id]);
  const candidates = [toTheEnd.value, alone.value].filter((value): value is Json => value !== undefined);
  const isShowing = (value: Json) => evaluate(before, value, true) !== false && evaluate(after, value, true) !== true;
  const answer = await witnessAmong(candidates, confirm, isShowing);
  if (answer !== null) return answer;
  if (alone.kind === "unsure") return { verdict: "cannot decide", why: "it rests on something that is not modelled" };
  return { verdict: "breaking", why: "no single record shows it, because of the other changes" };
}
