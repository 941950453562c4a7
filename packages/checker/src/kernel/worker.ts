import { type Kernel, newKernel } from "./kernel.ts";
import type { Plan } from "./plan.ts";
import type { StretchData } from "./stretch.ts";

/** What a worker is told: first how to run, then bytes again and again. */
export type Order = { readonly plan: Plan } | { readonly bytes: Uint8Array; readonly isLast: boolean };

/** What a worker answers to bytes: what it found in them, and the bytes themselves; or that it cannot run. */
export type Answer = { readonly data: StretchData; readonly bytes: Uint8Array } | { readonly isUnable: true };

/** The other end of a line, as a worker or a page has it. What is handed over is not there any more on this side. */
export interface Line<Sent, Heard> {
  send(message: Sent, handedOver: readonly ArrayBuffer[]): void;
  listen(hear: (message: Heard) => void): void;
}

/** A thread that `serveKernel` runs in. */
export interface KernelWorker extends Line<Order, Answer> {
  close(): void;
}

/** Threads beside this one, to look at the bytes of large files. */
export interface Threads {
  /** How many there may be, 1 or more. */
  readonly count: number;
  start(): Promise<KernelWorker>;
}

/** Makes a thread a worker: it runs a kernel over whatever bytes it is sent, in their order. */
export function serveKernel(line: Line<Answer, Order>): void {
  let kernel: Promise<Kernel | null> = Promise.resolve(null);
  line.listen(async (order) => {
    if ("plan" in order) {
      kernel = newKernel(order.plan);
      return;
    }
    const ready = await kernel;
    if (ready === null) {
      line.send({ isUnable: true }, []);
      return;
    }
    const { bytes, isLast } = order;
    const data = copyOf(ready.run(bytes, isLast));
    line.send({ data, bytes }, [...buffersOf(data), bytes.buffer as ArrayBuffer]);
  });
}

/** What a run has left, outside the memory of the engine. */
function copyOf(data: StretchData): StretchData {
  const { flags, ends, lastEnds, breaks, hashes, values } = data;
  return {
    ...data,
    flags: flags.slice(),
    ends: ends.slice(),
    lastEnds: lastEnds.slice(),
    breaks: breaks.slice(),
    hashes: hashes.slice(),
    values: values.map((one) => one.slice()),
  };
}

function buffersOf({ flags, ends, lastEnds, breaks, hashes, values }: StretchData): ArrayBuffer[] {
  return [flags, ends, lastEnds, breaks, hashes, ...values].map(({ buffer }) => buffer as ArrayBuffer);
}
