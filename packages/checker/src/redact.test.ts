import { describe, expect, it } from "vitest";
import { field, record } from "../test/made-up.ts";
import { makeXlsx, textRows } from "../test/make-xlsx.ts";
import { copyOf } from "../test/redacted.ts";

const schema = record(
  [
    field("reference", { required: true }),
    field("person_id", { personalData: "identifier", required: true }),
    field("surname", { personalData: "name", headers: ["Family name"] }),
    field("notes"),
    field("amount", { type: "number" }),
    field("tags", { list: true }),
  ],
  { publish: "exchange", key: ["reference"] },
);

describe("the publishable copy of a table", () => {
  it("leaves out personal columns and those that nobody knows, and keeps headings, order and cells of the others", async () => {
    const text =
      'Reference,Family name,Notes,Amount,person_id,Ward,\r\nR-1,Bloggs,"a, ""b""",12.50,AX-991,East,z\r\nR-2,,,,AX-992,,\r\n';
    const { redaction, text: copy } = await copyOf(text, { schema });
    expect(copy).toBe('Reference,Notes,Amount\r\nR-1,"a, ""b""",12.50\r\nR-2,,\r\n');
    expect(redaction).toMatchObject({
      to: "csv",
      written: 2,
      columns: [
        { header: "Family name", field: "surname", why: "name", count: 1 },
        { header: "person_id", field: "person_id", why: "identifier", count: 2 },
        { header: "Ward", field: null, why: "unknown", count: 1 },
        { header: "", field: null, why: "unknown", count: 1 },
      ],
      texts: [],
      rows: [],
      lacking: ["person_id"],
      kept: [],
    });
  });

  it("takes out of text what is found in it, and counts it without its value", async () => {
    const text =
      'reference,person_id,notes,tags\nR-1,1,"jane@example.com, bob@example.com",a;07700 900123\nR-2,2,lives at 12 High Street LS1 4AB,b\n';
    const { redaction, text: copy } = await copyOf(text, { schema });
    expect(copy).toBe(
      'reference,notes,tags\r\nR-1,"[removed: email], [removed: email]",a;[removed: phone]\r\nR-2,lives at [removed: address],b\r\n',
    );
    expect(redaction.texts).toEqual([
      { header: "notes", field: "notes", kind: "email", words: expect.anything(), count: 2 },
      { header: "tags", field: "tags", kind: "phone", words: expect.anything(), count: 1 },
      { header: "notes", field: "notes", kind: "postcode-with-house-number", words: expect.anything(), count: 1 },
    ]);
  });

  it("takes the personal values of a row out of its other columns", async () => {
    const text =
      "reference,person_id,surname,notes\nR-AX-991,AX-991,Bloggs,Mr BLOGGS (AX-991) of Bloggston\nR-2,AX-992,Li,Li and AX-991\n";
    const { redaction, text: copy } = await copyOf(text, { schema });
    expect(copy).toBe(
      "reference,notes\r\nR-[removed: identifier],Mr [removed: name] ([removed: identifier]) of Bloggston\r\nR-2,Li and AX-991\r\n",
    );
    expect(redaction.texts.map(({ header, kind, count }) => [header, kind, count])).toEqual([
      ["reference", "own-value", 1],
      ["notes", "own-value", 2],
    ]);
    const json = await copyOf('[{"reference":"R-1","surname":"Bloggs","notes":"ask bloggs"}]', { schema });
    expect(JSON.parse(json.text)).toEqual([{ reference: "R-1", notes: "ask [removed: name]" }]);
  });

  it("keeps unknown columns where that is asked for, less what is found in them and in their headings", async () => {
    const text = "reference,person_id,Ward,ask jo@example.com\nR-1,1,x@example.com,07700900123\n";
    const { redaction, text: copy } = await copyOf(text, { schema, keepUnknown: true });
    expect(copy).toBe("reference,Ward,ask [removed: email]\r\nR-1,[removed: email],[removed: phone]\r\n");
    expect(redaction.columns.map(({ header }) => header)).toEqual(["person_id"]);
  });

  it("keeps what an open record is made to be published with, and leaves out the rest that is personal", async () => {
    const open = record([
      field("reference"),
      field("holder", { personalData: "name", required: true }),
      field("email", { personalData: "contact" }),
    ]);
    const { redaction, text } = await copyOf("reference,holder,email\nR-1,Jo,jo@example.com\n", { schema: open });
    expect(text).toBe("reference,holder\r\nR-1,Jo\r\n");
    expect(redaction).toMatchObject({ kept: ["holder"], lacking: [] });
  });

  it("leaves out rows that are no records, those above the headings, and those whose cells belong to no column", async () => {
    const text =
      "Report for jo@example.com,,\nreference,person_id,notes\nR-1,1,a\nR-2,2,b,Bloggs\nreference,person_id,notes\nR-3,3,c\n";
    const { redaction, text: copy } = await copyOf(text, { schema });
    expect(copy).toBe("reference,notes\r\nR-1,a\r\nR-3,c\r\n");
    expect(redaction.written).toBe(2);
    expect(redaction.rows).toEqual([
      { why: "above-headings", count: 1 },
      { why: "cells-too-many", count: 1 },
      { why: "heading-again", count: 1 },
    ]);
  });

  it("needs no file without errors", async () => {
    const { redaction, text } = await copyOf("reference,amount,notes\nR-1,ask 07700 900123,\n,lots,x\n", { schema });
    expect(redaction.report.valid).toBe(false);
    expect(text).toBe("reference,amount,notes\r\nR-1,ask [removed: phone],\r\n,lots,x\r\n");
  });

  it("refuses a file that is cut short, one whose headings fit nothing, and a form that does not suit it", async () => {
    await expect(copyOf('reference,person_id,notes\nR-1,1,"a', { schema })).rejects.toMatchObject({
      code: "file-truncated",
    });
    await expect(copyOf("Colour,Size\nred,3\n", { schema })).rejects.toMatchObject({ code: "headings-unknown" });
    await expect(copyOf("reference,notes\nR-1,a\n", { schema, to: "json" })).rejects.toMatchObject({
      message: "The file is a table, and its copy can be CSV or XLSX.",
    });
    await expect(copyOf("surname,person_id,Ward\nBloggs,AX,East\n", { schema })).rejects.toMatchObject({
      code: "copy-too-small",
    });
    await expect(copyOf('[{"reference":"R-1","notes":"a"}]', { schema, to: "csv" })).rejects.toMatchObject({
      code: "copy-too-small",
    });
  });

  it("is a workbook where the file is one, with numbers as numbers", async () => {
    const text = "reference,person_id,notes,amount\nR-1,1,jo@example.com,12.5\n";
    const { bytes } = await copyOf(text, { schema, to: "xlsx" });
    const { redaction, bytes: again, text: none } = await copyOf(bytes, { schema });
    expect({ to: redaction.to, none }).toEqual({ to: "xlsx", none: "" });
    const { text: csv } = await copyOf(again, { schema, to: "csv" });
    expect(csv).toBe("reference,notes,amount\r\nR-1,[removed: email],12.5\r\n");
  });
});

