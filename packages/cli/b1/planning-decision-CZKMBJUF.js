import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../planning/src/generated/planning-decision.validate.ts
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
var schema8 = { "enum": ["granted", "refused", "split", "prior-approval-not-required", "prior-approval-granted", "prior-approval-refused", "withdrawn", "other"] };
function validate16(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "granted" || data === "refused" || data === "split" || data === "prior-approval-not-required" || data === "prior-approval-granted" || data === "prior-approval-refused" || data === "withdrawn" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema8.enum });
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate18(data, instancePath = "") {
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
  validate18.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["planning-officer", "committee", "secretary-of-state", "pins", "mayor"] };
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "planning-officer" || data === "committee" || data === "secretary-of-state" || data === "pins" || data === "mayor")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate25(data, instancePath = "") {
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
  validate25.errors = vErrors;
  return errors === 0;
}
function validate30(data, instancePath = "") {
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
  validate30.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["allowed", "dismissed", "split", "withdrawn", "notice-modified"] };
function validate34(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "allowed" || data === "dismissed" || data === "split" || data === "withdrawn" || data === "notice-modified")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var func3 = inOrder;
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
    if (data.decision_maker === void 0 && (missing0 = "decision_maker")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.decision_maker !== void 0) {
        if ("committee" !== data.decision_maker) {
          vErrors = withError(vErrors);
          errors++;
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
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.committee_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "committee_date" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
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
    if (data.application_reference === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "application_reference" });
      errors++;
    }
    if (data.decision === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "decision" });
      errors++;
    }
    if (data.decision_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "decision_date" });
      errors++;
    }
    if (data.decision_maker === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "decision_maker" });
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
    if (data.application_reference !== void 0) {
      if (!validate11(data.application_reference, instancePath + "/application_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0) {
      if (!validate16(data.decision, instancePath + "/decision")) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision_date !== void 0) {
      if (!validate18(data.decision_date, instancePath + "/decision_date")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.notice_date !== void 0) {
      if (!validate18(data.notice_date, instancePath + "/notice_date")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision_maker !== void 0) {
      if (!validate21(data.decision_maker, instancePath + "/decision_maker")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.officer_recommendation !== void 0) {
      if (!validate16(data.officer_recommendation, instancePath + "/officer_recommendation")) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.committee_date !== void 0) {
      if (!validate18(data.committee_date, instancePath + "/committee_date")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.conditions_count !== void 0) {
      if (!validate25(data.conditions_count, instancePath + "/conditions_count")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.expiry_date !== void 0) {
      if (!validate18(data.expiry_date, instancePath + "/expiry_date")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.has_section_106 !== void 0) {
      if (typeof data.has_section_106 !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/has_section_106", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.notice_url !== void 0) {
      if (!validate2(data.notice_url, instancePath + "/notice_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.register_url !== void 0) {
      if (!validate2(data.register_url, instancePath + "/register_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.appeal_reference !== void 0) {
      if (!validate30(data.appeal_reference, instancePath + "/appeal_reference")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.appeal_lodged_date !== void 0) {
      if (!validate18(data.appeal_lodged_date, instancePath + "/appeal_lodged_date")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.appeal_decision !== void 0) {
      if (!validate34(data.appeal_decision, instancePath + "/appeal_decision")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.appeal_decision_date !== void 0) {
      if (!validate18(data.appeal_decision_date, instancePath + "/appeal_decision_date")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.appeal_decision !== void 0) {
      if (data.appeal_decision_date === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "appeal_decision",
          missingProperty: "appeal_decision_date",
          depsCount: 1,
          deps: "appeal_decision_date"
        });
        errors++;
      }
    }
    if (data.appeal_decision_date !== void 0) {
      if (data.appeal_decision === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "appeal_decision_date",
          missingProperty: "appeal_decision",
          depsCount: 1,
          deps: "appeal_decision"
        });
        errors++;
      }
    }
    if (!func3(data["committee_date"], data["decision_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "committee_date", later: "decision_date" });
      errors++;
    }
    if (!func3(data["decision_date"], data["notice_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "decision_date", later: "notice_date" });
      errors++;
    }
    if (!func3(data["decision_date"], data["expiry_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "decision_date", later: "expiry_date" });
      errors++;
    }
    if (!func3(data["decision_date"], data["appeal_lodged_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "decision_date", later: "appeal_lodged_date" });
      errors++;
    }
    if (!func3(data["appeal_lodged_date"], data["appeal_decision_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "appeal_lodged_date", later: "appeal_decision_date" });
      errors++;
    }
    if (!func3(data["decision_date"], data["appeal_decision_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "decision_date", later: "appeal_decision_date" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../planning/src/generated/planning-decision.ts
var PlanningDecision = /* @__PURE__ */ defineRecord({
  name: "planning/planning-decision",
  id: "https://w3id.org/standpipe/planning/v1/planning-decision.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/planning/v1/planning-decision.json",
    "title": "Planning decision",
    "x-order": [
      [
        "committee_date",
        "decision_date"
      ],
      [
        "decision_date",
        "notice_date"
      ],
      [
        "decision_date",
        "expiry_date"
      ],
      [
        "decision_date",
        "appeal_lodged_date"
      ],
      [
        "appeal_lodged_date",
        "appeal_decision_date"
      ],
      [
        "decision_date",
        "appeal_decision_date"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "application_reference",
      "decision",
      "decision_date",
      "decision_maker"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Decision reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "application_reference": {
        "$ref": "#/$defs/ref",
        "title": "Application reference"
      },
      "decision": {
        "$ref": "#/$defs/planning-decision-code",
        "title": "Decision"
      },
      "decision_date": {
        "$ref": "#/$defs/date",
        "title": "Decision date"
      },
      "notice_date": {
        "$ref": "#/$defs/date",
        "title": "Notice date"
      },
      "decision_maker": {
        "$ref": "#/$defs/decision-maker-code",
        "title": "Decision maker"
      },
      "officer_recommendation": {
        "$ref": "#/$defs/planning-decision-code",
        "title": "Officer's recommendation"
      },
      "committee_date": {
        "$ref": "#/$defs/date",
        "title": "Committee date"
      },
      "conditions_count": {
        "$ref": "#/$defs/count",
        "title": "Number of conditions"
      },
      "expiry_date": {
        "$ref": "#/$defs/date",
        "title": "Expiry date"
      },
      "has_section_106": {
        "type": "boolean",
        "title": "Section 106 agreement"
      },
      "notice_url": {
        "$ref": "#/$defs/url",
        "title": "Decision notice"
      },
      "register_url": {
        "$ref": "#/$defs/url",
        "title": "Register page"
      },
      "appeal_reference": {
        "$ref": "#/$defs/text50",
        "title": "Appeal reference"
      },
      "appeal_lodged_date": {
        "$ref": "#/$defs/date",
        "title": "Appeal lodged"
      },
      "appeal_decision": {
        "$ref": "#/$defs/appeal-decision-code",
        "title": "Appeal decision"
      },
      "appeal_decision_date": {
        "$ref": "#/$defs/date",
        "title": "Appeal decision date"
      }
    },
    "dependentRequired": {
      "appeal_decision": [
        "appeal_decision_date"
      ],
      "appeal_decision_date": [
        "appeal_decision"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "decision_maker": {
              "const": "committee"
            }
          },
          "required": [
            "decision_maker"
          ]
        },
        "then": {
          "required": [
            "committee_date"
          ]
        }
      }
    ],
    "$defs": {
      "appeal-decision-code": {
        "oneOf": [
          {
            "const": "allowed",
            "title": "Allowed"
          },
          {
            "const": "dismissed",
            "title": "Dismissed"
          },
          {
            "const": "split",
            "title": "Split"
          },
          {
            "const": "withdrawn",
            "title": "Withdrawn"
          },
          {
            "const": "notice-modified",
            "title": "Notice modified"
          }
        ]
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
      "decision-maker-code": {
        "oneOf": [
          {
            "const": "planning-officer",
            "title": "Planning officer"
          },
          {
            "const": "committee",
            "title": "Committee"
          },
          {
            "const": "secretary-of-state",
            "title": "Secretary of State"
          },
          {
            "const": "pins",
            "title": "Planning Inspectorate"
          },
          {
            "const": "mayor",
            "title": "Mayor"
          }
        ]
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "planning-decision-code": {
        "oneOf": [
          {
            "const": "granted",
            "title": "Granted"
          },
          {
            "const": "refused",
            "title": "Refused"
          },
          {
            "const": "split",
            "title": "Split"
          },
          {
            "const": "prior-approval-not-required",
            "title": "Prior approval not required"
          },
          {
            "const": "prior-approval-granted",
            "title": "Prior approval granted"
          },
          {
            "const": "prior-approval-refused",
            "title": "Prior approval refused"
          },
          {
            "const": "withdrawn",
            "title": "Withdrawn"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      },
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
      },
      "text": {
        "type": "string",
        "pattern": "^\\S(?:[\\s\\S]*\\S)?$"
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
    "title": "Planning decision",
    "fields": {
      "reference": {
        "title": "Decision reference",
        "example": "DN/24/00173",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "application_reference": {
        "title": "Application reference",
        "example": "24/00173/FUL",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "decision": {
        "title": "Decision",
        "example": "granted"
      },
      "decision_date": {
        "title": "Decision date",
        "example": "2024-04-11",
        "expected": "a date",
        "format": "date"
      },
      "notice_date": {
        "title": "Notice date",
        "example": "2024-04-15",
        "expected": "a date",
        "format": "date"
      },
      "decision_maker": {
        "title": "Decision maker",
        "example": "planning-officer"
      },
      "officer_recommendation": {
        "title": "Officer's recommendation",
        "example": "refused"
      },
      "committee_date": {
        "title": "Committee date",
        "example": "2024-04-10",
        "expected": "a date",
        "format": "date"
      },
      "conditions_count": {
        "title": "Number of conditions",
        "example": "12"
      },
      "expiry_date": {
        "title": "Expiry date",
        "example": "2027-04-11",
        "expected": "a date",
        "format": "date"
      },
      "has_section_106": {
        "title": "Section 106 agreement",
        "example": "true"
      },
      "notice_url": {
        "title": "Decision notice",
        "example": "https://www.example.org.uk/planning/24-00173-FUL/notice.pdf",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "register_url": {
        "title": "Register page",
        "example": "https://www.example.org.uk/planning/24-00173-FUL",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "appeal_reference": {
        "title": "Appeal reference",
        "example": "APP/X0001/W/24/3340001",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "appeal_lodged_date": {
        "title": "Appeal lodged",
        "example": "2024-06-20",
        "expected": "a date",
        "format": "date"
      },
      "appeal_decision": {
        "title": "Appeal decision",
        "example": "allowed"
      },
      "appeal_decision_date": {
        "title": "Appeal decision date",
        "example": "2024-11-05",
        "expected": "a date",
        "format": "date"
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
        "when": "Decision maker is committee"
      }
    }
  },
  validate
});
export {
  PlanningDecision
};
