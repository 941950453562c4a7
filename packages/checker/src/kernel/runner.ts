import type { Delimiter } from "../read/types.ts";
import type { Arena } from "./arena.ts";
import { type Engine, LINE_ENDS } from "./engine.ts";
import type { Plan } from "./plan.ts";
import type { ProgramWriter } from "./program-bytes.ts";
import { type Stretch, stretchOf } from "./stretch.ts";

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

interface Column {
  readonly position: number;
  readonly field: string | null;
  readonly isLast: 0 | 1;
  readonly program: number;
}

/** Runs the programs of a plan in the memory of an engine: the index first, then column by column, then the rules. */
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
  readonly #values: ReadonlyMap<string, number>;
  readonly #columns: readonly Column[];
  readonly #rules: readonly { readonly tests: number; readonly count: number }[];
  #block = 0;
  #blockSize = 0;

  constructor(engine: Engine, arena: Arena, plan: Plan, writer: ProgramWriter, delimiter: Delimiter, room = ROOM) {
    this.#engine = engine;
    this.#arena = arena;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#room = room;
    this.#out = arena.take(16);
    this.#ends = arena.take((room.cells + 16) * 4) + 16;
    this.#lastEnds = arena.take(room.rows * 4);
    this.#breaks = arena.take(room.rows * 4);
    this.#flags = arena.take(room.rows);
    this.#values = new Map(
      plan.columns.flatMap(({ field, hasValues }): [string, number][] =>
        field !== null && hasValues ? [[field, arena.take(room.rows * 8)]] : [],
      ),
    );
    const valuesOf = (field: string | null) => this.#values.get(field ?? "") ?? 0;
    this.#columns = plan.columns.map(({ field, program, ...facts }, position) => ({
      position,
      field,
      isLast: position === plan.columns.length - 1 ? 1 : 0,
      program: writer.column(program, { ...facts, values: valuesOf(field) }),
    }));
    this.#rules = plan.rules.map((tests) => ({ tests: writer.rule(tests, valuesOf), count: tests.length }));
    const view = new DataView(engine.memory.buffer);
    // The cell before the first ends one byte before the block.
    view.setUint32(this.#ends - 4, 0xffffffff, true);
    view.setUint32(this.#out + 8, LINE_ENDS.indexOf(plan.lineEnd), true);
  }

  /** As {@link Kernel.run}. */
  run(bytes: Uint8Array, isLast: boolean): Stretch {
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
    engine.closeRows(lastEnds, flags, rows, this.#columns.length);
    const counts = this.#columns.map(({ position, isLast: isLastColumn, program }) =>
      engine.checkColumn(block, ends, lastEnds, flags, rows, position, isLastColumn, program),
    );
    for (const { tests, count } of this.#rules) engine.checkRule(tests, count, flags, rows);
    const { buffer } = engine.memory;
    return stretchOf({
      rows,
      columns: this.#columns.length,
      out: new Uint32Array(buffer, this.#out, 4),
      flags: new Uint8Array(buffer, flags, rows),
      ends: new Uint32Array(buffer, ends, room.cells),
      lastEnds: new Uint32Array(buffer, lastEnds, rows),
      breaks: new Uint32Array(buffer, this.#breaks, rows),
      text: new Uint8Array(buffer, block, bytes.length),
      values: new Map([...this.#values].map(([field, at]) => [field, new Float64Array(buffer, at, rows)])),
      filled: () => this.#filled(rows, counts),
    });
  }

  /** What was counted in columns, without rows that turned out not to be proven. */
  #filled(rows: number, counts: readonly number[]): ReadonlyMap<string, number> {
    const { discountRows } = this.#engine;
    return new Map(
      this.#columns.flatMap(({ field, position, isLast }, at): [string, number][] => {
        if (field === null) return [];
        const others = discountRows(this.#block, this.#ends, this.#lastEnds, this.#flags, rows, position, isLast);
        return [[field, (counts[at] as number) - others]];
      }),
    );
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
