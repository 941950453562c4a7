import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "./main.ts";

vi.mock("./commands/list.ts", () => ({
  runList() {
    throw new Error("the tap is off");
  },
}));

describe("a fault of the tool itself", () => {
  const said: string[] = [];
  const debug: unknown[] = [];

  beforeEach(() => {
    said.length = 0;
    debug.length = 0;
    vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
    vi.spyOn(console, "error").mockImplementation((error) => {
      debug.push(error);
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it("ends with 3 and one sentence, without a stack trace", async () => {
    expect(await main(["list"])).toBe(3);
    expect(said.join("")).toMatch(/^Standpipe itself failed: the tap is off\. .+\n$/);
    expect(debug).toEqual([]);
  });

  it("shows where it failed with STANDPIPE_DEBUG", async () => {
    vi.stubEnv("STANDPIPE_DEBUG", "1");
    expect(await main(["list"])).toBe(3);
    expect(debug).toEqual([new Error("the tap is off")]);
  });
});
