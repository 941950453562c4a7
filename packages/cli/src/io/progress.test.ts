import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newProgress } from "./progress.ts";

const { isTTY } = process.stderr;
let written = "";

beforeEach(() => {
  written = "";
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

afterEach(() => {
  process.stderr.isTTY = isTTY;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const at = { rows: 1_200_000, bytesRead: 43, bytes: 100 };

describe("newProgress", () => {
  it("is silent in the first second, then rewrites one line, and takes it away at the end", () => {
    process.stderr.isTTY = true;
    const progress = newProgress();
    const update = progress.of("big.csv");
    vi.advanceTimersByTime(900);
    update(at);
    expect(written).toBe("");
    vi.advanceTimersByTime(200);
    update(at);
    expect(written).toBe("\rbig.csv: checked 1,200,000 rows, 43%\u001b[K");
    progress.clear();
    expect(written.endsWith("\r\u001b[K")).toBe(true);
  });

  it("goes on to the next file without waiting again", () => {
    process.stderr.isTTY = true;
    const progress = newProgress();
    vi.advanceTimersByTime(1100);
    progress.of("one.csv")(at);
    vi.advanceTimersByTime(200);
    progress.of("two.csv")(at);
    expect(written).toContain("\rtwo.csv: checked");
  });

  it("gives no share of a stream whose size is not known", () => {
    process.stderr.isTTY = true;
    const progress = newProgress();
    vi.advanceTimersByTime(2000);
    progress.of("-")({ ...at, bytes: null });
    expect(written).toBe("\rStandard input: checked 1,200,000 rows\u001b[K");
  });

  it("writes nothing where standard error is no terminal", () => {
    process.stderr.isTTY = false;
    const progress = newProgress();
    vi.advanceTimersByTime(2000);
    progress.of("big.csv")(at);
    progress.clear();
    expect(written).toBe("");
  });
});
