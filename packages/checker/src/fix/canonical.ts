import type { FieldMetadata } from "@standpipe/runtime";
import { cellText } from "../check/cell-text.ts";
import type { Chosen } from "../check/choose.ts";
import { newLosses } from "../convert/losses.ts";
import { newRecordsOut } from "../convert/out.ts";
import { newRowsOut } from "../convert/rows-out.ts";
import { typedCell } from "../convert/typed-cell.ts";
import { ownWriter } from "../convert/writers.ts";
import type { FixFormat } from "../fix.ts";
import type { Cell } from "../write/xlsx.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Writes records under the names of the standard, with whatever else the file holds behind them. */
export interface CanonicalOut {
  /** `more` has one text for each of the extra columns. */
  record(record: Fields, more: readonly string[]): void;
  flush(): Promise<void>;
  end(): Promise<void>;
}

/** `fields` are those that a table shall have, `extra` the headings of columns that the record has no field for. */
export async function newCanonicalOut(
  { schema }: Chosen,
  to: FixFormat,
  { fields, extra }: { readonly fields: readonly string[]; readonly extra: readonly string[] },
  write: (piece: string | Uint8Array) => Promise<void> | void,
): Promise<CanonicalOut> {
  const { metadata } = schema;
  if (to === "csv" || to === "xlsx") {
    const described = new Map<string, FieldMetadata>(metadata.fields.map((field) => [field.name, field]));
    const rows = await newRowsOut(to, metadata.title, write);
    rows.row([...fields, ...extra]);
    const cellOf = (name: string, record: Fields): Cell => {
      const text = cellText(record[name], described.get(name));
      return to === "csv" ? text : typedCell(text, described.get(name));
    };
    return {
      record: (record, more) => rows.row([...fields.map((name) => cellOf(name, record)), ...more]),
      flush: rows.flush,
      end: rows.end,
    };
  }
  // What a field cannot hold is in the copy all the same: nothing of a record is left out here.
  const out = newRecordsOut(ownWriter(to, metadata, fields, newLosses()), metadata.title, write);
  return {
    record(record, more) {
      const others = extra.flatMap((name, i): [string, string][] =>
        more[i] ? [[keyFor(name, i, record), more[i]]] : [],
      );
      out.record({ ...record, ...Object.fromEntries(others) });
    },
    flush: out.flush,
    end: out.end,
  };
}

/** Names that begin with x_ are never those of the standard. */
function keyFor(name: string, position: number, record: Fields): string {
  if (name === "") return `x_column_${position + 1}`;
  return Object.hasOwn(record, name) ? `x_${name}` : name;
}
