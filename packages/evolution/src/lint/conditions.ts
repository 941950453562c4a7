import { conditionsOf } from "../schemas/condition.ts";
import type { Schema } from "../schemas/document.ts";
import { type Circumstance, rulesOf } from "../schemas/keywords.ts";
import { canBe } from "./can-be.ts";
import { fileOf, type Problem } from "./problem.ts";
import type { Field, LintRecord } from "./record.ts";

/** Conditions and circumstances that no value of their field can meet. */
export function lintConditions({ document, fields }: LintRecord): Problem[] {
  const path = fileOf(document);
  const { usual, recommended } = rulesOf(document);
  const say = (pointer: string, { name }: Field, value: unknown): Problem => ({
    rule: "condition-never",
    path,
    pointer,
    message: `${name} can never be ${JSON.stringify(value)}`,
    fix: "Name a value that the field can have, or take the rule out",
  });
  const never = (name: string, values: readonly unknown[], pointer: string): Problem[] => {
    const field = fields.get(name);
    if (field === undefined) return [];
    return values.filter((value) => !canBe(field, value)).map((value) => say(pointer, field, value));
  };
  const circumstances = (when: readonly Circumstance[], pointer: string) =>
    when.flatMap(({ field, is }, i) => never(field, is, `${pointer}/when/${i}`));
  return [
    ...conditionsOf(document.schema).flatMap(({ position, looksAt, value }) =>
      value === null ? [] : never(looksAt[0] ?? "", valuesOf(value), `/allOf/${position}/if`),
    ),
    ...usual.flatMap(({ when = [] }, i) => circumstances(when, `/x-usual/${i}`)),
    ...recommended.flatMap((one, i) =>
      typeof one === "object" && "when" in one ? circumstances(one.when, `/x-recommended/${i}`) : [],
    ),
  ];
}

function valuesOf({ const: only, enum: some, minimum }: Schema): readonly unknown[] {
  return (some as readonly unknown[] | undefined) ?? [minimum ?? only];
}
