import { UnknownFieldError, UnreadableFileError } from "@standpipe/checker/check";
import type { UnreadFile } from "@standpipe/report";
import { CommandError } from "../exit-code.ts";
import { systemFault } from "../io/source.ts";
import { nameOf } from "../render/verdict.ts";
import { sentence } from "../render/words.ts";

/** Why a file has no report, in words. Throws the error again where it is a fault of this program. */
export function faultOf(file: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  if (error instanceof UnreadableFileError) {
    return new CommandError(3, `${nameOf(file)}: ${sentence(error.message)} ${sentence(error.fix)}`);
  }
  if (error instanceof UnknownFieldError) {
    const { message, suggestion } = error;
    const advice = suggestion === null ? "See its fields with: standpipe show NAME" : `Did you mean ${suggestion}?`;
    return new CommandError(2, `${nameOf(file)}: ${sentence(message)} ${advice}`);
  }
  const fault = systemFault(file, error);
  if (fault === null) throw error;
  return fault;
}

/** The same for a report on several files. */
export function unreadOf(file: string, error: unknown): UnreadFile {
  if (error instanceof UnreadableFileError) return { file, message: error.message, fix: error.fix };
  return { file, message: faultOf(file, error).message };
}
