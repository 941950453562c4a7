import { closeSync, openSync, readSync } from "node:fs";
import { Arena } from "../../../../checker/src/kernel/arena.ts";
import { FREE, newEngine } from "../../../../checker/src/kernel/engine.ts";
import type { Plan } from "../../../../checker/src/kernel/plan.ts";
import { ProgramWriter } from "../../../../checker/src/kernel/program-bytes.ts";
import { Runner } from "../../../../checker/src/kernel/runner.ts";

// The structural scan alone: the kernel of the checker with a plan of no columns finds where every cell and row ends, and asks
// nothing more of them. Taken from the source, because the published package shows nothing of the kernel.

/** As large as the blocks of the checker. */
const BLOCK = 1 << 20;
const NOTHING: Plan = {
  columns: [],
  rules: [],
  constant: { isInvalid: false, violations: [], recommendations: [] },
  key: [],
  summed: [],
  delimiter: ",",
  lineEnd: null,
};

const engine = await newEngine();
if (engine === null) throw new Error("This Node has no WebAssembly with vectors");
const arena = new Arena(engine.memory, FREE);
const runner = new Runner(engine, arena, NOTHING, new ProgramWriter(engine, arena));

const file = openSync(process.argv[2] ?? "", "r");
const bytes = new Uint8Array(2 * BLOCK);
let held = 0;
let lines = 0;
for (let isAtEnd = false; !isAtEnd || held > 0; ) {
  const read = readSync(file, bytes, held, Math.min(BLOCK, bytes.length - held), null);
  isAtEnd = read === 0;
  held += read;
  const { rows, consumed, stopped } = runner.run(bytes.subarray(0, held), isAtEnd);
  // No room for more rows is no reason: the rest comes with the next block.
  if ((consumed === 0 && held > 0) || (stopped !== null && stopped !== "no-room"))
    throw new Error(`The scan stopped: ${stopped}`);
  lines += rows;
  bytes.copyWithin(0, consumed, held);
  held -= consumed;
}
closeSync(file);
console.log(JSON.stringify({ rows: lines - 1 }));
