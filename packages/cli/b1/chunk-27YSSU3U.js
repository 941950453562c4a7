import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  ONE,
  ruleOf
} from "./chunk-BFGKMFOP.js";

// ../runtime/src/error.ts
var StandpipeError = class extends Error {
  // Set as a literal, so that the name survives a minifier.
  name = "StandpipeError";
  /** The `$id` of the schema that the value was held against. */
  schemaId;
  findings;
  constructor(schemaId, findings) {
    const first = findings[0]?.message ?? "The value does not match the schema";
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    super(first + more);
    this.schemaId = schemaId;
    this.findings = findings;
  }
};

// ../runtime/src/violations.ts
var TYPE_CODES = {
  string: "text-type",
  number: "number-type",
  integer: "whole-number-type",
  boolean: "yes-no-type",
  array: "list-type",
  object: "object-type"
};
var KEYWORD_CODES = {
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
  uniqueItems: "list-repeats"
};
function withError(errors, instancePath = "", keyword = "", params = {}, schemaPath = "") {
  const all = errors ?? [];
  all.push({ keyword, instancePath, schemaPath, params });
  return all;
}
function violationsOf(errors, record, words) {
  const violations = [];
  for (const error of errors) {
    const violation = violationOf(error, record, words);
    if (violation !== null) violations.push(violation);
  }
  return withoutBoundsOf(
    errors.filter(({ keyword }) => keyword === "x-points"),
    violations
  );
}
function withoutBoundsOf(points, violations) {
  if (points.length === 0) return violations;
  const fields = new Set(points.flatMap(({ params }) => [params.north, params.east]));
  return violations.filter(({ code, field }) => !(BOUNDS.has(code) && fields.has(field)));
}
var BOUNDS = /* @__PURE__ */ new Set(["too-small", "too-large"]);
function violationOf(error, record, words) {
  const [, field = null, item] = error.instancePath.split("/");
  if (error.keyword === "if") return null;
  if (field === null) return recordViolation(error, record, words);
  const index = item === void 0 ? null : Number(item);
  const value = record[field];
  const found = index === null ? value : value[index];
  const of = (code2, detail = {}) => ({ code: code2, field, index, found, detail });
  const { keyword, params } = error;
  if (keyword === "x-forms") return of(found === null ? "null-value" : `${words.fields[field]?.format}-format`);
  if (keyword === "type" && found === null) return of("null-value");
  if (keyword === "type") return of(TYPE_CODES[String(params.type)] ?? "text-type");
  if (keyword === "pattern" || keyword === "format") return of(`${words.fields[field]?.format ?? "text"}-format`);
  const code = KEYWORD_CODES[keyword] ?? "schema-rule";
  if (keyword === "enum") return of(code, { codes: params.allowedValues.map(String) });
  if (keyword === "const") return of(code, { codes: [String(params.allowedValue)] });
  const limit = typeof params.limit === "number" ? { limit: params.limit } : {};
  return of(code, keyword.startsWith("exclusive") ? { ...limit, exclusive: true } : limit);
}
function recordViolation(error, record, words) {
  const of = (code, field, detail = {}) => ({
    code,
    field,
    index: null,
    found: field === null ? record : record[field],
    detail
  });
  const label = (name) => words.fields[name]?.title ?? name;
  const { keyword, params, schemaPath } = error;
  if (keyword === "required") {
    const missing = String(params.missingProperty);
    const position = /^#\/allOf\/(\d+)\/then\//.exec(schemaPath)?.[1];
    const condition = position === void 0 ? void 0 : words.conditions[Number(position)];
    if (condition === void 0) return of("required-missing", missing);
    if (condition.oneOf === void 0) return of("conditional-missing", missing, { when: condition.when });
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
    const { [north]: up, [east]: across } = record;
    return { ...of(String(params.fault), north, { others: [label(east)] }), found: `${up}, ${across}` };
  }
  return of(keyword === "type" ? "record-type" : "schema-rule", null);
}

