import { UnreadableFileError } from "../types.ts";

const SAVE_AGAIN =
  "Open it in a spreadsheet program, save it again as a workbook (.xlsx) or as CSV UTF-8, and check that.";

/** A workbook whose inside is not what it must be: `what` is a sentence that says where. */
export function damaged(what: string): UnreadableFileError {
  return new UnreadableFileError("workbook-damaged", `The workbook is damaged: ${what}.`, SAVE_AGAIN);
}

/** A workbook that holds more than may be unpacked: `what` is a sentence that says how much. */
export function tooLarge(what: string): UnreadableFileError {
  return new UnreadableFileError(
    "file-too-large",
    `The workbook is too large to read: ${what}.`,
    "Export fewer rows at a time, or save the sheet that holds the data as CSV UTF-8.",
  );
}

/** A file that only opens with a password. */
export function encrypted(): UnreadableFileError {
  return new UnreadableFileError(
    "file-encrypted",
    "The workbook is protected by a password.",
    "Open it with its password, save a copy without one, and check the copy.",
  );
}
