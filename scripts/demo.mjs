// Checks a made-up export as a supplier would, and says how to go on. Its findings are the point: they are no failure.
import { spawnSync } from "node:child_process";

const file = "examples/exports/transparency-spend-transaction-flawed.csv";
const cli = "packages/cli/bin/standpipe.mjs";

console.log(`$ standpipe check ${file}\n`);
const { status } = spawnSync(process.execPath, [cli, "check", file], { stdio: "inherit" });
console.log(`\nExit code ${status}: 0 is nothing wrong, 1 is something to fix.
Check a file of your own:  node ${cli} check FILE
See every record:          node ${cli} list`);
process.exitCode = status === 0 || status === 1 ? 0 : 1;
