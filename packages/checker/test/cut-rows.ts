import { Arena } from "../src/kernel/arena.ts";
import { FREE, newEngine } from "../src/kernel/engine.ts";
import { ProgramWriter } from "../src/kernel/program-bytes.ts";
import { type Room, Runner } from "../src/kernel/runner.ts";
import { stretchOf } from "../src/kernel/stretch.ts";
import type { Delimiter } from "../src/read/types.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** One row as the kernel cuts it: where it begins, in bytes and lines, and the cells of a proven one. */
interface Cut {
  readonly start: number;
  readonly line: number;
  readonly cells: readonly string[] | null;
}

interface Outcome {
  readonly rows: readonly Cut[];
  readonly consumed: number;
  readonly stopped: string | null;
  readonly otherLineEnd: number | null;
}

/** Little, so that the tests are quick and meet its end. */
const SMALL: Room = { rows: 300, cells: 2_000, bytes: 1_000 };

/** Cuts a text into rows, in blocks of some sizes; the last size is repeated. */
export async function cutIntoRows(
  text: string | Uint8Array,
  { columns = 2, delimiter = "," as Delimiter, blocks = [1 << 20], room = SMALL as Room } = {},
): Promise<Outcome> {
  const engine = await newEngine();
  if (engine === null) throw new Error("There is no engine");
  const arena = new Arena(engine.memory, FREE);
  const plan = {
    columns: Array.from({ length: columns }, () => ({
      field: null,
      program: { cell: { kind: "any" as const }, list: null },
      isRequired: false,
      isPlain: false,
      except: new Set<string>(),
      heading: null,
      hasValues: false,
    })),
    rules: [],
    constant: { isInvalid: false, violations: [], recommendations: [] },
    key: [],
    summed: [],
    delimiter,
    lineEnd: null,
  };
  const runner = new Runner(engine, arena, plan, new ProgramWriter(engine, arena), room);
  const bytes = typeof text === "string" ? encoder.encode(text) : text;
  const rows: Cut[] = [];
  let [from, to, turn, line] = [0, 0, 0, 1];
  let otherLineEnd: number | null = null;
  for (;;) {
    to = Math.min(bytes.length, Math.max(to, from) + (blocks[Math.min(turn++, blocks.length - 1)] as number));
    const isLast = to === bytes.length;
    const block = bytes.subarray(from, to);
    const stretch = stretchOf(runner.run(block, isLast), block);
    for (let row = 0; row < stretch.rows; row++) {
      const at = (position: number) =>
        decoder
          .decode(bytes.subarray(from + stretch.cellStart(row, position), from + stretch.cellEnd(row, position)))
          .replaceAll('""', '"');
      const cells = stretch.isProven(row) ? Array.from({ length: columns }, (_, position) => at(position)) : null;
      rows.push({ start: from + stretch.startOf(row), line: line + stretch.breaksBefore(row), cells });
    }
    if (stretch.otherLineEnd >= 0) otherLineEnd ??= rows.length - stretch.rows + stretch.otherLineEnd;
    line += stretch.breaksBefore(stretch.rows);
    from += stretch.consumed;
    const { stopped } = stretch;
    if ((stopped !== null && stopped !== "no-room") || (isLast && stopped === null))
      return { rows, consumed: from, stopped, otherLineEnd };
    if (stopped === "no-room" && stretch.rows === 0) return { rows, consumed: from, stopped, otherLineEnd };
  }
}
