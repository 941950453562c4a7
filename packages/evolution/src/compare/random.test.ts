import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import type { Draft } from "./draft/draft.ts";
import type { Json } from "./json.ts";
import { judgesOf } from "./small-judges.ts";
import { scalar, value } from "./small-values.ts";

/** More runs for a night: `STANDPIPE_COMPARE_RUNS=20000 pnpm test`. */
const RUNS = Number(process.env.STANDPIPE_COMPARE_RUNS ?? 250);
const TIMEOUT = 60_000 + RUNS * 100;
const NAMES = ["a", "b", "ab"];
const PATTERNS = ["^a", "b$", "^a*$", "^[ab]+$", "a|b", "^$", "^.{1,2}$", "^(?!a)"];

const count = fc.integer({ min: 0, max: 3 });
const number = fc.constantFrom(-1, 0, 0.5, 1, 2, 3);
const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");
const name = fc.constantFrom(...NAMES);

/** A schema of a few keywords out of all that both drafts have. */
function schemas(draft: Draft): fc.Arbitrary<Json> {
  return fc.letrec<{ schema: Json }>((tie) => {
    const part = tie("schema");
    const list = fc.array(part, { minLength: 1, maxLength: 3 });
    const named = fc.dictionary(name, part, { maxKeys: 2, noNullPrototype: true });
    const shared: Record<string, fc.Arbitrary<Json>> = {
      type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 2 })),
      enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) }),
      const: value,
      minimum: number,
      maximum: number,
      exclusiveMinimum: number,
      exclusiveMaximum: number,
      multipleOf: fc.constantFrom(0.5, 1, 1.5, 2, 3),
      minLength: count,
      maxLength: count,
      pattern: fc.constantFrom(...PATTERNS),
      required: fc.uniqueArray(name, { maxLength: 2 }),
      properties: named,
      patternProperties: fc.dictionary(fc.constantFrom(...PATTERNS), part, { maxKeys: 2, noNullPrototype: true }),
      additionalProperties: part,
      propertyNames: fc.record({ pattern: fc.constantFrom(...PATTERNS) }),
      minProperties: count,
      maxProperties: count,
      items: draft === "draft-07" ? fc.oneof(part, list) : part,
      minItems: count,
      maxItems: count,
      uniqueItems: fc.boolean(),
      contains: part,
      allOf: list,
      anyOf: list,
      oneOf: list,
      not: part,
      if: part,
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: part,
      else: part,
    };
    const needs = fc.dictionary(name, fc.array(name, { maxLength: 1 }), { maxKeys: 2, noNullPrototype: true });
    const own: Record<string, fc.Arbitrary<Json>> = draft === "draft-07"
      ? { additionalItems: part, dependencies: needs }
      : {
          prefixItems: list,
          minContains: count,
          maxContains: count,
          dependentRequired: needs,
          dependentSchemas: named,
          unevaluatedProperties: part,
          unevaluatedItems: part,
        };
    const keywords = Object.entries({ ...shared, ...own });
    const one = fc.constantFrom(...keywords).chain(([keyword, holds]) => holds.map((held) => ({ [keyword]: held })));
    return {
      schema: fc.oneof(
        { maxDepth: 3 },
        { weight: 1, arbitrary: fc.boolean() },
        { weight: 9, arbitrary: fc.array(one, { maxLength: 3 }).map((all) => Object.assign({}, ...all) as Json) },
      ),
    };
  }).schema;
}

/** Two schemas, the second one often the first one with something more asked, or with something less. */
function pairs(draft: Draft): fc.Arbitrary<readonly [Json, Json]> {
  const schema = schemas(draft);
  return fc.tuple(schema, schema, fc.constantFrom("apart", "both", "either", "with")).map(([one, other, how]) => {
    if (how === "both") return [{ allOf: [one, other] }, one] as const;
    if (how === "either") return [one, { anyOf: [other, one] }] as const;
    if (how === "apart" || typeof one === "boolean" || typeof other === "boolean") return [one, other] as const;
    return [one, { ...(one as object), ...(other as object) }] as const;
  });
}

describe.each(["2020-12", "draft-07"] as const)("random schemas of %s", (draft) => {
  it(
    "are never called compatible where two validators show that they are not",
    async () => {
      const values = fc.array(value, { minLength: 60, maxLength: 60 });
      await fc.assert(
        fc.asyncProperty(pairs(draft), values, async ([old, fresh], some) => {
          const { files, readers } = await compare(old, fresh, { draft });
          const [before, after] = [await judgesOf(old, draft), await judgesOf(fresh, draft)];
          const all = (judges: typeof before, isAccepted: boolean, one: Json) =>
            judges.every((accepts) => accepts(one) === isAccepted);
          for (const one of some) {
            if (files.verdict === "compatible") expect(all(before, true, one) && all(after, false, one)).toBe(false);
            if (readers.verdict === "compatible") expect(all(after, true, one) && all(before, false, one)).toBe(false);
          }
          for (const [answer, accepting, refusing] of [
            [files, before, after],
            [readers, after, before],
          ] as const)
            if (answer.verdict === "breaking")
              expect(all(accepting, true, answer.witness as Json) && all(refusing, false, answer.witness as Json)).toBe(
                true,
              );
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );

  it(
    "are inside themselves with less asked, and take themselves in with more, and are the same written otherwise",
    async () => {
      await fc.assert(
        fc.asyncProperty(schemas(draft), schemas(draft), async (one, other) => {
          const both = { allOf: [one, other] };
          expect((await compare(both, one, { draft })).files.verdict).not.toBe("breaking");
          expect((await compare(one, { anyOf: [other, one] }, { draft })).files.verdict).not.toBe("breaking");
          const turned = await compare(both, { allOf: [other, { anyOf: [one] }] }, { draft });
          expect([turned.files.verdict, turned.readers.verdict]).not.toContain("breaking");
          expect((await compare(one, { allOf: [one] }, { draft })).changes).toEqual([]);
        }),
        { numRuns: Math.ceil(RUNS / 4) },
      );
    },
    TIMEOUT,
  );
});
