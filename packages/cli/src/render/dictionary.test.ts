import { load, records } from "@standpipe/catalogue";
import stringWidth from "string-width";
import { beforeAll, describe, expect, it } from "vitest";
import { dictionary } from "./dictionary.ts";
import { newPalette } from "./palette.ts";

const setting = { width: 80, palette: newPalette(false), layouts: [], standards: [], isEveryCode: false };
let site = "";
let request = "";

beforeAll(async () => {
  site = dictionary(await load("planning/brownfield-site"), setting);
  request = dictionary(await load("services/service-request"), setting);
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

  it("says which fields are worth having, what is usual, what belongs together and what points elsewhere", async () => {
    const flat = async (name: string) => dictionary(await load(name), setting).replace(/\s+/g, " ");
    const scheme = await flat("collaboration/inclusion-scheme");
    expect(scheme).toContain("At least one of Areas, Postcode, UPRN or Latitude is recommended.");
    expect(scheme).toContain("People reached is recommended where Status is ended.");
    expect(scheme).toContain("Latitude and Longitude go together: give both or neither.");
    expect(scheme).toContain("Count date is needed where People reached is given.");
    expect(scheme).toContain("Latitude and Longitude are one point, in degrees (WGS84).");
    expect(scheme).toContain("People are counted once they have taken part: Count date is usually today or earlier.");
    expect(await flat("neighbourhood/tree")).toContain(
      "taller than 60 metres: Height in metres is usually at most 60.",
    );
    expect(await flat("planning/planning-decision")).toContain(
      "Organisation identifier and Application reference together name a record of Planning application (planning/planning-application)",
    );
    expect(await flat("core/organisation")).toContain(
      "Organisation identifier, Local authority code and GSS code must belong together, as in the list “UK local authorities”.",
    );
  });

  it("tells fields that are needed or recommended in some cases from those that never are", async () => {
    const scheme = dictionary(await load("collaboration/inclusion-scheme"), setting);
    expect(scheme).toMatch(/\(cost\w*\): required in some cases\n/);
    expect(scheme).toContain("(people_reached_count): recommended in some cases\n");
    expect(scheme).toMatch(/\(provider_id\): optional\n/);
    expect(scheme).toMatch(/\(longitude\): optional\n/);
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

  it("says of every record in 80 columns what it holds", async () => {
    for (const { name } of records) {
      const text = dictionary(await load(name), { ...setting, isEveryCode: true });
      for (const line of text.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
      expect(text).not.toMatch(/undefined|null|\[object/);
    }
  });
});
