import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));

describe("the typed program", () => {
  it("compiles, names what is wrong with a record, and uses the one that is mended", { timeout: 60_000 }, async () => {
    // A shell, because npm is a script on Windows.
    const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "start"], { cwd: folder, shell: true });
    const lines = stdout.trim().split(/\r?\n/);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain("Permission type is missing where Planning status is permissioned");
    expect(lines[1]).toContain("Permission date is missing where Planning status is permissioned");
    expect(lines[2]).toContain("Date first added must be a date, like 2017-12-31");
    expect(lines[3]).toBe("BF-0012: up to 28 homes a hectare");
  });
});
