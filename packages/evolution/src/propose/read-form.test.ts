import { describe, expect, it } from "vitest";
import { FORMS } from "./forms.ts";
import { LAST, NoFormError, ProposalError, readForm } from "./read-form.ts";

const ANSWERS: Readonly<Record<string, string>> = {
  target: "Bench",
  label: "Colour",
  meaning: "Which colour it is.\n\n### Of its slats",
  who: "Painters.",
  standard: "None",
  suppliers: "Nothing.",
};
const body = (answers: Readonly<Record<string, string>> = ANSWERS) =>
  `${Object.entries(FORMS.code)
    .map(([name, { heading }]) => `### ${heading}\n\n${answers[name] ?? "_No response_"}`)
    .join("\n\n")}\n\n### ${LAST}\n\n- [X] All examples are made up.\n`;

const faultsOf = (text: string): readonly string[] => {
  try {
    readForm(text);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ProposalError);
    return (error as ProposalError).faults;
  }
};

describe("readForm", () => {
  it("reads each answer below its heading, and leaves other headings in the answers", () => {
    const { kind, answers } = readForm(body());
    expect(kind).toBe("code");
    expect(Object.fromEntries(answers)).toEqual({ ...ANSWERS });
  });

  it("reads the same with the line ends of Windows, a byte order mark and spaces at the ends", () => {
    const text = `\uFEFF${body().replace(/\n/g, " \r\n")}`;
    expect(readForm(text).answers.get("label")).toBe("Colour");
    expect(readForm(body().replace(/\n/g, "\r")).answers.get("who")).toBe("Painters.");
  });

  it("names every question that has no answer, at once", () => {
    const { who: _, suppliers: __, ...rest } = ANSWERS;
    expect(faultsOf(body(rest))).toEqual([
      "“Who needs it, and what for?” has no answer. Write one below it.",
      "“What would suppliers have to change?” has no answer. Write one below it.",
    ]);
  });

  it.each<[string, string, RegExp]>([
    [
      "a heading that is missing",
      body().replace("### What does it mean?", ""),
      /^The heading “### What does it mean\?” is not there\. Add it/,
    ],
    [
      "a heading that somebody changed",
      body().replace("### What does it mean?", "### What does it meen?"),
      /Did you change it to “What does it meen\?”\?$/,
    ],
    [
      "a heading that is there twice",
      `${body()}\n### What does it mean?\n\nThis.`,
      /is there 2 times\. Keep one of them\.$/,
    ],
    ["HTML", body({ ...ANSWERS, who: "<img src=x onerror=alert(1)>" }), /has HTML in it/],
    ["a comment", body({ ...ANSWERS, who: "<!-- hidden -->" }), /has HTML in it/],
    ["signs that turn a text round", body({ ...ANSWERS, label: "Colour\u202E" }), /cannot be seen/],
    ["a null", body({ ...ANSWERS, label: "Col\0our" }), /cannot be seen/],
  ])("refuses %s, and says where", (_what, text, fault) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it.each([
    ["nothing", ""],
    ["a letter", "Dear all,\n\nwe need a field."],
    ["a form of somebody else", "### What happened?\n\nIt broke."],
    ["the heading in a line of text", "We were asked: ### Which list is the code for?"],
    ["a text that no issue could hold", `${body()}${"a".repeat(70_000)}`],
  ])("knows %s for no proposal", (_what, text) => {
    expect(() => readForm(text)).toThrow(NoFormError);
  });

  it("takes no longer than the text is long", () => {
    const start = process.cpuUsage().user;
    for (const part of ["### ", "#", "\n", "\r", "<", "### Which list is the code for?\n"])
      expect(() => readForm(part.repeat(Math.floor(65_000 / part.length)))).toThrow();
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2_000);
  });
});
