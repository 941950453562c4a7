import { openAsBlob } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { load, loadMetadata, loadProfiles } from "@standpipe/catalogue";
import { type ConvertOptions, check, convert, type Format } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { type Expected, flaws } from "./flaws.ts";
import { lost, unsaid } from "./lost.ts";

type Fields = Readonly<Record<string, unknown>>;

const profiles = await loadProfiles();
const candidates = { records: await loadMetadata(), profiles, load };
const byName = new Map(profiles.map((profile) => [shortName(profile.name), profile]));
const layouts = [...byName.keys()].sort();
const names = await readdir(new URL(".", import.meta.url));
const files = names.filter((name) => byName.has(layoutOf(name)));
const flawless = files.filter((name) => !name.includes("-flawed."));

/** `lga-spend` for `transparency/lga-spend`. */
function shortName(name: string): string {
  return name.split("/")[1] ?? name;
}

/** `lga-spend` for `lga-spend-flawed.csv`. */
function layoutOf(file: string): string {
  return file.replace(/(?:-flawed)?\.\w+$/, "");
}

function profileOf(layout: string) {
  const profile = byName.get(layout);
  if (profile === undefined) throw new Error(`There is no layout ${layout}`);
  return profile;
}

/** Checks an example as a person does who does not say which layout it is in. */
async function checkExample(name: string) {
  const file = await openAsBlob(fileURLToPath(new URL(name, import.meta.url)));
  return check(file, { candidates });
}

function sorted(findings: readonly Expected[]): string[] {
  return findings.map((finding) => finding.join(" ")).sort();
}

describe("the example files in other layouts", () => {
  it("has a good file and a flawed one for every layout", () => {
    expect([...new Set(flawless.map(layoutOf))].sort()).toEqual(layouts);
    expect([...new Set(Object.keys(flaws).map(layoutOf))].sort()).toEqual(layouts);
    expect(files.filter((name) => !flawless.includes(name)).sort()).toEqual(Object.keys(flaws).sort());
  });

  it.each(flawless)("finds nothing wrong in %s, and knows which layout it is in", async (name) => {
    const report = await checkExample(name);
    expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(report.layout?.name).toBe(profileOf(layoutOf(name)).name);
    expect(report.rows).toBeGreaterThanOrEqual(5);
  });

  it.each(Object.entries(flaws))("finds every flaw that was put into %s, and nothing else", async (name, expected) => {
    const report = await checkExample(name);
    const found = report.findings.map(({ code, field, count }): Expected => [code, field, count]);
    expect(sorted(found)).toEqual(sorted(expected));
    expect(report.layout?.name).toBe(profileOf(layoutOf(name)).name);
  });
});

/** The records that a schema gives as good examples. `record` is `planning/brownfield-site`. */
async function examplesOf(record: string): Promise<readonly { file: string; record: Fields }[]> {
  const folder = new URL(`../../schemas/${record}.examples/valid/`, import.meta.url);
  const found = await readdir(folder);
  const read = found.map(async (file) => {
    const content: unknown = JSON.parse(await readFile(new URL(file, folder), "utf8"));
    return [content].flat().map((one) => ({ file, record: one as Fields }));
  });
  return (await Promise.all(read)).flat();
}

async function converted(source: string, options: Omit<ConvertOptions, "write">) {
  const pieces: string[] = [];
  const conversion = await convert(source, { ...options, write: (piece) => void pieces.push(String(piece)) });
  return { ...conversion, text: pieces.join("") };
}

/** What a record may lack in a layout that needs more or holds less; a wrong value is never the work of a conversion. */
const MISSING = new Set(["required-missing", "one-of-missing", "conditional-missing"]);

/** A record of ours in a layout, and of ours again; null where it does not belong into the layout. */
async function thereAndBack(layout: string, to: Format, record: Fields) {
  const profile = profileOf(layout);
  const schema = await load(profile.record);
  const there = await converted(JSON.stringify([record]), { schema, to, toProfile: profile });
  const isOther = Object.entries(profile.constants ?? {}).some(
    ([field, only]) => record[field] !== undefined && record[field] !== only,
  );
  if (!there.report.valid || isOther) return null;
  const back = await converted(there.text, { schema, profile, to: "json" });
  const [returned = {}] = JSON.parse(back.text) as Fields[];
  const wrong = back.report.findings.filter(({ severity, code }) => severity === "error" && !MISSING.has(code));
  return { returned, said: new Set(there.lost.map(({ field }) => field)), wrong };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The layout of a table is one of flat JSON too. */
const trips = layouts.flatMap((layout): (readonly [string, Format])[] =>
  profileOf(layout).shape === "table"
    ? [
        [layout, "csv"],
        [layout, "json"],
      ]
    : [[layout, "json"]],
);

describe("a record in another layout and back", () => {
  it("has an entry for every layout, with a reason for each field", () => {
    expect(Object.keys(lost).sort()).toEqual(layouts);
    expect(layouts).toEqual(expect.arrayContaining(Object.keys(unsaid)));
  });

  it.each(trips)("loses through %s in %s what lost.ts says, and nothing else", async (layout, to) => {
    const changed = new Set<string>();
    const silent = new Set<string>();
    let count = 0;
    for (const { file, record } of await examplesOf(profileOf(layout).record)) {
      const trip = await thereAndBack(layout, to, record);
      if (trip === null) continue;
      count++;
      expect(trip.wrong, file).toEqual([]);
      for (const field of new Set([...Object.keys(record), ...Object.keys(trip.returned)])) {
        const [before, after] = [record[field], trip.returned[field]];
        if (isDeepStrictEqual(before, after)) continue;
        changed.add(field);
        if (after === undefined && !isEmptyList(before) && !trip.said.has(field)) silent.add(field);
      }
    }
    expect(count).toBeGreaterThan(0);
    expect([...changed].sort()).toEqual((lost[layout] ?? []).flatMap(([, ...fields]) => fields).sort());
    expect([...silent].sort()).toEqual(unsaid[layout] ?? []);
  });
});
