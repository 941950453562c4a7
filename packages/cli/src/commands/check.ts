import { type CheckOptions, checkTogether, type Report } from "@standpipe/checker";
import type { Profile, RecordMetadata } from "@standpipe/runtime";
import type { ExitCode } from "../exit-code.ts";
import { refuseToReplace, writeWhole } from "../io/output.ts";
import { newProgress } from "../io/progress.ts";
import { openFile } from "../io/source.ts";
import { complain, lookOf } from "../io/terminal.ts";
import type { Look, Setting } from "../render/look.ts";
import { summaryLine } from "../render/summary.ts";
import { textReport } from "../render/text-report.ts";
import { faultOf } from "./faults.ts";
import { loadCandidates, loadLayout, loadNamed, refuseOtherRecord } from "./records.ts";

/** The options of `standpipe check`, as the command line gives them. */
export interface CheckSettings {
  readonly schema?: string;
  readonly profile?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly format?: "text" | "json";
  readonly output?: string;
  readonly strict?: boolean;
  readonly maxSamples?: number;
}

/** Checks files as one submission and writes their reports. Gives the highest exit code that a file earned. */
export async function runCheck(files: readonly string[], settings: CheckSettings): Promise<ExitCode> {
  const { output, format = "text", schema: name, profile } = settings;
  if (output !== undefined) refuseToReplace(output, files);
  const candidates = await loadCandidates();
  const options = { ...(await checkOptions(settings)), candidates };
  const look = lookOf(output === undefined ? process.stdout : undefined);
  const pieces: string[] = [];
  const write = (text: string) => {
    if (output === undefined) process.stdout.write(text);
    else pieces.push(text);
  };
  const isChosen = name === undefined && profile === undefined;
  const reports: Report[] = [];
  let exitCode: ExitCode = 0;
  for (const [at, outcome] of (await checkAll(files, options)).entries()) {
    if ("report" in outcome) {
      const { report } = outcome;
      if (!report.valid && exitCode === 0) exitCode = 1;
      if (format === "text")
        write(reportText(report, reports.length === 0, settingOf(report, candidates, isChosen, look)));
      reports.push(report);
    } else {
      const fault = faultOf(files[at] ?? "", outcome.error);
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

async function checkOptions(settings: CheckSettings): Promise<CheckOptions> {
  const { set = {}, strict = false, maxSamples } = settings;
  const schema = settings.schema === undefined ? undefined : await loadNamed(settings.schema);
  const profile = settings.profile === undefined ? undefined : await loadLayout(settings.profile);
  refuseOtherRecord(profile, schema);
  return {
    set,
    strict,
    ...(schema === undefined ? {} : { schema }),
    ...(profile === undefined ? {} : { profile }),
    ...(maxSamples === undefined ? {} : { maxSamples }),
  };
}

/** What came of each file, in the order in which they were named. */
async function checkAll(
  files: readonly string[],
  options: CheckOptions,
): Promise<({ readonly report: Report } | { readonly error: unknown })[]> {
  const progress = newProgress();
  const opened = await Promise.all(
    files.map((file) =>
      openFile(file).then(
        (source) => ({ source, options: { ...options, onProgress: progress.of(file) } }),
        (error: unknown) => ({ error }),
      ),
    ),
  );
  const checked = await checkTogether(opened.filter((one) => "source" in one)).finally(progress.clear);
  const outcomes = checked.values();
  return opened.map((one) => ("error" in one ? one : (outcomes.next().value as (typeof checked)[number])));
}

/** A report to read; all but the first have a line above them. */
function reportText(report: Report, isFirst: boolean, setting: Setting): string {
  const rule = isFirst ? "" : `\n${setting.palette.quiet("─".repeat(setting.width))}\n\n`;
  return rule + textReport(report, setting);
}

function settingOf(
  { schema, layout }: Report,
  { records, profiles }: { readonly records: readonly RecordMetadata[]; readonly profiles: readonly Profile[] },
  isChosen: boolean,
  look: Look,
): Setting {
  const record = records.find(({ name }) => name === schema.name);
  const { waived = {} } = profiles.find(({ name }) => name === layout?.name) ?? {};
  const labels = Object.keys(waived).map(
    (field) => [field, record?.fields.find(({ name }) => name === field)?.title ?? field] as const,
  );
  return { ...look, title: record?.title ?? schema.name, isChosen, waived: new Map(labels) };
}

/** One report where one file was asked for, else a list; nothing where the only file could not be read. */
function jsonOf(reports: readonly Report[], files: number): string {
  const answer = files === 1 ? reports[0] : reports;
  return answer === undefined ? "" : `${JSON.stringify(answer, null, 2)}\n`;
}
