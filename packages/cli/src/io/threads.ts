import { availableParallelism } from "node:os";
import type { KernelWorker, Threads } from "@standpipe/checker/check";

/** Threads for large files: as many as are asked for, or one fewer than there are cores. With one, the program does all itself. */
export function threadsFor(jobs = Math.max(1, availableParallelism() - 1)): Threads | undefined {
  return jobs === 1 ? undefined : { count: jobs, start: startThread };
}

async function startThread(): Promise<KernelWorker> {
  const { Worker } = await import("node:worker_threads");
  const thread = new Worker(new URL("./kernel-thread.js", import.meta.url));
  return {
    send: (order, handedOver) => thread.postMessage(order, handedOver),
    listen(hear) {
      thread.on("message", hear);
      // Without memory for it, say: then the file is read without threads.
      thread.on("error", () => hear({ isUnable: true }));
    },
    close: () => void thread.terminate(),
  };
}
