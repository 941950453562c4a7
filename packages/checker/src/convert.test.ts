import type { Lookup, Profile } from "@standpipe/runtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { field, profile, record } from "../test/made-up.ts";
import { type Conversion, type ConvertOptions, convert, type Format } from "./index.ts";

const councils: Lookup = {
  name: "made/council",
  title: "Councils",
  key: "id",
  rows: [
    { id: "GB-1", uri: "http://example.org/id/old", name: "Old Ashmoor", end_date: "2019-04-01" },
    { id: "GB-1", uri: "http://example.org/id/ashmoor", name: "Ashmoor" },
    { id: "GB-2", name: "Northford" },
    { id: "GB-3", uri: "https://example.org/id/westing/", name: "Westing" },
  ],
};

const place = record(
  [
    field("reference", { required: true }),
    field("organisation_id"),
    field("name"),
    field("kind", { codes: ["car-park", "town-hall", "other"] }),
    field("facilities", { list: true, codes: ["lift", "ramp", "shop"] }),
    field("opened_date", { typeName: "core/types/date" }),
    field("tags", { list: true }),
    field("urls", { list: true }),
    field("length_km", { type: "number" }),
    field("is_open", { type: "boolean" }),
    field("is_staffed", { type: "boolean" }),
    field("address_text"),
    field("latitude", { type: "number" }),
    field("longitude", { type: "number" }),
    field("council_type"),
    field("geometry", { type: "object", cell: "wkt" }),
    field("details", { type: "object", cell: "json" }),
  ],
  { lookups: [councils], points: [{ system: "WGS84", north: "latitude", east: "longitude" }] },
);

const COLUMNS: Profile["columns"] = [
  { name: "Ref", field: "reference", required: "value", prefix: "urn:place:" },
  { name: "Council", field: "organisation_id", lookup: { lookup: "made/council", column: "uri", gives: "id" } },
  { name: "CouncilName", fill: { lookup: "made/council", column: "id", gives: "name", by: "organisation_id" } },
  { name: "Label", field: "name" },
  {
    name: "Sort",
    field: "kind",
    values: [
      { theirs: "Car park", ours: "car-park" },
      { theirs: "Parking", ours: "car-park" },
      { theirs: "Town hall", ours: "town-hall" },
    ],
  },
  { name: "HasLift", flag: { field: "facilities", code: "lift" } },
  { name: "HasRamp", flag: { field: "facilities", code: "ramp" } },
  { name: "Opened", field: "opened_date", date: "dd/mm/yyyy" },
  { name: "Keywords", field: "tags", separator: "/" },
  { name: "Links", field: "urls" },
  { name: "LengthM", field: "length_km", scale: 0.001 },
  { name: "Closed", field: "is_open", values: [{ theirs: "closed", ours: false }], blank: true },
  { name: "Staffed", field: "is_staffed" },
  { name: "Street" },
  { name: "Town" },
  { name: "North" },
  { name: "East" },
  { name: "Grid", values: [{ theirs: "GPS", ours: "WGS84" }] },
  { name: "Area", field: "geometry" },
  { name: "More", field: "details" },
  { name: "Made by", constant: "hand" },
];

const MECHANISMS: Partial<Profile> = {
  points: [
    {
      north: "North",
      east: "East",
      system: "Grid",
      systems: { GPS: "WGS84" },
      fields: { north: "latitude", east: "longitude" },
    },
  ],
  parts: [{ field: "address_text", columns: ["Street", "Town"], separator: ", " }],
  constants: { council_type: "district" },
};
const theirs = profile({ columns: COLUMNS, ...MECHANISMS });

