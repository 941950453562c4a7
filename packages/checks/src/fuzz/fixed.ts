import { type Change, type CheckOptions, type Fixed, fix } from "@standpipe/checker";

/** A corrected copy of a file, with every change that was made. */
export interface FixedCopy extends Fixed {
  readonly bytes: Uint8Array;
  readonly log: readonly Change[];
}

/** Corrects a file. */
export async function fixed(file: Uint8Array, options: CheckOptions): Promise<FixedCopy> {
  const pieces: Uint8Array[] = [];
  const log: Change[] = [];
  const outcome = await fix(file, {
    ...options,
    write: (piece) => void pieces.push(Buffer.from(piece)),
    log: (change) => void log.push(change),
  });
  return { ...outcome, bytes: Buffer.concat(pieces), log };
}
