import type { TableInput, WorkbookInput } from "../read/types.ts";
import type { Chosen } from "./choose.ts";
import { checkHeadings } from "./headings.ts";
import type { Outcome } from "./outcome.ts";
import { personalFields } from "./personal-fields.ts";
import { GarbledBytes } from "./prove/garbled-bytes.ts";
import type { Proven } from "./prove/prove-rows.ts";
import { newRowChecker } from "./rows.ts";
import { type Reopen, type Started, startTables } from "./structure/start.ts";
import { sheetFacts } from "./structure/tables.ts";
import { newTableChecker } from "./table.ts";
import { join, startGroups, valuesSet, type Work } from "./work.ts";

/**
 * Checks a table, or every sheet of a workbook whose headings are those of the record. `reopen` is called where the headings
 * are not among the first rows, after all rows were looked at; null where a file can be read only once.
 */
export async function checkTables(
  first: TableInput | WorkbookInput,
  reopen: Reopen | null,
  { options, submission, sink, source, threads, onBatch }: Work,
): Promise<Outcome> {
  const { input, skipped, started: all } = await startTables(first, reopen, options);
  const started = all.map((one) => ({ ...one, chosen: forPurpose(one.chosen, options) }));
  const [lead] = started;
  if (lead === undefined) throw new TypeError("A table was chosen and is not there");
  const groups = startGroups(lead.chosen, options);
  const set = valuesSet(lead.chosen, options, groups);
  const member = join(submission, lead.chosen);
  const seen = new GarbledBytes();
  const rows = newRowChecker(lead.chosen.schema, groups, {
    layout: lead.chosen.layout,
    member,
    unit: "row",
    sink,
    ...(options.keys === undefined ? {} : { keys: options.keys }),
    watched: { garbled: () => seen.seen || input.garbled(), purpose: options.purpose ?? null },
  });
  const isOne = started.length === 1;
  const counts = new Map<string | null, number>();
  let read: Proven | null = null;
  for (const one of started) {
    const { table, chosen, heading, above, from } = one;
    const sheet = isOne ? null : table.sheet;
    checkHeadings(chosen, { row: heading.row, line: heading.line, skip: new Set() }, options, groups);
    const place = { row: heading.row, line: heading.line, cell: () => null, record: () => null };
    const code = codeOf(one);
    const detail = { limit: heading.row };
    if (code !== null)
      groups.add({ code, field: null, found: null, detail, place: sheet === null ? place : { ...place, sheet } });
    rows.begin(absentFrom(chosen), chosen);
    sink?.start(chosen, { kind: "table", format: input.format, sheet: table.sheet, heading, above });
    const checker = newTableChecker(chosen, { set, rows, groups, sink, sheet, heading: heading.row, from });
    const before = rows.rows();
    const isProvable = sink === null && isOne && !member.isAskedFor() && options.purpose === undefined;
    // Loaded here: small files need none of it.
    const proven =
      source === null || !isProvable
        ? null
        : await (await import("./prove/prove-rows.ts")).openProof(
            { source, threads, chosen, set, rows, checker, opened: table.input, onBatch },
            seen,
          );
    if (proven === null) {
      for await (const batch of table.input.rows()) {
        for (const row of batch) checker.check(row);
        await onBatch(rows.rows());
      }
    } else {
      await table.input.close();
      await proven.run();
      read = proven;
    }
    checker.finish(proven === null ? table.input.lastRow() : proven.lastRow());
    counts.set(table.sheet, rows.rows() - before);
  }
  const sheets = input.kind === "workbook" ? sheetFacts(input, skipped, counts) : null;
  const { chosen, heading } = lead;
  return {
    chosen,
    binding: chosen.binding,
    rows,
    groups,
    headerRow: heading.row,
    sheets,
    read,
    notChecked: [],
  };
}

/** What is personal has to be left out for publication, so that its column is not there is no fault. */
function forPurpose(chosen: Chosen, { purpose }: Work["options"]): Chosen {
  if (purpose === undefined) return chosen;
  const { binding, layout, schema } = chosen;
  const personal = personalFields(schema.metadata);
  const isNeeded = (name: string) => !personal.has(layout?.fieldOf(name) ?? name);
  return { ...chosen, binding: { ...binding, missing: binding.missing.filter(({ name }) => isNeeded(name)) } };
}

/** What there is to say of where the headings stand. */
function codeOf({ heading, above, from }: Started): "heading-misplaced" | "header-not-first" | null {
  if (from < heading.row) return "heading-misplaced";
  return above.length > 0 ? "header-not-first" : null;
}

/** The required fields and columns that no column gives. */
function absentFrom({ binding, layout }: Chosen): Set<string> {
  const names = binding.missing.map(({ name }) => name);
  return new Set([...names, ...names.flatMap((name) => layout?.fieldOf(name) ?? [])]);
}
