import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftsOver } from "../edit/drafts.ts";
import { formatJson } from "../edit/format-json.ts";
import { fileOf } from "../lint/problem.ts";
import { smallHouse } from "../small-house.ts";
import { CHOICES, FORMS, type ProposalKind } from "./forms.ts";
import { planProposal } from "./plan.ts";
import { ProposalError } from "./read-form.ts";

const EXAMPLES = "schemas/parks/bench.examples";
const FIELD = {
  target: "parks/bench",
  label: "Paint",
  meaning: "which paint it has",
  holds: "A line of text (up to 200 characters)",
};
const CHOSEN = { examples: "Red\nBlue", needed: CHOICES.needed[0], personal: "No" };
const EVIDENCE = { who: "Painters", standard: "None", suppliers: "Nothing" };

function plan(
  kind: ProposalKind,
  answers: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
) {
  const house = smallHouse({ bench: { title: "Bench" } });
  const files = new Map(house.documents.map((document) => [fileOf(document), formatJson(document.schema)]));
  const record = { reference: "B-1", net_amount: 1 };
  for (const [name, data] of [
    ["valid/fullest", { ...record, notes: "a" }],
    ["valid/smallest", record],
  ] as const)
    files.set(`${EXAMPLES}/${name}.json`, formatJson(data));
  for (const [path, content] of Object.entries(more)) files.set(path, formatJson(content));
  const drafts = draftsOver((path) => files.get(path) ?? null);
  const all = { ...EVIDENCE, ...answers };
  const texts = new Map(Object.keys(FORMS[kind]).map((name) => [name, all[name as keyof typeof all] ?? ""]));
  const result = planProposal({ kind, answers: texts }, house, drafts);
  return { ...result, files: drafts.changed(), read: (path: string) => JSON.parse(drafts.read(path) ?? "null") };
}

const faultsOf = (...asked: Parameters<typeof plan>): readonly string[] => {
  try {
    plan(...asked);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ProposalError);
    return (error as ProposalError).faults;
  }
};

describe("planProposal of a field", () => {
  // The small house has no text200, which is what a line of text is.
  const holds = "A day";
  const day = { ...FIELD, ...CHOSEN, label: "Painted", holds, examples: "2024-12-31" };

  it("adds it to the record, the fullest example and one with a wrong value", () => {
    const { read, files, problems, what } = plan("field", { ...day, headings: "PAINTED DATE\nLast coat" });
    expect(what).toBe("Painted, a new field of Bench");
    expect(problems).toEqual([]);
    expect(read("schemas/parks/bench.json").properties.painted_date).toEqual({
      $ref: "https://w3id.org/standpipe/core/v1/types/date.json",
      title: "Painted",
      description: "Which paint it has.",
      examples: ["2024-12-31"],
      "x-headers": ["Last coat"],
    });
    expect(Object.keys(read(`${EXAMPLES}/valid/fullest.json`))).toEqual([
      "reference",
      "net_amount",
      "painted_date",
      "notes",
    ]);
    expect(read(`${EXAMPLES}/invalid/painted-date-as-number.json`)).toMatchObject({
      expect: { code: "text-type", field: "painted_date" },
    });
    expect(files.size).toBe(3);
  });

  it("replaces no example that is there", () => {
    const path = `${EXAMPLES}/invalid/painted-date-as-number.json`;
    const { read, files } = plan("field", day, { [path]: { title: "Another" } });
    expect(read(path)).toEqual({ title: "Another" });
    expect([...files.keys()]).toContain(`${EXAMPLES}/invalid/painted-date-as-number-2.json`);
  });

  it("tells a maintainer what the form asked for and was not done", () => {
    const { read, decisions } = plan("field", { ...day, needed: CHOICES.needed[2], personal: "Yes, a name" });
    expect(read("schemas/parks/bench.json").required).toEqual(["reference"]);
    expect(decisions.join("\n")).toContain("a new major version");
    expect(decisions.join("\n")).toContain("marked as personal data");
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      "a record that is not there",
      { target: "Bensch" },
      /^There is no record called “Bensch”\. Did you mean (?:Bench|bench)\?$/,
    ],
    ["a record called __proto__", { target: "__proto__" }, /^There is no record called “__proto__”/],
    ["a field that is there", { label: "Placed", holds }, /^Bench has a field called placed_date already/],
    [
      "a field that ends every record",
      { label: "Notes", holds: "Yes or no" },
      /^Bench has a field called notes already/,
    ],
    ["a label that no name can be made from", { label: "3 coats" }, /^No name can be made from the label “3 coats”/],
    ["a label of several lines", { label: "Paint\nand more" }, /one line of at most 60 characters/],
    [
      "an example that does not fit",
      { examples: "soon" },
      /^The example "soon" does not fit Painted\. What is expected is: a date, like 2024-12-31\.$/,
    ],
    ["an answer that nobody could choose", { holds: "A colour" }, /^“A colour” is no answer to “What does it hold\?”/],
    ["codes for what has none", { codes: "Red: It is red." }, /Choose “One of a list of codes”, or take the codes out/],
    ["one code alone", { holds: "One of a list of codes", codes: "Red: It is red." }, /at least two/],
    [
      "a code without a meaning",
      { holds: "One of a list of codes", codes: "Red: It is red.\nBlue" },
      /^The line “Blue” is not a code/,
    ],
  ])("refuses %s", (_what, answers, fault) => {
    const faults = faultsOf("field", { ...day, ...answers });
    expect(faults[0]).toMatch(fault);
  });
});

