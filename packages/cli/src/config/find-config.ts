import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { CommandError } from "../exit-code.ts";
import { systemFault } from "../io/source.ts";
import type { FoundConfig } from "./config.ts";
import { nameFaults } from "./names.ts";
import { readConfig } from "./read-config.ts";

/** The name of a config that is found without being named. */
const NAME = "standpipe.config.json";

/**
 * The config at `path`, or else the one of the current folder or the nearest folder above it; null where there is none.
 * Throws a CommandError that names everything that is wrong with it.
 */
export async function findConfig(path: string | undefined): Promise<FoundConfig | null> {
  const file = path ?? configAbove(process.cwd());
  if (file === null) return null;
  const shown = path ?? (relative(process.cwd(), file) || NAME);
  const read = readConfig(await textOf(file, shown));
  const faults = "faults" in read ? read.faults : await nameFaults(read.config);
  if ("faults" in read || faults.length > 0) {
    const [only, another] = faults;
    if (only !== undefined && another === undefined) throw new CommandError(2, `${shown}: ${only}`);
    throw new CommandError(2, `${shown} cannot be used. ${faults.length} things have to be put right in it:`, faults);
  }
  return { ...read.config, path: shown, folder: dirname(resolve(file)) };
}

function configAbove(folder: string): string | null {
  const file = join(folder, NAME);
  if (existsSync(file)) return file;
  return dirname(folder) === folder ? null : configAbove(dirname(folder));
}

async function textOf(file: string, shown: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new CommandError(3, `There is no file called ${shown}. Check what follows --config.`);
    }
    throw systemFault(shown, error) ?? error;
  }
}
