import { readdirSync, readFileSync } from "node:fs";
import { load, loadMetadata, loadProfiles, records } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { damagedRows, exampleCells } from "../../../test/damaged-rows.ts";
import { checkTogether, inspect } from "../../check.ts";
import type { CheckOptions } from "../../options.ts";
import type { SourceLike } from "../../read/types.ts";
import type { Report } from "../../report.ts";

const candidates = { records: await loadMetadata(), profiles: await loadProfiles(), load };
const ROOT = new URL("../../../../../", import.meta.url);

async function reportOf(source: SourceLike, options: CheckOptions, proving: "always" | "never") {
  try {
    const { report } = await inspect(source, options, null, proving);
    return { ...report, durationMs: 0 };
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : error;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith(".csv"))
    .map((name) => `${folder}${name}`);
}

/** All records and files in a nightly run, one in nine in each other one. */
const SEED = Number(process.env.STANDPIPE_KERNEL_SEED ?? 1);
const EVERY = process.env.STANDPIPE_KERNEL_ROWS === undefined ? 9 : 1;
const isChosen = (_: unknown, at: number) => (at + SEED) % EVERY === 0;

describe("a report of rows that were proven by their bytes", () => {
  const files = [...filesIn("examples/exports/"), ...filesIn("packages/checks/src/defects/fixtures/")];

  it.each(files)("is that of rows looked at one by one: %s", async (file) => {
    const bytes = readFileSync(new URL(file, ROOT));
    const options = { candidates };
    expect(await reportOf(bytes, options, "always")).toEqual(await reportOf(bytes, options, "never"));
  });

  it.each(filesIn("examples/exports/").filter(isChosen))(
    "is that of rows looked at one by one, behind thousands of good ones: %s",
    async (file) => {
      const text = readFileSync(new URL(file, ROOT), "utf8").replaceAll("\r\n", "\n");
      const [heading = "", ...rows] = text.trimEnd().split("\n");
      // Enough rows for the trial of the columns to be over, then those of the file, then more.
      const many = (from: number) =>
        Array.from({ length: 300 }, (_, i) => rows.map((row) => row.replace(/-0{2,}/g, `-${from + i}`)).join("\n"));
      const file2 = [heading, ...many(1000), ...rows, "", ...many(5000), ...rows].join("\n");
      const options = { candidates };
      expect(await reportOf(file2, options, "always")).toEqual(await reportOf(file2, options, "never"));
    },
  );

  it.each(records.filter(isChosen))(
    "is that of rows looked at one by one, where they are damaged: $name",
    async ({ name }) => {
      const schema = await load(name);
      const headings = schema.metadata.fields.map((field) => field.name);
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const examples = exampleCells(schema).map((cells) =>
        headings.map((field) => quoted(cells[field] ?? "")).join(","),
      );
      // Behind the trial of the columns, which looks at every row.
      const good = Array.from({ length: Math.ceil(2_050 / examples.length) }, () => examples).flat();
      const damaged = damagedRows(schema, headings, SEED);
      const bad = Array.from({ length: 40 }, damaged).flat();
      const mixed = bad.flatMap((row, i) => (i % 5 === 0 ? [row, ...examples] : [row]));
      const text = [headings.join(","), ...good, ...mixed].join("\n");
      expect(await reportOf(text, { schema }, "always")).toEqual(await reportOf(text, { schema }, "never"));
    },
  );

  it("is that of rows looked at one by one, where the first to refer to another record comes late", async () => {
    const schema = await load("streets/parking-place");
    const [first = {}] = exampleCells(schema);
    const headings = [...new Set([...Object.keys(first), "traffic_order_reference"])];
    const rows = Array.from({ length: 3_000 }, (_, i) => {
      const more = { reference: `PP-${i}`, traffic_order_reference: i < 2_500 ? "" : `TRO-${i}` };
      return headings.map((name) => `"${{ ...first, ...more }[name]?.replaceAll('"', '""') ?? ""}"`).join(",");
    });
    const text = [headings.join(","), ...rows].join("\n");
    const proven = await reportOf(text, { schema }, "always");
    expect(proven).toMatchObject({ rows: 3_000, notChecked: [{ what: expect.stringContaining("exists") }] });
    expect(proven).toEqual(await reportOf(text, { schema }, "never"));
  });

  it("is that of rows looked at one by one, where keys are repeated, given for all rows, or partly missing", async () => {
    const schema = await load("services/service-request");
    const [first = {}] = exampleCells(schema);
    const headings = schema.metadata.fields.map(({ name }) => name).filter((name) => name !== "organisation_id");
    // Some beyond ASCII, some with quotes in them; every fiftieth is that of an earlier row, or of a later one.
    const ids = Array.from({ length: 3_500 }, (_, i) => {
      const nth = i % 50 === 49 ? Math.floor(i / 2) : i;
      return nth % 7 === 0 ? `Straße-${nth}` : nth % 11 === 0 ? `"${nth}"` : `SR-${nth}`;
    });
    const rows = ids.map((id) =>
      headings.map((name) => `"${({ ...first, service_request_id: id }[name] ?? "").replaceAll('"', '""')}"`).join(","),
    );
    const text = [headings.join(","), ...rows].join("\n");
    for (const options of [{ schema }, { schema, set: { organisation_id: "GB-LAE-NFD" } }]) {
      const proven = await reportOf(text, options, "always");
      const repeated = (proven as Report).findings.find(({ code }) => code === "key-repeated");
      expect(repeated?.count).toBe(ids.length - new Set(ids).size);
      expect(proven).toEqual(await reportOf(text, options, "never"));
    }
  });

  it("is that of rows looked at one by one, where text is garbled late", async () => {
    const schema = await load("transparency/spend-transaction");
    const [first = {}] = exampleCells(schema);
    const headings = Object.keys(first);
    const names = [
      "Caf\u00c3\u00a9 Ltd",
      "Caf\u00e9 Ltd",
      "MARY\u00e2\u20ac\u2122S",
      "\ufffd Ltd",
      "\u00c2\u00a3 Shop",
      "\u2020 1",
    ];
    for (const late of names) {
      const rows = Array.from({ length: 2_600 }, (_, i) => {
        const cells: Record<string, string> = { ...first, supplier_name: i === 2_500 ? late : "Ledger – Zürich Ltd" };
        return headings.map((name) => `"${(cells[name] ?? "").replaceAll('"', '""')}"`).join(",");
      });
      const text = [headings.join(","), ...rows].join("\n");
      expect(await reportOf(text, { schema }, "always")).toEqual(await reportOf(text, { schema }, "never"));
    }
  });

  it("is that of each file alone, where several are checked and none refers to another", async () => {
    const schema = await load("transparency/spend-transaction");
    const [first = {}] = exampleCells(schema);
    const headings = Object.keys(first);
    const row = (i: number) =>
      headings
        .map((name) => `"${{ ...first, payment_date: i % 900 === 0 ? "2024-02-30" : "2024-02-29" }[name] ?? ""}"`)
        .join(",");
    const large = [headings.join(","), ...Array.from({ length: 14_000 }, (_, i) => row(i))].join("\n");
    expect(large.length).toBeGreaterThan(2_000_000);
    const together = await checkTogether([large, large].map((source) => ({ source, options: { schema } })));
    const alone = await reportOf(large, { schema }, "never");
    for (const one of together) expect("report" in one && { ...one.report, durationMs: 0 }).toEqual(alone);
  });
});
