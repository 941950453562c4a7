import { columnName, type Report } from "@standpipe/checker/check";
import type { Finding, Sample } from "@standpipe/runtime";
import { inDigits } from "@standpipe/runtime/rules";
import { clean, visible } from "../words/clean.ts";
import { headingOf, isBlank, placesOf } from "../words/places.ts";
import { sentence } from "../words/text.ts";
import { unitOf } from "../words/verdict.ts";
import { escaped } from "../xml.ts";
import { name } from "./text.ts";

/** One column of the table of places: what stands above it, and what is in it for one place. */
interface PlaceColumn {
  readonly head: string;
  cell(sample: Sample): string;
}

/** Where a finding was seen: a piece of the sheet, with its rows and heading as a spreadsheet shows them. */
export function placeTable(finding: Finding, report: Report): string {
  const shown = finding.samples.filter(({ row, line }) => row !== null || line !== null);
  // Where every row is blank, or there are no places, the words say it all.
  const words = placesOf(finding, report);
  if (words === null) return "";
  if (shown.length === 0 || words === headingOf(finding, report)) return `<p>${escaped(sentence(clean(words)))}</p>`;
  const columns = columnsOf(shown, finding, report);
  const head = columns.map((column) => `<th scope="col">${column.head}</th>`).join("");
  const rows = shown.map((sample) => {
    const [first = "", ...others] = columns.map((column) => column.cell(sample));
    return `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return [
    `<div class="scroll"><table class="places"><caption>${escaped(captionOf(shown, finding, report))}</caption>`,
    `<thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`,
  ].join("");
}

function captionOf(shown: readonly Sample[], { count }: Finding, report: Report): string {
  const unit = shown.every(({ row }) => row !== null) ? unitOf(report) : "place";
  if (count <= shown.length) return count === 1 ? "Where it is" : "Where they are";
  const total = inDigits(count);
  return `The first ${shown.length === 1 ? "" : `${shown.length} `}of ${total} ${unit}s`;
}

function columnsOf(shown: readonly Sample[], finding: Finding, report: Report): readonly PlaceColumn[] {
  const has = (member: "row" | "record" | "value") => shown.some((sample) => sample[member] !== null);
  const isTable = unitOf(report) === "row";
  const isLineApart = shown.some(({ row, line }) => line !== null && line !== row);
  const isCellKnown = finding.column === null && shown.every(({ cell }) => cell !== null);
  const isLineWanted = !has("row") || (isLineApart && (!isTable || finding.column === null));
  return [
    ...(isCellKnown ? [plain("Cell", ({ cell }) => cell)] : []),
    ...(has("row") && !isCellKnown ? [plain(isTable ? "Row" : "No.", ({ row }) => row)] : []),
    ...(isLineWanted ? [plain("Line", ({ line }) => line)] : []),
    ...(shown.some(({ sheet }) => sheet !== undefined) ? [plain("Sheet", ({ sheet }) => sheet ?? null)] : []),
    ...(has("record") ? [plain("Record", ({ record }) => record)] : []),
    ...(has("value") || isBlank(finding.code) ? [valueColumn(finding, report)] : []),
  ];
}

function plain(title: string, member: (sample: Sample) => string | number | null): PlaceColumn {
  return {
    head: title,
    cell(sample) {
      const value = member(sample);
      if (value === null) return "";
      return typeof value === "number" ? inDigits(value) : quoted(clean(value), "");
    },
  };
}

function valueColumn({ field, column, code }: Finding, { columns, file }: Report): PlaceColumn {
  const position = columns.findIndex((each) => each.field === field && each.header === column);
  const letter = position < 0 || file.headerRow === null ? "" : `<span class="letter">${columnName(position)}</span>`;
  const heading = column === null ? "What is there" : column.trim() || "(no heading)";
  return {
    head: `${letter}<bdi>${name(heading)}</bdi>`,
    cell: ({ value }) =>
      value === null
        ? `<span class="none">${isBlank(code) ? "blank" : "not shown"}</span>`
        : value === ""
          ? '<span class="none">blank</span>'
          : quoted(visible(value), "value"),
  };
}

/** A long text may be broken anywhere; a short one, such as a reference, is kept together. */
function quoted(text: string, name: string): string {
  const classes = [name, ...(text.length > 24 ? ["long"] : [])].filter((one) => one !== "");
  return `<bdi${classes.length === 0 ? "" : ` class="${classes.join(" ")}"`}>${escaped(text)}</bdi>`;
}
