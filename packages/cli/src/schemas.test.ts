import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const SCHEMAS = fileURLToPath(new URL("../../../schemas", import.meta.url));
const SITE = "schemas/planning/brownfield-site.json";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpipe-schemas-"));
  // Two domains of the repository: what they hold is right, or packages/checks says so.
  for (const part of ["core", "planning", "meta-schema.json", "domain.schema.json"])
    await cp(join(SCHEMAS, part), join(folder, "schemas", part), { recursive: true });
  await writeFile(join(folder, "notes.txt"), "Nothing");
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => runCli(words, folder);

/** Changes the brownfield record for one test. */
async function withSite(change: (text: string) => string, test: () => Promise<void>): Promise<void> {
  const file = join(folder, SITE);
  const before = await readFile(file, "utf8");
  await writeFile(file, change(before));
  await test().finally(() => writeFile(file, before));
}

const misspelt = (text: string) => text.replace('"x-key": ["organisation_id",', '"x-key": ["organisation",');

describe("standpipe lint", () => {
  it("ends with 1 and says what to do, where a rule is not kept", () =>
    withSite(misspelt, async () => {
      const { code, out, err } = await run("lint", SITE);
      expect({ code, err }).toEqual({ code: 1, err: "" });
      expect(out).toContain(`✗ ${SITE}: `);
      expect(out).toContain(
        "  - x-key names organisation, which is no field of this record.\n    /x-key/0\n    → Correct the name, or take it out. [field-unknown]\n",
      );
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }));

  it("gives the same as JSON, for the folder, the repository around it and an example", () =>
    withSite(misspelt, async () => {
      const unknown = { rule: "field-unknown", path: SITE, pointer: "/x-key/0" };
      for (const path of ["schemas", "schemas/planning", ".", "schemas/planning/brownfield-site.examples/valid"]) {
        const { code, out } = await run("lint", path, "--format", "json");
        expect(code).toBe(1);
        const { problems } = JSON.parse(out);
        expect(problems).toContainEqual(expect.objectContaining(unknown));
      }
    }));

  it("leaves out what is wrong elsewhere", () =>
    withSite(misspelt, async () => {
      const { code, out } = await run("lint", "schemas/planning/codelists/planning-status.json");
      expect(out).toBe("✓ schemas/planning/codelists/planning-status.json: nothing to fix\n1 schema looked at.\n");
      expect(code).toBe(0);
    }));

  it("ends with 3 where there are no schemas, or a file is no JSON", async () => {
    expect(await run("lint", "nowhere")).toMatchObject({
      code: 3,
      out: "",
      err: expect.stringMatching(/^There is no file or folder called nowhere\. Name a folder of schemas, /),
    });
    const stray = await run("lint", "notes.txt");
    expect(stray).toMatchObject({
      code: 3,
      out: "",
      err: expect.stringContaining("notes.txt is in no folder of schemas"),
    });
    await withSite(
      (text) => text.slice(1),
      async () => {
        const { code, out, err } = await run("lint", SITE);
        expect({ code, out }).toEqual({ code: 3, out: "" });
        expect(err).toMatch(/brownfield-site\.json cannot be read as JSON: /);
      },
    );
  });

  it("ends with 2 for a format that it does not have", async () => {
    expect(await run("lint", "schemas", "--format", "xml")).toMatchObject({ code: 2, out: "" });
  });
});

describe("standpipe coverage", () => {
  it("ends with 1 and names what no example shows", async () => {
    await rm(join(folder, "schemas/planning/brownfield-site.examples/invalid/reference-missing.json"));
    const { code, out } = await run("coverage", SITE);
    expect(code).toBe(1);
    expect(out).toMatch(/^✗ \S+brownfield-site\.json: \d+ things? to show\n\d+ of \d+ things shown, in 1 schema\.\n/);
    expect(out).toContain("  - No invalid example leaves out reference.");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const json = JSON.parse((await run("coverage", SITE, "--format", "json")).out);
    expect(json.schemas[0]).toMatchObject({ path: "planning/brownfield-site", kind: "record" });
    expect(json.demands - json.met).toBe(json.schemas[0].missing.length);
  });

  it("ends with 0 where everything is shown", async () => {
    const { code, out } = await run("coverage", "schemas/planning/codelists/planning-status.json");
    expect(out).toContain("planning-status.json: the examples show everything\n");
    expect(code).toBe(0);
  });

  it("says what it could not measure", () =>
    withSite(
      (text) => text.replace('"type": "object"', '"type": "array"'),
      async () => {
        const { code, out } = await run("coverage", SITE);
        expect(code).toBe(1);
        expect(out).toContain(
          `Not measured\n\n  - planning/brownfield-site\n\nWhy not, and what to do: standpipe lint`,
        );
      },
    ));
});

describe("help for schemas", () => {
  it("teaches with examples and exit codes", async () => {
    for (const command of ["lint", "coverage"]) {
      const { code, out } = await run("help", command);
      expect(code).toBe(0);
      expect(out).toContain(`standpipe ${command} schemas/planning\n`);
      expect(out).toContain("3  there are no schemas there");
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});
