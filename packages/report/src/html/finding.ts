import type { Report } from "@standpipe/checker";
import type { Finding } from "@standpipe/runtime";
import { fixOf } from "../words/sections.ts";
import { sentence } from "../words/text.ts";
import { placeTable } from "./place-table.ts";
import { text } from "./text.ts";

/** A problem in full, as an item of a list: what it is, where it is and what to do. `level` is that of its heading. */
export function findingItem(finding: Finding, report: Report, mark: string, level: number): string {
  const tone = finding.severity === "error" ? "bad" : "doubtful";
  const places = placeTable(finding, report);
  return [
    `<li class="${tone}"><h${level} class="title"><span class="mark">${mark}</span>`,
    `<span>${text(sentence(finding.message))}</span></h${level}>`,
    `<div class="body">${places}`,
    `<p class="act"><b>What to do</b> ${text(fixOf(finding))}</p>`,
    `<p class="code">Rule: <code>${text(finding.code)}</code></p></div></li>`,
  ].join("");
}
