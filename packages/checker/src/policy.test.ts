import { readFileSync } from "node:fs";
import { addSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { describe, expect, it } from "vitest";
import { field, record } from "../test/made-up.ts";
import { check } from "./check.ts";
import { applyPolicies, applyPolicy, type Policy } from "./policy.ts";

const TODAY = "2026-11-22";
const schema = record([field("reference", { required: true }), field("start", { required: true }), field("end")], {
  recommendations: [{ when: [], fields: ["end"] }],
});

const reportOn = (text: string) => check(text, { schema });
const MISSING = "reference,start,end\nA,,\nB,,x\n";

const suppression = (more: object) => ({
  code: "required-missing",
  reason: "The old system has no start dates",
  until: "2026-12-31",
  ...more,
});

describe("a policy", () => {
  it("leaves a report as it is where it says nothing", async () => {
    const report = await reportOn(MISSING);
    expect(applyPolicy(report, {}, TODAY)).toEqual(report);
    expect(report).toMatchObject({ valid: false, errors: 2, suppressed: [] });
  });

  it("makes a rule less grave, in one field or in all, and says so", async () => {
    const report = await reportOn(MISSING);
    const eased = applyPolicy(report, { severity: { "required-missing": "warning" } }, TODAY);
    expect(eased).toMatchObject({ valid: true, errors: 0, warnings: report.warnings + 2, invalidRows: 2 });
    expect(eased.findings.at(-1)).toMatchObject({
      code: "severity-changed",
      severity: "info",
      message: "As the config says, required-missing is a warning and not an error",
    });
    const other = applyPolicy(report, { severity: { "required-missing:end": "warning" } }, TODAY);
    expect(other).toEqual(report);
    const both = { "required-missing": "info", "required-missing:start": "warning" } as const;
    expect(applyPolicy(report, { severity: both }, TODAY).findings[0]).toMatchObject({ severity: "warning" });
  });

  it("makes a rule graver, and puts what is an error now first", async () => {
    const report = await reportOn("reference,start,end\nA,1,\n");
    expect(report.valid).toBe(true);
    const harder = applyPolicy(report, { severity: { "recommended-missing": "error" } }, TODAY);
    expect(harder).toMatchObject({ valid: false, errors: 1 });
    expect(harder.findings[0]).toMatchObject({ code: "recommended-missing", severity: "error" });
  });

  it("sets a finding aside until its day, the day included, and counts it no more", async () => {
    const report = await reportOn(MISSING);
    const policy: Policy = { suppress: [suppression({ field: "start", until: TODAY })] };
    const judged = applyPolicy(report, policy, TODAY);
    expect(judged).toMatchObject({ valid: true, errors: 0, invalidRows: 2 });
    expect(judged.findings.map(({ code }) => code)).not.toContain("required-missing");
    expect(judged.suppressed).toEqual([
      { code: "required-missing", field: "start", count: 2, reason: "The old system has no start dates", until: TODAY },
    ]);
  });

  it("gives a report that its JSON Schema describes", async () => {
    const described = JSON.parse(readFileSync(new URL("../report.schema.json", import.meta.url), "utf8"));
    addSchema(described);
    const suppress = [suppression({}), suppression({ code: "too-long" }), suppression({ until: "2020-01-01" })];
    const judged = applyPolicy(
      await reportOn(MISSING),
      { suppress, severity: { "recommended-missing": "info" } },
      TODAY,
    );
    expect(judged.suppressed).toHaveLength(1);
    expect(judged.findings).toHaveLength(4);
    expect((await validate(described.$id, JSON.parse(JSON.stringify(judged)))).valid).toBe(true);
  });

  it("counts it again once the day has passed, and says that the entry has run out", async () => {
    const report = await reportOn(MISSING);
    const judged = applyPolicy(report, { suppress: [suppression({ until: "2026-11-21" })] }, TODAY);
    expect(judged).toMatchObject({ valid: false, errors: 2, suppressed: [] });
    expect(judged.findings.at(-1)).toMatchObject({
      code: "suppression-expired",
      message: "The config sets required-missing aside until 2026-11-21, and that day has passed",
    });
  });

  it("names an entry that nothing needs", async () => {
    const judged = applyPolicy(await reportOn(MISSING), { suppress: [suppression({ field: "reference" })] }, TODAY);
    expect(judged.errors).toBe(2);
    expect(judged.findings.at(-1)).toMatchObject({
      code: "suppression-unused",
      severity: "info",
      field: "reference",
      message: "The config sets required-missing:reference aside, and nothing that was checked has that problem",
    });
  });

  it("takes an entry for needed where one file of several needs it, and says of an idle one once", async () => {
    const [good, bad] = await Promise.all([reportOn("reference,start,end\nA,1,2\n"), reportOn(MISSING)]);
    const policy: Policy = { suppress: [suppression({}), suppression({ code: "too-long" })] };
    const codes = applyPolicies(
      [
        { report: good, policy },
        { report: bad, policy },
      ],
      TODAY,
    ).map(({ findings }) => findings.map(({ code }) => code));
    expect(codes.flat().filter((code) => code.startsWith("suppression-"))).toEqual(["suppression-unused"]);
  });

  it("never touches an error that says that the file was not read to its end", async () => {
    const report = await reportOn('reference,start,end\nA,1,"2\n');
    expect(report.findings[0]?.code).toBe("file-truncated");
    const policy: Policy = {
      severity: { "file-truncated": "info" },
      suppress: [suppression({ code: "file-truncated" })],
    };
    expect(applyPolicy(report, policy, TODAY)).toMatchObject({ valid: false, errors: report.errors, suppressed: [] });
  });
});
