import { load } from "@standpipe/catalogue";
import stringWidth from "string-width";
import { beforeAll, describe, expect, it } from "vitest";
import { dictionary } from "./dictionary.ts";
import { newPalette } from "./palette.ts";

const look = { width: 80, palette: newPalette(false) };
let site = "";
let request = "";

beforeAll(async () => {
  site = dictionary((await load("planning/brownfield-site")).metadata, look);
  request = dictionary((await load("services/service-request")).metadata, look);
});

describe("dictionary", () => {
  it("opens with what the record is and whether it is made to be published", () => {
    expect(site).toMatch(/^Brownfield site\nplanning\/brownfield-site, version \d/);
    expect(site).toContain("Made to be published.");
    expect(request.replace(/\s+/g, " ")).toContain("share it only under an agreement");
  });

  it("says the rules in words: key, conditions and order", () => {
    const text = site.replace(/\s+/g, " ");
    expect(text).toContain("may have the same Organisation identifier and Site reference together.");
    expect(text).toContain("Permission date are needed where Planning status is permissioned.");
    expect(text).toContain("End date must not be before Date first added.");
    expect(text).toContain("Maximum number of homes must not be less than Minimum number of homes.");
  });

  it("says of a field its label, name, need, meaning, form, example and other standards", () => {
    expect(site).toMatch(/\n {2}Area in hectares \(hectares\): required\n {4}The area of the site/);
    expect(site).toContain(
      "    Must be: a number, more than 0, with at most 2 decimal places\n    Example: 1.25\n    Elsewhere: Hectares in ",
    );
  });

  it("gives every code of a list with what it means", () => {
    expect(site).toContain("      - pending-decision: Somebody has applied");
    expect(site).toContain("      - permission-in-principle:");
  });

  it("marks fields that may hold personal data", () => {
    expect(request).toContain("    Personal data: may tell where a person lives");
    expect(site).not.toContain("Personal data:");
  });

  it("fits 80 columns", () => {
    for (const line of `${site}${request}`.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });
});
