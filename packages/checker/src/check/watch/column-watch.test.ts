import type { FieldMetadata, RecordMetadata } from "@standpipe/runtime";
import { describe, expect, it } from "vitest";
import { field, record } from "../../../test/made-up.ts";
import type { Entry } from "../entry.ts";
import type { Breach } from "../groups.ts";
import { newColumnWatch } from "./column-watch.ts";

type Row = Readonly<Record<string, unknown>>;

const place = ({ row, line }: Entry) => ({ row, line, cell: () => null, record: () => null });

/** What was found, by rule and field, with its count and places. */
function collected() {
  const breaches: Breach[] = [];
  const all = () =>
    [...new Set(breaches.map(({ code, field: name }) => `${code} ${name}`))].map((key) => {
      const own = breaches.filter(({ code, field: name }) => `${code} ${name}` === key);
      const count = own.reduce((sum, one) => sum + (one.count ?? 1), 0);
      return { ...(own[0] as Breach), count, places: own.map(({ place: at, found }) => ({ ...at, found })) };
    });
  return { add: (breach: Breach) => void breaches.push(breach), all };
}

type Found = ReturnType<ReturnType<typeof collected>["all"]>;

/** The findings of rows, each a record as a table gives it. */
function watch(fields: readonly FieldMetadata[], rows: readonly Row[], more: Partial<RecordMetadata> = {}) {
  const groups = collected();
  const columns = newColumnWatch(record(fields, more).metadata, groups, place);
  rows.forEach((values, i) => {
    const source = { row: i + 2, line: i + 2, cells: [] };
    const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
    columns.see({ record: values, source, row: i + 2, line: i + 2, text, cell: () => null }, values);
  });
  columns.finish();
  return groups.all();
}

const said = (groups: Found) => groups.map(({ code, field: name, count }) => `${code} ${name} ${count}`);

/** So many rows with one value each, made from its number. */
const column = (count: number, value: (i: number) => unknown): Row[] =>
  Array.from({ length: count }, (_, i) => ({ value: value(i) }));

const typed = (typeName: string, more: Parameters<typeof field>[1] = {}) =>
  field("value", { typeName: `core/types/${typeName}`, ...more });
const ofType = (typeName: string, rows: readonly Row[]) => said(watch([typed(typeName)], rows));

/** What repeats in ways that no cause explains. */
const scattered = (i: number) => (i * 7_919) % 1_000_003;

describe("identifiers that a spreadsheet rounded", () => {
  const rounded = (i: number) => (i % 3 === 0 ? String(200_003_770_481 + i * 31) : "200004000000");

  it("are one finding with their exact count and the first places", () => {
    const [group, ...more] = watch([typed("uprn")], column(178, rounded));
    expect(more).toEqual([]);
    expect(group).toMatchObject({ code: "id-rounded", field: "value", count: 118 });
    expect(group?.places).toHaveLength(20);
    expect(group?.places[0]).toMatchObject({ row: 3, found: "200004000000" });
  });

  it("are seen as numbers in JSON too", () => {
    const rows = column(50, () => 200_004_000_000);
    expect(ofType("uprn", rows)).toEqual(["id-rounded value 50"]);
  });

  it.each([
    ["one that ends so by chance", "uprn", (i: number) => (i === 4 ? "10000700000" : String(10_000_000_001 + i * 37))],
    ["ones that do not repeat", "uprn", (i: number) => String((i + 1) * 100_000)],
    ["a few in many", "uprn", (i: number) => (i < 4 ? "10000700000" : String(10_000_000_001 + i * 37))],
    ["references that begin at a round number", "ref", (i: number) => (i % 2 ? "1000000000" : "1000100000")],
    ["zeros alone", "uprn", () => "000000000000"],
    ["text", "text200", () => "200004000000"],
  ])("are not %s", (_what, typeName, value) => {
    expect(ofType(typeName, column(200, value))).toEqual([]);
  });

  it("are one finding where they are written with an E, from two on", () => {
    const cut = (count: number) => column(30, (i) => (i < count ? "2.00001E+11" : `1000${i}`));
    expect(ofType("uprn", cut(2))).toEqual(["id-scientific value 2"]);
    expect(ofType("uprn", cut(1))).toEqual([]);
    expect(
      ofType(
        "ref",
        column(30, (i) => `${i}E+`),
      ),
    ).toEqual([]);
  });
});

