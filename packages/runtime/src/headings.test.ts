import fc from "fast-check";
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

  it("have it also where the way of simple headings is not taken", () => {
    const simple = fc.stringMatching(/^[\w ,.'&/-]{0,30}$/);
    // A pound sign is no part of a key, and makes a heading one that is not simple.
    fc.assert(fc.property(simple, (heading) => headingKey(heading) === headingKey(`${heading}£`)));
  });

  it("are told apart by a word in brackets", () => {
    expect(headingKey("Amount (net)")).not.toBe(headingKey("Amount"));
  });
});
