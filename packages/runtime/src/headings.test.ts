import { describe, expect, it } from "vitest";
import { headingKey } from "./headings.ts";

describe("two spellings of one heading", () => {
  it.each([
    ["Net Amount(£)", "net_amount"],
    ["(01) Site  reference ", "SiteReference"],
    ["Site Reference (A)", "site-reference"],
    ["Défibrillateur", "defibrillateur"],
  ])("%j and %j have the same key", (one, other) => {
    expect(headingKey(one)).toBe(headingKey(other));
  });

  it("are told apart by a word in brackets", () => {
    expect(headingKey("Amount (net)")).not.toBe(headingKey("Amount"));
  });
});
