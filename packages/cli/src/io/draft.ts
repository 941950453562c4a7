import { createReadStream, createWriteStream, rmSync } from "node:fs";
import { type FileHandle, mkdtemp, open, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { CommandError } from "../exit-code.ts";
import { onEnd } from "./on-end.ts";
import { draftOf, targetOf, writeFault } from "./output.ts";

/** A file that is written piece by piece, and is there whole or not at all. */
export interface Draft {
  /** Where it stands until it is kept, for a look at what was written. */
  readonly file: string;
  /** Throws a CommandError where there is no room for it. */
  write(piece: string | Uint8Array): Promise<void>;
  /**
   * Puts the file in its place, or sends it to standard output; `path` is another place in the same folder. Throws a
   * CommandError where that fails.
   */
  keep(path?: string): Promise<void>;
  /** Leaves nothing behind. */
  drop(): Promise<void>;
}

/**
 * Starts a file at `path`, or for standard output where that is null. What goes to standard output, a pipe or a device is
 * kept in a file of its own until it is known to be wanted. Throws a CommandError where nothing can be written there.
 */
export async function openDraft(path: string | null): Promise<Draft> {
  const name = path ?? "standard output";
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof CommandError ? error : writeFault("new file", name, error);
    }
  };
  const { file, folder, finish } = await attempt(() => (path === null ? spool(null) : beside(path)));
  const forget = () => rmSync(folder ?? file, { force: true, recursive: true });
  const stopWatching = onEnd(forget);
  const handle: FileHandle = await attempt(() => open(file, "wx", folder === null ? 0o666 : 0o600));
  const drop = async () => {
    await handle.close();
    forget();
    stopWatching();
  };
  return {
    file,
    write: (piece) => attempt(() => handle.writeFile(piece)),
    keep: (other) =>
      attempt(async () => {
        try {
          await handle.close();
          await finish(other);
        } finally {
          forget();
          stopWatching();
        }
      }),
    drop,
  };
}

/** Where a draft stands, and what makes it the real thing. `folder` is its own, or null where it stands in another's. */
interface Place {
  readonly file: string;
  readonly folder: string | null;
  finish(path?: string): Promise<void>;
}

async function beside(path: string): Promise<Place> {
  const { target, isReplaced } = await targetOf(path);
  if (!isReplaced) {
    if ((await stat(target)).isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    return spool(target);
  }
  await stat(dirname(target));
  const file = draftOf(target);
  // Of a run that was killed, and whose number has come round again.
  await rm(file, { force: true });
  return { file, folder: null, finish: (path = target) => rename(file, path) };
}

async function spool(target: string | null): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "standpipe-"));
  const file = join(folder, "draft");
  const send = async () => {
    if (target !== null) return pipeline(createReadStream(file), createWriteStream(target));
    await pipeline(createReadStream(file), process.stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
      // Nobody reads on: `| head` has seen enough.
      if (!["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_PREMATURE_CLOSE"].includes(error.code ?? "")) throw error;
    });
  };
  return { file, folder, finish: send };
}
