import { expect } from "vitest";
import { Arena } from "../src/kernel/arena.ts";
import { fieldProgramOf, type Schema } from "../src/kernel/cell-program.ts";
import { FREE, newEngine } from "../src/kernel/engine.ts";
import { ProgramWriter } from "../src/kernel/program-bytes.ts";
import { Runner } from "../src/kernel/runner.ts";
import { stretchOf } from "../src/kernel/stretch.ts";
import { field } from "./made-up.ts";

/** What a field is, and what is asked of its column besides. */
export type Traits = Parameters<typeof field>[1] & { readonly isRead?: boolean; readonly except?: readonly string[] };

/** Which of some cells are proven by the program of a schema: each stands in a row of its own, in quotes where it must. */
export async function provenOf(
  schema: Schema,
  cells: readonly string[],
  { isRead = false, except = [], ...traits }: Traits = {},
) {
  const engine = await newEngine();
  if (engine === null) throw new Error("There is no engine");
  const arena = new Arena(engine.memory, FREE);
  const column = {
    field: "value",
    program: fieldProgramOf(schema, {}, field("value", traits)),
    isRequired: false,
    isPlain: isRead,
    except: new Set(except),
    heading: null,
    hasValues: true,
  };
  const end = { ...column, field: null, program: { cell: { kind: "any" as const }, list: null }, hasValues: false };
  const plan = {
    columns: [column, end],
    rules: [],
    constant: { isInvalid: false, violations: [], recommendations: [] },
    key: [],
    summed: ["value"],
    delimiter: "," as const,
    lineEnd: null,
  };
  const runner = new Runner(engine, arena, plan, new ProgramWriter(engine, arena), {
    rows: 8_000,
    cells: 16_000,
    bytes: 1 << 16,
  });
  const text = cells.map((cell) => `${/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell},.\n`).join("");
  const bytes = new TextEncoder().encode(text);
  const stretch = stretchOf(runner.run(bytes, true), bytes);
  expect(stretch.rows).toBe(cells.length);
  return {
    proven: cells.filter((_, at) => stretch.isProven(at)),
    values: cells.map((_, at) => stretch.values[0]?.[at]),
    filled: stretch.filled().get("value"),
  };
}
