import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { field, record } from "../test/made-up.ts";
import { check } from "./check.ts";
import type { Change } from "./fix/changes.ts";
import { type FixOptions, fix } from "./fix.ts";
import type { SourceLike } from "./read/types.ts";

const visit = record([
  field("reference", { required: true, headers: ["Ref"] }),
  field("day", { typeName: "core/types/date", expected: "a date", example: "2024-12-31", headers: ["Visit date"] }),
  field("amount", { type: "number", decimals: 2, headers: ["Net (£)"] }),
  field("kind", { codes: ["routine", "not-planned"] }),
  field("open", { type: "boolean" }),
]);

type Options = Omit<FixOptions, "write" | "schema" | "log">;

async function fixed(source: SourceLike, options: Options = {}) {
  const pieces: string[] = [];
  const log: Change[] = [];
  const outcome = await fix(source, {
    schema: visit,
    ...options,
    write: (piece) => void pieces.push(String(piece)),
    log: (change) => void log.push(change),
  });
  return { ...outcome, text: pieces.join(""), log };
}

describe("a corrected copy of a table", () => {
  it("has every value that has one safe change, and everything else as it stood", async () => {
    const { text, changes, log } = await fixed(
      'Ref,Visit date,Net (£),Kind,Remarks\r\nA-1,31/12/2024,"£1,302.28",Not planned,  see “x” \r\nA-2,01/02/2024,(5),routine,=1+1\r\nA-3,Not yet,five,other,\r\n',
    );
    expect(text).toBe(
      "Ref,Visit date,Net (£),Kind,Remarks\r\nA-1,2024-12-31,1302.28,not-planned,see “x”\r\nA-2,2024-02-01,-5,routine,=1+1\r\nA-3,Not yet,five,other,\r\n",
    );
    expect(changes).toEqual([
      { code: "outer-space", column: "Remarks", count: 1, from: "  see “x” ", to: "see “x”" },
      { code: "date-format", column: "Visit date", count: 2, from: "31/12/2024", to: "2024-12-31" },
      { code: "number-type", column: "Net (£)", count: 2, from: "£1,302.28", to: "1302.28" },
      { code: "code-unknown", column: "Kind", count: 1, from: "Not planned", to: "not-planned" },
    ]);
    expect(log).toHaveLength(6);
    expect(log).toContainEqual({
      sheet: null,
      row: 3,
      line: 3,
      cell: "C3",
      column: "Net (£)",
      code: "number-type",
      from: "(5)",
      to: "-5",
    });
  });

  it("keeps titles above the headings, rows of too few or too many cells, and columns without a heading that say something", async () => {
    const { text, tidied } = await fixed(
      "Visits in May,,,\n,,,\nref,day,,,\nA-1,2024-05-01,,note,\nA-2,2024-05-02\nA-3,2024-05-03,,,,more\n",
    );
    expect(text.split("\r\n")).toEqual([
      "Visits in May,,",
      "ref,day,",
      "A-1,2024-05-01,note",
      "A-2,2024-05-02",
      "A-3,2024-05-03,,more",
      "",
    ]);
    expect(tidied).toEqual([
      { what: "blank-rows", count: 1, from: null },
      { what: "blank-columns", count: 2, from: null },
    ]);
  });

  it("never guesses whether the day or the month comes first", async () => {
    const file = "ref,day\nA-1,03/04/2024\nA-2,05/06/2024\n";
    expect((await fixed(file)).changes).toEqual([]);
    expect((await fixed(file, { dateOrder: "month-first" })).text).toContain("A-1,2024-03-04");
    expect((await fixed(file, { dateOrder: "day-first" })).text).toContain("A-1,2024-04-03");
  });

  it("leaves a column alone whose dates contradict each other, whatever order is given", async () => {
    const file = "ref,day\nA-1,30/03/2016\nA-2,3/30/16\nA-3,1 May 2024\n";
    const { text } = await fixed(file, { dateOrder: "day-first" });
    expect(text).toBe("ref,day\r\nA-1,30/03/2016\r\nA-2,3/30/16\r\nA-3,2024-05-01\r\n");
  });

  it("changes nothing that would still be wrong", async () => {
    const { text, changes } = await fixed('ref,amount\nA-1,"£1,302.285"\n');
    expect(text).toContain('"£1,302.285"');
    expect(changes).toEqual([]);
  });

  it("is in UTF-8 with commas, whatever the file was", async () => {
    const latin = Uint8Array.from([..."ref;Net (\xa3);Remarks\nA-1;\xa35;caf\xe9, bar\n"].map((c) => c.charCodeAt(0)));
    const { text, tidied } = await fixed(latin);
    expect(text).toBe('ref,Net (£),Remarks\r\nA-1,5,"café, bar"\r\n');
    expect(tidied).toEqual([
      { what: "encoding", count: 1, from: "windows-1252" },
      { what: "delimiter", count: 1, from: ";" },
    ]);
  });

  it("has the names and values of the standard where that is asked for, and loses no column", async () => {
    const file = "Visits,,,,\nRef,Open,Remarks,Visit date,\nA-1,Yes,x,31/12/2024,y\nA-2,,,Not yet,\n";
    const { text, tidied } = await fixed(file, { canonical: true });
    expect(text).toBe("reference,day,open,Remarks,\r\nA-1,2024-12-31,true,x,y\r\nA-2,Not yet,,,\r\n");
    expect(tidied).toContainEqual({ what: "rows-left-out", count: 1, from: null });
    const asJson = await fixed(file, { canonical: true, to: "json" });
    expect(JSON.parse(asJson.text)[0]).toEqual({
      reference: "A-1",
      day: "2024-12-31",
      open: true,
      Remarks: "x",
      x_column_2: "y",
    });
  });

  it("is not made of a file that was cut short", async () => {
    await expect(fixed('ref,day\nA-1,2024-01-01\nA-2,"2024')).rejects.toMatchObject({ code: "file-truncated" });
  });
});

