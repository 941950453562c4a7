import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load, records } from "@standpipe/catalogue";
import type { RecordType } from "@standpipe/runtime";
import { isDate, isDateTime, isEmail } from "@standpipe/runtime/record";
import "@hyperjump/json-schema/formats";
import { registerSchema, setShouldValidateFormat, validate } from "@hyperjump/json-schema/draft-2020-12";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { repository } from "../repository.ts";

/** One record with the verdicts that have to agree on it. */
export interface Subject {
  /** `planning/brownfield-site` */
  readonly name: string;
  readonly type: RecordType<unknown>;
  readonly fields: readonly string[];
  /** The codes of the rules that the generated validator finds broken; empty where it accepts. */
  readonly broken: (value: unknown) => readonly string[];
  /** Hyperjump on the schema as it is published, with formats asserted. It knows no `x-` keyword. */
  readonly hyperjump: (value: unknown) => boolean;
  /** Ajv at run time on the record's own schema, not lowered, with the `x-` rules written anew. */
  readonly ajv: (value: unknown) => boolean;
  /** Ajv for draft-07 on the copy that is published for editors. */
  readonly draft07: (value: unknown) => boolean;
}

setShouldValidateFormat(true);

/** Loads every record of the catalogue with its validators. */
export function loadSubjects(): Promise<Subject[]> {
  return Promise.all(records.map(({ name, domain }) => loadSubject(name, domain)));
}

async function loadSubject(name: string, domain: string): Promise<Subject> {
  const { type, metadata } = await load(name);
  const published = (folder: string) => {
    const file = `packages/${domain}/dist/schemas/${folder}${name.slice(domain.length + 1)}.json`;
    return JSON.parse(readFileSync(join(repository, file), "utf8"));
  };
  registerSchema(published(""));
  const hyperjump = await validate(type.id);
  return {
    name,
    type,
    fields: metadata.fields.map((field) => field.name),
    broken: (value) => type["~standpipe"].violations(value).map(({ code }) => code),
    hyperjump: (value) => hyperjump(value as never).valid,
    ajv: compileAsIs(new Ajv2020(OPTIONS), type.schema),
    draft07: compileAsIs(new Ajv(OPTIONS), published("draft-07/")),
  };
}

const OPTIONS = { strict: false, formats: { date: isDate, "date-time": isDateTime, email: isEmail } };

function compileAsIs(ajv: Ajv | Ajv2020, schema: Readonly<Record<string, unknown>>): (value: unknown) => boolean {
  ajv.addKeyword({
    keyword: "x-decimals",
    type: "number",
    validate: (most: number, value: number) => places(value) <= most,
  });
  ajv.addKeyword({
    keyword: "x-order",
    type: "object",
    validate: (pairs: [string, string][], value: Record<string, unknown>) =>
      pairs.every(
        ([earlier, later]) => rank(value[earlier]) - rank(value[later]) <= 0 || !comparable(value, earlier, later),
      ),
  });
  ajv.addKeyword({
    keyword: "x-same-length",
    type: "object",
    validate: (pairs: [string, string][], value: Record<string, unknown>) =>
      pairs.every(([one, other]) => {
        const lengths = [value[one], value[other]].filter(Array.isArray).map(({ length }) => length);
        return lengths.length < 2 || lengths[0] === lengths[1];
      }),
  });
  ajv.addKeyword({
    keyword: "x-points",
    type: "object",
    validate: (points: { system: string; north: string; east: string }[], value: Record<string, unknown>) =>
      points.every(({ system, north, east }) => isPlace(system, value[north], value[east])),
  });
  return ajv.compile(schema);
}

/** Written anew from the description of the rule in CONTRIBUTING.md. */
function isPlace(system: string, north: unknown, east: unknown): boolean {
  if (typeof north !== "number" || typeof east !== "number") return true;
  if (north === 0 && east === 0) return false;
  const inUk = (lat: number, lon: number) => 49.8 <= lat && lat <= 60.9 && -8.7 <= lon && lon <= 1.8;
  if (system === "WGS84") return inUk(north, east) || !inUk(east, north);
  const isDegrees = Math.abs(north) <= 90 && Math.abs(east) <= 180;
  const isSwapped = east > 700_000 && east <= 1_300_000 && north > 0 && north <= 700_000;
  return !isDegrees && !isSwapped;
}

/** Decimal places as a person would count them in the number's shortest text. */
function places(value: number): number {
  const [, fraction = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

function comparable(value: Readonly<Record<string, unknown>>, earlier: string, later: string): boolean {
  const kinds = [kindOf(value[earlier]), kindOf(value[later])];
  return kinds[0] !== null && kinds[0] === kinds[1];
}

function kindOf(value: unknown): string | null {
  if (typeof value === "number") return "number";
  if (typeof value !== "string") return null;
  if (isDate(value)) return "date";
  return isDateTime(value) ? "date-time" : null;
}

function rank(value: unknown): number {
  return typeof value === "number" ? value : Date.parse(String(value));
}
