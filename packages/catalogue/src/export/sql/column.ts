import type { FieldMetadata, RecordType } from "@standpipe/runtime";
import { EMAIL } from "@standpipe/runtime/record";
import { PLACEHOLDERS, placeholderTest } from "@standpipe/runtime/rules";

/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a value must be, read from the schema of its field. */
export type ValueRule =
  | {
      readonly kind: "text";
      /** Patterns of ECMAScript that it must match, with the code of the rule. */
      readonly patterns: readonly { readonly code: string; readonly source: string }[];
      /** In code points. */
      readonly least: number | null;
      readonly most: number | null;
    }
  | {
      readonly kind: "number";
      readonly isWhole: boolean;
      readonly minimum: number | null;
      readonly above: number | null;
      readonly maximum: number | null;
      readonly below: number | null;
      readonly decimals: number | null;
    }
  | { readonly kind: "yes-no" }
  | { readonly kind: "codes"; readonly codes: readonly string[]; readonly isOpen: boolean }
  /** What the rules of a value are cannot be said in SQL. */
  | { readonly kind: "unsaid"; readonly why: "shape" | "json" | "keyword" };

/** One column: what its cells, or the entries of a list in each, must be. */
export interface ColumnRule {
  readonly name: string;
  readonly value: ValueRule;
  /** Null where a cell holds one value. */
  readonly list: { readonly least: number; readonly most: number | null; readonly isUnique: boolean } | null;
  /** Words that are read as blank: in any case of their letters, or only as they are written here. */
  readonly nothing: { readonly words: readonly string[]; readonly exact: readonly string[] };
}

/** A day of the calendar, as `isDate` of the runtime tells it: 29 February in leap years alone. */
export const DATE =
  "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";
/** A moment, as `isDateTime` of the runtime tells it. */
export const DATE_TIME = `${DATE}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])`;

const FORMATS: Readonly<Record<string, string>> = {
  date: `^${DATE}$`,
  "date-time": `^${DATE_TIME}$`,
  email: EMAIL.source,
};
/** What a text without spaces around it always matches. */
const ANY_TEXT = "^\\S(?:[\\s\\S]*\\S)?$";
/** What says nothing of a value. */
const SILENT = new Set(["title", "description", "examples", "x-open", "$schema", "$id"]);
const OF_A_TEXT = new Set(["type", "pattern", "format", "minLength", "maxLength"]);
const OF_A_NUMBER = new Set(["type", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "x-decimals"]);
const OF_A_LIST = new Set(["type", "items", "minItems", "maxItems", "uniqueItems"]);

/** Reads the rules of one column. `definitions` is `$defs` of the schema. */
export function columnRuleOf(
  field: FieldMetadata,
  schema: Schema,
  definitions: Schema,
  nothing: ColumnRule["nothing"],
): ColumnRule {
  const { name, cell } = field;
  if (cell !== null) {
    return { name, nothing, list: null, value: { kind: "unsaid", why: cell === "wkt" ? "shape" : "json" } };
  }
  const layers = layersOf(schema, definitions);
  const own = together(layers);
  if (!field.list) return { name, nothing, list: null, value: valueRuleOf(layers, name, field) };
  const { items, minItems = 0, maxItems = null, uniqueItems = false } = own;
  const list = { least: Number(minItems), most: maxItems === null ? null : Number(maxItems), isUnique: !!uniqueItems };
  const isKnown = Object.keys(own).every((key) => OF_A_LIST.has(key)) && isSchema(items);
  const value: ValueRule = isKnown
    ? valueRuleOf(layersOf(items, definitions), name, field)
    : { kind: "unsaid", why: "keyword" };
  return { name, nothing, list, value };
}

/** A schema and what it refers to, each with the name that findings give to a format in it. */
type Layer = readonly [schema: Schema, format: string | null];

function layersOf(schema: Schema, definitions: Schema): Layer[] {
  const layers: Layer[] = [];
  let next: unknown = schema;
  let name: string | null = null;
  while (isSchema(next)) {
    const { $ref, ...own }: Schema = next;
    layers.push([own, name]);
    if ($ref === undefined) break;
    name = String($ref).replace("#/$defs/", "");
    next = definitions[name];
  }
  return layers;
}