const PATHS: Readonly<Record<string, string>> = {
  Ref: "places.id",
  Council: "owners.uri",
  CouncilName: "owners.name",
  Keywords: "places.tags[]",
  Links: "places.links[].href",
  Label: "places.titles[0].en",
  Street: "places.address.street",
  Town: "places.address.town",
};
const pathOf = (name: string) => PATHS[name] ?? `places.${name}`;
const { separator: _separator, ...KEYWORDS } = COLUMNS[8] as Profile["columns"][number];
const theirsInJson = profile({
  ...MECHANISMS,
  shape: "json",
  sets: ["data.items"],
  each: "places",
  joins: [{ list: "owners", key: "id", equals: "places.ownerId" }],
  envelope: { version: "1" },
  columns: [
    ...COLUMNS.map((column) => (column.name === "Keywords" ? KEYWORDS : column)).map((column) => ({
      ...column,
      name: pathOf(column.name),
    })),
    { name: "places.ownerId", constant: "owner" },
  ],
  points: MECHANISMS.points?.map((point) => ({
    ...point,
    north: pathOf("North"),
    east: pathOf("East"),
    system: pathOf("Grid"),
  })) as NonNullable<Profile["points"]>,
  parts: [{ field: "address_text", columns: ["places.address.street", "places.address.town"], separator: ", " }],
});

async function written(
  source: string,
  options: Omit<ConvertOptions, "write" | "schema"> & Partial<Pick<ConvertOptions, "schema">>,
): Promise<Conversion & { readonly text: string }> {
  let text = "";
  const conversion = await convert(source, {
    schema: place,
    ...options,
    write: (piece) => {
      text += piece;
    },
  });
  return { ...conversion, text };
}

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
/** Text as records hold it: with anything inside, and no space around it. */
const text = fc
  .string({ unit: fc.constantFrom("a", "Z", " ", ",", '"', ";", "|", "\n", "/", "é", "£", "'", "=", "[", "{", "😀") })
  .map((one) => one.trim())
  .filter((one) => one !== "");
const entry = text.filter((one) => !/[;/]/.test(one));
const decimal = (places: number, most: number) =>
  fc.integer({ min: -most * 10 ** places, max: most * 10 ** places }).map((one) => one / 10 ** places + 0);
const date = fc
  .date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const whole = {
  reference: text,
  organisation_id: fc.constantFrom("GB-1", "GB-3"),
  name: text,
  kind: fc.constantFrom("car-park", "town-hall"),
  facilities: fc.constantFrom(["lift"], ["ramp"], ["lift", "ramp"]),
  opened_date: date,
  tags: fc.array(entry, { minLength: 1, maxLength: 3 }),
  urls: fc.array(entry, { minLength: 1, maxLength: 3 }),
  length_km: decimal(6, 1_000),
  is_open: fc.boolean(),
  is_staffed: fc.boolean(),
  address_text: fc.array(word, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(", ")),
  latitude: decimal(6, 60),
  longitude: decimal(6, 8),
  council_type: fc.constant("district"),
  geometry: fc.record({
    type: fc.constant("LineString"),
    coordinates: fc.array(fc.tuple(decimal(7, 180), decimal(7, 90)), { minLength: 2, maxLength: 4 }),
  }),
  details: fc.dictionary(word, fc.oneof(text, fc.integer(), fc.boolean())),
};
const records = fc.array(
  fc
    .record(whole, { requiredKeys: ["reference", "council_type", "is_open"] })
    // Half a point is none, and 0, 0 stands for none.
    .map(({ latitude, longitude, ...rest }) => (latitude && longitude ? { ...rest, latitude, longitude } : rest)),
  { minLength: 1, maxLength: 4 },
);

