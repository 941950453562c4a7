import { type LoadedRecord, load, loadMetadata, records } from "@standpipe/catalogue";
import { type CheckOptions, check, type Report } from "@standpipe/checker";
import type { RecordMetadata } from "@standpipe/runtime";
import type { ExitCode } from "../exit-code.ts";
import { refuseToReplace, writeWhole } from "../io/output.ts";
import { newProgress } from "../io/progress.ts";
import { openFile } from "../io/source.ts";
import { complain, lookOf } from "../io/terminal.ts";
import type { Look } from "../render/look.ts";
import { summaryLine } from "../render/summary.ts";
import { textReport } from "../render/text-report.ts";
import { faultOf } from "./faults.ts";
import { loadNamed } from "./records.ts";

/** The options of `standpipe check`, as the command line gives them. */
export interface CheckSettings {
  readonly schema?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly format?: "text" | "json";
  readonly output?: string;
  readonly strict?: boolean;
  readonly maxSamples?: number;
}

/** Checks files one after another and writes their reports. Gives the highest exit code that a file earned. */
export async function runCheck(files: readonly string[], settings: CheckSettings): Promise<ExitCode> {
  const { output, format = "text" } = settings;
  if (output !== undefined) refuseToReplace(output, files);
  const schema = settings.schema === undefined ? undefined : await loadNamed(settings.schema);
  const known = await loadMetadata();
  const options = checkOptions(settings, schema, known);
  const look = lookOf(output === undefined ? process.stdout : undefined);
  const pieces: string[] = [];
  const write = (text: string) => {
    if (output === undefined) process.stdout.write(text);
    else pieces.push(text);
  };
  const reports: Report[] = [];
  let exitCode: ExitCode = 0;
  for (const file of files) {
    try {
      const report = await checkFile(file, options);
      if (!report.valid && exitCode === 0) exitCode = 1;
      if (format === "text") write(reportText(report, reports.length === 0, schema === undefined, look));
      reports.push(report);
    } catch (error) {
      const fault = faultOf(file, error);
      complain(fault.message);
      if (fault.exitCode > exitCode) exitCode = fault.exitCode;
    }
  }
  write(
    format === "json"
      ? jsonOf(reports, files.length)
      : files.length > 1
        ? `\n${summaryLine(reports, files.length, look)}\n`
        : "",
  );
  if (output !== undefined && reports.length > 0) {
    await writeWhole(output, pieces.join(""));
    complain(`The report is in ${output}.`);
  }
  return exitCode;
}

/** A report to read; all but the first have a line above them. */
function reportText(report: Report, isFirst: boolean, isChosen: boolean, look: Look): string {
  const title = records.find(({ name }) => name === report.schema.name)?.title ?? report.schema.name;
  const rule = isFirst ? "" : `\n${look.palette.quiet("─".repeat(look.width))}\n\n`;
  return rule + textReport(report, { ...look, title, isChosen });
}

/** One report where one file was asked for, else a list; nothing where the only file could not be read. */
function jsonOf(reports: readonly Report[], files: number): string {
  const answer = files === 1 ? reports[0] : reports;
  return answer === undefined ? "" : `${JSON.stringify(answer, null, 2)}\n`;
}

function checkOptions(
  { set = {}, strict = false, maxSamples }: CheckSettings,
  schema: LoadedRecord | undefined,
  known: RecordMetadata[],
): CheckOptions {
  return {
    candidates: { records: known, load },
    set,
    strict,
    ...(schema === undefined ? {} : { schema }),
    ...(maxSamples === undefined ? {} : { maxSamples }),
  };
}

async function checkFile(file: string, options: CheckOptions): Promise<Report> {
  const source = await openFile(file);
  const progress = newProgress(file);
  try {
    return await check(source, { ...options, onProgress: progress.update });
  } finally {
    progress.clear();
  }
}
