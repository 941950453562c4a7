import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CommandError } from "../exit-code.ts";

/** Throws a CommandError where writing to `path` would replace one of the files that are checked. */
export function refuseToReplace(path: string, files: readonly string[]): void {
  if (files.some((file) => resolve(file) === resolve(path))) {
    throw new CommandError(2, `--output ${path} would replace the file that is checked. Give the report another name.`);
  }
}

/** Writes a file whole or not at all. Throws a CommandError that says why it could not. */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const target = await realpath(path).catch(() => resolve(path));
    const facts = await stat(target).catch(() => null);
    // A pipe or a device is not replaced.
    if (facts !== null && !facts.isFile()) return await writeFile(target, text);
    const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      await writeFile(draft, text, { flag: "wx" });
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  } catch (error) {
    throw new CommandError(3, `The report could not be written to ${path}: ${reasonOf(error, path)}`);
  }
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
