import type { Report } from "@standpipe/checker";
import type { SubmissionComparison } from "@standpipe/report";
import { describe, expect, it } from "vitest";
import { type Bar, missed } from "./bar.ts";

const found = (severity: string, before = 0, after = 1) => ({ severity, before, after });
const report = (...severities: string[]) =>
  ({
    valid: !severities.includes("error"),
    findings: severities.map((severity) => found(severity)),
  }) as unknown as Report;
const against = (more: { new?: object[]; remaining?: object[] }) =>
  ({ files: [{ new: [], remaining: [], fixed: [], ...more }], gone: [] }) as unknown as SubmissionComparison;

const bar = (failOn: Bar["failOn"], maxWarnings: number | null = null): Bar => ({ failOn, maxWarnings });

describe("whether a check ends with 1", () => {
  it("is a matter of errors where nothing else is asked for", () => {
    expect(missed([report("warning"), report("error")], bar("error"), null)).toEqual({ isMissed: true, why: null });
    expect(missed([report("warning", "info")], bar("error"), null).isMissed).toBe(false);
    expect(missed([], bar("error"), null).isMissed).toBe(false);
  });

  it("counts warnings as errors with --fail-on warning, and says so where no file is bad", () => {
    expect(missed([report("warning")], bar("warning"), null)).toMatchObject({
      isMissed: true,
      why: expect.stringContaining("1 thing worth a look: --fail-on warning"),
    });
    expect(missed([report("warning", "error")], bar("warning"), null)).toEqual({ isMissed: true, why: null });
    expect(missed([report("info")], bar("warning"), null).isMissed).toBe(false);
  });

  it("allows as many warnings as --max-warnings says, over all files", () => {
    const two = [report("warning"), report("warning", "info")];
    expect(missed(two, bar("error", 2), null).isMissed).toBe(false);
    expect(missed(two, bar("error", 1), null)).toEqual({
      isMissed: true,
      why: "2 things worth a look, and --max-warnings allows 1.",
    });
  });

  it("never is with --fail-on never", () => {
    expect(missed([report("error", "warning")], bar("never", 0), null)).toEqual({ isMissed: false, why: null });
  });

  it("is a matter of new errors with --fail-on new: of such as were not there, and of such as have grown", () => {
    const bad = [report("error")];
    expect(missed(bad, bar("new"), against({ remaining: [found("error", 3, 3)] }))).toMatchObject({ isMissed: false });
    expect(missed(bad, bar("new"), against({ remaining: [found("error", 3, 4)] }))).toMatchObject({ isMissed: true });
    expect(missed(bad, bar("new"), against({ new: [found("error")] }))).toMatchObject({ isMissed: true });
    expect(missed(bad, bar("new"), against({ new: [found("warning")] }))).toMatchObject({ isMissed: false });
  });

  it("takes all errors of a file for new that the earlier report did not have", () => {
    expect(missed([report("error")], bar("new"), { files: [null], gone: [] }).isMissed).toBe(true);
  });
});
