import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport, exampleSample } from "../test/example-report.ts";
import { exampleSet, setOf } from "../test/example-set.ts";
import { HOSTILE, hostileSet } from "../test/hostile.ts";
import { markdownReport } from "./markdown.ts";
import { markdownText } from "./markdown-text.ts";

describe("markdownReport", () => {
  it("says of a file with nothing to fix that it can be sent", () => {
    expect(markdownReport(setOf({ columns: [] }))).toBe(
      [
        "## ✓ sites.csv: ready to send",
        "",
        "128 rows checked as Brownfield site (planning/brownfield-site 1.2.0), chosen from the headings. Every row meets the standard.",
        "",
      ].join("\n"),
    );
  });

  it("numbers what to fix, each with where it is and what to do", () => {
    const findings = [
      exampleFinding({ count: 3, fixable: true }),
      exampleFinding({ code: "a-b", samples: [], column: null }),
    ];
    expect(markdownReport(setOf({ valid: false, findings }))).toContain(
      [
        "### To fix",
        "",
        "1. **Start date must be a date, like 2024-12-31.**  ",
        "   Column B, Start: 31/12/2024 (row 7) and 2 more rows.  ",
        "   → Change 31/12/2024 to 2024-12-31. All 3 can be changed in the same way. `date-format`",
        "2. **Start date must be a date, like 2024-12-31.**  ",
        "   → Change 31/12/2024 to 2024-12-31. `a-b`",
      ].join("\n"),
    );
  });

  it("has the sum of several files first, and a heading for each", () => {
    const reports = [exampleReport(), exampleReport({ valid: false })];
    const text = markdownReport(
      exampleSet({ reports, unread: [{ file: "c.pdf", message: "It is a PDF", fix: "Export it" }] }),
    );
    expect(text.match(/^#+ .*/gm)?.slice(0, 3)).toEqual([
      "## 3 files: 1 with nothing to fix, 1 not ready to send, 1 not read.",
      "### ✗ c.pdf: not read",
      "### ✓ sites.csv: ready to send",
    ]);
  });

  it("keeps a heading of the file in its cell of the table", () => {
    const columns = [{ header: "Begin |\n`date`", field: "start_date", match: "alias" as const }];
    expect(markdownReport(setOf({ columns }))).toContain("| Begin \\| \\`date\\` | start_date |");
  });

  it.each(HOSTILE)("keeps %j in the line and the item that it is in", (text) => {
    const plain = markdownReport(hostileSet("plain")).split("\n").map(frameOf);
    const lines = markdownReport(hostileSet(text)).split("\n").map(frameOf);
    if (text.trim() !== "") expect(lines).toEqual(plain);
  });
});

/** What a line is to Markdown: a heading, an item, a row of a table, text. */
function frameOf(line: string): string {
  return /^(?:#+ |- |\d+\. |\| | {2,}|\*\*)/.exec(line)?.[0] ?? (line === "" ? "" : "text");
}

describe("markdownText", () => {
  it.each([
    ["<b> & &amp; a|b", "&lt;b&gt; & &amp;amp; a\\|b"],
    ["[x](javascript:y) ![z](w)", "\\[x\\](javascript:y) !\\[z\\](w)"],
    ["*a* `b` ~~c~~ \\d $e$", "\\*a\\* \\`b\\` \\~\\~c\\~\\~ \\\\d \\$e\\$"],
    ["start_date and _so_", "start_date and \\_so\\_"],
    ["@octocat, #12, GH-3, a@example.org", "@\u200boctocat, #\u200b12, GH-\u200b3, a@\u200bexample.org"],
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["1. item", "1\u200b. item"],
    ["> quote", "&gt; quote"],
    ["two\nlines", "two↵lines"],
    ["Fish & chips, £5, 01/10/2024", "Fish & chips, £5, 01/10/2024"],
  ])("writes %j so that it is shown as it is", (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it("marks nothing in an ordinary value", () => {
    const { value } = exampleSample({ value: "BF-0012 (Canal Street), 1.25 ha" });
    expect(markdownText(value ?? "")).toBe(value);
  });
});
