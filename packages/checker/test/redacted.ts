import type { CheckOptions } from "../src/options.ts";
import type { SourceLike } from "../src/read/types.ts";
import { type RedactOptions, redact } from "../src/redact.ts";

/** The redacted copy of a file: its text, or the bytes of a workbook. */
export async function copyOf(source: SourceLike, options: CheckOptions & Partial<RedactOptions>) {
  const pieces: (string | Uint8Array)[] = [];
  const redaction = await redact(source, { ...options, write: (piece) => void pieces.push(piece) });
  const bytes = pieces.filter((piece) => typeof piece !== "string");
  return { redaction, text: pieces.filter((piece) => typeof piece === "string").join(""), bytes: joined(bytes) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
