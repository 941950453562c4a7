import { describe, expect, it } from "vitest";
import { makeOds, makeXlsx, makeZip, textRows, xlsxParts } from "../../../test/make-xlsx.ts";
import { openWorkbook, rowsOf } from "../../../test/read-workbook.ts";
import { openSource } from "../open.ts";
import type { Limits } from "../types.ts";

const sheetPart = "xl/worksheets/sheet1.xml";
const small = makeXlsx([{ rows: textRows([["name"], ["x"]]) }]);

async function refusalOf(bytes: Uint8Array, limits?: Limits): Promise<unknown> {
  try {
    await rowsOf(await openWorkbook(bytes, limits));
  } catch (error) {
    return error;
  }
  throw new Error("It was read");
}

const refused = (code: string, message: RegExp) =>
  expect.objectContaining({
    name: "UnreadableFileError",
    code,
    message: expect.stringMatching(message),
    fix: expect.stringMatching(/^[A-Z].*\.$/),
  });

/** A compound file with one directory entry. */
function ole(entry: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer, 1024 + 128);
  Array.from(entry).forEach((letter, i) => {
    view.setUint16(2 * i, letter.charCodeAt(0), true);
  });
  view.setUint16(64, 2 * entry.length + 2, true);
  return bytes;
}

describe("a packed file that is no workbook we read", () => {
  const office = (main: string) => ({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${main}"/></Relationships>`,
  });
  it.each([
    [
      "a zip of one file",
      makeZip({ "__MACOSX/x": "", "data.csv": "a,b" }),
      "file-zip",
      /zip archive with data\.csv in it/,
    ],
    [
      "a zip of many",
      makeZip(Object.fromEntries([..."abcdefg"].map((n) => [n, n]))),
      "file-zip",
      /7 files: a, b, c, d, e and 2 more/,
    ],
    ["an empty zip", makeZip({}), "file-zip", /nothing in it/],
    ["a zip in a zip", makeZip({ "a.zip": makeZip({ "b.zip": "x" }) }), "file-zip", /a\.zip in it/],
    ["a binary workbook", makeZip(office("xl/workbook.bin")), "file-zip", /\.xlsb/],
    ["a Word document", makeZip(office("word/document.xml")), "file-binary", /Word/],
    ["Numbers", makeZip({ "Index/Document.iwa": "x" }), "file-zip", /Numbers/],
    [
      "an OpenDocument text",
      makeZip({ mimetype: "application/vnd.oasis.opendocument.text" }),
      "file-binary",
      /OpenDocument text/,
    ],
    ["an old workbook", ole("Workbook"), "file-xls", /\.xls/],
    ["an old document", ole("WordDocument"), "file-binary", /old Word/],
    ["a workbook with a password", ole("EncryptedPackage"), "file-encrypted", /password/],
  ])("is refused: %s", async (_name, bytes, code, message) => {
    await expect(openSource(bytes)).rejects.toEqual(refused(code, message));
  });
});

