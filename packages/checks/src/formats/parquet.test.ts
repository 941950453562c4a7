import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, type Report } from "@standpipe/checker";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile } from "../../../cli/src/io/source.ts";
import { loadExampleFiles } from "./examples.ts";
import { type Fields, isObject, tableForms } from "./forms.ts";
import { writeParquet } from "./parquet-file.ts";

const files = await loadExampleFiles();
/** Enough for every place of a finding to be shown. */
const ALL = 1_000_000;

/** What a report says, without how the file was written: a moment is the same with another offset. */
function said({ findings, rows, invalidRows, columns, notChecked }: Report) {
  const of = findings.map(({ code, severity, field, count, samples }) => ({
    what: `${severity} ${code} of ${field}`,
    count,
    places: samples.map(({ row, cell, record }) => `${row} ${cell} ${record}`),
  }));
  return { rows, invalidRows, columns, notChecked, findings: of.sort((a, b) => (a.what < b.what ? -1 : 1)) };
}

describe("the examples of a record", { timeout: 30_000 }, () => {
  let folder: string;
  let typed = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "standpipe-parquet-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Those that are right are typed as they should be; among all of them some value of most columns can only be a text. */
  const cases = [
    ...files.map((file) => ({ ...file, which: "right ones", values: file.values.filter(({ code }) => code === null) })),
    // Texts are read alike in every record.
    ...files.filter((_, i) => i % 6 === 0).map((file) => ({ ...file, which: "all" })),
  ];

  it.each(cases)("$name, $which: give the same findings as Parquet and as CSV", async ({ schema, values }) => {
    const names = new Set(schema.metadata.fields.map(({ name }) => name));
    const records = values
      .map(({ value }) => value)
      .filter(isObject)
      .map((value): Fields => Object.fromEntries(Object.entries(value).filter(([name]) => names.has(name))));
    const path = join(folder, "records.parquet");
    typed += await writeParquet(path, records, schema.metadata);
    const csv = await check(String(await tableForms.CSV?.(records, schema.metadata)), { schema, maxSamples: ALL });
    const parquet = await check(await openFile(path), { schema, maxSamples: ALL });
    expect(said(parquet)).toEqual(said(csv));
    expect(parquet.file).toMatchObject({ format: "parquet", bytes: (await stat(path)).size, encoding: null });
  });

  it("have many columns with types of their own", () => {
    expect(typed).toBeGreaterThan(100);
  });
});
