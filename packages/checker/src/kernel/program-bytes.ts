import type { Arena } from "./arena.ts";
import type { Automaton } from "./automaton.ts";
import type { CellProgram, FieldProgram } from "./cell-program.ts";
import type { Engine } from "./engine.ts";
import { NOT_TEXT } from "./key-hash.ts";
import { ASKS, type Test } from "./row-tests.ts";

/** What a column is besides the program of its field. */
export interface ColumnFacts {
  readonly isRequired: boolean;
  /** The bytes of its cells are read by others: no doubled quotes and no line breaks are proven. */
  readonly isPlain: boolean;
  /** Values that look like others and are not to be proven, such as codes that ended. */
  readonly except: ReadonlySet<string>;
  /** Texts that begin like the heading and are not longer are not proven; null where the heading needs no thought. */
  readonly heading: { readonly first: number; readonly most: number } | null;
  /** JSON: true and false are words of their own, and no texts. */
  readonly isLiteral?: boolean;
  /** Where the values of its cells go; 0 for nowhere. */
  readonly values: number;
}

/** A part of a key: the column it stands in, or what it is in every row, as text or as JSON. */
export type KeyPart = { readonly position: number } | { readonly text: string; readonly isText: boolean };

/** As in assembly/keys.ts. */
const SHARED = 0xffffffff;

// As in assembly/program.ts.
const SIZE = 80;
const KINDS: Readonly<Record<CellProgram["kind"], number>> = {
  any: 0,
  never: 1,
  text: 2,
  automaton: 3,
  number: 4,
  date: 5,
  "date-time": 6,
  codes: 7,
};
/** Bytes of a name before those that are compared. */
const NAME_HEAD = 16;
/** What no name begins with. */
const NO_NAME = Uint8Array.of(0xff);
const BITS = {
  isRequired: 1,
  isList: 2,
  isUnique: 4,
  isWhole: 8,
  isAbove: 16,
  isOneLine: 32,
  isPlain: 64,
  isLiteral: 128,
};

/** Where the names of members stand, how long each is, and where their numbers are looked up. */
interface NameTable {
  readonly at: number;
  readonly size: number;
  readonly table: number;
  readonly mask: number;
}

/** Writes programs into the memory of an engine. */
export class ProgramWriter {
  readonly #engine: Engine;
  readonly #arena: Arena;
  readonly #automata = new Map<Automaton, { readonly steps: number; readonly accepts: number }>();
  readonly #encoder = new TextEncoder();

  constructor(engine: Engine, arena: Arena) {
    this.#engine = engine;
    this.#arena = arena;
  }

