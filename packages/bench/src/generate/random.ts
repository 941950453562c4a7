/** Draws numbers that are the same in every run with the same seed. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  one<T>(items: readonly T[]): T;
  /** True in this share of all cases, 0 to 1. */
  chance(share: number): boolean;
}

/** Mulberry32: small, fast, and good enough to spread made-up values. */
export function newRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    whole: (below) => Math.floor(next() * below),
    one<T>(items: readonly T[]): T {
      return items[Math.floor(next() * items.length)] as T;
    },
    chance: (share) => next() < share,
  };
}
