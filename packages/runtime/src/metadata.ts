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
  readonly personalData: PersonalData | null;
  readonly crosswalk: readonly CrosswalkEntry[];
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
  readonly fields: readonly FieldMetadata[];
  /** Rules that depend on other fields, as sentences. */
  readonly conditions: readonly string[];
}
