import { Arena } from "./canonical/arena.ts";
import { Lowering, type NotModelled } from "./canonical/lower.ts";
import type { Node } from "./canonical/node.ts";
import { remarksOf } from "./changes/annotations.ts";
import { differenceOf } from "./changes/difference.ts";
import type { Step } from "./changes/edit.ts";
import { type Graded, grade } from "./changes/grade.ts";
import { marksOf } from "./changes/marks.ts";
import { highest, type Level, policyOf } from "./changes/policy.ts";
import { type Documents, documentsOf } from "./draft/document.ts";
import { type Draft, guessDraft, namedDraft } from "./draft/draft.ts";
import { budgetOf } from "./inclusion/budget.ts";
import { type Answer, COMPATIBLE, type Confirm, decide } from "./inclusion/decide.ts";
import { Solver } from "./inclusion/solver.ts";
import { isJsonObject, type Json } from "./json.ts";
import { isWorthSlicing, namesIn, sliced } from "./witness/slice.ts";
import { type Validators, validatorsOf } from "./witness/validators.ts";

/** How two schemas are compared. All of it may be left out. */
export interface CompareOptions {
  /** Schemas that the old one refers to, each with its `$id`. Nothing is fetched. */
  readonly oldOthers?: readonly Json[];
  /** Schemas that the new one refers to, each with its `$id`. */
  readonly newOthers?: readonly Json[];
  /** The draft of schemas that name none in `$schema`; guessed from their keywords where it is left out. */
  readonly draft?: Draft;
  /**
   * `reserved`: names that an open object does not declare belong to the schema, so that a new field is a minor change,
   * although a file may have taken the name. `anything`: such a file counts. Reserved is for the schemas of Standpipe.
   */
  readonly undeclared?: "reserved" | "anything";
  /** The bound on work, in steps; what is not decided within it cannot be decided. 60,000 where it is left out. */
  readonly steps?: number;
}

/** One difference, with what it does. */
export interface Change {
  /** A name of the policy table, in kebab-case. */
  readonly rule: string;
  /** The place in the schema as a JSON Pointer, references followed: `/properties/postcode/maxLength`. */
  readonly where: string;
  /** The field that it is about, `address.postcode`; empty for the record itself. `[]` stands for an entry of a list. */
  readonly field: string;
  /** What was there, and what is; null where there is nothing. */
  readonly before: Json;
  readonly after: Json;
  readonly level: Level;
  /** Do files that passed still pass? A witness passed before and fails now. */
  readonly files: Answer;
  /** Can code that was built on the old version read new files? A witness passes now and failed before. */
  readonly readers: Answer;
}

/** What a change of a schema does. */
export interface Comparison {
  /** The drafts that the schemas were read in; null where one is of a draft that is not compared. */
  readonly drafts: { readonly old: Draft; readonly new: Draft } | null;
  /** Do all files that passed still pass? */
  readonly files: Answer;
  /** Can code that was built on the old version read all new files? */
  readonly readers: Answer;
  /** How far the version has to go; null where nothing changed. */
  readonly level: Level | null;
  readonly changes: readonly Change[];
  /** Keywords that were not understood. */
  readonly notModelled: readonly NotModelled[];
}

const STEPS = 60_000;

/**
 * Compares two versions of a JSON Schema (draft 2020-12 or draft-07): what differs, whether old files still pass, whether
 * old code can read new files, each with a smallest record that shows it. Rewriting a schema without changing what it
 * accepts is no change. A breaking verdict is confirmed by two validators, a compatible one is proved; anything else cannot
 * be decided. Throws nothing for any JSON value.
 */
export async function compare(old: Json, fresh: Json, options: CompareOptions = {}): Promise<Comparison> {
  try {
    return await compareWithin(old, fresh, options);
  } catch (error) {
    // Values inside values, thousands deep.
    if (error instanceof RangeError) return undecided("one of the schemas is nested too deep");
    throw error;
  }
}

