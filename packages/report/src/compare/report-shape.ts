type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isTextOrNull: Test = (value) => value === null || isText(value);
const isFlag: Test = (value) => typeof value === "boolean";
const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isCountOrNull: Test = (value) => value === null || isCount(value);
const isAny: Test = () => true;

type Shape = Readonly<Record<string, Test | { readonly of: Shape } | { readonly listOf: Shape }>>;

const SAMPLE: Shape = {
  row: isCountOrNull,
  line: isCountOrNull,
  cell: isTextOrNull,
  record: isTextOrNull,
  value: isTextOrNull,
};

const FINDING: Shape = {
  code: isText,
  severity: (value) => value === "error" || value === "warning" || value === "info",
  field: isTextOrNull,
  column: isTextOrNull,
  message: isText,
  fix: isText,
  fixable: isFlag,
  count: isCount,
  samples: { listOf: SAMPLE },
};

/** The members that are read of a stored report. More are let be: a later minor version may have added them. */
const REPORT: Shape = {
  tool: { of: { name: isText, version: isText } },
  schema: { of: { id: isText, name: isText, version: isText } },
  layout: isAny,
  file: { of: { name: isText, bytes: isCount, format: isText, headerRow: isCountOrNull } },
  valid: isFlag,
  rows: isCount,
  invalidRows: isCount,
  errors: isCount,
  warnings: isCount,
  columns: { listOf: { header: isText, field: isTextOrNull, match: isText } },
  findings: { listOf: FINDING },
  notChecked: { listOf: { what: isText, why: isText } },
};

/** What a report lacks, in words that name the place in the JSON; null where it is whole. */
export function faultOf(value: unknown, shape: Shape = REPORT, path = ""): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `${path || "it"} is not an object`;
  const members = value as Readonly<Record<string, unknown>>;
  for (const [name, rule] of Object.entries(shape)) {
    const place = path === "" ? name : `${path}.${name}`;
    if (!Object.hasOwn(members, name)) return `${place} is missing`;
    const fault = faultOfMember(members[name], rule, place);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOfMember(value: unknown, rule: Shape[string], place: string): string | null {
  if (typeof rule === "function") return rule(value) ? null : `${place} is not what a report has there`;
  if ("of" in rule) return faultOf(value, rule.of as Shape, place);
  if (!Array.isArray(value)) return `${place} is not a list`;
  for (const [at, one] of value.entries()) {
    const fault = faultOf(one, rule.listOf as Shape, `${place}[${at}]`);
    if (fault !== null) return fault;
  }
  return null;
}
