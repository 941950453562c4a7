import { closeSync, openSync, readSync } from "node:fs";
import { Arena } from "../../../../checker/src/kernel/arena.ts";
import { FREE, newEngine } from "../../../../checker/src/kernel/engine.ts";
import type { Plan } from "../../../../checker/src/kernel/plan.ts";
import { ProgramWriter } from "../../../../checker/src/kernel/program-bytes.ts";
import { Runner } from "../../../../checker/src/kernel/runner.ts";

// The structural scan alone: the kernel of the checker with a plan of no columns finds where every cell and row ends, and asks
// nothing more of them. Taken from the source, because the published package shows nothing of the kernel.

const BLOCK = 1 << 20;
const NOTHING: Plan = {
  columns: [],
  rules: [],
  constant: { isInvalid: false, violations: [], recommendations: [] },
  lineEnd: null,
};

const engine = await newEngine();
if (engine === null) throw new Error("This Node has no WebAssembly with vectors");
const arena = new Arena(engine.memory, FREE);
const runner = new Runner(engine, arena, NOTHING, new ProgramWriter(engine, arena), ",");

const file = openSync(process.argv[2] ?? "", "r");
const bytes = new Uint8Array(2 * BLOCK);
let held = 0;
let lines = 0;
for (let isLast = false; !isLast; ) {
  const read = readSync(file, bytes, held, BLOCK, null);
  isLast = read === 0;
  held += read;
  const { rows, consumed, stopped } = runner.run(bytes.subarray(0, held), isLast);
  if (stopped !== null && stopped !== "no-room") throw new Error(`The scan stopped: ${stopped}`);
  if (isLast && consumed < held) isLast = false;
  lines += rows;
  bytes.copyWithin(0, consumed, held);
  held -= consumed;
  if (held > BLOCK) throw new Error("A row is longer than a block");
}
closeSync(file);
console.log(JSON.stringify({ rows: lines - 1 }));
