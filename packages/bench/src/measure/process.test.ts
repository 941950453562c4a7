import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measure, OUTPUT } from "./process.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "standpipe-bench-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const node = (script: string, endsWith = [0]) =>
  measure({ program: process.execPath, args: ["-e", script], endsWith }, folder);

describe("a process that is measured", () => {
  it("leaves its output in files", async () => {
    await node("console.log('rows'); console.error('words')");
    expect(readFileSync(join(folder, OUTPUT.stdout), "utf8")).toBe("rows\n");
    expect(readFileSync(join(folder, OUTPUT.stderr), "utf8")).toBe("words\n");
  });

  it.runIf(process.platform === "linux")("is charged with the memory that it held and gave back", async () => {
    const idle = await node("");
    const busy = await node("Buffer.alloc(200e6, 1); setTimeout(() => {}, 50)");
    expect((busy.peakMegabytes ?? 0) - (idle.peakMegabytes ?? 0)).toBeGreaterThan(190);
  });

  it("may end with the code that says it found errors, and with no other", async () => {
    await expect(node("process.exit(1)", [0, 1])).resolves.toBeDefined();
    await expect(node("console.error('no such file'); process.exit(3)", [0, 1])).rejects.toThrow(
      /ended with 3: no such/,
    );
  });
});
