import { GRID, UK } from "@standpipe/runtime/record";
import type { ColumnRule } from "./column.ts";
import type { Circumstance, Need, Reading } from "./reading.ts";
import { nameOf } from "./steps.ts";
import { isCellError, isYesNo, numberOf, valueTestsOf, withLineEnds } from "./value-tests.ts";
import type { RowTest, Words } from "./words.ts";

/** Everything that may be wrong with one row, in the order of its fields. A rule and a field are one test. */
export function rowTestsOf(reading: Reading, words: Words): readonly RowTest[] {
  const required = new Set(reading.needs.filter(({ code }) => code === "required-missing").map(({ field }) => field));
  const tests = [
    ...reading.columns.flatMap((column) => [
      ...cellTestsOf(column, required.has(column.name), words),
      ...(column.list === null ? oneTestsOf(column, reading, words) : listTestsOf(column, words)),
    ]),
    ...reading.needs.flatMap((need) => needTestOf(need, reading, words)),
    ...orderTestsOf(reading, words),
    ...lengthTestsOf(reading, words),
    ...pointTestsOf(reading, words),
  ];
  const byRule = new Map<string, RowTest>();
  for (const test of tests) {
    const rule = `${test.code} ${test.field}`;
    const before = byRule.get(rule);
    byRule.set(rule, before === undefined ? test : { ...before, when: `(${before.when}) OR (${test.when})` });
  }
  const rank = new Map(reading.columns.map(({ name }, i) => [name, i]));
  return [...byRule.values()].sort((a, b) => (rank.get(a.field) ?? 0) - (rank.get(b.field) ?? 0));
}

function errorIn(field: string, code: string, when: string, words: Words): RowTest {
  return { severity: "error", code, field, value: words.name(nameOf.text(field)), when };
}

/** What there is to say of a cell besides its value. */
function cellTestsOf({ name, nothing }: ColumnRule, isRequired: boolean, words: Words): readonly RowTest[] {
  const text = words.name(nameOf.text(name));
  const hasWords = nothing.words.length + nothing.exact.length > 0;
  const isBlank = `${words.name(name)} IS NULL AND ${text} IS NOT NULL AND NOT (${isCellError(text, words)})`;
  return [
    errorIn(name, "cell-error", isCellError(text, words), words),
    { ...errorIn(name, "formula-text", `${text} LIKE '=%'`, words), severity: "warning" },
    // That a needed value is missing is said, with the word that stands there.
    ...(hasWords && !isRequired
      ? [{ ...errorIn(name, "placeholder", isBlank, words), severity: "warning" } as const]
      : []),
  ];
}

function oneTestsOf({ name, value }: ColumnRule, { points }: Reading, words: Words): readonly RowTest[] {
  const point = points.find(({ north, east }) => north === name || east === name);
  const number = words.name(nameOf.number(name));
  return valueTestsOf(value, words, () => number).map(({ severity, code, when }) => {
    const own = when(words.name(name));
    // Coordinates in another system are out of bounds too: one cause is one finding.
    const isBound = point !== undefined && (code === "too-small" || code === "too-large");
    const test = isBound ? `${own} AND ${words.name(nameOf.fault(point.north))} IS NULL` : own;
    return { ...errorIn(name, code, test, words), severity };
  });
}

function listTestsOf({ name, value, list }: ColumnRule, words: Words): readonly RowTest[] {
  const entries = words.name(nameOf.list(name));
  const { least = 0, most = null, isUnique = false } = list ?? {};
  const size = words.size(entries);
  const asText = (entry: string) =>
    value.kind === "number"
      ? `coalesce(CAST(${numberOf(entry, words)} AS ${words.textType}), ${entry})`
      : withLineEnds(entry, words);
  return [
    ...valueTestsOf(value, words, (entry) => `(${numberOf(entry, words)})`).map(({ severity, code, when }) => ({
      ...errorIn(name, code, words.some(entries, when), words),
      severity,
    })),
    ...(least > 0 ? [errorIn(name, "list-too-short", `${size} < ${least}`, words)] : []),
    ...(most === null ? [] : [errorIn(name, "list-too-long", `${size} > ${most}`, words)]),
    ...(isUnique ? [errorIn(name, "list-repeats", words.repeats(entries, asText), words)] : []),
  ];
}

function needTestOf({ code, field, when, given, oneOf }: Need, reading: Reading, words: Words): readonly RowTest[] {
  const column = words.name;
  const tests = when.map((one) => circumstanceIn(one, reading, words));
  if (tests.includes(null)) return [];
  const all = [
    ...(given === null ? [] : [`${column(given)} IS NOT NULL`]),
    ...tests,
    ...oneOf.map((name) => `${column(name)} IS NULL`),
    // The broken formula is the reason.
    `coalesce(NOT (${isCellError(column(nameOf.text(field)), words)}), TRUE)`,
  ];
  return [errorIn(field, code, all.join(" AND "), words)];
}

