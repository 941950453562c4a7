import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadRegistry } from "../schemas/load-registry.ts";
import { highest, policyOf } from "./changes/policy.ts";
import { type Comparison, compare } from "./compare.ts";
import { isJsonObject, type Json, type JsonObject } from "./json.ts";

const registry = loadRegistry(join(import.meta.dirname, "../../../../schemas"));
const documents = registry.domains.flatMap((domain) => registry.documents(domain));
const schemas = documents.map(({ schema }) => schema as unknown as JsonObject);

/** What is done to one keyword, and the rules of the policy table that may tell of it. */
interface Mutation {
  readonly keyword: string;
  readonly make: (value: Json, schema: JsonObject) => Json | undefined;
  readonly rules: readonly string[];
}

const more = (by: number) => (value: Json) => (typeof value === "number" ? value + by : undefined);
const gone = () => null;
const without = (value: Json) => (Array.isArray(value) && value.length > 1 ? value.slice(1) : undefined);

const MUTATIONS: readonly Mutation[] = [
  { keyword: "maxLength", make: more(-1), rules: ["max-length-lowered"] },
  { keyword: "maxLength", make: more(1), rules: ["max-length-raised"] },
  { keyword: "minLength", make: more(1), rules: ["min-length-raised"] },
  { keyword: "pattern", make: gone, rules: ["pattern-removed"] },
  { keyword: "pattern", make: (value) => `^(?:${String(value)}|§)$`, rules: ["pattern-loosened"] },
  { keyword: "format", make: gone, rules: ["format-removed"] },
  { keyword: "minimum", make: more(1), rules: ["minimum-raised"] },
  { keyword: "minimum", make: more(-1), rules: ["minimum-lowered"] },
  { keyword: "maximum", make: more(-1), rules: ["maximum-lowered"] },
  { keyword: "maximum", make: gone, rules: ["maximum-raised"] },
  { keyword: "minItems", make: more(1), rules: ["min-items-raised"] },
  { keyword: "maxItems", make: more(1), rules: ["max-items-raised"] },
  { keyword: "uniqueItems", make: gone, rules: ["unique-items-removed"] },
  { keyword: "required", make: without, rules: ["required-removed"] },
  {
    keyword: "required",
    make: (value, { properties }) => {
      const names = Object.keys(isJsonObject(properties) ? properties : {});
      const optional = names.find((name) => Array.isArray(value) && !value.includes(name));
      return optional === undefined ? undefined : [...(value as readonly Json[]), optional];
    },
    rules: ["required-added"],
  },
  {
    keyword: "properties",
    make: (value) => ({ ...(value as JsonObject), new_field: { type: "string", minLength: 1 } }),
    rules: ["property-added-to-open-object"],
  },
  {
    keyword: "oneOf",
    make: (value) => (Array.isArray(value) && isCode(value[0]) ? without(value) : undefined),
    rules: ["enum-value-removed", "open-code-removed", "const-changed"],
  },
  {
    keyword: "oneOf",
    make: (value) =>
      Array.isArray(value) && isCode(value[0]) ? [...value, { ...(value[0] as JsonObject), const: "§" }] : undefined,
    rules: ["enum-value-added", "open-code-added"],
  },
  { keyword: "dependentRequired", make: gone, rules: ["dependent-required-removed"] },
  { keyword: "if", make: gone, rules: ["conditional-removed", "any-of-removed", "dependent-required-removed"] },
  { keyword: "x-key", make: () => ["another"], rules: ["key-changed"] },
  { keyword: "x-order", make: gone, rules: ["order-removed"] },
  { keyword: "x-same-length", make: gone, rules: ["same-length-removed"] },
  { keyword: "x-points", make: gone, rules: ["points-removed"] },
  { keyword: "x-references", make: gone, rules: ["reference-removed"] },
  { keyword: "x-decimals", make: more(-1), rules: ["decimals-lowered"] },
  { keyword: "x-decimals", make: more(1), rules: ["decimals-raised"] },
  { keyword: "x-headers", make: without, rules: ["heading-removed"] },
  { keyword: "x-personal-data", make: gone, rules: ["personal-data-removed"] },
  { keyword: "x-publish", make: (value) => (value === "open" ? "exchange" : "open"), rules: ["publish-changed"] },
  { keyword: "description", make: (value) => `${String(value)} More.`, rules: ["description-changed"] },
];

function isCode(value: Json | undefined): boolean {
  return isJsonObject(value) && value.const !== undefined;
}

/** The schema with the keyword changed wherever it comes first; undefined where the mutation fits nowhere. */
function mutated(schema: Json, { keyword, make }: Mutation): Json | undefined {
  if (Array.isArray(schema)) {
    for (const [at, part] of schema.entries()) {
      const next = mutated(part, { keyword, make, rules: [] });
      if (next !== undefined) return schema.map((other, i) => (i === at ? next : other));
    }
    return undefined;
  }
  if (!isJsonObject(schema)) return undefined;
  const value = schema[keyword];
  const made = value === undefined ? undefined : make(value, schema);
  if (made !== undefined) {
    const { [keyword]: _, ...rest } = schema;
    return made === null ? rest : { ...schema, [keyword]: made };
  }
  for (const [name, part] of Object.entries(schema) as [string, Json][]) {
    if (name === "examples" || name.startsWith("x-")) continue;
    const next = mutated(part, { keyword, make, rules: [] });
    if (next !== undefined) return { ...schema, [name]: next };
  }
  return undefined;
}

async function comparisonOf(schema: JsonObject, fresh: Json): Promise<Comparison> {
  const others = schemas.filter((other) => other.$id !== schema.$id);
  return compare(schema, fresh, { oldOthers: others, newOthers: others, undeclared: "reserved" });
}

describe("the schemas of the house", () => {
  it("are the same as themselves", async () => {
    for (const schema of schemas) expect((await comparisonOf(schema, schema)).level).toBeNull();
  }, 60_000);

  it.each(MUTATIONS.map((mutation, at) => [mutation.rules[0], mutation.keyword, at] as const))(
    "have the level of the table after one change: %s",
    async (_rule, _keyword, at) => {
      const mutation = MUTATIONS[at] as Mutation;
      const subjects = schemas.flatMap((schema) => {
        const fresh = mutated(schema, mutation);
        return fresh === undefined ? [] : [{ schema, fresh }];
      });
      expect(subjects.length).toBeGreaterThan(0);
      // A few of each kind are enough: from all over the list.
      const step = Math.ceil(subjects.length / 4);
      const wrong: unknown[] = [];
      for (const { schema, fresh } of subjects.filter((_, i) => i % step === 0)) {
        const { level, changes, files } = await comparisonOf(schema, fresh);
        const rules = changes.map(({ rule }) => rule);
        const hasNoEffect = changes.length === 0 && files.verdict === "compatible";
        const isNamed = rules.length > 0 && rules.every((rule) => mutation.rules.includes(rule));
        const isLevel = level === highest(rules.map((rule) => policyOf(rule).level));
        const isShown = changes.every(
          (change) => change.files.verdict !== "breaking" || "witness" in change.files || "why" in change.files,
        );
        if (!hasNoEffect && !(isNamed && isLevel && isShown)) wrong.push({ id: schema.$id, rules, level });
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
