import { describe, expect, it } from "vitest";
import { gateWords, regressions } from "./gate.ts";

const reference = { "Spend: csv-parse + Ajv": 8, "100 rows: node -e 0": 0.2 };

describe("the gate", () => {
  it("lets through what is as fast, faster, or slower by less than half", () => {
    expect(regressions(reference, { "Spend: csv-parse + Ajv": 4, "100 rows: node -e 0": 0.9 })).toEqual([]);
  });

  it("stops what is less than half as fast, and says by how much", () => {
    const now = { "Spend: csv-parse + Ajv": 3.9, "100 rows: node -e 0": 0.2 };
    expect(regressions(reference, now)).toEqual([{ name: "Spend: csv-parse + Ajv", was: 8, is: 3.9 }]);
    expect(gateWords(reference, now)).toContain(
      "Spend: csv-parse + Ajv: was 8 times, is 3.9 times. That is less than half.",
    );
  });

  it("shows what only one side has, and does not judge it", () => {
    const now = { "100 rows: node -e 0": 0.2, "Spend: a new peer": 1 };
    expect(regressions(reference, now)).toEqual([]);
    const words = gateWords(reference, now);
    expect(words).toMatch(/ – +8 {2}Spend: csv-parse/);
    expect(words).toMatch(/ 1 +– {2}Spend: a new peer/);
    expect(words).toContain("No ratio has regressed by half.");
  });

  it("does not call fine what it could not judge", () => {
    expect(gateWords({}, { "100 rows: node -e 0": 0.2 })).toContain("Nothing is judged");
  });
});
