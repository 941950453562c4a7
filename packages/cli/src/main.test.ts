import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const HEADINGS = "organisation_id,reference,toilet_category,accessible_category,address_text,uprn,name\n";
const GOOD = `${HEADINGS}GB-LAE-ASM,WC-1,unisex,none,1 High Street,100012345678,Park\n`;
const BAD = `${HEADINGS}GB-LAE-ASM,WC-1,"Ladies\u001b[31m",none,1 High Street,100012345678,Park\n`;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpipe-cli-"));
  await mkdir(join(folder, "exports"));
  await writeFile(join(folder, "good.csv"), GOOD);
  await writeFile(join(folder, "bad.csv"), BAD);
  await writeFile(join(folder, "empty.csv"), "");
  await writeFile(join(folder, "zipped.csv"), "PK\u0003\u0004 and more");
  await writeFile(join(folder, "unknown.csv"), "colour,shape\nred,round\n");
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => runCli(words, folder);

describe("standpipe check", () => {
  it("ends with 0 and the verdict where there is nothing to fix, and says which record it chose", async () => {
    const { code, out, err } = await run("check", "good.csv");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("✓ good.csv: ready to send");
    expect(out.replace(/\s+/g, " ")).toMatch(
      /Public toilet \(neighbourhood\/public-toilet \S+\), chosen from the headings/,
    );
  });

  it("ends with 1 where there is something to fix", async () => {
    const { code, out } = await run("check", "bad.csv");
    expect(code).toBe(1);
    expect(out).toContain("✗ bad.csv: not ready to send");
    expect(out).toContain("(row 2)");
  });

  it("sends no escape to a pipe, of its own or of the file", async () => {
    const { out } = await run("check", "bad.csv");
    expect(out).toContain("Ladies␛[31m");
    expect(out).not.toContain("\u001b");
  });

  it("colours where FORCE_COLOR asks for it", async () => {
    const { out } = await runCli(["check", "good.csv"], folder, "", { FORCE_COLOR: "1" });
    expect(out).toContain("\u001b[32m");
  });

  it("reads standard input", async () => {
    const { code, out } = await runCli(["check", "-"], folder, GOOD);
    expect(code).toBe(0);
    expect(out).toContain("✓ Standard input: ready to send");
  });

  it("gives the report as JSON: one object for a file, a list for several", async () => {
    const one = await run("check", "bad.csv", "--format", "json");
    expect(one.code).toBe(1);
    expect(JSON.parse(one.out)).toMatchObject({
      valid: false,
      rows: 1,
      schema: { name: "neighbourhood/public-toilet" },
    });
    const two = await run("check", "bad.csv", "good.csv", "--format", "json");
    expect(two.code).toBe(1);
    expect(JSON.parse(two.out).map((report: { valid: boolean }) => report.valid)).toEqual([false, true]);
  });

  it("goes on after a file that it cannot read, and ends with the highest code", async () => {
    const { code, out, err } = await run("check", "empty.csv", "bad.csv", "good.csv");
    expect(code).toBe(3);
    expect(err).toMatch(/^empty\.csv: The file has no text in it\. \S.+\.\n$/);
    expect(out.indexOf("bad.csv")).toBeLessThan(out.indexOf("good.csv"));
    expect(out).toMatch(/\n3 files: 1 with nothing to fix, 1 not ready to send, 1 not read\.\n$/);
  });

  it("ends with 3 and what to do for a file that is missing, a folder, an archive or no record", async () => {
    const cases = [
      ["god.csv", "There is no file called god.csv. Did you mean good.csv?\n", ""],
      ["elsewhere.csv", "There is no file called elsewhere.csv. Check its name", ""],
      ["exports", "exports is a folder. Name the file in it", ""],
      ["zipped.csv", "zipped.csv: The workbook is damaged: it was cut short", ""],
      ["unknown.csv", "unknown.csv: No record of the standard fits the headings colour and shape. Say which", ""],
    ] as const;
    const runs = await Promise.all(cases.map(([file]) => run("check", file)));
    runs.forEach(({ code, out, err }, at) => {
      expect({ code, out }).toEqual({ code: 3, out: "" });
      expect(err.startsWith(cases[at]?.[1] ?? "?"), err).toBe(true);
    });
  });

  it("writes the report to a file, whole, and leaves nothing else behind", async () => {
    const { code, out, err } = await run("check", "bad.csv", "--output", "exports/report.txt");
    expect({ code, out, err }).toEqual({ code: 1, out: "", err: "The report is in exports/report.txt.\n" });
    expect(await readFile(join(folder, "exports/report.txt"), "utf8")).toMatch(/^✗ bad\.csv: not ready to send\n/);
    expect(await readdir(join(folder, "exports"))).toEqual(["report.txt"]);
  });

  it("says why it could not write, and never writes over the file that it checks", async () => {
    const nowhere = await run("check", "good.csv", "--output", "no/report.txt");
    expect(nowhere.code).toBe(3);
    expect(nowhere.err).toContain("could not be written to no/report.txt: there is no folder called no.");
    const over = await run("check", "good.csv", "--output", "./good.csv");
    expect(over.code).toBe(2);
    expect(await readFile(join(folder, "good.csv"), "utf8")).toBe(GOOD);
  });

  it("gives a value to a whole file, and suggests the field where there is none of that name", async () => {
    const { code, out } = await run("check", "good.csv", "--set", "community_scheme=false");
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain("Part of a community scheme is false in every row");
    const slip = await run("check", "good.csv", "--set", "toilet_categry=unisex");
    expect(slip.code).toBe(2);
    expect(slip.err).toContain("has no field called toilet_categry. Did you mean toilet_category?");
  });

  it("makes an unknown column a problem with --strict", async () => {
    const text = GOOD.replace("name\n", "name,colour\n").replace("Park\n", "Park,red\n");
    expect((await runCli(["check", "-"], folder, text)).code).toBe(0);
    expect((await runCli(["check", "-", "--strict"], folder, text)).code).toBe(1);
  });

  it("ends quietly, with the exit code it earned, where nobody reads on", async () => {
    const { code, err } = await runCli(["check", "bad.csv", "bad.csv"], folder, "", {}, true);
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });

  it("shows as many places as --max-samples asks for", async () => {
    const text =
      HEADINGS + ["a", "b", "c"].map((word) => `GB-LAE-ASM,${word},${word},none,1 High Street,1,Park\n`).join("");
    const { out } = await runCli(["check", "-", "--max-samples", "1"], folder, text);
    expect(out).toContain("a (row 2) and 2 more rows.");
  });
});

