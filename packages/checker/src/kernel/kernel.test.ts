import { load } from "@standpipe/catalogue";
import { isInUk, pointFault } from "@standpipe/runtime/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileKernel } from "../../test/compile-kernel.ts";
import { bindColumns } from "../bind/bind.ts";
import { isSurelyInUk } from "../grid.ts";
import type { RecordSchema } from "../options.ts";
import { KeyHasher } from "./key-hash.ts";
import { BOXES } from "./row-rules.ts";

const FACTS = {
  delimiter: "," as const,
  set: new Map<string, unknown>(),
  today: "2026-11-22",
  lineEnd: null,
  key: [] as string[],
  summed: [] as string[],
};

type Facts = Partial<Parameters<typeof compileKernel>[2]>;

async function kernelFor(schema: RecordSchema, headings: string, facts: Facts = {}) {
  const names = headings.split(",");
  return compileKernel(schema, bindColumns(names, schema.metadata, new Set(facts.set?.keys())), { ...FACTS, ...facts });
}

/** Which of some rows, by position, the kernel proves. */
async function provenAmong(schema: RecordSchema, headings: string, rows: readonly string[], facts: Facts = {}) {
  const kernel = await kernelFor(schema, headings, facts);
  if (kernel === null) throw new Error("There is no kernel");
  const stretch = kernel.run(new TextEncoder().encode(rows.join("\n")), true);
  return rows.flatMap((_, at) => (stretch.isProven(at) ? [at] : []));
}

const spend = await load("transparency/spend-transaction");
const SPEND =
  "organisation_id,department,supplier_name,payment_date,net_amount,irrecoverable_vat_amount,purpose,category,payment_method";
const SOUND = "GB-LAE-ASM,Parks,Ledger Ltd,2024-05-01,1200.50,0.00,Books,Books,invoice";

describe("a rule between fields", () => {
  it("asks for a value where another one makes it needed", async () => {
    const requests = await load("services/service-request");
    const headings =
      "service_request_id,organisation_id,service_code,status,requested_at,updated_at,closed_at,uprn,address_text,latitude,longitude";
    const rows = [
      "R2,GB-LAE-NFD,POTHOLE,closed,2024-05-01T10:00:00Z,2024-06-01T10:00:00Z,2024-05-01T11:00:00+01:00,,Lime Avenue,53.4,-2.2",
      "R3,GB-LAE-NFD,POTHOLE,closed,2024-05-01T10:00:00Z,2024-06-01T10:00:00Z,,,Lime Avenue,53.4,-2.2",
      "R4,GB-LAE-NFD,POTHOLE,closed,2024-05-01T10:00:00Z,2024-06-01T10:00:00Z,2024-05-01T10:59:59+01:00,,Lime Avenue,53.4,-2.2",
      "R5,GB-LAE-NFD,POTHOLE,closed,2024-05-01T10:00:00.9Z,2024-06-01T10:00:00Z,2024-05-01T10:00:00.1Z,,Lime Avenue,53.4,-2.2",
      "R6,GB-LAE-NFD,POTHOLE,open,2024-05-01T10:00:00Z,2024-06-01T10:00:00Z,,,Lime Avenue,53.4,",
      "R7,GB-LAE-NFD,POTHOLE,open,2024-05-01T10:00:00Z,2024-06-01T10:00:00Z,,,Lime Avenue,-2.2,53.4",
      "R8,GB-LAE-NFD,POTHOLE,open,2024-05-01T10:00:00Z,2024-06-01T10:00:00Z,,,Lime Avenue,48.8,2.3",
    ];
    expect(await provenAmong(requests, headings, rows)).toEqual([0]);
  });

  it("knows what is usual, where several bounds will do", async () => {
    const rows = ["700", "-700", "20", "-20"].map((amount) => SOUND.replace("1200.50", amount));
    const other = rows.map((row) => row.replace("invoice", "purchase-card"));
    expect(await provenAmong(spend, SPEND, [...rows, ...other])).toEqual([0, 1, 4, 5, 6, 7]);
    const days = ["2026-11-22", "2026-11-23"].map((day) => SOUND.replace("2024-05-01", day));
    expect(await provenAmong(spend, SPEND, days)).toEqual([0]);
  });

  it("takes no point for certain that the checker would say something of", () => {
    for (const [system, { north, east }] of Object.entries(BOXES)) {
      for (const up of [north.minimum, north.maximum]) {
        for (const across of [east.minimum, east.maximum]) {
          expect(pointFault(up, across, system as keyof typeof BOXES)).toBeNull();
          expect(system === "WGS84" ? isInUk(up, across) : isSurelyInUk(up, across)).toBe(true);
        }
      }
    }
  });
});

