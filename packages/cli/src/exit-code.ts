/** 0 nothing wrong, 1 the answer is bad news, 2 the command line is wrong, 3 a file or the tool failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Ends a command, or the work on one file. `message` is all that a person needs to read: what is wrong and what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: 2 | 3;
  /** Where several things are wrong: each of them, in a sentence of its own. */
  readonly details: readonly string[];

  constructor(exitCode: 2 | 3, message: string, details: readonly string[] = []) {
    super(message);
    this.exitCode = exitCode;
    this.details = details;
  }
}
