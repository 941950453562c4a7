import { describe, expect, it } from "vitest";
import { mutateAll } from "./mutation.ts";

const SCHEMAS = new URL("../../../../schemas", import.meta.url).pathname;

describe("mutation of every constraint", () => {
  it("finds an example that notices when any one constraint is taken out of any schema", {
    timeout: 300_000,
  }, async () => {
    const { mutants, refused, survivors } = await mutateAll(SCHEMAS);
    expect(mutants).toBeGreaterThan(400);
    // A generator that refuses everything would notice everything.
    expect(refused).toBeLessThan(mutants / 10);
    expect(survivors).toEqual([]);
    console.info(
      `${mutants} constraints taken out one by one: ${mutants - refused} noticed by an example, ${refused} refused by the generator, none survived`,
    );
  });
});
