import { CommanderError } from "commander";
import { CommandError, type ExitCode } from "./exit-code.ts";
import { complain, endQuietlyWhenUnread } from "./io/terminal.ts";
import { newProgram } from "./program.ts";
import { usageMessage } from "./usage.ts";

/** Runs one command line, without the name of the program, and gives its exit code. Throws nothing. */
export async function main(words: readonly string[]): Promise<ExitCode> {
  endQuietlyWhenUnread(process.stdout);
  let exitCode: ExitCode = 0;
  try {
    await newProgram((code) => {
      exitCode = code;
    }).parseAsync(words.length === 0 ? ["--help"] : words, { from: "user" });
    return exitCode;
  } catch (error) {
    return explained(error, words[0]);
  }
}

function explained(error: unknown, command: string | undefined): ExitCode {
  if (error instanceof CommandError) {
    complain(error.message);
    for (const detail of error.details) complain(detail, "  - ");
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    // Help and the version end the program too.
    if (error.exitCode === 0) return 0;
    complain(usageMessage(error, command));
    return 2;
  }
  complain(
    `Standpipe itself failed: ${error instanceof Error ? error.message : String(error)}. Report it with the file, or with STANDPIPE_DEBUG=1 for where it failed.`,
  );
  if (process.env.STANDPIPE_DEBUG) console.error(error);
  return 3;
}
