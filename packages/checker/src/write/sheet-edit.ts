import { cellName } from "../read/cell-name.ts";
import { columnOf, rowOf } from "../read/workbook/cell-place.ts";
import type { Shows } from "../read/workbook/number-format.ts";
import type { Attributes } from "../read/workbook/xml.ts";
import { type Cell, CellNotChangeableError } from "./cell.ts";
import { cellXml } from "./cell-xml.ts";
import { type Edit, edited, type PlacedTag, placedTags } from "./xml-places.ts";
import { xmlAttribute } from "./xml-text.ts";

interface EditedSheet {
  readonly xml: string;
  /** Names of changed cells that held a formula. */
  readonly formulas: ReadonlySet<string>;
}

interface Wanted {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** What the cells of the workbook are read by. */
interface Reading {
  readonly styles: readonly Shows[];
  readonly is1904: boolean;
}

/** The XML of a sheet with other values in some cells, by name; every other character stays as it was. */
export function editSheet(xml: string, changes: ReadonlyMap<string, Cell>, reading: Reading): EditedSheet {
  const waiting = Array.from(
    changes,
    ([name, value]): Wanted => ({ name, row: rowOf(name), column: columnOf(name), value }),
  ).sort((a, b) => a.row - b.row || a.column - b.column);
  const edits: Edit[] = [];
  const formulas = new Set<string>();
  let row = 0;
  let column = -1;
  let inHand: { readonly wanted: Wanted; readonly tag: PlacedTag; holdsFormula: boolean } | null = null;

  /** Takes what must stand before a place, because the sheet has no cell for it. */
  const cellsBefore = (end: number, prefix: string) => {
    let cells = "";
    while (waiting[0]?.row === row && waiting[0].column < end)
      cells += newCell(waiting.shift() as Wanted, prefix, reading);
    return cells;
  };
  const rowsBefore = (end: number, prefix: string) => {
    let rows = "";
    while (waiting[0] !== undefined && waiting[0].row < end) {
      row = waiting[0].row;
      const cells = cellsBefore(Number.POSITIVE_INFINITY, prefix);
      if (cells !== "") rows += `<${prefix}row r="${row}">${cells}</${prefix}row>`;
    }
    return rows;
  };
  const insert = (at: number, text: string) => {
    if (text !== "") edits.push({ start: at, end: at, text });
  };
  const append = ({ name, isSelfClosing, start, end }: PlacedTag, text: string) => {
    if (text === "") return;
    if (isSelfClosing) edits.push({ start: end - 2, end, text: `>${text}</${name}>` });
    else insert(start, text);
  };

  placedTags(xml, {
    open(local, tag) {
      const prefix = prefixOf(tag.name);
      if (local === "row") {
        const number = Number(tag.attributes.r);
        const next = number > row ? number : row + 1;
        insert(tag.start, rowsBefore(next, prefix));
        row = next;
        column = -1;
      } else if (local === "c") {
        column = tag.attributes.r === undefined ? column + 1 : columnOf(tag.attributes.r);
        insert(tag.start, cellsBefore(column, prefix));
        const [wanted] = waiting;
        if (wanted?.row === row && wanted.column === column) {
          waiting.shift();
          inHand = { wanted, tag, holdsFormula: false };
        }
      } else if (local === "f" && inHand !== null) {
        refuseShared(inHand.wanted.name, tag.attributes);
        inHand.holdsFormula = true;
      }
    },
    close(local, tag) {
      if (local === "c" && inHand !== null) {
        const { wanted, tag: opened, holdsFormula } = inHand;
        if (holdsFormula) formulas.add(cellName(wanted.column, wanted.row));
        edits.push({ start: opened.start, end: tag.end, text: changedCell(wanted, opened, reading) });
        inHand = null;
      } else if (local === "row") append(tag, cellsBefore(Number.POSITIVE_INFINITY, prefixOf(tag.name)));
      else if (local === "sheetData") append(tag, rowsBefore(Number.POSITIVE_INFINITY, prefixOf(tag.name)));
    },
  });
  return { xml: edited(xml, edits), formulas };
}

/** Other cells may take their formula from this one: without it, they would have none. */
function refuseShared(cell: string, { ref = "", t = "normal" }: Attributes): void {
  if (t === "normal" || !ref.includes(":")) return;
  throw new CellNotChangeableError(cell, `it holds the formula that all of ${ref} is worked out with`);
}

function newCell({ name, value }: Wanted, prefix: string, reading: Reading): string {
  if (value === null || value === "") return "";
  const { type, content } = contentOf(name, value, prefix, 0, reading);
  return `<${prefix}c r="${name}"${type === null ? "" : ` t="${type}"`}>${content}</${prefix}c>`;
}

function changedCell({ name, value }: Wanted, tag: PlacedTag, reading: Reading): string {
  const prefix = prefixOf(tag.name);
  // The type is that of the new value, and what a cell has in the metadata of the workbook was about the old one.
  const { t: _type, cm: _cellMetadata, vm: _valueMetadata, ...kept } = tag.attributes;
  const attributes = Object.entries(kept).map(([key, text]) => ` ${key}="${xmlAttribute(text)}"`);
  if (value === null || value === "") return `<${tag.name}${attributes.join("")}/>`;
  const { type, content } = contentOf(name, value, prefix, Number(kept.s ?? 0), reading);
  if (type !== null) attributes.push(` t="${type}"`);
  return `<${tag.name}${attributes.join("")}>${content}</${tag.name}>`;
}

/** A day is a number only where the cell shows it as a day. */
function contentOf(
  cell: string,
  value: Exclude<Cell, null>,
  prefix: string,
  style: number,
  { styles, is1904 }: Reading,
) {
  const shows = styles[style];
  const isDate = shows === "date" || shows === "date-time";
  const plain = typeof value === "object" && !isDate ? value.date : value;
  return cellXml(plain, { cell, is1904, prefix });
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
