import type { FieldMetadata } from "@standpipe/runtime";
import type { Binding } from "../bind/bind.ts";
import type { RecordSchema } from "../options.ts";
import type { Delimiter } from "../read/types.ts";
import { type FieldProgram, fieldProgramOf, isSchema, type Schema } from "./cell-program.ts";
import { endedValues } from "./ended.ts";
import { headingGuards } from "./heading-guards.ts";
import { isTextPart, jsonOf } from "./key-hash.ts";
import type { ColumnFacts, KeyPart } from "./program-bytes.ts";
import { type Constant, type RowRule, rowRulesOf } from "./row-rules.ts";
import type { Origin } from "./row-tests.ts";

/** What a kernel needs to know besides the record and the columns. */
export interface KernelFacts {
  /** The values that every row shares, already as the schema wants them. */
  readonly set: ReadonlyMap<string, unknown>;
  /** The day of the check, `2026-11-22`. */
  readonly today: string;
  readonly delimiter: Delimiter;
  /** How the rows so far end; null before one has ended. */
  readonly lineEnd: "lf" | "crlf" | "cr" | null;
  /** The fields of the key, of which the hashes are wanted; none where they are not. */
  readonly key: readonly string[];
  /** Number fields whose values are wanted, such as those that are added up. */
  readonly summed: readonly string[];
}

/** One column of the file. */
export interface PlannedColumn extends Omit<ColumnFacts, "values"> {
  /** Null for a column that nothing is read from. */
  readonly field: string | null;
  readonly program: FieldProgram;
  readonly hasValues: boolean;
}

/** What is done with each row: plain data, which a worker can be sent. */
export interface Plan {
  readonly columns: readonly PlannedColumn[];
  readonly rules: readonly RowRule[];
  readonly constant: Constant;
  readonly key: readonly KeyPart[];
  readonly summed: readonly string[];
  readonly delimiter: Delimiter;
  readonly lineEnd: KernelFacts["lineEnd"];
}

const ANY: FieldProgram = { cell: { kind: "any" }, list: null };
const NEVER: FieldProgram = { cell: { kind: "never" }, list: null };
const NONE: ReadonlySet<string> = new Set();

/**
 * Plans what is done with the rows of a table; null where nothing would be gained: where the schema has a rule that is not
 * understood, or where every row has to be looked at.
 */
export function planOf(schema: RecordSchema, binding: Binding, facts: KernelFacts): Plan | null {
  const { set, today, lineEnd, delimiter } = facts;
  const { metadata, type } = schema;
  const definitions = isSchema(type.schema.$defs) ? type.schema.$defs : {};
  const properties = propertiesOf(type.schema, definitions);
  const fields = new Map(metadata.fields.map((field) => [field.name, field]));
  if (setIsRemarked(schema, set, fields, today)) return null;

  const programs = new Map<string, FieldProgram>();
  const ended = new Map<string, ReadonlySet<string>>();
  for (const name of binding.positions.keys()) {
    const field = fields.get(name);
    if (field === undefined || set.has(name)) continue;
    const property = properties.get(name);
    const over = endedValues(field, schema.lookups ?? [], today);
    programs.set(name, property === undefined ? NEVER : without(fieldProgramOf(property, definitions, field), over));
    ended.set(name, over);
  }
  const originOf = (name: string): Origin => {
    if (set.has(name)) return { from: "set", value: set.get(name) };
    const program = programs.get(name);
    return program === undefined ? { from: "nowhere" } : { from: "column", program };
  };
  const between = rowRulesOf(schema, originOf, facts);
  if (between === null) return null;

  const nameAt = new Map(
    [...binding.positions].flatMap(([name, at]) => (programs.has(name) ? [[at, name] as const] : [])),
  );
  const headings = binding.columns.map(({ header }) => header);
  const programAt = headings.map((heading, at) => {
    const name = nameAt.get(at);
    // What stands under no heading is a finding.
    return name === undefined ? (heading.trim() === "" ? NEVER : ANY) : (programs.get(name) as FieldProgram);
  });
  const guards = headingGuards(headings, programAt);
  const asked = new Set(
    between.rules.flat().flatMap(({ field, other }) => (other === undefined ? [field] : [field, other])),
  );
  const columns = programAt.map((program, at): PlannedColumn => {
    const field = nameAt.get(at) ?? null;
    return {
      field,
      program,
      isRequired: field !== null && fields.get(field)?.required === true,
      isPlain: field !== null && facts.key.includes(field),
      except: (program.cell.kind === "codes" || field === null ? null : ended.get(field)) ?? NONE,
      heading: guards[at] ?? null,
      hasValues: field !== null && (asked.has(field) || facts.summed.includes(field)),
    };
  });
  // A blank row is told by a value that it lacks.
  if (!columns.some(({ isRequired }) => isRequired)) return null;
  const key = facts.key.map((name): KeyPart => {
    const origin = originOf(name);
    if (origin.from === "column") return { position: columns.findIndex(({ field }) => field === name) };
    const value = origin.from === "set" ? origin.value : undefined;
    return isTextPart(value) ? { text: value, isText: true } : { text: jsonOf(value), isText: false };
  });
  return { columns, key, summed: facts.summed, delimiter, lineEnd, ...between };
}

/** The properties of a record, and those that it shares with others. */
function propertiesOf(schema: Schema, definitions: Schema): Map<string, Schema> {
  const shared = ((schema.allOf ?? []) as readonly Schema[]).flatMap(({ $ref }) =>
    typeof $ref === "string" ? [definitions[$ref.replace("#/$defs/", "")]] : [],
  );
  return new Map(
    [...shared, schema].flatMap((one) => {
      const properties = isSchema(one) ? one.properties : undefined;
      return isSchema(properties)
        ? Object.entries(properties).filter((entry): entry is [string, Schema] => isSchema(entry[1]))
        : [];
    }),
  );
}

/** Codes that ended are told apart by not being proven; other values by a list of exceptions. */
function without(program: FieldProgram, over: ReadonlySet<string>): FieldProgram {
  const { cell, list } = program;
  if (cell.kind !== "codes" || over.size === 0) return program;
  const codes = new Map([...cell.codes].filter(([code]) => !over.has(code)));
  return { cell: { ...cell, codes }, list };
}

/** True where a value that every row shares may be worth a word in every row. */
function setIsRemarked(
  schema: RecordSchema,
  set: ReadonlyMap<string, unknown>,
  fields: ReadonlyMap<string, FieldMetadata>,
  today: string,
): boolean {
  if (set.size === 0) return false;
  const violations = schema.type["~standpipe"].violations(Object.fromEntries(set));
  if (violations.some(({ field }) => field !== null && set.has(field))) return true;
  return [...set].some(([name, value]) => {
    const field = fields.get(name);
    const texts = [value].flat();
    const over = field === undefined ? NONE : endedValues(field, schema.lookups ?? [], today);
    const known = field?.open === true ? new Set(field.codes?.map(({ code }) => code)) : null;
    return texts.some((text) => over.has(String(text)) || (known !== null && !known.has(String(text))));
  });
}
