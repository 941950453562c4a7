import { type ColumnRule, DATE, DATE_TIME } from "./column.ts";
import type { Reading } from "./reading.ts";
import { isCellError, matchesSource, numberOf } from "./value-tests.ts";
import type { ColumnKind, Words } from "./words.ts";

/** A column that a step of the query adds. */
export interface Added {
  readonly name: string;
  readonly as: string;
}

/** The names that stand for a field in the query. No field of the standard has two lines under one another in its name. */
export const nameOf = {
  /** The text of the cell. */
  text: (field: string) => `${field}__text`,
  number: (field: string) => `${field}__number`,
  list: (field: string) => `${field}__list`,
  /** The text, where it is a date. */
  day: (field: string) => `${field}__day`,
  moment: (field: string) => `${field}__moment`,
  /** What is wrong with a point, by the field of its north. */
  fault: (field: string) => `${field}__fault`,
};

/** The names of the steps. A table of the name would be hidden by its step, so no other table is likely to have it. */
export const STEPS = {
  spaces: "standpipe_spaces",
  table: "standpipe_table",
  cells: "standpipe_cells",
  texts: "standpipe_texts",
  parts: "standpipe_parts",
  points: "standpipe_points",
  keys: "standpipe_keys",
} as const;

/** What the row of a table is shown by, besides the key. */
export const ROW = "row_id";

/** The table with the columns that are read. */
export function columnsOf({ columns }: Reading, rowId: string | null, words: Words): readonly Added[] {
  return [
    ...(rowId === null ? [] : [{ name: ROW, as: words.name(rowId) }]),
    ...columns.map(({ name }) => ({ name, as: words.name(name) })),
  ];
}

/** The first step: every column as text, without spaces around it. */
export function cellsOf({ columns }: Reading, rowId: string | null, words: Words): readonly Added[] {
  const kindOf = ({ list, value }: ColumnRule): ColumnKind => {
    if (list !== null) return "list";
    if (value.kind === "number") return "number";
    return value.kind === "text" && value.patterns.some(({ source }) => source.includes(DATE_TIME))
      ? "moment"
      : "plain";
  };
  return [
    ...(rowId === null ? [] : [{ name: ROW, as: words.name(ROW) }]),
    ...columns.map((column) => ({
      name: nameOf.text(column.name),
      as: `nullif(${words.cell(words.name(column.name), kindOf(column))}, '')`,
    })),
  ];
}

/** The second step: what a check reads. A word that stands for nothing is blank, and so is the error of a formula. */
export function valuesOf({ columns }: Reading, words: Words): readonly Added[] {
  return columns.map(({ name, nothing }) => {
    const text = words.name(nameOf.text(name));
    const tests = [
      isCellError(text, words),
      ...(nothing.words.length === 0 ? [] : [words.among(`lower(${text})`, nothing.words)]),
      ...(nothing.exact.length === 0 ? [] : [words.among(text, nothing.exact)]),
    ];
    return { name, as: `CASE WHEN ${tests.join(" OR ")} THEN NULL ELSE ${text} END` };
  });
}

/** The third step: numbers, lists, days and moments. */
export function partsOf(reading: Reading, words: Words): readonly Added[] {
  const { columns, order } = reading;
  const isNumber = (field: string) => columns.some(({ name, value }) => name === field && value.kind === "number");
  const ordered = [...new Set(order.flat())].filter((field) => !isNumber(field));
  return [
    ...columns.flatMap(({ name, value, list }): Added[] => {
      const column = words.name(name);
      if (list !== null) return [{ name: nameOf.list(name), as: listIn(column, words) }];
      return value.kind === "number" ? [{ name: nameOf.number(name), as: numberOf(column, words) }] : [];
    }),
    ...ordered.flatMap((field): Added[] => {
      const column = words.name(field);
      const day = matchesSource(column, `^${DATE}$`, words);
      const moment = matchesSource(column, `^${DATE_TIME}$`, words);
      return [
        { name: nameOf.day(field), as: `CASE WHEN ${day} THEN ${column} END` },
        { name: nameOf.moment(field), as: `CASE WHEN ${moment} THEN ${words.moment(column)} END` },
      ];
    }),
  ];
}

/** A list in one cell: its entries are parted at `;`, or at `|` where there is no `;`. */
function listIn(column: string, words: Words): string {
  const text = `CASE WHEN ${column} LIKE '%;%' THEN ${column} ELSE replace(${column}, '|', ';') END`;
  return `CASE WHEN ${column} IS NOT NULL THEN ${words.entries(text)} END`;
}
