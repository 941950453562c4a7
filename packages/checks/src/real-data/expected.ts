/** What one real file holds. */
export interface Expected {
  readonly file: string;
  readonly record: string;
  /** The layout that it is in; null for the record's own. */
  readonly layout: string | null;
  readonly rows: number;
  /** UTF-8 if left out; null for a workbook. */
  readonly encoding?: string | null;
  /** Code, field and count of every finding, each with its reason: counted in the file by other means, not taken from a report. */
  readonly findings: readonly [code: string, field: string | null, count: number, reason: string][];
}

const DD_MM = "written dd/mm/yyyy";

/** Every file of the folder. */
export const EXPECTED: readonly Expected[] = [
  {
    file: "brownfield/dudley-brownfield.csv",
    record: "planning/brownfield-site",
    layout: "planning/mhclg-brownfield-land",
    rows: 128,
    findings: [
      ["date-format", "first_added_date", 128, DD_MM],
      ["date-format", "last_updated_date", 128, DD_MM],
      ["date-format", "end_date", 46, DD_MM],
      ["date-format", "permission_date", 45, DD_MM],
      ["required-missing", "dwellings_minimum", 15, "15 sites that were taken off the register"],
      ["required-missing", "dwellings_maximum", 15, "the same 15"],
      ["unusual-value", "hectares", 9, "less than a quarter of a hectare, and no room for five homes"],
      ["outer-space", null, 17, "spaces around 17 values"],
    ],
  },
  {
    file: "brownfield/gedling-brownfield.csv",
    record: "planning/brownfield-site",
    layout: "planning/mhclg-brownfield-land",
    rows: 39,
    findings: [
      ["date-format", "first_added_date", 39, "ISO dates with literal quote marks around them"],
      ["date-format", "last_updated_date", 39, "the same"],
      ["date-format", "permission_date", 27, "the same"],
      ["date-format", "end_date", 16, "the same"],
      ["recommended-missing", "planning_history_urls", 39, "a space or nothing in every row"],
    ],
  },
  {
    file: "brownfield/brownfield-352feb.xlsx",
    record: "planning/brownfield-site",
    layout: "planning/mhclg-brownfield-land",
    rows: 54,
    encoding: null,
    findings: [
      ["org-id-format", "organisation_id", 54, "an address of opendatacommunities.org that the register does not have"],
      ["url-format", "planning_history_urls", 20, "the words of a link, whose address is behind the cell"],
      ["recommended-missing", "planning_history_urls", 34, "blank in the other 34"],
      ["code-unknown", "permission_type", 1, "two kinds of permission in one cell, row 13"],
      ["values-joined", "permission_date", 1, "two dates in one cell, row 13"],
      ["required-missing", "latitude", 1, "site 381 in row 30 is a group of sites, and has no point"],
      ["required-missing", "longitude", 1, "the same"],
      ["too-small", "hectares", 1, "0 hectares in row 30"],
      ["unusual-value", "hectares", 3, "less than a quarter of a hectare and of 5 homes in rows 21, 30 and 32"],
      ["coordinates-outside", "latitude", 1, "row 46 has the longitude twice"],
      ["outer-space", null, 9, "spaces around 3 addresses and 6 notes"],
    ],
  },
  {
    file: "conservation-areas/barnet.geojson",
    record: "planning/planning-designation",
    layout: "planning/mhclg-conservation-areas",
    rows: 16,
    findings: [["recommended-missing", "documentation_url", 16, "null in every feature"]],
  },
  {
    file: "conservation-areas/dl-submit-conservation-area.csv",
    record: "planning/planning-designation",
    layout: "planning/mhclg-conservation-areas",
    rows: 46,
    findings: [
      ["partial-date-format", "start_date", 46, DD_MM],
      ["key-repeated", "reference", 6, "CA15 four times, CA24, CA38 and CA39 twice"],
      ["recommended-missing", "documentation_url", 46, "the file has Document URL only"],
      ["field-unknown", null, 1, "Legislation"],
    ],
  },
  {
    file: "grants/trafford-vcs-grants.csv",
    record: "transparency/grant-award",
    layout: "transparency/360giving-grants",
    rows: 555,
    findings: [],
  },
  {
    file: "organisations/register-local-authority-eng.csv",
    record: "core/organisation",
    layout: "core/govuk-register-local-authorities",
    rows: 367,
    findings: [
      [
        "code-ended",
        "organisation_id",
        28,
        "the register stopped in 2020, and 28 of its councils have been abolished since",
      ],
    ],
  },
  {
    file: "polling-stations/wycombe-lgtc.csv",
    record: "democracy/polling-station",
    layout: "democracy/transparency-polling-stations",
    rows: 100,
    findings: [["code-ended", "organisation_id", 100, "Wycombe became part of Buckinghamshire in 2020"]],
  },
  {
    file: "premises-licences/trafford-gambling.csv",
    record: "neighbourhood/premises-licence",
    layout: null,
    rows: 27,
    findings: [
      ["column-missing", "organisation_id", 1, "the council is there as la_name and la_code only"],
      ["column-missing", "extract_date", 1, "no date at all"],
      ["column-missing", "licence_type", 1, "a list of gambling premises has none"],
      ["column-missing", "status", 1, "the same"],
      ["code-unknown", "activities", 26, "Betting Shop, Bingo and the like: no activity of the Licensing Act"],
      ["placeholder", "activities", 1, "NA in row 23"],
      ["field-unknown", null, 10, "ward, output area and council columns"],
    ],
  },
  {
    file: "public-toilets/adur-lgtc-public-toilets-valid.csv",
    record: "neighbourhood/public-toilet",
    layout: "neighbourhood/lga-public-toilets",
    rows: 13,
    findings: [],
  },
  {
    file: "public-toilets/adur-lgtc-public-toilets.csv",
    record: "neighbourhood/public-toilet",
    layout: "neighbourhood/lga-public-toilets",
    rows: 15,
    findings: [
      ["required-missing", null, 1, "ExtractDate is blank in row 2, on purpose"],
      ["required-missing", null, 1, "OrganisationLabel is blank in row 2, on purpose"],
      ["code-unknown", null, 1, "the system OSGB3 in row 4, on purpose"],
      ["code-unknown", "toilet_category", 1, "Mens in row 4, on purpose"],
      ["outer-space", null, 1, "the opening hours of row 2 end with a space"],
    ],
  },
  {
    file: "spend/hyndburn-2017-01.csv",
    record: "transparency/spend-transaction",
    layout: null,
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
    layout: null,
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
      ["blank-rows", null, 1, "the last row is nothing but commas"],
      ["blank-columns", null, 8, "17 headings, 9 of them blank, and one of these 9 holds the end of a description"],
      ["outer-space", null, 111, "spaces around 111 values"],
    ],
  },
  {
    file: "spend/trafford-gpc-2026-27.csv",
    record: "transparency/spend-transaction",
    layout: "transparency/lga-spend",
    rows: 2024,
    findings: [],
  },
  {
    file: "service-directory/oruk-service_full.json",
    record: "services/service",
    layout: "services/open-referral-uk",
    rows: 1,
    findings: [],
  },
  {
    file: "service-requests/boston311-100.csv",
    record: "services/service-request",
    layout: null,
    rows: 100,
    findings: [
      ["column-missing", "organisation_id", 1, "one city sends the whole file"],
      ["column-missing", "service_code", 1, "services have names only"],
      ["column-missing", "updated_at", 1, "no column for it"],
      ["datetime-format", "requested_at", 100, "no time zone"],
      ["datetime-format", "expected_at", 89, "no time zone; the other 11 are blank"],
      ["datetime-format", "closed_at", 85, "no time zone; the other 15 are blank"],
      ["open-code-unknown", "status", 100, "Open and Closed, with capitals"],
      ["coordinates-outside", "latitude", 100, "Boston is in America"],
      ["column-repeated", "service_name", 1, "reason and type"],
      ["field-unknown", null, 17, "districts, departments and photographs"],
      ["outer-space", null, 118, "spaces around values, some of them blanks"],
    ],
  },
];
