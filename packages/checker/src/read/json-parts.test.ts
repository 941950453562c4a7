import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextReader } from "./decode.ts";
import { openJsonParts } from "./json-parts.ts";
import { openJsonWhole } from "./json-whole.ts";
import { resolveLimits } from "./limits.ts";
import { ByteReader } from "./source.ts";
import type { JsonInput } from "./types.ts";

/** Two records of a list tell what it holds; every other has to be cut from the text. */
const KEEP = { entries: 2, characters: 0 };

/** A text that comes in pieces of some size. */
function readerOf(text: string, size: number): TextReader {
  const bytes = new TextEncoder().encode(text);
  async function* stream() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  return new TextReader(new ByteReader({ name: "test", bytes: null, stream }), { encoding: "utf-8", bomLength: 0 });
}

/** In parts where it can be; `once` is a text that cannot be opened again. */
async function openParts(text: string, size: number, once = false): Promise<{ input: JsonInput; isInParts: boolean }> {
  const limits = resolveLimits();
  const reader = readerOf(text, size);
  const first = await reader.next();
  const pieces = first === null ? [] : [first];
  const file = { reader, limits, reopen: once ? null : async () => readerOf(text, size) };
  const parts = await openJsonParts(file, pieces, KEEP);
  return { input: parts ?? (await openJsonWhole(file, pieces)), isInParts: parts !== null };
}

const openWhole = (text: string) => openJsonWhole({ reader: readerOf(text, 1 << 16), limits: resolveLimits() }, []);

