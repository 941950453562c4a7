import type { FieldMetadata } from "@standpipe/runtime";
import { describe, expect, it } from "vitest";
import { field, record } from "../../../test/made-up.ts";
import type { Cause, Seen } from "./cause.ts";
import { watchesOf } from "./watches-of.ts";

/** The causes behind the values of a field. */
function causes(of: FieldMetadata, values: readonly string[]): Cause[] {
  const watches = watchesOf(of, record([of]).metadata);
  values.forEach((text, i) => {
    const values = { [of.name]: text };
    const source = { row: i + 2, line: i + 2, cells: [] };
    const entry = { record: values, source, row: i + 2, line: i + 2, text: () => text, cell: () => null };
    const seen: Seen = { text, entry, record: values, nth: i + 1 };
    for (const watch of watches) watch.see(seen);
  });
  return watches.flatMap((watch) => watch.cause() ?? []);
}

const typed = (typeName: string) => field("value", { typeName: `core/types/${typeName}` });
const said = (found: readonly Cause[]) => found.map(({ code, count }) => `${code} ${count}`);
const many = (count: number, value: (i: number) => string) => Array.from({ length: count }, (_, i) => value(i));

/** Sentences of many lengths, the same each time. */
const WORDS = [
  "new",
  "roof",
  "and",
  "windows",
  "for",
  "a",
  "house",
  "in",
  "Canal",
  "Street",
  "with",
  "garage",
  "extension",
];
const sentence = (i: number) =>
  many(2 + (i % 9), (j) => WORDS[(i * 5 + j * 7 + ((i * j) % 3)) % WORDS.length] as string).join(" ");

describe("values that were cut at a fixed width", () => {
  const cut = many(200, (i) => sentence(i).slice(0, 30));

  it("show as a spike at the greatest length of a text", () => {
    const [cause] = causes(typed("text200"), cut);
    expect(cause).toMatchObject({ code: "values-cut", detail: { limit: 30 } });
    expect(cause?.count).toBe(cut.filter(({ length }) => length === 30).length);
  });

  it("are not seen in whole text, in few values, nor where nearly all are of one length", () => {
    expect(said(causes(typed("text200"), many(200, sentence)))).toEqual([]);
    expect(said(causes(typed("text200"), cut.slice(0, 19)))).toEqual([]);
    const long = cut.filter(({ length }) => length === 30);
    expect(said(causes(typed("text200"), [...long, ...cut.slice(0, 9)]))).toEqual([]);
  });

  it.each([
    [
      "references of a fixed form beside short ones",
      (i: number) => (i % 3 ? `REF-2024-${1000 + i}` : sentence(i).slice(0, 8)),
    ],
    [
      "one long value that repeats",
      (i: number) => (i % 3 ? "The same long value each time" : sentence(i).slice(0, 12)),
    ],
    ["short codes", (i: number) => sentence(i).slice(0, 9)],
  ])("are not %s", (_what, value) => {
    expect(said(causes(typed("text200"), many(100, value)))).toEqual([]);
  });

  it("are not looked for where the type has a form of its own", () => {
    for (const name of ["ref", "url", "email", "postcode", "org-id"])
      expect(said(causes(typed(name), cut))).toEqual([]);
  });

  const permission = field("value", { codes: ["full-planning-permission", "outline-planning-permission", "other"] });

  it("are the beginning of a code, whose whole is named", () => {
    const values = many(631, (i) => (i % 4 === 0 ? "other" : "full planning permis"));
    const [cause, ...more] = causes(permission, values);
    expect(more).toEqual([]);
    expect(cause).toMatchObject({ code: "values-cut", count: 473 });
    expect(cause?.detail).toEqual({ limit: 20, others: ["full-planning-permission"] });
  });

  it("are not a code in full, one that nothing begins with, or a short word of somebody's own", () => {
    expect(
      said(
        causes(
          permission,
          many(50, () => "Full planning permission"),
        ),
      ),
    ).toEqual([]);
    expect(
      said(
        causes(
          permission,
          many(50, () => "planning permission full"),
        ),
      ),
    ).toEqual([]);
    expect(
      said(
        causes(
          permission,
          many(50, () => "full planning"),
        ),
      ),
    ).toEqual([]);
    // A longer value shows that there is room.
    expect(said(causes(permission, [...many(50, () => "full planning permis"), "not known at the moment"]))).toEqual(
      [],
    );
  });
});

