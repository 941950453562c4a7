/** What people hand over, in a form that can be read piece by piece. */
export interface Source {
  readonly name: string;
  /** Size in bytes where it is known. */
  readonly bytes: number | null;
  /** True where `stream` gives the bytes only once, as standard input does. Otherwise it may be called again. */
  readonly once?: boolean;
  stream(): AsyncIterable<Uint8Array>;
  /** Opens it for a reader that brings its own memory: of a large file this takes a tenth less time than `stream`. */
  open?(): Promise<BytesReader>;
  /** For a format that this package does not read, such as Parquet: whoever has a library for it gives the rows instead. */
  readonly table?: GivenTable;
}

/** Bytes from the first to the last. */
export interface BytesReader {
  /** Writes the next bytes to the start of some memory, as many as are there; gives how many, 0 at the end. */
  read(into: Uint8Array): Promise<number>;
  close(): Promise<void>;
}

/** A table that the caller reads. */
export interface GivenTable {
  readonly format: "parquet";
  /** Opens it from its start, each time. May throw an UnreadableFileError, as reading its rows may. */
  open(): Promise<GivenRows>;
}

/** The rows of a {@link GivenTable}. */
export interface GivenRows {
  readonly headings: readonly string[];
  /**
   * The rows in batches, once: a text as a cell of a CSV file would have it, a number that is not exact, null for no value.
   * A batch is held in memory whole, a row of it only while it is read.
   */
  batches(): AsyncGenerator<Iterable<readonly (string | number | null)[]>>;
  /** How much of the file is behind the rows that were given. */
  bytesRead(): number;
  close(): Promise<void>;
}

/** A string is the text of a file, never its name. */
export type SourceLike = Source | Uint8Array | Blob | string;

/** How the bytes of a file were turned into text. */
export type Encoding = "utf-8" | "utf-8-bom" | "windows-1252" | "cp850" | "utf-16le" | "utf-16be";

/** The characters that may part the cells of a table. */
export type Delimiter = "," | ";" | "\t" | "|";

/** Why a file cannot be read at all. */
export type UnreadableCode =
  | "file-empty"
  | "file-zip"
  | "file-encrypted"
  | "file-too-large"
  | "file-pdf"
  | "file-xls"
  | "file-parquet"
  | "file-html"
  | "file-xml"
  | "file-binary"
  | "file-truncated"
  | "workbook-damaged"
  | "parquet-damaged"
  | "sheet-unknown"
  | "row-too-long"
  | "row-too-wide"
  | "json-syntax"
  | "json-too-deep"
  | "json-name-repeated"
  | "json-too-large"
  | "record-unknown"
  | "headings-missing"
  | "headings-unknown"
  | "layout-of-another-record"
  | "sheets-several"
  | "copy-too-small";

/** A file that cannot be read as a table or as records: `message` says what was found, `fix` what to do. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  readonly code: UnreadableCode;
  readonly fix: string;

  constructor(code: UnreadableCode, message: string, fix: string) {
    super(message);
    this.code = code;
    this.fix = fix;
  }
}

/** What may be wrong with a file as such. The reader itself never gives the two codes on the number of cells. */
export type ReadProblemCode =
  | "file-truncated"
  | "row-too-long"
  | "row-too-wide"
  | "quote-stray"
  | "cells-too-many"
  | "cells-too-few"
  | "encoding-mixed"
  | "json-syntax"
  | "json-too-deep"
  | "json-name-repeated"
  | "formula-unread"
  | "line-ends-mixed"
  | "line-ends-cr";

/** Something wrong with the file as such, found while reading on. */
export interface ReadProblem {
  readonly code: ReadProblemCode;
  /** As in {@link TableRow} or {@link JsonRecord}. */
  readonly row: number | null;
  /** Physical line from 1; for an unfinished quoted cell the line where its quote opens. */
  readonly line: number | null;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The cell as a spreadsheet names it, such as "C7". */
  readonly cell?: string;
  /** What was found, cut at 100 characters; for `json-syntax` the words that say what is wrong. */
  readonly value?: string;
}

/** What a reader says of the file while it reads. */
export interface ReadState {
  /** Final once everything is read; null for a workbook, which has none of its own. */
  encoding(): Encoding | null;
  /** How the file was packed; null where it was not. */
  readonly packing: "gzip" | null;
  /** True once text was met that looks as if it was read in a wrong encoding before the file was made. */
  garbled(): boolean;
  /** Grows while reading; at most 1,000 of each code are kept. */
  readonly problems: readonly ReadProblem[];
  /** How often each code occurred, those that were not kept included. */
  readonly problemCounts: ReadonlyMap<ReadProblemCode, number>;
  /** Bytes taken from the source so far. */
  bytesRead(): number;
  /** Lets go of the source; for a caller that stops before the end of `rows()` or `records()`. */
  close(): Promise<void>;
}

