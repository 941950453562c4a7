import { describe, expect, it } from "vitest";
import type { Contender } from "../contenders/contender.ts";
import { csvParseAjv, jsonParseAjv, peers, scan, udsvAjv } from "../contenders/contenders.ts";
import { duckdb } from "../contenders/duckdb.ts";
import { sourcemeta } from "../contenders/sourcemeta.ts";
import { standpipe } from "../contenders/standpipe.ts";
import type { Series } from "../measure/series.ts";
import type { Comparison } from "../workloads/comparison.ts";
import type { Figures } from "../workloads/figures.ts";
import { bareNode } from "../workloads/start.ts";
import { figuresPage } from "./figures.ts";
import { goalsOf } from "./goals.ts";

/** Three runs that took about so long. */
function series({ name, reads, judges }: Contender, rows: number, seconds: number, peakMegabytes = 100): Series {
  const runs = [0.9, 1, 1.1].map((times) => ({ seconds: seconds * times, cpuSeconds: seconds, peakMegabytes }));
  return { name, reads, judges, rows, bytes: rows * 380, runs };
}

const million = 1_000_000;
const csv = standpipe();
const lines = standpipe({ reads: "jsonLines" });
const requests: Comparison = {
  kind: "requests",
  title: "Service requests",
  file: { rows: million, bytes: 380 * million, jsonBytes: 660 * million, failing: 10_000 },
  forms: [
    {
      form: "csv",
      ours: series(csv, million, 1.5, 130),
      others: [series(csvParseAjv, million / 10, 4), series(udsvAjv, million, 8.9), series(duckdb, million, 4.5)],
    },
    {
      form: "jsonLines",
      ours: series(lines, million, 3),
      others: [series(jsonParseAjv, million / 10, 1.7), series(sourcemeta, million / 10, 1.7)],
    },
  ],
  absent: [{ name: "Rust csv, parse only", why: "it is not installed" }],
};
const spend: Comparison = {
  kind: "spend",
  title: "Spend",
  file: { rows: 2 * million, bytes: 282 * million, jsonBytes: 0, failing: 20_000 },
  forms: [{ form: "csv", ours: series(csv, 2 * million, 1.2), others: [series(scan, 2 * million, 0.29)] }],
  absent: [],
};
const figures: Figures = {
  requests,
  spend,
  sizes: [
    {
      kind: "spend",
      title: "Spend",
      sizes: [
        { rows: million, bytes: 1, ours: series(csv, million, 1), peer: series(csvParseAjv, million, 9) },
        { rows: 10 * million, bytes: 1, ours: series(csv, 10 * million, 11.6, 119), peer: null },
      ],
    },
  ],
  rates: [
    {
      kind: "spend",
      title: "Spend",
      rates: [
        {
          errors: 1,
          rows: 100,
          failing: 99,
          ours: series(csv, 100, 1),
          peer: series(csvParseAjv, 100, 1.01),
          reportBytes: 1_240_000,
        },
      ],
    },
  ],
  start: { rows: 100, ours: series(csv, 100, 0.1), bare: series(bareNode, 100, 0.05) },
  workers: null,
  leftOut: requests.absent,
};

describe("the goals", () => {
  const goals = new Map(goalsOf(figures).map(({ goal, ...rest }) => [goal, rest]));

  it.each([
    ["Service requests: at least 20 times as fast as csv-parse + Ajv", "27 (27–27)", true],
    ["Service requests: at least 10 times as fast as Sourcemeta jsonschema (C++), JSON Lines", "11 (11–11)", true],
    ["Service requests: at least 6 times as fast as udsv + Ajv", "5.9 (5.9–5.9)", false],
    ["Service requests: at least 3 times as fast as DuckDB, rules as SQL", "3.0 (3.0–3.0)", true],
    ["Service requests: at most 1.8 times the time of Rust csv, parse only", "–", null],
    ["Service requests: at most 136 MB of memory", "130 (130–130) MB", true],
    ["Spend: at least 1,500,000 rows/s", "1,670,000 (1,520,000–1,850,000)", true],
    ["Spend: at most 4 times the time of our structural scan alone", "4.1 (4.1–4.1)", false],
    ["Spend, 10,000,000 rows: at most 11.5 times the time of 1,000,000", "12 (12–12)", false],
    ["Spend, 10,000,000 rows: at most 120 MB of memory", "119 (119–119) MB", true],
    ["Start, 100 rows: at most 60 ms more than node -e 0", "50 (45–55) ms", true],
    ["Spend, every row in error: never slower than csv-parse + Ajv", "1.0 (1.0–1.0) times as fast", true],
    ["Spend, every row in error: a report of less than 1,000 kB", "1,240 kB", false],
    ["Two threads: at least 1.5 times as fast as one", "–", null],
  ])("%s: %s", (goal, measured, isReached) => {
    expect(goals.get(goal)).toEqual({ measured, isReached });
  });
});

describe("the page", () => {
  const page = figuresPage(figures, "2026-11-22");

  it("names every contender, those that were left out with the reason, and what was not measured", () => {
    for (const { name, about } of [csv, ...peers]) expect(page).toContain(`- **${name}**: ${about}`);
    expect(page).toContain("- **Rust csv, parse only**: it is not installed");
    expect(page).toMatch(/Two threads: .* \| +– \| +not measured \|/);
  });

  it("compares by the row where a contender was given fewer", () => {
    expect(page).toMatch(/\| csv-parse \+ Ajv +\| +100,000 \| +4\.00 .* 27 \(27–27\) \|/);
  });

  it("has tables whose rows are as wide as their headings", () => {
    const tables = page.split("\n\n").filter((part) => part.startsWith("|"));
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables) expect(new Set(table.split("\n").map((line) => line.length)).size).toBe(1);
  });
});