  /** Gives where the program of a column stands. */
  column({ cell, list }: FieldProgram, facts: ColumnFacts): number {
    const at = this.#arena.take(SIZE);
    const except = facts.except.size === 0 ? null : this.#codes([...facts.except].map((code) => [code, 1]));
    const table = this.#tableOf(cell);
    const { heading } = facts;
    // The memory may have moved while tables were written: the view comes last.
    const view = new DataView(this.#engine.memory.buffer, at, SIZE);
    const put = (offset: number, value: number) => view.setUint32(offset, value, true);
    let bits = (facts.isRequired ? BITS.isRequired : 0) | (facts.isPlain ? BITS.isPlain : 0);
    if (facts.isLiteral === true) bits |= BITS.isLiteral;
    if (list !== null) bits |= BITS.isList | (list.isUnique ? BITS.isUnique : 0);
    if (cell.kind === "number") {
      bits |= (cell.isWhole ? BITS.isWhole : 0) | (cell.isAbove ? BITS.isAbove : 0);
      view.setFloat64(16, cell.minimum, true);
      view.setFloat64(24, cell.maximum, true);
      put(44, cell.decimals);
    } else if (cell.kind === "text") {
      bits |= cell.isOneLine ? BITS.isOneLine : 0;
      put(8, cell.least);
      put(12, cell.most);
    } else if (cell.kind === "automaton") {
      put(12, cell.most);
      put(76, cell.automaton.endless);
    }
    put(0, KINDS[cell.kind]);
    put(4, bits);
    put(32, table.table);
    put(36, table.mask);
    put(40, table.accepts);
    put(48, except?.table ?? 0);
    put(52, except?.mask ?? 0);
    put(56, facts.values);
    put(60, heading?.first ?? 0);
    put(64, heading?.most ?? 0);
    put(68, list?.least ?? 0);
    put(72, list?.most ?? 0);
    return at;
  }

  /** Gives where the tests of a rule stand. `valuesOf` is where the values of a field go. */
  rule(tests: readonly Test[], valuesOf: (field: string) => number): number {
    const sets = tests.map(({ among }) => (among === undefined ? 0 : this.#arena.put(among)));
    const at = this.#arena.take(tests.length * 32);
    const view = new DataView(this.#engine.memory.buffer, at, tests.length * 32);
    tests.forEach(({ asks, field, other, minimum = 0, maximum = 0 }, i) => {
      view.setUint32(i * 32, ASKS[asks], true);
      view.setUint32(i * 32 + 4, valuesOf(field), true);
      view.setUint32(i * 32 + 8, other === undefined ? (sets[i] ?? 0) : valuesOf(other), true);
      view.setFloat64(i * 32 + 16, minimum, true);
      view.setFloat64(i * 32 + 24, maximum, true);
    });
    return at;
  }

  /** Gives where the parts of a key stand. */
  key(parts: readonly KeyPart[]): number {
    const texts = parts.map((part) => ("text" in part ? this.#encoder.encode(part.text) : null));
    const places = texts.map((bytes) => (bytes === null ? 0 : this.#arena.put(bytes)));
    const at = this.#arena.take(parts.length * 16);
    const view = new DataView(this.#engine.memory.buffer, at, parts.length * 16);
    parts.forEach((part, i) => {
      const { length = 0 } = texts[i] ?? {};
      const from = places[i] as number;
      const isText = "position" in part || part.isText;
      const put = (offset: number, word: number) => view.setUint32(i * 16 + offset, word, true);
      put(0, "position" in part ? part.position : SHARED);
      put(4, from);
      put(8, from + length);
      put(12, isText ? length : length | NOT_TEXT);
    });
    return at;
  }

  #tableOf(cell: CellProgram): { readonly table: number; readonly mask: number; readonly accepts: number } {
    if (cell.kind === "codes") return { ...this.#codes([...cell.codes]), accepts: 0 };
    if (cell.kind !== "automaton") return { table: 0, mask: 0, accepts: 0 };
    let own = this.#automata.get(cell.automaton);
    if (own === undefined) {
      const { steps, accepts } = cell.automaton;
      own = { steps: this.#arena.put(new Uint8Array(steps.buffer)), accepts: this.#arena.put(accepts) };
      this.#automata.set(cell.automaton, own);
    }
    return { table: own.steps, mask: 0, accepts: own.accepts };
  }

  /** The names that members may have, as assembly/json-records.ts reads them; null for one that no record has. */
  names(names: readonly (string | null)[]): NameTable {
    const written = names.map((name) => (name === null ? NO_NAME : this.#encoder.encode(`"${name}":`)));
    const size = NAME_HEAD + 16 * Math.ceil(Math.max(...written.map(({ length }) => length)) / 16);
    const table = this.#codes(names.flatMap((name, at) => (name === null ? [] : [[name, at + 1] as const])));
    const at = this.#arena.take(names.length * size);
    const view = new DataView(this.#engine.memory.buffer);
    const bytes = new Uint8Array(this.#engine.memory.buffer);
    written.forEach((name, i) => {
      const entry = at + i * size;
      view.setUint32(entry, name.length, true);
      // What is expected behind it, until it is known what stands there.
      view.setUint32(entry + 4, (i + 1) % names.length, true);
      bytes.set(name, entry + NAME_HEAD);
    });
    return { at, size, ...table };
  }

  /** A hash table that is at most half full, so that a text that is not in it is told at the first or second look. */
  #codes(codes: readonly (readonly [code: string, number: number])[]): {
    readonly table: number;
    readonly mask: number;
  } {
    let slots = 4;
    while (slots < codes.length * 2) slots *= 2;
    const table = this.#arena.take(slots * 32);
    for (const [code, number] of codes) {
      const bytes = this.#encoder.encode(code);
      const at = this.#arena.put(bytes);
      this.#engine.addCode(at, at + bytes.length, number, table, slots - 1);
    }
    return { table, mask: slots - 1 };
  }
}
