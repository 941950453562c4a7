import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What one whole process took, from its start to its end. */
export interface Run {
  readonly seconds: number;
  /** User and system time of all threads. */
  readonly cpuSeconds: number;
  /** Most memory in use at once, in MB (resident set). */
  readonly peakMegabytes: number;
  readonly output: string;
}

const PRELOAD = new URL("./usage.js", import.meta.url).href;

/**
 * Runs a program under this Node and measures it. `folder` takes a small file. Throws where the program ends with a code
 * above 1, which is how a check says that it found errors.
 */
export async function measure(program: string, args: readonly string[], folder: string): Promise<Run> {
  const usageFile = join(folder, "usage.json");
  const env = { ...process.env, STANDPIPE_BENCH_USAGE: usageFile };
  const started = performance.now();
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, ["--import", PRELOAD, program, ...args], { env }, (error, stdout, stderr) => {
      if (error !== null && error.code !== 1) reject(new Error(`${program} failed: ${stderr || error.message}`));
      else resolve(stdout);
    });
  });
  const seconds = (performance.now() - started) / 1000;
  const usage: Record<string, number> = JSON.parse(readFileSync(usageFile, "utf8"));
  const { userCPUTime = 0, systemCPUTime = 0, maxRSS = 0 } = usage;
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: (maxRSS * 1024) / 1e6, output };
}
