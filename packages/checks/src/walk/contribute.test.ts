import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHOICES, exportsOf, FIELD_KINDS, FORMS, LAST, type ProposalKind, type Question } from "@standpipe/evolution";
import { loadRegistry } from "@standpipe/evolution/files";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../packed/run.ts";
import { repository, schemasFolder } from "../repository.ts";
import { prove } from "./prove.ts";
import { BIN, newScratch } from "./scratch.ts";

const BIOME = join(repository, "node_modules/@biomejs/biome/bin/biome");
const WHOLE = { faults: [], missing: [], survivors: [] };
let folder = "";

beforeAll(async () => {
  folder = await newScratch("democracy", "housing");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const standpipe = (...words: string[]) => run(process.execPath, [BIN, ...words], folder);
const read = (path: string) => readFileSync(join(folder, path), "utf8");

/** A form as GitHub writes it once it is filled in. */
function filledIn(kind: ProposalKind, answers: Readonly<Record<string, string>>): string {
  const parts = Object.entries<Question>(FORMS[kind]).map(
    ([name, { heading }]) => `### ${heading}\n\n${answers[name] ?? "_No response_"}`,
  );
  return [...parts, `### ${LAST}\n\n- [X] All examples are made up.`].join("\n\n");
}

async function propose(kind: ProposalKind, answers: Readonly<Record<string, string>>) {
  const evidence = { who: "Councils that have it.", standard: "None", suppliers: "Nothing to do for anybody." };
  writeFileSync(join(folder, "proposal.md"), filledIn(kind, { ...evidence, ...answers }));
  const ended = await standpipe("propose", "proposal.md");
  rmSync(join(folder, "proposal.md"));
  return ended;
}

describe("a record that standpipe new record begins", () => {
  it("is right in all but its description, and is in every list", async () => {
    const { code, stdout } = await standpipe("new", "record", "democracy", "ballot-box");
    expect(code, stdout).toBe(0);
    expect(await prove(folder, "democracy/ballot-box")).toEqual(WHOLE);
    const { stdout: found } = await standpipe("lint", "schemas/democracy", "--format", "json");
    expect(JSON.parse(found).problems).toEqual([
      expect.objectContaining({
        rule: "placeholder-left",
        path: "schemas/democracy/ballot-box.json",
        pointer: "/description",
      }),
    ]);
    const { exports } = JSON.parse(read("packages/democracy/package.json"));
    expect(exports).toEqual(exportsOf(loadRegistry(join(folder, "schemas")).documents("democracy", "record")));
    expect(read("README.md")).toMatch(/^\| `democracy\/ballot-box` +\| Ballot box +\| 6 +\|$/m);
    expect(read("packages/democracy/README.md")).toContain("| `BallotBox`");
  });

  it("is written in the format of the repository, and changes nothing else there", async () => {
    const { code, stdout, stderr } = await run(process.execPath, [BIOME, "check", "."], folder);
    expect(code, stdout + stderr).toBe(0);
    const { stdout: changed } = await run("git", ["diff", "--numstat"], folder);
    expect(changed).toBe(
      "1\t0\tREADME.md\n1\t0\tpackages/democracy/README.md\n4\t0\tpackages/democracy/package.json\n",
    );
  });
});

describe("a proposal", () => {
  it("of a record with a field of every kind gives files that do what they say", async () => {
    const examples = new Map(
      loadRegistry(schemasFolder)
        .documents("core", "type")
        .map(({ name, schema }) => [name, String(schema.examples?.[0])]),
    );
    const lines = FIELD_KINDS.filter(({ json }) => json !== "code").map(
      ({ choice, type, ending }, i) =>
        `Kind ${i} ${ending ?? "of thing"} | ${choice} | What it is. | ${examples.get(type ?? "") ?? "Yes"}`,
    );
    const answers = {
      target: "housing",
      label: "Void home",
      meaning: "A home that nobody rents",
      publish: "Yes, anybody may see it",
    };
    const { code, stdout } = await propose("record", {
      ...answers,
      fields: lines.join("\n").replace(/(\| A few words .*\| ).*/, "$1Small"),
    });
    expect(code, stdout).toBe(0);
    expect(await prove(folder, "housing/void-home")).toEqual(WHOLE);
    const changesets = readdirSync(join(folder, ".changeset")).filter((name) => name.startsWith("housing-"));
    expect(changesets).toEqual(["housing-void-home.md"]);
    expect(read(".changeset/housing-void-home.md")).toContain("Who is affected: Councils that have it.");
  }, 60_000);

  it("of a field with codes brings a list, and a later one adds to it", async () => {
    const codes = "Empty: Nobody lives there.\n- Being repaired: Work is going on.";
    const first = await propose("field", {
      ...{
        target: "housing/void-home",
        label: "Void state",
        meaning: "What is going on",
        holds: "One of a list of codes",
      },
      ...{ codes, examples: "Being repaired", needed: CHOICES.needed[0], personal: "No" },
    });
    expect(first.code, first.stdout).toBe(0);
    const second = await propose("code", {
      target: "Void state",
      label: "Let again",
      meaning: "Somebody has signed for it",
    });
    expect(second.code, second.stdout).toBe(0);
    expect(await prove(folder, "housing/void-home")).toEqual(WHOLE);
    const { code, stdout } = await standpipe("coverage", "schemas/housing");
    expect(code, stdout).toBe(0);
  }, 60_000);
});

describe("the forms for issues", () => {
  interface Field {
    readonly type: string;
    readonly attributes: { readonly label: string; readonly options?: readonly unknown[] };
    readonly validations?: { readonly required?: boolean };
  }
  const FOLDER = join(repository, ".github/ISSUE_TEMPLATE");
  const bodyOf = (kind: string): Field[] => parse(readFileSync(join(FOLDER, `propose-${kind}.yml`), "utf8")).body;

  it("are one for each kind of proposal", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(FORMS)
        .map((kind) => `propose-${kind}.yml`)
        .sort(),
    );
  });

  it.each(Object.keys(FORMS) as ProposalKind[])("ask for a %s what the command reads", (kind) => {
    const questions = bodyOf(kind).filter(({ type }) => type !== "markdown" && type !== "checkboxes");
    expect(
      questions.map(({ attributes, validations }) => ({
        heading: attributes.label,
        isRequired: validations?.required === true,
      })),
    ).toEqual(Object.values(FORMS[kind]));
    expect(bodyOf(kind).at(-1)?.attributes.label).toBe(LAST);
  });

  it("offer the answers that the command knows", () => {
    const optionsOf = (kind: ProposalKind, heading: string) =>
      bodyOf(kind).find(({ attributes }) => attributes.label === heading)?.attributes.options;
    expect(optionsOf("field", FORMS.field.holds.heading)).toEqual(FIELD_KINDS.map(({ choice }) => choice));
    expect(optionsOf("field", FORMS.field.needed.heading)).toEqual(CHOICES.needed);
    expect(optionsOf("field", FORMS.field.personal.heading)).toEqual(Object.keys(CHOICES.personal));
    expect(optionsOf("record", FORMS.record.publish.heading)).toEqual(Object.keys(CHOICES.publish));
    expect(optionsOf("record", FORMS.record.target.heading)).toEqual(loadRegistry(schemasFolder).domains);
  });
});