describe("codes that lost their zeros", () => {
  const leeds = ["008", "009", "8", "12", "110", "9", "114"];

  it("are shorter than those that kept them", () => {
    const [cause] = causes(typed("text20"), leeds);
    expect(cause).toMatchObject({ code: "zeros-lost", count: 3, detail: { limit: 3, example: "008" } });
    expect(cause?.samples.map(({ text }) => text)).toEqual(["8", "12", "9"]);
  });

  it.each([
    ["numbers without a zero in front", ["8", "12", "110", "9"]],
    ["zeros in front of all", ["008", "009", "010", "110"]],
    ["two widths with zeros", [...leeds, "0012"]],
    ["longer ones beside them", [...leeds, "12345"]],
    ["a lone 0, and zeros that stand for nothing", ["0", "000", "000", "8", "12", "110"]],
    ["text for the most part", [...leeds, "a", "b", "c"]],
    ["one code with a zero", ["008", "008", "8", "12", "110"]],
  ])("are not %s", (_what, values) => {
    expect(said(causes(typed("text20"), values))).toEqual([]);
  });

  it("are not codes of a list that has short ones", () => {
    const of = (codes: string[]) => field("value", { codes });
    expect(said(causes(of(["008", "009", "012"]), leeds))).toEqual(["zeros-lost 3"]);
    expect(said(causes(of(["008", "009", "8", "12", "9"]), leeds))).toEqual([]);
  });

  it.each([
    ["phone", ["2085398072", "2085398073", "020 8539 8072", "+442085398072"], 2, "02085398072"],
    ["company-number", ["2983151", "983151", "02983150", "RC000766"], 2, "02983151"],
    ["gss-code", ["E0800009", "E0800009", "E08000009"], 2, "E08000009"],
    ["cpv-code", ["3000000", "9000000", "45000000"], 2, "03000000"],
  ])("are too short for a %s", (typeName, values, count, likely) => {
    const [cause] = causes(typed(typeName), values);
    expect(cause).toMatchObject({ code: "zeros-lost", count, detail: { example: likely } });
  });

  it.each([
    ["phone", ["9085398072", "9085398073", "085398072", "551550"]],
    ["phone", ["2085398072", "020 8539 8072"]],
    ["company-number", ["02983151", "1234", "not known"]],
    ["charity-number", ["263960", "1161363", "0263960", "0263961"]],
    ["uprn", ["010012345678", "010012345679", "10012345", "10012346"]],
  ])("are no %s like %j", (typeName, values) => {
    expect(said(causes(typed(typeName), values))).toEqual([]);
  });
});

describe("dates that stand for none", () => {
  const day = (i: number) => `20${10 + (i % 14)}-0${1 + (i % 9)}-1${i % 9}`;
  const dates = (count: number, old: string) => many(30, (i) => (i < count ? old : day(i)));

  it.each([["1900-01-01"], ["01/01/1970"], ["1970-01-01T00:00:00Z"], ["1/1/1968"]])(
    "%s is one, in ten of thirty",
    (old) => {
      const [cause] = causes(typed("date"), dates(10, old));
      expect(cause).toMatchObject({ code: "date-placeholder", count: 10 });
      expect(cause?.severity).toBeUndefined();
      expect(said(causes(typed("date"), dates(9, old)))).toEqual([]);
    },
  );

  it("may be any old day, which is only worth a word", () => {
    const [cause] = causes(typed("date"), dates(12, "14/10/1968"));
    expect(cause).toMatchObject({ severity: "info", count: 12, detail: { when: "one day of a long time ago" } });
  });

  it.each([
    ["a day of our time", many(30, () => "2024-01-01")],
    ["old days that differ", many(30, (i) => `19${50 + (i % 20)}-03-${10 + i}`)],
    ["few among many", many(100, (i) => (i < 30 ? "1900-01-01" : day(i)))],
    ["years alone", many(30, () => "1968")],
  ])("are not %s", (_what, values) => {
    expect(said(causes(typed("date"), values))).toEqual([]);
  });
});

describe("text that was written for a web page", () => {
  it("has entities, and an ampersand is none", () => {
    const values = ["St John&#039;s", "Smith &amp; Sons", "Marks & Spencer", "R&D; more", "A&E"];
    const [cause] = causes(typed("text200"), values);
    expect(cause).toMatchObject({ code: "text-garbled", count: 2, detail: { when: "a web page" } });
    expect(said(causes(typed("url"), ["https://example.org/?a=1&amp;b=2"]))).toEqual([]);
  });
});