describe("a workbook that is damaged", () => {
  it("by being cut short anywhere is refused", async () => {
    for (let length = 4; length < small.length; length += 7) {
      expect(await refusalOf(small.subarray(0, length))).toEqual(refused("workbook-damaged", /damaged/));
    }
  });

  it("in any one byte is read as it was, or says what is not", async () => {
    const whole = await rowsOf(await openWorkbook(small));
    for (let at = 0; at < small.length; at += 9) {
      const bytes = Uint8Array.from(small, (byte, i) => (i === at ? byte ^ 0x55 : byte));
      try {
        const input = await openSource(bytes);
        if (input.kind !== "workbook") continue;
        const rows = await rowsOf(input);
        const { length } = input.problems;
        if (rows.length > 0 && length === 0) expect(rows).toEqual(whole);
      } catch (error) {
        expect(error).toMatchObject({ name: "UnreadableFileError" });
      }
    }
  }, 30_000);

  it("in its XML is refused, with the part that is", async () => {
    const of = (part: string, xml: string) => refusalOf(makeZip({ ...xlsxParts([{ rows: "" }]), [part]: xml }));
    expect(await of("xl/workbook.xml", "<workbook><sheets></workbook>")).toEqual(
      refused("workbook-damaged", /xl\/workbook\.xml/),
    );
    expect(await of(sheetPart, "<worksheet><sheetData><row></sheetData>")).toEqual(
      refused("workbook-damaged", /sheet1\.xml/),
    );
    expect(await of("xl/styles.xml", "<styleSheet>")).toEqual(refused("workbook-damaged", /styles\.xml is cut short/));
    expect(
      await of("xl/workbook.xml", '<workbook><sheets><sheet name="Gone" r:id="rId99"/></sheets></workbook>'),
    ).toEqual(refused("workbook-damaged", /the sheet Gone is missing/));
  });

  it("by a text that is not there is refused", async () => {
    const bytes = makeXlsx([{ rows: '<row><c t="s"><v>5</v></c></row>' }]);
    expect(await refusalOf(bytes)).toEqual(refused("workbook-damaged", /refers to a text/));
  });

  it("by XML that ends in the middle of a sheet gives the rows before it, and says so", async () => {
    const xml = `<worksheet><sheetData>${textRows(Array.from({ length: 50 }, (_, i) => [`r${i}`]))}<row><c><v>1`;
    const workbook = await openWorkbook(makeZip({ ...xlsxParts([{ rows: "" }]), [sheetPart]: xml }));
    expect(await rowsOf(workbook)).toHaveLength(50);
    expect(workbook.problems).toEqual([{ code: "file-truncated", row: 50, line: null, sheet: "Sheet1" }]);
  });

  it("by XML that ends before the first row is refused", async () => {
    const bytes = makeZip({ ...xlsxParts([{ rows: "" }]), [sheetPart]: "<worksheet><sheetData><row><c>" });
    expect(await refusalOf(bytes)).toEqual(refused("workbook-damaged", /Sheet1 is cut short/));
  });
});