async function compareWithin(old: Json, fresh: Json, options: CompareOptions): Promise<Comparison> {
  const drafts = draftsOf(old, fresh, options.draft);
  if (drafts === null) return undecided("one of the schemas is of a draft that is not compared");
  const arena = new Arena();
  const oldDocuments = documentsOf(old, options.oldOthers ?? [], drafts.old);
  const newDocuments = documentsOf(fresh, options.newOthers ?? [], drafts.new);
  const [one, other] = [new Lowering(arena, oldDocuments, "old"), new Lowering(arena, newDocuments, "new")];
  const [before, after] = [one.node(oldDocuments.root), other.node(newDocuments.root)];
  const notModelled = [...one.notModelled, ...other.notModelled];
  const validators = one.isRunnable && other.isRunnable ? validatorsOnce(oldDocuments, newDocuments) : async () => null;
  const confirmFiles: Confirm = async (value) => sidesOf(await validators(value), false);
  const confirmReaders: Confirm = async (value) => sidesOf(await validators(value), true);
  const steps = options.steps ?? STEPS;
  const files = await decide(arena, before, after, confirmFiles, steps);
  const readers = await decide(arena, after, before, confirmReaders, steps);

  const whole = { arena, old: before, fresh: after, files, readers, confirmFiles, confirmReaders, steps };
  const step = faithful(differenceOf(arena, before, after), whole);
  const graded = before === after ? [] : await grade(step, whole);
  const isReserved = options.undeclared === "reserved";
  const changes = [
    ...graded.map((one) => changeOf(one, isReserved)),
    ...remarksOf(marksOf(oldDocuments), marksOf(newDocuments)).map(remarkAsChange),
    ...idChange(old, fresh),
  ];
  if (files.verdict !== "compatible" && !explains(changes, step, graded, whole, isReserved))
    changes.push(together(files, readers));
  else if (readers.verdict !== "compatible" && changes.every((change) => change.readers.verdict === "compatible"))
    changes.push({ ...together(COMPATIBLE, readers), level: readers.verdict === "breaking" ? "minor" : "major" });
  return {
    drafts,
    files,
    readers,
    level: changes.length === 0 ? null : highest(changes.map(({ level }) => level)),
    changes,
    notModelled,
  };
}

/** The drafts that the two are read in; null where one names a draft that is not compared. */
function draftsOf(old: Json, fresh: Json, given: Draft | undefined): Comparison["drafts"] {
  const [one, other] = [namedDraft(old), namedDraft(fresh)];
  if (one === null || other === null) return null;
  const unnamed = given ?? one ?? other ?? guessDraft([old, fresh]);
  return { old: one ?? unnamed, new: other ?? unnamed };
}

function undecided(why: string): Comparison {
  const answer: Answer = { verdict: "cannot decide", why };
  const change = { ...together(answer, answer), rule: "schema-changed" };
  return { drafts: null, files: answer, readers: answer, level: "major", changes: [change], notModelled: [] };
}

type Both = readonly [old: Validators, fresh: Validators] | null;

/** The validators of both sides for a value, compiled when they are first asked for; of large schemas only what it needs. */
function validatorsOnce(old: Documents, fresh: Documents): (value: Json) => Promise<Both> {
  const compiled = new Map<string, Promise<Both>>();
  const isLarge = isWorthSlicing([old, fresh].flatMap(({ root, used }) => [root.schema, ...used()]));
  const compile = async (names: ReadonlySet<string> | null): Promise<Both> => {
    const subject = ({ root, used, draft }: Documents) => {
      const cut = (schema: Json) => (names === null ? schema : sliced(schema, names, draft));
      return { schema: cut(root.schema), others: used().map(cut), draft, isLarge };
    };
    const one = await validatorsOf(subject(old));
    const other = one === null ? null : await validatorsOf(subject(fresh));
    return one === null || other === null ? null : [one, other];
  };
  return (value) => {
    const names = isLarge ? namesIn(value) : null;
    const key = names === null ? "" : [...names].sort().join("\n");
    const known = compiled.get(key) ?? compile(names);
    compiled.set(key, known);
    return known;
  };
}

