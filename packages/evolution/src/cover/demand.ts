import type { Kind } from "../schemas/document.ts";

/** One thing that the examples have to show. */
export interface Demand {
  /** JSON Pointer of what asks for it, in its schema. */
  readonly pointer: string;
  readonly isMet: boolean;
  /** What is missing where it is not met, as a sentence without its full stop. */
  readonly message: string;
}

/** What the examples show of one schema. */
export interface SchemaCoverage {
  /** `planning/brownfield-site` */
  readonly path: string;
  readonly kind: Kind;
  /** How many things the examples have to show. */
  readonly demands: number;
  /** How many of them they show. */
  readonly met: number;
  readonly missing: readonly { readonly pointer: string; readonly message: string }[];
}
