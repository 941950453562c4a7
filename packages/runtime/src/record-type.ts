import type { CheckResult } from "./finding.ts";
import type { Violation } from "./violations.ts";

/**
 * A record as a value: what `import { BrownfieldSite } from "@standpipe/planning"` gives.
 * It also speaks Standard Schema v1 and Standard JSON Schema, so form and server libraries take it as it is.
 */
export interface RecordType<T> {
  /** `planning/brownfield-site` */
  readonly name: string;
  /** The `$id` of the schema. */
  readonly id: string;
  /** The version of the domain that this record came with. */
  readonly version: string;
  /** True where the value is a record that the schema accepts. */
  is(value: unknown): value is T;
  /** Gives the value back, typed. Throws a StandpipeError with the findings where the schema refuses it. */
  parse(value: unknown): T;
  /** Every problem of one value, in the words of the standard. */
  check(value: unknown): CheckResult;
  /** The JSON Schema 2020-12, with all that it refers to: assertions and titles only. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly "~standard": StandardProps<T>;
  /** For the checker: what is wrong, before it is put into words. An empty list means valid. */
  readonly "~standpipe": { violations(value: unknown): readonly Violation[] };
}

/** Standard Schema v1 (https://standardschema.dev) and its JSON Schema companion. */
export interface StandardProps<T> {
  readonly version: 1;
  readonly vendor: "standpipe";
  readonly types?: { readonly input: T; readonly output: T } | undefined;
  validate(value: unknown): StandardResult<T>;
  readonly jsonSchema: {
    input(options: { target: string }): Record<string, unknown>;
    output(options: { target: string }): Record<string, unknown>;
  };
}

/** What `~standard.validate` answers. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] | undefined }[] };

/** Fields of the sender's own: the standard never takes a name that begins with `x_`. */
export type ExtraFields = { readonly [name: `x_${string}`]: unknown };
