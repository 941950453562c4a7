import { createReadStream, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { load, loadMetadata } from "@standpipe/catalogue";
import { check, type Source } from "@standpipe/checker";
import { describe, expect, it } from "vitest";

/** Real exports are not part of the project: they are read where they lie. */
const FOLDER = process.env.STANDPIPE_REAL_DATA ?? new URL("../../../../shared/data", import.meta.url).pathname;

interface Expected {
  readonly file: string;
  readonly record: string;
  readonly rows: number;
  readonly encoding?: string;
  /** Code, field and count of every finding, each with its reason: counted in the file by other means, not taken from a report. */
  readonly findings: readonly [code: string, field: string | null, count: number, reason: string][];
}

const NO_ORG_ID = "the column holds web addresses of another register, not org-ids";
const DD_MM = "written dd/mm/yyyy";
const SPACES = "codes written with spaces, as in the national list";

const EXPECTED: readonly Expected[] = [
  {
    file: "brownfield/dudley-brownfield.csv",
    record: "planning/brownfield-site",
    rows: 128,
    findings: [
      ["org-id-format", "organisation_id", 128, NO_ORG_ID],
      ["date-format", "first_added_date", 128, DD_MM],
      ["date-format", "last_updated_date", 128, DD_MM],
      ["date-format", "end_date", 46, DD_MM],
      ["date-format", "permission_date", 45, DD_MM],
      ["code-unknown", "ownership_status", 128, SPACES],
      ["code-unknown", "planning_status", 83, `${SPACES}: 76 not permissioned, 7 pending decision`],
      ["code-unknown", "permission_type", 48, `${SPACES}: all but one "other"`],
      ["required-missing", "deliverable", 128, "the column is blank: here a blank means no"],
      ["required-missing", "dwellings_minimum", 15, "15 sites that were taken off the register"],
      ["required-missing", "dwellings_maximum", 15, "the same 15"],
      ["outer-space", null, 17, "spaces around 17 values"],
    ],
  },
  {
    file: "brownfield/gedling-brownfield.csv",
    record: "planning/brownfield-site",
    rows: 39,
    findings: [
      ["org-id-format", "organisation_id", 39, NO_ORG_ID],
      ["date-format", "first_added_date", 39, "ISO dates with literal quote marks around them"],
      ["date-format", "last_updated_date", 39, "the same"],
      ["date-format", "permission_date", 27, "the same"],
      ["date-format", "end_date", 16, "the same"],
      ["code-unknown", "ownership_status", 39, SPACES],
      ["code-unknown", "planning_status", 12, `${SPACES}: 11 not permissioned, 1 pending decision`],
      ["code-unknown", "permission_type", 27, SPACES],
      ["required-missing", "deliverable", 11, "a space or nothing"],
      ["recommended-missing", "planning_history_urls", 39, "a space or nothing in every row"],
      ["outer-space", null, 109, "single spaces for blanks, and spaces around values"],
    ],
  },
  {
    file: "public-toilets/adur-lgtc-public-toilets-valid.csv",
    record: "neighbourhood/public-toilet",
    rows: 13,
    findings: [
      ["column-missing", "reference", 1, "the LGA layout has no reference"],
      ["org-id-format", "organisation_id", 13, NO_ORG_ID],
      ["code-unknown", "toilet_category", 13, "Female and male, with spaces and a capital"],
      ["code-unknown", "accessible_category", 13, "Unisex and None, with capitals"],
      ["too-large", "latitude", 13, "northings in metres: the file says OSGB36"],
      ["too-large", "longitude", 13, "eastings in metres"],
      [
        "field-unknown",
        null,
        8,
        "ExtractDate, OrganisationLabel, two of the service type, the system, the licence and two of the area",
      ],
      ["column-repeated", "address_text", 1, "StreetAddress repeats LocationText"],
    ],
  },
  {
    file: "public-toilets/adur-lgtc-public-toilets.csv",
    record: "neighbourhood/public-toilet",
    rows: 15,
    findings: [
      ["column-missing", "reference", 1, "the LGA layout has no reference"],
      ["org-id-format", "organisation_id", 15, NO_ORG_ID],
      ["code-unknown", "toilet_category", 15, "as above, and Mens in row 4"],
      ["code-unknown", "accessible_category", 15, "as above"],
      ["too-large", "latitude", 15, "northings in metres"],
      ["too-large", "longitude", 15, "eastings in metres"],
      ["field-unknown", null, 8, "as above"],
      ["column-repeated", "address_text", 1, "as above"],
      ["outer-space", null, 1, "the opening hours of row 2 end with a space"],
    ],
  },
  {
    file: "spend/hyndburn-2017-01.csv",
    record: "transparency/spend-transaction",
    rows: 180,
    encoding: "windows-1252",
    findings: [
      ["column-missing", "organisation_id", 1, "no council column"],
      ["column-missing", "irrecoverable_vat_amount", 1, "no VAT column"],
      ["column-missing", "payment_method", 1, "no column for it"],
      ["date-format", "payment_date", 180, DD_MM],
      ["outer-space", null, 5, "spaces around 5 values"],
      ["encoding-other", null, 1, "the pound sign of a heading is byte A3"],
    ],
  },
  {
    file: "spend/hyndburn-2024-10-spacer-columns.csv",
    record: "transparency/spend-transaction",
    rows: 587,
    findings: [
      ["column-missing", "organisation_id", 1, "no council column"],
      ["column-missing", "irrecoverable_vat_amount", 1, "no VAT column"],
      ["column-missing", "payment_method", 1, "no column for it"],
      ["date-format", "payment_date", 587, DD_MM],
      ["one-of-missing", "category", 587, "no kind of expense in this layout"],
      ["number-type", "net_amount", 236, "thousands commas, 8 of them with the minus behind"],
      ["column-repeated", "department", 1, "Department Area and Service Area"],
      ["column-unnamed", null, 1, "the end of one description stands in a spacer column"],
      ["field-unknown", null, 1, "Line"],
      ["outer-space", null, 111, "spaces around 111 values"],
    ],
  },
  {
    file: "spend/trafford-gpc-2026-27.csv",
    record: "transparency/spend-transaction",
    rows: 2024,
    findings: [
      ["org-id-format", "organisation_id", 2024, NO_ORG_ID],
      ["code-unknown", "payment_method", 2024, "GPC is the LGA's word for a purchase card"],
      ["field-unknown", null, 1, "EffectiveDate"],
    ],
  },
  {
    file: "service-directory/oruk-service_full.json",
    record: "services/service",
    rows: 1,
    findings: [
      ["required-missing", "organisation_id", 1, "it is inside the nested organization"],
      ["required-missing", "organisation_name", 1, "the same"],
      ["text-format", "description", 1, "it ends with a space"],
      ["text-type", "languages", 1, "a language is an object here"],
      ["field-unknown", null, 11, "accreditations, assurer_email, alert and eight nested parts"],
    ],
  },
];

const candidates = { records: await loadMetadata(), load };

function sourceOf(path: string): Source {
  return { name: path, bytes: statSync(path).size, stream: () => createReadStream(path) };
}

describe.skipIf(!existsSync(FOLDER))("real exports", () => {
  it.each(EXPECTED)("$file", async ({ file, record, rows, encoding = "utf-8", findings }) => {
    const report = await check(sourceOf(join(FOLDER, file)), { candidates });
    expect(report.schema.name).toBe(record);
    expect(report.rows).toBe(rows);
    expect(report.file.encoding).toBe(encoding);
    const found = report.findings.map(({ code, field, count }) => `${code} ${field} ${count}`);
    expect(found.sort()).toEqual(findings.map(([code, field, count]) => `${code} ${field} ${count}`).sort());
  });

  it.each([
    ["grants/trafford-vcs-grants.csv", "record-unknown"],
    ["polling-stations/wycombe-lgtc.csv", "record-unknown"],
    ["premises-licences/trafford-gambling.csv", "record-unknown"],
    ["conservation-areas/dl-submit-conservation-area.csv", "record-unknown"],
    ["conservation-areas/barnet.geojson", "record-unknown"],
    ["brownfield/brownfield-352feb.xlsx", "file-zip"],
  ])("%s is of no record or format that is here yet, and the checker says so", async (file, code) => {
    await expect(check(sourceOf(join(FOLDER, file)), { candidates })).rejects.toMatchObject({ code });
  });
});
