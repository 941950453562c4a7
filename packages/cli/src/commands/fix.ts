import { check, type Report } from "@standpipe/checker/check";
import { type Change, type Fixed, type FixFormat, type FixOptions, fix } from "@standpipe/checker/fix";
import { CommandError, type ExitCode } from "../exit-code.ts";
import { type Draft, openDraft } from "../io/draft.ts";
import { refuseToReplace } from "../io/output.ts";
import { newProgress } from "../io/progress.ts";
import { openAgainable, openFile } from "../io/source.ts";
import { lookOf } from "../io/terminal.ts";
import { changeLine, LOG_HEADINGS } from "../render/change-log.ts";
import { fixedText } from "../render/fixed.ts";
import { faultOf } from "./faults.ts";
import { formatOfName } from "./format-for.ts";
import { loadCandidates, loadLayout, loadNamed, refuseOtherRecord } from "./records.ts";

/** The options of `standpipe fix`, as the command line gives them. */
export interface FixSettings {
  readonly to?: FixFormat;
  readonly canonical?: boolean;
  readonly dateOrder?: "day-first" | "month-first";
  readonly log?: string;
  readonly schema?: string;
  readonly profile?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly map?: Readonly<Record<string, string>>;
  readonly sheet?: string;
  readonly output?: string;
}

/** What came of a run: the correction, and the report on the copy. */
interface Outcome {
  readonly fixed: Fixed;
  readonly after: Report;
}

/** Writes a corrected copy of a file. What was changed, and what is left to a person, goes to standard error. */
export async function runFix(file: string, settings: FixSettings): Promise<ExitCode> {
  const output = settings.output === undefined || settings.output === "-" ? null : settings.output;
  if (output !== null) refuseToReplace(output, [file]);
  if (settings.log !== undefined) refuseToReplace(settings.log, [file, ...(output === null ? [] : [output])]);
  const candidates = await loadCandidates();
  const options = { ...(await fixOptions(settings)), candidates };
  const { fixed, after } = await written(file, output, settings.log, options);
  const metadata = candidates.records.find(({ name }) => name === fixed.report.schema.name);
  process.stderr.write(
    fixedText(fixed, after, {
      ...lookOf(process.stderr),
      title: metadata?.title ?? fixed.report.schema.name,
      file,
      output: output ?? "-",
      log: settings.log ?? null,
    }),
  );
  return after.valid ? 0 : 1;
}

async function fixOptions(settings: FixSettings): Promise<Omit<FixOptions, "write" | "log">> {
  const { set = {}, map, sheet, dateOrder, canonical, output } = settings;
  const schema = settings.schema === undefined ? undefined : await loadNamed(settings.schema);
  const profile = settings.profile === undefined ? undefined : await loadLayout(settings.profile);
  refuseOtherRecord(profile, schema);
  const to = settings.to ?? formatOfName(output);
  return {
    set,
    ...(to === undefined ? {} : { to }),
    ...(map === undefined ? {} : { columns: map }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(canonical === undefined ? {} : { canonical }),
    ...(schema === undefined ? {} : { schema }),
    ...(profile === undefined ? {} : { profile }),
  };
}

/** The copy, and the log of its changes, are there once all of it has been written and looked at again. */
async function written(
  file: string,
  output: string | null,
  logPath: string | undefined,
  options: Omit<FixOptions, "write" | "log">,
): Promise<Outcome> {
  const progress = newProgress();
  const drafts: Draft[] = [];
  try {
    const source = await openAgainable(file);
    const draft = await openDraft(output);
    drafts.push(draft);
    const list = logPath === undefined ? null : await openDraft(logPath);
    if (list !== null) drafts.push(list);
    await list?.write(LOG_HEADINGS);
    let lines = "";
    const log =
      list === null
        ? null
        : (change: Change) => {
            lines += changeLine(change);
          };
    const flush = async () => {
      const piece = lines;
      lines = "";
      if (piece !== "") await list?.write(piece);
    };
    const fixed = await fix(source, {
      ...options,
      async write(piece) {
        await draft.write(piece);
        await flush();
      },
      ...(log === null ? {} : { log }),
      onProgress: progress.of(file),
    });
    await flush();
    const after = await recheck(draft, fixed, options);
    progress.clear();
    for (const one of drafts) await one.keep();
    return { fixed, after };
  } catch (error) {
    progress.clear();
    for (const one of drafts) await one.drop();
    throw faultOf(file, error);
  }
}

/** What is still to be done is said of the copy itself, in its own rows. */
async function recheck(draft: Draft, { report }: Fixed, options: Omit<FixOptions, "write" | "log">): Promise<Report> {
  const { profile, canonical, candidates, set = {}, columns, dateOrder } = options;
  const record = candidates?.load(report.schema.name);
  if (record === undefined) throw new CommandError(3, "The copy could not be checked.");
  const layout = report.layout === null ? profile : await loadLayout(report.layout.name);
  const isOwn = canonical === true || layout === undefined;
  return check(await openFile(draft.file), {
    schema: await record,
    set,
    ...(isOwn ? {} : { profile: layout }),
    ...(columns === undefined || canonical === true ? {} : { columns }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  });
}
