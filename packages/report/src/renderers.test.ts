import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleSet } from "../test/example-set.ts";
import { HOSTILE, hostileSet } from "../test/hostile.ts";
import { parseXml } from "../test/parse-xml.ts";
import { renderers, reportFormats } from "./renderers.ts";

const inReports = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc
    .array(fc.constantFrom("<", ">", "&", '"', "'", "`", "|", "]]>", "\\", "\n", "@a", "-->", "#1", "script", " "), {
      maxLength: 12,
    })
    .map((parts) => parts.join("")),
);
const tagsOf = (text: string) => [...new Set(parseXml(text).map(({ name }) => name))].sort();
const attributesOf = (text: string) =>
  [...new Set(parseXml(text).flatMap(({ attributes }) => Object.keys(attributes)))].sort();

describe("every form", () => {
  it("is one of the list, and the other way round", () => {
    expect(Object.keys(renderers)).toEqual([...reportFormats]);
  });

  it.each(reportFormats)("says nothing twice and something always, where all is well: %s", (format) => {
    const text = renderers[format](exampleSet());
    expect(text).toBe(renderers[format](exampleSet()));
    if (format === "github") expect(text).toBe("");
    else expect(text.endsWith("\n")).toBe(true);
  });

  // The names of tags and attributes with harmless texts are all that there may be with others.
  it.each(["html", "junit"] as const)("has no markup from data, whatever it is: %s", (format) => {
    const plain = renderers[format](hostileSet("plain text"));
    fc.assert(
      fc.property(inReports, (text) => {
        const page = renderers[format](hostileSet(text));
        expect(tagsOf(plain)).toEqual(expect.arrayContaining(tagsOf(page).filter((tag) => tag !== "wbr")));
        expect(attributesOf(plain)).toEqual(expect.arrayContaining(attributesOf(page)));
      }),
      { numRuns: 150 },
    );
  });

  it.each(["markdown", "json", "sarif", "gitlab"] as const)("has no < from data, whatever it is: %s", (format) => {
    fc.assert(
      fc.property(inReports, (text) => !renderers[format](hostileSet(text)).includes("<")),
      { numRuns: 150 },
    );
  });

  it.each(["json", "sarif", "gitlab"] as const)("is JSON, whatever a file holds: %s", (format) => {
    fc.assert(
      fc.property(inReports, (text) => JSON.parse(renderers[format](hostileSet(text))) !== null),
      { numRuns: 50 },
    );
  });

  it.each(reportFormats.filter((format) => format !== "json"))("shows what is hidden in a text: %s", (format) => {
    const text = renderers[format](hostileSet("a\u202eb\u0007c"));
    expect(text.includes("\u202e") || text.includes("\u0007")).toBe(false);
    expect(text.replaceAll("\\\\", "\\")).toContain("a\\u202eb␇c");
  });
});
