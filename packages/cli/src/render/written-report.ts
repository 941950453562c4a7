import type { Look } from "./look.ts";
import { counted, sentence } from "./words.ts";
import { wrap } from "./wrap.ts";

/** Files that a command wrote, and what a person has to do next. */
export interface Written {
  readonly what: string;
  readonly files: readonly string[];
  readonly next: readonly string[];
  /** What stands above the list of them. */
  readonly heading?: string;
}

/** What was written, for a person to read. The examples of one record are counted, not listed. */
export function writtenReport(
  { what, files, next, heading = "What to do next" }: Written,
  { width, palette }: Look,
): string {
  const head = wrap([{ text: `✓ ${what}, in ${counted(files.length, "file")}`, style: palette.good }], { width });
  const folders = [...new Set(files.map(folderOf))];
  const listed = folders.flatMap((folder) => {
    const own = files.filter((file) => folderOf(file) === folder);
    const text = own.length < 3 ? own : [`${folder}/ (${counted(own.length, "file")})`];
    return text.flatMap((line) => wrap(line, { width, first: "  - ", rest: "    " }));
  });
  const steps = next.flatMap((text, i) => {
    const mark = `${String(i + 1).padStart(2)}. `;
    return wrap(sentence(text), { width, first: mark, rest: " ".repeat(mark.length) });
  });
  const blocks = [[...head, ...listed], ...(steps.length === 0 ? [] : [[palette.strong(heading), "", ...steps]])];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Why nothing was done, for a person to read: each thing that is wrong. */
export function faultList(verdict: string, faults: readonly string[], { width, palette }: Look): string {
  const head = wrap([{ text: `✗ ${verdict}`, style: palette.bad }], { width });
  const items = faults.flatMap((fault) => wrap(fault, { width, first: "  - ", rest: "    " }));
  return `${[...head, "", ...items].join("\n")}\n`;
}

function folderOf(file: string): string {
  return file.split("/").slice(0, -1).join("/");
}
