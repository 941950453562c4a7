import { readdirSync, readFileSync } from "node:fs";
import type { RecordSchema } from "../src/index.ts";

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32, public domain). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SCHEMAS = new URL("../../../schemas/", import.meta.url);

/** The valid examples of a record as cells, by field. Shapes are left out. */
export function exampleCells({ metadata }: RecordSchema): Record<string, string>[] {
  const folder = new URL(`${metadata.name}.examples/valid/`, SCHEMAS);
  return readdirSync(folder).map((file) => {
    const record: Record<string, unknown> = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    return Object.fromEntries(Object.entries(record).map(([field, value]) => [field, asCell(value)]));
  });
}

function asCell(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(";");
  return typeof value === "object" ? "" : String(value);
}

/** Values that are wrong somewhere, look wrong somewhere, or are at the edge of a rule. */
export const TEXTS = [
  ..." |x|x |  |\u00a0x|x\u00a0|\u2003|\ufeffx|N/A|n/a|#N/A|#REF!|-|--|.|?|none|None|NULL|unknown|TBC|na|nil|=1+1|=A1|REDACTED".split(
    "|",
  ),
  ..."0|-0|00|1|-1|007|1.|.5|1.0|1.5|1.50|1.500|12.345|12.340|-12.30|+5|1e5|1,234.50|£5|(5)|5-|0.07|0.1|120|121".split(
    "|",
  ),
  ..."999999999999999|1000000000000000|123456789012.345|1234567890123.456|49999.99|50000|150000|499.99|500|-500".split(
    "|",
  ),
  ..."2024-02-29|2023-02-29|2024-02-30|1900-02-29|2000-02-29|2024-13-01|2024-1-1|2024-00-10|31/12/2024|20241231".split(
    "|",
  ),
  ..."2099-01-01|0000-01-01|9999-12-31|1900-01-01|2024-06|2024|2024-12-31T23:59:59Z|2024-12-31T23:59:60Z".split("|"),
  ..."2024-12-31T24:00:00Z|2024-12-31T10:00:00+01:00|2024-12-31T10:00:00-23:59|2024-12-31T10:00:00+24:00".split("|"),
  ..."2024-12-31T10:00:00.5Z|2024-12-31T10:00:00.123456+00:00|2024-12-31T10:00:00.Z|2024-12-31 10:00:00Z".split("|"),
  ..."2024-12-31T10:00Z|2024-12-31t10:00:00z|2099-12-31T10:00:00Z|2024-12-31T10:00:00".split("|"),
  ..."true|TRUE|Yes|no|N|f|T|1|0|on|ja".split("|"),
  ..."DY1 2EE|dy1 2ee|DY12EE|GIR 0AA|E09000001|e09000001|100012345678|0100012345678|20401544|00009999".split("|"),
  ..."GB-LAE-ASM|GB-LAE-NFD|GB-LAE-|360G-abc-1|GB-LAE-ALE|GB-COH-0123456|01234567|SC123456|ocds-a1b2c3-x".split("|"),
  ..."https://example.org/|http://x|https:///x|https://example.org/a b|https://example.org/é|ftp://x|www.x.org".split(
    "|",
  ),
  ..."a@b.co|a@b|a.b@c-d.org|A@B.CO.UK|é@b.co|a@-b.co|a@b..co|a@b.c-".split("|"),
  ..."Café|naïve|£5|Â£5|â€™|‘quoted’|…and|“x”|\u0080|\u009f|\ufffd|Åse|ÿ|€|𝔘|👍🏽|日本語|tab\there|\u001f|a\u0007b".split(
    "|",
  ),
  ..."a;b|a;a|a; b|;|a;|;;a|a|a;b|c;a|x ;x|1;2|1;1|1;01|true;false|E09000001;E09000002".split(" | "),
  ...'line\nbreak|line\r\nbreak|line\rbreak|a\n|\na|say "x"|6" pipe|"|a,b|a;b'.split("|"),
  ..."total|Total|Grand total:|Source: x|50.1|-1.5|60.9|60.91|49.8|49.79|-8.7|1.81|0.0|90|-90|91|180".split("|"),
  ..."407000|280000|700001|1300001|1190000|19999|99999|600001".split("|"),
];

