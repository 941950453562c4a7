import { StandpipeError } from "@standpipe/runtime";
import { describe, expect, it } from "vitest";
import { loadSubjects } from "../subjects.ts";

const subjects = await loadSubjects();

/** One field for each type, list or not, that any record uses: eighty records share some fifty types. */
const kinds = new Map(
  subjects.flatMap(({ type, accepted, fields }) =>
    fields.map((field) => [`${field.typeName ?? field.type} ${field.list}`, { type, accepted, field }] as const),
  ),
);
const fieldsOfEachKind = [...kinds.values()];

const circular: Record<string, unknown> = {};
circular.self = circular;
const bare: Record<string, unknown> = Object.assign(Object.create(null), { a: 1n });
bare.self = bare;
const deepList = nested((inner) => [inner]);
const deepObject = nested((inner) => ({ inner }));

/** Values that JSON cannot hold, and some that it can and nobody should send. */
const HOSTILE: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a BigInt", 10n],
  ["a symbol", Symbol("s")],
  ["a function", () => 1],
  ["a class", class {}],
  ["a date object", new Date(Number.NaN)],
  ["a Map", new Map([["reference", "1"]])],
  ["a boxed string", new String("text")],
  ["an object that becomes no text", { toString: () => ({}), toJSON: () => 1n }],
  ["an object that knows its own length", { length: 1e9 }],
  ["an array with holes", new Array(3)],
  ["a circular object", circular],
  ["a circular object without a prototype", bare],
  ["a list 20,000 lists deep", deepList],
  ["an object 20,000 objects deep", deepObject],
  ["a string of half a character", "\ud83d"],
];

// From 16 characters to a megabyte, so that a pattern whose time explodes is caught while it still ends.
const SIZES = Array.from({ length: 9 }, (_, step) => 16 * 4 ** step);

/** Each takes the example of a field, so that a pattern is well under way before the text goes wrong. */
const ATTACKS: readonly ((example: string, size: number) => string)[] = [
  (_example, size) => " ".repeat(size),
  (example, size) => `${example}${" ".repeat(size)}`,
  (example, size) => `${example}${example.slice(-1).repeat(size)}\u0000 `,
  (example, size) => `${`${example}-`.repeat(Math.ceil(size / example.length))}!`,
  (example, size) => `${example}${".a-0".repeat(size / 4)} `,
];

describe("every record", () => {
  it.each(HOSTILE)("refuses %s, and says so", (_title, value) => {
    for (const { type } of subjects) {
      expect(type.is(value), type.name).toBe(false);
      expect(type.check(value).findings.length, type.name).toBeGreaterThan(0);
      expect(() => type.parse(value), type.name).toThrow(StandpipeError);
    }
  });

  it.each(HOSTILE)("survives %s in a field of any type, alone or in a list", (_title, value) => {
    for (const { type, accepted, field } of fieldsOfEachKind) {
      for (const found of [value, [value, value]]) {
        const record = { ...accepted, [field.name]: found };
        expect(type.check(record).valid, `${type.name} ${field.name}`).toBe(type.is(record));
      }
    }
  });
});

describe("a text of up to a megabyte", () => {
  it.each(fieldsOfEachKind)("is judged in a moment: $type.name $field.name", ({ type, accepted, field }) => {
    for (const size of SIZES) {
      const { user: before } = process.cpuUsage();
      for (const attack of ATTACKS) {
        const text = attack(field.example, size);
        const { valid } = type.check({ ...accepted, [field.name]: field.list ? [text] : text });
        // Only an open list takes any text for a code.
        if (size === SIZES.at(-1)) expect(valid).toBe(field.open);
      }
      // In microseconds. It usually takes a twentieth of a second.
      expect(process.cpuUsage().user - before, `${size} characters`).toBeLessThan(500_000);
    }
  });
});

describe.each(subjects)("$name on hostile input", ({ type, accepted, fields }) => {
  it("lets nothing through to the prototype of all objects", () => {
    const keys = `"__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } }, "toString": 1, "hasOwnProperty": 1`;
    const record = JSON.parse(`{ ${keys}, ${JSON.stringify(accepted).slice(1)}`);
    expect(type.is(record)).toBe(true);
    expect(type.check(JSON.parse(`{ ${keys} }`)).valid).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("does not take what an object inherits for its own fields, or crashes on it", () => {
    const heir = Object.create(accepted);
    expect(type.check(heir).valid).toBe(type.is(heir));
  });

  it("lets the error of a getter through, and is none the worse for it", () => {
    const name = fields[0]?.name ?? "";
    const trap = Object.defineProperty({ ...accepted }, name, { enumerable: true, get: () => thrown() });
    expect(() => type.is(trap)).toThrow("from the getter");
    expect(type.check(accepted).valid).toBe(true);
  });
});

function nested(around: (inner: unknown) => unknown): unknown {
  let value: unknown = "x";
  for (let depth = 0; depth < 20_000; depth++) value = around(value);
  return value;
}

function thrown(): never {
  throw new Error("from the getter");
}