// ../runtime/src/formats.ts
var DATE_TIME = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
var EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;
var DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDate(text) {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 0 || month < 0 || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}
var HYPHEN = 45;
function digits(text, from, to) {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
function isDateTime(text) {
  const parts = DATE_TIME.exec(text);
  return parts !== null && isDate(parts[1]);
}
function isEmail(text) {
  return EMAIL.test(text);
}
function codePointLength(text) {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 55296 && unit <= 56319) {
      const next = text.charCodeAt(i + 1);
      if (next >= 56320 && next <= 57343) {
        length--;
        i++;
      }
    }
  }
  return length;
}
function hasDecimals(value, places) {
  const scale = 10 ** places;
  if (Math.abs(value) < 1e12 && Math.round(value * scale) / scale === value) return true;
  return Number(value.toFixed(places)) === value;
}
function inOrder(earlier, later) {
  if (typeof earlier === "number" && typeof later === "number") return earlier <= later;
  if (typeof earlier !== "string" || typeof later !== "string") return true;
  if (isDate(earlier) && isDate(later)) return earlier <= later;
  if (isDateTime(earlier) && isDateTime(later)) return Date.parse(earlier) <= Date.parse(later);
  return true;
}
function sameLength(one, other) {
  return !Array.isArray(one) || !Array.isArray(other) || one.length === other.length;
}
function sameValue(one, other) {
  return one === other;
}

// ../runtime/src/forms.ts
function matchesForm(value, form) {
  if (form.oneOf !== void 0) return form.oneOf.some((one) => matchesForm(value, one));
  if (form.const !== void 0) return value === form.const;
  if (form.type === "array") {
    return Array.isArray(value) && value.length >= (form.minItems ?? 0) && value.length <= (form.maxItems ?? Number.POSITIVE_INFINITY) && // By index and not with `every`, which passes over the holes of a list.
    (form.items === void 0 || value.findIndex((item) => !matchesForm(item, form.items)) < 0);
  }
  if (form.type === "object") {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const members = value;
    return (form.required ?? []).every((name) => members[name] !== void 0) && Object.entries(form.properties ?? {}).every(
      ([name, part]) => members[name] === void 0 || matchesForm(members[name], part)
    );
  }
  if (form.type === "number") {
    return typeof value === "number" && Number.isFinite(value) && value >= (form.minimum ?? value) && value <= (form.maximum ?? value);
  }
  throw new Error(`No form has the type ${form.type}`);
}

// ../runtime/src/points.ts
var UK = { south: 49.8, north: 60.9, west: -8.7, east: 1.8 };
var GRID = { east: 7e5, north: 13e5 };
function isInUk(latitude, longitude) {
  return latitude >= UK.south && latitude <= UK.north && longitude >= UK.west && longitude <= UK.east;
}
function isOnGrid(north, east) {
  return north > 0 && north <= GRID.north && east > 0 && east <= GRID.east;
}
function pointFault(north, east, system) {
  if (typeof north !== "number" || typeof east !== "number") return null;
  if (north === 0 && east === 0) return "coordinates-zero";
  if (system === "BNG") {
    if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return "coordinates-system";
    return east > GRID.east && east <= GRID.north && north > 0 && north <= GRID.east ? "coordinates-swapped" : null;
  }
  if (isInUk(north, east)) return null;
  if (isInUk(east, north)) return "coordinates-swapped";
  return Math.abs(north) > 180 && Math.abs(east) > 180 ? "coordinates-system" : null;
}

// ../runtime/src/record.ts
function defineRecord(definition) {
  const { name, id, version, schema, words, validate } = definition;
  const is = (value) => validate(value);
  const violations = (value) => validate(value) ? [] : violationsOf(validate.errors ?? [], value, words);
  const findings = (value) => violations(value).map((violation) => findingOf(violation, words));
  const jsonSchema = ({ target }) => {
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
          path: [violation.field, violation.index].filter((step) => step !== null)
        }));
        return { issues };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema }
    },
    "~standpipe": { violations }
  };
}
function findingOf(violation, words) {
  const { code, field, found, detail } = violation;
  const rule = ruleOf(code);
  if (rule === void 0) throw new Error(`No rule is called ${code}`);
  const own = field === null ? void 0 : words.fields[field];
  const value = asText(found);
  const said = {
    ...detail,
    label: own?.title ?? field ?? words.title,
    expected: detail.expected ?? own?.expected ?? "",
    example: own?.example ?? "",
    found: value
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
    samples: [{ row: null, line: null, cell: null, record: null, value }]
  };
}
function asText(value) {
  if (value === void 0) return null;
  const text = typeof value === "string" ? value : toJson(value);
  return text.length > 120 ? `${text.slice(0, 119)}\u2026` : text;
}
function toJson(value) {
  try {
    return JSON.stringify(value) ?? Object.prototype.toString.call(value);
  } catch {
    return typeof value === "bigint" ? `${value}` : Object.prototype.toString.call(value);
  }
}

export {
  withError,
  isDate,
  isDateTime,
  isEmail,
  codePointLength,
  hasDecimals,
  inOrder,
  sameLength,
  sameValue,
  matchesForm,
  isInUk,
  isOnGrid,
  pointFault,
  defineRecord
};
