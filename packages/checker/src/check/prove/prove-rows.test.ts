import { readdirSync, readFileSync } from "node:fs";
import { load, loadMetadata, loadProfiles, records } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { damagedRows, exampleCells } from "../../../test/damaged-rows.ts";
import { inspect } from "../../check.ts";
import type { CheckOptions } from "../../options.ts";
import type { SourceLike } from "../../read/types.ts";

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
});