describe("standpipe check with layouts and several files", () => {
  const LGA =
    "ExtractDate,OrganisationLabel,ServiceTypeLabel,LocationText,GeoX,GeoY,CoordinateReferenceSystem\n" +
    "01/02/2025,Adur District Council,Public toilets,The park,-0.301234,50.831234,WGS84\n";

  it("names the layout that the headings tell, and what it does not say", async () => {
    const { code, out } = await runCli(["check", "-"], folder, LGA);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toMatch(
      /1 row checked as Public toilet \(\S+ \S+\) in the layout LGA public toilets, chosen from the headings\./,
    );
    expect(out).toMatch(/\nWhat this layout does not say\n\n {2}- Toilet reference is made from LocationText, /);
    expect(out.replace(/\s+/g, " ")).toMatch(/A file in it may leave out Organisation identifier, .* and [^,]+\./);
  });

  it("takes the layout from --profile, and then chooses nothing", async () => {
    const { code, out } = await runCli(["check", "-", "--profile", "lga-public-toilets"], folder, LGA);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, " ")).toContain("in the layout LGA public toilets. ");
    expect((await run("check", "good.csv", "--profile", "lga-public-toilets")).code).not.toBe(0);
  });

  it("looks up in one file what another refers to", async () => {
    const meeting =
      "organisation_id,reference,committee_reference,committee_name,meeting_type,status,start_at,venue_name\n";
    const item = "organisation_id,meeting_reference,order,title,is_public\n";
    await writeFile(join(folder, "items.csv"), `${item}GB-LAE-ADU,M-1,1,Minutes,true\nGB-LAE-ADU,M-9,1,Budget,true\n`);
    await writeFile(
      join(folder, "meetings.csv"),
      `${meeting}GB-LAE-ADU,M-1,C-1,Cabinet,cabinet,held,2024-05-01T18:00:00Z,Town Hall\n`,
    );
    const schema = ["--format", "json"];
    const alone = JSON.parse((await run("check", "items.csv", ...schema)).out);
    expect(alone.notChecked).toEqual([
      { what: "Whether each Meeting reference exists", why: expect.stringContaining("No file with democracy/meeting") },
    ]);
    const { out } = await run("check", "items.csv", "nowhere.csv", "meetings.csv", ...schema);
    const [together] = JSON.parse(out);
    expect(together.notChecked).toEqual([]);
    expect(together.findings).toContainEqual(
      expect.objectContaining({
        code: "reference-unknown",
        count: 1,
        samples: [expect.objectContaining({ value: "M-9" })],
      }),
    );
  });
});

