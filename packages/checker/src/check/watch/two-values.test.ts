import { describe, expect, it } from "vitest";
import { twoValuesIn, type ValueKind } from "./two-values.ts";

describe("several values in one cell", () => {
  it.each<[string, ValueKind, string[]]>([
    ["31/03/2016\n26/07/2021", "date", ["31/03/2016", "26/07/2021"]],
    ["2016-03-31; 2021-07-26", "date", ["2016-03-31", "2021-07-26"]],
    ["3 Apr 2016 and 26 July 2021", "date", ["3 Apr 2016", "26 July 2021"]],
    ["(51.37, -2.40)", "number", ["51.37", "-2.40"]],
    ["02, 03, 04", "number", ["02", "03", "04"]],
    ["1,302.28|£17,400.00", "number", ["1,302.28", "£17,400.00"]],
    ["Live music|Recorded music", "text", ["Live music", "Recorded music"]],
    ["one\r\n\r\ntwo;", "text", ["one", "two"]],
  ])("%j as %s", (text, kind, values) => {
    expect(twoValuesIn(text, kind)).toEqual(values);
  });

  it.each<[string, ValueKind]>([
    ["31/03/2016", "date"],
    ["31/03/2016 12:00:00", "date"],
    ["31/03/2016\nnot known", "date"],
    ["1,302.28", "number"],
    ["(281.17)", "number"],
    ["12;", "number"],
    ["51.37, north", "number"],
    ["Live music, recorded music", "text"],
    ["|", "text"],
    ["", "text"],
  ])("is not seen in %j as %s", (text, kind) => {
    expect(twoValuesIn(text, kind)).toBeNull();
  });

  it("is not looked for in a long description, and takes no time over one", () => {
    expect(twoValuesIn("1;".repeat(501), "number")).toBeNull();
    const started = performance.now();
    expect(twoValuesIn("1".repeat(999), "number")).toBeNull();
    expect(twoValuesIn(`${" ".repeat(990)}1`, "date")).toBeNull();
    expect(performance.now() - started).toBeLessThan(100);
  });
});
