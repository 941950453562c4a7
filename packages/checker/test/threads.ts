import type { KernelWorker, Threads } from "../src/kernel/worker.ts";
import { type Answer, type Order, serveKernel } from "../src/kernel/worker.ts";

/** Threads that are none, but hear and answer as threads do: later, and with what was handed over gone on the other side. */
export function threadsInProcess(count: number): Threads & { started(): number; closed(): number } {
  let started = 0;
  let closed = 0;
  const start = async (): Promise<KernelWorker> => {
    started++;
    const { port1, port2 } = new MessageChannel();
    serveKernel({
      send: (answer, handedOver) => port2.postMessage(answer, [...handedOver]),
      listen(hear) {
        port2.onmessage = ({ data }: { data: Order }) => hear(data);
      },
    });
    return {
      send: (order, handedOver) => port1.postMessage(order, [...handedOver]),
      listen(hear) {
        port1.onmessage = ({ data }: { data: Answer }) => hear(data);
      },
      close() {
        closed++;
        port1.close();
      },
    };
  };
  return { count, start, started: () => started, closed: () => closed };
}