describe("a workbook made to harm", () => {
  it("with entities is refused", async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>';
    for (const part of [sheetPart, "xl/workbook.xml", "xl/sharedStrings.xml"]) {
      expect(await refusalOf(makeZip({ ...xlsxParts([{ rows: "" }]), [part]: bomb }))).toEqual(
        refused("workbook-damaged", /declares entities/),
      );
    }
  });

  it("with deep elements is refused", async () => {
    const rows = `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`;
    expect(await refusalOf(makeXlsx([{ rows }]))).toEqual(refused("workbook-damaged", /more than 100 deep/));
  });

  it("that unpacks to far more than it is, is refused while it is unpacked", async () => {
    const rows = textRows([["x".repeat(300_000)]]);
    const started = performance.now();
    expect(await refusalOf(makeXlsx([{ rows }]), { maxRowBytes: 100_000 })).toEqual(
      refused("row-too-long", /100,000 characters/),
    );
    const blanks = `<row r="1">${"<c/>".repeat(3_000_000)}</row>`;
    expect(await refusalOf(makeXlsx([{ rows: blanks }]), { maxUnpackRatio: 100 })).toEqual(
      refused("file-too-large", /100 times/),
    );
    expect(await refusalOf(makeXlsx([{ rows: blanks }]), { maxUnpackedBytes: 1_000_000 })).toEqual(
      refused("file-too-large", /1,000,000 bytes/),
    );
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);

  it("whose cells share one long text many times is refused", async () => {
    const strings = `<si><t>${"x".repeat(1_000_000)}</t></si>`;
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(3000);
    expect(await refusalOf(makeXlsx([{ rows }], { strings }), { maxUnpackedBytes: 1_000_000_000 })).toEqual(
      refused("file-too-large", /1,000,000,000/),
    );
  });

  it("with a cell far to the right stops there", async () => {
    const rows = `${textRows([["a"], ["b"]])}<row><c r="ACPF3"><v>1</v></c></row>`;
    const workbook = await openWorkbook(makeXlsx([{ rows }]));
    expect(await rowsOf(workbook)).toHaveLength(2);
    expect(workbook.problems).toEqual([{ code: "row-too-wide", row: 3, line: null, sheet: "Sheet1" }]);
    const first = makeXlsx([{ rows: '<row><c r="ZZZZZZZZZZ1"><v>1</v></c></row>' }]);
    expect(await refusalOf(first)).toEqual(refused("row-too-wide", /Row 1 .* more than 20,000 cells/));
  });

  it("with a row that is too long stops there", async () => {
    const rows = textRows([["a"], ["b".repeat(600), "c".repeat(600)]]);
    const workbook = await openWorkbook(makeXlsx([{ rows }]), { maxRowBytes: 1000 });
    expect(await rowsOf(workbook)).toHaveLength(1);
    expect(workbook.problems).toEqual([{ code: "row-too-long", row: 2, line: null, sheet: "Sheet1" }]);
  });

  it("with too many sheets or files is refused", async () => {
    const sheets = '<sheet name="s" r:id="rId1"/>'.repeat(5001);
    const parts = xlsxParts([{ rows: "" }], {
      parts: { "xl/workbook.xml": `<workbook><sheets>${sheets}</sheets></workbook>` },
    });
    expect(await refusalOf(makeZip(parts))).toEqual(refused("file-too-large", /5,000 sheets/));
    const many = Uint8Array.from(small);
    new DataView(many.buffer).setUint16(many.length - 12, 60_000, true);
    expect(await refusalOf(many)).toEqual(refused("file-too-large", /60,000 files/));
  });

  it("as an OpenDocument spreadsheet, with repeats without end, is refused", async () => {
    const cell =
      '<table:table-cell office:value-type="string" table:number-columns-repeated="999999999"><text:p>x</text:p></table:table-cell>';
    const table = (row: string) => makeOds(`<table:table table:name="T">${row}</table:table>`);
    expect(await refusalOf(table(`<table:table-row>${cell}</table:table-row>`))).toEqual(
      refused("row-too-wide", /20,000/),
    );
    const one = cell.replace("999999999", "1");
    const rows = `<table:table-row table:number-rows-repeated="9999999999">${one}</table:table-row>`;
    expect(await refusalOf(table(rows))).toEqual(refused("file-too-large", /2,000,000,000/));
  });

  it("with names that objects have of themselves is read like any other", async () => {
    const rows = '<row><c __proto__="x" constructor="y"><v>1</v></c></row>';
    const workbook = await openWorkbook(makeXlsx([{ name: "__proto__", rows }]));
    expect(workbook.sheets[0]?.name).toBe("__proto__");
    expect(await rowsOf(workbook)).toEqual([{ row: 1, line: null, cells: ["1"] }]);
  });
});

describe("a large archive", () => {
  it("may have its list of contents in 64 bits", async () => {
    const end = small.length - 22;
    const view = new DataView(small.buffer, small.byteOffset);
    const [count, size, start] = [
      view.getUint16(end + 10, true),
      view.getUint32(end + 12, true),
      view.getUint32(end + 16, true),
    ];
    const bytes = new Uint8Array(end + 56 + 20 + 22);
    bytes.set(small.subarray(0, end));
    const out = new DataView(bytes.buffer);
    out.setUint32(end, 0x06064b50, true);
    out.setBigUint64(end + 4, 44n, true);
    out.setBigUint64(end + 24, BigInt(count), true);
    out.setBigUint64(end + 32, BigInt(count), true);
    out.setBigUint64(end + 40, BigInt(size), true);
    out.setBigUint64(end + 48, BigInt(start), true);
    out.setUint32(end + 56, 0x07064b50, true);
    out.setBigUint64(end + 64, BigInt(end), true);
    out.setUint32(end + 76, 0x06054b50, true);
    out.setUint16(end + 76 + 10, 0xffff, true);
    out.setUint32(end + 76 + 16, 0xffffffff, true);
    expect(await rowsOf(await openWorkbook(bytes))).toHaveLength(2);
  });
});
