import { execFile } from "node:child_process";

/** How a program ended, with what it wrote. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

// What npm and pnpm hand to scripts, and what vitest sets. A person's own npm settings and certificates stay.
const OURS = /^(?:npm_(?!config_)|npm_config_local_prefix|PNPM_|NODE_(?!EXTRA_CA_CERTS)|VITEST|TEST$)/i;

/**
 * Runs a program to its end, in `cwd`. The environment is the user's own without what pnpm and vitest put there, which a
 * person in an empty folder would not have. Throws where the program cannot be started.
 */
export function run(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  const outside = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  return new Promise((resolve, reject) => {
    const env = Object.fromEntries(outside);
    execFile(program, args, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === "number") resolve({ code: error.code, stdout, stderr });
      else reject(error);
    });
  });
}

/** As `run`; throws an error with all the output where the program does not end well. */
export async function runWell(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  const ended = await run(program, args, cwd);
  if (ended.code === 0) return ended;
  throw new Error(`${program} ${args.join(" ")} ended with ${ended.code}\n${ended.stdout}${ended.stderr}`);
}
