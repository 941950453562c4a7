import { readFile } from "node:fs/promises";
import { applyPolicies, type Candidates, checkTogether, type Report, type Threads } from "@standpipe/checker/check";
import type { ReportSet } from "@standpipe/report";
import type { CheckFormat, FailOn } from "../arguments.ts";
import { findConfig } from "../config/find-config.ts";
import { type Plan, planFor, type ReadSettings } from "../config/plan.ts";
import { CommandError, type ExitCode } from "../exit-code.ts";
import { refuseToReplace, writeWhole } from "../io/output.ts";
import { newProgress } from "../io/progress.ts";
import { openAgainable, openFile, systemFault } from "../io/source.ts";
import { openSpill } from "../io/spill.ts";
import { complain, lookOf } from "../io/terminal.ts";
import { threadsFor } from "../io/threads.ts";
import { reportsText } from "../render/reports-text.ts";
import { sentence } from "../render/words.ts";
import { missed } from "./bar.ts";
import { checkFormat } from "./check-format.ts";
import { faultOf, unreadOf } from "./faults.ts";
import { loadCandidates } from "./records.ts";
import type { Pieces } from "./split.ts";

/** The options of `standpipe check`, as the command line gives them. */
export interface CheckSettings extends ReadSettings {
  readonly format?: CheckFormat;
  readonly output?: string;
  readonly config?: string;
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly against?: string;
  readonly split?: string;
  readonly jobs?: number;
}

/** Checks files as one submission and writes their reports. Gives the highest exit code that a file earned. */
export async function runCheck(files: readonly string[], settings: CheckSettings): Promise<ExitCode> {
  const { output, split, against } = settings;
  const format = checkFormat(settings.format, output);
  if (output !== undefined) refuseToReplace(output, files);
  const candidates = await loadCandidates();
  const config = await findConfig(settings.config);
  const failOn = settings.failOn ?? config?.failOn ?? "error";
  if (failOn === "new" && against === undefined) {
    throw new CommandError(2, "--fail-on new needs an earlier report to compare with: add --against REPORT.json.");
  }
  const earlier = against === undefined ? null : await reportsIn(against);
  const plans = await Promise.all(files.map((file) => planFor(file, settings, config, candidates)));
  if (split !== undefined) await (await import("./split.ts")).makeFolder(split, files);

  const outcomes = await checkAll(plans, split, threadsFor(settings.jobs));
  const done = outcomes.filter((outcome) => "report" in outcome);
  const today = new Date().toISOString().slice(0, 10);
  const reports = applyPolicies(
    done.map(({ report, plan }) => ({ report, policy: plan.policy })),
    today,
  );
  const comparison = earlier === null ? null : (await loadForms()).compareSubmissions(earlier, reports);
  const unread = outcomes.flatMap(({ plan, ...more }) => ("error" in more ? [unreadOf(plan.file, more.error)] : []));
  const chosen = done.map(({ plan }) => plan.isChosen);
  const set: ReportSet = { ...labelsOf(candidates), reports, unread, comparison, isChosen: chosen.every(Boolean) };

  let exitCode: ExitCode = 0;
  for (const { plan, ...more } of outcomes) {
    if (!("error" in more)) continue;
    const fault = faultOf(plan.file, more.error);
    complain(fault.message);
    if (fault.exitCode > exitCode) exitCode = fault.exitCode;
  }
  const look = lookOf(output === undefined ? process.stdout : undefined);
  await write(
    format === "text" ? reportsText(set, chosen, look) : (await loadForms()).renderers[format](set),
    set,
    output,
  );
  for (const [at, { pieces }] of done.entries()) {
    const own = { ...set, reports: reports.slice(at, at + 1), unread: [], comparison: null };
    for (const line of (await pieces?.keep((await loadForms()).renderers.csv(own))) ?? []) complain(line);
  }
  const maxWarnings = settings.maxWarnings ?? config?.maxWarnings ?? null;
  const { isMissed, why } = missed(reports, { failOn, maxWarnings }, comparison);
  if (why !== null) complain(why);
  return exitCode === 0 && isMissed ? 1 : exitCode;
}

