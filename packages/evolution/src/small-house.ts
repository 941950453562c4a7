import { readFileSync } from "node:fs";
import type { Kind, Schema, SchemaDocument } from "./schemas/document.ts";
import type { DataFile, Forms, House } from "./schemas/house.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}.json`, import.meta.url), "utf8")) as Schema;
const META_SCHEMA = read("meta-schema");
const FORMS: Forms = {
  domain: read("domain.schema"),
  lookup: read("lookup.schema"),
  crosswalk: read("crosswalk.schema"),
  profile: read("profile.schema"),
};

const LABELS = { title: "Some thing", description: "What it is." };
const CORE = "https://w3id.org/standpipe/core/v1/types";

/** For tests: a schema at a path, with what every schema has to have. */
export function documentAt(path: string, kind: Kind, schema: object): SchemaDocument {
  const [domain = "", ...rest] = path.split("/");
  const id = `https://w3id.org/standpipe/${domain}/v1/${rest.join("/")}.json`;
  const head = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: id, ...LABELS, examples: ["a", "b"] };
  const examples = kind === "record" ? [{ reference: "B-1" }] : (EXAMPLES[rest.join("/")] ?? examplesOf(schema));
  const facts = { "x-kind": kind, "x-stage": "draft", "x-since": "1.0.0" };
  const whole = { ...head, examples, ...facts, ...schema } as Schema;
  return { path, domain, name: rest.at(-1) ?? "", kind, id, schema: whole };
}

/** For tests: a field of the record `parks/bench`, with its labels. */
export function field(schema: object, title = "Another thing"): object {
  const entries = Object.entries({ examples: examplesOf(schema), ...schema, ...("title" in schema ? {} : { title }) });
  const labels = { ...LABELS, ...Object.fromEntries(entries) };
  const rank = (key: string) => 1 + FIELD_LABELS.indexOf(key) + (/^x-(?!decimals)/.test(key) ? 9 : 0);
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => rank(a) - rank(b)));
}

const FIELD_LABELS = ["title", "description", "examples"];

/** What is an example of each type and list of the small house. */
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  "types/date": ["2024-12-31", "2025-01-31"],
  "types/amount": [1, 2.5],
  "types/latitude": [50, 51.5],
  "types/trailer": [{ notes: "a" }, { notes: "b" }],
  "codelists/material": ["wood"],
};

function examplesOf(schema: object): readonly unknown[] {
  const { $ref = "", type, items } = schema as Schema;
  if (type === "array") return [examplesOf(items ?? {})];
  if (type === "boolean") return [true, false];
  if (type === "number" || type === "integer") return [1, 2];
  return EXAMPLES[/(?:types|codelists)\/[a-z]+/.exec($ref)?.[0] ?? ""] ?? ["a", "b"];
}

/** For tests: a reference to a type of core. */
export function core(name: string): { $ref: string } {
  return { $ref: `${CORE}/${name}.json` };
}

/** For tests: a part of `allOf` that makes the day of placing necessary where a bench is of a material. */
export function placedWhere(material: string): object {
  return needing("placed_date", { properties: { material: { const: material } }, required: ["material"] });
}

/** For tests: a part of `allOf` that makes a field necessary where none of some others is there. */
export function neededWithout(name: string, ...others: string[]): object {
  return needing(name, { allOf: others.map((other) => ({ not: { required: [other] } })) });
}

function needing(name: string, circumstance: object): object {
  return Object.fromEntries([
    ["if", circumstance],
    [THEN, { required: [name] }],
  ]);
}

// Written out in an object it would look like a promise to linters.
const THEN = "then";

const TYPES: Readonly<Record<string, object>> = {
  text: { type: "string", pattern: "^\\S.*$", "x-expected": "text" },
  text20: { $ref: "text.json", maxLength: 20 },
  date: { type: "string", format: "date", "x-expected": "a date" },
  amount: { type: "number", minimum: 0, "x-decimals": 2 },
  latitude: { type: "number", minimum: -90, maximum: 90 },
  trailer: { properties: { notes: field({ $ref: "text.json" }, "Notes") } },
};

const BENCH = {
  "x-publish": "open",
  type: "object",
  required: ["reference"],
  properties: {
    reference: field(core("text20"), "Bench reference"),
    material: field({ $ref: "codelists/material.json" }, "Material"),
    placed_date: field(core("date"), "Date placed"),
    removed_date: field(core("date"), "Date removed"),
    net_amount: field(core("amount"), "Net cost"),
    gross_amount: field(core("amount"), "Gross cost"),
    latitude: field(core("latitude"), "Latitude"),
    longitude: field(core("latitude"), "Longitude"),
    repair_dates: field({ type: "array", items: core("date") }, "Repairs"),
  },
  allOf: [core("trailer")],
};

const MATERIAL = {
  "x-source": { title: "Standpipe" },
  oneOf: [
    { const: "wood", title: "Wood", description: "Made of wood." },
    { const: "steel", title: "Steel", description: "Made of steel." },
  ],
};

/** For tests: what to change in the small house. A record or list that is named replaces or adds keywords. */
export interface Changes {
  readonly bench?: object;
  readonly properties?: object;
  readonly material?: object;
  readonly more?: readonly SchemaDocument[];
  readonly data?: Partial<Pick<House, "domains" | "lookups" | "crosswalks" | "profiles">>;
}

/** For tests: core with six types, and a domain with one record and one codelist, which is all as lint asks. */
export function smallHouse({ bench, properties, material, more = [], data }: Changes = {}): House {
  const types = Object.entries(TYPES).map(([name, schema]) => documentAt(`core/types/${name}`, "type", schema));
  const record = { ...BENCH, ...bench, properties: { ...BENCH.properties, ...properties } };
  return {
    metaSchema: META_SCHEMA,
    forms: FORMS,
    documents: [
      ...types,
      documentAt("parks/bench", "record", record),
      documentAt("parks/codelists/material", "codelist", { ...MATERIAL, ...material }),
      ...more,
    ],
    domains: [domainFile("core"), domainFile("parks")],
    lookups: [],
    crosswalks: [],
    profiles: [],
    ...data,
  };
}

function domainFile(name: string): DataFile {
  const standards = [{ name: "Bench standard", version: "1" }];
  const content = { title: "Parks", description: "Parks.", steward: "Somebody", stage: "draft", standards };
  return { file: `schemas/${name}/domain.json`, name, content };
}
