import { readFileSync } from "node:fs";
import { addSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { describe, expect, it } from "vitest";
import { readConfig } from "./read-config.ts";

const schema = JSON.parse(readFileSync(new URL("../../config.schema.json", import.meta.url), "utf8"));
addSchema(schema);

const WHOLE = {
  $schema: "https://w3id.org/standpipe/cli/v1/config.schema.json",
  files: [
    {
      match: "spend-*.csv",
      schema: "transparency/spend-transaction",
      profile: "lga-spend",
      set: { organisation_id: "GB-LAE-ASM" },
      columns: { Tot: "net_amount" },
      sheet: "April",
      dateOrder: "day-first",
    },
  ],
  severity: { "date-format:start_date": "warning", "too-long": "info" },
  suppress: [
    { code: "key-repeated", field: "reference", file: "2026/**", reason: "Known", until: "2026-12-31" },
    { code: "too-long", reason: "Known", until: "2027-01-31" },
  ],
  failOn: "warning",
  maxWarnings: 0,
  strict: true,
};

const faultsOf = (value: unknown) => {
  const read = readConfig(typeof value === "string" ? value : JSON.stringify(value));
  return "faults" in read ? read.faults : [];
};

describe("a config", () => {
  it("is read with every setting that it may have", () => {
    const { $schema: _, ...config } = WHOLE;
    expect(readConfig(JSON.stringify(WHOLE))).toEqual({ config });
    expect(readConfig("\ufeff{}")).toEqual({ config: { files: [], severity: {}, suppress: [] } });
  });

  it("says of each slip where it is, what is expected and what may be meant", () => {
    const slips = {
      fils: [],
      severty: {},
      maxWarnings: "3",
      strict: "yes",
      failOn: "new",
      files: [{ match: "" }, { macth: "*.csv" }, "x", { match: "*", set: { uprn: 1 }, dateOrder: "US" }],
      severity: { "date-format": "off", "too-long": "bad" },
      suppress: [{ code: "too-long", reason: " ", until: "31/12/2026" }, { code: "too-long" }],
    };
    expect(faultsOf(slips)).toEqual([
      "fils is not a setting. Did you mean files?",
      "severty is not a setting. Did you mean severity?",
      'files[0].match must be a pattern of file names, such as spend-*.csv. It is "".',
      "files[1].macth is not a setting. Did you mean match?",
      "files[1].match is missing.",
      'files[2] must be an object, in curly brackets. It is "x".',
      "files[3].set.uprn must be a value as a cell would hold it, in double quotes. It is 1.",
      'files[3].dateOrder must be day-first or month-first. It is "US".',
      'severity["date-format"] must be error, warning or info. What shall not count goes into suppress, with a reason and a day.',
      'severity["too-long"] must be error, warning or info. It is "bad".',
      'suppress[0].reason must be the reason in words. It is " ".',
      'suppress[0].until must be a date, such as 2026-12-31. It is "31/12/2026".',
      "suppress[1].reason is missing.",
      "suppress[1].until is missing.",
      'failOn must be error, warning or never. It is "new".',
      'maxWarnings must be a whole number, 0 or more. It is "3".',
      'strict must be true or false. It is "yes".',
    ]);
  });

  it("names the settings there are where a name is like none of them", () => {
    expect(faultsOf({ suppress: [{ code: "a", reason: "b", until: "2026-12-31", who: "me" }] })).toEqual([
      "suppress[0].who is not a setting. The settings there are code, field, file, reason, until.",
    ]);
  });

  it("says at which line it is no JSON", () => {
    expect(faultsOf('{\n  "strict": true,\n}')).toEqual([
      "It is not JSON: something is wrong at line 3. Look for a comma or a bracket too many or too few.",
    ]);
    expect(faultsOf("{")[0]).toMatch(/^It is not JSON: /);
    expect(faultsOf("[]")).toEqual(["The config must be an object, in curly brackets. It is []."]);
  });

  it("is accepted and refused by its JSON Schema as by the command", async () => {
    const wrong = [
      { fils: [] },
      { files: {} },
      { files: [{}] },
      { files: [{ match: " " }] },
      { files: [{ match: "*", more: 1 }] },
      { files: [{ match: "*", set: { a: 1 } }] },
      { files: [{ match: "*", columns: { a: "" } }] },
      { files: [{ match: "*", dateOrder: "us" }] },
      { severity: { "too-long": "off" } },
      { suppress: [{ code: "a", reason: "b" }] },
      { suppress: [{ code: "a", reason: "", until: "2026-12-31" }] },
      { failOn: "new" },
      { maxWarnings: -1 },
      { maxWarnings: 1.5 },
      { strict: 1 },
      [],
    ];
    for (const config of [...wrong, WHOLE, {}, { files: [{ match: "*", set: { a: "" } }] }]) {
      const { valid } = await validate(schema.$id, config as never);
      expect({ config, valid }).toEqual({ config, valid: faultsOf(config).length === 0 });
      expect(valid).toBe(!wrong.includes(config as never));
    }
  });
});
