import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport, exampleSample } from "../test/example-report.ts";
import { exampleSet, setOf } from "../test/example-set.ts";
import { csvReport } from "./csv.ts";

/** Lines of cells, read as RFC 4180 has it. */
function parse(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") lines.push([]);
  }
  return lines.slice(0, -1);
}

describe("csvReport", () => {
  it("has a line for each place, with everything that is known of it", () => {
    const samples = [exampleSample({ record: "BF-1" }), exampleSample({ row: 9, line: 12, sheet: "March" })];
    const text = csvReport(setOf({ findings: [exampleFinding({ samples, count: 412 })] }));
    const [headings, ...lines] = parse(text);
    expect(headings?.join()).toBe("file,sheet,severity,code,column,field,row,line,cell,record,value,message,fix,count");
    const more = ["Start date must be a date, like 2024-12-31", "Change 31/12/2024 to 2024-12-31", "412"];
    expect(lines).toEqual([
      ["sites.csv", "", "error", "date-format", "Start", "start_date", "7", "7", "B7", "BF-1", "31/12/2024", ...more],
      ["sites.csv", "March", "error", "date-format", "Start", "start_date", "9", "12", "B9", "", "31/12/2024", ...more],
    ]);
  });

  it("has a line for a finding without a place, and for a file that could not be read", () => {
    const reports = [exampleReport({ findings: [exampleFinding({ samples: [], column: null })] })];
    const unread = [{ file: "a.pdf", message: "The file is a PDF", fix: "Export it as CSV" }];
    const [, finding, file] = parse(csvReport(exampleSet({ reports, unread })));
    expect(finding?.slice(2, 11)).toEqual(["error", "date-format", "", "start_date", "", "", "", "", ""]);
    expect(file?.filter((cell) => cell !== "")).toEqual([
      "a.pdf",
      "error",
      "file-unread",
      "The file is a PDF",
      "Export it as CSV",
      "1",
    ]);
  });

  it("opens in Excel as it is: a byte order mark first, and lines that end in CR LF", () => {
    const text = csvReport(setOf({ findings: [exampleFinding()] }));
    expect(text.startsWith("\ufefffile,")).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(2);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it.each(["=1+1", "+44 20", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1"])("makes %j harmless", (value) => {
    const findings = [exampleFinding({ samples: [exampleSample({ value })] })];
    expect(parse(csvReport(setOf({ findings })))[1]?.[10]).toBe(`'${value}`);
  });

  it.each(["a,b", 'say "x"', "two\nlines", " outer ", "1-2", "<b>"])("keeps %j as it is", (value) => {
    const findings = [exampleFinding({ samples: [exampleSample({ value })] })];
    expect(parse(csvReport(setOf({ findings })))[1]?.[10]).toBe(value);
  });
});
