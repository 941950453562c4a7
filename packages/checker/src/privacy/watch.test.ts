import { load, loadProfile } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { field, record } from "../../test/made-up.ts";
import { watched } from "../../test/watched.ts";
import { check } from "../check.ts";

const open = record([
  field("reference", { required: true }),
  field("holder_name", { required: true, personalData: "name" }),
  field("contact_email", { personalData: "contact", typeName: "core/types/email" }),
  field("desk_phone", { typeName: "core/types/phone" }),
  field("address_text", { typeName: "core/types/text500" }),
  field("notes"),
  field("status", { codes: ["open", "closed"] }),
]);
const exchange = record(
  [field("reference"), field("person_id", { personalData: "identifier", required: true }), field("notes")],
  { publish: "exchange", key: ["person_id"] },
);

const codes = (findings: Awaited<ReturnType<typeof watched>>) =>
  findings.map(({ code, field: name, count }) => `${code} ${name} ${count}`).sort();

describe("a file that is to be published", () => {
  it("may not hold a column marked as personal, which is one finding that shows no value", async () => {
    const text = "reference,person_id,notes\nR-1,AX-991,a\nR-2,AX-992,b\nR-3,,c\n";
    const findings = await watched(text, { schema: exchange });
    expect(codes(findings)).toEqual(["personal-field person_id 2", "record-not-open null 1"]);
    expect(JSON.stringify(findings)).not.toContain("AX-99");
    expect(findings.find(({ code }) => code === "personal-field")).toMatchObject({
      severity: "error",
      message:
        "Person id must be left out of a file for publication: it holds what stands for one person. 2 values are there",
      fix: "Leave Person id out, or write a copy without it: standpipe redact FILE -o OUT",
      samples: [],
    });
  });

  it("may be of a record for exchange once its personal fields are gone", async () => {
    expect(await watched("reference,notes\nR-1,a\n", { schema: exchange })).toEqual([]);
    expect(await watched("reference,person_id,notes\nR-1,,a\nR-2,REDACTED,b\n", { schema: exchange })).toEqual([]);
  });

  it("warns of a personal field that an open record needs, and rejects one that it does not need", async () => {
    const text = "reference,holder_name,contact_email\nR-1,Jo Bloggs,jo@example.com\nR-2,REDACTED PERSONAL DATA,\n";
    const findings = await watched(text, { schema: open });
    expect(codes(findings)).toEqual(["personal-field contact_email 1", "personal-field-needed holder_name 1"]);
    expect(findings.map(({ severity }) => severity)).toEqual(["error", "warning"]);
    expect(JSON.stringify(findings)).not.toMatch(/Bloggs|jo@/);
  });

  it("may not hold personal data in its text: one finding a field and kind, with masked samples", async () => {
    const text =
      'reference,notes,status\nR-1,"jane@example.com, 07700 900123",open\nR-2,ring 020 7946 0000,open\nR-3,quiet,open\n';
    const findings = await watched(text, { schema: open });
    expect(codes(findings)).toEqual(["personal-text notes 1", "personal-text notes 2"]);
    expect(findings[0]).toMatchObject({
      severity: "error",
      message: "Notes must not hold a phone number in a file for publication. 2 of 3 values seem to have one",
      samples: [
        { row: 2, cell: "B2", value: "07… … …" },
        { row: 3, cell: "B3", value: "02… … …" },
      ],
    });
    expect(findings[1]?.samples[0]?.value).toBe("j…@…");
    expect(JSON.stringify(findings)).not.toMatch(/jane@|900123|7946/);
  });

  it("is looked through in columns that the record does not know, each by its heading", async () => {
    const text = "reference,holder_name,Remarks,Ward,\nR-1,,jo@example.com,x@example.com,AB123456C\n";
    const findings = await watched(text, { schema: open });
    expect(findings.map(({ message }) => message).sort()).toEqual([
      "The column Remarks must not hold an email address in a file for publication",
      "The column Ward must not hold an email address in a file for publication",
      "The column “without a heading” must not hold a National Insurance number in a file for publication",
    ]);
    expect(findings[0]?.samples[0]).toMatchObject({ row: 2, cell: "C2" });
  });

  it("may hold the phone number and address of a team or a public place, and nothing else personal there", async () => {
    const fine = "reference,desk_phone,address_text\nR-1,020 7946 0000,12 High Street LS1 4AB\n";
    expect(await watched(fine, { schema: open })).toEqual([]);
    const wrong = "reference,desk_phone,address_text\nR-1,4111 1111 1111 1111,12 High Street LS1 4AB 07700900123\n";
    expect(codes(await watched(wrong, { schema: open }))).toEqual([
      "personal-text address_text 1",
      "personal-text desk_phone 1",
    ]);
  });

  it("takes the digits of a reference for no phone number, and words in a column of codes for what they are", async () => {
    const text = "reference,notes,status\n07700900123,07700900123,open\n01234567890,,ask jo@example.com\n";
    expect(codes(await watched(text, { schema: open }))).toEqual(["personal-text notes 1", "personal-text status 1"]);
  });

  it("never shows a key that is personal, nor one that holds personal data", async () => {
    const text = "reference,person_id,notes\nR-1,AX-991,jo@example.com\n";
    const [finding] = (await watched(text, { schema: exchange })).filter(({ code }) => code === "personal-text");
    expect(finding?.samples).toEqual([{ row: 2, line: 2, cell: "C2", record: null, value: "j…@…" }]);
    const keyed = record(open.metadata.fields, { key: ["reference"] });
    const [other] = await watched("reference,notes\njo@example.com,AB123456C\n", { schema: keyed });
    expect(other?.samples[0]?.record).toBe("j…@…");
  });

  it("is looked through in JSON to the bottom, names of members included", async () => {
    const text = JSON.stringify([
      { reference: "R-1", notes: ["a", "jo@example.com"], extra: { deep: [{ "x@example.com": 1 }] } },
      { reference: "R-2", Holder_Name: "Jo", later: 4111111111111111 },
    ]);
    const findings = await watched(text, { schema: open });
    expect(findings.map(({ code, field: name }) => `${code} ${name}`).sort()).toEqual([
      "personal-field-needed holder_name",
      "personal-text notes",
      "personal-text null",
      "personal-text null",
    ]);
  });

  it("is looked through in the columns of another layout", async () => {
    const [schema, profile] = await Promise.all([
      load("neighbourhood/public-toilet"),
      loadProfile("lga-public-toilets"),
    ]);
    const text =
      "ExtractDate,OrganisationLabel,ServiceTypeLabel,LocationText,ReportEmail,ReportTel,Notes,Ward\n" +
      "01/02/2025,Adur,Public toilets,The park,wc@adur.gov.uk,01903 221471,ask 07700 900123,jo@example.com\n";
    const findings = await watched(text, { schema, profile });
    const said = findings.map(({ code, field: name, message }) => `${code} ${name} ${message}`);
    expect(said).toContainEqual(expect.stringMatching(/^personal-text notes Notes must not hold a phone number/));
    expect(said).toContainEqual(expect.stringMatching(/^personal-text null The column Ward must not hold an email/));
    expect(said).toContainEqual(expect.stringMatching(/^personal-field report_email/));
    expect(said).toContainEqual(expect.stringMatching(/^personal-field report_phone/));
  });

  it("is looked through once for each item of a JSON layout, by the paths of its members", async () => {
    const [schema, profile] = await Promise.all([load("services/service-request"), loadProfile("open311")]);
    const text = JSON.stringify([
      {
        service_request_id: "1",
        status: "open",
        service_code: "1",
        status_notes: "x",
        description: "A light",
        lat: 53.8,
      },
    ]);
    const findings = await watched(text, { schema, profile });
    expect(codes(findings)).toEqual([
      "personal-field description 1",
      "personal-field latitude 1",
      "personal-field status_notes 1",
      "record-not-open null 1",
    ]);
  });

  it("is looked through by a check for publication, and by no other", async () => {
    const text = "reference,person_id,notes\nR-1,AX-991,jo@example.com\n";
    const published = await check(text, { schema: exchange, purpose: "publication" });
    expect(published.findings.map(({ code }) => code).sort()).toEqual([
      "personal-field",
      "personal-text",
      "record-not-open",
    ]);
    expect(published.valid).toBe(false);
    expect((await check(text, { schema: exchange })).findings).toEqual([]);
  });
});
