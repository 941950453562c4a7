import { coverageOf, lintSchemas } from "@standpipe/evolution";
import { loadExamples, loadHouse, loadRegistry } from "@standpipe/evolution/files";
import { describe, expect, it } from "vitest";
import { schemasFolder } from "./repository.ts";

const registry = loadRegistry(schemasFolder);
const records = registry.domains.flatMap((domain) => registry.documents(domain, "record"));
const today = new Date().toISOString().slice(0, 10);

/** Everything that is found, by file, so that a failure names what to do and where. */
const house = loadHouse(schemasFolder);
const problems = lintSchemas(house);
const coverage = coverageOf(registry, loadExamples(schemasFolder, records), today);

describe("the schemas of the repository", () => {
  it.each(house.domains)("$name: every rule of the house is kept", ({ name }) => {
    const own = problems.filter(({ path }) => path.startsWith(`schemas/${name}/`));
    expect(own.map(({ path, pointer, message, rule }) => `${path}#${pointer} ${message} [${rule}]`)).toEqual([]);
  });

  it("has crosswalk lists that keep the rules too", () => {
    const rest = problems.filter(({ path }) => path.startsWith("schemas/crosswalks/"));
    expect(rest.map(({ path, pointer, message, rule }) => `${path}#${pointer} ${message} [${rule}]`)).toEqual([]);
  });

  it.each(house.domains)("$name: the examples show everything that they can", ({ name }) => {
    const own = coverage.filter(({ path }) => path.startsWith(`${name}/`));
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(({ path, missing }) => missing.map(({ message }) => `${path}: ${message}`))).toEqual([]);
  });
});
