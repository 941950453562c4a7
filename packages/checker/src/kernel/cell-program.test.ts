import { isDate, isDateTime, isEmail } from "@standpipe/runtime/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provenOf, type Traits } from "../../test/proven-cells.ts";
import type { Schema } from "./cell-program.ts";

const quotedPattern = "^\\S(?:[\\s\\S]*\\S)?$";

describe("text", () => {
  it("is proven by its length in characters", async () => {
    const schema = { type: "string", pattern: quotedPattern, maxLength: 3 };
    const { proven, filled } = await provenOf(schema, [
      "",
      "a",
      "abc",
      "abcd",
      "ééé",
      "éééé",
      "👍🏽a",
      "👍🏽ab",
      "a,b",
      "a,bc",
    ]);
    expect(proven).toEqual(["", "a", "abc", "ééé", "👍🏽a", "a,b"]);
    expect(filled).toBe(5);
  });

  it("is looked at closer where the reader changes it", async () => {
    const cells = [" a", "a ", "\ta", "a\n", "\u00a0a", "a\u00a0", "\u2003a", "a\u3000", "\u1680a", "#N/A", "\0"];
    expect((await provenOf({ type: "string" }, cells)).proven).toEqual([]);
    expect((await provenOf({ type: "string" }, ["a\u00a0b", "a\nb", 'say "x"'])).proven).toHaveLength(3);
  });

  it("has no line breaks where the schema wants none, and no quotes where its bytes are read", async () => {
    const schema = {
      type: "string",
      pattern: "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$",
    };
    const cells = ["REF 1", `${"x".repeat(40)}\n${"x".repeat(9)}`, "x".repeat(100), "x".repeat(101), "a\u0007b"];
    expect((await provenOf(schema, cells)).proven).toEqual([cells[0], cells[2]]);
    expect((await provenOf({ type: "string" }, ["a,b", 'a"b,', "a\r\nb"], { isRead: true })).proven).toEqual(["a,b"]);
  });

  it("is looked at closer where it is one of the exceptions", async () => {
    const cells = ["GB-1", "GB-2", "GB-3"];
    expect((await provenOf({ type: "string" }, cells, { except: ["GB-2"] })).proven).toEqual(["GB-1", "GB-3"]);
  });
});