describe("a command line that is wrong", () => {
  it("ends with 2, says nothing on standard output, and says what to do", async () => {
    const cases: [string[], string][] = [
      [
        ["check", "good.csv", "--schema", "planning/brownfeld-site"],
        "There is no record called planning/brownfeld-site. Did you mean planning/brownfield-site?",
      ],
      [["check", "good.csv", "--schema", "zzz"], "There is no record called zzz. See them all with: standpipe list"],
      [["check", "good.csv", "--schema", "lga-spend"], "lga-spend is a layout and not a record. It is a layout of"],
      [
        ["check", "good.csv", "--profile", "lga-public-tiolets"],
        "There is no layout called lga-public-tiolets. Did you mean lga-public-toilets?",
      ],
      [
        ["check", "good.csv", "--profile", "zzz"],
        "There is no layout called zzz. See them all with: standpipe list --layouts",
      ],
      [
        ["check", "good.csv", "--profile", "lga-spend", "--schema", "tree"],
        "LGA spending is a layout of transparency/spend-transaction, and --schema names neighbourhood/tree.",
      ],
      [["check", "good.csv", "--shcema", "x"], "There is no option --shcema. Did you mean --schema?"],
      [["check", "good.csv", "--schema"], "The option --schema needs a value after it."],
      [
        ["check", "good.csv", "--format", "xml"],
        "--format is text, json, html, markdown, csv, junit, sarif, github or gitlab. Yours is: xml",
      ],
      [["check", "good.csv", "--set", "uprn"], "--set needs a field and its value, such as"],
      [["check", "good.csv", "--map", "uprn"], "--map needs a heading and the field that it stands for, such as"],
      [["check", "good.csv", "--map", "=uprn"], "--map needs a heading and the field that it stands for, such as"],
      [["check", "good.csv", "--date-order", "us"], "--date-order is day-first or month-first. Yours is: us"],
      [["check", "good.csv", "--for", "sale"], "--for is publication. Yours is: sale"],
      [["check", "good.csv", "--fail-on", "info"], "--fail-on is error, warning, new or never. Yours is: info"],
      [["check", "good.csv", "--max-warnings", "-1"], "--max-warnings needs a whole number, such as 20. Yours is: -1"],
      [["check", "good.csv", "--schema", "a.json"], "a.json is a file, and a file is checked against the records of"],
      [["fix"], "Name the file to correct, such as: standpipe fix sites.csv -o corrected.csv"],
      [["redact"], "Name the file to redact, such as: standpipe redact applications.csv -o public.csv"],
      [["check", "good.csv", "--max-samples", "many"], "--max-samples needs a whole number, such as 20."],
      [["check", "good.csv", "--jobs", "0"], "--jobs needs a whole number from 1, such as 2. Yours is: 0"],
      [["check"], "Name the file to check, such as: standpipe check sites.csv"],
      [["chekc", "good.csv"], "There is no command chekc. Did you mean check?"],
      [["help", "nothing"], "There is no such command to get help with."],
      [["show"], "Name the record to show, such as: standpipe show planning/brownfield-site"],
      [["show", "planning"], "planning is a domain and not a record. See its records with: standpipe list planning"],
      [["list", "--layout"], "There is no option --layout. Did you mean --layouts?"],
      [["list", "planing"], "There is no domain called planing. Did you mean planning?"],
      [["list", "a", "b"], "There are more words on the command line than the command takes."],
    ];
    for (const [words, sentence] of cases) {
      const { code, out, err } = await run(...words);
      expect({ words, code, out }).toEqual({ words, code: 2, out: "" });
      expect(err.startsWith(sentence), err).toBe(true);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    }
  }, 30_000);
});

describe("standpipe help", () => {
  it("fits a terminal of 80 columns, for every command", async () => {
    const { out } = await run("help");
    const commands = [...out.matchAll(/^ {2}([a-z]+) .*(?:\[options\]|\[command\])/gm)].map(([, name]) => name ?? "");
    expect(commands).toEqual(expect.arrayContaining(["check", "fix", "convert", "redact", "list", "show", "explain"]));
    const helps = await Promise.all(commands.map((name) => run("help", name)));
    for (const line of helps.flatMap((help) => help.out.split("\n"))) expect(line.length, line).toBeLessThanOrEqual(80);
  }, 30_000);

  it("teaches with examples and exit codes, and ends with 0", async () => {
    for (const words of [[], ["help"], ["help", "check"], ["check", "--help"]]) {
      const { code, out } = await run(...words);
      expect({ words, code }).toEqual({ words, code: 0 });
      expect(out).toContain("standpipe check sites.csv");
      expect(out).toContain("3  a file could not be read");
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it("prints its version", async () => {
    expect(await run("--version")).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/), err: "" });
  });
});
