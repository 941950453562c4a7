import type { PatternWords } from "./pattern.ts";

/** The databases that a query can be written for. */
export type Dialect = "duckdb" | "postgres" | "spark" | "bigquery";

/** What the column of a field holds, where the column has a type of its own. */
export type ColumnKind = "plain" | "number" | "moment" | "list";

/** One thing that may be wrong with a row: `when` is true where it is. */
export interface RowTest {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly field: string;
  /** The text that is shown. */
  readonly value: string;
  readonly when: string;
}

/** A column that tells rows apart, with the name that it is shown under. */
export interface Id {
  readonly from: string;
  readonly as: string;
}

/** How one database says what the queries are made of. Each function takes and gives SQL. */
export interface Words {
  readonly title: string;
  readonly patterns: PatternWords;
  /** A name in quotes. */
  name(text: string): string;
  /** A text in quotes. */
  text(text: string): string;
  /** A text of characters that cannot be seen, by their numbers. */
  characters(...codes: readonly number[]): string;
  /**
   * A column of the table as text without white space around it: a list with `;` between its entries, a moment with its
   * offset, a number of a type of its own without the zeros that the type adds.
   */
  cell(column: string, kind: ColumnKind): string;
  /** True for a text that is one of some texts, null for NULL. */
  among(text: string, texts: readonly string[]): string;
  /** `pattern` is already in the words of `patterns`. */
  matches(text: string, pattern: string): string;
  /** In code points. */
  length(text: string): string;
  /** The type of texts. */
  readonly textType: string;
  /** A number in double precision, of a text of at most 15 digits that is known to be one. */
  number(text: string): string;
  /** A moment to the millisecond, of a text that is known to be one; null where the database has no such moment. */
  moment(text: string): string;
  /** The moments that are none there, in words; null where there are no such. */
  readonly noMoments: string | null;
  /** The entries of a text that are not blank, parted at `;`. Not null. */
  entries(text: string): string;
  /** The number of entries. */
  size(list: string): string;
  /** True where `test` is true of an entry. */
  some(list: string, test: (entry: string) => string): string;
  /** True where two entries are written by `as` in the same way. */
  repeats(list: string, as: (entry: string) => string): string;
  /** Before the brackets of a step that is used twice, and has to be read each time. */
  readonly inlined: string;
  /** What follows the columns of a step, where that keeps a database from working them out again for each use. */
  readonly fence: string;
  /** Selects `ids` of each row of a step, and the tests that are true there. */
  findings(step: string, ids: readonly Id[], tests: readonly RowTest[]): string;
}
