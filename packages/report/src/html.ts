import { inDigits } from "@standpipe/runtime/rules";
import { fileReport, unreadReport } from "./html/file-report.ts";
import { STYLE } from "./html/style.ts";
import { name, text } from "./html/text.ts";
import type { ReportSet } from "./report-set.ts";
import { submissionNotes } from "./words/comparison.ts";
import { nameOf, summaryOf, verdictOf } from "./words/verdict.ts";

/** A page may then load nothing and run nothing, whatever a file puts into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * One HTML file that needs no network and no script, for a screen of any size and for paper. It is well-formed XML too, so
 * that a test can hold it to its structure.
 */
export function htmlReport(set: ReportSet): string {
  const { reports, unread, comparison } = set;
  const isOne = reports.length + unread.length === 1;
  const level = isOne ? 1 : 2;
  const gone = comparison === null ? [] : submissionNotes(comparison);
  const files = [
    ...unread.map((file, at) => unreadReport(file, { id: `unread-${at + 1}`, level })),
    ...reports.map((report, at) =>
      fileReport(report, comparison?.files[at] ?? null, set, { id: `file-${at + 1}`, level }),
    ),
  ];
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="robots" content="noindex"/>
<title>${text(titleOf(set))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${isOne ? "" : overview(set)}
${gone.map((note) => `<p class="facts">${text(note)}</p>`).join("\n")}
${files.join("\n")}
</main>
<footer>
<p>Made on the computer that checked the data; nothing was sent anywhere. This page quotes values from it: share it only with people who may see them.</p>
</footer>
</body>
</html>
`;
}

function titleOf(set: ReportSet): string {
  const [report] = set.reports;
  const [file] = set.unread;
  if (set.reports.length + set.unread.length !== 1) return summaryOf(set.reports, set.unread.length);
  if (report !== undefined) return `${nameOf(report.file.name)}: ${verdictOf(report).text}`;
  return `${nameOf(file?.file ?? "")}: could not be read`;
}

/** Several files at a glance, each with a link to its report. */
function overview(set: ReportSet): string {
  const unread = set.unread.map(
    ({ file }, at) =>
      `<tr><th scope="row"><a href="#unread-${at + 1}">${name(nameOf(file))}</a></th><td>✗ could not be read</td><td></td></tr>`,
  );
  const rows = set.reports.map((report, at) => {
    const { sign, text: words } = verdictOf(report);
    const errors = report.findings.filter(({ severity }) => severity === "error").length;
    const link = `<a href="#file-${at + 1}">${name(nameOf(report.file.name))}</a>`;
    return `<tr><th scope="row">${link}</th><td>${sign} ${text(words)}</td><td>${inDigits(errors)}</td></tr>`;
  });
  return [
    `<h1 class="sum">${text(summaryOf(set.reports, set.unread.length))}</h1>`,
    '<div class="panel facts"><div class="scroll"><table class="wide files"><caption>The files of this submission</caption>',
    '<thead><tr><th scope="col">File</th><th scope="col">Verdict</th><th scope="col">To fix</th></tr></thead>',
    `<tbody>${[...unread, ...rows].join("\n")}</tbody></table></div></div>`,
  ].join("\n");
}