describe("a column that is not there", () => {
  it("makes all rows wrong where every record needs it, and they are proven but for that", async () => {
    const headings = SPEND.replace(",purpose", "");
    const sound = SOUND.replace(",Books,", ",");
    const kernel = await kernelFor(spend, headings);
    expect(kernel?.constant).toEqual({ isInvalid: true, violations: [], recommendations: [] });
    expect(await provenAmong(spend, headings, [sound, sound.replace("2024-05-01", "2024-02-30")])).toEqual([0]);
  });

  it("is told of every row where one of several is needed or recommended, and there is none", async () => {
    const without = await kernelFor(spend, SPEND.replace(",category", ""));
    expect(without?.constant.isInvalid).toBe(true);
    expect(without?.constant.violations.map(({ code, field }) => [code, field])).toEqual([
      ["one-of-missing", "category"],
    ]);
    const sound = SOUND.replace(",Books,", ",");
    expect(await provenAmong(spend, SPEND.replace(",category", ""), [sound])).toEqual([0]);
    const sites = await load("planning/brownfield-site");
    const { fields, recommendations } = sites.metadata;
    const needed = fields.filter(({ required }) => required).map(({ name }) => name);
    const told = (await kernelFor(sites, needed.join(",")))?.constant.recommendations;
    const always = recommendations.flatMap(({ when }, at) => (when.length === 0 ? [at] : []));
    expect(told).toEqual(always);
    expect(told?.length).toBeGreaterThan(0);
  });

  it("leaves nothing to prove where no needed column is there", async () => {
    expect(await kernelFor(spend, "category,contract_reference")).toBeNull();
  });
});

describe("values that every row shares", () => {
  const headings = SPEND.replace("organisation_id,", "");
  const sound = SOUND.replace("GB-LAE-ASM,", "");
  it("are as good as a column, and the column they replace is not read", async () => {
    const set = new Map([["organisation_id", "GB-LAE-ASM"]]);
    expect((await kernelFor(spend, headings, { set }))?.constant.isInvalid).toBe(false);
    expect(await provenAmong(spend, SPEND, [SOUND.replace("GB-LAE-ASM", "what ever")], { set })).toEqual([0]);
    expect(await provenAmong(spend, headings, [sound], { set })).toEqual([0]);
  });

  it("leave nothing to prove where there is something to say of them", async () => {
    for (const value of ["Northford", "GB-LAE-ALL"])
      expect(await kernelFor(spend, headings, { set: new Map([["organisation_id", value]]) })).toBeNull();
  });
});

describe("a row", () => {
  it("that says the headings again is not proven", async () => {
    const free = await load("services/service-request-update");
    const headings = free.metadata.fields.filter(({ required }) => required).map(({ name }) => name);
    const kernel = await kernelFor(free, headings.join(","));
    const stretch = kernel?.run(new TextEncoder().encode(`${headings.join(",")}\n`), true);
    expect(stretch?.rows).toBe(1);
    expect(stretch?.isProven(0)).toBe(false);
  });

  it("with something under no heading is not proven, and what stands under an unknown one is not asked", async () => {
    const rows = [`${SOUND},,`, `${SOUND},,x`, `${SOUND},x,`];
    expect(await provenAmong(spend, `${SPEND},my own column,`, rows)).toEqual([0, 2]);
  });

  it("with a code that has ended is not proven", async () => {
    const [lookup] = spend.lookups ?? [];
    const over = lookup?.rows.find(({ end_date: end }) => end !== undefined)?.organisation_id;
    expect(await provenAmong(spend, SPEND, [SOUND.replace("GB-LAE-ASM", String(over)), SOUND])).toEqual([1]);
  });

  it("gives the values that are added up and the cells that are read", async () => {
    const kernel = await kernelFor(spend, SPEND, { summed: ["net_amount"], key: ["supplier_name"] });
    const bytes = new TextEncoder().encode(
      `${SOUND.replace("Ledger Ltd", '"Ledger, Ltd"')}\n${SOUND.replace("Ledger Ltd", '"Ledger ""Ltd"""')}\n`,
    );
    const stretch = kernel?.run(bytes, true);
    if (stretch === undefined) throw new Error("There is no kernel");
    expect([stretch.isProven(0), stretch.isProven(1)]).toEqual([true, false]);
    expect(stretch.values[0]?.[0]).toBe(1200.5);
    expect(new TextDecoder().decode(bytes.subarray(stretch.cellStart(0, 2), stretch.cellEnd(0, 2)))).toBe(
      "Ledger, Ltd",
    );
    expect(stretch.filled().get("supplier_name")).toBe(1);
    stretch.reopen(0);
    expect(stretch.isProven(0)).toBe(false);
    expect(stretch.filled().get("supplier_name")).toBe(0);
  });
});

describe("the keys of rows", () => {
  it("have the hash that their values have, whatever they are made of", async () => {
    const headings = `transaction_reference,${SPEND}`;
    const part = fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/),
      fc.constantFrom("Straße 5", "a, b", "名前", "é", "–", "x y"),
    );
    const texts = fc.array(part, { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, fc.option(part), async (references, shared) => {
        const set = new Map<string, unknown>(shared === null ? [] : [["department", shared]]);
        const key = ["supplier_name", "department", "transaction_reference", "contract_reference"];
        const kernel = await kernelFor(spend, headings, { key, set });
        const rows = references.map((reference) => `"${reference}",${SOUND}`);
        const stretch = kernel?.run(new TextEncoder().encode(rows.join("\r\n")), true);
        const hasher = new KeyHasher();
        references.forEach((reference, row) => {
          if (stretch?.isProven(row) !== true) return;
          const { a, b, c } = hasher.take(["Ledger Ltd", shared ?? "Parks", reference, undefined]);
          expect([...stretch.hashes.subarray(row * 3, row * 3 + 3)]).toEqual([a, b, c]);
        });
        // Most are proven, so that something was compared.
        if (stretch !== undefined && references.every((text) => /^[A-Z]/.test(text)))
          expect(references.some((_, row) => stretch.isProven(row))).toBe(true);
      }),
    );
  });
});
