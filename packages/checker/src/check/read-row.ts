import type { FieldMetadata, ProfileColumn } from "@standpipe/runtime";
import type { Reading } from "../layout/read.ts";
import { type CellReader, cellReader } from "./cells.ts";
import type { Chosen } from "./choose.ts";
import type { Noted } from "./entry.ts";
import { type CellTest, cellTest, isReadAsBlank } from "./noted-cells.ts";

/** A row of cells as a record. */
export interface RowRead {
  readonly record: Record<string, unknown>;
  /** The text of the cell that a field was read from. */
  text(field: string): string | undefined;
  readonly reading?: Omit<Reading, "record">;
  /** Cells that were read as blank although something stands in them. */
  readonly noted?: readonly Noted[];
  /** How many values had spaces around them. */
  readonly spaced: number;
}

/** Turns cells into a record, and knows which column a field is read from. */
export interface RowReader {
  read(cells: readonly string[]): RowRead;
  /** The position of the column of a field, or for another layout of one of its columns; undefined where there is none. */
  position(name: string): number | undefined;
}

/** `set` holds the values that every row shares, already as the schema wants them. */
export function newRowReader(chosen: Chosen, set: ReadonlyMap<string, unknown>): RowReader {
  return chosen.layout === null ? ownReader(chosen, set) : layoutReader(chosen, chosen.layout, set);
}

interface BoundColumn {
  readonly name: string;
  readonly position: number;
  readonly read: CellReader;
  readonly test: CellTest;
}

function ownReader({ schema, binding }: Chosen, set: ReadonlyMap<string, unknown>): RowReader {
  const fields = new Map<string, FieldMetadata>(schema.metadata.fields.map((field) => [field.name, field]));
  const bound: BoundColumn[] = [...binding.positions].flatMap(([name, position]) => {
    const field = fields.get(name);
    return field === undefined || set.has(name)
      ? []
      : [{ name, position, read: cellReader(field), test: cellTest(field, schema) }];
  });
  const shared = Object.fromEntries(set);
  const positions = new Map(bound.map(({ name, position }) => [name, position]));
  return {
    read(cells) {
      const record: Record<string, unknown> = set.size === 0 ? {} : { ...shared };
      let spaced = 0;
      let noted: Noted[] | undefined;
      for (const { name, position, read, test } of bound) {
        const cell = cells[position];
        if (cell === undefined || cell === "") continue;
        const text = cell.trim();
        if (text.length !== cell.length) spaced++;
        if (text === "") continue;
        const code = test(text);
        if (!isReadAsBlank(code)) record[name] = read(text);
        if (code !== null) {
          noted ??= [];
          noted.push({ code, name, text });
        }
      }
      // Asked of the few values that are wrong, so not kept for the many that are right.
      const text = (field: string) => {
        const position = positions.get(field);
        const found = position === undefined ? "" : (cells[position] ?? "").trim();
        return found === "" ? undefined : found;
      };
      return noted === undefined ? { record, text, spaced } : { record, text, spaced, noted };
    },
    position: (name) => binding.positions.get(name),
  };
}

function layoutReader(
  { schema, binding }: Chosen,
  layout: NonNullable<Chosen["layout"]>,
  set: ReadonlyMap<string, unknown>,
): RowReader {
  const shared = Object.fromEntries(set);
  const more = (binding.more ?? []).flatMap((name) => {
    const field = schema.metadata.fields.find((one) => one.name === name);
    return field === undefined ? [] : [{ name, read: cellReader(field) }];
  });
  const tests = new Map<string, CellTest>();
  for (const { name, values } of layout.profile.columns) {
    const field = schema.metadata.fields.find((one) => one.name === layout.fieldOf(name));
    const theirs = new Set(values?.map((value) => value.theirs.toLowerCase()));
    if (field === undefined) continue;
    const test = cellTest(field, schema);
    tests.set(name, (text) => {
      const code = test(text);
      return code !== null && theirs.has(text.toLowerCase()) ? null : code;
    });
  }
  const textAt = (cells: readonly string[], name: string) => {
    const text = (cells[binding.positions.get(name) ?? -1] ?? "").trim();
    return text === "" ? undefined : text;
  };
  return {
    read(cells) {
      let spaced = 0;
      const noted: Noted[] = [];
      const { record, ...reading } = layout.read(({ name }: ProfileColumn) => {
        const at = binding.positions.get(name);
        const cell = at === undefined ? undefined : cells[at];
        const text = cell?.trim() ?? "";
        if (text === "" || cell === undefined) return undefined;
        if (text.length !== cell.length) spaced++;
        const code = tests.get(name)?.(text) ?? null;
        if (code !== null) noted.push({ code, name, text });
        return isReadAsBlank(code) ? undefined : text;
      });
      for (const { name, read } of more) {
        const text = textAt(cells, name);
        if (text !== undefined && record[name] === undefined) record[name] = read(text);
      }
      const text = (field: string) => {
        if (set.has(field)) return undefined;
        return reading.from.get(field)?.text ?? (binding.more?.includes(field) ? textAt(cells, field) : undefined);
      };
      const row = { record: { ...record, ...shared }, text, reading, spaced };
      return noted.length === 0 ? row : { ...row, noted };
    },
    position: (name) => binding.positions.get(name),
  };
}
