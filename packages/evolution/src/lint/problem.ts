import type { Edit } from "../edit/edit-json.ts";
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
  /** The changes of the file that mend it; left out where that would be a guess. */
  readonly mend?: readonly Edit[];
  /** The field that gets another name with it, in the examples of the record too. */
  readonly rename?: { readonly from: string; readonly to: string };
}

/** The file of a document, as problems name it. */
export function fileOf({ path }: { readonly path: string }): string {
  return `schemas/${path}.json`;
}

/** The steps of a JSON Pointer: positions in lists as numbers. */
export function stepsOf(pointer: string): (string | number)[] {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}
