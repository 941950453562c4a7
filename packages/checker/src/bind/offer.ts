/** What a file offers to recognise it by: one row of a table, or one set of records in JSON. */
export interface Offer {
  /** Headings, or the keys of records. */
  readonly names: readonly string[];
  /** For JSON: every path to a value, and where the set stands (`results`, "" for the root); null for a table. */
  readonly json: { readonly paths: readonly string[]; readonly set: string } | null;
}
