import { newRowsHash } from "../../generate/write.ts";

/** Counts rows in their order, and prints which of them failed as what a contender says. */
export function newTally() {
  const hash = newRowsHash();
  let rows = 0;
  return {
    add(isGood: boolean): void {
      rows++;
      if (!isGood) hash.add(rows);
    },
    print: () => console.log(JSON.stringify(hash.verdict(rows))),
  };
}
