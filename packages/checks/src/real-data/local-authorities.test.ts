import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "@standpipe/catalogue";
import type { LookupRow } from "@standpipe/runtime";
import { describe, expect, it } from "vitest";

const FOLDER = process.env.STANDPIPE_REAL_DATA ?? new URL("../../../../../shared/data", import.meta.url).pathname;
const REGISTER = join(FOLDER, "organisations/register-local-authority-eng.csv");

const KINDS: Readonly<Record<string, string>> = {
  CTY: "county",
  NMD: "district",
  UA: "unitary",
  MD: "metropolitan-district",
  LBO: "london-borough",
  CC: "london-borough",
  COMB: "combined-authority",
  SRA: "strategic-regional-authority",
};

// The register gives five combined authorities one and the same start; the Office for National Statistics and the orders
// that made them do not.
const WRONG_START = new Set(["GMCA", "TVCA", "WMCA", "CPCA", "WECA"]);

const { lookups } = await load("core/organisation");
const rows = lookups.find(({ name }) => name === "core/local-authority")?.rows ?? [];

/** The register has no cell with a comma but in quotes, and no line break in one. */
function readRegister(): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(REGISTER, "utf8").trim().split(/\r?\n/);
  const cells = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => cell.replaceAll('"', ""));
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? "", cell])));
}

/** One authority has a row for each GSS code it had. */
function rowsOf(code: string): LookupRow[] {
  return rows.filter((row) => row.organisation_id === `GB-LAE-${code}`);
}

function days(of: readonly LookupRow[], column: string): string[] {
  return of.flatMap((row) => (typeof row[column] === "string" ? [row[column]] : [])).sort();
}

describe("the register of local authorities in core", () => {
  it("names each GSS code once, and successors that it has", () => {
    const codes = rows.flatMap(({ gss_code }) => (gss_code === undefined ? [] : [gss_code]));
    expect(new Set(codes).size).toBe(codes.length);
    const known = new Set(rows.map(({ local_authority_code }) => local_authority_code));
    expect(rows.flatMap(({ successors = [] }) => [successors].flat()).filter((code) => !known.has(code))).toEqual([]);
  });

  it("agrees with the ends of authorities that everybody knows", () => {
    expect(rowsOf("ALL")).toMatchObject([{ gss_code: "E07000026", end_date: "2023-03-31", successors: ["CBD"] }]);
    expect(rowsOf("BNS").map(({ gss_code, end_date }) => [gss_code, end_date])).toEqual([
      ["E08000016", "2025-03-31"],
      ["E08000038", undefined],
    ]);
  });
});

describe.skipIf(!existsSync(REGISTER))("the register of local authorities in core, held against that of GOV.UK", () => {
  const register = existsSync(REGISTER) ? readRegister() : [];

  it("has every code of it, with the same kind", () => {
    expect(register.length).toBeGreaterThan(300);
    const kinds = register.map((row) => [row["local-authority-eng"], KINDS[row["local-authority-type"] ?? ""]]);
    expect(kinds.map(([code]) => [code, rowsOf(code ?? "")[0]?.kind])).toEqual(kinds);
  });

  it("has the same first days", () => {
    const told = register.filter(({ key = "", "start-date": start = "" }) => {
      // Years that a spreadsheet took for days: 1905-06-20 is day 1998.
      return start !== "" && !start.startsWith("1905") && !WRONG_START.has(key);
    });
    expect(told.length).toBeGreaterThan(50);
    const starts = told.map(({ key = "" }) => [key, days(rowsOf(key), "start_date")[0]]);
    expect(starts).toEqual(told.map((row) => [row.key, row["start-date"]]));
  });

  it("has the same last days", () => {
    const told = register.filter((row) => row["end-date"] !== "");
    expect(told.length).toBeGreaterThan(15);
    const ends = told.map(({ key = "" }) => [key, days(rowsOf(key), "end_date").at(-1)]);
    expect(ends).toEqual(told.map((row) => [row.key, row["end-date"]]));
    expect(told.every(({ key = "" }) => rowsOf(key).every(({ end_date }) => end_date !== undefined))).toBe(true);
  });
});
