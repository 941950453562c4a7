import type { Chosen } from "./check/choose.ts";
import type { Fault, Sink } from "./check/sink.ts";
import { checkInto } from "./check.ts";
import type { CheckOptions } from "./options.ts";
import { type Policy, rulingOf } from "./policy.ts";
import type { SourceLike } from "./read/types.ts";
import type { Report } from "./report.ts";
import { newPartWriter, type PartWriter, type SplitPart } from "./split/part.ts";
import { extraCells, missingColumns, problemsOf, WHY_NO_RECORD } from "./split/problems.ts";

/** What `splitFile` takes besides the file. */
export interface SplitOptions extends CheckOptions {
  /** What somebody decided about findings: a row whose problems are all set aside is a good one. */
  readonly policy?: Policy;
}

/** Takes the two texts of each part of a file, piece by piece. Both begin, also where no row comes to stand in one. */
export interface SplitWriters {
  good(part: SplitPart, text: string): Promise<void> | void;
  bad(part: SplitPart, text: string): Promise<void> | void;
}

/** What came of a split. */
export interface Split {
  /** As `check` gives it: no policy is applied. */
  readonly report: Report;
  /** Rows with nothing to fix. */
  readonly good: number;
  /** Rows with something to fix, and rows that are no record. */
  readonly bad: number;
  /** Errors that show only once all rows are read: rows with no other one are among the good. */
  readonly late: Report["findings"];
  /** Records that could not be read, and are in neither text. */
  readonly unread: number;
}

const LATE = new Set(["reference-unknown", "quote-stray"]);
const UNREAD = new Set(["json-syntax", "json-too-deep"]);

/**
 * Checks a file and puts each of its rows into one of two texts, with the headings and cells, or the members, that it has
 * there. A row that is not right has its number and what to fix added at its end. Streams as `check` does, and throws what
 * `check` throws.
 */
export async function splitFile(source: SourceLike, options: SplitOptions, writers: SplitWriters): Promise<Split> {
  const { policy = {}, ...checkOptions } = options;
  const today = new Date().toISOString().slice(0, 10);
  const hasPolicy = options.policy !== undefined;
  const parts: PartWriter[] = [];
  const counts = { good: 0, bad: 0 };
  let now: { readonly chosen: Chosen; readonly writer: PartWriter; readonly missing: readonly Fault[] } | null = null;

  const isFault = (fault: Fault) => {
    const { severity, aside } = rulingOf(policy, fault, today);
    return aside === null && severity === "error";
  };

  const sink: Sink = {
    start(chosen, start) {
      now?.writer.end();
      const writer = newPartWriter(start);
      parts.push(writer);
      now = { chosen, writer, missing: missingColumns(chosen) };
      for (const row of start.kind === "table" ? start.above : []) {
        counts.bad++;
        writer.bad(row, ["This row stands above the headings."]);
      }
    },
    add({ source: from }, isValid, faults) {
      if (now === null) return;
      const extra = extraCells(from, now.chosen);
      const isWhole = isValid && extra.length === 0;
      const all = isWhole ? faults : [...now.missing, ...extra, ...faults];
      const errors = isWhole && !hasPolicy ? [] : all.filter(isFault);
      // A row may be wrong and have nothing that can be set aside.
      const isGood = errors.length === 0 && (isWhole || all.some(({ severity }) => severity === "error"));
      counts[isGood ? "good" : "bad"]++;
      if (isGood) now.writer.good(from);
      else now.writer.bad(from, problemsOf(now.chosen, errors));
    },
    leave(row, why) {
      counts.bad++;
      now?.writer.bad(row, [WHY_NO_RECORD[why]]);
    },
    async flush() {
      for (const { part, take } of parts) {
        const { good, bad } = take();
        if (good !== "") await writers.good(part, good);
        if (bad !== "") await writers.bad(part, bad);
      }
      // Only the last one goes on.
      parts.splice(0, parts.length - 1);
    },
  };
  const report = await checkInto(source, checkOptions, sink);
  parts.at(-1)?.end();
  await sink.flush();
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return {
    report,
    ...counts,
    late: errors.filter(({ code }) => LATE.has(code)),
    unread: errors.reduce((sum, { code, count }) => sum + (UNREAD.has(code) ? count : 0), 0),
  };
}
