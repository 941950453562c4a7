import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { load, loadMetadata, loadProfiles } from "@standpipe/catalogue";
import { check, type Source } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { BOUND } from "./bound.ts";
import { EXPECTED } from "./expected.ts";

/** Real exports are not part of the project: they are read where they lie. */
const FOLDER = process.env.STANDPIPE_REAL_DATA ?? new URL("../../../../../shared/data", import.meta.url).pathname;

const candidates = { records: await loadMetadata(), profiles: await loadProfiles(), load };

function sourceOf(path: string): Source {
  return { name: path, bytes: statSync(path).size, stream: () => createReadStream(path) };
}

describe.skipIf(!existsSync(FOLDER))("real exports", () => {
  it.each(EXPECTED)("$file", async ({ file, record, layout, rows, encoding = "utf-8", findings }) => {
    const report = await check(sourceOf(join(FOLDER, file)), { candidates });
    expect(report.schema.name).toBe(record);
    expect(report.layout?.name ?? null).toBe(layout);
    expect(report.rows).toBe(rows);
    expect(report.file.encoding).toBe(encoding);
    const found = report.findings.map(({ code, field, count }) => `${code} ${field} ${count}`);
    expect(found.sort()).toEqual(findings.map(([code, field, count]) => `${code} ${field} ${count}`).sort());
  });

  it.each(EXPECTED)("$file: every column is read as a person would read it", async ({ file }) => {
    const { columns } = await check(sourceOf(join(FOLDER, file)), { candidates });
    const bound = columns.filter(({ field }) => field !== null).map(({ header, field }) => [header.trim(), field]);
    expect(bound).toEqual(BOUND[file]);
  });

  it("are all in the table", () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const files = folders.flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((file) => `${name}/${file}`));
    expect(EXPECTED.map(({ file }) => file).sort()).toEqual(files.filter((file) => !file.endsWith(".md")).sort());
  });
});
