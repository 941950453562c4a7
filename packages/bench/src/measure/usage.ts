import { writeFileSync } from "node:fs";

// Loaded into each measured process before its program: tells what the process took, once it ends.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const path = process.env.STANDPIPE_BENCH_USAGE;
  if (path !== undefined) writeFileSync(path, JSON.stringify({ userCPUTime, systemCPUTime, maxRSS }));
});
