import { describe, expect, it } from "vitest";
import { personalIn } from "./detect.ts";

describe("looking through hostile text", () => {
  it.each([
    "a".repeat(200_000),
    "@".repeat(200_000),
    "a@".repeat(100_000),
    "a.".repeat(100_000),
    "1 ".repeat(100_000),
    "01-".repeat(70_000),
    "0123 ".repeat(40_000),
    "07700".repeat(40_000),
    "12 High Street ".repeat(15_000),
    "LS1 4AB ".repeat(25_000),
    "1 LS1 4AB ".repeat(20_000),
    "12-34-56 ".repeat(22_000),
    "12345678 12-05-20 ".repeat(11_000),
    "4111 1111 1111 1112 ".repeat(10_000),
    "GB29 NWBK 6016 ".repeat(13_000),
    "(".repeat(200_000),
    "ab 12 34 ".repeat(22_000),
    `${" ".repeat(200_000)}1234`,
    "Flat 1, ".repeat(25_000),
    `${"planning".repeat(25_000)}@a.uk`,
    "07700900123 ".repeat(16_000),
    "AB 12 34 56 ".repeat(16_000),
  ])("takes little time over 200,000 hostile characters (%#)", (text) => {
    const started = performance.now();
    personalIn(text);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
