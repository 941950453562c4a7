import { readFileSync } from "node:fs";
import { type CheckOptions, check, type Report, UnreadableFileError } from "@standpipe/checker";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { repository } from "../repository.ts";

const fitsSchema = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(`${repository}packages/checker/report.schema.json`, "utf8")),
);

/** Longest time for one small file, in milliseconds. */
const LONGEST = 5_000;

/** Words that no message may use, and what stands in one that nobody wrote. */
const UNFIT = /\b(?:invalid|please|sorry|forbidden|illegal|oops|undefined|NaN)\b|\[object /i;

/**
 * What a task makes of a damaged file: its result, or null where it refuses the file in plain words. Fails for any other
 * error, and where it takes longer than five seconds.
 */
export async function answerOf<T>(task: () => Promise<T>): Promise<T | null> {
  const started = performance.now();
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    for (const words of [error.message, error.fix]) {
      expect(words).toMatch(/^\p{Lu}.{10,}/su);
      // What is quoted are the words of the file.
      expect(words.replace(/“.*”|".*"/gs, "")).not.toMatch(UNFIT);
    }
    return null;
  } finally {
    expect(performance.now() - started).toBeLessThan(LONGEST);
  }
}

/** The report on a damaged file; null where it is refused in plain words. */
export async function reportOn(file: Uint8Array | string, options: CheckOptions): Promise<Report | null> {
  const report = await answerOf(() => check(file, options));
  if (report === null) return null;
  expect(fitsSchema(JSON.parse(JSON.stringify(report))), JSON.stringify(fitsSchema.errors)).toBe(true);
  expect(report.errors).toBe(sum(report, "error"));
  expect(report.warnings).toBe(sum(report, "warning"));
  expect(report.invalidRows).toBeLessThanOrEqual(report.rows);
  expect(report.valid).toBe(report.errors === 0);
  return report;
}

function sum({ findings }: Report, severity: string): number {
  return findings.reduce((all, finding) => all + (finding.severity === severity ? finding.count : 0), 0);
}

/** Errors of single records. That two of them are the same may show only when both are spelt right. */
export function errorsAlone({ findings, errors }: Report): number {
  return findings.reduce((left, { code, count }) => (code === "key-repeated" ? left - count : left), errors);
}

/** Fails where a corrected copy has more errors than the file had, or cannot be read. */
export async function expectNoMoreErrors(before: Report, copy: Uint8Array, options: CheckOptions): Promise<Report> {
  const after = await reportOn(copy, options);
  if (after === null) throw new Error("The copy cannot be read");
  expect(errorsAlone(after)).toBeLessThanOrEqual(errorsAlone(before));
  return after;
}
