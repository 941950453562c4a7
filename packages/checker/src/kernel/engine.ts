import { KERNEL } from "../generated/kernel-wasm.ts";

/** What assembly/main.ts exports. Every address and count is a whole number of bytes in `memory`. */
export interface Engine {
  readonly memory: WebAssembly.Memory;
  indexRows(
    block: number,
    length: number,
    isLast: number,
    delimiter: number,
    ends: number,
    mostCells: number,
    lastEnds: number,
    breaksOf: number,
    flagsOf: number,
    mostRows: number,
    out: number,
  ): number;
  closeRows(lastEnds: number, flagsOf: number, rows: number, columns: number): void;
  checkColumn(
    block: number,
    ends: number,
    lastEnds: number,
    flagsOf: number,
    rows: number,
    position: number,
    isLastColumn: number,
    program: number,
  ): number;
  checkRule(tests: number, count: number, flagsOf: number, rows: number): void;
  hashKeys(
    block: number,
    ends: number,
    lastEnds: number,
    flagsOf: number,
    rows: number,
    columns: number,
    parts: number,
    count: number,
    hashes: number,
  ): void;
  countFlagged(
    block: number,
    ends: number,
    lastEnds: number,
    flagsOf: number,
    rows: number,
    columns: number,
    counts: number,
  ): void;
  useNames(names: number, size: number, table: number, mask: number, columns: number): void;
  indexRecords(
    block: number,
    length: number,
    isLast: number,
    isLines: number,
    places: number,
    bounds: number,
    flagsOf: number,
    mostRows: number,
    out: number,
  ): number;
  checkMember(
    places: number,
    columns: number,
    flagsOf: number,
    rows: number,
    position: number,
    program: number,
  ): number;
  countFlaggedMembers(places: number, columns: number, flagsOf: number, rows: number, counts: number): void;
  hashMembers(
    places: number,
    columns: number,
    flagsOf: number,
    rows: number,
    parts: number,
    count: number,
    hashes: number,
  ): void;
  addCode(start: number, end: number, number: number, table: number, mask: number): void;
}

/** Why the index of a block ended where it did; by the numbers of assembly/index-rows.ts. */
export const STOPS = [null, "no-room", "not-utf-8", "quote-open"] as const;

/** Why the index of records ended where it did; by the numbers of assembly/json-records.ts. */
export const JSON_STOPS = [null, "no-room", "list-ended", "no-list"] as const;

/** How rows end; by the numbers of assembly/index-rows.ts. */
export const LINE_ENDS = [null, "lf", "crlf", "cr"] as const;

/** The first byte that is free: below it the compiler keeps its constants. */
export const FREE = 8_192;

let compiled: Promise<WebAssembly.Module | null> | null = null;

/** A new engine with memory of its own; null where WebAssembly or its vectors are missing, as in old browsers. */
export async function newEngine(): Promise<Engine | null> {
  compiled ??= compile();
  const module = await compiled;
  if (module === null) return null;
  const { exports } = await WebAssembly.instantiate(module, {});
  return exports as unknown as Engine;
}

async function compile(): Promise<WebAssembly.Module | null> {
  if (typeof WebAssembly !== "object") return null;
  const bytes = Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0));
  // Vectors came to Safari in 2023, and a page may forbid WebAssembly: both do without the kernel.
  return WebAssembly.compile(bytes).catch(() => null);
}
