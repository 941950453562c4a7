import { describe, expect, it } from "vitest";
import { exampleFinding, exampleSample } from "../test/example-report.ts";
import { exampleSet, setOf } from "../test/example-set.ts";
import { HOSTILE, hostileSet } from "../test/hostile.ts";
import { gitlabReport } from "./gitlab.ts";

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}
const entries = (text: string) => JSON.parse(text) as Entry[];
const fingerprints = (...findings: Parameters<typeof exampleFinding>[0][]) =>
  entries(gitlabReport(setOf({ findings: findings.map((parts) => exampleFinding(parts)) }))).map(
    (entry) => entry.fingerprint,
  );

describe("gitlabReport", () => {
  it("has an entry for each finding, at its first place", () => {
    const [entry] = entries(
      gitlabReport(setOf({ findings: [exampleFinding({ samples: [exampleSample({ line: 9 })] })] })),
    );
    expect(entry).toMatchObject({
      description:
        "Start date must be a date, like 2024-12-31. Column B, Start: 31/12/2024 (row 7). Change 31/12/2024 to 2024-12-31.",
      check_name: "date-format",
      severity: "major",
      location: { path: "sites.csv", lines: { begin: 9 } },
    });
  });

  it("gives a finding the same fingerprint when rows move, and when some are mended", () => {
    const before = { message: "Start must be a date. 412 of 1,200 values are not", count: 412 };
    const after = {
      message: "Start must be a date. 1 of 1,200 values is not",
      count: 1,
      samples: [exampleSample({ row: 90 })],
    };
    const whole = { message: "Start must be a date. None of the 1,200 values is", count: 1200 };
    expect(fingerprints(after)).toEqual(fingerprints(before));
    expect(fingerprints(whole)).toEqual(fingerprints(before));
    expect(fingerprints({ ...before, message: "Another 412" })).not.toEqual(fingerprints(before));
  });

  it("gives no two findings the same one", () => {
    const all = fingerprints(
      {},
      {},
      { code: "text-type" },
      { field: "end_date" },
      { column: "End" },
      { message: "End is odd" },
    );
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(all).size).toBe(6);
  });

  it("has a blocker for a file that could not be read", () => {
    const [entry] = entries(
      gitlabReport(exampleSet({ reports: [], unread: [{ file: "./a.pdf", message: "It is a PDF" }] })),
    );
    expect(entry).toMatchObject({ severity: "blocker", description: "It is a PDF.", location: { path: "a.pdf" } });
  });

  it.each(HOSTILE)("has every member that GitLab asks for with %j in it", (text) => {
    for (const entry of entries(gitlabReport(hostileSet(text)))) {
      expect(entry.location.lines.begin).toBeGreaterThan(0);
      expect(Object.values(entry).filter((value) => value === null)).toEqual([]);
    }
  });
});
