/** An example of a record: valid where `expect` is absent, else data that must give exactly that one finding. */
export interface Example {
  /** The record it belongs to: `planning/brownfield-site`. */
  readonly record: string;
  /** The path below the repository. */
  readonly file: string;
  readonly title: string;
  /** One record, or several where the rule spans rows. */
  readonly data: unknown;
  readonly expect?: { readonly code: string; readonly field: string | null; readonly severity: string };
}
