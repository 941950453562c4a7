import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextReader } from "./decode.ts";
import { openJsonLines } from "./json-lines.ts";
import { resolveLimits } from "./limits.ts";
import { openSource } from "./open.ts";
import { ByteReader, toSource } from "./source.ts";
import type { JsonInput, JsonRecord, Limits, SourceLike } from "./types.ts";

async function open(source: SourceLike, limits?: Limits): Promise<JsonInput> {
  const input = await openSource(source, limits);
  if (input.kind !== "records") throw new Error("read as a table");
  return input;
}

async function all(input: JsonInput, path = ""): Promise<JsonRecord[]> {
  const records = [];
  for await (const batch of input.records(path)) records.push(...batch);
  return records;
}

describe("a JSON file", () => {
  it("that is an array gives its elements, with the line where each starts", async () => {
    const input = await open('[\n  {"a": "x]\\"\\n,"},\n\n  {"a": [1,\n 2]}, {"b": 1}\r\n, 7]');
    expect(input.sets).toEqual([{ path: "", count: 4, form: "object" }]);
    expect(await all(input)).toEqual([
      { row: 1, line: 2, value: { a: 'x]"\n,' } },
      { row: 2, line: 4, value: { a: [1, 2] } },
      { row: 3, line: 5, value: { b: 1 } },
      { row: 4, line: 6, value: 7 },
    ]);
  });

  it("that is an object is one record, and each array of objects in it to depth 3 is a set", async () => {
    const input = await open(
      '{"type":"x","results":[\n{"a":1},\n{"a":2}],"tags":["t"],"none":[],"data":{"n":{"deep":[{}],"too":{"deep":[{}]}},"it\\u0065ms":[\n{"b":1}]}}',
    );
    expect(input.sets).toMatchObject([
      { path: "", count: 1 },
      { path: "results", count: 2 },
      { path: "none", count: 0 },
      { path: "data.n.deep", count: 1 },
      { path: "data.items", count: 1 },
    ]);
    expect(await input.sample("results")).toEqual([
      { row: 1, line: 2, value: { a: 1 } },
      { row: 2, line: 3, value: { a: 2 } },
    ]);
    expect(await all(input, "data.items")).toEqual([{ row: 1, line: 4, value: { b: 1 } }]);
    expect((await all(input))[0]).toMatchObject({ row: 1, line: 1 });
    await expect(input.sample("nowhere")).rejects.toThrow(RangeError);
  });

  it("gives a sample of thirty, and all in batches of a thousand", async () => {
    const input = await open(JSON.stringify(Array.from({ length: 2100 }, (_, n) => ({ n }))));
    expect(await input.sample("")).toHaveLength(30);
    const sizes = [];
    for await (const batch of input.records("")) sizes.push(batch.length);
    expect(sizes).toEqual([1000, 1000, 100]);
  });

  it("may hold a key __proto__, which stays plain data", async () => {
    const [record] = await all(await open('[{"__proto__": {"admin": true}}]'));
    const value = Object(record?.value);
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(value.admin).toBeUndefined();
  });

  it("may not nest deeper than the limit", async () => {
    const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    await expect(open(nested(201))).rejects.toMatchObject({ code: "json-too-deep" });
    await expect(open("[".repeat(100_000))).rejects.toMatchObject({ code: "json-too-deep" });
    expect((await open(nested(200))).sets).toMatchObject([{ path: "", count: 1 }]);
  });

  it("larger than the limit is refused before it is all read", async () => {
    await expect(open('[{"a":1}]', { maxJsonBytes: 5 })).rejects.toMatchObject({ code: "json-too-large" });
  });

  it.each([
    ['[\n{"a": 1}\n{"a": 2}]', "line 3, column 1: a comma or bracket is missing there"],
    ['[{"a": 1,}]', "line 1, column 10: there is a comma too many before it"],
    ['[{"a": 1},\n]', "line 2, column 1: there is a comma too many before it"],
    ["{'a': 1}", "line 1, column 2: a field name in double quotes is expected there"],
    ['{"a" 1}', "line 1, column 6: a colon is missing there"],
    ['{"a": NaN}', 'line 1, column 7: "NaN" is not a value that JSON knows; write null where there is no value'],
    ['{"a": True}', 'line 1, column 7: "True" is not a value that JSON knows; write true'],
    [
      '{"a": 01}',
      'line 1, column 7: "01" is not a value that JSON knows; write a number like 12.5, and anything else in double quotes',
    ],
    ['{"a": Leeds}', 'line 1, column 7: "Leeds" is not a value that JSON knows; a text stands in double quotes'],
    ['{"a": , "b": 1}', "line 1, column 7: a value is missing there"],
    ['{"a": "x\ny"}', "line 1, column 9: a line break or control character stands inside a text"],
    ['{"a": "C:\\data folder"}', "line 1, column 10: a backslash stands there that JSON does not know; write it twice"],
    ['{"a": 1}\n]', "line 2, column 1: there is more text after the end of the data"],
    ['[{"a": 1},\n{"a": tr', "line 2, column 9: the text ends there, so the file is cut short"],
    ['[{"a": "x', "line 1, column 10: the text ends there, so the file is cut short"],
  ])("with a fault says where: %j", async (text, message) => {
    await expect(open(text)).rejects.toMatchObject({ code: "json-syntax", message: `The JSON stops at ${message}.` });
  });

  it("cut anywhere is said to be cut short", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 3 }), fc.nat(), async (json, at) => {
        const text = `[${json}]`;
        const cut = text.slice(0, 1 + (at % (text.length - 1)));
        await expect(open(cut)).rejects.toMatchObject({ message: expect.stringContaining("is cut short") });
      }),
    );
  });

  it("is refused exactly where JSON.parse refuses it", async () => {
    const token = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-", "null", " ", "\\", '"', "1e5", "\n");
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 12 }), async (tokens) => {
        const text = `[{"a":${tokens.join("")}`;
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        if (parses) expect(await all(await open(text))).toHaveLength(JSON.parse(text).length);
        else await expect(open(text)).rejects.toMatchObject({ code: "json-syntax" });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("rows that are lists", () => {
  const recordsAt = async (root: unknown, path: string) =>
    (await all(await open(JSON.stringify(root)), path)).map(({ value }) => value);
  const RECORDS = [{ name: "x", cost: 1 }, { name: "y" }];
  const ROWS = [
    ["x", 1],
    ["y", null],
  ];

  it("are records under the headings of the first row, which is none; their lines are those of the file", async () => {
    const input = await open('[["name","cost"],\n["x",1],\n["y",null]]');
    expect(input.sets).toEqual([{ path: "", count: 2, form: "list" }]);
    expect(await all(input)).toEqual([
      { row: 1, line: 2, value: { name: "x", cost: 1 } },
      { row: 2, line: 3, value: { name: "y" } },
    ]);
    expect(await recordsAt({ result: { rows: [["name", "cost"], ...ROWS] } }, "result.rows")).toEqual(RECORDS);
  });

  it.each([
    ["pandas", { columns: ["name", "cost"], index: [0, 1], data: ROWS }, "data"],
    [
      "CKAN",
      {
        fields: [
          { id: "name", type: "text" },
          { id: "cost", type: "numeric" },
        ],
        records: ROWS,
      },
      "records",
    ],
    [
      "Socrata",
      {
        meta: {
          view: {
            columns: [
              { id: 1, name: "name" },
              { name: "cost", fieldName: "c" },
            ],
          },
        },
        data: ROWS,
      },
      "data",
    ],
    ["a result", { result: { headers: ["name", "cost"], rows: ROWS } }, "result.rows"],
  ])("have their headings beside them: %s", async (_program, root, path) => {
    expect(await recordsAt(root, path)).toEqual(RECORDS);
  });

  it("lose no value: neither one without a heading nor one under a heading that is there twice", async () => {
    expect(await recordsAt([["a", "a", "b"], [1, 2, 3, 4], [5]], "")).toEqual([
      { a: 1, "a (2)": 2, b: 3, "column 4": 4 },
      { a: 5 },
    ]);
    expect(
      Object.keys(
        Object(
          (
            await recordsAt(
              [
                ["__proto__", "b"],
                [{ admin: true }, 1],
              ],
              "",
            )
          )[0],
        ),
      ),
    ).toEqual(["__proto__", "b"]);
  });

  it("without headings are no records", async () => {
    expect(await recordsAt(ROWS, "")).toEqual(ROWS);
    expect(await recordsAt([["name", "cost"]], "")).toEqual([["name", "cost"]]);
    expect((await open(JSON.stringify({ box: ROWS, tags: ["a"] }))).sets).toHaveLength(1);
  });
});

describe("a name that an object has twice", () => {
  it("is a problem, since only the last value is read", async () => {
    const input = await open('{"rows":[\n{"a":1,"b":2,"a":3},\n{"a":1,"in":{"c":[{"d":1,"\\u0064":2}]}}]}');
    expect(await all(input, "rows")).toMatchObject([{ value: { a: 3, b: 2 } }, {}]);
    expect(input.problems).toEqual([
      { code: "json-name-repeated", row: null, line: 2, value: "a" },
      { code: "json-name-repeated", row: null, line: 3, value: "d" },
    ]);
  });

  it("is told from the same name in another object, and from text that looks like a name", async () => {
    const input = await open('[{"a":"\\"a\\":1,","b":{"a":1},"c":[{"a":1},{"a":1}]},{"a":":"},"a","a"]');
    expect(input.problems).toEqual([]);
  });

  it("is a problem of its record in JSON Lines", async () => {
    const input = await open('{"a":1}\n{"a":1,"__proto__":2,"__proto__":3}\n');
    await all(input);
    expect(input.problems).toEqual([{ code: "json-name-repeated", row: 2, line: 2, value: "__proto__" }]);
  });
});

describe("JSON in any encoding", () => {
  const TEXT = '[{"name":"Café"},{"name":"Â£"}]';
  const utf16 = [...TEXT].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
  it.each([
    ["utf-8-bom", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)]],
    ["utf-16le", [0xff, 0xfe, ...utf16]],
    ["utf-16le", utf16],
  ])("is read: %s", async (encoding, bytes) => {
    const input = await open(Uint8Array.from(bytes));
    expect((await all(input)).map(({ value }) => value)).toEqual(JSON.parse(TEXT));
    expect(input.encoding()).toBe(encoding);
    expect(input.garbled()).toBe(true);
  });

  it("may hold half a surrogate pair, which stays what it is", async () => {
    expect(await all(await open('[{"a":"\\ud83d"}]'))).toMatchObject([{ value: { a: "\ud83d" } }]);
  });
});

