import type { Binding } from "../bind/bind.ts";
import type { Layout } from "../layout/layout.ts";
import type { JsonInput, ReadState, TableInput, WorkbookInput } from "../read/types.ts";
import type { Report } from "../report.ts";
import { VERSION } from "../version.ts";
import type { Chosen } from "./choose.ts";
import { findingsOf } from "./findings.ts";
import { type Groups, NOWHERE } from "./groups.ts";
import { mergeEnded } from "./merge-ended.ts";
import { mergeMissing } from "./merge-missing.ts";
import type { RowChecker } from "./rows.ts";
import { mergeCauses } from "./watch/explains.ts";

/** What was read of a file in another way than it was opened: the report needs nothing more of it. */
type ReadInstead =
  | Pick<TableInput, "kind" | "format" | "delimiter" | keyof ReadState>
  | Pick<JsonInput, "kind" | "format" | keyof ReadState>;

/** What reading a file gave, for the report. */
export interface Outcome {
  readonly chosen: Chosen;
  readonly binding: Binding;
  readonly rows: RowChecker;
  readonly groups: Groups;
  readonly headerRow: number | null;
  readonly sheets: Report["file"]["sheets"];
  /** What was read in the place of the input that was opened first; null where that was read. */
  readonly read: ReadInstead | null;
  readonly notChecked: Report["notChecked"];
}

/** What the reader met: each kind of problem is one finding. */
export function addFileFindings(input: ReadState, groups: Groups): void {
  for (const [code, count] of input.problemCounts) {
    const places = input.problems.filter((problem) => problem.code === code);
    places.forEach(({ row, line, sheet, cell, value }, i) => {
      const rest = i === places.length - 1 ? count - places.length : 0;
      const place = {
        row,
        line,
        ...(sheet === undefined ? {} : { sheet }),
        cell: () => cell ?? null,
        record: () => null,
      };
      groups.add({ code, field: null, found: value ?? null, place, count: 1 + rest });
    });
  }
  const encoding = input.encoding();
  if (encoding !== null && encoding !== "utf-8" && encoding !== "utf-8-bom") {
    groups.add({ code: "encoding-other", field: null, found: ENCODING_NAMES[encoding], place: NOWHERE });
  }
}

const ENCODING_NAMES = {
  "windows-1252": "Windows-1252",
  cp850: "MS-DOS code page 850",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

interface Finished {
  readonly name: string;
  readonly input: ReadInstead | WorkbookInput;
  readonly outcome: Outcome;
  readonly durationMs: number;
}

export function reportOf({ name, input, outcome, durationMs }: Finished): Report {
  const { chosen, binding, rows, groups, headerRow } = outcome;
  const { metadata } = chosen.schema;
  const references = rows.finish();
  if (rows.rows() === 0) groups.add({ code: "no-rows", field: null, found: null });
  const causes = mergeCauses(mergeEnded(groups.all(), groups.maxSamples));
  const findings = findingsOf(mergeMissing(causes, metadata.fields), {
    record: metadata,
    unit: headerRow === null ? "record" : "row",
    layout: chosen.layout,
    rows: rows.rows(),
    column: (name) => headingOf(name, chosen, binding),
    filled: rows.filled,
  });
  const places = (severity: string) =>
    findings.reduce((sum, finding) => sum + (finding.severity === severity ? finding.count : 0), 0);
  const stopped = findings.find(({ code }) => STOPPING.has(code));
  return {
    tool: { name: "standpipe", version: VERSION },
    schema: { id: metadata.id, name: metadata.name, version: metadata.version },
    layout: layoutFacts(chosen.layout),
    file: {
      name,
      bytes: input.bytesRead(),
      sha256: null,
      format: input.format,
      packing: input.packing,
      encoding: input.encoding(),
      delimiter: input.kind === "table" ? input.delimiter : null,
      sheet: outcome.sheets?.find(({ skipped }) => skipped === null)?.name ?? null,
      sheets: outcome.sheets,
      headerRow,
    },
    valid: places("error") === 0,
    rows: rows.rows(),
    // A column that every record needs and that is not there leaves no row whole.
    invalidRows: headerRow !== null && binding.missing.length > 0 ? rows.rows() : rows.invalidRows(),
    errors: places("error"),
    warnings: places("warning"),
    columns: binding.columns,
    findings,
    suppressed: [],
    notChecked: [
      ...rows.notChecked(),
      ...references,
      ...outcome.notChecked,
      ...(stopped === undefined
        ? []
        : [{ what: "Everything after the place where reading stopped", why: stopped.message }]),
    ],
    durationMs,
  };
}

/** A layout binds its columns by their names, a record by its fields. */
function headingOf(name: string, { layout }: Chosen, { columns, positions }: Binding): string | null {
  if (layout === null) return columns.find(({ field }) => field === name)?.header ?? null;
  const position = positions.get(name);
  return position === undefined ? null : (columns[position]?.header ?? null);
}

/** Findings after which nothing more of the file was read. */
const STOPPING = new Set(["file-truncated", "row-too-long", "row-too-wide"]);

function layoutFacts(layout: Layout | null): Report["layout"] {
  if (layout === null) return null;
  const { name, title, version } = layout.profile;
  return { name, title, version, assumed: layout.assumed };
}
