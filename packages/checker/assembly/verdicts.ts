const QUOTE: u8 = 34;
const CR: u8 = 13;
const NOT: u8 = 1;
const SHAPE: u8 = 2;

/** Flags the rows that have another number of cells than `columns`; nothing else is asked of them. */
export function closeRows(lastEnds: usize, flagsOf: usize, rows: u32, columns: u32): void {
  let first: u32 = 0;
  for (let row: u32 = 0; row < rows; row++) {
    const last = load<u32>(lastEnds + ((row as usize) << 2));
    if (last - first !== columns) store<u8>(flagsOf + row, SHAPE);
    first = last;
  }
}

/** How many cells of a column are filled in rows that a program or a rule flagged: they were counted with the others. */
export function discountRows(
  block: usize,
  ends: usize,
  lastEnds: usize,
  flagsOf: usize,
  rows: u32,
  position: u32,
  isLastColumn: bool,
): u32 {
  let filled: u32 = 0;
  for (let row: u32 = 0; row < rows; row++) {
    if (load<u8>(flagsOf + row) !== NOT) continue;
    const first = row === 0 ? 0 : load<u32>(lastEnds + ((row as usize) << 2) - 4);
    const end = ends + (((first + position) as usize) << 2);
    let p = block + ((load<u32>(end - 4) + 1) as usize);
    let e = block + (load<u32>(end) as usize);
    if (isLastColumn && e > p && load<u8>(e - 1) === CR) e--;
    if (e > p && load<u8>(p) === QUOTE) {
      p++;
      e--;
    }
    if (p < e) filled++;
  }
  return filled;
}