describe("the publishable copy of a workbook of several sheets", () => {
  it("puts their rows below each other, each cell under its heading, and leaves out what the first sheet lacks", async () => {
    const workbook = makeXlsx([
      {
        rows: textRows([
          ["reference", "surname", "notes", "amount"],
          ["R-1", "Bloggs", "a", "1"],
        ]),
      },
      {
        rows: textRows([
          ["notes", "tags", "reference", "surname", "amount"],
          ["jo@example.com", "x", "R-2", "Li", "2"],
        ]),
      },
    ]);
    const { redaction, text } = await copyOf(workbook, { schema, to: "csv" });
    expect(text).toBe("reference,notes,amount\r\nR-1,a,1\r\nR-2,[removed: email],2\r\n");
    expect(redaction.written).toBe(2);
    expect(redaction.columns.map(({ header, why, count }) => [header, why, count])).toEqual([
      ["surname", "name", 2],
      ["tags", "other-sheet", 1],
    ]);
  });
});

describe("the publishable copy of JSON", () => {
  const one = { reference: "R-1", person_id: "AX-991", Surname: "Bloggs", notes: "ask jo@example.com", amount: 2 };

  it("leaves out personal and unknown members, also under other spellings and where they come late", async () => {
    const all = [one, { reference: "R-2", notes: null, "family-name": "Bloggs", more: { x: 1 } }];
    const { redaction, text } = await copyOf(JSON.stringify(all), { schema });
    expect(JSON.parse(text)).toEqual([
      { reference: "R-1", notes: "ask [removed: email]", amount: 2 },
      { reference: "R-2", notes: null },
    ]);
    expect(redaction.columns.map(({ header, why, count }) => [header, why, count])).toEqual([
      ["person_id", "identifier", 1],
      ["Surname", "name", 2],
      ["more", "unknown", 1],
    ]);
  });

  it("stands under the keys that the records stood under, and JSON Lines stay lines", async () => {
    const inside = await copyOf(JSON.stringify({ data: { results: [one] }, count: 1 }), { schema });
    expect(JSON.parse(inside.text)).toEqual({
      data: { results: [{ reference: "R-1", notes: "ask [removed: email]", amount: 2 }] },
    });
    const lines = `${JSON.stringify(one)}\n{"reference":"R-2"\n${JSON.stringify({ ...one, notes: "b" })}\n`;
    const { redaction, text } = await copyOf(lines, { schema });
    expect(text).toBe(
      '{"reference":"R-1","notes":"ask [removed: email]","amount":2}\n{"reference":"R-1","notes":"b","amount":2}\n',
    );
    expect(redaction).toMatchObject({ to: "ndjson", written: 2, rows: [{ why: "unreadable", count: 1 }] });
  });

  it("keeps what is unknown where that is asked for, less what is found in it and in its names", async () => {
    const odd = '[{"reference":"R-1","notes":"a","__proto__":{"jo@example.com":["AB123456C",4111111111111111,5]}}]';
    const { text } = await copyOf(odd, { schema, keepUnknown: true });
    expect(text).toBe(
      '[\n{"reference":"R-1","notes":"a","__proto__":{"[removed: email]":["[removed: National Insurance number]","[removed: card number]",5]}}\n]\n',
    );
  });

  it("leaves out what is no object", async () => {
    const { redaction, text } = await copyOf(JSON.stringify([one, "jo@example.com"]), { schema });
    expect(text).not.toContain("@");
    expect(redaction.rows).toEqual([{ why: "no-object", count: 1 }]);
  });

  it("shows a place on the map only where no field of a place is personal", async () => {
    const place = (personalData: "address" | null) =>
      record(
        [
          field("reference"),
          field("latitude", { type: "number", personalData }),
          field("longitude", { type: "number", personalData }),
        ],
        { points: [{ system: "WGS84", north: "latitude", east: "longitude" }] },
      );
    const file = JSON.stringify({
      type: "FeatureCollection",
      features: [
        { type: "Feature", geometry: { type: "Point", coordinates: [-1.5, 53.8] }, properties: { reference: "R-1" } },
      ],
    });
    const { text: shown } = await copyOf(file, { schema: place(null) });
    expect(JSON.parse(shown)).toEqual(JSON.parse(file));
    const { text: hidden } = await copyOf(file, { schema: place("address") });
    expect(JSON.parse(hidden).features).toEqual([
      { type: "Feature", geometry: null, properties: { reference: "R-1" } },
    ]);
  });
});
