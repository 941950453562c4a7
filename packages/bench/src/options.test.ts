import { describe, expect, it } from "vitest";
import { readOptions } from "./options.ts";

describe("the command line", () => {
  it("asks for everything where it says nothing", () => {
    expect(readOptions([])).toEqual({ isQuick: false, isWriting: false, scope: {} });
  });

  it("may ask for less", () => {
    const options = readOptions(["--quick", "--rows", "5000", "--runs", "1"]);
    expect(options).toEqual({ isQuick: true, isWriting: false, scope: { rows: 5000, turns: 1 } });
  });

  it.each([
    [["--rows", "0"]],
    [["--rows", "1e3"]],
    [["--runs", "many"]],
    [["--rows"]],
    [["--fast"]],
    [["spend"]],
    [["--write", "--rows", "5000"]],
  ])("is refused as %j", (words) => {
    expect(readOptions(words)).toBeNull();
  });
});
