const QUOTE: u8 = 34;
const CR: u8 = 13;
/** Flag of a row that a program or a rule could not prove. */
export const NOT: u8 = 1;
/** Flag of a row that has another number of cells than the headings. */
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

/**
 * Writes for each column how many of its cells are filled in rows that a program or a rule flagged, to `counts`: they were
 * counted with the others. `columns` is how many cells these rows have.
 */
export function countFlagged(
  block: usize,
  ends: usize,
  lastEnds: usize,
  flagsOf: usize,
  rows: u32,
  columns: u32,
  counts: usize,
): void {
  memory.fill(counts, 0, (columns as usize) << 2);
  for (let row: u32 = 0; row < rows; row++) {
    if (load<u8>(flagsOf + row) !== NOT) continue;
    const own = load<u32>(lastEnds + ((row as usize) << 2)) - columns;
    for (let position: u32 = 0; position < columns; position++) {
      const end = ends + (((own + position) as usize) << 2);
      const p = block + ((load<u32>(end - 4) + 1) as usize);
      let e = block + (load<u32>(end) as usize);
      if (position === columns - 1 && e > p && load<u8>(e - 1) === CR) e--;
      // Two quotes with nothing in them are a blank cell.
      const isFilled = p < e && !(e - p === 2 && load<u8>(p) === QUOTE);
      if (isFilled) store<u32>(counts + ((position as usize) << 2), load<u32>(counts + ((position as usize) << 2)) + 1);
    }
  }
}
