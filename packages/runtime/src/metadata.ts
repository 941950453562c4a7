/** How settled a schema is. */
export type Stage = "proposed" | "draft" | "stable" | "deprecated" | "retired";

/** The kind of personal data that a field may hold. */
export type PersonalData = "name" | "contact" | "address" | "identifier" | "financial" | "special";

/** What a value of a field is in JSON. */
export type FieldType = "string" | "number" | "integer" | "boolean" | "array" | "object";

/** One code of a codelist. */
export interface CodeMetadata {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** The day on which it stopped being used; null while it is. */
  readonly endDate: string | null;
  /** The codes to use instead of one that has ended. */
  readonly successors: readonly string[];
}

/** The same field in another standard. */
export interface CrosswalkEntry {
  /** Short name of the other standard, such as `HSDS`. */
  readonly standard: string;
  readonly field: string;
  readonly relation: "exact" | "close" | "broader" | "narrower";
}

/** `minimum`, `exclusiveMinimum` and `maximum` of a number, `maxLength` of a text in characters. */
export interface Limits {
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** One field of a record, with everything that its schema and the types behind it say of it. */
export interface FieldMetadata {
  readonly name: string;
  /** The label that a person reads. */
  readonly title: string;
  readonly description: string;
  /** The type of the value, or of each item where `list` is true. */
  readonly type: Exclude<FieldType, "array">;
  readonly list: boolean;
  /** The named type or codelist behind the field, `core/types/uprn`; null where the rule stands in the record itself. */
  readonly typeName: string | null;
  readonly required: boolean;
  readonly recommended: boolean;
  /** What a value must be, as the end of "… must be". */
  readonly expected: string | null;
  readonly example: string;
  /** Other column headings seen in real exports, the most specific first. */
  readonly headers: readonly string[];
  /** The codes of the field's codelist; null where it has none. */
  readonly codes: readonly CodeMetadata[] | null;
  /** True where the codelist may grow, so that an unknown code is a warning. */
  readonly open: boolean;
  /** Most decimal places of a number; null where there is no such rule. */
  readonly decimals: number | null;
  /** Bounds of a number and of the length of a text, as JSON Schema names them; empty where there is none. */
  readonly limits: Limits;
  /** How a table writes a value that is an object: as WKT or as JSON text; null for all other values. */
  readonly cell: "wkt" | "json" | null;
  /** The lookup that knows such values, and its column; null where there is none. */
  readonly lookup: { readonly lookup: string; readonly column: string } | null;
  readonly personalData: PersonalData | null;
  readonly crosswalk: readonly CrosswalkEntry[];
}

/** Holds where the field has one of these values, or an entry of the list does. */
export interface Circumstance {
  readonly field: string;
  readonly is: readonly (string | number | boolean)[];
}

/** Fields of which at least one makes the record more useful, where every circumstance holds. */
export interface Recommendation {
  readonly when: readonly Circumstance[];
  readonly fields: readonly string[];
}

/** Two fields that hold one point. */
export interface PointMetadata {
  readonly system: "WGS84" | "BNG";
  readonly north: string;
  readonly east: string;
}

/** What values usually are: one of the bounds is enough. `today` is the day of the check. */
export interface Usual {
  readonly when: readonly Circumstance[];
  readonly any: readonly {
    readonly field: string;
    readonly minimum?: number | "today";
    readonly maximum?: number | "today";
  }[];
  readonly why: string;
}

/** Fields that point at a record of this or another kind. */
export interface ReferenceMetadata {
  readonly fields: readonly string[];
  /** `planning/planning-application` */
  readonly record: string;
  /** The fields of that record; null stands for its key. */
  readonly to: readonly string[] | null;
}

/** Fields (keys) that must stand together in one row of a lookup, by its columns (values). */
export interface Agreement {
  readonly lookup: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The field with the day the record ended: once that day is past, a code that has ended is right. */
  readonly until: string | null;
}

/** One row of a lookup: the value of each of its columns, as text. */
export type LookupRow = Readonly<Record<string, string | readonly string[]>>;

/** A table of facts that values are held against, such as the register of local authorities. */
export interface Lookup {
  /** `core/local-authority` */
  readonly name: string;
  readonly title: string;
  /** The column that `successors` refers to. */
  readonly key: string;
  readonly rows: readonly LookupRow[];
}

/** A record of the standard, described for programs that bind, explain or print it. */
export interface RecordMetadata {
  /** `planning/brownfield-site` */
  readonly name: string;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly stage: Stage;
  readonly publish: "open" | "exchange";
  /** The fields that identify a record within a file; empty where nothing does. */
  readonly key: readonly string[];
  readonly order: readonly (readonly [earlier: string, later: string])[];
  readonly recommendations: readonly Recommendation[];
  readonly points: readonly PointMetadata[];
  readonly usual: readonly Usual[];
  readonly references: readonly ReferenceMetadata[];
  readonly agreements: readonly Agreement[];
  readonly fields: readonly FieldMetadata[];
  /** Rules that depend on other fields, as sentences. */
  readonly conditions: readonly string[];
}