describe("hostile JSON", () => {
  it("of a million brackets, closed or not, is refused at once", async () => {
    const deep = "[".repeat(1_000_000);
    const { user: before } = process.cpuUsage();
    for (const text of [deep, deep + "]".repeat(1_000_000), '{"a":'.repeat(1_000_000)]) {
      await expect(open(text)).rejects.toMatchObject({ code: "json-too-deep" });
    }
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(3);
  });

  it("of one text of ten million characters is read", async () => {
    const [record] = await all(await open(JSON.stringify([{ a: "x".repeat(10_000_000) }])));
    expect(Object(record?.value).a).toHaveLength(10_000_000);
  });
});

describe("JSON Lines", () => {
  it("may be a sequence of texts (RFC 8142), each with a record separator before it", async () => {
    const text = '\x1e{"a":1}\n\x1e{"a":2}\n';
    const reader = new TextReader(new ByteReader(toSource(text)), { encoding: "utf-8", bomLength: 0 });
    const input = await openJsonLines(reader, resolveLimits());
    const records = [];
    for await (const batch of input.records("")) records.push(...batch);
    expect(records).toEqual([
      { row: 1, line: 1, value: { a: 1 } },
      { row: 2, line: 2, value: { a: 2 } },
    ]);
  });

  it("give one record a line, blank lines aside, and go on after a line with a fault", async () => {
    const input = await open('{"a":1}\r\n\n{"a":2}\n{"a":}\n{"a":\n{"a":5}');
    expect(input.sets).toEqual([{ path: "", count: -1, form: "object" }]);
    expect(await input.sample("")).toHaveLength(3);
    expect(await all(input)).toEqual([
      { row: 1, line: 1, value: { a: 1 } },
      { row: 2, line: 3, value: { a: 2 } },
      { row: 5, line: 6, value: { a: 5 } },
    ]);
    expect(input.problems).toEqual([
      { code: "json-syntax", row: 3, line: 4, value: "column 6: a value is missing there" },
      { code: "json-syntax", row: 4, line: 5, value: "column 6: the line ends before the record does" },
    ]);
  });

  it("cut in the last line give the lines before", async () => {
    const input = await open('{"a":1}\n{"a":2}\n{"a":"thr');
    expect(await all(input)).toHaveLength(2);
    expect(input.problems).toEqual([{ code: "file-truncated", row: 3, line: 3 }]);
  });

  it("stop at a line that is too long, and skip one that nests too deep", async () => {
    const deep = `{"a":${"[".repeat(10)}${"]".repeat(10)}}`;
    const text = `{"a":1}\n{"a":2}\n${deep}\n{"a":"${"x".repeat(100)}"}\n{"a":3}\n`;
    const input = await open(text, { maxRowBytes: 50, maxJsonDepth: 10 });
    expect(await all(input)).toHaveLength(2);
    expect(input.problems).toEqual([
      { code: "json-too-deep", row: 3, line: 3 },
      { code: "row-too-long", row: 4, line: 4 },
    ]);
  });

  it("of a first line that is too long cannot be read", async () => {
    const file = new File([`{"a":"${"x".repeat(100)}"}`], "long.jsonl");
    await expect(open(file, { maxRowBytes: 50 })).rejects.toMatchObject({ code: "row-too-long" });
  });
});