/** The forms of a report besides text, and the comparison of two: most checks of a file need none of it. */
function loadForms(): Promise<typeof import("@standpipe/report")> {
  return import("@standpipe/report");
}

/** The reports to compare with. Throws a CommandError where the file holds none. */
async function reportsIn(path: string): Promise<readonly Report[]> {
  const { ReportFileError, readReports } = await loadForms();
  try {
    return readReports(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof ReportFileError)
      throw new CommandError(3, `${path}: ${sentence(error.message)} ${sentence(error.fix)}`);
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    if (code === "ENOENT") throw new CommandError(3, `There is no file called ${path}. Check what follows --against.`);
    throw systemFault(path, error) ?? error;
  }
}

/** What reports are told with besides themselves. */
function labelsOf({ records, profiles = [] }: Candidates): Pick<ReportSet, "titles" | "waived"> {
  const labelsIn = ({ record, waived = {} }: NonNullable<Candidates["profiles"]>[number]) => {
    const fields = records.find(({ name }) => name === record)?.fields ?? [];
    return new Map(
      Object.keys(waived).map((name) => [name, fields.find((field) => field.name === name)?.title ?? name]),
    );
  };
  return {
    titles: new Map(records.map(({ name, title }) => [name, title])),
    waived: new Map(profiles.map((profile) => [profile.name, labelsIn(profile)])),
  };
}

/** Nothing is written where there is nothing to say: the only file could not be read, and that is said elsewhere. */
async function write(text: string, { reports }: ReportSet, output: string | undefined): Promise<void> {
  if (text === "" || (output !== undefined && reports.length === 0)) return;
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeWhole(output, text);
  complain(`The report is in ${output}.`);
}

/** What came of one file. `pieces` are its rows, parted, where that was asked for. */
type Outcome =
  | { readonly plan: Plan; readonly report: Report; readonly pieces: Pieces | null }
  | { readonly plan: Plan; readonly error: unknown };

/** What came of each file, in the order in which they were named. With a folder their rows are parted too. */
async function checkAll(
  plans: readonly Plan[],
  folder: string | undefined,
  threads: Threads | undefined,
): Promise<Outcome[]> {
  const progress = newProgress();
  const timed = plans.map((plan) => ({
    ...plan,
    options: {
      ...plan.options,
      keys: { spill: openSpill },
      ...(threads === undefined ? {} : { threads }),
      onProgress: progress.of(plan.file),
    },
  }));
  const files = plans.map(({ file }) => file);
  try {
    if (folder === undefined) return await checkEach(timed, openFile);
    // One file alone is checked while it is parted. Of several, the references between them are looked up first.
    if (timed.length === 1) return await Promise.all(timed.map((plan) => part(plan, folder, files)));
    const outcomes = await checkEach(timed, openAgainable);
    const all: Outcome[] = [];
    for (const outcome of outcomes) {
      if ("error" in outcome) all.push(outcome);
      else {
        const parted = await part(outcome.plan, folder, files);
        all.push("error" in parted ? parted : { ...parted, report: outcome.report });
      }
    }
    return all;
  } finally {
    progress.clear();
  }
}

async function part(plan: Plan, folder: string, files: readonly string[]): Promise<Outcome> {
  try {
    const { splitInto } = await import("./split.ts");
    const pieces = await splitInto(folder, await openAgainable(plan.file), plan, files);
    return { plan, report: pieces.split.report, pieces };
  } catch (error) {
    return { plan, error };
  }
}

async function checkEach(plans: readonly Plan[], open: typeof openFile): Promise<Outcome[]> {
  const opened = await Promise.all(
    plans.map((plan) =>
      open(plan.file).then(
        (source) => ({ plan, source, options: plan.options }),
        (error: unknown) => ({ plan, error }),
      ),
    ),
  );
  const checked = (await checkTogether(opened.filter((one) => "source" in one))).values();
  return opened.map((one): Outcome => {
    if ("error" in one) return one;
    const outcome = checked.next().value as { readonly report: Report } | { readonly error: unknown };
    return { plan: one.plan, pieces: null, ...outcome };
  });
}
