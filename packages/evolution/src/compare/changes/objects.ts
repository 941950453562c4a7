import type { Keys, Node } from "../canonical/node.ts";
import { schemaOf } from "../canonical/schema-of.ts";
import type { Json } from "../json.ts";
import { type Context, type Sides, swap, together } from "./difference.ts";
import type { Edit, Step } from "./edit.ts";

type Rest = Node & { readonly kind: "members" };

/** What a side says of the members of an object. */
interface Shape {
  readonly named: ReadonlyMap<string, Node>;
  readonly matched: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  readonly rest: Rest | null;
  readonly others: readonly Node[];
}

/** A name or a pattern that an edit declares, or takes away. */
interface Declared {
  readonly edit: Edit;
  readonly name: string | null;
  readonly source: string | null;
  readonly isNew: boolean;
}

/** Differences of members: each one that has come or gone is an edit, with its place in `required`. */
export function objectStep({ old, fresh }: Sides, shared: readonly Node[], context: Context): Step {
  const { arena, path } = context;
  if (old.length + fresh.length === 0) return { edits: [], with: () => arena.anything };
  const [before, after] = [shapeOf([...old, ...shared], arena), shapeOf([...fresh, ...shared], arena)];
  const isClosed = before.rest?.node.kind === "nothing";
  const steps: Step[] = [];
  const comeAndGone: Declared[] = [];
  const isDeclared = (shape: Shape, name: string) =>
    shape.named.has(name) || (shape.rest?.keys.kind === "rest" && shape.rest.keys.names.has(name));

  const names = new Set([...before.named.keys(), ...after.named.keys(), ...restNames(before), ...restNames(after)]);
  for (const name of names) {
    const [was, is] = [isDeclared(before, name), isDeclared(after, name)];
    const [one, other] = [before.named.get(name) ?? arena.anything, after.named.get(name) ?? arena.anything];
    if (was && is) {
      const step = context.inside(one, other, "properties", name);
      steps.push({
        edits: step.edits,
        with: (isMade) => arena.members({ kind: "name", name }, step.with(isMade)),
      });
      continue;
    }
    const isNeeded = (is ? after : before).required.has(name) && !(is ? before : after).required.has(name);
    const isBanned = is && other.kind === "nothing";
    const rule = is
      ? isBanned
        ? "property-forbidden"
        : isNeeded
          ? "required-property-added"
          : isClosed
            ? "optional-property-added"
            : other.kind === "anything"
              ? "unconstrained-property-added"
              : "property-added-to-open-object"
      : isClosed
        ? "property-removed"
        : "property-removed-from-open-object";
    const edit: Edit = {
      rule,
      path: [...path, "properties", name],
      before: was ? schemaOf(one) : null,
      after: is ? schemaOf(other) : null,
      takesName: rule === "property-added-to-open-object",
    };
    comeAndGone.push({ edit, name, source: null, isNew: is });
    const has = arena.all(isNeeded ? [arena.has(name)] : []);
    const [without, withIt] = [
      arena.all([arena.members({ kind: "name", name }, one), was ? has : arena.anything]),
      arena.all([arena.members({ kind: "name", name }, other), is ? has : arena.anything]),
    ];
    steps.push({ edits: [edit], with: (isMade) => (isMade(edit) ? withIt : without) });
  }

  const settled = new Set(comeAndGone.map(({ name }) => name));
  for (const name of new Set([...before.required, ...after.required])) {
    const [was, is] = [before.required.has(name), after.required.has(name)];
    if (was === is || settled.has(name)) continue;
    const has = arena.has(name);
    const removed = isDeclared(before, name) ? "required-removed" : "required-removed-of-undeclared";
    const edit: Edit = {
      rule: is ? "required-added" : removed,
      path: [...path, "required", name],
      before: was,
      after: is,
      takesName: false,
    };
    steps.push(swap(was ? [has] : [], is ? [has] : [], edit, arena));
  }

  const patterns = patternsStep(before, after, isClosed, context);
  steps.push(patterns.step);
  comeAndGone.push(...patterns.declared);
  steps.push(restStep(before, after, comeAndGone, context));
  const others = (shape: Shape, from: readonly Node[]) => shape.others.filter((node) => from.includes(node));
  const [gone, come] = [others(before, old), others(after, fresh)];
  if (gone.length + come.length > 0) {
    const rule = {
      wider: "property-names-widened",
      narrower: "property-names-narrowed",
      other: "property-names-changed",
    };
    const show = (nodes: readonly Node[]) => (nodes.length === 0 ? null : schemaOf(arena.all(nodes)));
    const edit: Edit = {
      rule,
      path: [...path, "propertyNames"],
      before: show(gone),
      after: show(come),
      takesName: false,
    };
    steps.push(swap(gone, come, edit, arena));
  }
  return together(steps, arena);
}

