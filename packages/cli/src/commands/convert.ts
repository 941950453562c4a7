import { type Conversion, type ConvertOptions, convert, type Format } from "@standpipe/checker/convert";
import type { Profile } from "@standpipe/runtime";
import { CommandError, type ExitCode } from "../exit-code.ts";
import { openDraft } from "../io/draft.ts";
import { refuseToReplace } from "../io/output.ts";
import { newProgress } from "../io/progress.ts";
import { openFile } from "../io/source.ts";
import { lookOf } from "../io/terminal.ts";
import { type ConversionSetting, convertedText, refusedText } from "../render/conversion.ts";
import { faultOf } from "./faults.ts";
import { formatFor } from "./format-for.ts";
import { loadCandidates, loadLayout, loadNamed, refuseOtherRecord } from "./records.ts";

/** The options of `standpipe convert`, as the command line gives them. */
export interface ConvertSettings {
  readonly to?: Format;
  readonly profile?: string;
  readonly from?: string;
  readonly schema?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly output?: string;
}

/** Writes a file in another format or layout. What came of it goes to standard error, beside the new file. */
export async function runConvert(file: string, settings: ConvertSettings): Promise<ExitCode> {
  const { set = {} } = settings;
  const output = settings.output === undefined || settings.output === "-" ? null : settings.output;
  if (output !== null) refuseToReplace(output, [file]);
  const toProfile = settings.profile === undefined ? undefined : await loadLayout(settings.profile);
  const to = formatFor(settings, toProfile);
  const profile = settings.from === undefined ? undefined : await loadLayout(settings.from);
  const schema = settings.schema === undefined ? undefined : await loadNamed(settings.schema);
  refuseOtherRecord(profile, schema);
  refuseOtherRecord(toProfile, schema);
  refuseOtherLayout(profile, toProfile);
  const candidates = await loadCandidates();
  const { report, lost, unread } = await converted(file, output, {
    to,
    set,
    candidates,
    ...(toProfile === undefined ? {} : { toProfile }),
    ...(profile === undefined ? {} : { profile }),
    ...(schema === undefined ? {} : { schema }),
  });
  const metadata = candidates.records.find(({ name }) => name === report.schema.name);
  const setting: ConversionSetting = {
    ...lookOf(process.stderr),
    title: metadata?.title ?? report.schema.name,
    label: (name) => labelOf(name, metadata?.fields, toProfile),
    output: output ?? "-",
    to,
    layout: toProfile?.title ?? null,
    check: checkCommand(file, settings),
  };
  process.stderr.write(report.valid ? convertedText({ report, lost, unread }, setting) : refusedText(report, setting));
  return report.valid ? 0 : 1;
}

/** The new file is there once the whole file is known to be right. */
async function converted(
  file: string,
  output: string | null,
  options: Omit<ConvertOptions, "write">,
): Promise<Conversion> {
  const progress = newProgress();
  try {
    const source = await openFile(file);
    const draft = await openDraft(output);
    try {
      const conversion = await convert(source, { ...options, write: draft.write, onProgress: progress.of(file) });
      progress.clear();
      await (conversion.report.valid ? draft.keep() : draft.drop());
      return conversion;
    } catch (error) {
      await draft.drop();
      throw error;
    }
  } catch (error) {
    progress.clear();
    throw faultOf(file, error);
  }
}

function refuseOtherLayout(from: Profile | undefined, to: Profile | undefined): void {
  if (from === undefined || to === undefined || from.record === to.record) return;
  throw new CommandError(
    2,
    `${from.title} is a layout of ${from.record}, and ${to.title} is one of ${to.record}. Choose two layouts of the same record.`,
  );
}

/** The label of a field, or of a column of the new layout. */
function labelOf(
  name: string,
  fields: readonly { readonly name: string; readonly title: string }[] = [],
  layout: Profile | undefined,
): string {
  const column = layout?.columns.find((one) => one.name === name);
  return fields.find((field) => field.name === name)?.title ?? column?.title ?? name;
}

/** The command that shows what is wrong with the file, read in the same way. */
function checkCommand(file: string, { from, schema, set = {} }: ConvertSettings): string {
  const words = [
    ...(from === undefined ? [] : ["--profile", from]),
    ...(schema === undefined ? [] : ["--schema", schema]),
    ...Object.entries(set).flatMap(([field, value]) => ["--set", `${field}=${value}`]),
  ];
  return ["standpipe", "check", file, ...words]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `"${word}"`))
    .join(" ");
}
