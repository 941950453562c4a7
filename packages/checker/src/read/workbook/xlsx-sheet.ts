import { cellName } from "../cell-name.ts";
import { columnOf } from "./cell-place.ts";
import { unescaped } from "./escapes.ts";
import type { Shows } from "./number-format.ts";
import { numberText, paddedText } from "./number-text.ts";
import { damaged } from "./refusals.ts";
import type { RowQueue } from "./row-queue.ts";
import { serialText } from "./serial-date.ts";
import type { Limited } from "./shared-strings.ts";
import type { SheetLog } from "./sheet-log.ts";
import type { SheetParser } from "./sheet-table.ts";
import { type Attributes, type XmlHandlers, XmlReader } from "./xml.ts";

/** What the cells of every sheet refer to. */
export interface Shared {
  readonly strings: readonly string[];
  readonly styles: readonly Shows[];
  readonly is1904: boolean;
}

/** Reads a sheet of SpreadsheetML (ISO/IEC 29500-1, 18.3). */
export class XlsxSheetParser implements SheetParser {
  readonly queue: RowQueue;
  isDone = false;
  readonly #xml: XmlReader;
  readonly #part: string;
  readonly #shared: Shared;
  readonly #log: SheetLog;
  #row = 0;
  #column = -1;
  #type = "n";
  #style = 0;
  #value = "";
  #inline = "";
  #hasFormula = false;
  #aids = 0;
  /** The element whose text is kept. */
  #reading: "v" | "t" | null = null;

  constructor(part: string, queue: RowQueue, shared: Shared, log: SheetLog, { limits, watch }: Limited) {
    this.queue = queue;
    this.#part = part;
    this.#shared = shared;
    this.#log = log;
    const handlers: XmlHandlers = {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#reading === "v") this.#value += text;
        else if (this.#reading === "t") this.#inline += text;
      },
    };
    this.#xml = new XmlReader(part, limits.maxRowBytes, handlers, watch);
  }

  write(block: Uint8Array): void {
    this.#xml.write(block);
  }

  #open(name: string, attributes: Attributes): void {
    switch (name) {
      case "c": {
        const { r, t = "n", s } = attributes;
        const column = r === undefined ? -1 : columnOf(r);
        this.#column = column < 0 ? this.#column + 1 : column;
        this.#type = t;
        this.#style = s === undefined ? 0 : Number(s);
        this.#value = "";
        this.#inline = "";
        this.#hasFormula = false;
        break;
      }
      case "v":
        this.#reading = "v";
        break;
      case "t":
        if (this.#aids === 0) this.#reading = "t";
        break;
      case "f":
        this.#hasFormula = true;
        break;
      case "rPh":
        this.#aids++;
        break;
      case "row": {
        const row = Number(attributes.r);
        // A number that is missing, or smaller than that of the row before, would lose a row.
        this.#row = row > this.#row && Number.isInteger(row) ? row : this.#row + 1;
        this.#column = -1;
      }
    }
  }

  #close(name: string): void {
    switch (name) {
      case "c":
        this.#endCell();
        break;
      case "v":
      case "t":
        this.#reading = null;
        break;
      case "rPh":
        this.#aids--;
        break;
      case "row":
        this.queue.end(this.#row);
        break;
      case "sheetData":
        this.isDone = true;
    }
  }

  #endCell(): void {
    if (this.isDone) return;
    if (this.#value === "" && this.#inline === "") {
      // A formula whose result is an empty text has a type: "str".
      if (this.#hasFormula && this.#type !== "str") {
        const cell = cellName(this.#column, this.#row);
        this.#log.add({ code: "formula-unread", row: this.#row, line: null, cell, value: cell });
      }
      return;
    }
    this.queue.put(this.#column, this.#text(), this.#row);
  }

  #text(): string {
    const value = this.#value;
    switch (this.#type) {
      case "s": {
        const text = this.#shared.strings[Number(value)];
        if (text === undefined) throw damaged(`${this.#part} refers to a text that is not there`);
        return text;
      }
      case "inlineStr":
        return unescaped(this.#inline === "" ? value : this.#inline);
      case "str":
        return unescaped(value);
      case "b":
        return value === "1" || value === "true" ? "TRUE" : "FALSE";
      case "e":
        return value;
      case "d":
        return this.#isoDate(value);
      default:
        return this.#number(value);
    }
  }

  #number(stored: string): string {
    const shows = this.#shared.styles[this.#style] ?? "number";
    if (shows === "number") return numberText(stored);
    if (typeof shows === "number") return paddedText(stored, shows);
    return serialText(Number(stored), shows, this.#shared.is1904) ?? numberText(stored);
  }

  /** A date that is stored as text, with a time even where the sheet shows none. */
  #isoDate(stored: string): string {
    const [date = "", time = ""] = stored.replace(/(?:\.\d+)?Z?$/, "").split("T");
    return time === "" || this.#shared.styles[this.#style] === "date" ? date : `${date}T${time}`;
  }
}