describe("a constant that was dragged down", () => {
  const crs = typed("crs", { codes: ["ETRS89", "WGS84"] });
  const known = { value: "ETRS89" };

  it("counts the values after the first one, in a column of codes", () => {
    const [group] = watch(
      [crs],
      column(160, (i) => `ETRS${89 + i}`),
    );
    expect(group).toMatchObject({ code: "values-dragged", count: 159, detail: { example: "ETRS89" } });
    expect(group?.places[0]).toMatchObject({ row: 3, found: "ETRS90" });
  });

  it("is found from ten rows on, and each run is counted", () => {
    const nine = column(9, (i) => `ETRS${89 + i}`);
    const ten = column(10, (i) => `ETRS${89 + i}`);
    expect(said(watch([crs], nine))).toEqual([]);
    expect(said(watch([crs], ten))).toEqual(["values-dragged value 9"]);
    expect(said(watch([crs], [...ten, known, ...ten]))).toEqual(["values-dragged value 18"]);
  });

  it("is none where a row is skipped, a blank lies between, or the codes are those of the list", () => {
    expect(
      said(
        watch(
          [crs],
          column(50, (i) => `ETRS${89 + 2 * i}`),
        ),
      ),
    ).toEqual([]);
    const blanks = column(40, (i) => (i % 5 === 4 ? undefined : `ETRS${89 + i}`));
    expect(said(watch([crs], blanks))).toEqual([]);
    const zones = typed("zone", { codes: Array.from({ length: 30 }, (_, i) => `zone-${i}`) });
    expect(
      said(
        watch(
          [zones],
          column(30, (i) => `zone-${i}`),
        ),
      ),
    ).toEqual([]);
  });

  it("is found in identifiers of organisations, unless they are the key alone", () => {
    const rows = column(20, (i) => `http://example.org/id/e0900${String(34 + i).padStart(4, "0")}`);
    expect(ofType("org-id", rows)).toEqual(["values-dragged value 19"]);
    expect(said(watch([typed("org-id")], rows, { key: ["value"] }))).toEqual([]);
    expect(said(watch([typed("org-id")], rows, { key: ["value", "reference"] }))).toEqual(["values-dragged value 19"]);
  });

  it("is found in text and web addresses where it fills the column", () => {
    expect(
      ofType(
        "url",
        column(30, (i) => `https://example.org/id/e${34 + i}`),
      ),
    ).toEqual(["values-dragged value 29"]);
    expect(
      ofType(
        "text50",
        column(30, (i) => `OSGB${36 + i}`),
      ),
    ).toEqual(["values-dragged value 29"]);
  });

  it.each([
    ["names that are numbered", "text200", (i: number) => `Car park ${i + 7}`],
    ["labels from 1", "text50", (i: number) => `CP${i + 1}`],
    ["labels from 101", "text50", (i: number) => `CP${i + 101}`],
    ["pages by their number", "url", (i: number) => `https://example.org/site/${i + 37}`],
    ["plain numbers", "text50", (i: number) => String(i + 37)],
    ["references", "ref", (i: number) => `AB${i + 37}`],
    ["areas in the order of their codes", "gss-code", (i: number) => `E0700000${i}`],
  ])("is not %s", (_what, typeName, value) => {
    expect(ofType(typeName, column(10, value))).toEqual([]);
  });

  it("is not a number that goes with the key", () => {
    const fields = [typed("url"), field("reference", { typeName: "core/types/ref" })];
    const rows = column(30, (i) => `https://example.org/p${37 + i}`);
    const keyed = (key: (i: number) => string) => rows.map((row, i) => ({ ...row, reference: key(i) }));
    expect(
      said(
        watch(
          fields,
          keyed((i) => `BF-00${37 + i}`),
          { key: ["reference"] },
        ),
      ),
    ).toEqual([]);
    expect(
      said(
        watch(
          fields,
          keyed((i) => `BF-${i}`),
          { key: ["reference"] },
        ),
      ),
    ).toEqual([]);
    expect(
      said(
        watch(
          fields,
          keyed((i) => `BF-${scattered(i)}`),
          { key: ["reference"] },
        ),
      ),
    ).toHaveLength(1);
  });

  it("is found in a column of another layout that no field is read from, with the value above it", () => {
    const groups = collected();
    const columns = newColumnWatch(record([field("value")]).metadata, groups, place);
    for (let i = 0; i < 12; i++) {
      const text = `OSGB${36 + i}`;
      const problems = i === 0 ? [] : [{ code: "code-unknown", column: "CRS", found: text }];
      const source = { row: i + 2, line: i + 2, cells: ["x", text] };
      const reading = { from: new Map(), held: new Set<string>(), problems };
      const cell = (name: string) => (name === "CRS" ? `B${i + 2}` : null);
      columns.see({ record: {}, source, row: i + 2, line: i + 2, text: () => undefined, cell, reading }, {});
    }
    columns.finish();
    const [group] = groups.all();
    expect(group).toMatchObject({ code: "values-dragged", field: null, count: 11, detail: { example: "OSGB36" } });
    const [first] = group?.places ?? [];
    expect(first).toMatchObject({ row: 3, column: "CRS", found: "OSGB37" });
    expect(first?.cell?.()).toBe("B3");
  });
});

describe("a long file", () => {
  it("is looked at to its end where the first 2,000 records gave a reason", () => {
    expect(
      ofType(
        "uprn",
        column(5_000, (i) => (i % 2 ? "200004000000" : String(1_000_001 + i))),
      ),
    ).toEqual(["id-rounded value 2500"]);
  });

  it("is not looked at further where they gave none", () => {
    const late = column(5_000, (i) => (i > 2_500 ? "200004000000" : String(1_000_001 + i)));
    expect(ofType("uprn", late)).toEqual([]);
  });
});

describe("lists, numbers and blank values", () => {
  it("are left alone", () => {
    const fields = [typed("uprn", { list: true }), field("number", { type: "number" }), field("blank")];
    const rows = column(50, () => ["200004000000"]).map((row) => ({ ...row, number: 200_004_000_000, blank: "" }));
    expect(said(watch(fields, rows))).toEqual([]);
  });
});
