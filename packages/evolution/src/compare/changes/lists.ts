import type { Node } from "../canonical/node.ts";
import { schemaOf } from "../canonical/schema-of.ts";
import { type Context, type Sides, swap, together } from "./difference.ts";
import type { Edit, Step } from "./edit.ts";

/** What a side says of the entries of a list. */
interface Shape {
  readonly items: ReadonlyMap<number, Node>;
  readonly rest: { readonly from: number; readonly node: Node } | null;
  readonly contains: readonly Node[];
}

/** Differences of entries: of each place in a tuple, of all entries, and of those that a list has to contain. */
export function listStep({ old, fresh }: Sides, context: Context): Step {
  const { arena, path } = context;
  const [before, after] = [shapeOf(old, arena), shapeOf(fresh, arena)];
  const steps = [containsStep(before, after, context)];
  const [was, is] = [before.items.size, after.items.size];
  const isSameTuple =
    was === is && (before.rest === null || after.rest === null || before.rest.from === after.rest.from);
  if (isSameTuple) {
    for (const index of new Set([...before.items.keys(), ...after.items.keys()])) {
      const [one, other] = [before.items.get(index) ?? arena.anything, after.items.get(index) ?? arena.anything];
      const step = context.inside(one, other, "prefixItems", String(index));
      steps.push({ edits: step.edits, with: (isMade) => arena.item(index, step.with(isMade)) });
    }
    const from = before.rest?.from ?? after.rest?.from;
    if (from !== undefined) {
      const step = context.inside(before.rest?.node ?? arena.anything, after.rest?.node ?? arena.anything, "items");
      steps.push({ edits: step.edits, with: (isMade) => arena.items(from, step.with(isMade)) });
    }
  } else {
    const isPart = ({ kind }: Node) => kind === "item" || kind === "items";
    const [gone, come] = [old.filter(isPart), fresh.filter(isPart)];
    const edit: Edit = {
      rule: is > was ? "prefix-item-added" : is < was ? "prefix-item-removed" : "items-changed",
      path: [...path, is === was ? "items" : "prefixItems"],
      before: schemaOf(arena.all(gone)),
      after: schemaOf(arena.all(come)),
      takesName: false,
    };
    steps.push(swap(gone, come, edit, arena));
  }
  return together(steps, arena);
}

function shapeOf(nodes: readonly Node[], arena: Context["arena"]): Shape {
  const items = new Map<number, Node>();
  for (const node of nodes)
    if (node.kind === "item") items.set(node.index, arena.all([items.get(node.index) ?? arena.anything, node.node]));
  const rests = nodes.filter((node) => node.kind === "items");
  const from = Math.max(...rests.map((node) => node.from));
  const rest = rests.length === 0 ? null : { from, node: arena.all(rests.map(({ node }) => node)) };
  return { items, rest, contains: nodes.filter(({ kind }) => kind === "contains") };
}

function containsStep(before: Shape, after: Shape, { arena, path }: Context): Step {
  const [gone, come] = [before.contains, after.contains];
  if (gone.length + come.length === 0) return { edits: [], with: () => arena.anything };
  const changed = { wider: "contains-relaxed", narrower: "contains-tightened", other: "contains-changed" };
  const rule = gone.length === 0 ? "contains-added" : come.length === 0 ? "contains-removed" : changed;
  const show = (nodes: readonly Node[]) => (nodes.length === 0 ? null : schemaOf(arena.all(nodes)));
  const edit: Edit = { rule, path: [...path, "contains"], before: show(gone), after: show(come), takesName: false };
  return swap(gone, come, edit, arena);
}
