import type { Report } from "@standpipe/checker";
import type { Finding, Severity } from "@standpipe/runtime";
import { lineOf, pathOf } from "./places-in-code.ts";
import type { ReportSet } from "./report-set.ts";
import { clean } from "./words/clean.ts";
import { placesOf } from "./words/places.ts";
import { fixOf } from "./words/sections.ts";
import { sentence } from "./words/text.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Workflow commands of GitHub Actions, one for each finding, at its first place: GitHub shows ten of each kind in a step, so
 * one for each place would hide the rest.
 */
export function githubReport({ reports, unread }: ReportSet): string {
  const commands = [
    ...unread.map(({ file, message, fix }) =>
      command("error", { file: pathOf(file), title: "The file could not be read" }, [
        sentence(message),
        ...(fix === undefined ? [] : [sentence(fix)]),
      ]),
    ),
    ...reports.flatMap((report) => report.findings.map((finding) => commandOf(finding, report))),
  ];
  return commands.map((line) => `${line}\n`).join("");
}

function commandOf(finding: Finding, report: Report): string {
  const places = placesOf(finding, report);
  const properties = { file: pathOf(report.file.name), line: lineOf(finding, report), title: finding.code };
  const lines = [sentence(finding.message), ...(places === null ? [] : [sentence(places)]), fixOf(finding)];
  return command(COMMANDS[finding.severity], properties, lines);
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts: what may stand where, and how it is escaped. */
function command(
  name: string,
  properties: Readonly<Record<string, string | number | null>>,
  lines: readonly string[],
): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === null
      ? []
      : [
          `${key}=${inData(clean(String(value)))
            .replaceAll(":", "%3A")
            .replaceAll(",", "%2C")}`,
        ],
  );
  return `::${name} ${written.join(",")}::${inData(lines.map(clean).join("\n"))}`;
}

function inData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
