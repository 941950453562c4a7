// The nightly run: ten million generated rows and more, of which the kernel may accept none that the full check has a word
// for. The seed is that of the day, or STANDPIPE_KERNEL_SEED; it is printed, so that a night can be repeated.
import { spawnSync } from "node:child_process";

const { STANDPIPE_KERNEL_ROWS = "10000000", STANDPIPE_KERNEL_SEED = String(Math.floor(Date.now() / 86_400_000)) } =
  process.env;
console.log(`STANDPIPE_KERNEL_ROWS=${STANDPIPE_KERNEL_ROWS} STANDPIPE_KERNEL_SEED=${STANDPIPE_KERNEL_SEED}`);
const env = { ...process.env, STANDPIPE_KERNEL_ROWS, STANDPIPE_KERNEL_SEED, TURBO_TELEMETRY_DISABLED: "1" };
const run = (command, ...args) =>
  spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" }).status === 0;

const tests = ["packages/checker/src/kernel", "packages/checker/src/check/prove"];
const isSound =
  run("turbo", "run", "build", "--output-logs=errors-only") &&
  run("vitest", "run", ...tests, "--testTimeout", "7200000");
process.exitCode = isSound ? 0 : 1;
