import type { Report } from "@standpipe/checker";
import { capital } from "../words/text.ts";
import { faultOf } from "./report-shape.ts";

/** Major version of the checker whose reports are read: their JSON Schema is that of `checker/v1`. */
export const REPORT_MAJOR = 1;

/** A text that is no stored report of this version: `message` says what was found, `fix` what to do. */
export class ReportFileError extends Error {
  override readonly name = "ReportFileError";
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

const MAKE_ANEW = "Make the report again with: standpipe check FILE --format json --output REPORT.json";

/**
 * Reads stored reports: one, a list of them, or what a comparison wrote. Throws a {@link ReportFileError} for anything else,
 * and for a report of another major version.
 */
export function readReports(text: string): readonly Report[] {
  const value = parsed(text);
  const list = listOf(value);
  list.forEach((one, at) => {
    const place = list.length > 1 ? `report ${at + 1}` : "the report";
    refuseOthers(one);
    const fault = faultOf(one);
    if (fault !== null) throw new ReportFileError(`${capital(place)} is damaged: ${fault}`, MAKE_ANEW);
  });
  return list as readonly Report[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    const isBlank = text.trim() === "";
    throw new ReportFileError(isBlank ? "The file of the earlier report is empty" : "The file is not JSON", MAKE_ANEW);
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const isComparison =
    typeof value === "object" && value !== null && "reports" in value && Array.isArray(value.reports);
  return isComparison ? (value.reports as unknown[]) : [value];
}

/** Refuses what is no report at all before its members are looked at: that is what people get wrong. */
function refuseOthers(value: unknown): void {
  const tool = typeof value === "object" && value !== null && "tool" in value ? value.tool : undefined;
  const known = typeof tool === "object" && tool !== null ? (tool as Record<string, unknown>) : {};
  if (known.name !== "standpipe" || typeof known.version !== "string") {
    throw new ReportFileError("The file is JSON, and not a report of standpipe", MAKE_ANEW);
  }
  const major = Number(/^(\d+)\./.exec(known.version)?.[1] ?? Number.NaN);
  if (major !== REPORT_MAJOR) {
    throw new ReportFileError(
      `The report was made with standpipe ${known.version}, and this version reads reports of version ${REPORT_MAJOR}`,
      "Check the earlier file again with this version, and compare with that report",
    );
  }
}
