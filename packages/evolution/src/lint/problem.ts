import type { RuleCode } from "./rules.ts";

/** One thing that a file of the house does not do as the house asks. */
export interface Problem {
  /** The rule, in `lintRules`. */
  readonly rule: RuleCode;
  /** The file below the repository: `schemas/planning/brownfield-site.json`. */
  readonly path: string;
  /** JSON Pointer of the place in the file; empty for the whole of it. */
  readonly pointer: string;
  /** What is wrong, as a sentence without its full stop. */
  readonly message: string;
  /** What to do, likewise. */
  readonly fix: string;
}

/** The file of a document, as problems name it. */
export function fileOf({ path }: { readonly path: string }): string {
  return `schemas/${path}.json`;
}
