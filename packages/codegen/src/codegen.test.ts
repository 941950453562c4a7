import { readFileSync } from "node:fs";
import {
  checkAgainstMetaSchema,
  type Kind,
  registryOf,
  type Schema,
  type SchemaDocument,
  typeNameOf,
} from "@standpipe/evolution";
import { loadExamples, loadRegistry } from "@standpipe/evolution/files";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { assertionsAndTitles, bundle, forPrograms, longListOf, lowered, mapSchema } from "./bundle.ts";
import { describe as describeRecord } from "./describe.ts";
import { emitDomain } from "./emit.ts";
import { compile, validatorSource } from "./validator.ts";

const SCHEMAS = new URL("../../../schemas", import.meta.url).pathname;
const registry = loadRegistry(SCHEMAS);
const documentAt = (path: string) =>
  registry.documents(path.split("/")[0] ?? "").find((document) => document.path === path) as SchemaDocument;
const brownfield = documentAt("planning/brownfield-site");

function documentOf(path: string, kind: Kind, schema: Schema): SchemaDocument {
  const [domain = "", ...rest] = path.split("/");
  const id = `https://w3id.org/standpipe/${domain}/v1/${rest.join("/")}.json`;
  return { path, domain, name: rest.at(-1) ?? "", kind, id, schema: { ...schema, $id: id } };
}

describe("names of types", () => {
  it.each([
    ["planning/brownfield-site", "record", "BrownfieldSite"],
    ["planning/codelists/planning-status", "codelist", "PlanningStatusCode"],
    ["core/types/date", "type", "DateValue"],
    ["core/types/text", "type", "TextValue"],
    ["core/types/text200", "type", "Text200"],
  ] as const)("%s, a %s, is %s", (path, kind, name) => {
    expect(typeNameOf(documentOf(path, kind, {}))).toBe(name);
  });
});

describe("a bundle", () => {
  it("holds everything that it refers to, and refers to nothing else", () => {
    const text = JSON.stringify(bundle(brownfield, registry));
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    expect(refs.length).toBeGreaterThan(20);
    const defs = Object.keys(bundle(brownfield, registry).$defs as object);
    for (const ref of refs) expect(defs).toContain(ref?.replace("#/$defs/", ""));
  });

  it("names both files where two parts would have the same name", () => {
    const a = documentOf("core/types/size", "type", { type: "string" });
    const b = documentOf("planning/types/size", "type", { type: "number" });
    const record = documentOf("planning/plot", "record", { properties: { a: { $ref: a.id }, b: { $ref: b.id } } });
    expect(() => bundle(record, registryOf([a, b, record]))).toThrow(/core\/types\/size and planning\/types\/size/);
  });

  it("says which file refers to a schema that is not there", () => {
    const record = documentOf("planning/plot", "record", { properties: { a: { $ref: "types/none.json" } } });
    expect(() => bundle(record, registryOf([record]))).toThrow("schemas/planning/plot.json refers to types/none.json");
  });
});

describe("what travels with a record", () => {
  const codes = (count: number) => Array.from({ length: count }, (_, i) => ({ const: `c${i}`, title: `Code ${i}` }));
  const whole: Schema = {
    title: "Plot",
    type: "object",
    properties: { a: { $ref: "#/$defs/A", title: "Own label" }, b: { $ref: "#/$defs/B" } },
    $defs: { A: { title: "Short list", oneOf: codes(15) }, B: { title: "Long list", oneOf: codes(16) } },
  };

  it("has long lists as plain codes and no titles of shared types, and keeps those of fields and short lists", () => {
    const small = forPrograms(whole) as typeof whole & { $defs: Record<string, Schema> };
    expect(small.$defs.B).toEqual({ enum: codes(16).map((one) => one.const) });
    expect(small.$defs.A).toEqual({ oneOf: codes(15) });
    expect(small.properties?.a?.title).toBe("Own label");
    expect(small.title).toBe("Plot");
  });

  it("says of a long list what its codes are, and nothing of any other schema", () => {
    expect(longListOf({ oneOf: codes(16) })).toHaveLength(16);
    for (const schema of [{}, { oneOf: codes(15) }, { oneOf: [...codes(16), { type: "object" }] }] as Schema[])
      expect(longListOf(schema)).toBeNull();
  });

  it("accepts what the schema accepts, of every record", () => {
    for (const document of registry.domains.flatMap((domain) => registry.documents(domain, "record"))) {
      const { properties = {}, required = [] } = forPrograms(bundle(document, registry));
      const own = assertionsAndTitles(bundle(document, registry));
      expect(Object.keys(properties), document.path).toEqual(Object.keys(own.properties ?? {}));
      expect(required, document.path).toEqual(own.required ?? []);
    }
  });
});

describe("a lowered schema", () => {
  it("puts the forms of an object in place of references, so that it stands alone", () => {
    const tree = lowered(bundle(documentAt("neighbourhood/tree"), registry));
    const forms: Schema[] = [];
    mapSchema(tree, (part) => {
      if (part["x-forms"] !== undefined) forms.push(part["x-forms"] as Schema);
      return part;
    });
    expect(forms).toHaveLength(1);
    expect(JSON.stringify(forms)).not.toMatch(/\$ref|title|description/);
  });
});

