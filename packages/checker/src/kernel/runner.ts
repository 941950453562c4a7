import type { Arena } from "./arena.ts";
import { type Engine, LINE_ENDS, STOPS } from "./engine.ts";
import type { Plan } from "./plan.ts";
import type { ProgramWriter } from "./program-bytes.ts";
import type { StretchData } from "./stretch.ts";

/** How much one run takes. */
export interface Room {
  readonly rows: number;
  readonly cells: number;
  /** Grows where a row is longer. */
  readonly bytes: number;
}

/** Enough for a megabyte of nearly any file, and little enough to stay out of the way. */
const ROOM: Room = { rows: 32_768, cells: 524_288, bytes: 1 << 21 };
/** The index reads 64 bytes at a time, and programs up to 16 bytes behind a cell. */
const MARGIN = 128;
/** How many numbers the index writes to `out`. */
const OUT = 5;
/** Of a hash, in bytes. */
const HASH = 12;

interface Column {
  readonly position: number;
  readonly isLast: 0 | 1;
  readonly program: number;
}

/** Runs the programs of a plan in the memory of an engine: the index first, then column by column, the rules, the keys. */
export class Runner {
  readonly #engine: Engine;
  readonly #arena: Arena;
  readonly #delimiter: number;
  readonly #room: Room;
  readonly #out: number;
  readonly #ends: number;
  readonly #lastEnds: number;
  readonly #breaks: number;
  readonly #flags: number;
  readonly #flagged: number;
  readonly #hashes: number;
  readonly #values: ReadonlyMap<string, number>;
  readonly #summed: readonly string[];
  readonly #fields: readonly (string | null)[];
  readonly #columns: readonly Column[];
  readonly #rules: readonly { readonly tests: number; readonly count: number }[];
  readonly #key: { readonly parts: number; readonly count: number };
  #block = 0;
  #blockSize = 0;

  constructor(engine: Engine, arena: Arena, plan: Plan, writer: ProgramWriter, room = ROOM) {
    this.#engine = engine;
    this.#arena = arena;
    this.#delimiter = plan.delimiter.charCodeAt(0);
    this.#room = room;
    this.#out = arena.take(4 * OUT);
    this.#ends = arena.take((room.cells + 16) * 4) + 16;
    this.#lastEnds = arena.take(room.rows * 4);
    this.#breaks = arena.take(room.rows * 4);
    this.#flags = arena.take(room.rows);
    this.#flagged = arena.take(plan.columns.length * 4);
    this.#key = { parts: writer.key(plan.key), count: plan.key.length };
    this.#hashes = plan.key.length === 0 ? 0 : arena.take(room.rows * HASH);
    this.#fields = plan.columns.map(({ field }) => field);
    this.#summed = plan.summed;
    this.#values = new Map(
      plan.columns.flatMap(({ field, hasValues }): [string, number][] =>
        field !== null && hasValues ? [[field, arena.take(room.rows * 8)]] : [],
      ),
    );
    const valuesOf = (field: string | null) => this.#values.get(field ?? "") ?? 0;
    this.#columns = plan.columns.map(({ field, program, ...facts }, position) => ({
      position,
      isLast: position === plan.columns.length - 1 ? 1 : 0,
      program: writer.column(program, { ...facts, values: valuesOf(field) }),
    }));
    this.#rules = plan.rules.map((tests) => ({ tests: writer.rule(tests, valuesOf), count: tests.length }));
    const view = new DataView(engine.memory.buffer);
    // The cell before the first ends one byte before the block.
    view.setUint32(this.#ends - 4, 0xffffffff, true);
    view.setUint32(this.#out + 8, LINE_ENDS.indexOf(plan.lineEnd), true);
  }

  /** As {@link Kernel.run}; all of it is in the memory of the engine, and overwritten by the next run. */
  run(bytes: Uint8Array, isLast: boolean): StretchData {
    this.#load(bytes);
    const engine = this.#engine;
    const [block, ends, lastEnds, flags, room] = [this.#block, this.#ends, this.#lastEnds, this.#flags, this.#room];
    const rows = engine.indexRows(
      block,
      bytes.length,
      isLast ? 1 : 0,
      this.#delimiter,
      ends,
      room.cells,
      lastEnds,
      this.#breaks,
      flags,
      room.rows,
      this.#out,
    );
    const columns = this.#columns.length;
    engine.closeRows(lastEnds, flags, rows, columns);
    const filled = this.#columns.map(({ position, isLast: isLastColumn, program }) =>
      engine.checkColumn(block, ends, lastEnds, flags, rows, position, isLastColumn, program),
    );
    for (const { tests, count } of this.#rules) engine.checkRule(tests, count, flags, rows);
    const { parts, count } = this.#key;
    if (count > 0) engine.hashKeys(block, ends, lastEnds, flags, rows, columns, parts, count, this.#hashes);
    engine.countFlagged(block, ends, lastEnds, flags, rows, columns, this.#flagged);

    const { buffer } = engine.memory;
    const [consumed = 0, why = 0, lineEnd = 0, otherLineEnd = 0, isGarbled] = new Uint32Array(buffer, this.#out, OUT);
    const flagged = new Uint32Array(buffer, this.#flagged, columns);
    const lastEndsOf = new Uint32Array(buffer, lastEnds, rows);
    return {
      rows,
      columns,
      consumed,
      stopped: STOPS[why] ?? null,
      lineEnd: LINE_ENDS[lineEnd] ?? null,
      otherLineEnd: otherLineEnd | 0,
      isGarbled: isGarbled === 1,
      flags: new Uint8Array(buffer, flags, rows),
      ends: new Uint32Array(buffer, ends, lastEndsOf.at(-1) ?? 0),
      lastEnds: lastEndsOf,
      breaks: new Uint32Array(buffer, this.#breaks, rows),
      hashes: new Int32Array(buffer, this.#hashes, count === 0 ? 0 : rows * 3),
      // Each has a column, or nothing would be added up.
      values: this.#summed.map((field) => new Float64Array(buffer, this.#values.get(field) as number, rows)),
      fields: this.#fields,
      filled: filled.map((cells, position) => cells - (flagged[position] as number)),
    };
  }

  /** Copies the bytes into memory: a fifth of what the index costs, and the caller keeps its buffers. */
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
