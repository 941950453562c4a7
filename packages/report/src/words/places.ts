import { columnName, type Report } from "@standpipe/checker/check";
import type { Finding, Sample } from "@standpipe/runtime";
import { either, quote } from "@standpipe/runtime/rules";
import { capital, counted } from "./text.ts";
import { unitOf } from "./verdict.ts";

type Located = Pick<Report, "file" | "columns" | "rows">;

/**
 * Where a finding was seen, as a person would say it: "Column F, Start: 31/12/2024 (row 7), 1 May (rows 9 to 12) and 3 more
 * rows". Null where the finding is of the file as a whole.
 */
export function placesOf(finding: Finding, report: Located): string | null {
  const unit = unitOf(report);
  const heading = headingOf(finding, report);
  const { samples, count } = finding;
  const isEverywhere = count >= report.rows && report.rows > 1 && samples.every(({ value }) => value === null);
  const seen = isEverywhere ? [] : byValue(samples).map((group) => said(group, finding, unit));
  const shown = seen.filter((text) => text !== "");
  if (shown.length === 0) return heading;
  const more = count - samples.length;
  if (more > 0) shown.push(counted(more, samples.every(({ row }) => row !== null) ? `more ${unit}` : "more place"));
  const places = either(shown, "and");
  return heading === null ? capital(places) : `${heading}: ${places}`;
}

/** `Column F, Start date`; for JSON the path is the name of the field itself. Null where the finding is in no one column. */
export function headingOf(
  { field, column }: Pick<Finding, "field" | "column">,
  { file, columns }: Pick<Report, "file" | "columns">,
): string | null {
  if (column === null) return null;
  const header = quote(column.trim());
  if (file.headerRow === null) return `Field ${header}`;
  const position = columns.findIndex((each) => each.field === field && each.header === column);
  return position < 0 ? `Column ${header}` : `Column ${columnName(position)}, ${header}`;
}

/** Samples with the same value are one statement, in the order in which the values were met. */
function byValue(samples: readonly Sample[]): Sample[][] {
  const groups = new Map<string | null, Sample[]>();
  for (const sample of samples) groups.set(sample.value, [...(groups.get(sample.value) ?? []), sample]);
  return [...groups.values()];
}

function said(samples: readonly Sample[], { code, column, message, count }: Finding, unit: string): string {
  const place = placeOf(samples, column, unit);
  const value = samples[0]?.value ?? null;
  if (place === "") return "";
  // Without a value the cell is blank, or the report was asked to show none.
  if (value === null) return column !== null && isBlank(code) ? `blank in ${place}` : place;
  const isSaidAlready = count === 1 && column === null && message.includes(quote(value));
  if (isSaidAlready) return place;
  return column === null ? `${place}: ${shown(value)}` : `${shown(value)} (${place})`;
}

/** `rows 2 to 6 and 9`; a single place outside a known column also gives its cell or line, to find it by. */
function placeOf(samples: readonly Sample[], column: string | null, unit: string): string {
  const sheets = [...new Set(samples.map(({ sheet }) => sheet))];
  if (sheets.every((sheet) => sheet === undefined)) return placeInSheet(samples, column, unit);
  return sheets
    .map((sheet) => {
      const place = placeInSheet(
        samples.filter((sample) => sample.sheet === sheet),
        column,
        unit,
      );
      return sheet === undefined ? place : `${place} of sheet ${quote(sheet)}`;
    })
    .join("; ");
}

function placeInSheet(samples: readonly Sample[], column: string | null, unit: string): string {
  const [only, another] = samples;
  if (only === undefined) return "";
  if (only.row === null)
    return either(
      samples.flatMap(({ line }) => (line === null ? [] : [`line ${line}`])),
      "and",
    );
  if (column === null && only.cell !== null)
    return `${another === undefined ? "cell" : "cells"} ${either(
      samples.map(({ cell }) => cell ?? ""),
      "and",
    )}`;
  if (unit === "record") return samples.map(recordPlace).join("; ");
  const rows = `${another === undefined ? "row" : "rows"} ${ranges(samples.map(({ row }) => row ?? 0))}`;
  const isElsewhere = column === null && another === undefined && only.line !== null && only.line !== only.row;
  return isElsewhere ? `${rows}, line ${only.line} of the file` : rows;
}

function recordPlace({ row, record, line }: Sample): string {
  const more = [...(record === null ? [] : [quote(record)]), ...(line === null ? [] : [`line ${line}`])];
  return [`record ${row ?? "?"}`, ...more].join(", ");
}

/** `2 to 6 and 9` */
function ranges(rows: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  const text = runs.flatMap(([from, to]) =>
    to - from < 2 ? [...new Set([from, to])].map(String) : [`${from} to ${to}`],
  );
  return either(text, "and");
}

/** A value in full, where a sentence would shorten it: its end may be what is wrong. */
function shown(value: string): string {
  return value.length > 60 ? `“${value}”` : quote(value);
}

/** True for a rule that is broken by a cell with nothing in it. */
export function isBlank(code: string): boolean {
  return code.endsWith("-missing");
}
