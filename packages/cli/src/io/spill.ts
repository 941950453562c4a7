import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spill } from "@standpipe/checker/check";
import { CommandError } from "../exit-code.ts";
import { onEnd } from "./on-end.ts";

/** A temporary file that only its owner may read. It is gone when it is closed, or when the program ends. */
export function openSpill(): Spill {
  const folder = mkdtempSync(join(tmpdir(), "standpipe-"));
  const file = openSync(join(folder, "keys"), "wx+", 0o600);
  const remove = () => rmSync(folder, { force: true, recursive: true });
  const forget = onEnd(remove);
  let end = 0;
  return {
    append(bytes) {
      const at = end;
      try {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
        throw new CommandError(
          3,
          `There is no room left in ${tmpdir()}, where the keys of a large file are kept. Make some, or set TMPDIR to another folder.`,
        );
      }
      end += bytes.length;
      return at;
    },
    read(at, into) {
      for (let done = 0; done < into.length; ) done += readSync(file, into, done, into.length - done, at + done);
    },
    close() {
      closeSync(file);
      remove();
      forget();
    },
  };
}
