import type { Report } from "@standpipe/checker";
import type { ReportSet } from "../report-set.ts";
import { counted } from "./text.ts";

/** Whether a file can be sent: a sign, a colour's meaning and the words, which say it all without the two. */
export interface Verdict {
  readonly tone: "good" | "bad" | "doubtful";
  readonly sign: string;
  readonly text: string;
}

/** The name of a file as a person would say it. */
export function nameOf(name: string): string {
  return name === "-" ? "Standard input" : name;
}

/** What a report counts: rows of a table, or records. */
export function unitOf({ file }: Pick<Report, "file">): "row" | "record" {
  return file.headerRow === null ? "record" : "row";
}

/** Whether the file can be sent. */
export function verdictOf(report: Report): Verdict {
  if (!report.valid) return { tone: "bad", sign: "✗", text: "not ready to send" };
  if (report.rows === 0)
    return { tone: "doubtful", sign: "!", text: `nothing to send, because it has no ${unitOf(report)}s` };
  if (report.notChecked.length > 0)
    return { tone: "doubtful", sign: "!", text: "no problem found, but not everything could be checked" };
  const looks = report.findings.filter(({ severity }) => severity === "warning").length;
  if (looks > 0) {
    const text = `ready to send, with ${counted(looks, "thing")} to look at first`;
    return { tone: "good", sign: "✓", text };
  }
  return { tone: "good", sign: "✓", text: "ready to send" };
}

/** What follows the verdict: how many problems there are, as what the file was checked, and how many rows are touched. */
export function factsOf(report: Report, setting: Pick<ReportSet, "titles" | "isChosen">): string {
  const facts = [
    countsOf(report),
    `${counted(report.rows, unitOf(report))} checked as ${choiceOf(report, setting)}`,
    extentOf(report),
  ];
  return facts.filter((fact) => fact !== "").join(" ");
}

/** The label of the record that a file was checked as. */
export function titleOf({ schema }: Pick<Report, "schema">, { titles }: Pick<ReportSet, "titles">): string {
  return titles.get(schema.name) ?? schema.name;
}

/** How several files fared, in a sentence; `unread` is how many could not be read. */
export function summaryOf(reports: readonly Pick<Report, "valid">[], unread: number): string {
  const ready = reports.filter(({ valid }) => valid).length;
  const parts = [
    ...(ready > 0 ? [`${ready} with nothing to fix`] : []),
    ...(ready < reports.length ? [`${reports.length - ready} not ready to send`] : []),
    ...(unread > 0 ? [`${unread} not read`] : []),
  ];
  return `${counted(reports.length + unread, "file")}: ${parts.join(", ")}.`;
}

/** Problems are counted as they are listed: one that a whole column has is one. */
function countsOf({ findings }: Report): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const parts = [
    ...(errors > 0 ? [`${counted(errors, "problem")} to fix`] : []),
    ...(warnings > 0 ? [`${counted(warnings, "thing")} worth a look`] : []),
  ];
  return parts.length === 0 ? "" : `${parts.join(" and ")}.`;
}

function choiceOf(report: Report, setting: Pick<ReportSet, "titles" | "isChosen">): string {
  const { schema, layout, file } = report;
  const place = layout === null ? "" : ` in the layout ${layout.title}`;
  const record = `${titleOf(report, setting)} (${schema.name} ${schema.version})${place}`;
  return setting.isChosen
    ? `${record}, chosen from the ${file.headerRow === null ? "field names" : "headings"}.`
    : `${record}.`;
}

/** How many rows are touched; nothing to say of one row, or where the verdict says it. */
function extentOf(report: Report): string {
  const { rows, invalidRows, valid, notChecked } = report;
  if (rows < 2 || (valid && notChecked.length > 0)) return "";
  if (valid && invalidRows === 0) return `Every ${unitOf(report)} meets the standard.`;
  if (invalidRows === 0 || valid) return "";
  if (invalidRows === rows) return `Every ${unitOf(report)} has something to fix.`;
  return `${counted(invalidRows, unitOf(report))} ${invalidRows === 1 ? "has" : "have"} something to fix.`;
}
