import { type Column, columnName, type Report } from "@standpipe/checker/check";
import { counted } from "../words/text.ts";
import { name, text } from "./text.ts";

const HOW: Readonly<Record<string, string>> = {
  exact: "by its name",
  title: "by its label",
  alias: "by another name for it",
  normalised: "by its name, written another way",
  given: "as you set it",
};

/** Every column of the file and the field it was read as; blank headings that nothing reads are only counted. */
export function columnTable({ columns, file, layout }: Report): string {
  const isTable = file.headerRow !== null;
  const shown = columns.map((column, at) => ({ column, at })).filter(({ column }) => !isBlankColumn(column));
  const left = columns.length - shown.length;
  const more =
    left === 0
      ? ""
      : `<p class="note">${counted(left, "column")} with a blank heading ${left === 1 ? "is" : "are"} left out here.</p>`;
  if (shown.length === 0) return more;
  const rows = shown.map(
    ({ column, at }) =>
      `<tr><th scope="row">${isTable ? `<span class="letter">${columnName(at)}</span>` : ""}<bdi>${name(column.header.trim())}</bdi></th>${readAs(column, layout !== null)}</tr>`,
  );
  const [what, caption] = isTable
    ? ["Heading", "Each column of the file, and the field that it was read as"]
    : ["Field name", "Each member of the records, and the field that it was read as"];
  return [
    `<div class="panel">${more}<div class="scroll"><table class="wide"><caption>${caption}</caption>`,
    `<thead><tr><th scope="col">${what}</th><th scope="col">Read as</th></tr></thead>`,
    `<tbody>${rows.join("\n")}</tbody></table></div></div>`,
  ].join("");
}

function readAs({ field, match }: Column, isLayout: boolean): string {
  if (field === null)
    return `<td class="none">${match === "layout" ? "part of the layout, not of the record" : "not read"}</td>`;
  return `<td><code>${name(field)}</code> <span class="how">${isLayout && match === "exact" ? "as the layout names it" : (HOW[match] ?? text(match))}</span></td>`;
}

function isBlankColumn({ header, field }: Column): boolean {
  return field === null && header.trim() === "";
}
