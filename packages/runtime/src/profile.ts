/** A single value in a cell or in JSON. */
export type Scalar = string | number | boolean;

/**
 * What another layout writes for a value of ours. Several of theirs may mean one of ours: the first is written. One of
 * theirs may stand for several of ours: the last is read. Without `ours` it says nothing of the field.
 */
export interface ProfileValue {
  readonly theirs: string;
  readonly ours?: Scalar;
}

/**
 * One column of another layout (for JSON the path of a member: `amount.value`, `phones[0].number`, `codes[]`), and what
 * it is in the record. A column without `field` and `flag` belongs to the layout alone.
 */
export interface ProfileColumn {
  readonly name: string;
  /** The label that findings use; the name if left out. */
  readonly title?: string;
  readonly description?: string;
  /** Other spellings seen in real files. */
  readonly headers?: readonly string[];
  /** `column`: it must be there; `value`: every row must fill it in. */
  readonly required?: "column" | "value";
  readonly field?: string;
  /**
   * A yes-or-no column that says whether a list of the record has a code. With `also` a yes stands for any of these codes
   * too, and is read as `code` only where no other column gives one of them. `unless` is a code that leaves it open.
   */
  readonly flag?: {
    readonly field: string;
    readonly code: string;
    readonly also?: readonly string[];
    readonly unless?: string;
  };
  readonly values?: readonly ProfileValue[];
  /** With `values`: capitals do not matter. */
  readonly anyCase?: boolean;
  /** With `values`: other values are taken as they are. */
  readonly open?: boolean;
  /** What stands before the value in this layout: an address before a code. */
  readonly prefix?: string;
  /** The value is found in one column of a lookup, and another column of the same row is the record's. */
  readonly lookup?: { readonly lookup: string; readonly column: string; readonly gives: string };
  /** How the layout writes days: in the UK order, or as a moment, of which the day counts. */
  readonly date?: "dd/mm/yyyy" | "date-time";
  /** What stands between the entries of a list in one cell. */
  readonly separator?: string;
  /** What a blank means. */
  readonly blank?: Scalar;
  /** Ours is theirs times this. */
  readonly scale?: number;
  /** In JSON the layout writes the text of the record as a number. */
  readonly as?: "number";
  /** For a column of the layout's own: what its values must be. */
  readonly kind?: "text" | "date" | "number" | "url" | "email";
  /** Written into every row where the record has nothing for it; a layout's fixed words. */
  readonly constant?: Scalar;
  /** What is written where the record has nothing for it: the day of the conversion, such as the date of an extract. */
  readonly written?: "today";
  /** Written from a lookup by another field: the name of an organisation by its identifier. */
  readonly fill?: { readonly lookup: string; readonly column: string; readonly gives: string; readonly by: string };
}

/** A profile: another published layout of a record. Data, no code. */
export interface Profile {
  /** `neighbourhood/lga-public-toilets` */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** The record that it is a layout of: `neighbourhood/public-toilet`. */
  readonly record: string;
  readonly shape: "table" | "json";
  /** For JSON: where the items stand, the first is written (`releases`); the root if left out. */
  readonly sets?: readonly string[];
  /** For JSON: a list within an item, each entry of which is one record. */
  readonly each?: string;
  /** For JSON with `each`: entries of another list that belong to the same record. */
  readonly joins?: readonly { readonly list: string; readonly key: string; readonly equals: string }[];
  /** For JSON: what stands around the items when they are written. */
  readonly envelope?: Readonly<Record<string, unknown>>;
  readonly columns: readonly ProfileColumn[];
  /** Two columns that hold a point, in a system that another column may name. */
  readonly points?: readonly {
    readonly north: string;
    readonly east: string;
    readonly system?: string;
    readonly systems: Readonly<Record<string, "WGS84" | "BNG">>;
    readonly fields: { readonly north: string; readonly east: string };
    /** Where the record has fields of its own for metres on the grid. */
    readonly grid?: { readonly north: string; readonly east: string };
  }[];
  /** A cell that holds the values of several columns, `[Ashmoor Glass|09876543|Yes]`; of several such groups the first is read. */
  readonly packed?: readonly {
    readonly column: string;
    readonly open: string;
    readonly close: string;
    readonly separator: string;
    readonly into: readonly string[];
  }[];
  /**
   * A field that this layout spreads over several columns. It is cut at the first separators, or with `last` at the last
   * one; then it is read only where all parts are there.
   */
  readonly parts?: readonly {
    readonly field: string;
    readonly columns: readonly string[];
    readonly separator: string;
    readonly last?: boolean;
  }[];
  /** Values that every record has, which the layout does not say. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** Fields that the layout lacks, made from the values of some of its columns. */
  readonly minted?: Readonly<Record<string, readonly string[]>>;
  /** Fields that are required or needed here and that the layout may leave out, with the reason. */
  readonly waived?: Readonly<Record<string, string>>;
}