function together(layers: readonly Layer[]): Schema {
  const all = layers.toReversed().map(([schema]) => schema);
  return Object.fromEntries(Object.entries(Object.assign({}, ...all)).filter(([key]) => !SILENT.has(key)));
}

function valueRuleOf(layers: readonly Layer[], name: string, field: FieldMetadata): ValueRule {
  const schema = together(layers);
  const isOnly = (known: ReadonlySet<string>) => Object.keys(schema).every((key) => known.has(key));
  const number = (key: string) => (typeof schema[key] === "number" ? (schema[key] as number) : null);
  if (schema.type === "boolean" && isOnly(new Set(["type"]))) return { kind: "yes-no" };
  if ((schema.type === "number" || schema.type === "integer") && isOnly(OF_A_NUMBER)) {
    return {
      kind: "number",
      isWhole: schema.type === "integer",
      minimum: number("minimum"),
      above: number("exclusiveMinimum"),
      maximum: number("maximum"),
      below: number("exclusiveMaximum"),
      decimals: number("x-decimals") ?? field.decimals,
    };
  }
  const codes = codesOf(schema);
  if (codes !== null) return { kind: "codes", codes, isOpen: schema.anyOf !== undefined };
  if (schema.type !== "string" || !isOnly(OF_A_TEXT)) return { kind: "unsaid", why: "keyword" };
  const patterns = layers.flatMap(([layer, format]) => {
    const code = `${format ?? name.replaceAll("_", "-")}-format`;
    const own = [layer.pattern, FORMATS[String(layer.format)]].filter((one) => typeof one === "string");
    return own.filter((source) => source !== ANY_TEXT).map((source) => ({ code, source }));
  });
  const isKnown = layers.every(([{ format }]) => format === undefined || Object.hasOwn(FORMATS, String(format)));
  return isKnown
    ? { kind: "text", patterns, least: number("minLength"), most: number("maxLength") }
    : { kind: "unsaid", why: "keyword" };
}

/** The codes of a list, closed or open; null where there is none. */
function codesOf(schema: Schema): readonly string[] | null {
  const { enum: values, oneOf, anyOf, type, ...more } = schema;
  if (Object.keys(more).length > 0 || (type !== undefined && type !== "string")) return null;
  if (Array.isArray(values)) return textsOf(values);
  if (Array.isArray(oneOf)) return textsOf(oneOf.map((one) => (isSchema(one) ? one.const : undefined)));
  const [known] = Array.isArray(anyOf) ? anyOf : [];
  return isSchema(known) ? codesOf(known) : null;
}

function textsOf(values: readonly unknown[]): readonly string[] | null {
  return values.every((value) => typeof value === "string") ? (values as string[]) : null;
}

/** Most letters of a word of which every way to write it in small and large letters is tried. */
const FEW = 4;

/** The words that are read as blank in a field. */
export function nothingIn(field: FieldMetadata, type: RecordType<unknown>): ColumnRule["nothing"] {
  const test = placeholderTest(field, type, (text) => (field.list ? [text] : text));
  if (test === null) return { words: [], exact: [] };
  const words: string[] = [];
  const exact: string[] = [];
  for (const word of PLACEHOLDERS) {
    const spellings = spellingsOf(word);
    const refused = spellings.filter(test);
    if (refused.length === spellings.length) words.push(word);
    else exact.push(...refused);
  }
  return { words, exact };
}

function spellingsOf(word: string): readonly string[] {
  const letters = word.replace(/[^a-z]/g, "").length;
  if (letters > FEW) return [word, word.toUpperCase(), (word[0] ?? "").toUpperCase() + word.slice(1)];
  let all = [""];
  for (const letter of word) {
    const cases = [...new Set([letter, letter.toUpperCase()])];
    all = all.flatMap((start) => cases.map((one) => start + one));
  }
  return all;
}

/** True for an object. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
