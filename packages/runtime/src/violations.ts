/**
 * One broken rule in one record, before it is put into words. `found` is the value that broke it, undefined where a
 * value is missing.
 */
export interface Violation {
  readonly code: string;
  readonly field: string | null;
  /** Position in a list field, from 0; null where the field is not a list. */
  readonly index: number | null;
  readonly found: unknown;
  /** What the sentence of the rule needs besides the field's own words: a bound, another field, a list of codes. */
  readonly detail: Detail;
}

export interface Detail {
  /** Instead of the example of the field. */
  readonly example?: string;
  /** Instead of what the field expects. */
  readonly expected?: string;
  readonly limit?: number;
  /** Labels of other fields that the rule names. */
  readonly others?: readonly string[];
  /** When a conditional rule applies, in words: "Planning status is permissioned". */
  readonly when?: string;
  /** The codes of a closed list. */
  readonly codes?: readonly string[];
  readonly exclusive?: boolean;
}

/** The words of one field, generated from its schema. */
export interface FieldWords {
  readonly title: string;
  readonly example: string;
  /** What the value must be, for a field with a pattern or a format. */
  readonly expected?: string;
  /** The file name of the type that holds the pattern or format: names the rule, `uprn` gives `uprn-format`. */
  readonly format?: string;
}

/** An `allOf` entry of a record that asks for fields: under a condition, or one of several. */
export type Condition =
  | { readonly when: string; readonly oneOf?: undefined }
  | { readonly when?: undefined; readonly oneOf: readonly string[] };

/** The words of a record, generated from its schema. */
export interface RecordWords {
  readonly title: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** By position in the record's `allOf`. */
  readonly conditions: Readonly<Record<number, Condition>>;
}

/** What Ajv reports (the parts that are read here). */
export interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const TYPE_CODES: Readonly<Record<string, string>> = {
  string: "text-type",
  number: "number-type",
  integer: "whole-number-type",
  boolean: "yes-no-type",
  array: "list-type",
  object: "object-type",
};

const KEYWORD_CODES: Readonly<Record<string, string>> = {
  maxLength: "too-long",
  minLength: "too-short",
  minimum: "too-small",
  exclusiveMinimum: "too-small",
  maximum: "too-large",
  exclusiveMaximum: "too-large",
  "x-decimals": "too-many-decimals",
  enum: "code-unknown",
  const: "code-unknown",
  minItems: "list-too-short",
  maxItems: "list-too-long",
  uniqueItems: "list-repeats",
};

/**
 * Adds an error to those there are: said once here and not a hundred times in each validator. The errors inside an `if`
 * have no parts: Ajv takes them out again.
 */
export function withError(
  errors: AjvError[] | null,
  instancePath = "",
  keyword = "",
  params: AjvError["params"] = {},
  schemaPath = "",
): AjvError[] {
  const all = errors ?? [];
  all.push({ keyword, instancePath, schemaPath, params });
  return all;
}

/** Turns Ajv's errors on one record into broken rules. An error that only repeats another one is dropped. */
export function violationsOf(errors: readonly AjvError[], record: unknown, words: RecordWords): Violation[] {
  const violations: Violation[] = [];
  for (const error of errors) {
    const violation = violationOf(error, record, words);
    if (violation !== null) violations.push(violation);
  }
  return withoutBoundsOf(
    errors.filter(({ keyword }) => keyword === "x-points"),
    violations,
  );
}

/** Coordinates in another system are out of bounds too: one cause is one finding. */
function withoutBoundsOf(points: readonly AjvError[], violations: Violation[]): Violation[] {
  if (points.length === 0) return violations;
  const fields = new Set(points.flatMap(({ params }) => [params.north, params.east]));
  return violations.filter(({ code, field }) => !(BOUNDS.has(code) && fields.has(field)));
}

const BOUNDS = new Set(["too-small", "too-large"]);

function violationOf(error: AjvError, record: unknown, words: RecordWords): Violation | null {
  const [, field = null, item] = error.instancePath.split("/");
  // `if` only says that its `then` failed, and the error of the `then` is there too.
  if (error.keyword === "if") return null;
  if (field === null) return recordViolation(error, record, words);
  const index = item === undefined ? null : Number(item);
  const value = (record as Record<string, unknown>)[field];
  const found = index === null ? value : (value as unknown[])[index];
  const of = (code: string, detail: Detail = {}): Violation => ({ code, field, index, found, detail });
  const { keyword, params } = error;
  if (keyword === "x-forms") return of(found === null ? "null-value" : `${words.fields[field]?.format}-format`);
  if (keyword === "type" && found === null) return of("null-value");
  if (keyword === "type") return of(TYPE_CODES[String(params.type)] ?? "text-type");
  if (keyword === "pattern" || keyword === "format") return of(`${words.fields[field]?.format ?? "text"}-format`);
  const code = KEYWORD_CODES[keyword] ?? "schema-rule";
  if (keyword === "enum") return of(code, { codes: (params.allowedValues as unknown[]).map(String) });
  if (keyword === "const") return of(code, { codes: [String(params.allowedValue)] });
  const limit = typeof params.limit === "number" ? { limit: params.limit } : {};
  return of(code, keyword.startsWith("exclusive") ? { ...limit, exclusive: true } : limit);
}

function recordViolation(error: AjvError, record: unknown, words: RecordWords): Violation {
  const of = (code: string, field: string | null, detail: Detail = {}): Violation => ({
    code,
    field,
    index: null,
    found: field === null ? record : (record as Record<string, unknown>)[field],
    detail,
  });
  const label = (name: string) => words.fields[name]?.title ?? name;
  const { keyword, params, schemaPath } = error;
  if (keyword === "required") {
    const missing = String(params.missingProperty);
    const position = /^#\/allOf\/(\d+)\/then\//.exec(schemaPath)?.[1];
    const condition = position === undefined ? undefined : words.conditions[Number(position)];
    if (condition === undefined) return of("required-missing", missing);
    if (condition.oneOf === undefined) return of("conditional-missing", missing, { when: condition.when });
    return of("one-of-missing", condition.oneOf[0] ?? missing, { others: condition.oneOf.map(label) });
  }
  if (keyword === "dependentRequired") {
    const others = [label(String(params.property))];
    return of("pair-missing", String(params.missingProperty), { others });
  }
  if (keyword === "x-order")
    return of("order-wrong", String(params.later), { others: [label(String(params.earlier))] });
  if (keyword === "x-same-length")
    return of("length-unequal", String(params.second), { others: [label(String(params.first))] });
  if (keyword === "x-points") {
    const [north, east] = [String(params.north), String(params.east)];
    const { [north]: up, [east]: across } = record as Record<string, unknown>;
    return { ...of(String(params.fault), north, { others: [label(east)] }), found: `${up}, ${across}` };
  }
  return of(keyword === "type" ? "record-type" : "schema-rule", null);
}
