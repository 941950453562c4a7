import { convert, type Format, type RecordSchema } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { loadExampleFiles } from "./examples.ts";
import { type Fields, isObject, tableForms } from "./forms.ts";

const files = await loadExampleFiles();
const WAY = ["xlsx", "json", "ndjson", "csv"] as const;

/** What is written of a file in another format, and the columns that were not read. */
async function converted(source: string | Uint8Array, to: Format, schema: RecordSchema) {
  const pieces: (string | Uint8Array)[] = [];
  const { lost, unread } = await convert(source, { schema, to, write: (piece) => void pieces.push(piece) });
  const file = to === "xlsx" ? Buffer.concat(pieces as Uint8Array[]) : pieces.join("");
  return { file, lost, unread };
}

/** A record without what a table has no cell for: fields that the standard does not know, and lists without entries. */
function inTable(record: Fields, { metadata }: RecordSchema): Fields {
  const names = metadata.fields.map(({ name }) => name);
  const isThere = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(names.flatMap((name) => (isThere(record[name]) ? [[name, record[name]]] : [])));
}

describe("a file that is converted again and again", { timeout: 30_000 }, () => {
  it.each(files)("$name: has the same records as XLSX, JSON, JSON Lines and CSV", async ({ schema, values }) => {
    const right = values.flatMap(({ code, value }) => (code === null && isObject(value) ? [value] : []));
    const start = (await tableForms.CSV?.(right, schema.metadata)) ?? "";
    let file = start;
    for (const to of WAY) {
      const step = await converted(file, to, schema);
      expect(step.lost, to).toEqual([]);
      file = step.file;
    }
    const end = await converted(file, "json", schema);
    expect(JSON.parse(String(end.file))).toEqual(right.map((record) => inTable(record, schema)));
    expect(file).toBe((await converted(start, "csv", schema)).file);
  });
});

describe("a text that no cell of a spreadsheet can hold", () => {
  const LONGEST = 32_767;
  const file = files.find(({ name }) => name === "transparency/spend-transaction");
  const schema = file?.schema as RecordSchema;
  const right = file?.values.find(({ code }) => code === null)?.value as Fields;
  const inJson = (length: number) => JSON.stringify([right, { ...right, purpose: "p".repeat(length) }]);

  it("is refused with its row and its cell, and nothing is written", async () => {
    const pieces: unknown[] = [];
    const options = { schema, to: "xlsx", write: (piece: string | Uint8Array) => void pieces.push(piece) } as const;
    await expect(convert(inJson(LONGEST + 1), options)).rejects.toThrow(/^Cell [A-Z]+3 .*32,768 characters/);
    expect(pieces).toEqual([]);
  });

  it("is one of 32,768 characters, and 32,767 are written", async () => {
    const { file: workbook } = await converted(inJson(LONGEST), "xlsx", schema);
    const { file: back } = await converted(workbook, "json", schema);
    expect(JSON.parse(String(back))[1].purpose).toHaveLength(LONGEST);
  });
});
