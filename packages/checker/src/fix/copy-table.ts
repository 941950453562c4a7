import type { FieldMetadata } from "@standpipe/runtime";
import type { Chosen } from "../check/choose.ts";
import { noGroups } from "../check/groups.ts";
import type { Sink, TableStart } from "../check/sink.ts";
import { valuesSet } from "../check/work.ts";
import { checkInto } from "../check.ts";
import { columnsOf } from "../convert/columns.ts";
import { newRowsOut } from "../convert/rows-out.ts";
import { typedCell } from "../convert/typed-cell.ts";
import type { Tidied } from "../fix.ts";
import { type TableRow, UnreadableFileError } from "../read/types.ts";
import type { Cell } from "../write/xlsx.ts";
import { newCanonicalOut } from "./canonical.ts";
import type { Job } from "./job.ts";
import { newTableMender } from "./table.ts";

/** One table on its way into the copy. */
interface Table {
  row(source: TableRow, mended: { readonly cells: readonly string[]; readonly record: unknown }): void;
  /** A row that is no record. */
  leave(row: TableRow): void;
}

/** What the tables of a file are copied into. */
interface Copy {
  start(chosen: Chosen, place: TableStart): Promise<Table> | Table;
  flush(): Promise<void>;
  end(): Promise<void>;
  /** Rows that the copy has no place for. */
  leftOut(): number;
}

/** Copies a table, or the sheets of a workbook, into one table. Throws an UnreadableFileError where they do not fit into one. */
export async function copyTable(job: Job): Promise<readonly Tidied[]> {
  const { source, options, report, to, use } = job;
  const copy =
    options.canonical === true || to === "json" || to === "ndjson" || to === "geojson"
      ? canonicalCopy(job)
      : sameCopy(job);
  let table: Promise<Table> | Table | null = null;
  let mend: ReturnType<typeof newTableMender> | null = null;
  let heading = 0;
  let gaps = 0;
  let blank = 0;
  const waiting: ((table: Table) => void)[] = [];
  const sink: Sink = {
    start(chosen, place) {
      if (place.kind !== "table") return;
      const set = valuesSet(chosen, options, noGroups());
      mend = newTableMender(chosen, place.sheet, { ...job, set });
      heading = place.heading.row;
      gaps = heading - 1 - place.above.length;
      const before = table;
      // What waits belongs to the table before.
      table = drain(before).then(() => copy.start(chosen, place));
    },
    add(entry, _isValid, faults) {
      const row = entry.source as TableRow;
      // Above headings that were sorted into the data stand records.
      if (row.row > heading) blank += gaps;
      gaps = 0;
      const mended = mend?.(row, entry, faults) ?? { cells: row.cells, record: entry.record };
      waiting.push((into) => into.row(row, mended));
    },
    leave(row) {
      waiting.push((into) => into.leave(row));
    },
    async flush() {
      await drain(table);
      await copy.flush();
    },
  };
  const drain = async (into: Promise<Table> | Table | null) => {
    const ready = waiting.splice(0);
    const open = await into;
    if (open !== null) for (const write of ready) write(open);
  };
  await checkInto(source, options, sink);
  await drain(table);
  await copy.end();
  const columns = [...use.values()].reduce((sum, { dropped }) => sum + dropped(), 0);
  const { packing, encoding, delimiter } = report.file;
  const all: Tidied[] = [
    { what: "packing", count: packing === null ? 0 : 1, from: packing },
    { what: "encoding", count: encoding === null || encoding.startsWith("utf-8") ? 0 : 1, from: encoding },
    { what: "byte-order-mark", count: encoding === "utf-8-bom" ? 1 : 0, from: null },
    { what: "delimiter", count: delimiter === null || delimiter === "," || to !== "csv" ? 0 : 1, from: delimiter },
    { what: "blank-rows", count: blank + countOf(report, "blank-rows"), from: null },
    { what: "line-ends", count: countOf(report, "line-ends-mixed") + countOf(report, "line-ends-cr"), from: null },
    { what: "blank-columns", count: columns, from: null },
    { what: "rows-left-out", count: copy.leftOut(), from: null },
  ];
  return all.filter(({ count }) => count > 0);
}

