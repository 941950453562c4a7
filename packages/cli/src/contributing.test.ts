import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const SCHEMAS = fileURLToPath(new URL("../../../schemas", import.meta.url));
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpipe-contributing-"));
  for (const part of ["core", "housing", "meta-schema.json", "domain.schema.json"])
    await cp(join(SCHEMAS, part), join(folder, "schemas", part), { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const run = (...words: string[]) => runCli(words, folder);
const files = async () => (await readdir(folder, { recursive: true })).sort();

describe("standpipe new record", () => {
  it("says what it wrote and what to do next, at 80 columns", async () => {
    const { code, out, err } = await run("new", "record", "housing", "void-home", "--title", "Empty home");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^✓ housing\/void-home: a new record, in 11 files\n/);
    expect(out).toContain("standpipe lint schemas/housing/void-home.json");
    expect(out).toMatch(/ 1\. The description is still to be written\. Say in a sentence/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(JSON.parse(await readFile(join(folder, "schemas/housing/void-home.json"), "utf8"))).toMatchObject({
      title: "Empty home",
    });
  });

  it.each([
    [
      ["housing", "repair-order"],
      "There is a record called housing/repair-order already. Choose another name, or change that record.\n",
    ],
    [
      ["housing", "VoidHome"],
      "VoidHome is no name for a record. A name is in small letters, with hyphens between its words, such as void-home.\n",
    ],
    [
      ["housing", "../core/x"],
      "../core/x is no name for a record. A name is in small letters, with hyphens between its words, such as core-x.\n",
    ],
    [
      ["housin", "void-home"],
      "There is no domain called housin. Did you mean housing? A new domain needs a steward first: see “Add a domain” in CONTRIBUTING.md.\n",
    ],
    [["housing"], "Name the domain and the record, such as: standpipe new record neighbourhood grit-bin\n"],
  ])("refuses %j with 2, and writes nothing", async (words, message) => {
    const before = await files();
    expect(await run("new", "record", ...words)).toEqual({ code: 2, out: "", err: message });
    expect(await files()).toEqual(before);
  });

  it("replaces nothing, and writes all files or none", async () => {
    const path = "schemas/housing/void-home.examples/valid/smallest.json";
    await run("new", "record", "housing", "void-home");
    await rm(join(folder, "schemas/housing/void-home.json"));
    const before = await files();
    const { code, err } = await run("new", "record", "housing", "void-home");
    expect({ code, err }).toEqual({
      code: 2,
      err: `${path} is there already. Take it away first, or choose another name.\n`,
    });
    expect(await files()).toEqual(before);
  });

  it("ends with 3 where a file cannot be written, and leaves nothing behind", async () => {
    await writeFile(join(folder, "schemas/housing/void-home.examples"), "A file where a folder should be");
    const before = await files();
    const { code, err } = await run("new", "record", "housing", "void-home");
    expect(code).toBe(3);
    expect(err).toMatch(
      /^The new file could not be written to schemas\/housing\/void-home\.examples\/valid\/smallest\.json: /,
    );
    expect(await files()).toEqual(before);
  });
});

describe("standpipe lint --fix", () => {
  const FILE = "schemas/housing/repair-order.json";

  it("mends what is no guess, lists it, and changes nothing the second time", async () => {
    const before = await readFile(join(folder, FILE), "utf8");
    await writeFile(
      join(folder, FILE),
      before.replace(/^( {2}"title": "[^"]*)"/m, '$1."').replace(/^ {2}"\$schema".*\n/m, ""),
    );
    const { out } = await run("lint", FILE);
    expect(out).toContain(`2 of them can be mended without a guess:\nstandpipe lint ${FILE} --fix\n`);
    const first = await run("lint", FILE, "--fix", "--format", "json");
    const { mended } = JSON.parse(first.out);
    expect(mended.map(({ rule }: { rule: string }) => rule).sort()).toEqual(["keyword-missing", "title-style"]);
    expect(await readFile(join(folder, FILE), "utf8")).toBe(before);
    const second = JSON.parse((await run("lint", FILE, "--fix", "--format", "json")).out);
    expect(second.mended).toEqual([]);
  });

  it("explains a rule, and all of them", async () => {
    const one = await run("lint", "--explain", "[name-suffix]");
    expect(one.out).toMatch(/^name-suffix\n {2}A name that ends in _date/);
    const all = JSON.parse((await run("lint", "--explain", "--format", "json")).out);
    expect(all.rules.length).toBeGreaterThan(40);
    expect(await run("explain", "name-suffix")).toMatchObject({
      code: 2,
      err: expect.stringContaining("standpipe lint --explain name-suffix"),
    });
    expect(await run("new")).toMatchObject({
      code: 2,
      err: expect.stringContaining("standpipe new record neighbourhood grit-bin"),
    });
    expect(await run("lint", "--explain", "name-sufix")).toMatchObject({
      code: 2,
      err: "Lint has no rule called name-sufix. Did you mean name-suffix?\n",
    });
  });
});

describe("standpipe propose", () => {
  const form = (holds: string, example: string, label = "Loft hatch") =>
    [
      ...["### Which record is the field for?", "Repair order", "### What is the field called?", label],
      ...["### What does it mean?", "Whether there is one", "### What does it hold?", holds, "### Examples", example],
      ...["### Does every record need it?", "No, it may be left out", "### Does it say anything about a person?", "No"],
      ...["### Who needs it, and what for?", "Contractors", "### Which standard or law does it come from?", "None"],
      ...["### What would suppliers have to change?", "Nothing"],
    ].join("\n\n");

  it("reads standard input and writes the files, with 0", async () => {
    const { code, out, err } = await runCli(["propose", "-"], folder, form("Yes or no", "Yes"));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^✓ Loft hatch, a new field of Repair order, in 3 files\n/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const schema = JSON.parse(await readFile(join(folder, "schemas/housing/repair-order.json"), "utf8"));
    expect(schema.properties.loft_hatch).toMatchObject({ type: "boolean", examples: [true] });
  });

  it("ends with 1 where lint has something to mend in what was written", async () => {
    const { code, out } = await runCli(["propose", "-"], folder, form("Yes or no", "No", "Key safe"));
    expect(code).toBe(1);
    expect(out).toContain(" 1. key_safe and access_flag both have the heading “Key safe”.");
    expect(await files()).toContain("schemas/housing/repair-order.examples/invalid/key-safe-as-word.json");
  });

  it("writes nothing where an answer cannot be used, with 1", async () => {
    const before = await files();
    const { code, out } = await runCli(["propose", "-"], folder, form("Yes or no", "Perhaps"));
    expect(code).toBe(1);
    expect(out).toBe(
      '✗ Standard input: nothing was written\n\n  - The example "Perhaps" does not fit Loft hatch. What is expected is: Yes or\n    No.\n',
    );
    expect(await files()).toEqual(before);
  });

  it.each([
    ["no form", "Dear all", /^Standard input is not a proposal\. It has none of the headings/],
    ["what no issue can hold", "a".repeat(70_000), /more than 65,536 characters/],
    ["an image", "\u0000".repeat(10), /none of the headings/],
  ])("ends with 3 for %s", async (_what, text, message) => {
    const { code, out, err } = await runCli(["propose", "-"], folder, text);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(message);
  });

  it("ends with 3 for another encoding and for no file", async () => {
    await writeFile(join(folder, "latin.md"), Buffer.from([0x43, 0x61, 0x66, 0xe9]));
    expect(await run("propose", "latin.md")).toMatchObject({
      code: 3,
      err: expect.stringContaining("is not written in UTF-8"),
    });
    await writeFile(join(folder, "huge.md"), "a".repeat(3_000_000));
    expect(await run("propose", "huge.md")).toMatchObject({
      code: 3,
      err: expect.stringContaining("more than 65,536"),
    });
    expect(await run("propose", "none.md")).toMatchObject({
      code: 3,
      err: expect.stringContaining("There is no file called none.md"),
    });
  });
});

describe("help for contributors", () => {
  it("teaches with examples and exit codes", async () => {
    for (const words of [
      ["new", "record", "--help"],
      ["help", "propose"],
      ["help", "lint"],
    ]) {
      const { code, out } = await run(...words);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples:\n {2}standpipe /);
      for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });
});
