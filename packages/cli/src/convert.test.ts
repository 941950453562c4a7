import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const HEADINGS =
  "organisation_id,reference,toilet_category,accessible_category,address_text,postcode,name,latitude,longitude\n";
const ROW = "GB-LAE-ADU,WC-1,unisex,none,1 High Street,AS1 2AB,Park,50.831234,-0.301234\n";
const BAD = "GB-LAE-ADU,WC-2,Ladies,none,1 High Street,as12ab,Park,50.831234,-0.301234\n";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpipe-convert-"));
  for (const name of ["out", "tmp", "full"]) await mkdir(join(folder, name));
  await writeFile(join(folder, "toilets.csv"), HEADINGS + ROW);
  await writeFile(join(folder, "bad.csv"), HEADINGS + ROW + BAD);
  await writeFile(join(folder, "full/kept.json"), "what was there before\n");
  await symlink(join(folder, "toilets.csv"), join(folder, "link.csv"));
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => runCli(words, folder, "", { TMPDIR: join(folder, "tmp") });
const flat = (text: string) => text.replace(/\s+/g, " ");

/** The text of a new file, which is taken away, so that each test finds the folder empty. */
async function taken(name: string): Promise<string> {
  expect(await readdir(join(folder, "out"))).toEqual([name]);
  const text = await readFile(join(folder, "out", name), "utf8");
  await rm(join(folder, "out", name));
  return text;
}

