import { isStandpipeError, StandpipeError } from "@standpipe/runtime";
import { describe, expect, it } from "vitest";
import { loadSubjects } from "../subjects.ts";

const subjects = await loadSubjects();

// Held against https://standardschema.dev (version 1) as its text has it, so that no library of theirs is needed here.
describe.each(subjects)("$name as a Standard Schema", ({ type, accepted, refused }) => {
  const standard = type["~standard"];

  it("names the version of the specification and the vendor", () => {
    expect(standard.version).toBe(1);
    expect(standard.vendor).toBe("standpipe");
  });

  it("answers with the value itself, and no issues, where it accepts", () => {
    const result = standard.validate(accepted);
    expect(result).not.toBeInstanceOf(Promise);
    expect(result.issues).toBeUndefined();
    expect("value" in result && result.value).toBe(accepted);
  });

  it("answers with issues, each a message and the path to it, where it refuses", () => {
    const { issues = [] } = standard.validate(refused);
    expect(issues.length).toBeGreaterThan(0);
    for (const { message, path } of issues) {
      expect(message).toMatch(/\S/);
      expect(Array.isArray(path)).toBe(true);
      for (const step of path ?? []) expect(["string", "number", "symbol"]).toContain(typeof step);
    }
  });

  it("works when its functions are passed around on their own", () => {
    const { validate } = standard;
    const { is, parse, check } = type;
    expect(validate(accepted).issues).toBeUndefined();
    expect(is(accepted)).toBe(true);
    expect(parse(accepted)).toBe(accepted);
    expect(check(accepted).valid).toBe(true);
  });

  it("gives its JSON Schema for draft 2020-12, as a copy, and says so of a target it does not have", () => {
    const schema = standard.jsonSchema.input({ target: "draft-2020-12" });
    expect(schema).toEqual(type.schema);
    schema.type = "string";
    expect(type.schema.type).toBe("object");
    expect(standard.jsonSchema.output({ target: "draft-2020-12" })).toEqual(type.schema);
    expect(() => standard.jsonSchema.input({ target: "draft-07" })).toThrow("draft-07");
  });
});

describe.each(subjects)("is, parse and check of $name", ({ type, accepted, refused }) => {
  it("agree on a record that is right", () => {
    expect(type.is(accepted)).toBe(true);
    expect(type.parse(accepted)).toBe(accepted);
    expect(type.check(accepted)).toEqual({ valid: true, findings: [] });
  });

  it("agree on a record that is not, with the same sentences in each", () => {
    const { valid, findings } = type.check(refused);
    expect(type.is(refused)).toBe(false);
    expect(valid).toBe(false);
    expect(findings.length).toBeGreaterThan(0);
    expect(type["~standard"].validate(refused).issues?.map(({ message }) => message)).toEqual(
      findings.map(({ message }) => message),
    );
    expect(parseError(() => type.parse(refused)).findings).toEqual(findings);
  });

  it("throw an error that names the schema and says what is wrong", () => {
    const error = parseError(() => type.parse(refused));
    expect(error).toBeInstanceOf(Error);
    expect(isStandpipeError(error)).toBe(true);
    expect(error.name).toBe("StandpipeError");
    expect(error.schemaId).toBe(type.id);
    expect(error.message).toContain(error.findings[0]?.message);
  });

  it("give findings that can be sent as JSON and lose nothing", () => {
    const result = type.check(refused);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("keep no memory of the value before", () => {
    const before = type.check(refused);
    expect(type.check(accepted).findings).toEqual([]);
    expect(type.check(refused)).toEqual(before);
  });
});

function parseError(parse: () => unknown): StandpipeError {
  try {
    parse();
  } catch (error) {
    if (error instanceof StandpipeError) return error;
    throw error;
  }
  throw new Error("It was accepted");
}
