import type { Arena } from "../canonical/arena.ts";
import type { Node } from "../canonical/node.ts";
import { schemaOf } from "../canonical/schema-of.ts";
import type { Edit, IsMade, Step } from "./edit.ts";
import { listStep } from "./lists.ts";
import { logicStep } from "./logic.ts";
import { objectStep } from "./objects.ts";
import { scalarStep } from "./scalars.ts";

/** What the difference of one part has at hand. */
export interface Context {
  readonly arena: Arena;
  readonly path: readonly string[];
  /** The difference of two schemas further in. */
  readonly inside: (old: Node, fresh: Node, ...path: readonly string[]) => Step;
}

/** The demands of both sides that differ. */
export interface Sides {
  readonly old: readonly Node[];
  readonly fresh: readonly Node[];
}

/** Deeper differences are one. */
const DEEPEST = 40;

/** The difference of two schemas, as edits that can each be made alone. What both have is left alone. */
export function differenceOf(arena: Arena, old: Node, fresh: Node): Step {
  const open = new Set<string>();
  const built = new Map<IsMade, Map<string, Node>>();
  const walk = (from: Node, to: Node, path: readonly string[]): Step => {
    const [one, other] = [targetOf(from), targetOf(to)];
    if (one === other) return { edits: [], with: () => one };
    const pair = `${one.id} ${other.id}`;
    if (open.has(pair)) return { edits: [], with: (isMade) => again(pair, isMade) };
    if (path.length > DEEPEST) return whole(one, other, path);
    open.add(pair);
    const [own, others] = [partsOf(one), partsOf(other)];
    const shared = own.filter((part) => others.includes(part));
    const sides = {
      old: own.filter((part) => !shared.includes(part)),
      fresh: others.filter((part) => !shared.includes(part)),
    };
    const context: Context = { arena, path, inside: (a, b, ...more) => walk(a, b, [...path, ...more]) };
    const steps = stepsOf(sides, shared, context) ?? [whole(arena.all(sides.old), arena.all(sides.fresh), path)];
    open.delete(pair);
    return {
      edits: steps.flatMap(({ edits }) => edits),
      with: (isMade) => {
        const node = arena.all([...shared, ...steps.map((step) => step.with(isMade))]);
        const known = built.get(isMade) ?? new Map<string, Node>();
        built.set(isMade, known.set(pair, node));
        return node;
      },
    };
  };
  /** A schema inside itself has the edits made there too. */
  const again = (pair: string, isMade: IsMade): Node => {
    if (!built.has(isMade)) built.set(isMade, new Map());
    const number = [...built.keys()].indexOf(isMade);
    return arena.again(`edited ${number} ${pair}`, () => built.get(isMade)?.get(pair) ?? arena.anything);
  };
  return walk(old, fresh, []);
}

function targetOf(node: Node): Node {
  return node.kind === "again" ? targetOf(node.target()) : node;
}

/** The differences by what they are about; null where they are too entangled to tell apart. */
function stepsOf(sides: Sides, shared: readonly Node[], context: Context): Step[] | null {
  const of = (kinds: readonly Node["kind"][]): Sides => ({
    old: sides.old.filter(({ kind }) => kinds.includes(kind)),
    fresh: sides.fresh.filter(({ kind }) => kinds.includes(kind)),
  });
  const logic = of(["some", "one", "not", "unknown", "nothing"]);
  const kinds = of(["types", "values"]);
  const isMixed = logic.old.length + logic.fresh.length > 0 && kinds.old.length + kinds.fresh.length > 0;
  if (isMixed) return null;
  return [
    scalarStep(of(["types", "values", "bound", "multiple", "pattern", "format", "unique"]), context),
    objectStep(of(["members", "names", "has"]), shared, context),
    listStep(of(["item", "items", "contains"]), context),
    logicStep(logic, context),
  ];
}

/** The parts of a demand that all must hold. */
export function partsOf(node: Node): readonly Node[] {
  if (node.kind === "all") return node.parts;
  return node.kind === "anything" ? [] : [node];
}

/** One edit that puts the new demands in the place of the old ones. */
export function swap(old: readonly Node[], fresh: readonly Node[], edit: Edit, arena: Arena): Step {
  const [before, after] = [arena.all(old), arena.all(fresh)];
  return { edits: [edit], with: (isMade) => (isMade(edit) ? after : before) };
}

/** Several steps at the same place. */
export function together(steps: readonly Step[], arena: Arena): Step {
  return {
    edits: steps.flatMap(({ edits }) => edits),
    with: (isMade: IsMade) => arena.all(steps.map((step) => step.with(isMade))),
  };
}

function whole(old: Node, fresh: Node, path: readonly string[]): Step {
  const edit: Edit = {
    rule: { wider: "schema-widened", narrower: "schema-narrowed", other: "schema-changed" },
    path,
    before: schemaOf(old),
    after: schemaOf(fresh),
    takesName: false,
  };
  return { edits: [edit], with: (isMade) => (isMade(edit) ? fresh : old) };
}
