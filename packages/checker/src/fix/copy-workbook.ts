import { noGroups } from "../check/groups.ts";
import type { Sink } from "../check/sink.ts";
import { valuesSet } from "../check/work.ts";
import { checkInto } from "../check.ts";
import { typedCell } from "../convert/typed-cell.ts";
import type { Tidied } from "../fix.ts";
import { toSource } from "../read/source.ts";
import type { TableRow } from "../read/types.ts";
import type { Cell } from "../write/xlsx.ts";
import { type Change, newChanges } from "./changes.ts";
import type { Job } from "./job.ts";
import { newTableMender } from "./table.ts";

/** Copies a workbook with nothing but the mended cells changed: other sheets, styles and formulas stay as they are. */
export async function copyWorkbook({ source, options, report, plan, changes }: Job): Promise<readonly Tidied[]> {
  const cells = new Map<string, Map<string, Cell>>();
  let mend: ReturnType<typeof newTableMender> | null = null;
  const sink: Sink = {
    start(chosen, place) {
      if (place.kind !== "table") return;
      const sheet = place.sheet ?? "";
      const fields = new Map(
        chosen.binding.columns.map(({ header, field }) => [
          header.trim(),
          chosen.layout === null ? chosen.schema.metadata.fields.find(({ name }) => name === field) : undefined,
        ]),
      );
      const own = cells.get(sheet) ?? new Map<string, Cell>();
      cells.set(sheet, own);
      const noted = newChanges((change: Change) => {
        changes.add(change);
        if (change.cell !== null) own.set(change.cell, typedCell(change.to, fields.get(change.column)));
      });
      const set = valuesSet(chosen, options, noGroups());
      mend = newTableMender(chosen, place.sheet, { plan, changes: noted, set });
    },
    add(entry, _isValid, faults) {
      mend?.(entry.source as TableRow, entry, faults);
    },
    leave() {},
    async flush() {},
  };
  await checkInto(source, options, sink);
  const { changeWorkbook } = await import("../write/xlsx-change.ts");
  const changed = new Map([...cells].filter(([, own]) => own.size > 0));
  await options.write(await changeWorkbook(await bytesOf(source), changed));
  return report.file.packing === null ? [] : [{ what: "packing", count: 1, from: report.file.packing }];
}

async function bytesOf(source: Job["source"]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of toSource(source).stream()) pieces.push(piece);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
