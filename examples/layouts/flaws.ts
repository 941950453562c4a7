/** A flaw that was put into a file: the code of its rule, the field it is in, and in how many places. */
export type Expected = readonly [code: string, field: string | null, count: number];

/** Written from what was put into each file, not from what the checker said of it. Columns of the layout alone have no field. */
export const flaws: Readonly<Record<string, readonly Expected[]>> = {
  "360giving-grants-flawed.csv": [
    ["date-format", "award_date", 1],
    ["code-unknown", null, 1], // Beneficiary Location:Geographic Code Type
    ["number-type", "amount_awarded", 1],
    ["code-unknown", null, 1], // From An Open Call?
    ["grant-id-format", "grant_id", 1],
    ["url-format", null, 1], // URL
    ["order-wrong", "end_date", 1],
    ["required-missing", "recipient_name", 1],
    ["number-type", null, 1], // Amount Applied For
    ["key-repeated", "grant_id", 1],
    ["code-unknown", null, 1], // For Regrant Type
    ["currency-format", "currency", 1],
    ["field-unknown", null, 1], // Approved by
  ],
  "360giving-grants-json-flawed.json": [
    ["date-format", "award_date", 1],
    ["gss-code-format", "beneficiary_gss_code", 1],
    ["number-type", "amount_awarded", 1],
    ["code-unknown", null, 1], // fromOpenCall
    ["grant-id-format", "grant_id", 1],
    ["required-missing", "title", 1],
    ["order-wrong", "end_date", 1],
    ["org-id-format", "recipient_id", 1],
    ["key-repeated", "grant_id", 1],
    ["required-missing", "organisation_id", 1],
    ["required-missing", "organisation_name", 1],
  ],
  "contracts-finder-flawed.csv": [
    ["code-unknown", "supplier_sme", 1], // within the cell of the supplier
    ["number-type", "value", 1],
    ["date-format", null, 1], // Published Date
    ["org-id-format", "organisation_id", 1],
    ["required-missing", "title", 1],
    ["order-wrong", "end_date", 1],
    ["number-type", null, 1], // Value High
    ["date-format", "start_date", 1],
    ["required-missing", "reference", 1],
    ["too-many-decimals", "value", 1],
    ["date-format", null, 1], // Closing Date
    ["field-unknown", null, 1], // Read by
  ],
  "democracy-club-polling-stations-flawed.csv": [
    ["column-missing", "polling_district_codes", 1],
    ["recommended-missing", "polling_district_codes", 5], // follows from the missing column
    ["date-format", null, 1], // ElectionDate
    ["postcode-format", "postcode", 1],
    ["key-repeated", "reference", 1],
    ["uprn-format", "uprn", 1],
    ["coordinates-zero", "latitude", 1],
    ["required-missing", "name", 1],
    ["required-missing", "reference", 1],
    ["pair-missing", "northing", 1],
    ["field-unknown", null, 1], // Electors
  ],
  "fhrs-ratings-flawed.json": [
    ["code-unknown", "business_type_id", 1],
    ["code-unknown", "rating_value", 1],
    ["code-unknown", "scheme_type", 1],
    ["coordinates-swapped", "latitude", 1],
    ["date-format", "rating_date", 1],
    ["email-format", null, 1], // LocalAuthorityEmailAddress
    ["key-repeated", "fhrs_id", 1],
    ["postcode-or-district-format", "postcode", 1],
    ["required-missing", "business_name", 1],
    ["too-large", "hygiene_score", 1],
    ["url-format", null, 1], // LocalAuthorityWebSite
    ["yes-no-type", "new_rating_pending", 1],
    // The member Owner is said under "not checked".
  ],
  "fhrs-ratings-table-flawed.csv": [
    ["code-unknown", "business_type_id", 1],
    ["code-unknown", "rating_value", 1],
    ["code-unknown", "scheme_type", 1],
    ["coordinates-swapped", "latitude", 1],
    ["date-format", "rating_date", 1],
    ["email-format", null, 1], // LocalAuthorityEmailAddress
    ["key-repeated", "fhrs_id", 1],
    ["postcode-or-district-format", "postcode", 1],
    ["required-missing", "business_name", 1],
    ["too-large", "hygiene_score", 1],
    ["url-format", null, 1], // LocalAuthorityWebSite
    ["yes-no-type", "new_rating_pending", 1],
    ["field-unknown", null, 1], // Owner
  ],
  "fixmystreet-csv-flawed.csv": [
    ["coordinates-swapped", "latitude", 1],
    ["date-format", null, 1], // Created
    ["date-format", null, 1], // Confirmed
    ["number-type", "easting", 1],
    ["open-code-unknown", "status", 1],
    ["pair-missing", "northing", 1],
    ["required-missing", "status", 1],
    ["required-missing", "service_request_id", 1],
    ["required-missing", "service_name", 1], // Category
    ["required-missing", null, 1], // Created
    ["url-format", "source_url", 1],
    ["usrn-format", "usrn", 1],
    ["field-unknown", null, 1], // Staff User
  ],
  "govuk-register-local-authorities-flawed.csv": [
    ["code-unknown", "organisation_type", 1],
    ["date-format", null, 1], // entry-timestamp
    ["date-format", "start_date", 1],
    ["key-repeated", "organisation_id", 1],
    ["number-type", null, 1], // entry-number
    ["order-wrong", "end_date", 1],
    ["org-id-format", "organisation_id", 1],
    ["required-missing", "organisation_id", 1], // local-authority-eng
    ["required-missing", "name", 1],
    ["field-unknown", null, 1], // region
  ],
  "lga-planning-applications-flawed.csv": [
    ["code-unknown", "status", 1],
    ["code-unknown", null, 1], // CoordinateReferenceSystem
    ["code-unknown", null, 1], // DecisionType
    ["date-format", null, 1], // ExtractDate
    ["date-format", "valid_date", 1],
    ["url-format", "register_url", 1],
    ["required-missing", "address_text", 1],
    ["key-repeated", "reference", 1],
    ["uprn-format", "uprns", 1],
    ["number-type", null, 1], // ResponsesAgainst
    ["order-wrong", "comment_close_date", 1],
  ],
  "lga-premises-licences-flawed.csv": [
    ["code-unknown", "licence_type", 1], // ServiceTypeURI
    ["code-unknown", "activities", 1], // AlcoholSupply
    ["code-unknown", "activities", 1], // EntertainmentTypeLabel
    ["code-unknown", "status", 1], // StatusLabel
    ["date-format", "issue_date", 1],
    ["order-wrong", "end_date", 1],
    ["pair-missing", "issue_date", 1],
    ["postcode-format", "postcode", 1],
    ["required-missing", "address_text", 1],
    ["required-missing", "extract_date", 1],
    ["required-missing", "activities", 1], // LateNightRefreshment
    ["required-missing", null, 1], // OrganisationLabel
    ["placeholder", "uprn", 1],
    ["url-format", null, 1], // GeoPointLicensingURL
    ["url-format", "licence_url", 1],
    ["field-unknown", null, 1], // Officer
  ],
  "lga-public-toilets-flawed.csv": [
    ["code-unknown", null, 1], // ServiceTypeURI
    ["code-unknown", "toilet_category", 1],
    ["code-unknown", null, 1], // CoordinateReferenceSystem
    ["coordinates-swapped", "latitude", 1],
    ["date-format", null, 1], // ExtractDate
    ["email-format", "report_email", 1],
    ["number-type", "charge_amount", 1],
    ["required-missing", null, 1], // OrganisationLabel
    ["required-missing", "address_text", 1],
    ["uprn-format", "uprn", 1],
    ["url-format", null, 1], // GeoPointLicensingURL
    ["url-format", "info_url", 1],
    ["yes-no-type", "radar_key_needed", 1],
    ["field-unknown", null, 1], // Ward
  ],
  "lga-spend-flawed.csv": [
    ["date-format", "payment_date", 1],
    ["number-type", "net_amount", 1],
    ["code-unknown", "payment_method", 1],
    ["required-missing", "supplier_name", 1],
    ["conditional-missing", "supplier_charity_number", 1],
    ["date-format", null, 1], // EffectiveDate
    ["one-of-missing", "category", 1],
    ["org-id-format", "organisation_id", 1],
    ["code-unknown", "vcse_grant", 1],
    ["too-many-decimals", "net_amount", 1],
    ["field-unknown", null, 1], // Budget holder
  ],
  "mhclg-brownfield-land-flawed.csv": [
    ["column-missing", "planning_status", 1],
    ["code-unknown", "ownership_status", 1],
    ["code-unknown", "deliverable", 1],
    ["code-unknown", "permission_type", 1],
    ["date-format", "first_added_date", 1],
    ["too-many-decimals", "hectares", 1],
    ["required-missing", "site_plan_url", 1],
    ["whole-number-type", "dwellings_maximum", 1],
    ["key-repeated", "reference", 1],
    ["coordinates-swapped", "latitude", 1],
    ["url-format", "planning_history_urls", 1],
    ["order-wrong", "last_updated_date", 1],
    ["field-unknown", null, 1], // MinNetDwellings
  ],
  "mhclg-conservation-areas-flawed.csv": [
    ["partial-date-format", "designated_date", 1],
    ["url-format", "document_url", 1],
    ["key-repeated", "reference", 1],
    ["date-format", "entry_date", 1],
    ["geometry-format", "geometry", 1],
    ["recommended-missing", "documentation_url", 1],
    ["org-id-format", "organisation_id", 1],
    ["required-missing", "reference", 1],
    ["order-wrong", "end_date", 1],
    ["field-unknown", null, 1], // Legislation
  ],
  "mhclg-conservation-areas-flawed.geojson": [
    ["partial-date-format", "designated_date", 1],
    ["url-format", "document_url", 1],
    ["key-repeated", "reference", 1],
    ["date-format", "entry_date", 1],
    ["geometry-format", "geometry", 1], // in metres
    ["recommended-missing", "documentation_url", 1],
    ["org-id-format", "organisation_id", 1],
    ["required-missing", "reference", 1],
    ["order-wrong", "end_date", 1],
  ],
  "mhclg-tree-preservation-orders-flawed.csv": [
    ["partial-date-format", "designated_date", 1],
    ["url-format", "document_url", 1],
    ["key-repeated", "reference", 1],
    ["order-wrong", "end_date", 1],
    ["order-wrong", "confirmed_date", 1],
    ["org-id-format", "organisation_id", 1],
    ["required-missing", "reference", 1],
    ["recommended-missing", "documentation_url", 1],
    ["field-unknown", null, 1], // Species
  ],
  "ocds-releases-flawed.json": [
    ["number-type", "value", 1],
    ["code-unknown", "status", 1],
    ["code-unknown", "process_type", 1],
    ["code-unknown", "supplier_sme", 1],
    ["company-number-format", "supplier_company_number", 1],
    ["ocid-format", "ocid", 1],
    ["required-missing", "reference", 1],
    ["datetime-format", "modified_at", 1],
  ],
  "odp-planning-application-flawed.json": [
    ["code-unknown", "status", 1],
    ["date-format", "received_date", 1],
    ["date-format", "comment_open_date", 1],
    ["postcode-format", "postcode", 1],
    ["key-repeated", "reference", 1],
    ["url-format", null, 1], // data.assessment.decisionNotice.url
    ["required-missing", "reference", 1],
    ["org-id-format", "organisation_id", 1],
    ["order-wrong", "comment_close_date", 1],
    ["uprn-format", "uprns", 1],
  ],
  "open-referral-uk-flawed.json": [
    ["code-unknown", "status", 1],
    ["date-format", "assured_date", 1],
    ["datetime-format", "modified_at", 1],
    ["email-format", null, 1], // assurer_email
    ["email-format", "email", 1],
    ["key-repeated", "service_id", 1],
    ["order-wrong", "maximum_age", 1],
    ["org-id-format", "organisation_id", 1],
    ["required-missing", "name", 1],
    ["url-format", "website_url", 1],
    ["url-format", null, 1], // organization.website
    ["whole-number-type", "minimum_age", 1],
    // The member rooms is said under "not checked".
  ],
  "open311-flawed.json": [
    ["code-unknown", "status", 1],
    ["coordinates-swapped", "latitude", 1],
    ["datetime-format", "requested_at", 1],
    ["datetime-format", "expected_at", 1],
    ["key-repeated", "service_request_id", 1],
    ["number-type", "latitude", 1],
    ["order-wrong", "updated_at", 1],
    ["pair-missing", "longitude", 1],
    ["required-missing", "service_request_id", 1],
    ["required-missing", "service_code", 1],
    ["url-format", "media_urls", 1],
    // The member priority is said under "not checked".
  ],
  "transparency-polling-stations-flawed.csv": [
    ["key-repeated", "reference", 1],
    ["number-type", null, 1], // Elector count
    ["org-id-format", "organisation_id", 1],
    ["required-missing", "polling_district_codes", 1],
    ["required-missing", "address_text", 1],
    ["required-missing", "organisation_id", 1],
    ["url-format", null, 1], // Publisher URI
    ["field-unknown", null, 1], // Presiding officer
  ],
};
