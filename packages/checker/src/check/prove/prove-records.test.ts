import { load, loadMetadata, loadProfiles, records } from "@standpipe/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damagedRecords, exampleRecords } from "../../../test/damaged-records.ts";
import { inspect } from "../../check.ts";
import type { CheckOptions, RecordSchema } from "../../options.ts";
import type { SourceLike } from "../../read/types.ts";

async function reportOf(source: SourceLike, options: CheckOptions, proving: "always" | "never") {
  try {
    const { report } = await inspect(source, options, null, proving);
    return { ...report, durationMs: 0 };
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : error;
  }
}

/** All records in a nightly run, one in nine in each other one. */
const SEED = Number(process.env.STANDPIPE_KERNEL_SEED ?? 1);
const EVERY = process.env.STANDPIPE_KERNEL_ROWS === undefined ? 9 : 1;
const isChosen = (_: unknown, at: number) => (at + SEED) % EVERY === 0;
/** Behind the trial of the columns, which looks at every record. */
const TRIAL = 2_050;
/** A list has to be longer than what is read whole: see read/json.ts. */
const LONG = 2_500_000;

/** A file with a count of how often it is opened: once to find its records, and once more for their bytes. */
function counted(file: Blob & { readonly name?: string }) {
  const source = {
    name: file.name ?? "records.json",
    bytes: file.size,
    opened: 0,
    async *stream() {
      source.opened++;
      yield new Uint8Array(await file.arrayBuffer());
    },
  };
  return source;
}

/** A record that others of the file refer to is looked at in any case, and one whose key is no text. */
function isProvable({ metadata }: RecordSchema): boolean {
  const isText = (name: string) => metadata.fields.some((field) => field.name === name && field.type === "string");
  return metadata.key.every(isText) && metadata.references.every(({ record }) => record !== metadata.name);
}

const linesOf = (texts: readonly string[]) => new File([texts.join("\n")], "records.jsonl");

async function textsOf(name: string, isWhole: boolean) {
  const schema = await load(name);
  const names = schema.metadata.fields.map((field) => field.name);
  const good = exampleRecords(schema).map((one) => JSON.stringify(one));
  const next = damagedRecords(schema, [...names, "x_own"], SEED);
  const many = Array.from({ length: Math.ceil(TRIAL / good.length) }, () => good).flat();
  const some: string[] = [];
  while (some.length < 300) {
    const text = next().replaceAll("\0", "x");
    if (!isWhole || isRecord(text)) some.push(text);
  }
  return { schema, good, texts: [...many, ...some.flatMap((text, i) => (i % 5 === 0 ? [text, ...good] : [text]))] };
}

function isRecord(text: string): boolean {
  try {
    return !text.includes("[".repeat(50)) && JSON.parse(`[${text}]`).length === 1;
  } catch {
    return false;
  }
}

/** Texts as a list that is long enough, with white space of a length that makes it so. */
function longList(texts: readonly string[], start: string, end: string): string {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const padding = " ".repeat(Math.max(1, Math.ceil((LONG - length) / texts.length)));
  return `${start}${texts.join(`,\r\n${padding}`)}${end}`;
}

