import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openSource } from "./open.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

describe("a file that is no table and no records", () => {
  it.each([
    ["no bytes", bytes(), "file-empty", /no text/],
    ["white space only", bytes("\n  \r\n\t"), "file-empty", /no text/],
    ["blank rows only", bytes(",,\n,,\n"), "file-empty", /no text/],
    ["the start of a zip", bytes("PK", [3, 4], "[Content_Types].xml xl/workbook.xml"), "workbook-damaged", /cut short/],
    ["the start of a gzip", bytes([0x1f, 0x8b, 8, 0]), "file-truncated", /gzip/],
    ["PDF", bytes("%PDF-1.7\n"), "file-pdf", /PDF/],
    ["Parquet", bytes("PAR1", [21, 4, 21, 0]), "file-parquet", /Parquet/],
    ["old Excel", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "file-xls", /old Excel/],
    ["a web page", bytes("\n<!DOCTYPE html>\n<html><body>Sign in</body></html>"), "file-html", /web page/],
    ["XML", bytes('<?xml version="1.0"?><rows><row/></rows>'), "file-xml", /XML/],
    ["NUL bytes", bytes("a,b\n1,", [0], "2"), "file-binary", /not a text file/],
    ["many control characters", bytes([1, 2, 3, 4, 5, 6], "abc"), "file-binary", /not a text file/],
  ])("is refused: %s", async (_name, content, code, message) => {
    await expect(openSource(content)).rejects.toMatchObject({
      name: "UnreadableFileError",
      code,
      message: expect.stringMatching(message),
      fix: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });

  it("is refused for what it holds, whatever its name, and the source is let go", async () => {
    let released = false;
    const source = {
      name: "data.csv",
      bytes: null,
      async *stream() {
        try {
          for (;;) yield bytes("%PDF-1.7\n", "x".repeat(1000));
        } finally {
          released = true;
        }
      },
    };
    await expect(openSource(source)).rejects.toMatchObject({ code: "file-pdf" });
    expect(released).toBe(true);
  });
});

describe("a file packed with gzip", () => {
  it.each([
    ["name,cost\n=1,2\n", "csv"],
    ['[{"a":1}]', "json"],
    ['{"a":1}\n{"a":2}\n', "jsonl"],
  ])("is read as what is in it: %j", async (text, format) => {
    const packed = gzipSync(bytes(text));
    const input = await openSource(packed);
    expect(input).toMatchObject({ format, packing: "gzip" });
    expect(input.bytesRead()).toBe(packed.length);
  });

  it("goes by the name of the file inside where the name tells", async () => {
    const file = new File([gzipSync(bytes('{"a":1}')) as BlobPart], "records.ndjson.gz");
    expect((await openSource(file)).format).toBe("jsonl");
  });
});

describe("what a file is taken for", () => {
  it.each([
    ["{a},b\n1,2\n", "csv"],
    ["[Name],[Date]\nx,y\n", "csv"],
    ["<5 dwellings,b\n1,2\n", "csv"],
    ['"{",b\n1,2\n', "csv"],
    ['[{"a":1}]', "json"],
    ['\n {"a": [1, 2]}', "json"],
    ["[1, 2, 3]\n", "json"],
    ['{"a":1}\n\n{"a":2}\n', "jsonl"],
    ['{"a":1}\n', "json"],
  ])("%j is %s", async (text, format) => {
    expect((await openSource(text)).format).toBe(format);
  });

  it("does not depend on how long the first line is", async () => {
    const record = JSON.stringify({ text: "x".repeat(300_000) });
    expect((await openSource(`${record}\n${record}\n`)).format).toBe("jsonl");
    expect((await openSource(`${" ".repeat(100_000)}[{"a":1}]`)).format).toBe("json");
  });

  it("goes by the name only for one line that may be JSON or JSON Lines", async () => {
    const file = new File(['{"a":1}'], "records.ndjson");
    expect((await openSource(file)).format).toBe("jsonl");
    expect((await openSource(new File(["a,b\n1,2"], "records.json"))).format).toBe("csv");
  });
});

it("text, bytes and a Blob give the same table", async () => {
  const text = `name,cost\n${"😀é".repeat(100_000)},£5\n`;
  for (const source of [text, bytes(text), new Blob([text])]) {
    const input = await openSource(source);
    if (input.kind !== "table") throw new Error("not a table");
    expect((await input.head()).map((row) => row.cells)).toEqual([
      ["name", "cost"],
      ["😀é".repeat(100_000), "£5"],
    ]);
    expect(input.bytesRead()).toBe(bytes(text).length);
  }
});
