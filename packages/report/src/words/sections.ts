import type { Column, Report } from "@standpipe/checker";
import type { Finding, Severity } from "@standpipe/runtime";
import { either, inDigits, normalise } from "@standpipe/runtime/rules";
import type { ReportSet } from "../report-set.ts";
import { counted, sentence } from "./text.ts";
import { titleOf, unitOf } from "./verdict.ts";

/** The findings of a report in the order in which they are told. */
export interface Parts {
  /** A file of another kind explains all that follows, so it is said first, whatever its severity. */
  readonly first: readonly Finding[];
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notes: readonly Finding[];
}

/** Puts the findings of a report into the order in which they are told. */
export function partsOf({ findings }: Pick<Report, "findings">): Parts {
  const first = findings.filter(({ code }) => code === "other-record");
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity && !first.includes(each));
  return { first, errors: of("error"), warnings: of("warning"), notes: of("info") };
}

/** What to do about a finding, and for how many places the same will do. */
export function fixOf({ fix, fixable, count }: Finding): string {
  if (!fixable || count < 2) return sentence(fix);
  return `${sentence(fix)} ${count === 2 ? "Both" : `All ${inDigits(count)}`} can be changed in the same way.`;
}

/** Columns whose heading is not the field's own name or label, written one way or another: those may be misunderstood. */
export function renamedColumns({ columns }: Pick<Report, "columns">): readonly Column[] {
  return columns.filter(
    ({ header, field, match }) =>
      (match === "alias" || match === "normalised") && normalise(header) !== normalise(field ?? ""),
  );
}

/** What is taken for given where the layout is silent; what it may leave out is one sentence. */
export function assumedOf({ layout }: Pick<Report, "layout">, setting: Pick<ReportSet, "waived">): readonly string[] {
  if (layout === null) return [];
  const waived = setting.waived.get(layout.name) ?? new Map<string, string>();
  const made = layout.assumed.filter(({ field }) => !waived.has(field)).map(({ why }) => sentence(why));
  return waived.size === 0 ? made : [...made, `A file in it may leave out ${either([...waived.values()], "and")}.`];
}

/** What could not be checked, each with why. */
export function notCheckedOf({ notChecked }: Pick<Report, "notChecked">): readonly string[] {
  return notChecked.map(({ what, why }) => `${what}: ${sentence(why)}`);
}

const LEFT_OUT: Readonly<Record<NonNullable<NonNullable<Report["file"]["sheets"]>[number]["skipped"]>, string>> = {
  hidden: "it is hidden",
  empty: "it is empty",
  "other-headings": "its headings are those of something else",
  "not-asked-for": "another sheet was asked for",
};

/** Which sheets of a workbook were read, and why the others were left out; nothing for a workbook of one sheet. */
export function sheetsOf({ file }: Pick<Report, "file">): readonly string[] {
  const sheets = file.sheets ?? [];
  if (sheets.length < 2) return [];
  return sheets.map(({ name, rows, skipped }) =>
    skipped === null
      ? `Sheet ${name} was read: ${counted(rows, "row")}.`
      : `Sheet ${name} was left out: ${LEFT_OUT[skipped]}.`,
  );
}

/** What a config set aside, with until when and why. */
export function suppressedOf({ suppressed }: Pick<Report, "suppressed">): readonly string[] {
  return suppressed.map(
    ({ code, field, count, reason, until }) =>
      `${code}${field === null ? "" : ` in ${field}`} (${counted(count, "place")}) is set aside until ${until}: ${sentence(reason)}`,
  );
}

/** The top of a long report has scrolled away when a person has read to its end, so the sum is said again. */
export function closingOf(report: Report): string | null {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  const fixable = errors.filter((finding) => finding.fixable).length;
  const rest = errors.length - fixable;
  if (errors.length === 0) return null;
  const sum = `${counted(errors.length, "problem")} to fix.`;
  const command = "standpipe\u00a0fix\u00a0FILE\u00a0-o\u00a0NEW_FILE";
  const done =
    fixable === 0
      ? ""
      : rest === 0
        ? ` ${errors.length === 1 ? "It" : "All of them"} can be corrected for you: ${command}.`
        : ` ${fixable} of them can be corrected for you: ${command}.`;
  const them = fixable > 0 ? (rest === 1 ? "the other" : "the others") : errors.length === 1 ? "it" : "them";
  const own = rest === 0 ? "" : ` Put ${them} right where the data is kept, export it again and check the new file.`;
  return `${sum}${done}${own}`;
}

/** The command that says what each field must be. */
export function helpOf(
  report: Report,
  setting: Pick<ReportSet, "titles">,
): { readonly text: string; readonly command: string } {
  return {
    text: `What each field of ${titleOf(report, setting)} must be:`,
    command: `standpipe show ${report.schema.name}`,
  };
}

/** What the file itself is: how it was written, how it was read and how large it is. */
export function fileFacts(report: Report): readonly (readonly [label: string, value: string])[] {
  const { file, schema, layout, tool } = report;
  const packing = file.packing === null ? "" : `, packed with ${file.packing}`;
  return [
    ["File", file.name],
    ["Format", `${FORMATS[file.format]}${packing}`],
    ...(file.encoding === null ? [] : [["Encoding", ENCODINGS[file.encoding] ?? file.encoding] as const]),
    ...(file.delimiter === null
      ? []
      : [["Cells are parted by", DELIMITERS[file.delimiter] ?? file.delimiter] as const]),
    ...(file.sheet === null ? [] : [["Sheet", file.sheet] as const]),
    ...(file.headerRow === null ? [] : [["Headings are in row", String(file.headerRow)] as const]),
    ["Size", counted(file.bytes, "byte")],
    ...(file.sha256 === null ? [] : [["SHA-256", file.sha256] as const]),
    [unitOf(report) === "row" ? "Rows" : "Records", inDigits(report.rows)],
    [`${unitOf(report) === "row" ? "Rows" : "Records"} with something to fix`, inDigits(report.invalidRows)],
    ["Places with something to fix", inDigits(report.errors)],
    ["Places worth a look", inDigits(report.warnings)],
    ["Checked as", `${schema.name} ${schema.version}`],
    ...(layout === null ? [] : [["In the layout", `${layout.title} ${layout.version}`] as const]),
    ["Checked with", `${tool.name} ${tool.version}`],
  ];
}

const FORMATS: Readonly<Record<Report["file"]["format"], string>> = {
  csv: "CSV",
  xlsx: "Excel workbook",
  ods: "OpenDocument spreadsheet",
  parquet: "Parquet",
  json: "JSON",
  jsonl: "JSON Lines",
  geojson: "GeoJSON",
  "esri-json": "Esri JSON",
};

const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-8-bom": "UTF-8 with a byte order mark",
  "windows-1252": "Windows-1252",
  cp850: "MS-DOS 850",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ",": "a comma",
  ";": "a semicolon",
  "\t": "a tab",
  "|": "a pipe",
};