function countOf({ findings }: Job["report"], code: string): number {
  return findings.find((finding) => finding.code === code)?.count ?? 0;
}

/** The file's own headings and layout. */
function sameCopy({ options, report, to, use }: Job): Copy {
  const read = report.file.sheets?.filter(({ skipped }) => skipped === null) ?? [];
  if (read.length > 1) {
    throw new UnreadableFileError(
      "sheets-several",
      `The workbook has ${read.length} sheets with such records, and a ${to === "csv" ? "CSV file" : "file of this kind"} has room for one table.`,
      "Write an XLSX file, name one sheet, or ask for the record's own headings, which puts all rows into one table.",
    );
  }
  let rows: Awaited<ReturnType<typeof newRowsOut>> | null = null;
  return {
    async start({ schema, layout, binding }, { sheet, heading, above }) {
      const out = await newRowsOut(to === "xlsx" ? "xlsx" : "csv", sheet ?? schema.metadata.title, options.write);
      rows = out;
      const kept = use.get(sheet)?.kept() ?? [...heading.cells.keys()];
      const fieldAt = new Map<number, FieldMetadata>();
      if (layout === null) {
        for (const [name, position] of binding.positions) {
          const field = schema.metadata.fields.find((one) => one.name === name);
          if (field !== undefined) fieldAt.set(position, field);
        }
      }
      const write = (cells: readonly string[]) => {
        // A row that is too short stays so: what it lacks is not known to be blank.
        const own = kept.filter((at) => at < cells.length);
        out.row(
          own.map((at): Cell => (to === "xlsx" ? typedCell(cells[at] ?? "", fieldAt.get(at)) : (cells[at] ?? ""))),
        );
      };
      const plain = ({ cells }: TableRow) => write(cells.map((cell) => cell.trim()));
      for (const row of [...above, heading]) plain(row);
      return { row: (_row, { cells }) => write(cells), leave: plain };
    },
    flush: async () => rows?.flush(),
    end: async () => rows?.end(),
    leftOut: () => 0,
  };
}

/** The record's own headings and values, and behind them every column that no field takes. */
function canonicalCopy({ options, report, to, use }: Job): Copy {
  let out: Awaited<ReturnType<typeof newCanonicalOut>> | null = null;
  let extra: string[] = [];
  let left = 0;
  return {
    async start(chosen, { sheet, heading, above }) {
      left += above.length;
      const { columns } = chosen.binding;
      const others = (use.get(sheet)?.kept() ?? []).filter((at) => (columns[at]?.field ?? null) === null);
      const named = new Map(others.map((at) => [heading.cells[at]?.trim() ?? "", at]));
      if (out === null) {
        extra = others.map((at) => heading.cells[at]?.trim() ?? "");
        const fields = columnsOf(chosen, options.set);
        out = await newCanonicalOut(chosen, to, { fields, extra }, options.write);
      } else if ([...named.keys()].some((name) => !extra.includes(name))) {
        throw new UnreadableFileError(
          "sheets-several",
          `The sheets of the workbook have different columns: ${report.file.name} cannot be one table.`,
          "Name one sheet at a time.",
        );
      }
      const isFirst = extra.length === others.length;
      const positions = isFirst ? others : extra.map((name) => named.get(name) ?? -1);
      return {
        row: (_row, { cells, record }) =>
          out?.record(
            record as Readonly<Record<string, unknown>>,
            positions.map((at) => cells[at] ?? ""),
          ),
        leave() {
          left++;
        },
      };
    },
    flush: async () => out?.flush(),
    end: async () => out?.end(),
    leftOut: () => left,
  };
}
