import type { Finding } from "@standpipe/runtime";

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A name for a finding, 16 hex digits, that stays the same while rows are added, moved or mended: made of its file, rule,
 * field, column and its sentence without numbers. `seen` counts those made before, so that no two are alike.
 */
export function fingerprintOf(
  file: string,
  finding: Pick<Finding, "code" | "field" | "column" | "message">,
  seen: Map<string, number>,
): string {
  const { code, field, column, message } = finding;
  const own = JSON.stringify([file, code, field, column, withoutCounts(message)]);
  const times = seen.get(own) ?? 0;
  seen.set(own, times + 1);
  return hash(times === 0 ? own : `${own}${times}`);
}

/** A sentence of a rule without what changes with each export: how many values, of how many. */
export function withoutCounts(message: string): string {
  return message
    .replace(/\b(?:All|None of the|(?:in )?every|[\d,.]+|of|values?|rows?|records?|are|is|has|have|not)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** FNV-1a of 64 bits, by characters instead of bytes: short, the same in Node and in a browser, and good enough for names (no secret hangs on it). */
function hash(text: string): string {
  let value = OFFSET;
  for (let at = 0; at < text.length; at += 1) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * PRIME);
  return value.toString(16).padStart(16, "0");
}