/** Some values that a lookup knows: of today, and of those that have ended. */
export function registered(
  { lookups = [] }: RecordSchema,
  known: RecordSchema["metadata"]["fields"][number]["lookup"],
): string[] {
  const rows = lookups.find(({ name }) => name === known?.lookup)?.rows ?? [];
  const ended = rows.filter(({ end_date: end }) => end !== undefined);
  return [...rows.slice(0, 8), ...ended.slice(0, 8)].map((row) => String(row[known?.column ?? ""] ?? ""));
}

/** A cell as it is written, quoted where it has to be or by chance. */
export type Written = string;

/** Gives rows of damaged cells, under the headings given, each written for a file. */
export function damagedRows(schema: RecordSchema, headings: readonly string[], seed: number): () => Written[] {
  const random = chance(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const { fields } = schema.metadata;
  const examples = exampleCells(schema);
  const typical = fields.map((field) => asCell(field.example));
  const special = fields.map(({ codes, lookup, title, name, limits: { minimum, maximum, maxLength } }) => [
    ...(codes ?? []).flatMap(({ code, endDate }) => (endDate === null ? [] : [code, code, code])),
    ...registered(schema, lookup),
    ...(codes ?? []).slice(0, 200).map(({ code }) => code),
    ...(codes ?? []).slice(0, 5).flatMap(({ code }) => [code.toUpperCase(), ` ${code}`, `${code};${code}`, `${code}x`]),
    ...[minimum, maximum].flatMap((limit) => (limit === undefined ? [] : [limit, limit - 1, limit + 0.01].map(String))),
    ...(maxLength === undefined ? [] : [maxLength, maxLength + 1].flatMap((n) => ["é".repeat(n), "x".repeat(n)])),
    title,
    name,
    `${title}:`,
  ]);
  const at = new Map(fields.map(({ name }, i) => [name, i]));

  const sound = (heading: string, base: Record<string, string>) => {
    const i = at.get(heading);
    if (i === undefined) return random() < 0.8 ? "" : pick(TEXTS);
    const own = base[heading];
    if (own !== undefined) return random() < 0.05 ? "" : own;
    return random() < 0.25 ? (typical[i] ?? "") : "";
  };
  const damaged = (heading: string, value: string): string => {
    const kind = random();
    const own = special[at.get(heading) ?? -1] ?? [];
    if (kind < 0.35) return pick(TEXTS);
    if (kind < 0.65 && own.length > 0) return pick(own);
    if (kind < 0.75) return pick(typical);
    if (kind < 0.85 && value !== "") {
      const place = Math.floor(random() * value.length);
      return (
        value.slice(0, place) +
        pick(["", " ", "x", "0", "é", ".", "-", ";"]) +
        value.slice(place + Math.round(random()))
      );
    }
    return kind < 0.93 ? "" : value.toUpperCase();
  };
  const written = (value: string, delimiter: string): Written => {
    const isNeeded = value.includes(delimiter) || /["\r\n]/.test(value);
    if (!isNeeded && random() > 0.05) return value;
    return random() < 0.01 ? value : `"${value.replaceAll('"', '""')}"`;
  };

  return () => {
    const base =
      random() < 0.9 ? pick(examples) : Object.fromEntries(fields.map(({ name }, i) => [name, typical[i] ?? ""]));
    const cells = headings.map((heading) => sound(heading, base));
    const times = random() < 0.4 ? 0 : Math.ceil(random() * 3);
    for (let i = 0; i < times; i++) {
      const place = Math.floor(random() * headings.length);
      cells[place] = damaged(headings[place] as string, cells[place] as string);
    }
    const row = random() < 0.003 ? [...headings] : cells;
    const out = row.map((value) => written(value, ","));
    const shape = random();
    if (shape < 0.004) out.push(pick(["", "x"]));
    else if (shape < 0.008) out.pop();
    else if (shape < 0.01) return [""];
    return out;
  };
}
