import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { field, record } from "../test/made-up.ts";
import { makeXlsx, textRows } from "../test/make-xlsx.ts";
import type { SplitOptions } from "./split.ts";
import { splitFile } from "./split.ts";

const schema = record([field("reference", { required: true }), field("colour", { codes: ["red", "green"] })], {
  key: ["reference"],
});

async function split(text: string, options: Partial<SplitOptions> = {}) {
  const texts = { good: "", bad: "" };
  const result = await splitFile(
    text,
    { schema, ...options },
    {
      good: (_part, piece) => {
        texts.good += piece;
      },
      bad: (_part, piece) => {
        texts.bad += piece;
      },
    },
  );
  return { ...result, texts };
}

const lines = (text: string) => text.split("\r\n").slice(0, -1);

describe("splitFile", () => {
  it("puts rows with something to fix apart, each with its number and what to do", async () => {
    const { good, bad, texts } = await split("Reference,Note,colour\nA,x,red\nB,y,blue\nA,z,green\n,,red\n");
    expect({ good, bad }).toEqual({ good: 1, bad: 3 });
    expect(lines(texts.good)).toEqual(["Reference,Note,colour", "A,x,red"]);
    expect(lines(texts.bad)).toEqual([
      "Reference,Note,colour,standpipe_row,standpipe_problems",
      expect.stringMatching(/^B,y,blue,3,Colour must be red or green\. Change blue to .+ \[code-unknown\]$/),
      expect.stringMatching(/^A,z,green,4,".+\[key-repeated\]"$/),
      expect.stringMatching(/^,,red,5,Reference is .+\[required-missing\]$/),
    ]);
  });

  it("writes cells as they are in the file, spaces, quotes and line breaks included", async () => {
    const { texts } = await split('reference;colour;note\n A ;red;"He said ""yes""\nand left"\n');
    expect(texts.good).toBe('reference,colour,note\r\n" A ",red,"He said ""yes""\nand left"\r\n');
    expect(texts.bad).toBe("reference,colour,note,standpipe_row,standpipe_problems\r\n");
  });

  it("keeps cells to the right of all headings, and the rows above the headings", async () => {
    const { texts, bad } = await split("Trees of 2026,\nreference,colour\nA,red,too,many\nB,red,\n");
    expect(bad).toBe(2);
    expect(lines(texts.good)).toEqual(["reference,colour", "B,red,"]);
    expect(lines(texts.bad).slice(1)).toEqual([
      "Trees of 2026,,1,This row stands above the headings.",
      expect.stringMatching(/^A,red,3,"?.+\[cells-too-many\]"?,too,many$/),
    ]);
  });

  it("says of every row that a column is missing where the file lacks one", async () => {
    const { good, texts } = await split("colour,x\nred,1\ngreen,2\n", { schema });
    expect(good).toBe(0);
    expect(lines(texts.bad)[2]).toMatch(/^green,2,3,"?There is no column for Reference\. Add .+\[column-missing\]"?$/);
  });

  it("takes a row whose problems are set aside for a good one, and one with a graver warning for a bad one", async () => {
    const suppress = [{ code: "code-unknown", reason: "old codes", until: "9999-12-31" }];
    const aside = await split("reference,colour\nA,blue\n,blue\n", { policy: { suppress } });
    expect(lines(aside.texts.good)[1]).toBe("A,blue");
    expect(aside).toMatchObject({ good: 1, bad: 1 });
    expect(aside.report.errors).toBe(3);
    const eased = await split("reference,colour\nA,blue\n", { policy: { severity: { "code-unknown": "warning" } } });
    expect(eased).toMatchObject({ good: 1, bad: 0 });
  });

  it("puts rows that are no record apart, with why", async () => {
    const { good, texts } = await split("reference,colour\nA,red\nreference,colour\nB,green\n");
    expect(good).toBe(2);
    expect(lines(texts.bad).slice(1)).toEqual(["reference,colour,3,This row repeats the headings."]);
  });

  it("gives each sheet of a workbook two texts of its own", async () => {
    const rows = (reference: string) =>
      textRows([
        ["reference", "colour"],
        [reference, "red"],
        [`${reference}2`, "blue"],
      ]);
    const source = makeXlsx([
      { name: "April", rows: rows("A") },
      { name: "May", rows: rows("B") },
    ]);
    const texts = new Map<string, string>();
    const put = (key: string, text: string) => void texts.set(key, (texts.get(key) ?? "") + text);
    const { good, bad } = await splitFile(
      source,
      { schema },
      {
        good: ({ sheet }, text) => put(`${sheet} good`, text),
        bad: ({ sheet }, text) => put(`${sheet} bad`, text),
      },
    );
    expect({ good, bad }).toEqual({ good: 2, bad: 2 });
    expect([...texts.keys()].sort()).toEqual(["April bad", "April good", "May bad", "May good"]);
    expect(lines(texts.get("May good") ?? "")).toEqual(["reference,colour", "B,red"]);
    expect(lines(texts.get("May bad") ?? "")[1]).toMatch(/^B2,blue,3,/);
  });

  it("gives JSON back as arrays, and adds two members to what is not right", async () => {
    const { texts } = await split('[{"reference":"A","n":1.50},{"reference":"B","colour":"blue"},7]');
    expect(JSON.parse(texts.good)).toEqual([{ reference: "A", n: 1.5 }]);
    expect(JSON.parse(texts.bad)).toEqual([
      {
        reference: "B",
        colour: "blue",
        standpipe_row: 2,
        standpipe_problems: [expect.stringMatching(/^Colour must be red or green\. .+ \[code-unknown\]$/)],
      },
      { standpipe_value: 7, standpipe_row: 3, standpipe_problems: [expect.stringMatching(/\[record-type\]$/)] },
    ]);
    expect((await split('[{"reference":"A"}]')).texts.bad).toBe("[]\n");
  });

  it("counts lines that could not be read, which are in neither", async () => {
    const { good, unread } = await split('{"reference":"A"}\n{"reference":\n{"reference":"C"}\n');
    expect({ good, unread }).toEqual({ good: 2, unread: 1 });
  });

  it("puts each row of a table in exactly one of the two, cell by cell", async () => {
    const cell = fc.oneof(
      fc.constantFrom("", "red", "blue", "A", '"', "a,b", "x\ny"),
      fc.string({ maxLength: 5 }).filter((text) => !/[\0#]/.test(text)),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        // A last cell tells the rows apart, and keeps one from being blank.
        const marked = table.map((cells, at) => [...cells, `#${at}`]);
        const text = `reference,colour,note,mark\n${marked.map((cells) => cells.map(quoted).join(",")).join("\n")}\n`;
        const { good, bad, texts } = await split(text);
        expect(good + bad).toBe(table.length);
        const marks = (part: string) => [...part.matchAll(/(?:^|,)#(\d+)(?=,\d+,|\r\n)/g)].map(([, at]) => Number(at));
        expect([...marks(texts.good), ...marks(texts.bad)].sort((a, b) => a - b)).toEqual(table.map((_, at) => at));
        const again = await split(texts.good);
        expect(again).toMatchObject({ good, bad: 0 });
      }),
      { numRuns: 60 },
    );
  });
});
