import { compareDecimals, isMultiple, numberOf } from "../canonical/decimal.ts";
import { EVERY_TYPE, FRACTION, type Node, NULL, NUMBER, WHOLE } from "../canonical/node.ts";
import { keywordOfBound, namesOfTypes } from "../canonical/schema-of.ts";
import type { Json } from "../json.ts";
import { type Context, type Sides, swap, together } from "./difference.ts";
import type { Edit, Step } from "./edit.ts";

type Of<K extends Node["kind"]> = Node & { readonly kind: K };

/** Differences of types, lists of values, bounds, patterns, formats and the like. */
export function scalarStep(sides: Sides, context: Context): Step {
  const only = (kind: Node["kind"]): Sides => ({
    old: sides.old.filter((node) => node.kind === kind),
    fresh: sides.fresh.filter((node) => node.kind === kind),
  });
  return together(
    [
      kindStep(sides, context),
      ...boundSteps(sides, context),
      textStep(only("pattern"), "pattern", context),
      textStep(only("format"), "format", context),
      multipleStep(only("multiple"), context),
      uniqueStep(only("unique"), context),
    ],
    context.arena,
  );
}

function find<K extends Node["kind"]>(nodes: readonly Node[], kind: K): Of<K> | undefined {
  return nodes.find((node): node is Of<K> => node.kind === kind);
}

function nothingToDo({ arena }: Context): Step {
  return { edits: [], with: () => arena.anything };
}

function edit(rule: Edit["rule"], { path }: Context, keyword: string, before: Json, after: Json): Edit {
  return { rule, path: [...path, keyword], before, after, takesName: false };
}

/** Types and lists of values, which stand for types where there are some. */
function kindStep({ old, fresh }: Sides, context: Context): Step {
  const { arena } = context;
  const [values, others] = [find(old, "values"), find(fresh, "values")];
  if (values !== undefined && others !== undefined) return codesStep(values, others, context);
  const [types, newTypes] = [find(old, "types")?.types ?? EVERY_TYPE, find(fresh, "types")?.types ?? EVERY_TYPE];
  const kinds = (nodes: readonly Node[]) => nodes.filter(({ kind }) => kind === "types" || kind === "values");
  if (values !== undefined || others !== undefined) {
    const codes = (node: Of<"values"> | undefined, type: number): Json =>
      node === undefined ? namesOfTypes(type) : [...node.values.values()];
    const one = edit(
      others === undefined ? "enum-constraint-removed" : "enum-constraint-added",
      context,
      "enum",
      codes(values, types),
      codes(others, newTypes),
    );
    return swap(kinds(old), kinds(fresh), one, arena);
  }
  if (types === newTypes) return nothingToDo(context);
  const rule = ruleOfTypes(types, newTypes);
  const name = (all: number): Json => (all === EVERY_TYPE ? "any" : namesOfTypes(all));
  return swap(kinds(old), kinds(fresh), edit(rule, context, "type", name(types), name(newTypes)), arena);
}

function ruleOfTypes(before: number, after: number): string {
  const [gone, come] = [before & ~after, after & ~before];
  if (gone === 0 && come === FRACTION && (before & WHOLE) !== 0) return "integer-to-number";
  if (come === 0 && gone === FRACTION && (after & NUMBER) === WHOLE) return "number-to-integer";
  if (gone === 0) return come === NULL ? "null-allowed" : "type-widened";
  if (come === 0) return gone === NULL ? "null-disallowed" : "type-narrowed";
  return "type-changed";
}

/** Codes that are gone and codes that have come are two edits. */
function codesStep(old: Of<"values">, fresh: Of<"values">, context: Context): Step {
  const { arena } = context;
  const gone = [...old.values].filter(([text]) => !fresh.values.has(text)).map(([, value]) => value);
  const come = [...fresh.values].filter(([text]) => !old.values.has(text)).map(([, value]) => value);
  if (old.values.size === 1 && fresh.values.size === 1)
    return swap([old], [fresh], edit("const-changed", context, "const", gone[0] as Json, come[0] as Json), arena);
  const removed = gone.length === 0 ? null : edit("enum-value-removed", context, "enum", gone, null);
  const added = come.length === 0 ? null : edit("enum-value-added", context, "enum", null, come);
  return {
    edits: [removed, added].filter((one) => one !== null),
    with: (isMade) => {
      const kept = [...old.values].filter(([text]) => fresh.values.has(text) || removed === null || !isMade(removed));
      return arena.values([...kept.map(([, value]) => value), ...(added !== null && isMade(added) ? come : [])]);
    },
  };
}

