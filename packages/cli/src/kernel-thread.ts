import { parentPort } from "node:worker_threads";
import { serveKernel } from "@standpipe/checker/worker";

// The whole of a thread that looks at the bytes of a large file: io/threads.ts starts it.
serveKernel({
  send: (answer, handedOver) => parentPort?.postMessage(answer, handedOver),
  listen: (hear) => parentPort?.on("message", hear),
});
