/** A name reduced to what people keep when they retype it: letters and digits, in lower case, without accents. */
export function normalise(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The option that was probably meant, or null. Equal but for case, spaces and punctuation is `same`; up to two letters
 * out in a name of seven letters or more (one letter from four) is `near`, and only where no other option is as near.
 */
export function nearest(found: string, options: readonly string[]): { option: string; match: "same" | "near" } | null {
  const wanted = normalise(found);
  if (wanted === "" || wanted.length > 60) return null;
  const same = options.filter((option) => normalise(option) === wanted);
  if (same.length === 1 && same[0] !== undefined) return { option: same[0], match: "same" };
  const reach = wanted.length >= 7 ? 2 : wanted.length >= 4 ? 1 : 0;
  let best: { option: string; distance: number; tied: boolean } | null = null;
  for (const option of options) {
    const distance = editDistance(wanted, normalise(option), reach);
    if (distance > reach) continue;
    if (best === null || distance < best.distance) best = { option, distance, tied: false };
    else if (distance === best.distance) best.tied = true;
  }
  return best === null || best.tied ? null : { option: best.option, match: "near" };
}

/** Letters to insert, delete, replace or swap with a neighbour; `reach + 1` where it is more than `reach`. */
function editDistance(a: string, b: string, reach: number): number {
  if (Math.abs(a.length - b.length) > reach) return reach + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap ? (beforeLast[j - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
