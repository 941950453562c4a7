import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runExplain } from "./explain.ts";

let out = "";
beforeEach(() => {
  out = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe("standpipe explain", () => {
  it("prints the page of a rule", async () => {
    expect(await runExplain("key-repeated")).toBe(0);
    expect(out).toMatch(/^key-repeated \(to fix\)\n\nThe key of a record must be unique in a file\.\n/);
  });

  it("takes the code as a report prints it", async () => {
    expect(await runExplain("[key-repeated]")).toBe(0);
    expect(out).toContain("key-repeated");
  });

  it("knows the formats of every domain, with values of their own", async () => {
    await runExplain("uprn-format");
    expect(out).toContain("UPRN: the value must be 1 to 12 digits with no zero at the start, like\n100012345678.");
    out = "";
    await runExplain("pay-band-format");
    expect(out).toContain("    60000 - 64999\n");
  });

  it("lists every rule without a code", async () => {
    expect(await runExplain(undefined)).toBe(0);
    for (const code of ["required-missing", "file-truncated", "recommended-missing", "swa-code-format"])
      expect(out).toContain(`\n  ${code} `);
  });

  it("gives the same to a program", async () => {
    await runExplain("date-format", { format: "json" });
    expect(JSON.parse(out)).toMatchObject({ code: "date-format", severity: "error", mending: "safe" });
    out = "";
    await runExplain(undefined, { format: "json" });
    const codes = JSON.parse(out).rules.map(({ code }: { code: string }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toContain("date-format");
  });

  it("suggests the code that was meant", async () => {
    await expect(runExplain("date-formt")).rejects.toMatchObject({
      exitCode: 2,
      message: "There is no rule called date-formt. Did you mean date-format?",
    });
    await expect(runExplain("zebra")).rejects.toMatchObject({
      exitCode: 2,
      message: "There is no rule called zebra. See all rules with: standpipe explain",
    });
  });
});