function sidesOf(both: Both, isTurned: boolean) {
  if (both === null) return null;
  const [old, fresh] = both;
  return isTurned ? { accepting: fresh, refusing: old } : { accepting: old, refusing: fresh };
}

interface Whole {
  readonly arena: Arena;
  readonly old: Node;
  readonly fresh: Node;
  readonly steps: number;
}

/** The edits, if all of them together lead from the old schema to the new one; one edit for everything if they do not. */
function faithful(step: Step, { arena, old, fresh, steps }: Whole): Step {
  const end = step.with(() => true);
  const solver = new Solver(arena, budgetOf(steps));
  const isSame = end === fresh || (isInside(solver, end, fresh) && isInside(solver, fresh, end));
  if (isSame) return step;
  const rule = { wider: "schema-widened", narrower: "schema-narrowed", other: "schema-changed" };
  const edit = { rule, path: [], before: null, after: null, takesName: false };
  return { edits: [edit], with: (isMade) => (isMade(edit) ? fresh : old) };
}

function isInside(solver: Solver, left: Node, right: Node): boolean {
  return solver.ask([left.id, -right.id]).kind === "none";
}

function changeOf({ edit, rule, where, files, readers }: Graded, isReserved: boolean): Change {
  const level = levelOf(rule, files, readers, edit.takesName && isReserved);
  return { rule, where, field: fieldOf(edit.path), before: edit.before, after: edit.after, level, files, readers };
}

/** What counts is what a change does; how it is written only where it does no harm to files. */
function levelOf(rule: string, files: Answer, readers: Answer, isReserved: boolean): Level {
  const policy = policyOf(rule);
  if (files.verdict !== "compatible") return isReserved ? policy.level : "major";
  if (readers.verdict === "cannot decide") return "major";
  if (readers.verdict === "compatible") return policy.suppliers === "major" ? "patch" : policy.developers;
  return highest(["minor", policy.developers]);
}

function remarkAsChange(remark: ReturnType<typeof remarksOf>[number]): Change {
  const path = remark.where.split("/").slice(1);
  return { ...remark, field: fieldOf(path), level: policyOf(remark.rule).level };
}

function idChange(old: Json, fresh: Json): Change[] {
  const idOf = (schema: Json) => (isJsonObject(schema) && typeof schema.$id === "string" ? schema.$id : null);
  const [before, after] = [idOf(old), idOf(fresh)];
  if (before === null || after === null || before === after) return [];
  const rule = "id-changed";
  const { level } = policyOf(rule);
  return [{ rule, where: "/$id", field: "", before, after, level, files: COMPATIBLE, readers: COMPATIBLE }];
}

function fieldOf(path: readonly string[]): string {
  let field = "";
  for (const [at, step] of path.entries()) {
    if (path[at - 1] === "properties" || path[at - 1] === "required") field += field === "" ? step : `.${step}`;
    else if ((step === "items" || step === "prefixItems") && path[at - 1] !== "properties") field += "[]";
  }
  return field;
}

/** True where some change accounts for files that fail, or where they fail only for having taken a reserved name. */
function explains(
  changes: readonly Change[],
  step: Step,
  graded: readonly Graded[],
  whole: Whole,
  isReserved: boolean,
): boolean {
  if (changes.some(({ files, level }) => files.verdict !== "compatible" && level === "major")) return true;
  if (!isReserved || !graded.some(({ edit }) => edit.takesName)) return false;
  const named = whole.arena.all([whole.old, step.with(({ takesName }) => takesName)]);
  return isInside(new Solver(whole.arena, budgetOf(whole.steps)), named, whole.fresh);
}

function together(files: Answer, readers: Answer): Change {
  return { rule: "changes-together", where: "", field: "", before: null, after: null, level: "major", files, readers };
}
