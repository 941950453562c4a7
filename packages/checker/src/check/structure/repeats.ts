import { headingKey, normalise } from "@standpipe/runtime/rules";

/** How much of the headings a row must say again to be taken for them. */
const SAME = 0.8;

/** Tells rows that say the headings again, as page breaks and files joined end to end leave them. */
export function newHeadingTest(headings: readonly string[]): (cells: readonly string[]) => boolean {
  const named = headings.flatMap((heading, position) => {
    const key = headingKey(heading);
    return key === "" ? [] : [{ position, key, begins: beginning(heading.trim()), length: heading.trim().length }];
  });
  const least = Math.ceil(named.length * SAME);
  // If so few may differ, one of these few is the same: a row of data is asked no more than their first letters.
  const probes = named.slice(0, named.length - least + 1);
  return (cells) => {
    for (const { position, begins, length, key } of probes) {
      const cell = cells[position];
      if (cell === undefined || beginning(cell) !== begins || cell.length > length + SPARE) continue;
      if (isSame(cell, key)) return named.length > 1 && sameIn(cells) >= least;
    }
    return false;
  };

  function sameIn(cells: readonly string[]): number {
    return named.filter(({ position, key }) => isSame(cells[position] ?? "", key)).length;
  }
}

/** Spaces, colons and brackets around a heading count for nothing. */
const SPARE = 8;

/** Two letters in one number: one alone many values share with the heading above them. */
function beginning(text: string): number {
  return (text.charCodeAt(0) | 32) * 0x10000 + (text.charCodeAt(1) | 32);
}

function isSame(cell: string, key: string): boolean {
  return normalise(cell) === key || headingKey(cell) === key;
}
