import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runCli } from "./run-cli.ts";

// Each test starts the command several times.
vi.setConfig({ testTimeout: 60_000 });

const HEADINGS = "organisation_id,reference,toilet_category,accessible_category,address_text,uprn,name\n";
const row = (reference: string, category = "unisex") =>
  `GB-LAE-ASM,${reference},${category},none,1 High Street,100012345678,Park\n`;
const GOOD = HEADINGS + row("WC-1");
const BAD = HEADINGS + row("WC-1") + row("WC-2", "Ladies") + row("WC-1");
const SCHEMA = "neighbourhood/public-toilet";
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpipe-check-"));
  await writeFile(join(folder, "good.csv"), GOOD);
  await writeFile(join(folder, "bad.csv"), BAD);
});

afterEach(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => runCli(words, folder);
const text = (name: string) => readFile(join(folder, name), "utf8");
const flat = (out: string) => out.replace(/\s+/g, " ");
const config = (value: object) => writeFile(join(folder, "standpipe.config.json"), JSON.stringify(value));

describe("the formats of a report", () => {
  it("are each written to standard output, also for several files", async () => {
    const starts: Record<string, RegExp> = {
      html: /^<!doctype html>/i,
      markdown: /^#/,
      csv: /^\ufefffile,/,
      junit: /^<\?xml /,
      sarif: /^\{/,
      github: /^::error /m,
      gitlab: /^\[/,
      json: /^\[/,
    };
    for (const [format, start] of Object.entries(starts)) {
      const { code, out, err } = await run("check", "bad.csv", "good.csv", "--format", format);
      expect({ format, code, err }).toEqual({ format, code: 1, err: "" });
      expect(out).toMatch(start);
    }
  });

  it("follow the name of the file that the report is written to", async () => {
    const starts = {
      "r.html": "<!DOCTYPE",
      "r.json": "{",
      "r.md": "#",
      "r.xml": "<?xml",
      "r.sarif": "{",
      "r.log": "✗",
    };
    for (const [name, start] of Object.entries(starts)) {
      await run("check", "bad.csv", "--output", name);
      expect((await text(name)).startsWith(start), name).toBe(true);
    }
    await run("check", "bad.csv", "--output", "r.html", "--format", "json");
    expect(JSON.parse(await text("r.html"))).toMatchObject({ valid: false });
  });
});

describe("standpipe check --split", () => {
  it("writes good rows, bad rows and findings beside each other, and says where", async () => {
    const { code, err } = await run("check", "bad.csv", "--split", "parts/today");
    expect(code).toBe(1);
    expect(flat(err)).toContain("1 row with nothing to fix: parts/today/bad.good.csv. 2 other rows:");
    expect((await readdir(join(folder, "parts/today"))).sort()).toEqual([
      "bad.bad.csv",
      "bad.findings.csv",
      "bad.good.csv",
    ]);
    expect((await text("parts/today/bad.good.csv")).replaceAll("\r", "")).toBe(GOOD);
    const bad = (await text("parts/today/bad.bad.csv")).split("\r\n");
    expect(bad[0]).toBe(`${HEADINGS.trim()},standpipe_row,standpipe_problems`);
    expect(bad[1]).toMatch(/^GB-LAE-ASM,WC-2,.+,3,"Toilet category must be .+ \[code-unknown\]"$/);
    expect(bad[2]).toMatch(/^GB-LAE-ASM,WC-1,.+,4,"Toilet reference must be different .+ \[key-repeated\]"$/);
    expect(await text("parts/today/bad.findings.csv")).toContain("key-repeated");
    expect((await run("check", "parts/today/bad.good.csv")).code).toBe(0);
  });

  it("parts each of several files, standard input too, and leaves nothing of one that it cannot read", async () => {
    await writeFile(join(folder, "one.json"), JSON.stringify([{ reference: "WC-9" }]));
    const { code } = await runCli(
      ["check", "-", "bad.csv", "nope.csv", "one.json", "--schema", SCHEMA, "--split", "parts"],
      folder,
      BAD,
    );
    expect(code).toBe(3);
    expect((await readdir(join(folder, "parts"))).sort()).toEqual([
      "bad.bad.csv",
      "bad.findings.csv",
      "bad.good.csv",
      "one.bad.json",
      "one.findings.csv",
      "one.good.json",
      "standard-input.bad.csv",
      "standard-input.findings.csv",
      "standard-input.good.csv",
    ]);
    expect(JSON.parse(await text("parts/one.bad.json"))).toEqual([
      { reference: "WC-9", standpipe_row: 1, standpipe_problems: expect.any(Array) },
    ]);
    expect(await text("parts/standard-input.good.csv")).toBe(await text("parts/bad.good.csv"));
  });

  it("never replaces a file that it reads, nor the parts of one file by those of another", async () => {
    await writeFile(join(folder, "bad.good.csv"), GOOD);
    const over = await run("check", "bad.csv", "bad.good.csv", "--split", ".");
    expect(over.code).toBe(2);
    expect(over.err).toContain("--split . would replace bad.good.csv, which is read. Name another folder.");
    expect(await text("bad.good.csv")).toBe(GOOD);
    await mkdir(join(folder, "more"));
    await writeFile(join(folder, "more/bad.csv"), BAD);
    const twin = await run("check", "bad.csv", "more/bad.csv", "--split", "parts");
    expect(twin.code).toBe(2);
    expect(twin.err).toContain("Two of the files are called bad, and their parts would replace each other in parts.");
  });
});

describe("standpipe check --against", () => {
  it("says what has changed, and fails on what is new alone where that is asked for", async () => {
    await run("check", "bad.csv", "--output", "last.json");
    const same = await run("check", "bad.csv", "--against", "last.json", "--fail-on", "new");
    expect(same.code).toBe(0);
    expect(same.out).toContain("Since the last report: 0 fixed, 0 new, 2 remaining");
    expect(same.err).toContain("No problem is new");
    await writeFile(join(folder, "bad.csv"), HEADINGS + row("WC-1") + row("WC-2", "Ladies") + row("", "unisex"));
    const worse = await run("check", "bad.csv", "--against", "last.json", "--fail-on", "new");
    expect(worse.code).toBe(1);
    expect(worse.out).toContain("Since the last report: 1 fixed, 1 new, 1 remaining");
    expect((await run("check", "bad.csv", "--against", "last.json")).code).toBe(1);
  });

  it("says what is wrong with the earlier report, and what --fail-on new needs", async () => {
    expect(await run("check", "bad.csv", "--fail-on", "new")).toMatchObject({
      code: 2,
      err: expect.stringContaining("add --against REPORT.json"),
    });
    expect(await run("check", "bad.csv", "--against", "good.csv")).toMatchObject({ code: 3, out: "" });
    expect(await run("check", "bad.csv", "--against", "no.json")).toMatchObject({
      code: 3,
      err: "There is no file called no.json. Check what follows --against.\n",
    });
  });
});

describe("standpipe check --fail-on and --max-warnings", () => {
  it("set what ends with 1", async () => {
    expect((await run("check", "bad.csv", "--fail-on", "never")).code).toBe(0);
    await writeFile(join(folder, "more.csv"), GOOD.replace("name\n", "name,zebra\n").replace("Park\n", "Park,x\n"));
    expect((await run("check", "more.csv")).code).toBe(0);
    const { code, err } = await run("check", "more.csv", "--fail-on", "warning");
    expect(code).toBe(1);
    expect(err).toContain("worth a look: --fail-on warning");
    expect((await run("check", "more.csv", "--max-warnings", "0")).code).toBe(1);
    expect((await run("check", "more.csv", "--max-warnings", "9")).code).toBe(0);
  });
});

describe("a config", () => {
  it("says what files are by their names, from this folder or one above, and the command line wins", async () => {
    await mkdir(join(folder, "in"));
    await writeFile(join(folder, "in/toilets-1.csv"), GOOD.replace("reference", "Number of it"));
    expect((await run("check", "in/toilets-1.csv", "--schema", SCHEMA)).code).toBe(1);
    await config({
      files: [
        {
          match: "toilets-*.csv",
          schema: SCHEMA,
          columns: { "Number of it": "reference" },
          set: { community_scheme: "false" },
        },
      ],
    });
    const { code, out } = await runCli(["check", "toilets-1.csv"], join(folder, "in"));
    expect(code).toBe(0);
    expect(flat(out)).toContain("Part of a community scheme is false in every row");
    expect(out).not.toContain("chosen from the headings");
    const typed = await run("check", "in/toilets-1.csv", "--set", "community_scheme=true");
    expect(flat(typed.out)).toContain("Part of a community scheme is true in every row");
  });

  it("sets problems aside with a reason, and says what ran out and what nothing needs", async () => {
    await config({
      severity: { "code-unknown:toilet_category": "warning" },
      suppress: [
        { code: "key-repeated", reason: "One number for two doors", until: "9999-12-31" },
        { code: "too-long", reason: "Old names", until: "2020-01-31" },
        { code: "uprn-format", field: "uprn", file: "bad.csv", reason: "Old numbers", until: "9999-12-31" },
        { code: "uprn-format", file: "other.csv", reason: "Of another file", until: "9999-12-31" },
      ],
    });
    const { code, out } = await run("check", "bad.csv");
    expect(code).toBe(0);
    expect(flat(out)).toContain(
      "key-repeated in reference (1 place) is set aside until 9999-12-31: One number for two doors.",
    );
    expect(flat(out)).toContain("code-unknown:toilet_category is a warning and not an error");
    expect(flat(out)).toContain("The config sets too-long aside until 2020-01-31, and that day has passed.");
    expect(flat(out)).toContain(
      "The config sets uprn-format:uprn aside, and nothing that was checked has that problem.",
    );
    expect(out.match(/nothing that was checked/g)).toHaveLength(1);
    const { out: json } = await run("check", "bad.csv", "--format", "json");
    expect(JSON.parse(json)).toMatchObject({ valid: true, suppressed: [{ code: "key-repeated", count: 1 }] });
    await run("check", "bad.csv", "--split", "parts");
    expect((await text("parts/bad.bad.csv")).split("\r\n")).toHaveLength(2);
  });

  it("ends with 2 and everything that is wrong with it", async () => {
    await config({
      severity: { "date-fromat": "info", "file-truncated": "info" },
      suppress: [{ code: "too-long", field: "refrence", reason: "x", until: "2026-12-31" }],
      files: [
        { match: "*.csv", schema: "neighbourhood/public-toilt" },
        { match: "*.csv", schema: SCHEMA, set: { uprm: "1" } },
        { match: "*.csv", profile: "lga-spend", schema: SCHEMA },
      ],
    });
    const { code, out, err } = await run("check", "good.csv");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trimEnd().split("\n")).toEqual([
      "standpipe.config.json cannot be used. 6 things have to be put right in it:",
      '  - severity["date-fromat"] names a rule that does not exist: date-fromat. Did you mean date-format?',
      '  - severity["file-truncated"]: file-truncated cannot be changed, because a part of the file was not read then.',
      "  - suppress[0] names a field that no record has: refrence. Did you mean reference?",
      "  - files[0].schema: There is no record called neighbourhood/public-toilt. Did you mean neighbourhood/public-toilet?",
      "  - files[1].set.uprm: Public toilet has no field called uprm. Did you mean uprn?",
      "  - files[2].profile: LGA spending is a layout of transparency/spend-transaction, and the record named is neighbourhood/public-toilet.",
    ]);
  });

  it("may be named, and sets the bar where the command line does not", async () => {
    await writeFile(join(folder, "strict.json"), JSON.stringify({ failOn: "never" }));
    expect((await run("check", "bad.csv", "--config", "strict.json")).code).toBe(0);
    expect((await run("check", "bad.csv", "--config", "strict.json", "--fail-on", "error")).code).toBe(1);
    expect(await run("check", "bad.csv", "--config", "no.json")).toMatchObject({
      code: 3,
      err: "There is no file called no.json. Check what follows --config.\n",
    });
  });
});

describe("what headings stand for", () => {
  it("may be given with --map", async () => {
    await writeFile(join(folder, "mapped.csv"), GOOD.replace("reference", "Number = of it"));
    expect((await run("check", "mapped.csv", "--schema", SCHEMA)).code).toBe(1);
    expect((await run("check", "mapped.csv", "--schema", SCHEMA, "--map", "Number = of it=reference")).code).toBe(0);
    const slip = await run("check", "mapped.csv", "--schema", SCHEMA, "--map", "Number = of it=refrence");
    expect(slip).toMatchObject({ code: 2, err: expect.stringContaining("Did you mean reference?") });
  });
});
