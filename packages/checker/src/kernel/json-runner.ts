import type { Arena } from "./arena.ts";
import type { CellProgram, FieldProgram } from "./cell-program.ts";
import { type Engine, JSON_STOPS } from "./engine.ts";
import type { Plan, PlannedColumn } from "./plan.ts";
import type { ProgramWriter } from "./program-bytes.ts";

/** How much one run takes. */
export interface JsonRoom {
  readonly rows: number;
  /** Grows where a record is longer. */
  readonly bytes: number;
}

/** The records at the start of some bytes. Positions are in these bytes. All of it is overwritten by the next run. */
export interface JsonStretch {
  /** Records that end here; blank lines and entries that are no objects are among them. */
  readonly rows: number;
  /** Bytes that these records take up, with what parts them. */
  readonly consumed: number;
  /**
   * Why no more records were read: null where the bytes end; `no-room` where there are too many for one run, so that the rest is
   * to be given again; `list-ended` at the bracket that closes the list; `no-list` where something else stands there.
   */
  readonly stopped: (typeof JSON_STOPS)[number];
  /** True for a record of which nothing is to be said. */
  isProven(row: number): boolean;
  /** Takes the proof of a record back, for a caller that has to look at it because of other records. */
  reopen(row: number): void;
  /** Where a record begins: its line, or its first character in a list. */
  startOf(row: number): number;
  /** Where it ends: before the line break, or the comma. */
  endOf(row: number): number;
  /** How many line feeds stand between two places. */
  breaksBetween(from: number, to: number): number;
  /** Where the text of a member of a proven record begins, within its quotes; the same as its end where there is none. */
  cellStart(row: number, position: number): number;
  /** Where it ends. */
  cellEnd(row: number, position: number): number;
  /** How many of the proven records have a member, by field. */
  filled(): ReadonlyMap<string, number>;
}

/** Enough for a megabyte of nearly any file. */
const ROWS = 8_192;
const PLACES = 262_144;
const BYTES = 1 << 21;
/** 16 bytes are read at a time, the index and the programs read a few of these behind a value. */
const MARGIN = 128;
/** Set in the end of a value with an escape: see assembly/json-records.ts. */
const END = 0x7fffffff;
const QUOTE = 34;
const REOPENED = 1;

/** Runs the programs of a plan over JSON records: the index of their members first, then member by member, then the rules. */
export class JsonRunner {
  readonly #engine: Engine;
  readonly #arena: Arena;
  readonly #isLines: boolean;
  readonly #room: JsonRoom;
  readonly #out: number;
  readonly #places: number;
  readonly #bounds: number;
  readonly #flags: number;
  readonly #members: readonly { readonly field: string | null; readonly program: number }[];
  readonly #rules: readonly { readonly tests: number; readonly count: number }[];
  #block = 0;
  #blockSize = 0;

