import { createReadStream, createWriteStream, rmSync } from "node:fs";
import { mkdtemp, open, readdir, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type BytesReader, isParquet, type Source } from "@standpipe/checker/check";
import { nearest } from "@standpipe/runtime/rules";
import { CommandError } from "../exit-code.ts";
import { nameOf } from "../render/verdict.ts";
import { onEnd } from "./on-end.ts";

const BLOCK = 1 << 20;
/** As many bytes as tell a Parquet file. */
const PARQUET_MARK = 8;

/** A file by its path, or standard input for `-`. Throws a CommandError where there is no file to read. */
export async function openFile(path: string): Promise<Source> {
  if (path === "-") return { name: path, bytes: null, stream: () => process.stdin, once: true };
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) {
      throw new CommandError(3, `${path} is a folder. Name the file in it that you want to check.`);
    }
    const bytes = facts.isFile() ? facts.size : null;
    const isSmall = bytes !== null && bytes <= BLOCK;
    const source = {
      name: path,
      bytes,
      open: () => openBytes(path),
      stream: () => (isSmall ? whole(path) : createReadStream(path, { highWaterMark: BLOCK })),
    };
    // A pipe is not looked into: what is read of it is gone.
    return bytes !== null && (await beginsAsParquet(path))
      ? { ...source, table: await (await import("./parquet.ts")).parquetTable(path, bytes) }
      : source;
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    const meant = await similarFile(path);
    const advice = meant === null ? "Check its name and the folder that you are in." : `Did you mean ${meant}?`;
    throw new CommandError(3, `There is no file called ${path}. ${advice}`);
  }
}

/** Whether a file begins as a Parquet file does. */
async function beginsAsParquet(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PARQUET_MARK), 0, PARQUET_MARK, 0);
    return isParquet(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

async function openBytes(path: string): Promise<BytesReader> {
  const handle = await open(path);
  return {
    read: async (into) => (await handle.read(into, 0, into.length, null)).bytesRead,
    close: () => handle.close(),
  };
}

/**
 * A file by its path as a source that can be streamed more than once: standard input, `-`, is kept in a temporary file until
 * the program ends. Throws a CommandError where there is no file to read.
 */
export async function openAgainable(path: string): Promise<Source> {
  if (path !== "-") return openFile(path);
  kept ??= keepInput();
  return { ...(await openFile(await kept)), name: path };
}

/** A file that is one block: what streams it takes longer to load than the file. */
async function* whole(path: string): AsyncGenerator<Uint8Array> {
  yield await readFile(path);
}

/** Where standard input is kept, once it has been asked for. */
let kept: Promise<string> | null = null;

async function keepInput(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "standpipe-"));
  onEnd(() => rmSync(folder, { force: true, recursive: true }));
  const file = join(folder, "input");
  await pipeline(process.stdin, createWriteStream(file, { mode: 0o600 }));
  return file;
}

/** What the system said of a file, in a sentence; null where the error is not the system's. */
export function systemFault(path: string, error: unknown): CommandError | null {
  const code = codeOf(error);
  if (code === undefined || (error as NodeJS.ErrnoException).syscall === undefined) return null;
  const name = nameOf(path);
  if (code === "EACCES" || code === "EPERM") {
    return new CommandError(
      3,
      `${name} cannot be opened, because you may not read it. Ask its owner, or close the program that holds it.`,
    );
  }
  return new CommandError(
    3,
    `${name} could not be read to its end (${code}). Copy it to this computer and check the copy.`,
  );
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

async function similarFile(path: string): Promise<string | null> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const meant = nearest(basename(path), names)?.option;
  return meant === undefined ? null : folder === "." ? meant : join(folder, meant);
}
