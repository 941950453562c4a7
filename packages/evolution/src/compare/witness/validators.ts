import type { Draft } from "../draft/draft.ts";
import type { Json } from "../json.ts";
import type { Accepts } from "./ajv.ts";

/** What two validators that share no code say of one schema. */
export interface Validators {
  /** True where both accept the value. */
  readonly accept: (value: Json) => boolean;
  /** True where both refuse the value. */
  readonly refuse: (value: Json) => boolean;
}

/** A schema with those that it refers to. */
export interface Subject {
  readonly schema: Json;
  readonly others: readonly Json[];
  readonly draft: Draft;
  /** True for a schema that takes long to compile. */
  readonly isLarge: boolean;
}

/** Compiles a schema for both validators; null where one of them cannot. */
export async function validatorsOf(subject: Subject): Promise<Validators | null> {
  // They are loaded when they are first asked, which for most programs is never.
  const { acceptsOfAjv } = await import("./ajv.ts");
  const { acceptsOfHyperjump } = await import("./hyperjump.ts");
  const ajv = acceptsOfAjv(subject);
  if (ajv === null) return null;
  const hyperjump = await acceptsOfHyperjump(subject);
  if (hyperjump === null) return null;
  const all: readonly Accepts[] = [ajv, hyperjump];
  return {
    accept: (value) => all.every((accepts) => accepts(value) === true),
    refuse: (value) => all.every((accepts) => accepts(value) === false),
  };
}