describe("standpipe convert", () => {
  it("writes the format that the name of the new file asks for, and says what it did on standard error", async () => {
    const { code, out, err } = await run("convert", "toilets.csv", "-o", "out/toilets.json");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("✓ out/toilets.json: written in JSON\n");
    expect(flat(err)).toContain("1 row of toilets.csv, read as Public toilet (neighbourhood/public-toilet ");
    expect(JSON.parse(await taken("toilets.json"))).toMatchObject([{ reference: "WC-1", latitude: 50.831234 }]);
  });

  it.each([
    ["csv", /^organisation_id,|^reference,/],
    ["json", /^\[\n\{/],
    ["ndjson", /^\{.*\}\n$/],
    ["geojson", /^\{"type":"FeatureCollection"/],
  ])("writes %s to standard output, and leaves no draft behind", async (to, opening) => {
    const { code, out, err } = await run("convert", "toilets.csv", "--to", to);
    expect(code).toBe(0);
    expect(out).toMatch(opening);
    expect(out).toContain("WC-1");
    expect(err).toMatch(/^✓ Standard output: written in /);
    expect(await readdir(join(folder, "tmp"))).toEqual([]);
  });

  it("reads standard input, and takes - for standard output", async () => {
    const { code, out } = await runCli(["convert", "-", "--to", "ndjson", "-o", "-"], folder, HEADINGS + ROW);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ reference: "WC-1" });
  });

  it("writes another layout, says by its label what that cannot hold, and ends with 0 all the same", async () => {
    const { code, err } = await run("convert", "toilets.csv", "--profile", "lga-public-toilets", "-o", "out/lga.csv");
    expect(code).toBe(0);
    expect(err).toContain("✓ out/lga.csv: written in the layout LGA public toilets\n");
    expect(err).toContain("What the new file does not hold\n\n");
    expect(flat(err)).toContain("- Toilet name: the new layout has no column for it (1 record).");
    expect(await taken("lga.csv")).toMatch(/^ExtractDate,OrganisationURI,.*\r\n.*,1 High Street,WGS84,/);
  });

  it("reads another layout by its headings or by --from, and names the columns that it left", async () => {
    const lga =
      "ExtractDate,OrganisationLabel,ServiceTypeLabel,LocationText,GeoX,GeoY,CoordinateReferenceSystem,Ward\n" +
      "01/02/2025,Adur District Council,Public toilets,The park,-0.301234,50.831234,WGS84,East\n";
    for (const words of [[], ["--from", "lga-public-toilets"]]) {
      const { code, out, err } = await runCli(["convert", "-", "--to", "json", ...words], folder, lga);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject([{ address_text: "The park", latitude: 50.831234 }]);
      expect(flat(err)).toContain("in the layout LGA public toilets.");
      expect(err).toMatch(/\nColumns that the record has no field for\n\n {2}[\s\S]+\bWard\n$/);
    }
  });

  it("converts nothing with an error in it: ends with 1, sums up what is wrong and keeps what was there", async () => {
    const { code, out, err } = await run("convert", "bad.csv", "-o", "full/kept.json", "--set", "managed_by=A B");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("✗ bad.csv: not converted\nNothing was written, because there are 2 problems to fix first.");
    expect(flat(err)).toMatch(/ - Toilet category must be .+? \[code-unknown\] - Postcode must be .+?\]/);
    expect(flat(err)).toContain('what to do: standpipe check bad.csv --set "managed_by=A B"');
    expect(await readFile(join(folder, "full/kept.json"), "utf8")).toBe("what was there before\n");
    expect(await readdir(join(folder, "full"))).toEqual(["kept.json"]);
    const piped = await run("convert", "bad.csv", "--to", "json");
    expect(piped).toMatchObject({ code: 1, out: "" });
    expect(await readdir(join(folder, "tmp"))).toEqual([]);
  });

  it("replaces a file that is there", async () => {
    await writeFile(join(folder, "out/again.csv"), "old");
    expect((await run("convert", "toilets.csv", "-o", "out/again.csv")).code).toBe(0);
    expect(await taken("again.csv")).toContain("WC-1");
  });

  it("ends quietly where nobody reads on", async () => {
    const { code, err } = await runCli(["convert", "toilets.csv", "--to", "csv"], folder, "", {}, true);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^✓ /) });
  });

  it("keeps within 80 columns", async () => {
    for (const words of [
      ["toilets.csv", "--profile", "lga-public-toilets"],
      ["bad.csv", "--to", "csv"],
    ]) {
      const { err } = await run("convert", ...words);
      for (const line of err.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});

describe("a conversion that cannot be", () => {
  it("ends with 2 where the command line is wrong, and says what to do", async () => {
    const cases: [string[], string][] = [
      [["toilets.csv"], "Say what to write: --to csv, xlsx, json, ndjson or geojson."],
      [["toilets.csv", "-o", "out/new.txt"], "The name out/new.txt does not say which format it is. Say what to write"],
      [["toilets.csv", "--to", "pdf"], "--to is csv, xlsx, json, ndjson or geojson. Yours is: pdf"],
      [
        ["toilets.csv", "--profile", "open311", "--to", "csv"],
        "Open311 GeoReport service requests is a layout in JSON",
      ],
      [
        ["toilets.csv", "--profile", "lga-spend", "-o", "a.json"],
        "LGA spending is a layout in CSV. Write it with --to csv",
      ],
      [["toilets.csv", "--profile", "lga-public-toilet"], "There is no layout called lga-public-toilet. Did you mean"],
      [["toilets.csv", "--from", "public-toilet", "--to", "csv"], "public-toilet is a record and not a layout."],
      [
        ["toilets.csv", "--from", "lga-spend", "--profile", "lga-public-toilets"],
        "LGA spending is a layout of transparency/spend-transaction, and LGA public toilets is one of neighbourhood/",
      ],
      [
        ["toilets.csv", "--schema", "tree", "--profile", "lga-public-toilets"],
        "LGA public toilets is a layout of neighbourhood/public-toilet, and --schema names neighbourhood/tree.",
      ],
      [["toilets.csv", "-o", "link.csv"], "--output link.csv would replace the file that is read."],
      [
        ["toilets.csv", "-o"],
        "The option --output needs a value after it. See how it is written with: standpipe help convert",
      ],
      [[], "Name the file to convert, such as: standpipe convert sites.csv -o sites.json"],
    ];
    for (const [words, sentence] of cases) {
      const { code, out, err } = await run("convert", ...words);
      expect({ words, code, out }).toEqual({ words, code: 2, out: "" });
      expect(err.startsWith(sentence), err).toBe(true);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    }
    expect(await readFile(join(folder, "toilets.csv"), "utf8")).toBe(HEADINGS + ROW);
  }, 30_000);

  it("ends with 3 where a file cannot be read or written, and leaves nothing behind", async () => {
    const cases: [string[], string][] = [
      [["toilet.csv", "--to", "json"], "There is no file called toilet.csv. Did you mean toilets.csv?"],
      [
        ["toilets.csv", "-o", "no/new.json"],
        "The new file could not be written to no/new.json: there is no folder called no.",
      ],
      [["toilets.csv", "--to", "csv", "-o", "out"], "The new file could not be written to out: it is a folder."],
      [["toilets.csv", "--profile", "lga-spend", "-o", "out/a.csv"], "toilets.csv: The file holds Public toilet"],
    ];
    for (const [words, sentence] of cases) {
      const { code, out, err } = await run("convert", ...words);
      expect({ words, code, out }).toEqual({ words, code: 3, out: "" });
      expect(err.startsWith(sentence), err).toBe(true);
    }
    expect(await readdir(join(folder, "out"))).toEqual([]);
  });
});
