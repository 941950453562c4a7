import { describe, it } from "vitest";
import { expectNoticed } from "./expect-noticed.ts";

// Two files, because vitest runs files side by side and not the tests of one file.
describe("mutation of every constraint, second half", () => {
  it(
    "finds an example that notices when any one constraint is taken out of any schema",
    {
      timeout: 300_000,
    },
    () => expectNoticed({ at: 1, of: 2 }),
  );
});
