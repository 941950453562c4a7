import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../bin/standpipe.mjs", import.meta.url));

/** What one run of the built command gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** For tests: runs the built command in `cwd`, with `input` on its standard input. `isDeaf` closes its output at once. */
export function runCli(
  words: readonly string[],
  cwd: string,
  input = "",
  env: NodeJS.ProcessEnv = {},
  isDeaf = false,
): Promise<Run> {
  return new Promise((done, fail) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
    const child = spawn(process.execPath, [BIN, ...words], { cwd, env: { ...rest, ...env } });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", fail).on("close", (code) => done({ code, out, err }));
    if (isDeaf) child.stdout.destroy();
    child.stdin.end(input);
  });
}