const mended = (text: string) => text.replaceAll('"31/12/2024"', '"2024-12-31"');

describe("a corrected copy of JSON", () => {
  it("differs in nothing but the changed values", async () => {
    const file =
      '{ "n": 12345678901234567890,\n  "results": [\n    {"reference":"A-1",\t"day": "31/12/2024", "x": 1.0, "amount": "5"},\n    {"reference":"A-2","day":"2024-01-01"}\n]}';
    const { text, changes } = await fixed(file);
    expect(text).toBe(file.replace('"31/12/2024"', '"2024-12-31"').replace('"amount": "5"', '"amount": 5'));
    expect(changes.map(({ code, column }) => [code, column])).toEqual([
      ["date-format", "day"],
      ["number-type", "amount"],
    ]);
  });

  it("differs in nothing else where the file is too long to be read whole", async () => {
    const records = Array.from(
      { length: 1_200 },
      (_, i) =>
        `{"reference":"A-${i}",\t"day": ${i % 7 === 0 ? '"31/12/2024"' : '"2024-12-31"'}, "x": [1.0, "]${"x".repeat(4_000)}"]}`,
    );
    for (const file of [
      `[${records.join(" ,\n")}\n]\n`,
      `{"n": 1.0, "other": [{"day":"31/12/2024"}], "results": [${records.join()}], "more": {"results": []}}`,
    ]) {
      const { text } = await fixed(file);
      const [before = "", ...parts] = file.split('"results": ');
      expect(text).toBe(
        parts.length === 0 ? mended(before) : `${before}"results": ${mended(parts.join('"results": '))}`,
      );
    }
  });

  it("is made line by line for JSON Lines", async () => {
    const file = '{"reference":"A-1","day":"2024-12-31"}\n\n{"reference":"A-2", "amount":"5"}\n';
    expect((await fixed(file)).text).toBe(file.replace('"5"', "5"));
  });

  it("keeps the place of a feature", async () => {
    const file = JSON.stringify({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { reference: "A-1", day: "31/12/2024", id: 5 },
          geometry: { type: "Point", coordinates: [-1.5, 53.1] },
        },
      ],
    });
    expect((await fixed(file)).text).toBe(file.replace("31/12/2024", "2024-12-31"));
  });

  it("has the names of the standard where that is asked for", async () => {
    const { text } = await fixed('[{"Ref":"A-1","Visit date":"31/12/2024","other":[1]}]', { canonical: true });
    expect(JSON.parse(text)).toEqual([{ reference: "A-1", day: "2024-12-31", other: [1] }]);
  });
});

describe("any table", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "31/12/2024",
      "3/4/24",
      "£5",
      "(1,000.50)",
      "routine",
      "ROUTINE",
      "Yes",
      "N/A",
      "",
      " x ",
      'a"b',
      "a,b",
      "a\nb",
      "=1+1",
      "É",
      "#N/A",
    ),
    fc.string({ maxLength: 8 }),
  );
  const table = fc.array(fc.tuple(fc.stringMatching(/^[A-Z]{2}$/), cell, cell, cell, cell, cell), {
    minLength: 1,
    maxLength: 12,
  });

  it("keeps its rows and its other columns, and a second correction has nothing to do", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const file = ["reference,day,amount,kind,open,other", ...rows.map((cells) => cells.map(quoted).join(","))].join(
          "\n",
        );
        const once = await fixed(file);
        const twice = await fixed(once.text);
        expect(twice.text).toBe(once.text);
        expect(twice.changes).toEqual([]);
        const after = await check(once.text, { schema: visit });
        expect(after.rows).toBe(once.report.rows);
        expect(after.errors).toBeLessThanOrEqual(once.report.errors);
        const asJson = JSON.parse((await fixed(file, { canonical: true, to: "json" })).text) as { other?: string }[];
        expect(asJson.map(({ other = "" }) => other)).toEqual(
          rows.map((cells) => cells[5].trim().replace(/\r\n?/g, "\n")),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("has nothing left of what its correction says was mended", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const file = ["reference,day,amount,kind,open,other", ...rows.map((cells) => cells.map(quoted).join(","))].join(
          "\n",
        );
        const { report, text } = await fixed(file);
        const promised = report.findings.filter(({ fixable }) => fixable);
        const after = await check(text, { schema: visit });
        for (const { code, field: name } of promised) {
          expect(after.findings.filter((one) => one.code === code && one.field === name)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