/** One row of a table. */
export interface TableRow {
  /** As a spreadsheet numbers rows: header and blank rows count, a cell of several lines is in one row. */
  readonly row: number;
  /** Physical line where the row starts, from 1; null in a workbook, which has no lines. */
  readonly line: number | null;
  readonly cells: readonly string[];
}

/** A delimited text file, one sheet of a workbook, or a table that the caller reads. */
export interface TableInput extends ReadState {
  readonly kind: "table";
  readonly format: "csv" | "xlsx" | "ods" | GivenTable["format"];
  /** Null for what is no text file. */
  readonly delimiter: Delimiter | null;
  /** The first rows, up to 30, to choose a header from; `rows()` still gives them. */
  head(): Promise<readonly TableRow[]>;
  /** The number of the last row, blank ones counted, once all rows were read; null where nothing tells it. */
  lastRow(): number | null;
  /** All rows in batches of about 1,000, once; rows whose cells are all empty or white space are left out. */
  rows(): AsyncGenerator<readonly TableRow[]>;
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Whether a person sees it: a hidden one is not checked. */
  readonly isHidden: boolean;
  /**
   * Opens the sheet as a table; null where it has no cell with anything in it. Dates are ISO dates, numbers plain digits as
   * the sheet shows them (15 figures), formulas their last result, yes and no `TRUE` and `FALSE`, an error its name (`#N/A`).
   */
  open(): Promise<TableInput | null>;
}

/** A workbook: one table or several. */
export interface WorkbookInput extends ReadState {
  readonly kind: "workbook";
  readonly format: "xlsx" | "ods";
  /** In the order of the workbook. */
  readonly sheets: readonly Sheet[];
}

/** One record of a JSON file. */
export interface JsonRecord {
  /** Number of the record from 1; in JSON Lines a line that cannot be read has a number too. */
  readonly row: number;
  /** Physical line where the record starts. */
  readonly line: number | null;
  readonly value: unknown;
  /** True where the value was made of the members of a feature. */
  readonly isMade?: boolean;
}

/** A place in a JSON file where records may be. */
export interface RecordSet {
  /** "" for the root, else the keys that lead there: "results", "data.items". */
  readonly path: string;
  /** Number of records, -1 where only reading on would tell. */
  readonly count: number;
  /** What its entries are in the file: objects, features of GeoJSON or Esri JSON, geometries, or lists under headings. */
  readonly form: "object" | "feature" | "esri-feature" | "geometry" | "list";
  /** In a file that is read in parts: which of its lists this is, as {@link JsonEntry} counts them. */
  readonly list?: number;
  /** All of the text up to its first record, where there is little of it and little behind the last one. */
  readonly before?: string;
}

/** A JSON or JSON Lines file. */
export interface JsonInput extends ReadState {
  readonly kind: "records";
  readonly format: "json" | "jsonl" | "geojson" | "esri-json";
  /**
   * A root array is one set; a root object is a set of one record, followed by each array in it, to depth 3, that is
   * empty or holds an object. JSON Lines is one set of count -1.
   */
  readonly sets: readonly RecordSet[];
  /** Names of members of features that no record has: what stands beside their properties and geometry. */
  readonly left?: readonly string[];
  /** The first records of a set, up to 30; `records()` still gives them. Throws RangeError for an unknown path. */
  sample(path: string): Promise<readonly JsonRecord[]>;
  /** All records of a set in batches of about 1,000; once for JSON Lines. Throws RangeError for an unknown path. */
  records(path: string): AsyncGenerator<readonly JsonRecord[]>;
}

/** Where the reader gives up, so that no file can take all memory. */
export interface Limits {
  /** Longest row or JSON line; counted in characters, which are never more than the bytes. Default 10,000,000. */
  readonly maxRowBytes?: number;
  /** Largest JSON file that is read whole, in bytes, and the longest part of one that is not. Default 536,870,888: the longest string that V8 can hold. */
  readonly maxJsonBytes?: number;
  /** Most cells in a row. Default 20,000. */
  readonly maxColumns?: number;
  /** Most JSON arrays and objects inside each other. Default 200. */
  readonly maxJsonDepth?: number;
  /** Most bytes that a packed file (gzip, a workbook) may unpack to. Default 2,000,000,000. */
  readonly maxUnpackedBytes?: number;
  /** Most bytes that one packed byte may become, counted once 10 MB are unpacked. Default 1,000; honest files stay below 200. */
  readonly maxUnpackRatio?: number;
}
