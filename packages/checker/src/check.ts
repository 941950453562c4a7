import type { RecordOutline } from "@standpipe/runtime";
import type { Groups } from "./check/groups.ts";
import { addFileFindings, reportOf } from "./check/outcome.ts";
import { NotForBytes } from "./check/prove/not-for-bytes.ts";
import { checkRecords } from "./check/read-records.ts";
import { checkTables } from "./check/read-tables.ts";
import { newSubmission, type Submission } from "./check/references.ts";
import type { Sink } from "./check/sink.ts";
import type { Work } from "./check/work.ts";
import type { CheckOptions } from "./options.ts";
import { openSource } from "./read/open.ts";
import type { SourceLike } from "./read/types.ts";
import type { Report } from "./report.ts";

/**
 * Checks one file against a record of the standard and reports every problem, grouped. Reads it as a stream;
 * memory does not grow with the file, except for the keys of a record that has one (16 bytes and some to
 * spare for each, up to two million; `keys` says what is done with more).
 *
 * Throws an UnreadableFileError, with what to do about it, for a file that is empty, is not a table or records at all, or
 * whose headings fit no record; an UnknownFieldError where `set` names a field that the record lacks.
 */
export async function check(source: SourceLike, options: CheckOptions): Promise<Report> {
  return checkInto(source, options, null);
}

/** The same, with the records handed on. */
export async function checkInto(source: SourceLike, options: CheckOptions, sink: Sink | null): Promise<Report> {
  return (await inspect(source, options, sink)).report;
}

/** The same, with the groups behind the findings: they know what would mend the values. */
export async function inspect(
  source: SourceLike,
  options: CheckOptions,
  sink: Sink | null,
  proving: Proving = "large",
): Promise<{ readonly report: Report; readonly groups: Groups }> {
  const { finish, groups } = await readFile(source, options, newSubmission(recordsOf(options), true), sink, proving);
  return { report: finish(), groups };
}

/** One file of several, with what it is checked against. */
export interface FileToCheck {
  readonly source: SourceLike;
  readonly options: CheckOptions;
}

/**
 * Checks files that are sent together: what a record of one refers to must be in it or in another of them. A file that
 * cannot be read does not stop the others: its place holds what `check` would throw.
 */
export async function checkTogether(
  files: readonly FileToCheck[],
): Promise<readonly ({ readonly report: Report } | { readonly error: unknown })[]> {
  const submission = newSubmission(
    files.flatMap(({ options }) => recordsOf(options)),
    files.length === 1,
  );
  const finishes: (Finishing | { readonly error: unknown })[] = [];
  for (const { source, options } of files) {
    finishes.push(await readFile(source, options, submission, null, "large").catch((error: unknown) => ({ error })));
  }
  return finishes.map((one) => ("finish" in one ? { report: one.finish() } : one));
}

function recordsOf({ schema, candidates }: CheckOptions): RecordOutline[] {
  return [...(candidates?.records ?? []), ...(schema === undefined ? [] : [schema.metadata])];
}

/** A file that was read to its end. */
interface Finishing {
  readonly groups: Groups;
  finish(): Report;
}

/** Reads one file to its end. The report comes when every other file of the submission has been read. */
async function readFile(
  source: SourceLike,
  options: CheckOptions,
  submission: Submission,
  sink: Sink | null,
  proving: Proving,
): Promise<Finishing> {
  const started = Date.now();
  const { name, bytes } = factsOf(source);
  let input = await openSource(source);
  const openAgain = async () => {
    await input.close();
    return openSource(source);
  };
  const reopen = async () => {
    const again = await openAgain();
    if (again.kind === "records") throw new TypeError("The file was a table before, and is none now");
    input = again;
    return again;
  };
  try {
    const onBatch = async (rows: number) => {
      options.onProgress?.({ bytesRead: input.bytesRead(), bytes, rows });
      await sink?.flush();
    };
    const size = typeof source === "string" ? source.length : (bytes ?? 0);
    const isProven = canReopen(source) && (proving === "always" || (proving === "large" && size >= LARGE));
    const threads = proving === "always" || size >= HUGE ? (options.threads ?? null) : null;
    const work: Work = { options, submission, sink, source: isProven ? source : null, threads, onBatch };
    const again = canReopen(source) ? reopen : null;
    const checkThem = async () => {
      const checkAll = (one: typeof input, how: Work) =>
        one.kind === "records" ? checkRecords(one, how) : checkTables(one, again, how);
      try {
        return await checkAll(input, work);
      } catch (error) {
        if (!(error instanceof NotForBytes)) throw error;
        input = await openAgain();
        return checkAll(input, { ...work, source: null });
      }
    };
    const outcome = await checkThem();
    const read = outcome.read ?? input;
    addFileFindings(read, outcome.groups);
    // Not `performance.now()`: with it Node loads eleven modules more. A clock that was set back takes no time.
    const durationMs = Math.max(0, Date.now() - started);
    return { finish: () => reportOf({ name, input: read, outcome, durationMs }), groups: outcome.groups };
  } finally {
    await input.close();
  }
}

/** Whether rows are proven by their bytes where that can be done: it makes a large file quick, and starting it costs a small one. */
export type Proving = "large" | "always" | "never";

/** In bytes. */
const LARGE = 2_000_000;
/** Below this, starting threads takes longer than they save. */
const HUGE = 100_000_000;

function canReopen(source: SourceLike): boolean {
  return typeof source === "string" || !("once" in source && source.once === true);
}

function factsOf(source: SourceLike): { name: string; bytes: number | null } {
  if (typeof source === "string") return { name: "text", bytes: null };
  if (source instanceof Uint8Array) return { name: "bytes", bytes: source.byteLength };
  if (source instanceof Blob) return { name: "name" in source ? String(source.name) : "blob", bytes: source.size };
  return { name: source.name, bytes: source.bytes };
}
