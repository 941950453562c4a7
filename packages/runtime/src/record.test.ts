import { describe, expect, it } from "vitest";
import { isStandpipeError, StandpipeError } from "./error.ts";
import { defineRecord, type RecordWords, type Validator } from "./record.ts";

interface Bin {
  id: string;
  size?: number;
}

const WORDS: RecordWords = {
  title: "Bin",
  fields: { id: { title: "Bin number", example: "B-1" }, size: { title: "Size", example: "240" } },
  conditions: {},
};

/** A validator in Ajv's manner, by hand: what the generated ones do is tested with the real schemas. */
const validate: Validator = (value) => {
  const id = (value as Bin | null)?.id;
  validate.errors =
    typeof id === "string"
      ? null
      : [{ keyword: "required", instancePath: "", schemaPath: "#/required", params: { missingProperty: "id" } }];
  return validate.errors === null;
};

const Bin = defineRecord<Bin>({
  name: "test/bin",
  id: "https://example.org/bin.json",
  version: "1.0.0",
  schema: { type: "object" },
  words: WORDS,
  validate,
});

describe("a record", () => {
  it("guards, parses and checks with one verdict", () => {
    expect(Bin.is({ id: "B-1" })).toBe(true);
    expect(Bin.parse({ id: "B-1" })).toEqual({ id: "B-1" });
    expect(Bin.check({ id: "B-1" })).toEqual({ valid: true, findings: [] });
    expect(Bin.is({})).toBe(false);
    expect(Bin.check({}).valid).toBe(false);
  });

  it("says what is missing in the field's own label, and what to do", () => {
    expect(Bin.check({}).findings).toMatchObject([
      {
        code: "required-missing",
        severity: "error",
        field: "id",
        message: "Bin number is missing",
        fix: "Fill in Bin number, like B-1",
        count: 1,
      },
    ]);
  });

  it("throws an error that carries the findings and is known across copies of this package", () => {
    const thrown = (() => {
      try {
        return Bin.parse({});
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(StandpipeError);
    expect(thrown).toMatchObject({ name: "StandpipeError", schemaId: Bin.id, message: "Bin number is missing" });
    const fromAnotherCopy = Object.assign(new Error("x"), { name: "StandpipeError", schemaId: "", findings: [] });
    expect(isStandpipeError(thrown) && isStandpipeError(fromAnotherCopy)).toBe(true);
    expect(isStandpipeError(new Error("x"))).toBe(false);
  });

  it("speaks Standard Schema and Standard JSON Schema", () => {
    expect(Bin["~standard"].validate({ id: "B-1" })).toEqual({ value: { id: "B-1" } });
    expect(Bin["~standard"].validate({})).toEqual({ issues: [{ message: "Bin number is missing", path: ["id"] }] });
    expect(Bin["~standard"].jsonSchema.input({ target: "draft-2020-12" })).toEqual({ type: "object" });
    expect(() => Bin["~standard"].jsonSchema.output({ target: "draft-04" })).toThrow("draft-04");
  });
});