describe("numbers", () => {
  const traits = { type: "number" } as const;
  it("are proven within their bounds, with the value that JavaScript reads", async () => {
    const cells = [
      "0",
      "-0",
      "007",
      "1.5",
      "1.50",
      "1.505",
      "-1",
      "100",
      "100.01",
      "1e2",
      "1.",
      ".5",
      "+1",
      "1,000",
      "-",
      "--1",
    ];
    const schema = { type: "number", minimum: 0, maximum: 100, "x-decimals": 2 };
    const { proven, values } = await provenOf(schema, cells, traits);
    expect(proven).toEqual(["0", "-0", "007", "1.5", "1.50", "100"]);
    expect(proven.map((cell) => values[cells.indexOf(cell)])).toEqual([0, -0, 7, 1.5, 1.5, 100]);
    expect((await provenOf({ type: "integer", exclusiveMinimum: 0 }, ["0", "1", "1.0"], traits)).proven).toEqual(["1"]);
  });

  it("are never more than the number in the cell", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^-?\d{1,18}(\.\d{1,18})?$/), { minLength: 50, maxLength: 200 }),
        async (cells) => {
          const { proven, values } = await provenOf({ type: "number" }, cells, traits);
          cells.forEach((cell, at) => {
            const digits = cell.replace(/\D/g, "").length;
            expect(proven.includes(cell)).toBe(digits <= 15);
            if (digits <= 15) expect(values[at]).toBe(Number(cell));
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("days and moments", () => {
  const digit = fc.constantFrom(..."0123456789");
  const near = (pattern: string) =>
    fc
      .tuple(fc.array(digit, { minLength: 30, maxLength: 30 }), fc.nat(40), fc.constantFrom(..."0129-:TZ+. ", ""))
      .map(([digits, at, other]) => {
        const text = pattern.replace(/x/g, () => digits.pop() ?? "0");
        return at < text.length && at % 3 === 0 ? text.slice(0, at) + other + text.slice(at + 1) : text;
      });

  it("are the days of the calendar", async () => {
    const cells = [
      "2024-02-29",
      "2023-02-29",
      "2000-02-29",
      "1900-02-29",
      "2024-04-31",
      "2024-12-31",
      "0000-01-01",
      "2024-1-01",
    ];
    const { proven, values } = await provenOf({ type: "string", format: "date" }, cells);
    expect(proven).toEqual(cells.filter(isDate));
    expect(values[0]).toBe(20_240_229);
    await fc.assert(
      fc.asyncProperty(fc.array(near("20xx-0x-xx"), { minLength: 100, maxLength: 200 }), async (dates) => {
        expect((await provenOf({ type: "string", format: "date" }, dates)).proven).toEqual(
          dates.filter((one) => one === "" || isDate(one)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("are the moments that the validator knows, in seconds", async () => {
    const forms = [
      "20xx-0x-1xT0x:1x:2xZ",
      "20xx-0x-xxT1x:2x:3x.xxxZ",
      "20xx-0x-2xT2x:xx:0x+0x:0x",
      "19xx-1x-0xT1x:xx:xx-xx:xx",
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...forms.map(near)), { minLength: 100, maxLength: 200 }), async (moments) => {
        const { proven, values } = await provenOf({ type: "string", format: "date-time" }, moments);
        const isPlain = (one: string) => one.trim() === one;
        expect(proven).toEqual(moments.filter((one) => one === "" || (isDateTime(one) && isPlain(one))));
        moments.forEach((one, at) => {
          if (proven.includes(one) && one !== "")
            expect(Math.floor(values[at] as number)).toBe(Math.floor(Date.parse(one) / 1000));
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("codes", () => {
  it("are told apart whatever their length, from the first to the thousandth", async () => {
    const codes = Array.from({ length: 1_000 }, (_, i) => `${"code-of-a-list-".repeat(i % 4)}${i}`);
    const cells = [...codes, ...codes.map((code) => `${code}x`), ...codes.map((code) => `x${code}`)];
    const { proven, values } = await provenOf({ enum: codes }, cells);
    expect(proven).toEqual(codes);
    expect(values.slice(0, 3)).toEqual([1, 2, 3]);
  });

  it("of an open list are those that it knows", async () => {
    const schema = { anyOf: [{ oneOf: [{ const: "a", title: "A" }] }, { type: "string", minLength: 1 }] };
    expect((await provenOf(schema, ["a", "b"], { open: true })).proven).toEqual(["a"]);
  });

  it("of yes and no are words in any case", async () => {
    const { proven, values } = await provenOf({ type: "boolean" }, ["true", "NO", "Yes", "f", "1", "on", "2"], {
      type: "boolean",
    });
    expect(proven).toEqual(["true", "NO", "Yes", "f", "1"]);
    expect(values.slice(0, 5)).toEqual([1, 2, 1, 2, 1]);
  });
});

describe("lists", () => {
  const schema = { type: "array", items: { enum: ["a", "b", "c"] }, minItems: 1, maxItems: 2, uniqueItems: true };
  it("are parted as the reader parts them", async () => {
    const cells = ["a", "a;b", "a; b", "a|b", "a;", ";a", "a;a", "a;b;c", "a;x", "a;b|c", ";", "a ;b"];
    const { proven, values } = await provenOf(schema, cells, { list: true });
    expect(proven).toEqual(["a", "a;b", "a; b", "a|b", "a;", ";a", "a ;b"]);
    expect(values.slice(0, 2)).toEqual([1, 2]);
  });
});

describe("addresses", () => {
  it("are those of the validator", async () => {
    const cells = [
      "a@b.co",
      "a@b",
      "a.b+c@d-e.org.uk",
      "A@B.CO",
      "a@-b.co",
      "a@b..co",
      "a@b.c-",
      "@b.co",
      `a@${"b".repeat(63)}.c`,
      `a@${"b".repeat(64)}.c`,
    ];
    const schema = { type: "string", format: "email", maxLength: 254 };
    expect((await provenOf(schema, cells)).proven).toEqual(cells.filter(isEmail));
  });
});

describe("what is not understood", () => {
  it.each<[string, Schema, Traits]>([
    ["another keyword", { type: "string", contentEncoding: "base64" }, {}],
    ["another format", { type: "string", format: "uri" }, {}],
    ["a shape", { type: "object" }, { type: "object", cell: "wkt" }],
    ["a reference to nothing", { $ref: "#/$defs/nothing" }, {}],
    ["codes that are no text", { enum: [1, 2] }, {}],
    ["a list that the description does not know", { type: "array", items: { type: "string" } }, {}],
  ])("is never proven: %s", async (_, schema, traits) => {
    expect((await provenOf(schema, ["", "a", "1"], traits)).proven).toEqual([""]);
  });
});
