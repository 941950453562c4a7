import { expect } from "vitest";
import { schemasFolder } from "../repository.ts";
import { mutate, type Share } from "./mutation.ts";

/** Fails with the constraints of a share of the schemas whose loss no example notices. */
export async function expectNoticed(share: Share): Promise<void> {
  const { mutants, refused, survivors } = await mutate(schemasFolder, share);
  expect(mutants).toBeGreaterThan(200);
  // A generator that refuses everything would notice everything.
  expect(refused).toBeLessThan(mutants / 10);
  expect(survivors).toEqual([]);
  console.info(
    `${mutants} constraints taken out one by one: ${mutants - refused} noticed by an example, ${refused} refused by the generator, none survived`,
  );
}
