import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../transparency/src/generated/grant-award.validate.ts
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
var pattern2 = new RegExp("^360G-[A-Za-z0-9]+-\\S(?:.{0,150}\\S)?$", "u");
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
function validate15(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate7(data, instancePath)) {
    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func0(data) > 200) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
function validate18(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate7(data, instancePath)) {
    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var func4 = hasDecimals;
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
    if (!func4(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[A-Z]{3}$", "u");
function validate24(data, instancePath = "") {
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
  validate24.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
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
    if (data < 1) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 1 });
      errors++;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:(?:AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|[0-9]{2})[0-9]{6}|(?:IP|SP|RS)[A-Z0-9]{6}|SL[0-9]{5}[0-9A])$", "u");
function validate34(data, instancePath = "") {
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
  validate34.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(?:[0-9]{6,8}|(?:SC|NIC)[0-9]{6})$", "u");
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate38(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate42(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate42.errors = vErrors;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "grant_id" });
      errors++;
    }
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.organisation_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_name" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.amount_awarded === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "amount_awarded" });
      errors++;
    }
    if (data.currency === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "currency" });
      errors++;
    }
    if (data.award_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "award_date" });
      errors++;
    }
    if (data.recipient_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "recipient_id" });
      errors++;
    }
    if (data.recipient_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "recipient_name" });
      errors++;
    }
    if (data.department === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "department" });
      errors++;
    }
    if (data.grant_id !== void 0) {
      if (!validate11(data.grant_id, instancePath + "/grant_id")) {
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
    if (data.organisation_name !== void 0) {
      if (!validate15(data.organisation_name, instancePath + "/organisation_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate18(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate6(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.amount_awarded !== void 0) {
      if (!validate22(data.amount_awarded, instancePath + "/amount_awarded")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate24(data.currency, instancePath + "/currency")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.award_date !== void 0) {
      if (!validate26(data.award_date, instancePath + "/award_date")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.start_date !== void 0) {
      if (!validate26(data.start_date, instancePath + "/start_date")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_date !== void 0) {
      if (!validate26(data.end_date, instancePath + "/end_date")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.duration_months !== void 0) {
      if (!validate30(data.duration_months, instancePath + "/duration_months")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.recipient_id !== void 0) {
      if (!validate13(data.recipient_id, instancePath + "/recipient_id")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.recipient_name !== void 0) {
      if (!validate15(data.recipient_name, instancePath + "/recipient_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.recipient_company_number !== void 0) {
      if (!validate34(data.recipient_company_number, instancePath + "/recipient_company_number")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.recipient_charity_number !== void 0) {
      if (!validate36(data.recipient_charity_number, instancePath + "/recipient_charity_number")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.recipient_postcode !== void 0) {
      if (!validate38(data.recipient_postcode, instancePath + "/recipient_postcode")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.department !== void 0) {
      if (!validate15(data.department, instancePath + "/department")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.programme_title !== void 0) {
      if (!validate15(data.programme_title, instancePath + "/programme_title")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.beneficiary_gss_code !== void 0) {
      if (!validate42(data.beneficiary_gss_code, instancePath + "/beneficiary_gss_code")) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.beneficiary_location_name !== void 0) {
      if (!validate15(data.beneficiary_location_name, instancePath + "/beneficiary_location_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (!func5(data["start_date"], data["end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_date", later: "end_date" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../transparency/src/generated/grant-award.ts
var GrantAward = /* @__PURE__ */ defineRecord({
  name: "transparency/grant-award",
  id: "https://w3id.org/standpipe/transparency/v1/grant-award.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/transparency/v1/grant-award.json",
    "title": "Grant award",
    "x-order": [
      [
        "start_date",
        "end_date"
      ]
    ],
    "type": "object",
    "required": [
      "grant_id",
      "organisation_id",
      "organisation_name",
      "title",
      "description",
      "amount_awarded",
      "currency",
      "award_date",
      "recipient_id",
      "recipient_name",
      "department"
    ],
    "properties": {
      "grant_id": {
        "$ref": "#/$defs/grant-id",
        "title": "Grant identifier"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Funder identifier"
      },
      "organisation_name": {
        "$ref": "#/$defs/text200",
        "title": "Funder name"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Grant title"
      },
      "description": {
        "$ref": "#/$defs/text4000",
        "title": "Grant description"
      },
      "amount_awarded": {
        "$ref": "#/$defs/amount",
        "title": "Amount awarded"
      },
      "currency": {
        "$ref": "#/$defs/currency",
        "title": "Currency"
      },
      "award_date": {
        "$ref": "#/$defs/date",
        "title": "Award date"
      },
      "start_date": {
        "$ref": "#/$defs/date",
        "title": "Planned start date"
      },
      "end_date": {
        "$ref": "#/$defs/date",
        "title": "Planned end date"
      },
      "duration_months": {
        "$ref": "#/$defs/positive",
        "title": "Planned length in months"
      },
      "recipient_id": {
        "$ref": "#/$defs/org-id",
        "title": "Recipient identifier"
      },
      "recipient_name": {
        "$ref": "#/$defs/text200",
        "title": "Recipient name"
      },
      "recipient_company_number": {
        "$ref": "#/$defs/company-number",
        "title": "Recipient company number"
      },
      "recipient_charity_number": {
        "$ref": "#/$defs/charity-number",
        "title": "Recipient charity number"
      },
      "recipient_postcode": {
        "$ref": "#/$defs/postcode",
        "title": "Recipient postcode"
      },
      "department": {
        "$ref": "#/$defs/text200",
        "title": "Department"
      },
      "programme_title": {
        "$ref": "#/$defs/text200",
        "title": "Programme title"
      },
      "beneficiary_gss_code": {
        "$ref": "#/$defs/gss-code",
        "title": "Beneficiary area GSS code"
      },
      "beneficiary_location_name": {
        "$ref": "#/$defs/text200",
        "title": "Beneficiary area name"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
      "amount": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 2
      },
      "charity-number": {
        "type": "string",
        "pattern": "^(?:[0-9]{6,8}|(?:SC|NIC)[0-9]{6})$"
      },
      "company-number": {
        "type": "string",
        "pattern": "^(?:(?:AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|[0-9]{2})[0-9]{6}|(?:IP|SP|RS)[A-Z0-9]{6}|SL[0-9]{5}[0-9A])$"
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
      "grant-id": {
        "type": "string",
        "pattern": "^360G-[A-Za-z0-9]+-\\S(?:.{0,150}\\S)?$"
      },
      "gss-code": {
        "type": "string",
        "pattern": "^[EJKLMNSW][0-9]{8}$"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "positive": {
        "type": "integer",
        "minimum": 1
      },
      "postcode": {
        "type": "string",
        "pattern": "^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$"
      },
      "text": {
        "type": "string",
        "pattern": "^\\S(?:[\\s\\S]*\\S)?$"
      },
      "text200": {
        "$ref": "#/$defs/text",
        "maxLength": 200
      },
      "text4000": {
        "$ref": "#/$defs/text",
        "maxLength": 4e3
      },
      "text500": {
        "$ref": "#/$defs/text",
        "maxLength": 500
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
    "title": "Grant award",
    "fields": {
      "grant_id": {
        "title": "Grant identifier",
        "example": "360G-ashmoor-CF24-017",
        "expected": "360G, the publisher's prefix and a reference, with hyphens between",
        "format": "grant-id"
      },
      "organisation_id": {
        "title": "Funder identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "organisation_name": {
        "title": "Funder name",
        "example": "Ashmoor Borough Council",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "title": {
        "title": "Grant title",
        "example": "Lunch clubs for older residents",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "description": {
        "title": "Grant description",
        "example": "Two weekly lunch clubs in the north of the borough, with \u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "amount_awarded": {
        "title": "Amount awarded",
        "example": "5000"
      },
      "currency": {
        "title": "Currency",
        "example": "GBP",
        "expected": "a currency code of 3 capital letters",
        "format": "currency"
      },
      "award_date": {
        "title": "Award date",
        "example": "2024-04-18",
        "expected": "a date",
        "format": "date"
      },
      "start_date": {
        "title": "Planned start date",
        "example": "2024-05-01",
        "expected": "a date",
        "format": "date"
      },
      "end_date": {
        "title": "Planned end date",
        "example": "2025-03-31",
        "expected": "a date",
        "format": "date"
      },
      "duration_months": {
        "title": "Planned length in months",
        "example": "11"
      },
      "recipient_id": {
        "title": "Recipient identifier",
        "example": "GB-CHC-9990101",
        "expected": "an org-id",
        "format": "org-id"
      },
      "recipient_name": {
        "title": "Recipient name",
        "example": "Northford Lunch Clubs",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "recipient_company_number": {
        "title": "Recipient company number",
        "example": "99000103",
        "expected": "8 characters, as Companies House shows it",
        "format": "company-number"
      },
      "recipient_charity_number": {
        "title": "Recipient charity number",
        "example": "9990101",
        "expected": "6 to 8 digits, or SC or NIC and 6 digits",
        "format": "charity-number"
      },
      "recipient_postcode": {
        "title": "Recipient postcode",
        "example": "NF1 2AB",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
      },
      "department": {
        "title": "Department",
        "example": "Communities",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "programme_title": {
        "title": "Programme title",
        "example": "Community fund 2024",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "beneficiary_gss_code": {
        "title": "Beneficiary area GSS code",
        "example": "E06999902",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "beneficiary_location_name": {
        "title": "Beneficiary area name",
        "example": "Ashmoor North",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
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
    "conditions": {}
  },
  validate
});
export {
  GrantAward
};
