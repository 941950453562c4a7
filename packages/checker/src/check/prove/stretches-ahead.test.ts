import { load } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { threadsInProcess } from "../../../test/threads.ts";
import { inspect } from "../../check.ts";
import type { CheckOptions } from "../../options.ts";
import type { SourceLike } from "../../read/types.ts";
import { likelyRowEnd } from "./row-end.ts";

const schema = await load("transparency/spend-transaction");
const HEADINGS =
  "organisation_id,department,supplier_name,payment_date,transaction_reference,net_amount,irrecoverable_vat_amount,purpose,category,payment_method";

/** Rows of about 150 bytes; `purposeOf` and `dayOf` are what differs. */
function rowsOf(count: number, purposeOf: (row: number) => string, dayOf = (_: number) => "2024-05-01"): string[] {
  return Array.from(
    { length: count },
    (_, row) =>
      `GB-LAE-ASM,Parks,Ledger and Daughters of Ashmoor Ltd,${dayOf(row)},REF-${row},1200.50,0.00,${purposeOf(row)},Books,invoice`,
  );
}

async function reportOf(source: SourceLike, options: Partial<CheckOptions>, proving: "always" | "never" = "always") {
  const { report } = await inspect(source, { schema, ...options }, null, proving);
  return { ...report, durationMs: 0 };
}

async function expectSame(text: string, counts = [1, 2, 3]) {
  const bytes = new TextEncoder().encode(text);
  const expected = await reportOf(bytes, {}, "never");
  for (const count of counts) {
    const threads = threadsInProcess(count);
    expect(await reportOf(bytes, { threads })).toEqual(expected);
    expect([threads.started(), threads.closed()]).toEqual([count, count]);
  }
  return expected;
}

describe("a report with threads", () => {
  it("is the same, however many there are", async () => {
    const day = (row: number) => (row % 500 === 7 ? "31/02/2024" : "2024-05-01");
    const text = (row: number) => (row % 40 === 0 ? '"Two\nlines, and\n\na ""quote"""' : "Books for the library");
    const { rows, findings } = await expectSame([HEADINGS, ...rowsOf(40_000, text, day)].join("\n"));
    expect(rows).toBe(40_000);
    expect(findings.map(({ count }) => count)).toContain(80);
  });

  it("is the same where nearly all line breaks stand in quotes, and in cells longer than a block", async () => {
    const long = `"${"a line of a long text, with a comma\n".repeat(60_000)}"`;
    const text = (row: number) => (row === 2_500 ? long : `"${"two words\n".repeat(20)}"`);
    const { rows } = await expectSame([HEADINGS, ...rowsOf(8_000, text)].join("\r\n"), [2]);
    expect(rows).toBe(8_000);
  });

  it("is the same where quotes are no quotes", async () => {
    const odd = ['a 6" pipe', '"""', '"x" y', "plain", '""', 'ends in"', '"a,b"'];
    const { rows } = await expectSame(
      [HEADINGS, ...rowsOf(30_000, (row) => odd[row % odd.length] as string)].join("\n"),
    );
    expect(rows).toBeGreaterThan(20_000);
  });

  it("is the same where rows end in another way further on, and where the file is cut short", async () => {
    const rows = rowsOf(20_000, () => "Books");
    const mixed = await expectSame(`${[HEADINGS, ...rows].join("\n")}\r\n${rows.join("\r\n")}`, [2]);
    expect(mixed.findings.map(({ code }) => code)).toContain("line-ends-mixed");
    const cut = await expectSame(`${[HEADINGS, ...rows].join("\n")}\nGB-LAE-ASM,"Parks and`, [2]);
    expect(cut.findings.map(({ code }) => code)).toContain("file-truncated");
  });

  it("comes without them where they cannot run", async () => {
    const bytes = new TextEncoder().encode([HEADINGS, ...rowsOf(5_000, () => "Books")].join("\n"));
    let hear: (answer: { readonly isUnable: true }) => void = () => {};
    const start = async () => ({
      send: () => queueMicrotask(() => hear({ isUnable: true })),
      listen(to: typeof hear) {
        hear = to;
      },
      close() {},
    });
    expect(await reportOf(bytes, { threads: { count: 1, start } })).toEqual(await reportOf(bytes, {}, "never"));
  });
});

describe("the end of a row", () => {
  const endOf = (text: string) => text.slice(0, likelyRowEnd(new TextEncoder().encode(text), 44));

  it("is a line break outside of quotes", () => {
    expect(endOf('a,b\nc,"d\ne"\nf,"g\nh')).toBe('a,b\nc,"d\ne"\n');
    expect(endOf('inside\nof a cell",b\nc,"d\n')).toBe('inside\nof a cell",b\n');
    expect(endOf('a,""\n"b\n""c""\n",d\ne')).toBe('a,""\n"b\n""c""\n",d\n');
  });

  it("is any line break where there is no other, and nowhere without one", () => {
    expect(endOf('"a\nb')).toBe('"a\n');
    expect(endOf("a,b")).toBe("");
  });
});
