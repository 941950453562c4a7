import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../planning/src/generated/contribution-purpose-code.codes.ts
var codes = ["affordable-housing", "bonds", "cil-administration-costs", "community-facilities", "community-infrastructure-levy", "digital-infrastructure", "economic-development", "education", "flood", "flood-and-water-management", "green-infrastructure", "health", "highways", "land", "mayoral-community-infrastructure-levy", "monitoring-fees", "neighbourhood-community-infrastructure-levy", "open-space", "open-space-and-leisure", "other", "transport", "transport-and-travel"];

// ../planning/src/generated/developer-contribution.validate.ts
var validate = validate0;
var func0 = codePointLength;
var pattern0 = new RegExp("^https?://[^\\s/]\\S*$", "u");
function validate2(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func0(data) > 2e3) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 2e3 });
      errors++;
    }
    if (!pattern0.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var formats0 = isDateTime;
function validate4(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats0(data)) {
      vErrors = withError(vErrors, instancePath, "format");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^\\S(?:[\\s\\S]*\\S)?$", "u");
function validate7(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate7.errors = vErrors;
  return errors === 0;
}
function validate6(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate7(data, instancePath)) {
    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func0(data) > 4e3) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 4e3 });
      errors++;
    }
  }
  validate6.errors = vErrors;
  return errors === 0;
}
function validate1(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source_url !== void 0) {
      if (!validate2(data.source_url, instancePath + "/source_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.modified_at !== void 0) {
      if (!validate4(data.modified_at, instancePath + "/modified_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate6(data.notes, instancePath + "/notes")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$", "u");
function validate11(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$", "u");
function validate13(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var schema8 = { "enum": ["section-106", "community-infrastructure-levy", "section-278"] };
function validate16(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "section-106" || data === "community-infrastructure-levy" || data === "section-278")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema8.enum });
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate19(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats2(data)) {
      vErrors = withError(vErrors, instancePath, "format");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["affordable-housing", "bonds", "cil-administration-costs", "community-facilities", "community-infrastructure-levy", "digital-infrastructure", "economic-development", "education", "flood", "flood-and-water-management", "green-infrastructure", "health", "highways", "land", "mayoral-community-infrastructure-levy", "monitoring-fees", "neighbourhood-community-infrastructure-levy", "open-space", "open-space-and-leisure", "other", "transport", "transport-and-travel"] };
var func2 = sameValue;
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  let valid0;
  valid0 = false;
  for (const v0 of schema10.enum) {
    if (func2(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["secured", "received", "allocated", "transferred", "spent"] };
function validate24(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "secured" || data === "received" || data === "allocated" || data === "transferred" || data === "spent")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var func3 = hasDecimals;
function validate26(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
    if (!func3(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[A-Z]{3}$", "u");
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "type", { type: "integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate34(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate7(data, instancePath)) {
    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func0(data) > 1e3) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 1e3 });
      errors++;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate37(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var func5 = inOrder;
function validate0(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate1(data, instancePath)) {
    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
    errors = vErrors.length;
  }
  const _errs3 = errors;
  let valid1 = true;
  const _errs4 = errors;
  const _errs6 = errors;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.amount === void 0 && (missing0 = "amount")) {
      vErrors = withError(vErrors);
      errors++;
    }
  }
  var valid3 = _errs7 === errors;
  if (valid3) {
    vErrors = withError(vErrors);
    errors++;
  } else {
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs4 === errors;
  errors = _errs3;
  if (vErrors !== null) {
    if (_errs3) {
      vErrors.length = _errs3;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.units === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "units" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs8 === errors;
    valid1 = _valid0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reference === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "reference" });
      errors++;
    }
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.agreement_reference === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "agreement_reference" });
      errors++;
    }
    if (data.agreement_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "agreement_type" });
      errors++;
    }
    if (data.contribution_purpose === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "contribution_purpose" });
      errors++;
    }
    if (data.funding_status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "funding_status" });
      errors++;
    }
    if (data.reference !== void 0) {
      if (!validate11(data.reference, instancePath + "/reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.organisation_id !== void 0) {
      if (!validate13(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.agreement_reference !== void 0) {
      if (!validate11(data.agreement_reference, instancePath + "/agreement_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.agreement_type !== void 0) {
      if (!validate16(data.agreement_type, instancePath + "/agreement_type")) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.application_reference !== void 0) {
      if (!validate11(data.application_reference, instancePath + "/application_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.agreement_date !== void 0) {
      if (!validate19(data.agreement_date, instancePath + "/agreement_date")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.agreement_url !== void 0) {
      if (!validate2(data.agreement_url, instancePath + "/agreement_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.contribution_purpose !== void 0) {
      if (!validate22(data.contribution_purpose, instancePath + "/contribution_purpose")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.funding_status !== void 0) {
      if (!validate24(data.funding_status, instancePath + "/funding_status")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.amount !== void 0) {
      if (!validate26(data.amount, instancePath + "/amount")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate28(data.currency, instancePath + "/currency")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.units !== void 0) {
      if (!validate30(data.units, instancePath + "/units")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.status_date !== void 0) {
      if (!validate19(data.status_date, instancePath + "/status_date")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.spend_by_date !== void 0) {
      if (!validate19(data.spend_by_date, instancePath + "/spend_by_date")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.trigger_text !== void 0) {
      if (!validate34(data.trigger_text, instancePath + "/trigger_text")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.ward_code !== void 0) {
      if (!validate37(data.ward_code, instancePath + "/ward_code")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (!func5(data["agreement_date"], data["status_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "agreement_date", later: "status_date" });
      errors++;
    }
    if (!func5(data["agreement_date"], data["spend_by_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "agreement_date", later: "spend_by_date" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../planning/src/generated/developer-contribution.ts
var DeveloperContribution = /* @__PURE__ */ defineRecord({
  name: "planning/developer-contribution",
  id: "https://w3id.org/standpipe/planning/v1/developer-contribution.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/planning/v1/developer-contribution.json",
    "title": "Developer contribution",
    "x-order": [
      [
        "agreement_date",
        "status_date"
      ],
      [
        "agreement_date",
        "spend_by_date"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "agreement_reference",
      "agreement_type",
      "contribution_purpose",
      "funding_status"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Contribution reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "agreement_reference": {
        "$ref": "#/$defs/ref",
        "title": "Agreement reference"
      },
      "agreement_type": {
        "$ref": "#/$defs/agreement-type-code",
        "title": "Agreement type"
      },
      "application_reference": {
        "$ref": "#/$defs/ref",
        "title": "Application reference"
      },
      "agreement_date": {
        "$ref": "#/$defs/date",
        "title": "Agreement date"
      },
      "agreement_url": {
        "$ref": "#/$defs/url",
        "title": "Agreement document"
      },
      "contribution_purpose": {
        "$ref": "#/$defs/contribution-purpose-code",
        "title": "Purpose"
      },
      "funding_status": {
        "$ref": "#/$defs/funding-status-code",
        "title": "Funding status"
      },
      "amount": {
        "$ref": "#/$defs/amount",
        "title": "Amount"
      },
      "currency": {
        "$ref": "#/$defs/currency",
        "title": "Currency"
      },
      "units": {
        "$ref": "#/$defs/count",
        "title": "Units"
      },
      "status_date": {
        "$ref": "#/$defs/date",
        "title": "Status date"
      },
      "spend_by_date": {
        "$ref": "#/$defs/date",
        "title": "Spend by"
      },
      "trigger_text": {
        "$ref": "#/$defs/text1000",
        "title": "Trigger"
      },
      "ward_code": {
        "$ref": "#/$defs/gss-code",
        "title": "Ward code"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "allOf": [
            {
              "not": {
                "required": [
                  "amount"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "units"
          ]
        }
      }
    ],
    "$defs": {
      "agreement-type-code": {
        "oneOf": [
          {
            "const": "section-106",
            "title": "Section 106"
          },
          {
            "const": "community-infrastructure-levy",
            "title": "Community infrastructure levy"
          },
          {
            "const": "section-278",
            "title": "Section 278"
          }
        ]
      },
      "amount": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 2
      },
      "contribution-purpose-code": {
        "enum": codes
      },
      "count": {
        "type": "integer",
        "minimum": 0
      },
      "currency": {
        "type": "string",
        "pattern": "^[A-Z]{3}$"
      },
      "date": {
        "type": "string",
        "format": "date"
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "funding-status-code": {
        "oneOf": [
          {
            "const": "secured",
            "title": "Secured"
          },
          {
            "const": "received",
            "title": "Received"
          },
          {
            "const": "allocated",
            "title": "Allocated"
          },
          {
            "const": "transferred",
            "title": "Transferred"
          },
          {
            "const": "spent",
            "title": "Spent"
          }
        ]
      },
      "gss-code": {
        "type": "string",
        "pattern": "^[EJKLMNSW][0-9]{8}$"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
      },
      "text": {
        "type": "string",
        "pattern": "^\\S(?:[\\s\\S]*\\S)?$"
      },
      "text1000": {
        "$ref": "#/$defs/text",
        "maxLength": 1e3
      },
      "text4000": {
        "$ref": "#/$defs/text",
        "maxLength": 4e3
      },
      "trailer": {
        "properties": {
          "source_url": {
            "$ref": "#/$defs/url",
            "title": "Source URL"
          },
          "modified_at": {
            "$ref": "#/$defs/datetime",
            "title": "Modified at"
          },
          "notes": {
            "$ref": "#/$defs/text4000",
            "title": "Notes"
          }
        }
      },
      "url": {
        "type": "string",
        "maxLength": 2e3,
        "pattern": "^https?://[^\\s/]\\S*$"
      }
    }
  },
  words: {
    "title": "Developer contribution",
    "fields": {
      "reference": {
        "title": "Contribution reference",
        "example": "S106-2021-014-C2",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "agreement_reference": {
        "title": "Agreement reference",
        "example": "S106-2021-014",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "agreement_type": {
        "title": "Agreement type",
        "example": "section-106"
      },
      "application_reference": {
        "title": "Application reference",
        "example": "20/00455/OUT",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "agreement_date": {
        "title": "Agreement date",
        "example": "2021-03-18",
        "expected": "a date",
        "format": "date"
      },
      "agreement_url": {
        "title": "Agreement document",
        "example": "https://www.example.org.uk/planning/20-00455-OUT/s106.pdf",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "contribution_purpose": {
        "title": "Purpose",
        "example": "education"
      },
      "funding_status": {
        "title": "Funding status",
        "example": "received"
      },
      "amount": {
        "title": "Amount",
        "example": "48250.5"
      },
      "currency": {
        "title": "Currency",
        "example": "GBP",
        "expected": "a currency code of 3 capital letters",
        "format": "currency"
      },
      "units": {
        "title": "Units",
        "example": "14"
      },
      "status_date": {
        "title": "Status date",
        "example": "2023-09-01",
        "expected": "a date",
        "format": "date"
      },
      "spend_by_date": {
        "title": "Spend by",
        "example": "2031-03-18",
        "expected": "a date",
        "format": "date"
      },
      "trigger_text": {
        "title": "Trigger",
        "example": "Before the 50th home is lived in",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "ward_code": {
        "title": "Ward code",
        "example": "E05999901",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "source_url": {
        "title": "Source URL",
        "example": "https://www.example.org.uk/open-data/toilets.csv",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "modified_at": {
        "title": "Modified at",
        "example": "2025-06-02T14:05:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "notes": {
        "title": "Notes",
        "example": "Checked against the register in May.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      }
    },
    "conditions": {
      "1": {
        "oneOf": [
          "amount",
          "units"
        ]
      }
    }
  },
  validate
});
export {
  DeveloperContribution
};
