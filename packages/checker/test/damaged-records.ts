import { readdirSync, readFileSync } from "node:fs";
import type { RecordSchema } from "../src/index.ts";
import { GarbleWatch } from "../src/read/garbled.ts";
import { chance, registered, TEXTS } from "./damaged-rows.ts";

type Members = Record<string, unknown>;

const SCHEMAS = new URL("../../../schemas/", import.meta.url);

/** The valid examples of a record; some files hold several. */
export function exampleRecords({ metadata }: RecordSchema): Members[] {
  const folder = new URL(`${metadata.name}.examples/valid/`, SCHEMAS);
  return readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
}

/** Values of JSON as they are written: of every type, at the edge of a rule, or none at all. */
const VALUES = [
  ...'null|true|false|"true"|"false"|"yes"|0|-0|-|00|01|1|1.0|1.|.5|+1|1e5|1E-2|0.1e1|0x10|NaN|Infinity|12.345|12.3'.split(
    "|",
  ),
  ..."999999999999999|1000000000000000|123456789012.345|-12.30|49999.99|50|51.5|-1.5|60.91|400000|90|181".split("|"),
  ...'""|" "|"  x"|"x "|"\\n"|"x\\n"|"\\nx"|"a\\nb"|"a\\tb"|"a\\"b"|"\\"x"|"x\\""|"a\\\\b"|"\\/"|"a\\/b"|"\\u0041"|"x\\u00e9"'.split(
    "|",
  ),
  ...'"\\ud83d"|"\\ud83d\\ude00"|"\\u0000"|"\\x"|"\\"|"a\\b"|"a\\fb"|"Â£5"|"é"|"\\u2003x"|"x"y"|"'.split("|"),
  ...'[]|[""]|["a"]|["a","b"]|["a","a"]|["a",]|["a" "b"]|[ "a" , "b" ]|[1]|[1,1]|[1,1.0]|[null]|[["a"]]|[{}]|{}|{"a":1}'.split(
    "|",
  ),
  ...'{"type":"Point","coordinates":[-2,53]}|[true]|["a\\nb"]|[" a"]|"12"|"2024-06-03"|"2024-06-03T10:00:00Z"'.split(
    "|",
  ),
  ...['"a\tb"', '"a\u0000b"', '"a\nb"', "", "tru", "truefalse", "nul", "falsee", '"unfinished', '"2024-02-30"'],
];

function isGarbled(text: string): boolean {
  const watch = new GarbleWatch();
  watch.look(text);
  return watch.seen;
}

const deep = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

/** Gives records as JSON, each on one line unless a line break is what is wrong with it; `names` are those of its members. */
export function damagedRecords(schema: RecordSchema, names: readonly string[], seed: number): () => string {
  const random = chance(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const { fields } = schema.metadata;
  const byName = new Map(fields.map((field) => [field.name, field]));
  const examples = exampleRecords(schema);
  const own = new Set(names);

  const specials = new Map(
    fields.map(({ name, codes, lookup, list, type, example, limits: { minimum, maximum, maxLength } }) => {
      const texts = [
        ...(codes ?? []).slice(0, 100).map(({ code }) => code),
        ...(codes ?? []).slice(0, 5).flatMap(({ code }) => [code.toUpperCase(), `${code} `, `${code}x`]),
        ...registered(schema, lookup),
        ...(maxLength === undefined
          ? []
          : [maxLength, maxLength + 1].flatMap((n) => ["é".repeat(n), "x".repeat(n), `"${"x".repeat(n - 1)}`])),
      ];
      const numbers = [minimum, maximum].flatMap((one) => (one === undefined ? [] : [one, one - 1, one + 0.01]));
      const entry = type === "string" ? String(example) : example;
      const all: unknown[] = [...texts, ...numbers, entry];
      const lists = list ? all.flatMap((one) => [[one], [one, one], [one, pick(all)]]) : [];
      return [name, [...all, ...lists].map((one) => JSON.stringify(one))];
    }),
  );

  /** A text as JSON, or in another way that says the same. */
  const written = (value: unknown): string => {
    const json = JSON.stringify(value);
    const way = random();
    if (way < 0.9) return json;
    if (way < 0.93) return json.replaceAll("/", "\\/");
    // Whether garbled text that is written in escapes is met depends on how far reading is ahead of checking.
    if (way < 0.96 && !isGarbled(json))
      return json.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return Array.isArray(value) ? `[ ${value.map((one) => JSON.stringify(one)).join(" ,\t")} ]` : ` ${json} `;
  };

  const damaged = (name: string, value: string): string => {
    const kind = random();
    if (kind < 0.35) return pick(VALUES);
    if (kind < 0.5) return JSON.stringify(pick(TEXTS));
    if (kind < 0.75) return pick(specials.get(name) ?? VALUES);
    if (kind < 0.8) return deep(pick([2, 5, 199, 200, 201, 300]));
    // One character of it is another one, or gone.
    const place = Math.floor(random() * value.length);
    const other = pick([
      "",
      " ",
      "x",
      "0",
      "é",
      ".",
      "-",
      '"',
      "\\",
      "{",
      "}",
      "]",
      ",",
      ":",
      "\r",
      "\u0000",
      "\u2028",
    ]);
    return value.slice(0, place) + other + value.slice(place + Math.round(random()));
  };

  const name = (text: string): string => {
    if (random() > 0.003) return `"${text}"`;
    return pick([
      `"\\u00${text.charCodeAt(0).toString(16)}${text.slice(1)}"`,
      `'${text}'`,
      text,
      `"${text} "`,
      '"x_new"',
    ]);
  };

  return () => {
    const members = Object.entries(pick(examples)).filter(([field]) => own.has(field));
    for (const field of names) {
      if (random() < 0.06 && !members.some(([known]) => known === field)) {
        members.push([
          field,
          byName.has(field) ? JSON.parse(pick(specials.get(field) ?? ["1"])) : pick(["x", 1, null]),
        ]);
      }
    }
    if (random() < 0.05) members.splice(Math.floor(random() * members.length), 1);
    if (random() < 0.1) members.reverse();
    const values = members.map(([field, value]): [string, string] => [field, written(value)]);
    const times = random() < 0.5 ? 0 : Math.ceil(random() * 3);
    for (let i = 0; i < times; i++) {
      const one = pick(values);
      if (one !== undefined) one[1] = damaged(one[0], one[1]);
    }
    // The same name again.
    if (random() < 0.02 && values.length > 0) values.push([...pick(values)]);
    const [colon, comma] = pick([
      ...Array(12).fill([":", ","]),
      [": ", ", "],
      [" :", " ,"],
      ["\t:\r", ",\t"],
      ["", ","],
      [":", ""],
    ]);
    const text = `{${values.map(([field, value]) => `${name(field)}${colon}${value}`).join(comma)}}`;
    const shape = random();
    if (shape < 0.97) return text;
    return pick([
      `${text}\r`,
      `  ${text} \t`,
      `\u001e${text}`,
      "",
      "  ",
      "\u00a0",
      "[]",
      "null",
      "7",
      `${text}${text}`,
      `${text},`,
      text.slice(0, -1),
      text.slice(0, Math.floor(random() * text.length)),
      `\ufeff${text}`,
      `[${text}]`,
      text.replace(",", "\n"),
    ]);
  };
}
