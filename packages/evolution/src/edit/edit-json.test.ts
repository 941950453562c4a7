import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edit, editJson } from "./edit-json.ts";
import { formatJson } from "./format-json.ts";

const TEXT = `{
  "title": "Bench",
  "examples": [1, 2],
  "x-order": [
    {
      "a": 1
    }
  ],
  "none": {}
}
`;
const after = (...edits: Edit[]) => editJson(TEXT, edits);

describe("editJson", () => {
  it.each<[string, Edit, string, string]>([
    ["a value", { kind: "set", at: ["title"], value: "Seat" }, '"title": "Bench"', '"title": "Seat"'],
    [
      "a member at its place",
      { kind: "set", at: ["description"], value: "So.", behind: ["title"] },
      '"Bench",\n',
      '"Bench",\n  "description": "So.",\n',
    ],
    [
      "a first member",
      { kind: "set", at: ["$id"], value: "x", behind: [] },
      '{\n  "title"',
      '{\n  "$id": "x",\n  "title"',
    ],
    ["a last member", { kind: "set", at: ["zebra"], value: [1] }, '"none": {}\n', '"none": {},\n  "zebra": [1]\n'],
    [
      "a member of nothing",
      { kind: "set", at: ["none", "b"], value: true },
      '"none": {}',
      '"none": {\n    "b": true\n  }',
    ],
    ["an entry of a list on one line", { kind: "append", at: ["examples"], value: 3 }, "[1, 2]", "[1, 2, 3]"],
    [
      "an entry of a list of objects",
      { kind: "append", at: ["x-order"], value: { b: 2 } },
      '      "a": 1\n    }\n',
      '      "a": 1\n    },\n    {\n      "b": 2\n    }\n',
    ],
    ["an entry away", { kind: "remove", at: ["examples", 0] }, "[1, 2]", "[2]"],
    ["a member away", { kind: "remove", at: ["examples"] }, '  "examples": [1, 2],\n', ""],
    ["the last member away", { kind: "remove", at: ["none"] }, ',\n  "none": {}', ""],
    ["another name", { kind: "rename", at: ["x-order", 0, "a"], to: "c" }, '"a": 1', '"c": 1'],
  ])("changes %s, and no other letter", (_what, edit, before, now) => {
    expect(after(edit)).toBe(TEXT.replace(before, now));
  });

  it("puts members in order and leaves what stands between them", () => {
    const text = '{\n  "b": [1,  2],\n\n  "a": {"c":1}\n}\n';
    expect(editJson(text, [{ kind: "order", at: [], keys: ["a", "b"] }])).toBe(
      '{\n  "a": {"c":1},\n\n  "b": [1,  2]\n}\n',
    );
  });

  it("keeps a member called __proto__ one like any other", () => {
    const text = editJson("{}", [{ kind: "set", at: ["__proto__"], value: { a: 1 } }]);
    expect(Object.keys(JSON.parse(text))).toEqual(["__proto__"]);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it("throws where there is no such place", () => {
    expect(() => after({ kind: "remove", at: ["nowhere"] })).toThrow("There is no /nowhere in the file");
    expect(() => after({ kind: "set", at: ["nowhere", "b"], value: 1 })).toThrow("There is no /nowhere in the file");
  });

  it("gives what was set, wherever it is set", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(["title"], ["x-order", 0, "a"], ["none", "b"], ["examples", 1]),
        (value, at) => {
          const text = after({ kind: "set", at, value });
          const found = at.reduce<unknown>(
            (part, step) => (part as Record<string | number, unknown>)[step],
            JSON.parse(text),
          );
          expect(found).toEqual(JSON.parse(JSON.stringify(value)));
          expect(editJson(text, [{ kind: "set", at, value }])).toBe(text);
        },
      ),
    );
  });
});

describe("formatJson", () => {
  it("breaks a list only where it has no room", () => {
    const words = Array.from({ length: 11 }, (_, i) => `word number ${i}`);
    expect(formatJson({ short: words.slice(0, 5) })).toBe(`{\n  "short": ["${words.slice(0, 5).join('", "')}"]\n}`);
    expect(formatJson({ long: words })).toBe(`{\n  "long": [\n    "${words.join('",\n    "')}"\n  ]\n}`);
  });
});
