import type { Report } from "@standpipe/checker";
import type { Setting } from "./look.ts";
import { counted } from "./words.ts";
import { wrap } from "./wrap.ts";

/** The first lines of a report: whether the file can be sent, and as what and how far it was checked. */
export function verdictLines(report: Report, setting: Setting): string[] {
  const { width } = setting;
  const { sign, text, style } = verdictOf(report, setting);
  const facts = [
    countsOf(report),
    `${counted(report.rows, unitOf(report))} checked as ${choiceOf(report, setting)}`,
    extentOf(report),
  ];
  return [
    ...wrap([{ text: `${sign} ${nameOf(report.file.name)}: ${text}`, style }], { width }),
    ...wrap(facts.filter((fact) => fact !== "").join(" "), { width }),
  ];
}

/** The name of a file as a person would say it. */
export function nameOf(name: string): string {
  return name === "-" ? "Standard input" : name;
}

interface Verdict {
  readonly sign: string;
  readonly text: string;
  readonly style: (text: string) => string;
}

function verdictOf(report: Report, { palette }: Setting): Verdict {
  if (!report.valid) return { sign: "✗", text: "not ready to send", style: palette.bad };
  if (report.rows === 0)
    return { sign: "!", text: `nothing to send, because it has no ${unitOf(report)}s`, style: palette.doubtful };
  if (report.notChecked.length > 0) {
    return { sign: "!", text: "no problem found, but not everything could be checked", style: palette.doubtful };
  }
  return { sign: "✓", text: "ready to send", style: palette.good };
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

function choiceOf({ schema, layout, file }: Report, { title, isChosen }: Setting): string {
  const place = layout === null ? "" : ` in the layout ${layout.title}`;
  const record = `${title} (${schema.name} ${schema.version})${place}`;
  return isChosen
    ? `${record}, chosen from the ${file.headerRow === null ? "field names" : "headings"}.`
    : `${record}.`;
}

/** How many rows are touched; nothing to say of one row, or where the verdict says it. */
function extentOf(report: Report): string {
  const { rows, invalidRows, valid, notChecked } = report;
  if (rows < 2 || (valid && notChecked.length > 0)) return "";
  if (valid) return `Every ${unitOf(report)} meets the standard.`;
  if (invalidRows === 0) return "";
  if (invalidRows === rows) return `Every ${unitOf(report)} has something to fix.`;
  return `${counted(invalidRows, unitOf(report))} ${invalidRows === 1 ? "has" : "have"} something to fix.`;
}

/** What a report counts: rows of a table, or records. */
export function unitOf({ file }: Report): string {
  return file.headerRow === null ? "record" : "row";
}