/** All that a reader says of a file, or why it refuses it. */
async function readingOf(open: () => Promise<JsonInput>, path?: string) {
  try {
    const input = await open();
    const paths = path === undefined ? input.sets.map((set) => set.path) : [path];
    const records = [];
    for (const one of paths.slice(0, 1)) for await (const batch of input.records(one)) records.push(...batch);
    return {
      format: input.format,
      sets: input.sets.map(({ path: own, form }) => `${own} ${form}`),
      records: records.map(({ row, line, value, isMade }) => ({ row, line, value, isMade })),
      left: [...(input.left ?? [])].sort(),
      problems: input.problems.map(({ line, value }) => `${line} ${value}`).sort(),
    };
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

const scalar = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.constantFrom(null, true, 1.5, "Â£", 'a"b\\', "x]},"),
);
const record = fc.dictionary(
  fc.constantFrom("a", "b", "name", "tags", "__proto__"),
  fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
  {
    maxKeys: 4,
  },
);
const rows = fc.array(record, { minLength: 1, maxLength: 8 });
const feature = fc.record({
  type: fc.constant("Feature"),
  properties: record,
  geometry: fc.constantFrom(null, { type: "Point", coordinates: [-2, 53, 10] }),
  id: scalar,
});
const features = fc.array(feature, { minLength: 1, maxLength: 6 });
const attributes = fc.array(fc.record({ attributes: record, centroid: scalar }), { minLength: 1, maxLength: 6 });
const meta = fc.dictionary(
  fc.constantFrom("count", "next", "meta", "licence"),
  fc.oneof(scalar, record, fc.array(scalar)),
);
const table = fc.array(fc.tuple(scalar, scalar), { minLength: 2, maxLength: 6 });

/** Texts of every shape that files of records have. */
const root = fc.oneof(
  rows,
  fc.array(fc.oneof(record, scalar), { maxLength: 8 }),
  table.map((own) => [["name", "cost"], ...own]),
  features,
  features.map((own) => ({ type: "FeatureCollection", name: "x", features: own, bbox: [1, 2, 3, 4] })),
  features.map((own) => ({ crs: {}, features: own, type: "FeatureCollection" })),
  attributes.map((own) => ({ fields: [{ name: "a", type: "x" }], spatialReference: { wkid: 4326 }, features: own })),
  attributes.map((own) => ({ features: own, spatialReference: { wkid: 27700 } })),
  fc.tuple(meta, rows, meta).map(([before, own, after]) => ({ ...before, results: own, ...after })),
  fc.tuple(rows, rows).map(([one, other]) => ({ data: { items: one }, others: other, none: [] })),
  table.map((own) => ({ columns: ["name", "cost"], data: own })),
  fc.tuple(record, rows).map(([own, parts]) => ({ ...own, parts })),
);

const space = fc.constantFrom(undefined, 1, "\t");
const written = fc.tuple(root, space).map(([value, own]) => JSON.stringify(value, null, own));
const inAnyLines = fc
  .tuple(written, fc.constantFrom("\n", "\r\n", "\r"))
  .map(([text, end]) => text.replaceAll("\n", end));
const size = fc.integer({ min: 1, max: 60 });

describe("a JSON text that is read in parts", () => {
  it("gives what it gives when it is read whole", async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(inAnyLines, size, async (text, bytes) => {
        const whole = await openWhole(text);
        for (const { path } of whole.sets) {
          const { input, isInParts } = await openParts(text, bytes);
          if (isInParts) count++;
          expect(await readingOf(async () => input, path)).toEqual(await readingOf(() => openWhole(text), path));
        }
      }),
      { numRuns: 400 },
    );
    expect(count).toBeGreaterThan(200);
  });

  it("is refused in the same words, wherever its fault is", async () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.constantFrom("", "x", "]", "}", "[", "{", ",", '"', ":", "\\", "\n"),
      fc.nat({ max: 2 }),
    );
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(written, size, damage, async (text, bytes, [at, other, removed]) => {
        const place = at % (text.length + 1);
        const damaged = text.slice(0, place) + other + text.slice(place + removed);
        const whole = await readingOf(() => openWhole(damaged));
        if (typeof whole === "string") refused++;
        expect(await readingOf(async () => (await openParts(damaged, bytes)).input)).toEqual(whole);
      }),
      { numRuns: 700 },
    );
    expect(refused).toBeGreaterThan(200);
  });

  it("is read once where its records can be in one list only, and otherwise whole where it cannot be opened again", async () => {
    const records = Array.from({ length: 40 }, (_, n) => ({ n }));
    const features = records.map((properties) => ({ type: "Feature", properties, geometry: null }));
    const isInParts = async (value: unknown) => (await openParts(JSON.stringify(value), 50, true)).isInParts;
    expect(await isInParts(records)).toBe(true);
    expect(await isInParts({ type: "FeatureCollection", features })).toBe(true);
    expect(await isInParts({ features, type: "FeatureCollection" })).toBe(false);
    expect(await isInParts({ count: 40, results: records })).toBe(false);
  });

  it("that has a name twice is told so, with the line", async () => {
    const text = '{"a":1,\n"rows":[{"b":1},\n{"b":1,"c":2,\n"b":3},\n{"b":2}],\n"a":2}';
    const { input, isInParts } = await openParts(text, 7);
    expect(isInParts).toBe(true);
    for await (const _ of input.records("rows"));
    expect(input.problems.map(({ line, value }) => [line, value])).toEqual([
      [4, "b"],
      [6, "a"],
    ]);
  });

  it("is refused where a collection of features says later that it is none, or has others", async () => {
    const feature = { type: "Feature", properties: { a: 1 }, geometry: null };
    const start = `{"type":"FeatureCollection","features":[${Array(9).fill(JSON.stringify(feature))}]`;
    for (const rest of [',"type":"x"}', ',"features":[]}']) {
      const { input } = await openParts(start + rest, 60);
      expect(await readingOf(async () => input)).toMatch(/"type" or "features" twice/);
    }
  });

  it("may have one record longer than all others", async () => {
    const text = JSON.stringify([{ a: "x".repeat(3_000_000) }, { a: 1 }, { a: 2 }, { a: "]".repeat(1_000) }]);
    expect(await readingOf(async () => (await openParts(text, 1 << 16)).input)).toMatchObject({
      records: { length: 4 },
    });
  });
});
