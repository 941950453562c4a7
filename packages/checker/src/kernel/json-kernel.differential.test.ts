import { type LoadedRecord, load, records } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { damagedRecords, exampleRecords } from "../../test/damaged-records.ts";
import { bindColumns } from "../bind/bind.ts";
import type { Sink } from "../check/sink.ts";
import { inspect } from "../check.ts";
import { newJsonKernel } from "./json-kernel.ts";
import { jsonPlanOf } from "./json-plan.ts";
import { jsonStretchOf } from "./json-stretch.ts";

/** Records in all; a nightly run asks for ten million. */
const ROWS = Number(process.env.STANDPIPE_KERNEL_ROWS ?? 200_000);
const SEED = Number(process.env.STANDPIPE_KERNEL_SEED ?? 1);
const PIECE = 2_000;
/** Records of a piece that are checked among all others, proven or not: the slow part. */
const AMONG_OTHERS = 75;
const TODAY = new Date().toISOString().slice(0, 10);

/** What other records and whole columns show is not the kernel's to say: the caller asks about it for proven ones as well. */
const OF_OTHERS = new Set(
  "key-repeated reference-unknown values-dragged values-cut zeros-lost id-rounded id-scientific date-placeholder".split(
    " ",
  ),
);
/** What is said of the names or of the file. */
const OF_FILE = new Set(["field-unknown", "text-garbled", "no-rows"]);

interface File {
  readonly schema: LoadedRecord;
  readonly names: readonly string[];
  readonly isLines: boolean;
}

/** In every other file members are missing by turns, but for those that every record needs; some are the sender's own. */
function fileOf(schema: LoadedRecord, seed: number): File {
  const names = schema.metadata.fields.flatMap(({ name, required }, i) =>
    required || seed % 2 === 1 || (i * 7 + seed) % 5 > 0 ? [name] : [],
  );
  if (seed % 3 !== 0) names.splice(2, 0, "x_own", "naïve £", 'x"y', "__proto__", "toString");
  return { schema, names, isLines: seed % 4 !== 2 };
}

/** The texts of the records that are proven, by their number, and what is said of each of them. */
async function provenRecords({ schema, names, isLines }: File, texts: readonly string[]) {
  const proven = new Map<number, string>();
  const binding = bindColumns(names, schema.metadata, new Set());
  const plan = jsonPlanOf(schema, binding, { isLines, set: new Map(), today: TODAY, key: [] });
  const kernel = plan === null ? null : await newJsonKernel(plan);
  if (plan === null || kernel === null) {
    // Where members are missing there may be something to say of every record.
    if (schema.metadata.fields.every(({ name }) => names.includes(name)))
      throw new Error(`There is no kernel for ${schema.metadata.name}`);
    return { proven, constants: [] };
  }
  const bytes = new TextEncoder().encode(isLines ? texts.join("\n") : `${texts.join(",")}]`);
  const decoder = new TextDecoder();
  let before = 0;
  let stopped: string | null = "no-room";
  for (let from = 0; stopped === "no-room"; ) {
    const stretch = jsonStretchOf(kernel.run(bytes.subarray(from), true));
    for (let row = 0; row < stretch.rows; row++) {
      if (!stretch.isProven(row)) continue;
      const text = decoder.decode(bytes.subarray(from + stretch.startOf(row), from + stretch.endOf(row)));
      proven.set(before + row, text);
    }
    before += stretch.rows;
    from += stretch.consumed;
    stopped = stretch.stopped;
  }
  const { violations, recommendations } = plan.rows.constant;
  const constants = [
    ...violations.map(({ code, field }) => `${code} ${field}`),
    ...recommendations.map((at) => `recommended-missing ${schema.metadata.recommendations[at]?.fields[0]}`),
  ];
  return { proven, constants };
}

/** What a check says of the records of a file: by number, from 0, and of all of them. */
async function remarksOn({ schema }: File, lines: readonly string[]) {
  const remarks = new Map<number, string[]>();
  const add = (row: number | null, said: string) => {
    if (row !== null) remarks.set(row - 1, [...(remarks.get(row - 1) ?? []), said]);
  };
  const sink: Sink = {
    start() {},
    // By line, because blank lines are no records.
    add({ line }, _, faults) {
      for (const { code, field } of faults) if (!OF_OTHERS.has(code)) add(line, `${code} ${field}`);
    },
    leave() {},
    async flush() {},
  };
  const file = new File([lines.join("\n")], "records.jsonl");
  const { report, groups } = await inspect(file, { schema, maxSamples: 1_000_000 }, sink, "never");
  const own = groups.all().filter(({ code }) => !OF_OTHERS.has(code) && !OF_FILE.has(code));
  for (const { code, field, samples } of own) for (const { line } of samples) add(line, `${code} ${field}`);
  return {
    rows: report.rows,
    remarks,
    all: own.map(({ code, field, samples }) => ({ said: `${code} ${field}`, at: samples[0]?.line ?? null })),
  };
}

const share = Math.ceil(ROWS / records.length);
const pieces = Array.from({ length: Math.ceil(share / PIECE) }, (_, i) => ({
  seed: SEED + i,
  size: Math.min(PIECE, share - i * PIECE),
}));

describe("a JSON record that the kernel proves", () => {
  it.each(records.map(({ name }) => name))(
    "is one of which a check says nothing: %s",
    { timeout: 3_600_000 },
    async (name) => {
      const schema = await load(name);
      const examples = exampleRecords(schema);
      let count = 0;
      for (const { seed, size } of pieces) {
        const file = fileOf(schema, seed);
        const next = damagedRecords(schema, file.names, seed * 1_000_003 + name.length);
        // The first line is one by which the file is known for JSON Lines.
        const good = examples.map((one) => JSON.stringify(one));
        const texts = [...good, ...Array.from({ length: size }, next)];
        // A line break is one between records only where it is no space; what has another number of brackets is no entry.
        const lines = file.isLines ? texts.join("\n").split("\n") : texts.filter((text) => isEntry(text));
        const { proven, constants } = await provenRecords(file, lines);
        count += proven.size;

        const alone = [...proven.values()].map((text) => text.replaceAll("\n", " "));
        if (alone.length === 0) continue;
        const { all, rows } = await remarksOn(file, alone);
        expect(rows).toBe(alone.length);
        const wrong = all.filter(({ said }) => !constants.includes(said));
        expect(wrong.map(({ said, at }) => `${said}: ${at === null ? "" : alone[at - 1]}`)).toEqual([]);

        // A record may also be said something of because of those around it.
        if (!file.isLines) continue;
        const some = lines.slice(0, AMONG_OTHERS + good.length).filter((line) => !line.includes("\0"));
        const among = await provenRecords(file, some);
        const { remarks } = await remarksOn(file, some);
        const wrongAmong = [...among.proven].flatMap(([row, text]) => {
          const said = (remarks.get(row) ?? []).filter((one) => !constants.includes(one));
          return said.length === 0 ? [] : [`${said}: ${text}`];
        });
        expect(wrongAmong).toEqual([]);
      }
      if (!UNPROVEN.has(name)) expect(count).toBeGreaterThan(share / 200);
    },
  );
});

/** What JSON.parse takes for one entry of a list, or what at least ends where it seems to. */
function isEntry(text: string): boolean {
  try {
    return text.trim() !== "" && JSON.parse(`[${text}]`).length === 1;
  } catch {
    return false;
  }
}

/** Every record of these has a shape, or a list of different numbers, and neither is proven. */
const UNPROVEN = new Set(["streets/street-works", "streets/traffic-order", "collaboration/service-assessment"]);