/** Null where it never holds. */
function circumstanceIn(one: Circumstance, { columns }: Reading, words: Words): string | null {
  const column = columns.find(({ name }) => name === one.field);
  if (column === undefined || column.list !== null) return null;
  const number = words.name(nameOf.number(one.field));
  if ("least" in one) return column.value.kind === "number" ? `${number} >= ${one.least}` : null;
  const value = words.name(one.field);
  const texts = one.is.filter((each) => typeof each === "string");
  const numbers = one.is.filter((each) => typeof each === "number");
  const tests = [
    ...(texts.length > 0 ? [words.among(value, texts)] : []),
    ...(numbers.length > 0 && column.value.kind === "number" ? [`${number} IN (${numbers.join(", ")})`] : []),
    ...(column.value.kind === "yes-no"
      ? one.is.filter((each) => typeof each === "boolean").map((each) => isYesNo(value, each, words))
      : []),
  ];
  if (tests.length === 0) return null;
  return tests.length === 1 ? (tests[0] as string) : `(${tests.join(" OR ")})`;
}

function orderTestsOf({ order, columns }: Reading, words: Words): readonly RowTest[] {
  const isNumber = (field: string) => columns.some(({ name, value }) => name === field && value.kind === "number");
  const after = (name: (field: string) => string, [earlier, later]: readonly [string, string]) =>
    `${words.name(name(earlier))} > ${words.name(name(later))}`;
  return order.flatMap((pair) => {
    const numbers = pair.filter(isNumber).length;
    // A number and a text have no order.
    if (numbers === 1) return [];
    const when =
      numbers === 2 ? after(nameOf.number, pair) : `${after(nameOf.day, pair)} OR ${after(nameOf.moment, pair)}`;
    return [errorIn(pair[1], "order-wrong", when, words)];
  });
}

function lengthTestsOf({ sameLength }: Reading, words: Words): readonly RowTest[] {
  const size = (field: string) => words.size(words.name(nameOf.list(field)));
  return sameLength.map(([first, second]) =>
    errorIn(second, "length-unequal", `${size(first)} <> ${size(second)}`, words),
  );
}

/** The codes of a point that cannot be the place that was meant, as `pointFault` of the runtime tells them. */
export function pointFaultOf({ system, north, east }: Reading["points"][number], words: Words): string {
  const [up, across] = [words.name(nameOf.number(north)), words.name(nameOf.number(east))];
  const within = (value: string, least: number, most: number) => `${value} BETWEEN ${least} AND ${most}`;
  const inUk = (a: string, b: string) => `${within(a, UK.south, UK.north)} AND ${within(b, UK.west, UK.east)}`;
  const cases =
    system === "BNG"
      ? [
          [`abs(${up}) <= 90 AND abs(${across}) <= 180`, "coordinates-system"],
          [
            `${across} > ${GRID.east} AND ${across} <= ${GRID.north} AND ${up} > 0 AND ${up} <= ${GRID.east}`,
            "coordinates-swapped",
          ],
        ]
      : [
          [inUk(up, across), null],
          [inUk(across, up), "coordinates-swapped"],
          [`abs(${up}) > 180 AND abs(${across}) > 180`, "coordinates-system"],
        ];
  const all = [[`${up} = 0 AND ${across} = 0`, "coordinates-zero"] as const, ...cases];
  return `CASE ${all.map(([when, code]) => `WHEN ${when} THEN ${code === null ? "NULL" : words.text(code as string)}`).join(" ")} END`;
}

function pointTestsOf({ points, columns }: Reading, words: Words): readonly RowTest[] {
  return points.flatMap(({ system, north, east }) => {
    const fault = words.name(nameOf.fault(north));
    const [up, across] = [words.name(nameOf.number(north)), words.name(nameOf.number(east))];
    const [textUp, textAcross] = [words.name(nameOf.text(north)), words.name(nameOf.text(east))];
    const value = `concat(${textUp}, ', ', ${textAcross})`;
    const codes = ["coordinates-zero", "coordinates-swapped", "coordinates-system"];
    const errors = codes.map((code) => ({ ...errorIn(north, code, `${fault} = ${words.text(code)}`, words), value }));
    if (system === "BNG") return errors;
    const limits = [north, east].flatMap((field) =>
      boundsOf(
        columns.find(({ name }) => name === field),
        words.name(nameOf.number(field)),
      ),
    );
    const outside = [
      `${fault} IS NULL`,
      ...limits,
      `abs(${up}) <= 90 AND abs(${across}) <= 180`,
      `NOT (${up} BETWEEN ${UK.south} AND ${UK.north} AND ${across} BETWEEN ${UK.west} AND ${UK.east})`,
    ].join(" AND ");
    return [
      ...errors,
      { ...errorIn(north, "coordinates-outside", outside, words), value, severity: "warning" } as const,
    ];
  });
}

/** A place that is out of bounds is an error already. */
function boundsOf(column: ColumnRule | undefined, number: string): readonly string[] {
  if (column?.value.kind !== "number") return [];
  const { minimum, above, maximum } = column.value;
  return [
    ...(minimum === null ? [] : [`${number} >= ${minimum}`]),
    ...(above === null ? [] : [`${number} > ${above}`]),
    ...(maximum === null ? [] : [`${number} <= ${maximum}`]),
  ];
}
