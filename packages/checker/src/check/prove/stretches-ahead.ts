import type { Kernel } from "../../kernel/kernel.ts";
import type { Plan } from "../../kernel/plan.ts";
import type { Answer, KernelWorker } from "../../kernel/worker.ts";
import type { BytesReader } from "../../read/types.ts";
import { BLOCK, type Block, fill, joined } from "./bytes.ts";
import { NotForBytes } from "./not-for-bytes.ts";
import { likelyRowEnd } from "./row-end.ts";
import { MOST_LEFT, type Run, soundStretch } from "./stretches.ts";

/** Blocks that wait for a worker, besides the one that it looks at. */
const WAITING = 2;

/** A block that a worker has. */
interface Sent {
  readonly answer: Promise<Answer>;
  readonly isLast: boolean;
}

/**
 * The same as `stretchesOf`, by workers that run ahead: blocks are cut where a row probably ends, and come back in their order.
 * Where a cut turns out to be within a row, `own` looks at what was cut again; so the runs are of the same rows, whoever
 * found them. Throws NotForBytes.
 */
export async function* stretchesAhead(
  lines: readonly KernelWorker[],
  plan: Plan,
  own: Kernel,
  reader: BytesReader,
  first: Block,
): AsyncGenerator<Run> {
  const workers = lines.map(newWorker);
  for (const worker of workers) worker.start(plan);
  const delimiter = plan.delimiter.charCodeAt(0);
  const free: ArrayBuffer[] = [];
  let { bytes: left, isLast } = first;

  /** Reads on, and cuts off what is probably whole rows. */
  const nextBlock = async (): Promise<Block> => {
    for (;;) {
      const isLong = left.length > BLOCK / 2;
      const block = new Uint8Array(
        (isLong ? null : free.pop()) ?? new ArrayBuffer(isLong ? 2 * left.length + BLOCK : BLOCK),
      );
      block.set(left);
      const end = left.length + (isLast ? 0 : await fill(reader, block.subarray(left.length)));
      isLast ||= end < block.length;
      const cut = isLast ? end : likelyRowEnd(block, delimiter);
      left = block.slice(cut, end);
      if (cut > 0 || isLast) return { bytes: block.subarray(0, cut), isLast };
      if (left.length > MOST_LEFT) throw new NotForBytes();
    }
  };

  let turn = 0;
  const sendNext = async (): Promise<Sent> => {
    const block = await nextBlock();
    const worker = workers[turn++ % workers.length] as (typeof workers)[number];
    return { answer: worker.look(block.bytes, block.isLast), isLast: block.isLast };
  };

  const most = workers.length * (1 + WAITING);
  const sent: Sent[] = [];
  let behind: Uint8Array = new Uint8Array(0);
  // Read while the rows of another block are taken: two threads are 3 % faster than where they wait for it.
  let coming: Promise<Sent> | null = sendNext();
  for (;;) {
    while (coming !== null && sent.length < most) {
      const block: Sent = await coming;
      sent.push(block);
      coming = block.isLast ? null : sendNext();
      // A fault is met where the block is asked for.
      coming?.catch(() => {});
    }
    const next = sent.shift();
    if (next === undefined) return;
    const answer = await next.answer;
    if ("isUnable" in answer) throw new NotForBytes();
    const isWhole = behind.length === 0;
    const bytes = isWhole ? answer.bytes : joined(behind, answer.bytes);
    let data = isWhole ? answer.data : own.run(bytes, next.isLast);
    let rest = bytes;
    for (;;) {
      if (data.rows > 0) {
        const rows = rest.subarray(0, data.consumed);
        yield { bytes: rows, stretch: soundStretch(data, rows) };
        rest = rest.subarray(data.consumed);
      } else if (data.stopped !== null) throw new NotForBytes();
      if (data.stopped !== "no-room") break;
      data = own.run(rest, next.isLast);
    }
    behind = rest.slice();
    if (behind.length > MOST_LEFT) throw new NotForBytes();
    if (answer.bytes.buffer.byteLength === BLOCK) free.push(answer.bytes.buffer as ArrayBuffer);
  }
}

/** A worker answers in the order in which it is asked. */
function newWorker(line: KernelWorker) {
  const waiting: ((answer: Answer) => void)[] = [];
  line.listen((answer) => waiting.shift()?.(answer));
  return {
    start: (plan: Plan) => line.send({ plan }, []),
    look: (bytes: Uint8Array, isLast: boolean) =>
      new Promise<Answer>((resolve) => {
        waiting.push(resolve);
        line.send({ bytes, isLast }, [bytes.buffer as ArrayBuffer]);
      }),
  };
}
