import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What one whole process took, from its start to its end. */
export interface Run {
  readonly seconds: number;
  /** User and system time of all threads; null where the system does not tell (outside Linux). */
  readonly cpuSeconds: number | null;
  /** Most memory in use at once, in MB (resident set); null where the system does not tell. */
  readonly peakMegabytes: number | null;
}

/** A program to run as a process of its own. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** The exit codes of a run that went well: some programs say with theirs that they found errors. */
  readonly endsWith: readonly number[];
}

/** Where the output of the last measured process is, in the folder that was given. */
export const OUTPUT = { stdout: "stdout.txt", stderr: "stderr.txt" } as const;

/** Often enough that what a process takes after the last look is not worth a figure. */
const LOOK_MS = 5;
const TICKS_PER_SECOND = 100;

/**
 * Runs a program and measures it from outside, in the same way for any program. Its output goes to files in `folder`, so that
 * nobody waits for a reader. Throws where it ends with another code than those of the command.
 */
export async function measure({ program, args, endsWith }: Command, folder: string): Promise<Run> {
  const stdout = openSync(join(folder, OUTPUT.stdout), "w");
  const stderr = openSync(join(folder, OUTPUT.stderr), "w");
  const cpuBefore = cpuOfEndedChildren();
  try {
    const started = performance.now();
    const child = spawn(program, args, { stdio: ["ignore", stdout, stderr] });
    const memory = watchMemory(child.pid);
    const code = await new Promise<number | string | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => resolve(code ?? signal));
    }).finally(memory.stop);
    const seconds = (performance.now() - started) / 1000;
    if (typeof code !== "number" || !endsWith.includes(code)) {
      const said = readFileSync(join(folder, OUTPUT.stderr), "utf8").trim().slice(-2000);
      throw new Error(`${program} ${args.join(" ")} ended with ${code}: ${said}`);
    }
    const cpuAfter = cpuOfEndedChildren();
    const cpuSeconds = cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore;
    return { seconds, cpuSeconds, peakMegabytes: memory.peak() };
  } finally {
    closeSync(stdout);
    closeSync(stderr);
  }
}

/** The kernel keeps the most that a process ever held (VmHWM), so it is enough to look before the process ends. */
function watchMemory(pid: number | undefined) {
  let kilobytes: number | null = null;
  const look = () => {
    const status = readIfThere(`/proc/${pid}/status`);
    const held = /^VmHWM:\s+(\d+) kB$/m.exec(status ?? "")?.[1];
    if (held !== undefined) kilobytes = Number(held);
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    stop: () => clearInterval(timer),
    peak: () => (kilobytes === null ? null : (kilobytes * 1024) / 1e6),
  };
}

/** The processor time of all processes that this one started and that have ended, in seconds (proc(5): cutime and cstime). */
function cpuOfEndedChildren(): number | null {
  const stat = readIfThere("/proc/self/stat");
  if (stat === null) return null;
  // The name of the program is in brackets and may hold spaces; cutime is the 14th field behind it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
