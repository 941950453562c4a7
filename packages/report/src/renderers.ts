import { csvReport } from "./csv.ts";
import { githubReport } from "./github.ts";
import { gitlabReport } from "./gitlab.ts";
import { htmlReport } from "./html.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import type { ReportSet } from "./report-set.ts";
import { sarifReport } from "./sarif.ts";

/** The forms that a report can be written in, in the order in which they are listed. */
export const reportFormats = ["json", "html", "markdown", "csv", "junit", "sarif", "github", "gitlab"] as const;

/** A form that a report can be written in. */
export type ReportFormat = (typeof reportFormats)[number];

/** What writes each form: a pure function from the reports of a submission to the whole text. */
export const renderers: Readonly<Record<ReportFormat, (set: ReportSet) => string>> = {
  json: jsonReport,
  html: htmlReport,
  markdown: markdownReport,
  csv: csvReport,
  junit: junitReport,
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
};
