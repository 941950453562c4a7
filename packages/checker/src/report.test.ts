import { readFileSync } from "node:fs";
import { addSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { load, loadMetadata } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { field, profile, record } from "../test/made-up.ts";
import { check } from "./check.ts";

const schema = JSON.parse(readFileSync(new URL("../report.schema.json", import.meta.url), "utf8"));
addSchema(schema);
const candidates = { records: await loadMetadata(), load };

describe("the JSON Schema of a report", () => {
  it.each([
    [
      "a table with every kind of trouble",
      "\nNAME;Net Amount(£);Payment Date;;Purpose;Department;zebra\n A ;£5;31/12/2024;x;P;D;z\n;;;;;;\nB;1\n",
    ],
    [
      "JSON",
      '[{"supplier_name": null, "net_amount": 1.234, "payment_date": "2024-01-01", "department": "d", "purpose": 5}]',
    ],
  ])("accepts the report on %s", async (_what, text) => {
    const report = await check(text, { candidates });
    expect(report.findings.length).toBeGreaterThan(3);
    const { valid } = await validate(schema.$id, JSON.parse(JSON.stringify(report)));
    expect(valid).toBe(true);
  });

  it("accepts the report on a file in another layout, and on GeoJSON", async () => {
    const layout = profile({
      columns: [
        { name: "Ref", field: "reference", required: "value" },
        { name: "Own", kind: "url" },
      ],
      constants: { colour: "red" },
      waived: { name: "it may be blank" },
    });
    const place = record([field("reference"), field("colour"), field("name")]);
    const feature = {
      type: "Feature",
      id: 1,
      geometry: { type: "Point", coordinates: [1, 2] },
      properties: { Ref: "A", more: 1 },
    };
    for (const text of ["Ref,Own,More\n,x,1\n", JSON.stringify({ type: "FeatureCollection", features: [feature] })]) {
      const report = await check(text, { schema: place, profile: layout });
      expect(report.layout?.assumed).toHaveLength(2);
      expect((await validate(schema.$id, JSON.parse(JSON.stringify(report)))).valid).toBe(true);
    }
  });

  it("refuses a report with a member that it does not describe", async () => {
    const report = {
      ...(await check("supplier_name,net_amount,payment_date,department,purpose\na,1,2024-01-01,b,c\n", {
        candidates,
      })),
      more: 1,
    };
    expect((await validate(schema.$id, JSON.parse(JSON.stringify(report)))).valid).toBe(false);
  });
});
