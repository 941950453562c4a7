import type { Report } from "@standpipe/checker";
import type { Finding } from "@standpipe/runtime";
import { withoutCounts } from "../fingerprint.ts";
import type { ComparedFinding, Comparison, SubmissionComparison } from "./comparison.ts";

/** From what surely is the same problem to what most likely is: a heading may have been mended, or a sentence changed. */
const SAME: readonly ((finding: Finding) => string | null)[] = [
  ({ code, field, column, message }) => JSON.stringify([code, field, column, withoutCounts(message)]),
  ({ code, field, column }) => JSON.stringify([code, field, column]),
  ({ code, field }) => (field === null ? null : JSON.stringify([code, field])),
];

/** Which problems of an earlier report are fixed, which are new and which remain. Only errors and warnings count. */
export function compareReports(before: Report, after: Report): Comparison {
  const old = new Set(problemsOf(before));
  const now = new Set(problemsOf(after));
  const pairs: [Finding, Finding][] = [];
  for (const same of SAME) {
    for (const finding of now) {
      const key = same(finding);
      const earlier = key === null ? undefined : [...old].find((each) => same(each) === key);
      if (earlier === undefined) continue;
      pairs.push([earlier, finding]);
      old.delete(earlier);
      now.delete(finding);
    }
  }
  const hidden = [...old].filter((finding) => suppressionOf(finding, after) !== undefined);
  const shownAgain = [...now].filter((finding) => suppressionOf(finding, before) !== undefined);
  const order = new Map(after.findings.map((finding, at) => [finding, at]));
  pairs.sort(([, a], [, b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    file: after.file.name,
    earlierFile: before.file.name,
    fixed: [...old].filter((finding) => !hidden.includes(finding)).map((finding) => compared(finding, null)),
    new: [...now].filter((finding) => !shownAgain.includes(finding)).map((finding) => compared(null, finding)),
    remaining: [
      ...pairs.map(([earlier, finding]) => compared(earlier, finding)),
      ...shownAgain.map((finding) => ({
        ...compared(null, finding),
        before: suppressionOf(finding, before)?.count ?? 0,
        newRecords: [],
      })),
    ],
    setAside: hidden.map((finding) => ({ ...compared(finding, null), fixedRecords: [] })),
  };
}

/**
 * Compares two submissions: each report with the earlier one on a file of the same name, else with one on the only other
 * file of the same record.
 */
export function compareSubmissions(before: readonly Report[], after: readonly Report[]): SubmissionComparison {
  const left = new Set(before);
  const take = (found: Report | undefined) => {
    if (found !== undefined) left.delete(found);
    return found;
  };
  const named = after.map(({ file }) => take([...left].find((each) => each.file.name === file.name)));
  const based = after.map(
    ({ file }, at) => named[at] ?? take([...left].find((each) => baseOf(each) === baseOf({ file }))),
  );
  const unmatched = after.filter((_report, at) => based[at] === undefined);
  const matched = after.map((report, at) => {
    const alike = ({ schema }: Report) => schema.name === report.schema.name;
    const options = [...left].filter(alike);
    return based[at] ?? (options.length === 1 && unmatched.filter(alike).length === 1 ? options[0] : undefined);
  });
  for (const report of matched) take(report);
  return {
    files: after.map((report, at) => {
      const earlier = matched[at];
      return earlier === undefined ? null : compareReports(earlier, report);
    }),
    gone: [...left].map(({ file }) => file.name),
  };
}

/** The name of a file without its folders, which differ from one computer to the next. */
function baseOf({ file }: Pick<Report, "file">): string {
  return file.name.split(/[/\\]/).at(-1) ?? "";
}

/** What a config set aside of the same rule and field; a report of before there were configs has no list of it. */
function suppressionOf({ code, field }: Finding, { suppressed }: Partial<Pick<Report, "suppressed">>) {
  return suppressed?.find((each) => each.code === code && each.field === field);
}

function problemsOf({ findings }: Report): Finding[] {
  return findings.filter(({ severity }) => severity !== "info");
}

function compared(before: Finding | null, after: Finding | null): ComparedFinding {
  const newest = after ?? before;
  if (newest === null) throw new TypeError("A comparison needs a finding");
  const { code, severity, field, column, message } = newest;
  return {
    ...{ code, severity, field, column, message },
    before: before?.count ?? 0,
    after: after?.count ?? 0,
    fixedRecords: recordsOnlyIn(before, after),
    newRecords: before === null ? recordsOf(after) : recordsOnlyIn(after, before),
  };
}

/** Keys of records that one finding shows and the other one is known not to have: known only where that shows all places. */
function recordsOnlyIn(one: Finding | null, other: Finding | null): readonly string[] {
  if (other !== null && other.samples.length < other.count) return [];
  const there = new Set(recordsOf(other));
  return recordsOf(one).filter((record) => !there.has(record));
}

function recordsOf(finding: Finding | null): readonly string[] {
  const records = finding?.samples.flatMap(({ record }) => (record === null ? [] : [record])) ?? [];
  return [...new Set(records)];
}
