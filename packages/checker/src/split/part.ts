import { isPlainObject } from "../check/records.ts";
import type { RecordsStart, TableStart } from "../check/sink.ts";
import { csvLine } from "../convert/csv.ts";
import type { JsonRecord, TableRow } from "../read/types.ts";

/** One table of a file, and how its rows are written. */
export interface SplitPart {
  /** The sheet of a workbook; null for other files. */
  readonly sheet: string | null;
  readonly format: "csv" | "json";
}

/** Puts the rows of one part into two texts. */
export interface PartWriter {
  readonly part: SplitPart;
  good(from: TableRow | JsonRecord): void;
  /** `problems` are sentences. */
  bad(from: TableRow | JsonRecord, problems: readonly string[]): void;
  end(): void;
  /** What was written since it was last asked. */
  take(): { readonly good: string; readonly bad: string };
}

/** What rows that are not right have more than the file. */
const ADDED = { row: "standpipe_row", problems: "standpipe_problems", value: "standpipe_value" } as const;

/** Starts the texts of a table, or of the records of a JSON file. */
export function newPartWriter(start: TableStart | RecordsStart): PartWriter {
  const texts = { good: "", bad: "" };
  const take = () => {
    const { good, bad } = texts;
    texts.good = "";
    texts.bad = "";
    return { good, bad };
  };
  if (start.kind === "records") return { part: { sheet: null, format: "json" }, take, ...jsonWriter(texts) };
  return { part: { sheet: start.sheet, format: "csv" }, take, ...tableWriter(texts, start.heading.cells) };
}

interface Texts {
  good: string;
  bad: string;
}

type RowWriter = Pick<PartWriter, "good" | "bad" | "end">;

function tableWriter(texts: Texts, heading: readonly string[]): RowWriter {
  texts.good = csvLine(heading);
  texts.bad = csvLine([...heading, ADDED.row, ADDED.problems]);
  return {
    good(from) {
      texts.good += csvLine(cellsOf(from));
    },
    bad(from, problems) {
      const cells = cellsOf(from);
      const own = heading.map((_, at) => cells[at] ?? "");
      // What stands to the right of all headings stays there.
      texts.bad += csvLine([...own, String(from.row), problems.join(" "), ...cells.slice(heading.length)]);
    },
    end() {},
  };
}

function cellsOf(from: TableRow | JsonRecord): readonly string[] {
  return "cells" in from ? from.cells : [];
}

function jsonWriter(texts: Texts): RowWriter {
  const lead = { good: "[\n", bad: "[\n" };
  const put = (which: keyof Texts, value: unknown) => {
    texts[which] += `${lead[which]}${JSON.stringify(value)}`;
    lead[which] = ",\n";
  };
  return {
    good: (from) => put("good", memberOf(from)),
    bad(from, problems) {
      const value = memberOf(from);
      const own = isPlainObject(value) ? value : { [ADDED.value]: value };
      put("bad", { ...own, [ADDED.row]: from.row, [ADDED.problems]: problems });
    },
    end() {
      for (const which of ["good", "bad"] as const) texts[which] += lead[which] === "[\n" ? "[]\n" : "\n]\n";
    },
  };
}

function memberOf(from: TableRow | JsonRecord): unknown {
  return "value" in from ? from.value : null;
}
