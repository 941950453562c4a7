import { Arena } from "./canonical/arena.ts";
import { Lowering } from "./canonical/lower.ts";
import type { Node } from "./canonical/node.ts";
import { documentsOf } from "./draft/document.ts";
import { type Draft, guessDraft, namedDraft } from "./draft/draft.ts";
import { budgetOf } from "./inclusion/budget.ts";
import { Solver } from "./inclusion/solver.ts";
import type { Json } from "./json.ts";
import { acceptsOfAjv } from "./witness/ajv.ts";
import { acceptsOfHyperjump } from "./witness/hyperjump.ts";

export async function verdicts(old: Json, fresh: Json, draft?: Draft, steps = 40_000) {
  const d = draft ?? namedDraft(old) ?? namedDraft(fresh) ?? guessDraft([old, fresh]);
  const arena = new Arena();
  const [a, b] = [
    new Lowering(arena, documentsOf(old, [], d), "old"),
    new Lowering(arena, documentsOf(fresh, [], d), "new"),
  ];
  const [A, B] = [a.node(documentsOf(old, [], d).root), b.node(documentsOf(fresh, [], d).root)];
  let val: Promise<any> | undefined;
  const validators = () => {
    val ??= Promise.all([
      acceptsOfAjv(old, [], d),
      acceptsOfAjv(fresh, [], d),
      acceptsOfHyperjump(old, [], d),
      acceptsOfHyperjump(fresh, [], d),
    ]);
    return val;
  };
  const one = async (left: Node, right: Node, flip: boolean) => {
    const solver = new Solver(arena, budgetOf(steps));
    const tries = [[left.id, -right.id]];
    if (right.kind === "all") for (const p of right.parts) tries.push([left.id, -p.id]);
    const first = solver.ask(tries[0]!);
    if (first.kind === "none") return { verdict: "compatible" };
    const rejected: any[] = [];
    for (const t of tries.slice(0, 12)) {
      const o = solver.ask(t);
      if (o.kind !== "none" && o.value !== undefined) {
        const [a1, a2, h1, h2] = await validators();
        const [x1, x2, y1, y2] = flip ? [a2, a1, h2, h1] : [a1, a2, h1, h2];
        if (x1 === null || x2 === null || y1 === null || y2 === null)
          return {
            verdict: "cannot decide",
            why: "no validator " + [x1, x2, y1, y2].map((v) => v === null),
            value: o.value,
          };
        const r = [x1(o.value), x2(o.value), y1(o.value), y2(o.value)];
        if (r[0] && !r[1] && r[2] && !r[3]) return { verdict: "breaking", witness: o.value };
        rejected.push([o.value, r.join()]);
      }
    }
    return { verdict: "cannot decide", why: first.kind, rejected, notModelled: [...a.notModelled, ...b.notModelled] };
  };
  return { draft: d, forward: await one(A, B, false), backward: await one(B, A, true), same: A === B, A, B };
}
