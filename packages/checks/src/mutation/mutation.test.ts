import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadRegistry } from "@standpipe/evolution/files";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemasFolder } from "../repository.ts";
import { mutantsOf } from "./constraints.ts";
import { mutate } from "./mutation.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpipe-mutation-"));
  for (const part of ["core", "planning", "meta-schema.json"])
    await cp(join(schemasFolder, part), join(folder, part), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

describe("mutate", () => {
  it("names each constraint whose only example is gone, and leaves none out between the shares", {
    timeout: 60_000,
  }, async () => {
    const site = "schemas/planning/brownfield-site.json#";
    const gone = {
      "reference-missing": `${site}/required/0`,
      "reference-repeated": `${site}/x-key/1`,
      "end-date-before-first-added": `${site}/x-order/1`,
      "permission-date-missing-when-permissioned": `${site}/allOf/1/then/required/1`,
      "ownership-status-unknown": "schemas/planning/codelists/ownership-status.json#/oneOf",
    };
    for (const example of Object.keys(gone))
      await rm(join(folder, `planning/brownfield-site.examples/invalid/${example}.json`));
    const shares = [await mutate(folder, { at: 0, of: 2 }), await mutate(folder, { at: 1, of: 2 })];
    // With the examples in place none of these survives: the two halves hold the repository to that.
    expect(shares.flatMap(({ survivors }) => survivors)).toEqual(expect.arrayContaining(Object.values(gone)));
    const registry = loadRegistry(folder);
    const all = registry.domains.flatMap((domain) => registry.documents(domain).flatMap(mutantsOf));
    expect(shares.reduce((sum, { mutants }) => sum + mutants, 0)).toBe(all.length);
  });
});
