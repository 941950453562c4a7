import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../transparency/src/generated/organisation-post.validate.ts
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
var formats2 = isDate;
function validate15(data, instancePath = "") {
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
  validate15.errors = vErrors;
  return errors === 0;
}
function validate17(data, instancePath = "") {
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
  validate17.errors = vErrors;
  return errors === 0;
}
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate7(data, instancePath)) {
    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func0(data) > 50) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 50 });
      errors++;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["permanent", "fixed-term", "temporary", "call-off", "casual", "bank-or-pool", "sessional", "other"] };
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "permanent" || data === "fixed-term" || data === "temporary" || data === "call-off" || data === "casual" || data === "bank-or-pool" || data === "sessional" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var func4 = hasDecimals;
function validate29(data, instancePath = "") {
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
  validate29.errors = vErrors;
  return errors === 0;
}
function validate34(data, instancePath = "") {
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
  validate34.errors = vErrors;
  return errors === 0;
}
var formats4 = isEmail;
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func0(data) > 254) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 254 });
      errors++;
    }
    if (!formats4(data)) {
      vErrors = withError(vErrors, instancePath, "format");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[+0-9(][0-9 ()]{5,18}[0-9]$", "u");
function validate38(data, instancePath = "") {
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
  validate38.errors = vErrors;
  return errors === 0;
}
var func6 = inOrder;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.salary_band_minimum === void 0 && (missing0 = "salary_band_minimum")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.salary_band_minimum !== void 0) {
        let data0 = data.salary_band_minimum;
        const _errs5 = errors;
        if (errors === _errs5) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 15e4) {
              vErrors = withError(vErrors);
              errors++;
            }
          } else {
            vErrors = withError(vErrors);
            errors++;
          }
        }
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
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.holder_name === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "holder_name" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs7 === errors;
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
    if (data.as_at_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "as_at_date" });
      errors++;
    }
    if (data.job_title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "job_title" });
      errors++;
    }
    if (data.grade === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "grade" });
      errors++;
    }
    if (data.department === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "department" });
      errors++;
    }
    if (data.employment_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "employment_type" });
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
    if (data.as_at_date !== void 0) {
      if (!validate15(data.as_at_date, instancePath + "/as_at_date")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.job_title !== void 0) {
      if (!validate17(data.job_title, instancePath + "/job_title")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.holder_name !== void 0) {
      if (!validate17(data.holder_name, instancePath + "/holder_name")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      let data6 = data.level;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = withError(vErrors, instancePath + "/level", "type", { type: "integer" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 10) {
          vErrors = withError(vErrors, instancePath + "/level", "maximum", { limit: 10 });
          errors++;
        }
        if (data6 < 1) {
          vErrors = withError(vErrors, instancePath + "/level", "minimum", { limit: 1 });
          errors++;
        }
      }
    }
    if (data.reports_to_reference !== void 0) {
      if (!validate11(data.reports_to_reference, instancePath + "/reports_to_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.grade !== void 0) {
      if (!validate22(data.grade, instancePath + "/grade")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.department !== void 0) {
      if (!validate17(data.department, instancePath + "/department")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.service !== void 0) {
      if (!validate17(data.service, instancePath + "/service")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.employment_type !== void 0) {
      if (!validate27(data.employment_type, instancePath + "/employment_type")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.shared_post !== void 0) {
      if (typeof data.shared_post !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/shared_post", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.vacant !== void 0) {
      if (typeof data.vacant !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/vacant", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.salary_band_minimum !== void 0) {
      if (!validate29(data.salary_band_minimum, instancePath + "/salary_band_minimum")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.salary_maximum !== void 0) {
      if (!validate29(data.salary_maximum, instancePath + "/salary_maximum")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.responsibilities !== void 0) {
      if (!validate6(data.responsibilities, instancePath + "/responsibilities")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.budget_amount !== void 0) {
      if (!validate29(data.budget_amount, instancePath + "/budget_amount")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.staff_count !== void 0) {
      if (!validate34(data.staff_count, instancePath + "/staff_count")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact_email !== void 0) {
      if (!validate36(data.contact_email, instancePath + "/contact_email")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact_phone !== void 0) {
      if (!validate38(data.contact_phone, instancePath + "/contact_phone")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (!func6(data["salary_band_minimum"], data["salary_maximum"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "salary_band_minimum", later: "salary_maximum" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../transparency/src/generated/organisation-post.ts
var OrganisationPost = /* @__PURE__ */ defineRecord({
  name: "transparency/organisation-post",
  id: "https://w3id.org/standpipe/transparency/v1/organisation-post.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/transparency/v1/organisation-post.json",
    "title": "Organisation post",
    "x-order": [
      [
        "salary_band_minimum",
        "salary_maximum"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "as_at_date",
      "job_title",
      "grade",
      "department",
      "employment_type"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Post reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "as_at_date": {
        "$ref": "#/$defs/date",
        "title": "As at date"
      },
      "job_title": {
        "$ref": "#/$defs/text200",
        "title": "Job title"
      },
      "holder_name": {
        "$ref": "#/$defs/text200",
        "title": "Post holder"
      },
      "level": {
        "type": "integer",
        "minimum": 1,
        "maximum": 10,
        "title": "Level"
      },
      "reports_to_reference": {
        "$ref": "#/$defs/ref",
        "title": "Reports to post"
      },
      "grade": {
        "$ref": "#/$defs/text50",
        "title": "Grade"
      },
      "department": {
        "$ref": "#/$defs/text200",
        "title": "Department"
      },
      "service": {
        "$ref": "#/$defs/text200",
        "title": "Service"
      },
      "employment_type": {
        "$ref": "#/$defs/employment-type-code",
        "title": "Type of contract"
      },
      "shared_post": {
        "type": "boolean",
        "title": "Shared post"
      },
      "vacant": {
        "type": "boolean",
        "title": "Vacant"
      },
      "salary_band_minimum": {
        "$ref": "#/$defs/amount",
        "title": "Bottom of salary band"
      },
      "salary_maximum": {
        "$ref": "#/$defs/amount",
        "title": "Salary ceiling"
      },
      "responsibilities": {
        "$ref": "#/$defs/text4000",
        "title": "Responsibilities"
      },
      "budget_amount": {
        "$ref": "#/$defs/amount",
        "title": "Budget"
      },
      "staff_count": {
        "$ref": "#/$defs/count",
        "title": "Number of staff"
      },
      "contact_email": {
        "$ref": "#/$defs/email",
        "title": "Contact email"
      },
      "contact_phone": {
        "$ref": "#/$defs/phone",
        "title": "Contact phone"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "salary_band_minimum": {
              "type": "number",
              "minimum": 15e4
            }
          },
          "required": [
            "salary_band_minimum"
          ]
        },
        "then": {
          "required": [
            "holder_name"
          ]
        }
      }
    ],
    "$defs": {
      "amount": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 2
      },
      "count": {
        "type": "integer",
        "minimum": 0
      },
      "date": {
        "type": "string",
        "format": "date"
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "email": {
        "type": "string",
        "maxLength": 254,
        "format": "email"
      },
      "employment-type-code": {
        "oneOf": [
          {
            "const": "permanent",
            "title": "Permanent"
          },
          {
            "const": "fixed-term",
            "title": "Fixed term"
          },
          {
            "const": "temporary",
            "title": "Temporary"
          },
          {
            "const": "call-off",
            "title": "Call-off"
          },
          {
            "const": "casual",
            "title": "Casual"
          },
          {
            "const": "bank-or-pool",
            "title": "Bank or pool"
          },
          {
            "const": "sessional",
            "title": "Sessional"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "phone": {
        "type": "string",
        "pattern": "^[+0-9(][0-9 ()]{5,18}[0-9]$"
      },
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
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
      "text50": {
        "$ref": "#/$defs/text",
        "maxLength": 50
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
    "title": "Organisation post",
    "fields": {
      "reference": {
        "title": "Post reference",
        "example": "P-0007",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "as_at_date": {
        "title": "As at date",
        "example": "2024-03-31",
        "expected": "a date",
        "format": "date"
      },
      "job_title": {
        "title": "Job title",
        "example": "Head of parks",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "holder_name": {
        "title": "Post holder",
        "example": "Morwenna Tolliver",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "level": {
        "title": "Level",
        "example": "3"
      },
      "reports_to_reference": {
        "title": "Reports to post",
        "example": "P-0002",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "grade": {
        "title": "Grade",
        "example": "SM2",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "department": {
        "title": "Department",
        "example": "Place",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "service": {
        "title": "Service",
        "example": "Parks and open spaces",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "employment_type": {
        "title": "Type of contract",
        "example": "permanent"
      },
      "shared_post": {
        "title": "Shared post",
        "example": "false"
      },
      "vacant": {
        "title": "Vacant",
        "example": "false"
      },
      "salary_band_minimum": {
        "title": "Bottom of salary band",
        "example": "65000"
      },
      "salary_maximum": {
        "title": "Salary ceiling",
        "example": "71500"
      },
      "responsibilities": {
        "title": "Responsibilities",
        "example": "Parks, play areas and allotments",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "budget_amount": {
        "title": "Budget",
        "example": "2400000"
      },
      "staff_count": {
        "title": "Number of staff",
        "example": "42"
      },
      "contact_email": {
        "title": "Contact email",
        "example": "parks@ashmoor.example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "contact_phone": {
        "title": "Contact phone",
        "example": "01632 960107",
        "expected": "7 to 20 characters: digits, spaces, brackets and a + at the start",
        "format": "phone"
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
        "when": "Bottom of salary band is at least 150,000"
      }
    }
  },
  validate
});
export {
  OrganisationPost
};
