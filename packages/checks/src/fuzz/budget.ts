/** Runs of a property: a few each time, and as many more as somebody asks for who has the time. */
export function runs(few: number): { readonly numRuns: number; readonly seed?: number } {
  const times = Number(process.env.STANDPIPE_FUZZ ?? 0);
  return times > 0 ? { numRuns: few * times } : { numRuns: few, seed: 2026 };
}
