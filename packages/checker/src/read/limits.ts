import type { Limits } from "./types.ts";

/** The limits in force: those of the caller over the defaults that {@link Limits} states. */
export function resolveLimits(limits: Limits = {}): Required<Limits> {
  return {
    maxRowBytes: 10_000_000,
    maxJsonBytes: 0x1fff_ffe8,
    maxColumns: 20_000,
    maxJsonDepth: 200,
    maxUnpackedBytes: 2_000_000_000,
    maxUnpackRatio: 1_000,
    ...limits,
  };
}
