import { WHITE_SPACE } from "./dialects/shared.ts";
import { SPACES } from "./pattern.ts";
import type { Reading } from "./reading.ts";
import { pointFaultOf, rowTestsOf } from "./row-tests.ts";
import { type Added, cellsOf, columnsOf, nameOf, partsOf, ROW, STEPS, valuesOf } from "./steps.ts";
import { isYesNo, numberOf, withLineEnds } from "./value-tests.ts";
import type { Id, Words } from "./words.ts";

/** The query itself. `table` is already in quotes; `rowId` is a column of it to show each row by. */
export function queryOf(reading: Reading, table: string, rowId: string | null, words: Words): string {
  const { key, points, needs } = reading;
  const white = SPACES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  const source = `${STEPS.table} CROSS JOIN ${STEPS.spaces}`;
  const step = (name: string, select: string) => `${name} AS (\n  ${select}${words.fence}\n)`;
  const steps = [
    `${STEPS.spaces} AS (SELECT ${words.characters(...white)} AS ${WHITE_SPACE})`,
    // Each column in a line of its own, for people to change. It is used twice, and must not be kept in memory for that.
    `${STEPS.table} AS ${words.inlined}(\n  ${selectOf([], columnsOf(reading, rowId, words), table, words)}\n)`,
    step(STEPS.cells, selectOf([WHITE_SPACE], cellsOf(reading, rowId, words), source, words)),
    step(STEPS.texts, selectOf(["*"], valuesOf(reading, words), STEPS.cells, words)),
    step(STEPS.parts, selectOf(["*"], partsOf(reading, words), STEPS.texts, words)),
  ];
  const faults = points.map((point) => ({ name: nameOf.fault(point.north), as: pointFaultOf(point, words) }));
  if (faults.length > 0) steps.push(step(STEPS.points, selectOf(["*"], faults, STEPS.parts, words)));

  const shown =
    key.length > 0 ? key : needs.filter(({ code }) => code === "required-missing").map(({ field }) => field);
  const ids: readonly Id[] = [
    ...(rowId === null ? [] : [{ from: words.name(ROW), as: words.name(ROW) }]),
    ...shown.map((field) => ({ from: words.name(nameOf.text(field)), as: words.name(field) })),
  ];
  const selects = [words.findings(faults.length > 0 ? STEPS.points : STEPS.parts, ids, rowTestsOf(reading, words))];
  const last = key.at(-1);
  if (last !== undefined) {
    steps.push(`${STEPS.keys} AS (\n  ${keysIn(reading, ids, source, rowId, words)}\n)`);
    const found = ["error", "key-repeated", last].map(words.text);
    selects.push(
      `SELECT ${[...ids.map(({ as }) => as), ...found, words.name(last)].join(", ")}\nFROM ${STEPS.keys}\nWHERE earlier > 1`,
    );
  }
  return `WITH ${steps.join(",\n")}\n${selects.join("\nUNION ALL\n")};\n`;
}

function selectOf(first: readonly string[], added: readonly Added[], from: string, words: Words): string {
  const columns = [...first, ...added.map(({ name, as }) => `${as} AS ${words.name(name)}`)];
  return `SELECT\n    ${columns.join(",\n    ")}\n  FROM ${from}`;
}

/**
 * The keys with how many rows have the same before. It reads the table anew, and of it only the columns of the key, because
 * the rows are sorted by them. A part of a key may be blank, but not the last.
 */
function keysIn(
  { key, columns, ...reading }: Reading,
  ids: readonly Id[],
  source: string,
  rowId: string | null,
  words: Words,
): string {
  const own = { ...reading, key, columns: columns.filter(({ name }) => key.includes(name)) };
  const cells = selectOf([WHITE_SPACE], cellsOf(own, rowId, words), source, words);
  const texts = selectOf(["*"], valuesOf(own, words), `(${cells}) AS c`, words);
  const parts = key.map((field) => {
    const column = words.name(field);
    const kind = own.columns.find(({ name }) => name === field)?.value.kind;
    // 1 and 01 are the same number, as text because BigQuery has no groups of numbers. A text that is none stays as it is.
    if (kind === "number") return `coalesce(CAST((${numberOf(column, words)}) + 0 AS ${words.textType}), ${column})`;
    if (kind !== "yes-no") return withLineEnds(column, words);
    const word = (isYes: boolean) => `WHEN ${isYesNo(column, isYes, words)} THEN ${words.text(String(isYes))}`;
    return `CASE ${word(true)} ${word(false)} ELSE ${column} END`;
  });
  const order = rowId === null ? parts[0] : words.name(ROW);
  const named = ids.map(({ from, as }) => `${from} AS ${as}`);
  return `SELECT
    ${named.join(",\n    ")},
    row_number() OVER (PARTITION BY ${parts.join(", ")} ORDER BY ${order}) AS earlier
  FROM (${texts}) AS t
  WHERE ${words.name(key.at(-1) ?? "")} IS NOT NULL`;
}
