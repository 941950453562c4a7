import { compareSubmissions } from "../src/compare/compare.ts";
import type { ReportSet } from "../src/report-set.ts";
import { exampleFinding, exampleReport, exampleSample } from "./example-report.ts";

/** Texts that try to be something else in one form or another. */
export const HOSTILE: readonly string[] = [
  "<script>alert(1)</script>",
  "</style></title></table><img src=x onerror=alert(1)>",
  "\"' onmouseover='alert(1)",
  "]]><!--",
  "]]> --> <![CDATA[",
  "&lt;b&gt; &#60;b&#62; &amp;",
  '=HYPERLINK("http://example.org","x")',
  "+44 20 7946 0000",
  "-1+1|cmd",
  "@SUM(A1)",
  "\t=1+1",
  "\r\n::error::owned",
  "%0A::set-output name=x::y",
  "a: b, c",
  "a | b `c` *d* _e_ ~f~ [g](javascript:alert(1)) ![h](http://example.org/i.png)",
  "@octocat and #12 and GH-3",
  "# heading",
  "1. item",
  "> quote",
  "abc\u202edcba",
  "\u0000\u0001\u001b[31m\u007f\u0085\u2028\u2029",
  "half \ud83d, none \ufffe \uffff",
  "{0} {{1}}",
  "Llŷn £5 – 東京 🚻",
  "",
  " ",
];

/** A set in which every text that may come from a file, or from what is said of it, is the one that is given. */
export function hostileSet(text: string): ReportSet {
  const finding = exampleFinding({
    ...{ code: text, field: text, column: text, message: text, fix: text, count: 3 },
    samples: [
      exampleSample({ record: text, value: text, sheet: text, cell: null }),
      exampleSample({ record: text, value: text, cell: null, line: 9 }),
    ],
  });
  const report = exampleReport({
    ...{ valid: false, invalidRows: 1, errors: 3 },
    schema: { id: text, name: text, version: text },
    layout: { name: text, title: text, version: text, assumed: [{ field: text, why: text }] },
    file: {
      ...exampleReport().file,
      name: text,
      sheet: text,
      sheets: [
        { name: text, rows: 1, skipped: null },
        { name: text, rows: 0, skipped: "hidden" },
      ],
    },
    columns: [
      { header: text, field: text, match: "alias" },
      { header: text, field: null, match: "none" },
    ],
    findings: [
      finding,
      { ...finding, severity: "warning" },
      { ...finding, severity: "info" },
      { ...finding, code: "other-record", severity: "warning", column: null, field: null },
    ],
    suppressed: [{ code: text, field: text, count: 1, reason: text, until: text }],
    notChecked: [{ what: text, why: text }],
  });
  return {
    reports: [report],
    unread: [{ file: text, message: text, fix: text }],
    titles: new Map([[text, text]]),
    waived: new Map([[text, new Map([[text, text]])]]),
    isChosen: false,
    comparison: compareSubmissions(
      [
        { ...report, findings: [{ ...finding, field: `${text}!` }] },
        { ...report, file: { ...report.file, name: `${text}?` } },
      ],
      [report],
    ),
  };
}