describe("a report of JSON records that were proven by their bytes", () => {
  const chosen = records.filter(isChosen).map(({ name }) => name);

  it.each(chosen)("is that of records looked at one by one, where lines are damaged: %s", async (name) => {
    const { schema, texts } = await textsOf(name, false);
    const source = counted(linesOf(texts));
    const proven = await reportOf(source, { schema }, "always");
    expect(proven).toMatchObject({ file: { format: "jsonl" } });
    expect(source.opened).toBe(isProvable(schema) ? 2 : 1);
    source.opened = 0;
    expect(proven).toEqual(await reportOf(source, { schema }, "never"));
    expect(source.opened).toBe(1);
  });

  it.each(chosen)("is that of records looked at one by one, in a long list: %s", async (name) => {
    const { schema, texts } = await textsOf(name, true);
    for (const { start, end, surveys } of [
      { start: "\ufeff [\n", end: "]\n", surveys: 0 },
      { start: '{"count":3,\n"data":{"items":[', end: ']},"next":null}', surveys: 1 },
    ]) {
      const source = counted(new File([longList(texts, start, end)], "records.json"));
      const proven = await reportOf(source, { schema }, "always");
      expect(proven).toMatchObject({ file: { format: "json" } });
      expect(source.opened).toBe((isProvable(schema) || surveys > 0 ? 2 : 1) + surveys);
      expect(proven).toEqual(await reportOf(source, { schema }, "never"));
    }
  });

  it("is that of records looked at one by one, whatever the bytes are", { timeout: 3_600_000 }, async () => {
    const { schema, good } = await textsOf("services/service-request", false);
    const unique = Array.from({ length: TRIAL + 500 }, (_, i) =>
      (good[i % good.length] as string).replace(/("service_request_id":")[^"]*/, `$1SR-${i}`),
    );
    const kind = fc.constantFrom("lines", "list", "envelope");
    const bytes = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 3 }),
      fc.constantFrom(
        ...["]", "}", ",", '"', "\\", "\n", "\r", "\u001e", "Â£", "\ufeff", "{}", "[", " "].map((text) =>
          new TextEncoder().encode(text),
        ),
      ),
    );
    const place = fc.oneof(fc.double({ min: 0.8, max: 1, noNaN: true }), fc.constantFrom(0, 1));
    await fc.assert(
      fc.asyncProperty(
        kind,
        fc.array(fc.tuple(place, bytes, fc.nat({ max: 3 })), { maxLength: 2 }),
        async (how, edits) => {
          const text =
            how === "lines"
              ? unique.join("\n")
              : longList(unique, how === "list" ? "[" : '{"n":1,"results":[', how === "list" ? "]" : '],"more":[1]}');
          let all: Uint8Array = new TextEncoder().encode(text);
          for (const [share, added, removed] of edits) {
            const at = Math.min(all.length, Math.max(2, Math.round(share * all.length)));
            all = Uint8Array.from(
              Buffer.concat([all.subarray(0, at), added, all.subarray(Math.min(all.length, at + removed))]),
            );
          }
          const file = new File([all as BlobPart], how === "lines" ? "x.jsonl" : "x.json");
          expect(await reportOf(file, { schema }, "always")).toEqual(await reportOf(file, { schema }, "never"));
        },
      ),
      { numRuns: EVERY === 1 ? 500 : 12, seed: SEED },
    );
  });

  it("is that of records looked at one by one, where members and references come late", async () => {
    const schema = await load("streets/parking-place");
    const [first = {}] = exampleRecords(schema);
    const { traffic_order_reference: _, ...rest } = first;
    const texts = Array.from({ length: 30_000 }, (_, i) =>
      JSON.stringify({
        ...rest,
        reference: `PP-${i}`,
        ...(i < 5_000 ? {} : { traffic_order_reference: `TRO-${i}`, x_own: i }),
        ...(i === 20_000 ? { "Parking Place Reference": "x" } : {}),
      }),
    );
    const proven = await reportOf(linesOf(texts), { schema }, "always");
    expect(proven).toMatchObject({ rows: 30_000, notChecked: [{ what: expect.stringContaining("exists") }] });
    expect(proven).toEqual(await reportOf(linesOf(texts), { schema }, "never"));
  });

  it("is that of records looked at one by one, where the record is found by its members", async () => {
    const { texts } = await textsOf("services/service-request", false);
    const candidates = { records: await loadMetadata(), profiles: await loadProfiles(), load };
    const proven = await reportOf(linesOf(texts), { candidates }, "always");
    expect(proven).toMatchObject({ schema: { name: "services/service-request" } });
    expect(proven).toEqual(await reportOf(linesOf(texts), { candidates }, "never"));
  });
});
