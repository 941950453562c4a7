import { StandpipeError } from "./error.ts";
import type { Finding } from "./finding.ts";
import type { RecordType } from "./record-type.ts";
import { ONE, type RuleWords, ruleOf } from "./rules.ts";
import { type AjvError, type RecordWords, type Violation, violationsOf } from "./violations.ts";

export {
  codePointLength,
  EMAIL,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  sameLength,
  sameValue,
} from "./formats.ts";
export { matchesForm } from "./forms.ts";
export { GRID, isInUk, isOnGrid, type PointFault, type PointSystem, pointFault, UK } from "./points.ts";
export type { ExtraFields, RecordType } from "./record-type.ts";
export { type RecordWords, withError } from "./violations.ts";

/** A validator as Ajv compiles it: answers at once and leaves what is wrong in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

/** What generated code hands over for each record. */
export interface RecordDefinition {
  readonly name: string;
  readonly id: string;
  readonly version: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly words: RecordWords;
  readonly validate: Validator;
}

/** Makes the value that a domain package exports for a record. Called by generated code only. */
export function defineRecord<T>(definition: RecordDefinition): RecordType<T> {
  const { name, id, version, schema, words, validate } = definition;
  const is = (value: unknown): value is T => validate(value);
  // Ajv keeps its errors on the function, so they are read before anybody else can call it.
  const violations = (value: unknown): readonly Violation[] =>
    validate(value) ? [] : violationsOf(validate.errors ?? [], value, words);
  const findings = (value: unknown) => violations(value).map((violation) => findingOf(violation, words));
  const jsonSchema = ({ target }: { target: string }): Record<string, unknown> => {
    if (target === "draft-2020-12") return JSON.parse(JSON.stringify(schema));
    throw new Error(`${name} has its JSON Schema as draft-2020-12, not as ${target}`);
  };
  return {
    name,
    id,
    version,
    schema,
    is,
    parse(value) {
      if (is(value)) return value;
      throw new StandpipeError(id, findings(value));
    },
    check(value) {
      const found = findings(value);
      return { valid: found.length === 0, findings: found };
    },
    "~standard": {
      version: 1,
      vendor: "standpipe",
      validate(value) {
        if (is(value)) return { value };
        const issues = violations(value).map((violation) => ({
          message: findingOf(violation, words).message,
          path: [violation.field, violation.index].filter((step) => step !== null),
        }));
        return { issues };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
    "~standpipe": { violations },
  };
}

function findingOf(violation: Violation, words: RecordWords): Finding {
  const { code, field, found, detail } = violation;
  const rule = ruleOf(code);
  if (rule === undefined) throw new Error(`No rule is called ${code}`);
  const own = field === null ? undefined : words.fields[field];
  const value = asText(found);
  const said: RuleWords = {
    ...detail,
    label: own?.title ?? field ?? words.title,
    expected: detail.expected ?? own?.expected ?? "",
    example: own?.example ?? "",
    found: value,
  };
  return {
    code,
    severity: rule.severity,
    field,
    column: null,
    message: rule.say(said, ONE),
    fix: rule.fix(said),
    fixable: false,
    count: 1,
    samples: [{ row: null, line: null, cell: null, record: null, value }],
  };
}

/** A value as a person would see it in a cell; null where there is none. */
function asText(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === "string" ? value : toJson(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? Object.prototype.toString.call(value);
  } catch {
    // A BigInt, a circular object or one nested too deep: the caller still gets a finding, not a crash.
    return typeof value === "bigint" ? `${value}` : Object.prototype.toString.call(value);
  }
}
