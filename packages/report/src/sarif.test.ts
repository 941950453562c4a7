import { ruleEntries } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { exampleFinding, exampleReport, exampleSample } from "../test/example-report.ts";
import { exampleSet, setOf } from "../test/example-set.ts";
import { HOSTILE, hostileSet } from "../test/hostile.ts";
import { sarifReport } from "./sarif.ts";

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number };
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly (Location & {
    readonly id: number;
    readonly message: { readonly text: string };
  })[];
  readonly occurrenceCount?: number;
  readonly partialFingerprints?: Readonly<Record<string, string>>;
}
interface Log {
  readonly version: string;
  readonly $schema: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version?: string;
        readonly rules: readonly {
          readonly id: string;
          readonly help?: { readonly text: string };
          readonly defaultConfiguration?: { readonly level: string };
        }[];
      };
    };
    readonly results: readonly Result[];
  }[];
}

function runOf(text: string): Log["runs"][number] {
  const log = JSON.parse(text) as Log;
  expect(log.version).toBe("2.1.0");
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  if (run === undefined) throw new Error("No run");
  return run;
}

/** What SARIF 2.1.0 and its readers ask of every result. */
function expectWellFormed({ tool, results }: Log["runs"][number]): void {
  const ids = tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { ruleId, ruleIndex, level, message, locations, relatedLocations = [] } of results) {
    expect(ids[ruleIndex]).toBe(ruleId);
    expect(["error", "warning", "note"]).toContain(level);
    expect(typeof message.text).toBe("string");
    expect(message.text).not.toContain("](");
    expect(locations).toHaveLength(1);
    for (const { physicalLocation } of [...locations, ...relatedLocations]) {
      expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%:/@-]*$/);
      expect(physicalLocation.region?.startLine ?? 1).toBeGreaterThan(0);
    }
    expect(relatedLocations.map(({ id }) => id)).toEqual(relatedLocations.map((_one, at) => at + 1));
  }
}

describe("sarifReport", () => {
  it("has a result for each finding at its first place, and its other places beside it", () => {
    const samples = [exampleSample({ row: 7, line: 9, record: "BF-1" }), exampleSample({ row: 8, line: null })];
    const run = runOf(sarifReport(setOf({ findings: [exampleFinding({ samples, count: 412 })] })));
    expectWellFormed(run);
    const [result] = run.results;
    expect(result).toMatchObject({ ruleId: "date-format", level: "error", occurrenceCount: 412 });
    expect(result?.message.text).toBe(
      "Start date must be a date, like 2024-12-31. Column B, Start: 31/12/2024 (rows 7 and 8) and 410 more rows. Change 31/12/2024 to 2024-12-31.",
    );
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "sites.csv" },
      region: { startLine: 9 },
    });
    expect(result?.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe("Column B, Start, row 7, BF-1");
    expect(result?.relatedLocations?.[0]?.physicalLocation.region).toEqual({ startLine: 8 });
  });

  it("names no line of a JSON file that is only the number of a record", () => {
    const { file } = exampleReport();
    const findings = [exampleFinding({ samples: [exampleSample({ row: 3, line: null })] })];
    const { results } = runOf(sarifReport(setOf({ file: { ...file, format: "json", headerRow: null }, findings })));
    expect(results[0]?.locations[0]?.physicalLocation.region).toBeUndefined();
  });

  it("says of every rule of the checker what it asks, why, and how grave it is", () => {
    const rules = ruleEntries();
    const findings = [...rules.map(({ code }) => exampleFinding({ code })), exampleFinding({ code: "uprn-format" })];
    const { driver } = runOf(sarifReport(setOf({ findings }))).tool;
    const help = new Map(driver.rules.map((rule) => [rule.id, rule.help?.text]));
    expect(rules.length).toBeGreaterThan(60);
    for (const { code, about, why } of rules) expect(help.get(code)).toBe(`${about} ${why}`);
    expect(help.get("uprn-format")).toBe("The value must be written as the type of the field asks.");
    expect(driver.rules.find(({ id }) => id === "code-ended")?.defaultConfiguration?.level).toBe("warning");
  });

  it("has a result for a file that could not be read", () => {
    const run = runOf(
      sarifReport(
        exampleSet({ reports: [], unread: [{ file: "my file#1.pdf", message: "It is a PDF", fix: "Export it" }] }),
      ),
    );
    expectWellFormed(run);
    expect(run.results[0]).toMatchObject({ ruleId: "file-unread", message: { text: "It is a PDF. Export it." } });
    expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("my%20file%231.pdf");
  });

  it.each([
    ["data\\sites.csv", "data/sites.csv"],
    ["./sites.csv", "sites.csv"],
    ["/tmp/sites.csv", "file:///tmp/sites.csv"],
    ["C:\\data\\sites.csv", "file:///C:/data/sites.csv"],
    ["-", "stdin"],
  ])("writes the path %s as an address: %s", (name, uri) => {
    const { file } = exampleReport();
    const { results } = runOf(sarifReport(setOf({ file: { ...file, name }, findings: [exampleFinding()] })));
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it.each(HOSTILE)("is well-formed with %j in it", (text) => {
    expectWellFormed(runOf(sarifReport(hostileSet(text))));
  });
});
