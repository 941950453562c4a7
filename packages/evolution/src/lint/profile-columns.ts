import type { Profile, ProfileColumn } from "@standpipe/runtime";
import type { Problem } from "./problem.ts";

type Found = Omit<Problem, "path">;

/** The columns of a profile: those it names elsewhere, those listed twice, their sources, and the joins between them. */
export function lintProfileColumns(profile: Profile): Found[] {
  return [...unknownIn(profile), ...repeatedIn(profile), ...sourcesIn(profile), ...joinsIn(profile)];
}

function unknownIn({ columns, points = [], parts = [], packed = [], minted = {} }: Profile): Found[] {
  const known = new Set(columns.map(({ name }) => name));
  const each = (names: readonly string[], pointer: string) =>
    names.map((name, i) => ({ name, pointer: `${pointer}/${i}` }));
  const named = [
    ...points.flatMap((point, i) =>
      (["north", "east", "system"] as const).map((key) => ({ name: point[key], pointer: `/points/${i}/${key}` })),
    ),
    ...parts.flatMap((part, i) => each(part.columns, `/parts/${i}/columns`)),
    ...packed.flatMap(({ column, into }, i) => [
      { name: column, pointer: `/packed/${i}/column` },
      ...each(into, `/packed/${i}/into`),
    ]),
    ...Object.entries(minted).flatMap(([field, names]) => each(names, `/minted/${field}`)),
  ];
  return named
    .filter(({ name }) => name !== undefined && !known.has(name))
    .map(({ name, pointer }) => ({
      rule: "profile-column",
      pointer,
      message: `${name} is not among the columns`,
      fix: "Correct the name, or add the column",
    }));
}

function repeatedIn({ columns }: Profile): Found[] {
  const reading = ({ prefix, values }: ProfileColumn) => JSON.stringify([prefix, values]);
  return columns.flatMap((column, i): Found[] => {
    const { name } = column;
    const earlier = columns.slice(0, i).filter((other) => other.name === name);
    if (earlier.length === 0) return [];
    const both = [...earlier, column];
    const areReadApart = new Set(both.map(reading)).size === both.length;
    if (areReadApart && both.every(({ field }) => field !== undefined)) return [];
    const fix = "Take one out, or give each a field, and a prefix or values of its own";
    return [{ rule: "profile-column-repeated", pointer: `/columns/${i}`, message: `${name} is listed before`, fix }];
  });
}

/** What a column can be, and what it cannot be besides. */
const APART = [
  ["field", "flag"],
  ["field", "fill"],
  ["flag", "fill"],
  ["field", "kind"],
  ["flag", "kind"],
  ["values", "kind"],
] as const;

function sourcesIn({ columns, points = [], parts = [] }: Profile): Found[] {
  const inPoints = new Set(points.flatMap(({ north, east }) => [north, east]));
  const inParts = new Set(parts.flatMap((part) => part.columns));
  return columns.flatMap((column, i) => {
    const say = (one: string, other: string): Found => ({
      rule: "profile-source",
      pointer: `/columns/${i}`,
      message: `${column.name} has ${one} and ${other}, and only one of them is heeded`,
      fix: "Take one of them out",
    });
    const { name } = column;
    const places = [...(inPoints.has(name) ? ["a place in a point"] : []), ...(inParts.has(name) ? ["parts"] : [])];
    const given = (["field", "flag"] as const).filter((key) => column[key] !== undefined);
    return [
      ...APART.flatMap(([one, other]) =>
        column[one] === undefined || column[other] === undefined ? [] : [say(one, other)],
      ),
      ...given.flatMap((key) => places.map((place) => say(key, place))),
    ];
  });
}

function joinsIn({ columns, each, joins = [] }: Profile): Found[] {
  const rule = "profile-join";
  const isColumn = (path: string) => columns.some(({ name }) => name === path);
  const begins = (list: string) => columns.some(({ name }) => name.startsWith(`${list}.`));
  const unless = (isKnown: boolean, pointer: string, message: string): Found[] =>
    isKnown ? [] : [{ rule, pointer, message, fix: "Correct the path, or add the column" }];
  const alone: Found[] =
    joins.length > 0 && each === undefined
      ? [{ rule, pointer: "/joins", message: "Nothing is joined without each", fix: "Add each, or take joins out" }]
      : [];
  return [
    ...alone,
    ...(each === undefined ? [] : unless(begins(each), "/each", `No column begins with ${each}.`)),
    ...joins.flatMap(({ list, key, equals }, i) => [
      ...(begins(list)
        ? unless(isColumn(`${list}.${key}`), `/joins/${i}/key`, `${list}.${key} is not among the columns`)
        : unless(false, `/joins/${i}/list`, `No column begins with ${list}.`)),
      ...unless(isColumn(equals), `/joins/${i}/equals`, `${equals} is not among the columns`),
    ]),
  ];
}
