import { realpathSync } from "node:fs";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CommandError } from "../exit-code.ts";

/** Throws a CommandError where writing to `path` would replace one of the files that are read. */
export function refuseToReplace(path: string, files: readonly string[]): void {
  if (isOneOf(path, files)) {
    throw new CommandError(2, `--output ${path} would replace the file that is read. Give the new file another name.`);
  }
}

/** Whether a path leads to one of some files. */
export function isOneOf(path: string, files: readonly string[]): boolean {
  const target = placeOf(path);
  return files.some((file) => file !== "-" && placeOf(file) === target);
}

/** Where a file really is, so that a link to it is known for what it is. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Writes a file whole or not at all. Throws a CommandError that says why it could not. */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const { target, isReplaced } = await targetOf(path);
    // A pipe or a device is not replaced.
    if (!isReplaced) return await writeFile(target, text);
    const draft = draftOf(target);
    try {
      await writeFile(draft, text, { flag: "wx" });
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  } catch (error) {
    throw writeFault("report", path, error);
  }
}

/** Where a path leads, and whether a new file takes its place: a pipe or a device is written into. */
export async function targetOf(path: string): Promise<{ readonly target: string; readonly isReplaced: boolean }> {
  const target = await realpath(path).catch(() => resolve(path));
  const facts = await stat(target).catch(() => null);
  return { target, isReplaced: facts === null || facts.isFile() };
}

/** The name of a file until it is whole: beside the target, because a rename does not cross disks. */
export function draftOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
}

/** Why something could not be written, in words. */
export function writeFault(what: "report" | "new file", path: string, error: unknown): CommandError {
  return new CommandError(3, `The ${what} could not be written to ${path}: ${reasonOf(error, path)}`);
}

function reasonOf(error: unknown, path: string): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "ENOENT" || code === "ENOTDIR")
    return `there is no folder called ${dirname(path)}. Create it first, or choose another.`;
  if (code === "EISDIR") return "it is a folder. Add the name of a file to it.";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return "you may not write there. Choose another folder.";
  if (code === "ENOSPC") return "the disk is full. Make room, or choose another disk.";
  return `the system said ${code === "" ? String(error) : code}. Choose another folder.`;
}
