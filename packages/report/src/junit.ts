import type { Report } from "@standpipe/checker";
import type { Finding } from "@standpipe/runtime";
import type { ReportSet, UnreadFile } from "./report-set.ts";
import { headingOf, placesOf } from "./words/places.ts";
import { fixOf, partsOf } from "./words/sections.ts";
import { capital, counted, sentence } from "./words/text.ts";
import { nameOf, titleOf, unitOf } from "./words/verdict.ts";
import { element, escaped } from "./xml.ts";

interface Suite {
  readonly markup: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/**
 * JUnit XML, which nearly every CI system shows: a suite for each file; in it a failed case for each rule and column with an
 * error, a passed one for each column without, and a skipped one for what could not be checked. Warnings are output.
 */
export function junitReport(set: ReportSet): string {
  const suites = [...set.reports.map((report) => suiteOf(report, set)), ...set.unread.map(suiteOfUnread)];
  const sum = (what: "tests" | "failures" | "errors" | "skipped") =>
    suites.reduce((all, suite) => all + suite[what], 0);
  const counts = { tests: sum("tests"), failures: sum("failures"), errors: sum("errors"), skipped: sum("skipped") };
  const root = element("testsuites", { name: "standpipe", ...counts }, ["", ...suites.map(({ markup }) => markup), ""]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function suiteOf(report: Report, set: ReportSet): Suite {
  const { errors, first, warnings, notes } = partsOf(report);
  const broken = [...first.filter(({ severity }) => severity === "error"), ...errors];
  const told = [...first.filter(({ severity }) => severity !== "error"), ...warnings, ...notes];
  const classname = nameOf(report.file.name);
  const newName = uniqueNames();
  const failed = broken.map((finding) =>
    element("testcase", { classname, name: newName(caseName(finding, report)) }, [
      element("failure", { type: finding.code, message: finding.message }, [escaped(proseOf(finding, report))]),
    ]),
  );
  const unwell = new Set(broken.map(({ column }) => column));
  const passed = [
    `${counted(report.rows, unitOf(report))} read as ${titleOf(report, set)}`,
    ...report.columns
      .filter(({ header, field }) => field !== null && !unwell.has(header))
      .map(({ header, field }) => headingOf({ field, column: header }, report) ?? header),
  ].map((name) => element("testcase", { classname, name: newName(name) }));
  const skipped = report.notChecked.map(({ what, why }) =>
    element("testcase", { classname, name: newName(what) }, [element("skipped", { message: sentence(why) })]),
  );
  const counts = {
    tests: failed.length + passed.length + skipped.length,
    failures: failed.length,
    errors: 0,
    skipped: skipped.length,
  };
  const output = told.map((finding) => `${capital(finding.severity)}: ${proseOf(finding, report)}`).join("\n\n");
  const attributes = { name: classname, ...counts, time: (report.durationMs / 1000).toFixed(3) };
  const content = [
    element("properties", {}, propertiesOf(report)),
    ...[...passed, ...failed, ...skipped],
    ...(output === "" ? [] : [element("system-out", {}, [escaped(output)])]),
  ];
  return { ...counts, markup: element("testsuite", attributes, ["", ...content, ""]) };
}

function suiteOfUnread({ file, message, fix = "" }: UnreadFile): Suite {
  const counts = { tests: 1, failures: 0, errors: 1, skipped: 0 };
  const why = [sentence(message), ...(fix === "" ? [] : [sentence(fix)])].join("\n");
  const error = element("error", { type: "unread", message }, [escaped(why)]);
  const testcase = element("testcase", { classname: nameOf(file), name: "The file can be read" }, [error]);
  return { ...counts, markup: element("testsuite", { name: nameOf(file), ...counts }, ["", testcase, ""]) };
}

function propertiesOf({ schema, tool }: Report): string[] {
  const properties = { schema: `${schema.name} ${schema.version}`, tool: `${tool.name} ${tool.version}` };
  return Object.entries(properties).map(([name, value]) => element("property", { name, value }));
}

function caseName(finding: Finding, report: Report): string {
  const place = headingOf(finding, report) ?? finding.field;
  return place === null ? finding.code : `${place}: ${finding.code}`;
}

/** CI systems take two cases of one name for one case: the second gets a number. */
function uniqueNames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}

function proseOf(finding: Finding, report: Report): string {
  const places = placesOf(finding, report);
  return [sentence(finding.message), ...(places === null ? [] : [sentence(places)]), fixOf(finding)].join("\n");
}
