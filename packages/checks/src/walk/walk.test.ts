import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../packed/run.ts";
import { repository } from "../repository.ts";
import { prove } from "./prove.ts";
import { BIN, newScratch } from "./scratch.ts";
import { type Step, stepsOf } from "./steps.ts";

const steps = stepsOf(readFileSync(join(repository, "CONTRIBUTING.md"), "utf8"), "One proposal, from idea to release");
const RECORD = "democracy/polling-station";
const BIOME = join(repository, "node_modules/@biomejs/biome/bin/biome");
let folder = "";

beforeAll(async () => {
  folder = await newScratch("democracy");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command of the walk. Those of pnpm need an installation, so they do what they would do with this record. */
async function print(command: string): Promise<string> {
  if (command === "pnpm test") {
    expect(await prove(folder, RECORD)).toEqual({ faults: [], missing: [], survivors: [] });
    return "";
  }
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = ""]) => quoted ?? word);
  const [program = "", ...rest] = words;
  const real =
    program === "standpipe"
      ? { program: process.execPath, rest: [BIN, ...rest] }
      : command === "pnpm lint"
        ? { program: process.execPath, rest: [BIOME, "check", "--error-on-warnings", "."] }
        : { program, rest };
  const { code, stdout, stderr } = await run(real.program, real.rest, folder);
  expect(code, `${command}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

async function take({ does, text, prints }: Step): Promise<void> {
  if (does === "markdown") return writeFileSync(join(folder, "proposal.md"), text);
  if (does === "diff") {
    writeFileSync(join(folder, ".git/edit.diff"), text);
    await print("git apply .git/edit.diff");
    return;
  }
  let printed = "";
  for (const command of text.trim().split("\n")) printed += await print(command);
  if (prints !== null) expect(printed).toContain(prints);
}

describe("the walk of CONTRIBUTING.md", () => {
  it("has the steps that a proposal takes", () => {
    expect(steps.map(({ does }) => does)).toContain("markdown");
    expect(steps.filter(({ does }) => does === "sh").length).toBeGreaterThan(6);
  });

  it.each(steps.map((step) => [step.does === "sh" ? step.text.trim() : step.does, step] as const))(
    "%s",
    (_name, step) => take(step),
  );

  it("ends with a commit of everything", async () => {
    expect(await print("git status --short")).toBe("");
    const schema = JSON.parse(readFileSync(join(folder, `schemas/${RECORD}.json`), "utf8"));
    expect(schema.properties.elector_count.description).toMatch(/on the day that the record is published\.$/);
  });
});