describe("planProposal of a code", () => {
  const code = { target: "parks/material", label: "Recycled plastic", meaning: "Made of plastic that was used before" };

  it("adds it to the list, and shows it in an example", () => {
    const { read } = plan("code", code);
    expect(read("schemas/parks/codelists/material.json").oneOf.at(-1)).toEqual({
      const: "recycled-plastic",
      title: "Recycled plastic",
      description: "Made of plastic that was used before.",
    });
    expect(read(`${EXAMPLES}/valid/material-recycled-plastic.json`)).toMatchObject({ material: "recycled-plastic" });
  });

  it.each([
    ["a code that is there", { label: "Wood" }, /has the code wood already/],
    ["a list that is not there", { target: "parks/bark" }, /^There is no list of codes called “parks\/bark”/],
  ])("refuses %s", (_what, answers, fault) => {
    expect(faultsOf("code", { ...code, ...answers })[0]).toMatch(fault);
  });
});

describe("planProposal of a record", () => {
  const record = {
    target: "parks",
    label: "Litter bin",
    meaning: "A bin in a park",
    publish: "No, it is shared under an agreement",
  };

  it("begins it, with its fields", () => {
    const { read } = plan("record", { ...record, fields: "- Emptied | A day | When it was emptied. | 2024-12-31" });
    const { title, description, properties, ...schema } = read("schemas/parks/litter-bin.json");
    expect([title, description, schema["x-publish"], schema["x-stage"]]).toEqual([
      "Litter bin",
      "A bin in a park.",
      "exchange",
      "proposed",
    ]);
    expect(Object.keys(properties)).toEqual(["reference", "organisation_id", "name", "emptied_date"]);
  });

  it("refuses all that is wrong at once", () => {
    const faults = faultsOf("record", {
      ...record,
      target: "forests",
      label: "…",
      fields: "Emptied, a day",
      publish: "Perhaps",
    });
    expect(faults).toHaveLength(4);
  });

  it("refuses a record that is there", () => {
    expect(faultsOf("record", { ...record, label: "Bench" })).toEqual([
      "There is a record called parks/bench already. Choose another name, or change that record.",
    ]);
  });
});

describe("planProposal of anything", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      "parks/bench",
      "Bench",
      "parks",
      "parks/material",
      "__proto__",
      "constructor",
      "Key: it opens.",
      "a | Yes or no | b | Yes",
    ),
    fc.constantFrom(
      "One of a list of codes",
      "Yes or no",
      "A day",
      "A count",
      "No",
      "2024-12-31",
      "7",
      CHOICES.needed[0],
      "Yes, anybody may see it",
    ),
  );
  const answer = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
  const names = [...new Set(Object.values(FORMS).flatMap((form) => Object.keys(form)))];
  const answers = fc.record(Object.fromEntries(names.map((name) => [name, fc.oneof(answer, line)])));

  it.each(Object.keys(FORMS) as ProposalKind[])(
    "of a %s is a plan, or says what is wrong",
    { timeout: 60_000 },
    (kind) => {
      fc.assert(
        fc.property(answers, (given) => {
          try {
            const { files } = plan(kind, given);
            for (const path of files.keys()) expect(path).toMatch(/^schemas\/parks\/[a-z0-9./-]+\.json$/);
          } catch (error) {
            expect(error).toBeInstanceOf(ProposalError);
            expect((error as ProposalError).faults.length).toBeGreaterThan(0);
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});
