// Builds what is not built yet, checks a made-up export as a supplier would, and says how to go on. Its findings are the point:
// they are no failure.
import { spawnSync } from "node:child_process";

const file = "examples/exports/transparency-spend-transaction-flawed.csv";
const cli = "packages/cli/bin/standpipe.mjs";

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
const options = { env, encoding: "utf8", shell: process.platform === "win32" };
const build = spawnSync("turbo", ["run", "build", "--filter=standpipe", "--output-logs=errors-only"], options);
if (build.status !== 0) {
  console.error(`The build did not end well:\n${build.stdout}${build.stderr}`);
  process.exit(1);
}

console.log(`$ standpipe check ${file}\n`);
const { status } = spawnSync(process.execPath, [cli, "check", file], { stdio: "inherit" });
console.log(`\nExit code ${status}: 0 is nothing wrong, 1 is something to fix.
Check a file of your own:  node ${cli} check FILE
See every record:          node ${cli} list`);
process.exitCode = status === 0 || status === 1 ? 0 : 1;
