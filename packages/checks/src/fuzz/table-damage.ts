import fc from "fast-check";
import { HOSTILE } from "./hostile-values.ts";
import { respelt } from "./respelt.ts";

type Rows = readonly (readonly string[])[];

/** One thing done to the rows of a table. Numbers are taken modulo what there is. */
type Harm = (rows: Rows) => Rows;

const place = fc.nat(1_000);
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 20 }));

/** A whole column of control characters is no table any more, and is refused as none. */
const printable = hostile.map((text) => text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, ""));

/** What people and programs do to the rows of a table. */
const harm: fc.Arbitrary<Harm> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(place, place, hostile).map(([row, at, text]) => withCell(row, at, text)) },
  fc.tuple(place, place).map(
    ([row, to]): Harm =>
      (rows) =>
        moved(rows, row, to, 1),
  ),
  fc.tuple(place, place).map(
    ([row, to]): Harm =>
      (rows) =>
        moved(rows, row, to, 0),
  ),
  place.map(
    (row): Harm =>
      (rows) =>
        rows.toSpliced(row % rows.length, rows.length > 1 ? 1 : 0),
  ),
  fc.tuple(place, fc.array(hostile, { maxLength: 3 })).map(
    ([row, cells]): Harm =>
      (rows) =>
        rows.toSpliced(row % (rows.length + 1), 0, cells),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Harm =>
      (rows) =>
        rows.map((cells) => swapped(cells, from, to)),
  ),
  fc.tuple(place, printable).map(
    ([at, text]): Harm =>
      (rows) =>
        rows.map((cells) => withEntry(cells, at, text)),
  ),
  fc.tuple(place, place).map(
    ([row, at]): Harm =>
      (rows) =>
        rows.map((cells, i) => (i === row % rows.length ? cells.slice(0, at % (cells.length + 1)) : cells)),
  ),
  fc.tuple(place, hostile).map(
    ([row, text]): Harm =>
      (rows) =>
        rows.map((cells, i) => (i === row % rows.length ? [...cells, text] : cells)),
  ),
  fc.constant<Harm>((rows) => rows.toReversed()),
  {
    weight: 6,
    arbitrary: fc.tuple(place, place, fc.boolean()).map(([row, at, isColumn]) => withSpelling(row, at, isColumn)),
  },
);

/** One value, or a whole column below its heading, spelt as people spell it. */
function withSpelling(row: number, at: number, isColumn: boolean): Harm {
  return (rows) =>
    rows.map((cells, i) =>
      i > 0 && (isColumn || i === row % rows.length)
        ? cells.map((cell, j) => (j === at % cells.length && cell !== "" ? respelt(cell) : cell))
        : cells,
    );
}

function withCell(row: number, at: number, text: string): Harm {
  return (rows) => rows.map((cells, i) => (i === row % rows.length ? withEntry(cells, at, text, 1) : cells));
}

function withEntry(cells: readonly string[], at: number, text: string, instead = 0): readonly string[] {
  return cells.toSpliced(at % (cells.length + 1), instead, text);
}

function moved(rows: Rows, from: number, to: number, kept: number): Rows {
  const row = rows[from % rows.length] ?? [];
  return rows.toSpliced(from % rows.length, 1 - kept).toSpliced(to % (rows.length + 1), 0, row);
}

function swapped(cells: readonly string[], from: number, to: number): readonly string[] {
  const [a, b] = [from % (cells.length || 1), to % (cells.length || 1)];
  return cells.map((cell, at) => (at === a ? (cells[b] ?? "") : at === b ? (cells[a] ?? "") : cell));
}

/** Some of what people and programs do to the rows of a table, one after another; the table may lose all of its rows. */
export const tableDamage: fc.Arbitrary<(rows: Rows) => Rows> = fc
  .array(harm, { maxLength: 5 })
  .map((harms) => (rows) => harms.reduce((now, one) => (now.length === 0 ? now : one(now)), rows));

/** How a table is written as text. */
export interface Writing {
  readonly delimiter: "," | ";" | "\t" | "|";
  /** Taken in turn, so that two kinds make a file of mixed line ends. */
  readonly lineEnds: readonly string[];
  readonly quotesAll: boolean;
  readonly endsWithLine: boolean;
  readonly encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "latin1";
}

/** The ways in which programs write a table. */
export const writing: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom<Writing["delimiter"][]>(",", ",", ";", "\t", "|"),
  lineEnds: fc.constantFrom(["\r\n"], ["\n"], ["\r"], ["\r\n", "\n"]),
  quotesAll: fc.boolean(),
  endsWithLine: fc.boolean(),
  encoding: fc.constantFrom<Writing["encoding"][]>("utf-8", "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "latin1"),
});

/** A table as the bytes of a file, with the quotes that RFC 4180 asks for. */
export function written(rows: Rows, { delimiter, lineEnds, quotesAll, endsWithLine, encoding }: Writing): Uint8Array {
  const quoted = (cell: string) =>
    quotesAll || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((cells, i) => {
    const isLast = i === rows.length - 1 && !endsWithLine;
    return cells.map(quoted).join(delimiter) + (isLast ? "" : (lineEnds[i % lineEnds.length] ?? "\n"));
  });
  return encoded(lines.join(""), encoding);
}

function encoded(text: string, encoding: Writing["encoding"]): Uint8Array {
  if (encoding === "latin1") return Buffer.from(text, "latin1");
  if (encoding === "utf-8") return Buffer.from(text);
  if (encoding === "utf-8-bom") return Buffer.from(`\ufeff${text}`);
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}
