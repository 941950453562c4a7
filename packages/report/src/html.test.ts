import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport, exampleSample } from "../test/example-report.ts";
import { exampleSet, setOf } from "../test/example-set.ts";
import { HOSTILE, hostileSet } from "../test/hostile.ts";
import { parseXml } from "../test/parse-xml.ts";
import { htmlReport } from "./html.ts";

const warning = exampleFinding({ severity: "warning", code: "code-ended", message: "Status ended" });
const info = exampleFinding({ severity: "info", code: "outer-space", message: "2 values have spaces", samples: [] });
const bad = exampleReport({
  ...{ valid: false, invalidRows: 3, errors: 3 },
  findings: [exampleFinding({ count: 3, fixable: true }), warning, info],
  notChecked: [{ what: "Whether every reference is different", why: "That many keys are not kept in memory" }],
});
const several = exampleSet({ reports: [bad, exampleReport()], unread: [{ file: "c.pdf", message: "It is a PDF" }] });
const pages = {
  one: exampleSet({ reports: [bad] }),
  several,
  unread: exampleSet({ reports: [], unread: several.unread }),
};

/** The text of each element of that name. */
const texts = (page: string, wanted: RegExp) =>
  parseXml(page)
    .filter(({ name }) => wanted.test(name))
    .map(({ text }) => text.replace(/\s+/g, " ").trim());

describe("htmlReport", () => {
  it("begins with the verdict, and goes from what to fix to how the file was read", () => {
    expect(texts(htmlReport(pages.one), /^h[1-4]$/)).toEqual([
      "sites.csv: Not ready to send",
      "To fix",
      "1.Start date must be a date, like 2024-12-31.",
      "Worth a look",
      "!Status ended.",
      "Good to know",
      "Not checked",
      "How your headings were read",
      "About this check",
    ]);
  });

  it("shows each place as a piece of the sheet, and what to do below it", () => {
    const page = htmlReport(setOf({ findings: [exampleFinding({ count: 3, fixable: true })] }));
    const [caption] = texts(page, /^caption$/);
    expect(caption).toBe("The first of 3 rows");
    expect(texts(page, /^t[hd]$/).slice(0, 4)).toEqual(["Row", "BStart", "7", "31/12/2024"]);
    expect(texts(page, /^p$/)).toContain(
      "What to do Change 31/12/2024 to 2024-12-31. All 3 can be changed in the same way.",
    );
  });

  it("names the sheet and record of a place, and the cell where it is in no column", () => {
    const samples = [exampleSample({ sheet: "March", record: "BF-1", cell: "D32", value: "spill" })];
    const page = htmlReport(setOf({ findings: [exampleFinding({ column: null, field: null, samples })] }));
    const cells = texts(page, /^t[hd]$/);
    expect(cells.slice(0, 8)).toEqual(["Cell", "Sheet", "Record", "What is there", "D32", "March", "BF-1", "spill"]);
  });

  it("tells a blank cell from a value that is not shown", () => {
    const samples = [exampleSample({ value: null }), exampleSample({ row: 8, value: "x" })];
    const of = (code: string) => texts(htmlReport(setOf({ findings: [exampleFinding({ code, samples })] })), /^td$/)[0];
    expect(of("required-missing")).toBe("blank");
    expect(of("date-format")).toBe("not shown");
  });

  it.each(Object.entries(pages))("may load and run nothing: %s", (_name, set) => {
    const page = htmlReport(set);
    expect(page).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"`,
    );
    const elements = parseXml(page);
    expect(elements.filter(({ name }) => /^(?:script|link|img|iframe|object|form|base)$/.test(name))).toEqual([]);
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^(?:on|src|style)/.test(name))).toEqual([]);
    expect(attributes.filter(([name, value]) => name === "href" && !value.startsWith("#"))).toEqual([]);
    expect(page).not.toMatch(/url\(|@import|https?:/);
  });

  it.each(Object.entries(pages))(
    "can be read aloud: language, title, one first heading, none skipped: %s",
    (_name, set) => {
      const elements = parseXml(htmlReport(set));
      expect(elements[0]?.attributes.lang).toBe("en-GB");
      expect(elements.find(({ name }) => name === "title")?.text).not.toBe("");
      const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1)).toEqual([]);
      const tables = elements.filter(({ name }) => name === "table").length;
      expect(elements.filter(({ name, path }) => name === "caption" && path.at(-1) === "table")).toHaveLength(tables);
      expect(elements.filter(({ name, attributes }) => name === "th" && attributes.scope === undefined)).toEqual([]);
    },
  );

  it("links to parts that are there, each under a name of its own", () => {
    const elements = parseXml(htmlReport(several));
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    const links = elements.flatMap(({ attributes }) => attributes.href?.slice(1) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(6);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it("has several files in a table first, those that could not be read too", () => {
    const page = htmlReport(several);
    expect(texts(page, /^h1$/)).toEqual(["3 files: 1 with nothing to fix, 1 not ready to send, 1 not read."]);
    expect(texts(page, /^tr$/).slice(1, 4)).toEqual([
      "c.pdf✗ could not be read",
      "sites.csv✗ not ready to send1",
      "sites.csv✓ ready to send0",
    ]);
  });

  it.each(HOSTILE)("shows %j as it is", (text) => {
    const page = htmlReport(hostileSet(text));
    expect(() => parseXml(page)).not.toThrow();
    expect(page).not.toMatch(/<script|<img|onerror=(?!alert\(1\)&gt;)|<!--/);
  });

  it("stays under 1 MB with 100 findings of the longest values", () => {
    const value = "<&\"'".repeat(30);
    const samples = Array.from({ length: 5 }, (_, at) => exampleSample({ row: at + 2, value, record: value }));
    const findings = Array.from({ length: 100 }, () =>
      exampleFinding({ samples, count: 1000, message: value, fix: value }),
    );
    expect(htmlReport(setOf({ findings })).length).toBeLessThan(1_000_000);
  });
});