function shapeOf(nodes: readonly Node[], arena: Context["arena"]): Shape {
  const named = new Map<string, Node>();
  const matched = new Map<string, Node>();
  const required = new Set<string>();
  let rest: Rest | null = null;
  const others: Node[] = [];
  for (const node of nodes) {
    if (node.kind === "has") required.add(node.name);
    else if (node.kind === "names") others.push(node);
    else if (node.kind === "members") {
      const { keys } = node;
      if (keys.kind === "name") named.set(keys.name, arena.all([named.get(keys.name) ?? arena.anything, node.node]));
      else if (keys.kind === "match")
        matched.set(keys.source, arena.all([matched.get(keys.source) ?? arena.anything, node.node]));
      else if (rest === null) rest = node;
      else others.push(node);
    }
  }
  return { named, matched, required, rest, others };
}

function restNames({ rest }: Shape): Iterable<string> {
  return rest?.keys.kind === "rest" ? rest.keys.names : [];
}

function patternsStep(before: Shape, after: Shape, isClosed: boolean, context: Context) {
  const { arena, path } = context;
  const declared: Declared[] = [];
  const steps = [...new Set([...before.matched.keys(), ...after.matched.keys()])].map((source): Step => {
    const keys: Keys = { kind: "match", source };
    const [one, other] = [before.matched.get(source), after.matched.get(source)];
    if (one !== undefined && other !== undefined) {
      const step = context.inside(one, other, "patternProperties", source);
      return { edits: step.edits, with: (isMade) => arena.members(keys, step.with(isMade)) };
    }
    const show = (node: Node | undefined): Json => (node === undefined ? null : schemaOf(node));
    const edit: Edit = {
      rule: other === undefined ? "pattern-property-removed" : "pattern-property-added",
      path: [...path, "patternProperties", source],
      before: show(one),
      after: show(other),
      takesName: other !== undefined && !isClosed,
    };
    declared.push({ edit, name: null, source, isNew: other !== undefined });
    const demand = (node: Node | undefined) => (node === undefined ? [] : [arena.members(keys, node)]);
    return swap(demand(one), demand(other), edit, arena);
  });
  return { step: together(steps, arena), declared };
}

/** What is asked of members that no keyword names. Which these are changes with each member that comes or goes. */
function restStep(
  before: Shape,
  after: Shape,
  comeAndGone: readonly Declared[],
  { arena, path, inside }: Context,
): Step {
  const [one, other] = [before.rest?.node ?? arena.anything, after.rest?.node ?? arena.anything];
  const isEnd = ({ kind }: Node) => kind === "nothing" || kind === "anything";
  let step: Step;
  if (one === other || !(isEnd(one) || isEnd(other))) step = inside(one, other, "additionalProperties");
  else {
    const rule =
      other.kind === "nothing"
        ? "additional-properties-closed"
        : one.kind === "nothing"
          ? other.kind === "anything"
            ? "additional-properties-opened"
            : "additional-properties-widened"
          : other.kind === "anything"
            ? "additional-properties-widened"
            : "additional-properties-narrowed";
    const edit: Edit = {
      rule,
      path: [...path, "additionalProperties"],
      before: schemaOf(one),
      after: schemaOf(other),
      takesName: false,
    };
    step = swap([one], [other], edit, arena);
  }
  const declared = new Set([...before.named.keys(), ...restNames(before)]);
  return {
    edits: step.edits,
    with: (isMade) => {
      const names = new Set(declared);
      const sources = new Set(before.rest?.keys.kind === "rest" ? before.rest.keys.sources : before.matched.keys());
      for (const { edit, name, source, isNew } of comeAndGone) {
        if (!isMade(edit)) continue;
        if (name !== null) isNew ? names.add(name) : names.delete(name);
        if (source !== null) isNew ? sources.add(source) : sources.delete(source);
      }
      return arena.members({ kind: "rest", names, sources: [...sources].sort() }, step.with(isMade));
    },
  };
}