describe("a generated validator", () => {
  it("has no words in its errors that nobody reads, and the place of each condition", () => {
    const source = validatorSource(lowered(bundle(brownfield, registry)));
    expect(source).not.toMatch(/parentData|rootData|keyword:"if"|schemaPath:"(?!#\/allOf\/)/);
    expect(source).toContain("#/allOf/");
  });

  it("imports the runtime and nothing else, and evaluates no text", () => {
    const source = validatorSource(lowered(bundle(brownfield, registry)));
    expect([...source.matchAll(/from "([^"]+)"/g)].map(([, from]) => from)).toEqual(["@standpipe/runtime/record"]);
    expect(source).not.toMatch(/require\(|eval\(|new Function/);
  });

  it("accepts an unknown code of an open list, and refuses one of a closed list", () => {
    const request = compile(lowered(bundle(documentAt("services/service-request"), registry)));
    const smallest = JSON.parse(
      readFileSync(`${SCHEMAS}/services/service-request.examples/valid/smallest.json`, "utf8"),
    );
    expect(request({ ...smallest, status: "awaiting-parts" })).toBe(true);
    const site = compile(lowered(bundle(brownfield, registry)));
    const valid = JSON.parse(readFileSync(`${SCHEMAS}/planning/brownfield-site.examples/valid/smallest.json`, "utf8"));
    expect(site(valid)).toBe(true);
    expect(site({ ...valid, planning_status: "unsure" })).toBe(false);
  });
});

describe("the description of a record", () => {
  const metadata = describeRecord(brownfield, registry, "1.2.3");
  const field = (name: string) => metadata.fields.find((known) => known.name === name);

  it("has the record's own fields first and the shared ones after them", () => {
    const names = metadata.fields.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["reference", "organisation_id"]);
    expect(names.slice(-3)).toEqual(["source_url", "modified_at", "notes"]);
  });

  it("takes from the type behind a field what the field does not say itself", () => {
    expect(field("permission_date")).toMatchObject({
      type: "string",
      typeName: "core/types/date",
      expected: "a date",
      required: false,
    });
    expect(field("planning_history_urls")).toMatchObject({ type: "string", list: true, typeName: "core/types/url" });
    expect(field("hectares")).toMatchObject({ type: "number", typeName: null, decimals: 2 });
    expect(field("ownership_status")?.codes?.map(({ code }) => code)).toContain("mixed-ownership");
  });

  it("puts conditions into words", () => {
    expect(metadata.conditions).toEqual([
      "Permission type and Permission date are needed where Planning status is permissioned.",
    ]);
    const spend = describeRecord(documentAt("transparency/spend-transaction"), registry, "1.0.0");
    expect(spend.conditions.join(" ")).toContain("At least one of");
  });
});

describe("generation", () => {
  it("gives the same bytes each time", async () => {
    const examples = loadExamples(SCHEMAS, registry.documents("planning", "record"));
    const [once, again] = await Promise.all([
      emitDomain("planning", "1.0.0", registry, examples),
      emitDomain("planning", "1.0.0", loadRegistry(SCHEMAS), examples),
    ]);
    expect([...again]).toEqual([...once]);
  });

  it("imports shared types from the package of their domain, and copies none", async () => {
    const files = await emitDomain("planning", "1.0.0", registry, []);
    const source = files.get("brownfield-site.ts") ?? "";
    expect(source).toMatch(/import type \{[^}]*\bUrl\b[^}]*\} from "@standpipe\/core"/);
    expect(source).not.toMatch(/type Url\b/);
    expect(files.get("types.ts")).toContain('"permissioned" | "not-permissioned" | "pending-decision"');
  });
});

describe("the meta-schema", () => {
  const metaSchema = JSON.parse(readFileSync(`${SCHEMAS}/meta-schema.json`, "utf8")) as Schema;
  // Through JSON, so that an undefined member is one that is not there.
  const changed = (change: Schema): Schema => JSON.parse(JSON.stringify({ ...brownfield.schema, ...change }));

  it("passes every schema of the repository", () => {
    for (const domain of registry.domains) {
      for (const { schema, path } of registry.documents(domain))
        expect(checkAgainstMetaSchema(schema, metaSchema), path).toEqual([]);
    }
  });

  it.each([
    ["no title", { title: undefined }],
    ["a keyword outside the subset", { unevaluatedProperties: false }],
    ["an unknown annotation", { "x-colour": "red" }],
    ["a stage that does not exist", { "x-stage": "final" }],
    [
      "a field in camelCase",
      { properties: { ...brownfield.schema.properties, siteRef: brownfield.schema.properties?.reference as Schema } },
    ],
    ["anyOf in a record", { anyOf: [{ required: ["reference"] }] }],
  ] as [string, Schema][])("refuses %s", (_what, change) => {
    expect(checkAgainstMetaSchema(changed(change), metaSchema)).not.toEqual([]);
  });
});

describe("what a domain says of itself", () => {
  it.each(registry.domains)("%s/domain.json is what schemas/domain.schema.json asks", (domain) => {
    const read = (file: string) => JSON.parse(readFileSync(`${SCHEMAS}/${file}`, "utf8"));
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(read("meta-schema.json"));
    const validate = ajv.compile(read("domain.schema.json"));
    validate(read(`${domain}/domain.json`));
    expect(validate.errors ?? []).toEqual([]);
  });
});
