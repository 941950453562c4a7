import { type LoadedRecord, load, records } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { compileKernel } from "../../test/compile-kernel.ts";
import { damagedRows, exampleCells } from "../../test/damaged-rows.ts";
import { bindColumns } from "../bind/bind.ts";
import type { Sink } from "../check/sink.ts";
import { inspect } from "../check.ts";

/** Rows in all; a nightly run asks for ten million. */
const ROWS = Number(process.env.STANDPIPE_KERNEL_ROWS ?? 200_000);
const SEED = Number(process.env.STANDPIPE_KERNEL_SEED ?? 1);
const PIECE = 2_000;
/** Rows of a piece that are checked among all others, proven or not: the slow part. */
const AMONG_OTHERS = 75;
const TODAY = new Date().toISOString().slice(0, 10);

/** What other rows and whole columns show is not the kernel's to say: the caller asks about it for proven rows as well. */
const OF_OTHERS = new Set(
  "key-repeated reference-unknown values-dragged values-cut zeros-lost id-rounded id-scientific date-placeholder blank-rows layout-shifted".split(
    " ",
  ),
);
/** What is said of the headings or of the file. */
const OF_FILE = new Set(["column-unknown", "text-garbled", "no-rows", "line-ends-mixed", "line-ends-cr"]);

interface File {
  readonly schema: LoadedRecord;
  readonly headings: readonly string[];
  readonly end: "\n" | "\r\n";
}

/** In every other file columns are missing by turns, but for those that every record needs; some are the sender's own. */
function fileOf(schema: LoadedRecord, seed: number): File {
  const headings = schema.metadata.fields.flatMap(({ name, required }, i) =>
    required || seed % 2 === 1 || (i * 7 + seed) % 5 > 0 ? [name] : [],
  );
  if (seed % 3 === 0) headings.splice(2, 0, "x_own");
  return { schema, headings, end: seed % 4 < 2 ? "\r\n" : "\n" };
}

async function kernelOf({ schema, headings, end }: File) {
  const kernel = await compileKernel(schema, bindColumns(headings, schema.metadata, new Set()), {
    delimiter: ",",
    set: new Map(),
    today: TODAY,
    lineEnd: end === "\n" ? "lf" : "crlf",
    key: [],
    summed: [],
  });
  // Where columns are missing there may be something to say of every row.
  if (kernel === null && schema.metadata.fields.every(({ name }) => headings.includes(name)))
    throw new Error(`There is no kernel for ${schema.metadata.name}`);
  return kernel;
}

/** The texts of the rows, and which of them are proven. */
async function provenRows(file: File, rows: readonly string[]) {
  const kernel = await kernelOf(file);
  if (kernel === null) return { proven: new Map<number, string>(), constant: null };
  const bytes = new TextEncoder().encode(rows.join(file.end));
  const decoder = new TextDecoder();
  const proven = new Map<number, string>();
  let before = 0;
  let stopped: string | null = "no-room";
  for (let from = 0; stopped === "no-room"; ) {
    const stretch = kernel.run(bytes.subarray(from), true);
    for (let row = 0; row < stretch.rows; row++) {
      const text = bytes.subarray(from + stretch.startOf(row), from + stretch.startOf(row + 1));
      if (stretch.isProven(row)) proven.set(before + row, decoder.decode(text).replace(/\r?\n$/, ""));
    }
    before += stretch.rows;
    from += stretch.consumed;
    stopped = stretch.stopped;
  }
  return { proven, constant: kernel.constant };
}

/** What a check says of the rows of a file: by row, from 0, and of all of them. */
async function remarksOn({ schema, headings, end }: File, rows: readonly string[]) {
  const remarks = new Map<number, string[]>();
  const add = (row: number | null, said: string) => {
    if (row !== null) remarks.set(row - 2, [...(remarks.get(row - 2) ?? []), said]);
  };
  const sink: Sink = {
    start() {},
    add({ row }, _, faults) {
      const own = faults.filter(({ code }) => !OF_OTHERS.has(code));
      for (const { code, field } of own) add(row, `${code} ${field}`);
    },
    leave: ({ row }, why) => add(row, why),
    async flush() {},
  };
  const text = [headings.join(","), ...rows].join(end);
  const { report, groups } = await inspect(text, { schema, maxSamples: 1_000_000 }, sink);
  expect(report.file.headerRow).toBe(1);
  const own = groups.all().filter(({ code }) => !OF_OTHERS.has(code) && !OF_FILE.has(code));
  for (const { code, field, samples } of own) for (const { row } of samples) add(row, `${code} ${field}`);
  return {
    remarks,
    all: own.map(({ code, field, samples }) => ({ said: `${code} ${field}`, at: samples[0]?.row ?? null })),
  };
}

const share = Math.ceil(ROWS / records.length);
const pieces = Array.from({ length: Math.ceil(share / PIECE) }, (_, i) => ({
  seed: SEED + i,
  size: Math.min(PIECE, share - i * PIECE),
}));

describe("a row that the kernel proves", () => {
  it.each(records.map(({ name }) => name))(
    "is one of which a check says nothing: %s",
    { timeout: 3_600_000 },
    async (name) => {
      const schema = await load(name);
      let count = 0;
      for (const { seed, size } of pieces) {
        const file = fileOf(schema, seed);
        const next = damagedRows(schema, file.headings, seed * 1_000_003 + name.length);
        const examples = exampleCells(schema).map((one) =>
          file.headings.map((heading) => quoted(one[heading] ?? "")).join(","),
        );
        const rows = [...examples, ...Array.from({ length: size }, () => next().join(","))];
        const { proven, constant } = await provenRows(file, rows);
        count += proven.size;
        const constants = [
          ...(constant?.violations ?? []).map(({ code, field }) => `${code} ${field}`),
          ...(constant?.recommendations ?? []).map(
            (at) => `recommended-missing ${schema.metadata.recommendations[at]?.fields[0]}`,
          ),
        ];

        const texts = [...proven.values()];
        const { all } = await remarksOn(file, texts);
        const wrong = all.filter(({ said }) => !constants.includes(said));
        expect(wrong.map(({ said, at }) => `${said}: ${at === null ? "" : texts[at - 2]}`)).toEqual([]);

        // A row may also be said something of because of the rows around it.
        const some = rows.slice(0, AMONG_OTHERS + examples.length);
        const among = await provenRows(file, some);
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

/** Every record of these has a shape, or a list of different numbers, and neither is proven. */
const UNPROVEN = new Set(["streets/street-works", "streets/traffic-order", "collaboration/service-assessment"]);

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