describe("a layout with every mechanism", () => {
  it.each([
    ["a table", theirs, "csv"],
    ["JSON", theirsInJson, "json"],
  ] as [string, Profile, Format][])("loses nothing there and back: %s", async (_shape, toProfile, to) => {
    await fc.assert(
      fc.asyncProperty(records, async (ours) => {
        const there = await written(JSON.stringify(ours), { to, toProfile });
        expect(there.lost).toEqual([]);
        const back = await written(there.text, { to: "json", profile: toProfile });
        expect(back.report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(JSON.parse(back.text)).toEqual(ours);
      }),
      { numRuns: 150 },
    );
  });

  it("writes each value as the layout has it", async () => {
    const ours = {
      reference: "A1",
      organisation_id: "GB-1",
      kind: "car-park",
      facilities: ["ramp"],
      opened_date: "2024-12-31",
      tags: ["a", "b"],
      length_km: 7.4,
      is_open: false,
      latitude: 52.1,
      longitude: -1.5,
    };
    const { text: table } = await written(JSON.stringify([ours]), { to: "csv", toProfile: theirs });
    const [headings = "", row = ""] = table.split("\r\n");
    const cells = row.split(",");
    const shown = Object.fromEntries(headings.split(",").map((name, i) => [name, cells[i]]));
    expect(shown).toMatchObject({
      Ref: "urn:place:A1",
      Council: "http://example.org/id/ashmoor",
      CouncilName: "Ashmoor",
      Sort: "Car park",
      HasLift: "No",
      HasRamp: "Yes",
      Opened: "31/12/2024",
      Keywords: "a/b",
      LengthM: "7400",
      Closed: "closed",
      North: "52.1",
      East: "-1.5",
      Grid: "GPS",
      "Made by": "hand",
    });
    const { text: json } = await written(JSON.stringify([ours]), { to: "json", toProfile: theirsInJson });
    expect(JSON.parse(json)).toMatchObject({
      version: "1",
      data: { items: [{ places: [{ id: "urn:place:A1", tags: ["a", "b"] }], owners: [{ name: "Ashmoor" }] }] },
    });
  });

  it("fills in no name of a council for a record without one", async () => {
    const { text: table } = await written('[{"reference":"A"}]', { to: "csv", toProfile: theirs });
    expect(table).not.toMatch(/Ashmoor|Northford|Westing/);
  });
});

describe("what a conversion cannot carry over", () => {
  const lost = async (ours: object, more: Partial<ConvertOptions> = {}) => {
    const { lost: losses } = await written(JSON.stringify([{ reference: "A", ...ours }]), {
      to: "csv",
      toProfile: theirs,
      ...more,
    });
    return losses.map(({ field: name, count, why }) => `${name} ${count}: ${why}`);
  };

  it.each([
    ["a code the layout has none for", { kind: "other" }, ["kind 1: the new layout has no word for the value"]],
    [
      "a flag the layout lacks",
      { facilities: ["lift", "shop"] },
      ["facilities 1: the new layout has no word for the value"],
    ],
    ["an entry that would be cut", { tags: ["a/b"] }, ["tags 1: an entry has “/” in it, and reads as two"]],
    [
      "an entry that would be cut at the usual mark",
      { urls: ["a;b"] },
      ["urls 1: an entry has “;” in it, and reads as two"],
    ],
    [
      "another kind of record",
      { council_type: "county" },
      ["council_type 1: the record was left out: the new layout is only for district"],
    ],
    ["half a point", { latitude: 52 }, ["latitude 1: the new layout has no word for the value"]],
    [
      "text whose parts would not be read again",
      { address_text: "a,  b" },
      ["address_text 1: the new layout has no word for the value"],
    ],
  ])("is said: %s", async (_what, ours, said) => {
    expect(await lost(ours)).toEqual(said);
  });

  it("says which column of the layout stays empty that must not", async () => {
    const strict = profile({
      columns: [
        { name: "Ref", field: "reference" },
        { name: "Label", field: "name", required: "value" },
      ],
    });
    expect(await lost({}, { toProfile: strict })).toEqual([
      "Label 1: the new layout needs it, and nothing in the file gives it",
    ]);
    expect(await lost({ name: "x", is_staffed: true }, { toProfile: strict })).toEqual([
      "is_staffed 1: the new layout has no column for it",
    ]);
  });

  it("says where a word of the layout stands for several of ours", async () => {
    const wide = profile({
      columns: [
        { name: "Ref", field: "reference" },
        {
          name: "Sort",
          field: "kind",
          values: [
            { theirs: "Building", ours: "town-hall" },
            { theirs: "Building", ours: "other" },
          ],
        },
      ],
    });
    expect(await lost({ kind: "town-hall" }, { toProfile: wide })).toEqual([
      "kind 1: the new layout has only a wider word for the value",
    ]);
    expect(await lost({ kind: "other" }, { toProfile: wide })).toEqual([]);
  });

  it("says what the record needs and a layout with a waiver did not give", async () => {
    const lax = profile({
      columns: [
        { name: "Label", field: "name" },
        { name: "Ref", field: "reference" },
      ],
      waived: { reference: "it may be blank" },
    });
    const { lost: losses, report } = await written("Label,Ref\nx,\n", { to: "json", profile: lax });
    expect(report.valid).toBe(true);
    expect(losses).toEqual([
      { field: "reference", count: 1, why: "the new layout needs it, and nothing in the file gives it" },
    ]);
  });

  it("converts a point to the grid where the layout has nothing else, and back", async () => {
    const grid = profile({
      columns: [{ name: "Ref", field: "reference" }, { name: "Northing" }, { name: "Easting" }],
      points: [
        {
          north: "Northing",
          east: "Easting",
          systems: { BNG: "BNG" },
          fields: { north: "latitude", east: "longitude" },
        },
      ],
    });
    const ours = [{ reference: "A", latitude: 53.4576, longitude: -2.2873 }];
    const there = await written(JSON.stringify(ours), { to: "csv", toProfile: grid });
    expect(there.lost).toEqual([]);
    expect(there.text).toMatch(/A,3957\d\d(\.\d)?,3810\d\d(\.\d)?|A,39\d{4}(\.\d)?,38\d{4}(\.\d)?/);
    const [back] = JSON.parse((await written(there.text, { to: "json", profile: grid })).text);
    expect(back.latitude).toBeCloseTo(53.4576, 5);
    expect(back.longitude).toBeCloseTo(-2.2873, 5);
    const far = await written(JSON.stringify([{ reference: "A", latitude: -33, longitude: 151 }]), {
      to: "csv",
      toProfile: grid,
    });
    expect(far.lost.map(({ field: name }) => name)).toEqual(["latitude", "longitude"]);
  });
});

describe("the record's own layout", () => {
  it.each(["csv", "json", "ndjson"] as Format[])("loses nothing there and back: %s", async (to) => {
    await fc.assert(
      fc.asyncProperty(records, async (ours) => {
        const there = await written(JSON.stringify(ours), { to });
        expect(there.lost).toEqual([]);
        const back = await written(there.text, { to: "json" });
        expect(JSON.parse(back.text)).toEqual(ours);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every value of GeoJSON, and adds the place of a point", async () => {
    const ours = [
      {
        reference: "A",
        geometry: {
          type: "LineString",
          coordinates: [
            [-1, 52],
            [-1.1, 52],
          ],
        },
      },
      { reference: "B", latitude: 52, longitude: -1 },
    ];
    const there = await written(JSON.stringify([...ours, { reference: "C" }]), { to: "geojson" });
    expect(there.lost).toEqual([{ field: "geometry", count: 1, why: "the record has no place" }]);
    const { features } = JSON.parse(there.text);
    expect(features[1].geometry).toEqual({ type: "Point", coordinates: [-1, 52] });
    expect(features[2].geometry).toBeNull();
    const back = JSON.parse((await written(there.text, { to: "json" })).text);
    expect(back).toMatchObject([...ours, { reference: "C" }]);
    expect(back[2]).toEqual({ reference: "C" });
  });

  it("writes the layout of a table as features too", async () => {
    const ours = [{ reference: "A", name: "Hall", geometry: { type: "Point", coordinates: [-1, 52] }, is_open: true }];
    const area = profile({
      columns: [
        { name: "Ref", field: "reference" },
        { name: "Label", field: "name" },
        { name: "geometry", field: "geometry" },
        { name: "Open", field: "is_open" },
      ],
    });
    const there = await written(JSON.stringify(ours), { to: "geojson", toProfile: area });
    expect(there.lost).toEqual([]);
    expect(JSON.parse(there.text).features).toEqual([
      { type: "Feature", geometry: ours[0]?.geometry, properties: { Ref: "A", Label: "Hall", Open: "Yes" } },
    ]);
    const back = await written(there.text, { to: "json", profile: area });
    expect(JSON.parse(back.text)).toEqual(ours);
  });

  it("keeps numbers in plain digits in a cell", async () => {
    const { text: table } = await written('[{"reference":"A","length_km":1e-7}]', { to: "csv" });
    expect(table).toContain(",0.0000001,");
    expect(JSON.parse((await written(table, { to: "json" })).text)[0].length_km).toBe(1e-7);
  });

  it("keeps members that the record does not know in JSON, and names them where a table lacks them", async () => {
    const source = '[{"reference":"A","x_mine":1,"colour":"red"}]';
    const json = await written(source, { to: "json" });
    expect(JSON.parse(json.text)).toEqual([{ reference: "A", x_mine: 1, colour: "red" }]);
    expect(json.unread).toEqual([]);
    expect((await written(source, { to: "csv" })).unread).toEqual(["x_mine", "colour"]);
    expect((await written(source, { to: "json", toProfile: theirsInJson })).unread).toEqual(["x_mine", "colour"]);
    expect((await written("reference,x_mine\nA,1\n", { to: "json" })).unread).toEqual(["x_mine"]);
  });

  it("names the columns of a layout that leave no trace, and none that was read", async () => {
    const source = "Ref,North,East,Grid,Made by,Colour\nurn:place:A,52,-1,GPS,hand,red\n";
    const { unread, text: json } = await written(source, { to: "json", profile: theirs });
    expect(unread).toEqual(["Colour"]);
    expect(JSON.parse(json)[0]).toMatchObject({ reference: "A", latitude: 52, longitude: -1 });
  });

  it("writes a file with no records that can be read again", async () => {
    const { text: json } = await written("reference,name\n", { to: "json" });
    expect(JSON.parse(json)).toEqual([]);
  });
});

describe("rows with errors", () => {
  it("end in a report that is not valid, and never in a crash", async () => {
    const bad: unknown[] = [
      5,
      null,
      ["x"],
      { reference: { toString: 1, valueOf: 1 } },
      { reference: "A", geometry: { type: "Polygon", coordinates: 5 } },
      { reference: "A", tags: [{ toString: 1 }], urls: "x", facilities: "lift", kind: { toString: 1 } },
      { reference: "A", constructor: 1, latitude: "x", address_text: { toString: 1 } },
    ];
    for (const to of ["csv", "json", "ndjson", "geojson"] as Format[]) {
      for (const toProfile of [undefined, theirs, theirsInJson]) {
        const { report } = await written(JSON.stringify(bad), {
          to,
          ...(toProfile === undefined ? {} : { toProfile }),
        });
        expect(report).toMatchObject({ valid: false, rows: 7 });
      }
    }
  });
});

describe("writing", () => {
  const many = JSON.stringify(Array.from({ length: 5_000 }, (_, i) => ({ reference: `${i}` })));

  it("gives pieces in order, one at a time", async () => {
    const pieces: string[] = [];
    let isBusy = false;
    await convert(many, {
      schema: place,
      to: "ndjson",
      async write(piece) {
        expect(isBusy).toBe(false);
        isBusy = true;
        await new Promise((resolve) => setTimeout(resolve, 1));
        pieces.push(String(piece));
        isBusy = false;
      },
    });
    expect(pieces.length).toBeGreaterThan(3);
    const lines = pieces.join("").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).reference)).toEqual(Array.from({ length: 5_000 }, (_, i) => `${i}`));
  });

  it("ends with the error of the one who writes, and closes the file", async () => {
    let isClosed = false;
    const source = {
      name: "many.jsonl",
      bytes: null,
      async *stream() {
        try {
          for (let i = 0; i < 100; i++) yield new TextEncoder().encode(`{"reference":"${i}"}\n`.repeat(100));
        } finally {
          isClosed = true;
        }
      },
    };
    const broken = convert(source, {
      schema: place,
      to: "json",
      write() {
        throw new Error("The disk is full");
      },
    });
    await expect(broken).rejects.toThrow("The disk is full");
    expect(isClosed).toBe(true);
  });

  it("refuses a layout of another record before it writes a word", async () => {
    const other = profile({ columns: [{ name: "Ref", field: "reference" }], record: "made/other" });
    let pieces = 0;
    const refused = convert('[{"reference":"A"}]', {
      schema: place,
      to: "csv",
      toProfile: other,
      write: () => void pieces++,
    });
    await expect(refused).rejects.toMatchObject({ code: "layout-of-another-record" });
    await expect(written("Ref\nA\n", { to: "csv", profile: other })).rejects.toMatchObject({
      code: "layout-of-another-record",
    });
    expect(pieces).toBe(0);
  });
});