const RULES_OF_BOUNDS: Readonly<Record<string, readonly [tighter: string, relaxed: string]>> = {
  "number least": ["minimum-raised", "minimum-lowered"],
  "number most": ["maximum-lowered", "maximum-raised"],
  "length least": ["min-length-raised", "min-length-lowered"],
  "length most": ["max-length-lowered", "max-length-raised"],
  "entries least": ["min-items-raised", "min-items-lowered"],
  "entries most": ["max-items-lowered", "max-items-raised"],
  "members least": ["min-properties-raised", "min-properties-lowered"],
  "members most": ["max-properties-lowered", "max-properties-raised"],
};

function boundSteps({ old, fresh }: Sides, context: Context): Step[] {
  return Object.entries(RULES_OF_BOUNDS).map(([name, [tighter, relaxed]]) => {
    const isIt = (node: Node): node is Of<"bound"> => node.kind === "bound" && `${node.of} ${node.side}` === name;
    const [before, after] = [old.find(isIt), fresh.find(isIt)];
    const keyword = before ?? after;
    if (keyword === undefined) return nothingToDo(context);
    const limit = (bound: Of<"bound"> | undefined): Json => (bound === undefined ? null : numberOf(bound.limit.value));
    const rule = isTightened(before, after) ? tighter : relaxed;
    const one = edit(rule, context, keywordOfBound(after ?? keyword), limit(before), limit(after));
    return swap(before === undefined ? [] : [before], after === undefined ? [] : [after], one, context.arena);
  });
}

function isTightened(before: Of<"bound"> | undefined, after: Of<"bound"> | undefined): boolean {
  if (before === undefined || after === undefined) return before === undefined;
  const order = compareDecimals(after.limit.value, before.limit.value);
  if (order === 0) return after.limit.isOpen;
  return after.side === "least" ? order > 0 : order < 0;
}

/** Patterns and formats: all of one side against all of the other. */
function textStep({ old, fresh }: Sides, keyword: "pattern" | "format", context: Context): Step {
  if (old.length + fresh.length === 0) return nothingToDo(context);
  const texts = (nodes: readonly Node[]): Json => {
    const all = nodes.map((node) => (node.kind === "pattern" ? node.source : node.kind === "format" ? node.name : ""));
    return all.length === 0 ? null : all.length === 1 ? (all[0] as string) : all;
  };
  const changed = { wider: `${keyword}-loosened`, narrower: `${keyword}-tightened`, other: `${keyword}-changed` };
  const rule = old.length === 0 ? `${keyword}-added` : fresh.length === 0 ? `${keyword}-removed` : changed;
  return swap(old, fresh, edit(rule, context, keyword, texts(old), texts(fresh)), context.arena);
}

function multipleStep({ old, fresh }: Sides, context: Context): Step {
  const [before, after] = [find(old, "multiple"), find(fresh, "multiple")];
  if (before === undefined && after === undefined) return nothingToDo(context);
  const isTighter = before === undefined || (after !== undefined && isMultiple(after.step, before.step));
  const isLooser = after === undefined || (before !== undefined && isMultiple(before.step, after.step));
  const rule = isTighter ? "multiple-of-tightened" : isLooser ? "multiple-of-relaxed" : "multiple-of-changed";
  const step = (node: Of<"multiple"> | undefined): Json => (node === undefined ? null : numberOf(node.step));
  return swap(old, fresh, edit(rule, context, "multipleOf", step(before), step(after)), context.arena);
}

function uniqueStep({ old, fresh }: Sides, context: Context): Step {
  if (old.length + fresh.length === 0) return nothingToDo(context);
  const rule = fresh.length > 0 ? "unique-items-added" : "unique-items-removed";
  return swap(old, fresh, edit(rule, context, "uniqueItems", old.length > 0, fresh.length > 0), context.arena);
}
