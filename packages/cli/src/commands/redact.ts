import { check, type Report } from "@standpipe/checker/check";
import { type Redaction, type RedactOptions, redact } from "@standpipe/checker/redact";
import { CommandError, type ExitCode } from "../exit-code.ts";
import { openDraft } from "../io/draft.ts";
import { refuseToReplace } from "../io/output.ts";
import { newProgress } from "../io/progress.ts";
import { openFile } from "../io/source.ts";
import { lookOf } from "../io/terminal.ts";
import { redactedText, stillPersonalText } from "../render/redaction.ts";
import { faultOf } from "./faults.ts";
import { formatOfName } from "./format-for.ts";
import { loadCandidates, loadLayout, loadNamed, refuseOtherRecord } from "./records.ts";

/** The options of `standpipe redact`, as the command line gives them. */
export interface RedactSettings {
  readonly schema?: string;
  /** The layout that the file is in. */
  readonly profile?: string;
  readonly sheet?: string;
  readonly keepUnknown?: boolean;
  readonly output?: string;
}

/** A redaction, and the report on the copy as a file for publication. */
interface Outcome {
  readonly redaction: Redaction;
  readonly after: Report;
}

type Options = Omit<RedactOptions, "write">;

/** Writes the copy of a file that may be published. What was left out of it goes to standard error. */
export async function runRedact(file: string, settings: RedactSettings): Promise<ExitCode> {
  const output = settings.output === undefined || settings.output === "-" ? null : settings.output;
  if (output !== null) refuseToReplace(output, [file]);
  const candidates = await loadCandidates();
  const options = { ...(await redactOptions(settings)), candidates };
  const { redaction, after } = await written(file, output, options);
  const metadata = candidates.records.find(({ name }) => name === redaction.report.schema.name);
  const setting = {
    ...lookOf(process.stderr),
    title: metadata?.title ?? redaction.report.schema.name,
    label: (name: string) => metadata?.fields.find((field) => field.name === name)?.title ?? name,
    file,
    output: output ?? "-",
  };
  const left = personalFindings(after);
  process.stderr.write(left.length === 0 ? redactedText(redaction, setting) : stillPersonalText(left, setting));
  return left.length === 0 ? 0 : 1;
}

async function redactOptions({ schema, profile, sheet, keepUnknown, output }: RedactSettings): Promise<Options> {
  const layout = profile === undefined ? undefined : await loadLayout(profile);
  const record = schema === undefined ? undefined : await loadNamed(schema);
  refuseOtherRecord(layout, record);
  const to = formatOfName(output);
  return {
    ...(to === undefined ? {} : { to }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(keepUnknown === undefined ? {} : { keepUnknown }),
    ...(record === undefined ? {} : { schema: record }),
    ...(layout === undefined ? {} : { profile: layout }),
  };
}

/** The copy is there once all of it has been written, and has been looked at again. */
async function written(file: string, output: string | null, options: Options): Promise<Outcome> {
  const progress = newProgress();
  try {
    const source = await openFile(file);
    const draft = await openDraft(output);
    try {
      const redaction = await redact(source, { ...options, write: draft.write, onProgress: progress.of(file) });
      const after = await recheck(draft.file, redaction, options);
      progress.clear();
      await (personalFindings(after).length === 0 ? draft.keep() : draft.drop());
      return { redaction, after };
    } catch (error) {
      await draft.drop();
      throw error;
    }
  } catch (error) {
    progress.clear();
    throw faultOf(file, error);
  }
}

async function recheck(copy: string, { report }: Redaction, { candidates, profile }: Options): Promise<Report> {
  const schema = await candidates?.load(report.schema.name);
  if (schema === undefined) throw new CommandError(3, "The copy could not be checked.");
  const layout = report.layout === null ? profile : await loadLayout(report.layout.name);
  const asPublished = { schema, purpose: "publication", ...(layout === undefined ? {} : { profile: layout }) } as const;
  return check(await openFile(copy), asPublished);
}

const PERSONAL = new Set(["personal-field", "personal-text", "record-not-open"]);

function personalFindings({ findings }: Report): Report["findings"] {
  return findings.filter(({ code }) => PERSONAL.has(code));
}
