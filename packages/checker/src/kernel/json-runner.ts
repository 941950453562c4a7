import type { Arena } from "./arena.ts";
import type { CellProgram, FieldProgram } from "./cell-program.ts";
import { type Engine, JSON_STOPS } from "./engine.ts";
import type { JsonPlan } from "./json-plan.ts";
import type { JsonStretchData } from "./json-stretch.ts";
import type { PlannedColumn } from "./plan.ts";
import type { ProgramWriter } from "./program-bytes.ts";

/** Enough for a megabyte of nearly any file: records in one run, and members of them. */
const ROWS = 8_192;
const PLACES = 262_144;
const BYTES = 1 << 21;
/** 16 bytes are read at a time, and the index and the programs read a few of these behind a value. */
const MARGIN = 128;
/** Of a hash, in bytes. */
const HASH = 12;

/** Runs the programs of a plan over JSON records: the index of their members, then member by member, the rules, the keys. */
export class JsonRunner {
  readonly #engine: Engine;
  readonly #arena: Arena;
  readonly #isLines: 0 | 1;
  readonly #rows: number;
  readonly #out: number;
  readonly #places: number;
  readonly #bounds: number;
  readonly #flags: number;
  readonly #flagged: number;
  readonly #hashes: number;
  readonly #fields: readonly (string | null)[];
  readonly #programs: readonly number[];
  readonly #rules: readonly { readonly tests: number; readonly count: number }[];
  readonly #key: { readonly parts: number; readonly count: number };
  #block = 0;
  #blockSize = 0;

  constructor(engine: Engine, arena: Arena, { rows: plan, names, isLines }: JsonPlan, writer: ProgramWriter) {
    const { columns, rules, key } = plan;
    this.#engine = engine;
    this.#arena = arena;
    this.#isLines = isLines ? 1 : 0;
    this.#rows = Math.min(ROWS, Math.ceil(PLACES / columns.length));
    this.#out = arena.take(16);
    this.#places = arena.take(this.#rows * columns.length * 8);
    this.#bounds = arena.take(this.#rows * 8);
    this.#flags = arena.take(this.#rows);
    this.#flagged = arena.take(columns.length * 4);
    this.#key = { parts: writer.key(key), count: key.length };
    this.#hashes = key.length === 0 ? 0 : arena.take(this.#rows * HASH);
    const values = new Map(
      columns.flatMap(({ field, hasValues }): [string, number][] =>
        field !== null && hasValues ? [[field, arena.take(this.#rows * 8)]] : [],
      ),
    );
    const valuesOf = (field: string | null) => values.get(field ?? "") ?? 0;
    this.#fields = columns.map(({ field }) => field);
    this.#programs = columns.map((column) =>
      writer.column(memberProgram(column), {
        ...column,
        heading: null,
        isLiteral: isYesOrNo(column.program.cell),
        values: valuesOf(column.field),
      }),
    );
    this.#rules = rules.map((tests) => ({ tests: writer.rule(tests, valuesOf), count: tests.length }));
    const { at, size, table, mask } = writer.names(names);
    engine.useNames(at, size, table, mask, columns.length);
  }

  /** As {@link JsonKernel.run}; all of it is in the memory of the engine, and overwritten by the next run. */
  run(bytes: Uint8Array, isLast: boolean): JsonStretchData {
    this.#load(bytes);
    const engine = this.#engine;
    const [block, places, bounds, flags] = [this.#block, this.#places, this.#bounds, this.#flags];
    const names = this.#programs.length;
    const [isFinal, isLines, out] = [isLast ? 1 : 0, this.#isLines, this.#out];
    const rows = engine.indexRecords(block, bytes.length, isFinal, isLines, places, bounds, flags, this.#rows, out);
    const filled = this.#programs.map((program, at) => engine.checkMember(places, names, flags, rows, at, program));
    for (const { tests, count } of this.#rules) engine.checkRule(tests, count, flags, rows);
    const { parts, count } = this.#key;
    if (count > 0) engine.hashMembers(places, names, flags, rows, parts, count, this.#hashes);
    engine.countFlaggedMembers(places, names, flags, rows, this.#flagged);

    const { buffer } = engine.memory;
    const flagged = new Uint32Array(buffer, this.#flagged, names);
    const [consumed = 0, why = 0] = new Uint32Array(buffer, out, 2);
    return {
      rows,
      consumed,
      stopped: JSON_STOPS[why] ?? null,
      flags: new Uint8Array(buffer, flags, rows),
      bounds: new Uint32Array(buffer, bounds, rows * 2),
      places: new Uint32Array(buffer, places, rows * names * 2),
      hashes: new Int32Array(buffer, this.#hashes, count === 0 ? 0 : rows * 3),
      fields: this.#fields,
      filled: filled.map((members, at) => members - (flagged[at] as number)),
    };
  }

  #load(bytes: Uint8Array): void {
    if (bytes.length > this.#blockSize) {
      this.#blockSize = Math.max(BYTES, 2 ** Math.ceil(Math.log2(bytes.length)));
      this.#block = this.#arena.take(this.#blockSize + MARGIN);
    }
    const memory = new Uint8Array(this.#engine.memory.buffer);
    memory.set(bytes, this.#block);
    memory.fill(0, this.#block + bytes.length, this.#block + bytes.length + MARGIN);
  }
}

const TRUE_OR_FALSE: CellProgram = {
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
  return isYesOrNo(program.cell) ? { ...program, cell: TRUE_OR_FALSE } : program;
}
