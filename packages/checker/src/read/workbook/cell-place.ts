/** The column of a cell name such as "C7", from 0; -1 where there are no letters. */
export function columnOf(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** The row of a cell name, from 1; 0 where there is none. */
export function rowOf(name: string): number {
  // From the end: a pattern that looks for the digits would begin anew at each of them.
  let from = name.length;
  while (from > 0 && isDigit(name.charCodeAt(from - 1))) from--;
  return Number(name.slice(from));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
