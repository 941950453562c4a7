import { execFileSync } from "node:child_process";
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
  folder = await mkdtemp(join(tmpdir(), "standpipe-diff-test-"));
  for (const part of ["core", "planning", "crosswalks", "meta-schema.json"])
    await cp(join(SCHEMAS, part), join(folder, "schemas", part), { recursive: true });
  const git = (...words: string[]) => execFileSync("git", words, { cwd: folder });
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "First");
  await writeFile(join(folder, "old.json"), JSON.stringify({ type: "object", properties: { a: { type: "string" } } }));
  await writeFile(
    join(folder, "new.json"),
    JSON.stringify({ type: "object", properties: { a: { type: "string", maxLength: 3 } } }),
  );
  await writeFile(join(folder, "notes.txt"), "Nothing");
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => runCli(words, folder);

/** Changes the brownfield record for one test. */
async function withSite(
  change: (schema: Record<string, unknown>) => unknown,
  test: () => Promise<void>,
): Promise<void> {
  const file = join(folder, SITE);
  const before = await readFile(file, "utf8");
  await writeFile(file, JSON.stringify(change(JSON.parse(before))));
  await test().finally(() => writeFile(file, before));
}

const withField = ({ properties, ...rest }: Record<string, unknown>) => ({
  ...rest,
  properties: { ...(properties as object), new_field: { type: "string", minLength: 1 } },
});
const withNeed = ({ required, ...rest }: Record<string, unknown>) => ({
  ...rest,
  required: [...(required as []), "notes"],
});

describe("standpipe diff", () => {
  it("says what breaks, with a record, and ends with 1", async () => {
    const { code, out, err } = await run("diff", "old.json", "new.json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toBe(
      [
        "✗ old.json → new.json: a major change",
        "It breaks files, or code that reads them. 1 change in 1 schema.",
        "",
        "new.json (major)",
        "",
        "  - major a: max length lowered: 3.",
        '    Files that passed now fail: {"a":"aaaa"}',
        "    Longer text now fails. [max-length-lowered] /properties/a/maxLength",
        "",
      ].join("\n"),
    );
  });

  it("ends with 0 for no change and for a minor one", async () => {
    expect((await run("diff", "old.json", "old.json")).code).toBe(0);
    const { code, out } = await run("diff", "new.json", "old.json");
    expect(code).toBe(0);
    expect(out).toContain("✓ new.json → old.json: a minor change");
  });

  it("compares a folder with a git revision, and says a new field of a record is minor", () =>
    withSite(withField, async () => {
      const { code, out } = await run("diff", "HEAD", "schemas/planning");
      expect(code).toBe(0);
      expect(out).toContain("planning/brownfield-site (minor)");
      expect(out).toContain("minor new_field: property added to open object");
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }));

  it("names a revision and a path of it, and gives JSON with the level and the records", () =>
    withSite(withNeed, async () => {
      const { code, out } = await run("diff", `HEAD:${SITE}`, SITE, "--format", "json");
      expect(code).toBe(1);
      const { level, schemas } = JSON.parse(out);
      expect(level).toBe("major");
      expect(schemas).toHaveLength(1);
      expect(schemas[0].changes).toEqual([
        expect.objectContaining({
          rule: "required-added",
          field: "notes",
          files: expect.objectContaining({ verdict: "breaking" }),
        }),
      ]);
    }));

  it("writes Markdown, and commands for GitHub", () =>
    withSite(withNeed, async () => {
      expect((await run("diff", "HEAD", SITE, "--format", "markdown")).out).toContain(
        "- **major**: notes: required added.\\\n",
      );
      const { out } = await run("diff", "HEAD", SITE, "--format", "github");
      expect(out).toMatch(
        /^::error file=schemas\/planning\/brownfield-site\.json,title=major%3A required-added::notes: /,
      );
      expect(out.trim().split("\n")).toHaveLength(1);
    }));

  it.each([
    ["nowhere.json", "old.json", 3, "There is no file or folder called nowhere.json, and no git revision."],
    ["nowhere", "nothing", 3, "There is no file or folder called nowhere, and no git revision."],
    ["HEAD:nowhere", "schemas", 3, "HEAD has no nowhere with schemas."],
    ["notes.txt", "old.json", 3, "notes.txt is not JSON."],
  ])("says what is wrong with %s", async (old, fresh, code, words) => {
    const ended = await run("diff", old, fresh);
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(words);
    expect(ended.err).not.toContain("    at ");
  });

  it("refuses a format that it does not have", async () => {
    expect((await run("diff", "old.json", "new.json", "--format", "xml")).code).toBe(2);
  });
});
