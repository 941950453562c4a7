import type { Node } from "../canonical/node.ts";
import { schemaOf } from "../canonical/schema-of.ts";
import { textOf } from "../json.ts";
import { type Context, partsOf, type Sides, swap, together } from "./difference.ts";
import type { Edit, Step } from "./edit.ts";

type Union = Node & { readonly kind: "some" | "one" };
type Kind = "anyOf" | "oneOf" | "not" | "if" | "dependentRequired" | "unknown" | "false";

/** What the rules of each kind are called where one has come, where one has gone, and where one is another. */
const RULES: Readonly<
  Record<Kind, { readonly added: string; readonly removed: string; readonly changed: Edit["rule"] }>
> = {
  anyOf: {
    added: "any-of-added",
    removed: "any-of-removed",
    changed: { wider: "any-of-widened", narrower: "any-of-narrowed", other: "any-of-changed" },
  },
  oneOf: {
    added: "one-of-added",
    removed: "one-of-removed",
    changed: { wider: "one-of-widened", narrower: "one-of-narrowed", other: "one-of-changed" },
  },
  not: {
    added: "not-added",
    removed: "not-removed",
    changed: { wider: "not-relaxed", narrower: "not-tightened", other: "not-changed" },
  },
  if: {
    added: "conditional-added",
    removed: "conditional-removed",
    changed: { wider: "condition-relaxed", narrower: "condition-tightened", other: "condition-changed" },
  },
  dependentRequired: {
    added: "dependent-required-added",
    removed: "dependent-required-removed",
    changed: { wider: "dependency-relaxed", narrower: "dependency-tightened", other: "dependency-changed" },
  },
  unknown: { added: "not-modelled-added", removed: "not-modelled-removed", changed: "not-modelled-changed" },
  false: { added: "nothing-allowed", removed: "something-allowed", changed: "schema-changed" },
};

/** Differences of alternatives, exclusions and conditions: those of one kind are held against each other in order. */
export function logicStep(sides: Sides, context: Context): Step {
  const steps = (Object.keys(RULES) as Kind[]).map((kind) => {
    const of = (nodes: readonly Node[]) => nodes.filter((node) => kindOf(node) === kind);
    return kindStep(kind, of(sides.old), of(sides.fresh), context);
  });
  return together(steps, context.arena);
}

function kindOf(node: Node): Kind {
  if (node.kind === "not" || node.kind === "unknown") return node.kind;
  if (node.kind === "nothing") return "false";
  if (node.kind === "one") return "oneOf";
  if (node.kind !== "some") return "not";
  if (node.parts.some(isAbsence)) return "dependentRequired";
  return node.parts.some((part) => part.kind === "not") ? "if" : "anyOf";
}

/** True for the demand that a member is not there. */
function isAbsence(node: Node): boolean {
  return node.kind === "members" && node.keys.kind === "name" && node.node.kind === "nothing";
}

function kindStep(kind: Kind, old: readonly Node[], fresh: readonly Node[], context: Context): Step {
  const { arena, path } = context;
  const [first, second] = [old[0], fresh[0]];
  if (old.length === 1 && fresh.length === 1 && isUnion(first) && isUnion(second)) {
    if (kind === "anyOf" || kind === "oneOf") return unionStep(kind, first, second, context);
  }
  const rules = RULES[kind];
  const edit = (rule: Edit["rule"], before: readonly Node[], after: readonly Node[]): Edit => ({
    rule,
    path: kind === "false" || kind === "unknown" ? path : [...path, kind],
    before: before.length === 0 ? null : schemaOf(arena.all(before)),
    after: after.length === 0 ? null : schemaOf(arena.all(after)),
    takesName: false,
  });
  if (old.length === fresh.length) {
    const pairs = old.map((node, at) => [[node], [fresh[at] as Node]] as const);
    return together(
      pairs.map(([one, other]) => swap(one, other, edit(rules.changed, one, other), arena)),
      arena,
    );
  }
  const gone = old.map((node) => swap([node], [], edit(rules.removed, [node], []), arena));
  const come = fresh.map((node) => swap([], [node], edit(rules.added, [], [node]), arena));
  return together([...gone, ...come], arena);
}

function isUnion(node: Node | undefined): node is Union {
  return node?.kind === "some" || node?.kind === "one";
}

/** Alternatives: those that are told apart by the same fixed value belong together, the others come and go. */
function unionStep(kind: "anyOf" | "oneOf", old: Union, fresh: Union, { arena, path, inside }: Context): Step {
  const gone = old.parts.filter((part) => !fresh.parts.includes(part));
  const come = fresh.parts.filter((part) => !old.parts.includes(part));
  const shared = old.parts.filter((part) => fresh.parts.includes(part));
  const steps: { readonly step: Step; readonly isBranch: boolean }[] = [];
  const rest = [...come];
  for (const branch of gone) {
    const mark = markOf(branch);
    const isPair = (other: Node) => (mark === null ? gone.length === 1 && rest.length === 1 : markOf(other) === mark);
    const at = rest.findIndex(isPair);
    if (at >= 0) {
      const [partner] = rest.splice(at, 1);
      steps.push({ step: inside(branch, partner as Node, kind, String(old.parts.indexOf(branch))), isBranch: true });
    } else steps.push({ step: branchStep(branch, null), isBranch: true });
  }
  for (const branch of rest) steps.push({ step: branchStep(null, branch), isBranch: true });
  return {
    edits: steps.flatMap(({ step }) => step.edits),
    with: (isMade) => {
      const parts = [...shared, ...steps.map(({ step }) => step.with(isMade))];
      return kind === "anyOf" ? arena.some(parts) : arena.one(parts);
    },
  };

  function branchStep(before: Node | null, after: Node | null): Step {
    const word = kind === "anyOf" ? "any-of" : "one-of";
    const edit: Edit = {
      rule: after === null ? `${word}-branch-removed` : `${word}-branch-added`,
      path: [...path, kind],
      before: before === null ? null : schemaOf(before),
      after: after === null ? null : schemaOf(after),
      takesName: false,
    };
    const [was, is] = [before ?? arena.nothing, after ?? arena.nothing];
    return { edits: [edit], with: (isMade) => (isMade(edit) ? is : was) };
  }
}

/** The fixed values of the members of an alternative, which tell it apart; null where there are none. */
function markOf(branch: Node): string | null {
  const marks = partsOf(branch).flatMap((part) => {
    if (part.kind !== "members" || part.keys.kind !== "name" || part.node.kind !== "values") return [];
    return part.node.values.size === 1 ? [`${textOf(part.keys.name)}:${[...part.node.values.keys()].join()}`] : [];
  });
  return marks.length === 0 ? null : marks.sort().join();
}
