import { wordsOf } from "@standpipe/codegen";
import {
  hasForms,
  type Registry,
  type Sample,
  type Samples,
  type Schema,
  type SchemaDocument,
} from "@standpipe/evolution";
import type { Mutant } from "./constraints.ts";
import type { Fate } from "./fate.ts";
import { type Judge, judgeOf } from "./verdicts.ts";

/**
 * What becomes of mutants of one document that its validator judges. Only the parts that were changed are compiled: a
 * field, a rule between fields, or a type. The examples do what they say of the schema as it is (examples.test.ts holds
 * them to that), so one that gets another verdict from a changed part does not do so any more.
 */
export function fatesByValidator(
  document: SchemaDocument,
  mutants: readonly Mutant[],
  registry: Registry,
  samples: Samples,
): Map<Mutant, Fate> {
  const fates = new Map<Mutant, Fate>();
  const buildable = mutants.filter((mutant) => isBuildable(mutant, registry));
  for (const mutant of mutants) fates.set(mutant, buildable.includes(mutant) ? "survives" : "refused");
  if (standsAlone(document.schema)) {
    for (const mutant of buildable) fates.set(mutant, fateAlone(mutant, registry, samples));
    return fates;
  }
  const parts: Schema[] = [];
  const groups = [...grouped(buildable)].map(([key, own]) => {
    const original = parts.push(partOf(document.schema, key)) - 1;
    const changed = new Map(own.map((mutant) => [parts.push(partOf(mutant.schema, key)) - 1, mutant]));
    return { key, original, changed };
  });
  const judge = judgeOf(parts, document, registry);
  for (const { key, original, changed } of groups) {
    const left = new Map(changed);
    const decide = (at: number, fate: Fate) => {
      const mutant = left.get(at);
      if (mutant !== undefined) fates.set(mutant, fate);
      left.delete(at);
    };
    for (const at of judge.refused) decide(at, "refused");
    for (const value of valuesOf(samples.get(sampledBy(document, key)) ?? [])) {
      if (left.size === 0) break;
      const verdicts = judge.verdicts(value, [original, ...left.keys()]);
      const expected = verdicts.get(original)?.join();
      for (const [at, verdict] of verdicts) if (verdict.join() !== expected) decide(at, "noticed");
    }
  }
  return fates;
}

/** What becomes of a mutant that is compiled by itself. */
function fateAlone({ document, schema }: Mutant, registry: Registry, samples: Samples): Fate {
  const before = judgeOf([document.schema], document, registry);
  const after = judgeOf([schema], { ...document, schema }, registry);
  if (after.refused.size > 0) return "refused";
  const passes = ({ verdicts }: Judge, value: unknown) => verdicts(value, [0]).get(0)?.length === 0;
  try {
    const values = valuesOf(samples.get(document.schema) ?? []);
    return values.some((value) => passes(before, value) !== passes(after, value)) ? "noticed" : "survives";
  } catch {
    // Forms are read when a value is held against them, and half a form is refused only then.
    return "refused";
  }
}

/** True for a type whose mutants are compiled one by one: it names parts of its own, or its forms cannot do without any. */
function standsAlone(schema: Schema): boolean {
  return schema.$defs !== undefined || hasForms(schema);
}

/** Mutants by the part that they change: `/properties/uprn`, `/required`, or the whole of a type. */
function grouped(mutants: readonly Mutant[]): Map<string, Mutant[]> {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const [, keyword = "", name] = mutant.pointer.split("/");
    const isRecord = mutant.document.kind === "record";
    const key = !isRecord ? "" : keyword === "properties" ? `/properties/${name}` : `/${keyword}`;
    groups.set(key, [...(groups.get(key) ?? []), mutant]);
  }
  return groups;
}

/** The part of a schema that a key names, as a schema of its own. */
function partOf(schema: Schema, key: string): Schema {
  const [, keyword = "", name] = key.split("/");
  if (keyword === "") return schema;
  if (keyword === "properties") return schema.properties?.[name ?? ""] ?? {};
  if (schema[keyword] === undefined) return {};
  // The trailer is judged as a type.
  if (keyword === "allOf") return { allOf: (schema.allOf ?? []).filter((part) => part.$ref === undefined) };
  return { [keyword]: schema[keyword] };
}

/** The schema whose samples show a part. */
function sampledBy({ schema }: SchemaDocument, key: string): Schema {
  const [, keyword, name] = key.split("/");
  return keyword === "properties" ? (schema.properties?.[name ?? ""] ?? schema) : schema;
}

/** Each different value once, those that are to be found fault with first. */
function valuesOf(samples: readonly Sample[]): unknown[] {
  const values = new Map<string, unknown>();
  const add = (wanted: (sample: Sample) => boolean) => {
    for (const sample of samples) {
      // A point in the wrong place replaces what is wrong with its values.
      const isHidden = sample.field !== null && sample.example.expect?.code.startsWith("coordinates-");
      if (!isHidden && wanted(sample)) values.set(JSON.stringify(sample.value), sample.value);
    }
  };
  add(({ field, example }) => example.expect !== undefined && (field === null || example.expect.field === field));
  add(() => true);
  return [...values.values()];
}

/** The house lets in no record without the trailer, and the words of its rules cover only some shapes of conditions. */
function isBuildable({ document, schema, pointer }: Mutant, registry: Registry): boolean {
  if (document.kind !== "record" || !pointer.startsWith("/allOf/")) return true;
  const position = Number(pointer.split("/")[2]);
  if (document.schema.allOf?.[position]?.$ref !== undefined) return false;
  try {
    wordsOf({ ...document, schema }, registry);
    return true;
  } catch {
    return false;
  }
}
