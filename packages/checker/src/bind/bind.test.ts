import { load } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { bindColumns } from "./bind.ts";
import { misspeltHeadings } from "./meant.ts";

const spend = (await load("transparency/spend-transaction")).metadata;
const brownfield = (await load("planning/brownfield-site")).metadata;
const bind = (headers: string[], record = spend, given: string[] = []) => bindColumns(headers, record, new Set(given));
const fieldsOf = (headers: string[], record = spend) => bind(headers, record).columns.map(({ field }) => field);

describe("binding of headings", () => {
  it("takes a field's name, its title and a heading seen in real exports, and says which it was", () => {
    expect(bind(["supplier_name", "Payment date", "BeneficiaryName", "net amount"]).columns).toEqual([
      { header: "supplier_name", field: "supplier_name", match: "exact" },
      { header: "Payment date", field: "payment_date", match: "title" },
      { header: "BeneficiaryName", field: null, match: "none" },
      { header: "net amount", field: "net_amount", match: "normalised" },
    ]);
  });

  it("looks past case, spaces, punctuation and bracketed numbers", () => {
    expect(fieldsOf(["  Supplier   Name: ", "Net Amount(£)", "(04) Payment Date", "Purpose (T)"])).toEqual([
      "supplier_name",
      "net_amount",
      "payment_date",
      "purpose",
    ]);
  });

  it("reads a generic heading only where no specific one is there", () => {
    expect(fieldsOf(["Name", "Amount"])).toEqual(["supplier_name", "net_amount"]);
    expect(fieldsOf(["Name", "Supplier Name", "Amount", "Net Amount"])).toEqual([
      null,
      "supplier_name",
      null,
      "net_amount",
    ]);
  });

  it("never reads a gross amount as the net one", () => {
    expect(fieldsOf(["Gross", "VAT", "Net"])).toEqual([null, null, "net_amount"]);
    expect(fieldsOf(["Gross Amount", "Supplier Name"])).toEqual([null, "supplier_name"]);
  });

  it("knows the names that a shapefile has cut at ten characters", () => {
    expect(fieldsOf(["site_plan_", "hazardous_"], brownfield)).toEqual(["site_plan_url", "hazardous_substances"]);
  });

  it("suggests the field that a misspelt heading was meant to be, and does not read it as that", () => {
    const binding = bind(["Suplier Name", "Zebra"]);
    expect(binding.columns.map(({ field }) => field)).toEqual([null, null]);
    expect(binding.unknown).toEqual([0, 1]);
    const misspelt = misspeltHeadings(binding, spend, new Set(), new Set());
    expect(misspelt.map(({ position, field }) => [position, field.name])).toEqual([[0, "supplier_name"]]);
    expect(misspeltHeadings(binding, spend, new Set(), new Set(["Suplier Name"]))).toEqual([]);
  });

  it("leaves fields of the sender's own, and blank headings, in peace", () => {
    expect(bind(["Supplier Name", "x_cost_centre", "", "  "]).unknown).toEqual([]);
  });

  it("does not miss a field whose value is given for the whole file", () => {
    expect(bind(["Supplier Name"]).missing.map(({ name }) => name)).toContain("organisation_id");
    expect(bind(["Supplier Name"], spend, ["organisation_id"]).missing.map(({ name }) => name)).not.toContain(
      "organisation_id",
    );
  });

  it("is not led astray by names that JavaScript has of its own", () => {
    expect(fieldsOf(["__proto__", "constructor", "toString", "Supplier Name"])).toEqual([
      null,
      null,
      null,
      "supplier_name",
    ]);
  });
});

describe("the headings of every record", () => {
  it("belong to one field each", async () => {
    const { loadMetadata } = await import("@standpipe/catalogue");
    for (const record of await loadMetadata()) {
      for (const field of record.fields) {
        for (const header of [field.name, field.title, ...field.headers]) {
          const { columns } = bindColumns([header], record, new Set());
          expect(columns[0]?.field, `${record.name}: ${header}`).toBe(field.name);
        }
      }
    }
  });
});
