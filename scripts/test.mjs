// Builds, runs every test, then the type check. In that order, so that an example that no longer fits its schema is named as
// such before TypeScript says the same in its own words. What stands behind the command goes to vitest.
import { spawnSync } from "node:child_process";

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
const run = (command, ...args) =>
  spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" }).status === 0;

const isBuilt = run("turbo", "run", "build", "--output-logs=errors-only");
const passes = isBuilt && run("vitest", "run", ...process.argv.slice(2));
const fits = isBuilt && run("turbo", "run", "typecheck", "--output-logs=errors-only");
process.exitCode = passes && fits ? 0 : 1;
