import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("the engine", () => {
  it("is not there where there is no WebAssembly, or a page forbids it", async () => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", undefined);
    expect(await (await import("./engine.ts")).newEngine()).toBeNull();
    vi.resetModules();
    vi.stubGlobal("WebAssembly", { compile: () => Promise.reject(new Error("Refused by the policy of the page")) });
    expect(await (await import("./engine.ts")).newEngine()).toBeNull();
  });

  it("has memory of its own each time, and asks for nothing but that", async () => {
    const { newEngine } = await import("./engine.ts");
    const [one, other] = [await newEngine(), await newEngine()];
    expect(one?.memory).not.toBe(other?.memory);
    expect(one?.memory.buffer.byteLength).toBe(65_536);
  });
});
