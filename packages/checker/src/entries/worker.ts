export { type Answer, type Line, type Order, serveKernel } from "../kernel/worker.ts";
