import type { CheckOptions, Report } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { filledCells } from "./cells.ts";
import type { Readable, Refused } from "./defect.ts";
import { ALL } from "./defects.ts";
import { DEFECTS, DUTIES } from "./names.ts";
import { bytesOf, checked, corrected, foundIn, inOrder, recordsOf, reportOn, summaryOf } from "./trial.ts";

const readable = ALL.filter((row): row is Readable => "expected" in row);
const refused = ALL.filter((row): row is Refused => "refused" in row);

/** A gap is asserted too: whoever closes it is told by a test that passes where it must not. */
const either = (gap: string | undefined) => (gap === undefined ? it : it.fails);
const nameOf = ({ defect, shows, gap }: Readable | Refused, part: "check" | "fix") =>
  `${defect}: ${shows}${gap?.[part] === undefined ? "" : ` (gap: ${gap[part]})`}`;

describe("a defect of real exports is recognised, and said once", () => {
  for (const row of readable) {
    either(row.gap?.check)(nameOf(row, "check"), async () => {
      const report = await reportOn(row);
      expect(summaryOf(report)).toEqual(inOrder(row.expected));
      expect(report.valid).toBe(!row.expected.some(([, , , severity]) => severity === "error"));
      expect(report.rows).toBe(row.rows);
      expect(report.file).toMatchObject(row.facts ?? {});
      for (const [heading, field] of Object.entries(row.bound ?? {}))
        expect(report.columns.find(({ header }) => header === heading)).toMatchObject({ field });
      expectWords(row, report);
    });
  }

  for (const row of refused) {
    either(row.gap?.check)(nameOf(row, "check"), async () => {
      const error: unknown = await checked(row.file, bytesOf(row.file)).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: row.refused });
      const { message, fix } = error as { message: string; fix: string };
      for (const part of row.says) expect(`${message} ${fix}`).toContain(part);
    });
  }
});

function expectWords({ expected, says = [], at }: Readable, { findings }: Report): void {
  const [code, field] = expected[0] ?? [];
  const first = findings.find((finding) => finding.code === code && finding.field === field);
  for (const part of says) expect(`${first?.message} ${first?.fix}`).toContain(part);
  if (at !== undefined) expect(first?.samples[0]).toMatchObject(at);
}

describe("a corrected copy has what is safe to correct, and everything else as it was", () => {
  for (const row of readable) {
    either(row.gap?.fix)(nameOf(row, "fix"), async () => {
      const bytes = bytesOf(row.file);
      const report = await reportOn(row);
      const found = { ...row.options, ...(await foundIn(report)) };
      if (report.findings.some(({ code }) => code === "file-truncated")) {
        await expect(corrected(row.file, bytes, found)).rejects.toMatchObject({ code: "file-truncated" });
        return;
      }
      if (row.answer !== undefined) expect((await corrected(row.file, bytes, found)).changes).toEqual([]);
      const options = { ...found, ...row.answer, canonical: row.canonical ?? false };
      const copy = await corrected(row.file, bytes, options);
      const isMended = row.fixed === "yes" || row.answer !== undefined;
      if (!isMended) expect(copy.changes).toEqual([]);
      // What was changed must still be recognised as what it is.
      const after = await checked(row.file, copy.bytes, isMended ? row.options : found);
      const expected = row.after === undefined ? (isMended ? [] : summaryOf(report)) : inOrder(row.after);
      expect(summaryOf(after)).toEqual(expected);
      expect(Object.fromEntries(copy.tidied.map(({ what, count }) => [what, count]))).toEqual(row.tidied ?? {});
      expectNothingLost(row, bytes, copy.bytes, report, after);
      const again = await corrected(row.file, copy.bytes, options);
      expect(again.changes).toEqual([]);
      expect(Buffer.compare(again.bytes, copy.bytes)).toBe(0);
      await expectValues(row, copy.bytes, found);
    });
  }
});

describe("a file that cannot be read", () => {
  it.each(refused.filter(({ gap }) => gap === undefined))(
    "is not corrected: $file",
    async ({ file, refused: code }) => {
      await expect(corrected(file, bytesOf(file))).rejects.toMatchObject({ code });
    },
  );
});

function expectNothingLost(row: Readable, bytes: Uint8Array, copy: Uint8Array, before: Report, after: Report): void {
  expect(after.rows).toBe(before.rows);
  if (row.canonical === true) return;
  const headings = ({ columns }: Report) => columns.map(({ header }) => header.trim()).filter((name) => name !== "");
  expect(headings(after)).toEqual(headings(before));
  const { format, encoding, packing, delimiter } = before.file;
  if (format !== "csv" || packing !== null || !(encoding ?? "").startsWith("utf-8")) return;
  const [had, has] = [cellsOf(bytes, delimiter), cellsOf(copy, after.file.delimiter)];
  expect(has.length).toBe(had.length);
  if (row.fixed !== "yes" && row.answer === undefined) expect(has).toEqual(had);
}

function cellsOf(bytes: Uint8Array, delimiter: string | null): string[][] {
  return filledCells(new TextDecoder().decode(bytes), delimiter ?? ",");
}

async function expectValues({ file, copy = [], records }: Readable, bytes: Uint8Array, found: CheckOptions) {
  if (copy.length > 0) {
    const isText = !/xls[xm]$/.test(file);
    const text = new TextDecoder().decode(
      isText ? bytes : (await corrected(file, bytes, { ...found, to: "csv" })).bytes,
    );
    for (const part of copy) expect(text).toContain(part);
  }
  if (records === undefined) return;
  const has = await recordsOf(file, bytes, found);
  records.forEach((record, at) => {
    for (const [field, value] of Object.entries(record))
      expect([at, field, has[at]?.[field]]).toEqual([at, field, value]);
  });
}

describe("the table of defects", () => {
  it.each([...DEFECTS, ...DUTIES])("has a fixture for: %s", (name) => {
    expect(ALL.filter(({ defect }) => defect === name)).not.toEqual([]);
  });
});
