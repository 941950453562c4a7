import { cellName } from "./cell-name.ts";
import { excerpt } from "./problem-log.ts";
import type { Delimiter, Limits, ReadProblem, TableRow } from "./types.ts";

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;

/** How a row ends. */
type LineEnd = "lf" | "crlf" | "cr";

/**
 * Cuts text into rows by RFC 4180; the text comes in pieces of any size and the outcome does not depend on them. Where
 * files stray from the RFC nothing is lost: rows end in CRLF, LF or CR; a quote inside an unquoted cell is a character
 * like any other (6" pipe); text after a closing quote belongs to the cell. Two things are a `quote-stray` problem: such
 * text, unless it is white space, and a cell that starts with spaces and then a quote, for that quote protects nothing.
 */
export class CsvScanner {
  /** Number and line of the row that comes next; blank rows count. */
  row = 1;
  line = 1;
  /** Why reading ended at the row that `row` and `line` name, once it has. */
  stopped: "row-too-long" | "row-too-wide" | null = null;
  /** After the final scan: the quoted cell that the text ends in. */
  open: ReadProblem | null = null;
  /** How the rows so far end, as the first of them does; null before one has ended. */
  lineEnd: LineEnd | null = null;
  /** The first row that ends in another way, and the line of its end. */
  otherLineEnd: { readonly row: number; readonly line: number } | null = null;
  readonly #delimiter: number;
  readonly #limits: Required<Limits>;
  readonly #report: (problem: ReadProblem) => void;
  #text = "";
  #at = 0;
  #pieces: string[] = [];
  #piecesLength = 0;
  #wanted = 0;
  #afterCr = false;

  constructor(delimiter: Delimiter, limits: Required<Limits>, report: (problem: ReadProblem) => void) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#limits = limits;
    this.#report = report;
  }

  /** Adds text. An unfinished row is read again only once there is twice as much of it, so a long one costs little. */
  feed(piece: string): void {
    this.#pieces.push(piece);
    this.#piecesLength += piece.length;
    if (this.#text.length - this.#at + this.#piecesLength >= this.#wanted) this.flush();
  }

  /** Makes all text fed so far ready to scan. */
  flush(): void {
    this.#text = this.#text.slice(this.#at) + this.#pieces.join("");
    this.#at = 0;
    this.#pieces = [];
    this.#piecesLength = 0;
    this.#wanted = 0;
    this.open = null;
    if (this.#afterCr && this.#text !== "") {
      const isPair = this.#text.charCodeAt(0) === LF;
      if (isPair) this.#at = 1;
      this.#afterCr = false;
      this.#endIn(isPair ? "crlf" : "cr", this.row - 1, this.line - 1);
    }
  }

  /** Says that no text follows what was fed and scanned. */
  end(): void {
    if (this.#afterCr) this.#endIn("cr", this.row - 1, this.line - 1);
  }

  /**
   * Appends complete rows, blank ones left out, until `rows` holds `most` of them or the text ends. `final` says that no
   * text follows, so that the last row is complete unless a quote is open in it.
   */
  scan(rows: TableRow[], most: number, final: boolean): void {
    if (this.#wanted > 0) return;
    while (rows.length < most && this.#at < this.#text.length && this.stopped === null) {
      const { row, line } = this;
      const cells = this.#scanRow(final);
      if (cells === null) {
        const left = this.#text.length - this.#at;
        if (left > this.#limits.maxRowBytes) this.stopped ??= "row-too-long";
        this.#wanted = Math.min(2 * left, this.#limits.maxRowBytes + 1);
        return;
      }
      if (!isBlank(cells)) rows.push({ row, line, cells });
    }
  }

  /** The cells of the next row, which it moves past; null if the row is not complete or not to be read. */
  #scanRow(final: boolean): string[] | null {
    const text = this.#text;
    const delimiter = this.#delimiter;
    const cells: string[] = [];
    const strays: ReadProblem[] = [];
    let line = this.line;
    let at = this.#at;
    for (;;) {
      const from = at;
      let cell: string;
      let stray = false;
      if (text.charCodeAt(at) === QUOTE) {
        const opened = line;
        let doubled = false;
        for (at++; ; at++) {
          const code = text.charCodeAt(at);
          if (code > QUOTE) continue;
          if (code === QUOTE) {
            if (text.charCodeAt(at + 1) !== QUOTE) break;
            doubled = true;
            at++;
          } else if (code === CR || (code === LF && text.charCodeAt(at - 1) !== CR)) {
            line++;
          } else if (at >= text.length) {
            const [start = ""] = text.slice(from, from + 100).split(/[\r\n]/, 1);
            this.open = this.#problem("file-truncated", opened, cells.length, start);
            return null;
          }
        }
        cell = text.slice(from + 1, at);
        if (doubled) cell = cell.replaceAll('""', '"');
        const closed = at + 1;
        at = endOfCell(text, closed, delimiter);
        if (at > closed) {
          const rest = text.slice(closed, at);
          stray = rest.trim() !== "";
          cell += rest;
        }
      } else {
        at = endOfCell(text, at, delimiter);
        cell = text.slice(from, at);
        stray = text.charCodeAt(from) === SPACE && cell.trimStart().charCodeAt(0) === QUOTE;
      }
      if (at >= text.length && !final) return null;
      if (stray) strays.push(this.#problem("quote-stray", line, cells.length, text.slice(from, at)));
      cells.push(cell);
      if (cells.length > this.#limits.maxColumns) {
        this.stopped = at - this.#at > this.#limits.maxRowBytes ? "row-too-long" : "row-too-wide";
        return null;
      }
      if (text.charCodeAt(at) !== delimiter) break;
      at++;
    }
    if (at - this.#at > this.#limits.maxRowBytes) {
      this.stopped = "row-too-long";
      return null;
    }
    for (const problem of strays) this.#report(problem);
    this.#endRow(at, line);
    return cells;
  }

  #endRow(at: number, line: number): void {
    const isCr = this.#text.charCodeAt(at) === CR;
    const isPair = isCr && this.#text.charCodeAt(at + 1) === LF;
    this.#afterCr = isCr && at + 1 >= this.#text.length;
    if (!this.#afterCr && at < this.#text.length) this.#endIn(isPair ? "crlf" : isCr ? "cr" : "lf", this.row, line);
    this.#at = at + (isPair ? 2 : 1);
    this.row++;
    this.line = line + 1;
  }

  #endIn(lineEnd: LineEnd, row: number, line: number): void {
    if (lineEnd === this.lineEnd) return;
    if (this.lineEnd === null) this.lineEnd = lineEnd;
    else this.otherLineEnd ??= { row, line };
  }

  #problem(code: "file-truncated" | "quote-stray", line: number, column: number, found: string): ReadProblem {
    return { code, row: this.row, line, cell: cellName(column, this.row), value: excerpt(found) };
  }
}

/** Where an unquoted cell ends: at the delimiter, a line break or the end of the text. */
function endOfCell(text: string, from: number, delimiter: number): number {
  const highest = Math.max(delimiter, CR);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= highest && (code === delimiter || code === LF || code === CR)) break;
  }
  return at;
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell.trim() !== "") return false;
  return true;
}