  /** `names` are those of the columns of the plan; where one is null, records that have the member are never proven. */
  constructor(
    engine: Engine,
    arena: Arena,
    { columns, rules }: Plan,
    names: readonly (string | null)[],
    writer: ProgramWriter,
    isLines: boolean,
    room = { rows: Math.min(ROWS, Math.ceil(PLACES / columns.length)), bytes: BYTES },
  ) {
    this.#engine = engine;
    this.#arena = arena;
    this.#isLines = isLines;
    this.#room = room;
    this.#out = arena.take(16);
    this.#places = arena.take(room.rows * columns.length * 8);
    this.#bounds = arena.take(room.rows * 8);
    this.#flags = arena.take(room.rows);
    const values = new Map(
      columns.flatMap(({ field, hasValues }): [string, number][] =>
        field !== null && hasValues ? [[field, arena.take(room.rows * 8)]] : [],
      ),
    );
    const valuesOf = (field: string | null) => values.get(field ?? "") ?? 0;
    this.#members = columns.map((column) => ({
      field: column.field,
      program: writer.column(memberProgram(column), {
        ...column,
        heading: null,
        isLiteral: isYesOrNo(column.program.cell),
        values: valuesOf(column.field),
      }),
    }));
    this.#rules = rules.map((tests) => ({ tests: writer.rule(tests, valuesOf), count: tests.length }));
    const { at, size, table, mask } = writer.names(names);
    engine.useNames(at, size, table, mask, columns.length);
  }

  /** Holds the records at the start of some bytes against the programs; `isLast` says that nothing follows them. */
  run(bytes: Uint8Array, isLast: boolean): JsonStretch {
    this.#load(bytes);
    const engine = this.#engine;
    const [block, places, bounds, flags] = [this.#block, this.#places, this.#bounds, this.#flags];
    const isLines = this.#isLines ? 1 : 0;
    const count = this.#members.length;
    const rows = engine.indexRecords(
      block,
      bytes.length,
      isLast ? 1 : 0,
      isLines,
      places,
      bounds,
      flags,
      this.#room.rows,
      this.#out,
    );
    const counts = this.#members.map(({ program }, at) => engine.checkMember(places, count, flags, rows, at, program));
    for (const { tests, count: asked } of this.#rules) engine.checkRule(tests, asked, flags, rows);
    const { buffer } = engine.memory;
    const [consumed = 0, why = 0] = new Uint32Array(buffer, this.#out, 2);
    const flagOf = new Uint8Array(buffer, flags, rows);
    const boundOf = new Uint32Array(buffer, bounds, rows * 2);
    const placeOf = new Uint32Array(buffer, places, rows * count * 2);
    const text = new Uint8Array(buffer, block, bytes.length);
    return {
      rows,
      consumed,
      stopped: JSON_STOPS[why] ?? null,
      isProven: (row) => flagOf[row] === 0,
      reopen(row) {
        if (flagOf[row] === 0) flagOf[row] = REOPENED;
      },
      startOf: (row) => boundOf[row * 2] as number,
      endOf: (row) => boundOf[row * 2 + 1] as number,
      breaksBetween: (from, to) => engine.countBreaks(block + from, block + to),
      cellStart(row, position) {
        const start = placeOf[(row * count + position) * 2] as number;
        if (start === 0) return 0;
        return start - block + (text[start - block] === QUOTE ? 1 : 0);
      },
      cellEnd(row, position) {
        const start = placeOf[(row * count + position) * 2] as number;
        if (start === 0) return 0;
        const end = ((placeOf[(row * count + position) * 2 + 1] as number) & END) - block;
        return end - (text[start - block] === QUOTE ? 1 : 0);
      },
      filled: () => this.#filled(rows, counts),
    };
  }

  /** What was counted in members, without records that turned out not to be proven. */
  #filled(rows: number, counts: readonly number[]): ReadonlyMap<string, number> {
    const members = this.#members;
    const others = members.map((_, at) =>
      this.#engine.discountMember(this.#places, members.length, this.#flags, rows, at),
    );
    return new Map(
      members.flatMap(({ field }, at): [string, number][] =>
        field === null ? [] : [[field, (counts[at] as number) - (others[at] as number)]],
      ),
    );
  }

  #load(bytes: Uint8Array): void {
    if (bytes.length > this.#blockSize) {
      this.#blockSize = Math.max(this.#room.bytes, 2 ** Math.ceil(Math.log2(bytes.length)));
      this.#block = this.#arena.take(this.#blockSize + MARGIN);
    }
    const memory = new Uint8Array(this.#engine.memory.buffer);
    memory.set(bytes, this.#block);
    memory.fill(0, this.#block + bytes.length, this.#block + bytes.length + MARGIN);
  }
}

const WORDS: CellProgram = {
  kind: "codes",
  codes: new Map([
    ["true", 1],
    ["false", 2],
  ]),
  values: [true, false],
};

function isYesOrNo(cell: CellProgram): boolean {
  return cell.kind === "codes" && cell.values[0] === true;
}

/** In JSON a yes is `true` and nothing else. */
function memberProgram({ program }: PlannedColumn): FieldProgram {
  return isYesOrNo(program.cell) ? { ...program, cell: WORDS } : program;
}
