import { cellName } from "../cell-name.ts";
import { type Merge, MOST_HEADING_ROWS } from "./headings.ts";
import { numberText } from "./number-text.ts";
import type { RowQueue } from "./row-queue.ts";
import type { Limited } from "./shared-strings.ts";
import type { SheetLog } from "./sheet-log.ts";
import type { SheetParser } from "./sheet-table.ts";
import { type Attributes, type XmlHandlers, XmlReader } from "./xml.ts";

const TYPE = "office:value-type";

/** Reads one table of an OpenDocument spreadsheet (ODF 1.3, part 3, 9 and 19.385) out of the content of them all. */
export class OdsSheetParser implements SheetParser {
  readonly queue: RowQueue;
  /** Merged cells met so far. */
  readonly merges: Merge[] = [];
  isDone = false;
  readonly #xml: XmlReader;
  readonly #log: SheetLog;
  readonly #index: number;
  #tables = 0;
  #depth = 0;
  #row = 1;
  #rowRepeat = 1;
  #column = 0;
  #cell: Attributes | null = null;
  #text = "";
  #paragraphs = 0;
  #inParagraph = 0;
  /** Notes and drawings in a cell have text too, which is not the cell's. */
  #aside = 0;

  /** Reads the table that stands at `index` in the document. */
  constructor(index: number, queue: RowQueue, log: SheetLog, { limits, watch }: Limited) {
    this.queue = queue;
    this.#log = log;
    this.#index = index;
    const handlers: XmlHandlers = {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#inParagraph > 0 && this.#aside === 0) this.#text += text.replace(/[ \t\r\n]+/g, " ");
      },
    };
    this.#xml = new XmlReader("content.xml", limits.maxRowBytes, handlers, watch);
  }

  write(block: Uint8Array): void {
    this.#xml.write(block);
  }

  get #isOwn(): boolean {
    return this.#depth === 1 && this.#tables === this.#index + 1 && !this.isDone;
  }

  #open(name: string, attributes: Attributes): void {
    if (name === "table") {
      if (this.#depth++ === 0) this.#tables++;
      return;
    }
    if (!this.#isOwn) return;
    switch (name) {
      case "table-row":
        this.#rowRepeat = timesOf(attributes["table:number-rows-repeated"]);
        this.#column = 0;
        break;
      case "table-cell":
      case "covered-table-cell":
        this.#cell = attributes;
        this.#text = "";
        this.#paragraphs = 0;
        break;
      case "annotation":
      case "frame":
      case "custom-shape":
        this.#aside++;
        break;
      case "p":
      case "h":
        if (this.#aside === 0 && this.#paragraphs++ > 0) this.#text += "\n";
        this.#inParagraph++;
        break;
      case "s":
        if (this.#aside === 0) this.#text += " ".repeat(Math.min(timesOf(attributes["text:c"]), 10_000));
        break;
      case "tab":
        if (this.#aside === 0) this.#text += "\t";
        break;
      case "line-break":
        if (this.#aside === 0) this.#text += "\n";
    }
  }

  #close(name: string): void {
    if (name === "table") {
      if (this.#isOwn) this.isDone = true;
      this.#depth--;
      return;
    }
    if (!this.#isOwn) return;
    switch (name) {
      case "table-row":
        this.queue.end(this.#row, this.#rowRepeat);
        this.#row += this.#rowRepeat;
        break;
      case "covered-table-cell":
        // What a merged cell covers may still have a text, which nobody sees.
        this.#column += timesOf(this.#cell?.["table:number-columns-repeated"]);
        this.#cell = null;
        break;
      case "table-cell":
        this.#endCell(this.#cell ?? {});
        this.#cell = null;
        break;
      case "annotation":
      case "frame":
      case "custom-shape":
        this.#aside--;
        break;
      case "p":
      case "h":
        this.#inParagraph--;
    }
  }

  #endCell(cell: Attributes): void {
    const repeat = timesOf(cell["table:number-columns-repeated"]);
    const text = valueText(cell, this.#text);
    if (text === "") {
      if (cell["table:formula"] !== undefined && cell[TYPE] === undefined) this.#unread();
    } else {
      for (let i = 0; i < repeat && this.queue.stopped === null; i++) this.queue.put(this.#column + i, text, this.#row);
      this.#merge(cell);
    }
    this.#column += repeat;
  }

  #unread(): void {
    const name = cellName(this.#column, this.#row);
    this.#log.add({ code: "formula-unread", row: this.#row, line: null, cell: name, value: name });
  }

  #merge(cell: Attributes): void {
    const rows = timesOf(cell["table:number-rows-spanned"]);
    const columns = timesOf(cell["table:number-columns-spanned"]);
    if (this.#row > MOST_HEADING_ROWS || rows * columns === 1) return;
    const [top, left] = [this.#row, this.#column];
    this.merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
}

function timesOf(count: string | undefined): number {
  return count === undefined ? 1 : Math.max(1, Math.floor(Number(count)) || 1);
}

/** A cell as text. `shown` is what the document shows: it is right for text, and tells a number with leading zeros. */
function valueText(cell: Attributes, shown: string): string {
  switch (cell[TYPE]) {
    case "float":
    case "percentage":
    case "currency": {
      const stored = cell["office:value"] ?? "";
      return /^0\d+$/.test(shown) && Number(shown) === Number(stored) ? shown : numberText(stored);
    }
    case "boolean":
      return cell["office:boolean-value"] === "true" ? "TRUE" : "FALSE";
    case "date":
      return (cell["office:date-value"] ?? "").replace(/[.,]\d+$/, "");
    case "time":
      return timeOf(cell["office:time-value"] ?? "");
    default:
      return shown === "" ? (cell["office:string-value"] ?? "") : shown;
  }
}

/** A duration such as `PT10H30M00S` as `10:30:00`. */
function timeOf(duration: string): string {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(duration);
  if (parts === null) return duration;
  return [parts[1], parts[2], parts[3]].map((part) => (part ?? "0").padStart(2, "0")).join(":");
}
