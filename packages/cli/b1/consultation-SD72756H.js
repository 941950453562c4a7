import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../participation/src/generated/consultation.validate.ts
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
function validate15(data, instancePath = "") {
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
    if (func0(data) > 1e3) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 1e3 });
      errors++;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["policy", "planning", "traffic-order", "licensing", "budget", "service-change", "other"] };
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "policy" || data === "planning" || data === "traffic-order" || data === "licensing" || data === "budget" || data === "service-change" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["planned", "open", "closed", "outcome-published"] };
function validate23(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "planned" || data === "open" || data === "closed" || data === "outcome-published")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var formats2 = isEmail;
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func0(data) > 254) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 254 });
      errors++;
    }
    if (!formats2(data)) {
      vErrors = withError(vErrors, instancePath, "format");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate32(data, instancePath = "") {
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
  validate32.errors = vErrors;
  return errors === 0;
}
function validate36(data, instancePath = "") {
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
  validate36.errors = vErrors;
  return errors === 0;
}
var formats4 = isDate;
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats4(data)) {
      vErrors = withError(vErrors, instancePath, "format");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate41.errors = vErrors;
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
  const _errs5 = errors;
  const _errs6 = errors;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.respond_url === void 0 && (missing0 = "respond_url")) {
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
  var valid2 = _errs5 === errors;
  if (valid2) {
    const _errs8 = errors;
    const _errs9 = errors;
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.respond_email === void 0 && (missing1 = "respond_email")) {
        vErrors = withError(vErrors);
        errors++;
      }
    }
    var valid4 = _errs10 === errors;
    if (valid4) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      errors = _errs9;
      if (vErrors !== null) {
        if (_errs9) {
          vErrors.length = _errs9;
        } else {
          vErrors = null;
        }
      }
    }
    var valid2 = _errs8 === errors;
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
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.respond_address === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "respond_address" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs11 === errors;
    valid1 = _valid0;
  }
  const _errs13 = errors;
  let valid5 = true;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.status === void 0 && (missing2 = "status")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.status !== void 0) {
        if ("outcome-published" !== data.status) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs14 === errors;
  errors = _errs13;
  if (vErrors !== null) {
    if (_errs13) {
      vErrors.length = _errs13;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.outcome_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "outcome_date" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs16 === errors;
    valid5 = _valid1;
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
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.summary === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "summary" });
      errors++;
    }
    if (data.kind === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "kind" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.opens_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "opens_at" });
      errors++;
    }
    if (data.closes_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "closes_at" });
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
    if (data.title !== void 0) {
      if (!validate15(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate18(data.summary, instancePath + "/summary")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      if (!validate21(data.kind, instancePath + "/kind")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate23(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.opens_at !== void 0) {
      if (!validate4(data.opens_at, instancePath + "/opens_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.closes_at !== void 0) {
      if (!validate4(data.closes_at, instancePath + "/closes_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.respond_url !== void 0) {
      if (!validate2(data.respond_url, instancePath + "/respond_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.respond_email !== void 0) {
      if (!validate28(data.respond_email, instancePath + "/respond_email")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.respond_address !== void 0) {
      if (!validate15(data.respond_address, instancePath + "/respond_address")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.related_reference !== void 0) {
      if (!validate11(data.related_reference, instancePath + "/related_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.area_gss_codes !== void 0) {
      let data13 = data.area_gss_codes;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate32(data13[i0], instancePath + "/area_gss_codes/" + i0)) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/area_gss_codes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.audience !== void 0) {
      if (!validate15(data.audience, instancePath + "/audience")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.document_urls !== void 0) {
      let data16 = data.document_urls;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate2(data16[i1], instancePath + "/document_urls/" + i1)) {
            vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/document_urls", "type", { type: "array" });
        errors++;
      }
    }
    if (data.response_count !== void 0) {
      if (!validate36(data.response_count, instancePath + "/response_count")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.feedback_url !== void 0) {
      if (!validate2(data.feedback_url, instancePath + "/feedback_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome_text !== void 0) {
      if (!validate6(data.outcome_text, instancePath + "/outcome_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome_url !== void 0) {
      if (!validate2(data.outcome_url, instancePath + "/outcome_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome_date !== void 0) {
      if (!validate41(data.outcome_date, instancePath + "/outcome_date")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (!func5(data["opens_at"], data["closes_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "opens_at", later: "closes_at" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../participation/src/generated/consultation.ts
var Consultation = /* @__PURE__ */ defineRecord({
  name: "participation/consultation",
  id: "https://w3id.org/standpipe/participation/v1/consultation.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/participation/v1/consultation.json",
    "title": "Consultation",
    "x-order": [
      [
        "opens_at",
        "closes_at"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "title",
      "summary",
      "kind",
      "status",
      "opens_at",
      "closes_at"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Consultation reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Title"
      },
      "summary": {
        "$ref": "#/$defs/text1000",
        "title": "Summary"
      },
      "kind": {
        "$ref": "#/$defs/consultation-kind-code",
        "title": "Kind"
      },
      "status": {
        "$ref": "#/$defs/consultation-status-code",
        "title": "Status"
      },
      "opens_at": {
        "$ref": "#/$defs/datetime",
        "title": "Opens"
      },
      "closes_at": {
        "$ref": "#/$defs/datetime",
        "title": "Closes"
      },
      "respond_url": {
        "$ref": "#/$defs/url",
        "title": "Respond online"
      },
      "respond_email": {
        "$ref": "#/$defs/email",
        "title": "Respond by email"
      },
      "respond_address": {
        "$ref": "#/$defs/text500",
        "title": "Respond by post"
      },
      "related_reference": {
        "$ref": "#/$defs/ref",
        "title": "Related reference"
      },
      "area_gss_codes": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/gss-code"
        },
        "title": "Areas"
      },
      "audience": {
        "$ref": "#/$defs/text500",
        "title": "Audience"
      },
      "document_urls": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/url"
        },
        "title": "Documents"
      },
      "response_count": {
        "$ref": "#/$defs/count",
        "title": "Number of responses"
      },
      "feedback_url": {
        "$ref": "#/$defs/url",
        "title": "What people said"
      },
      "outcome_text": {
        "$ref": "#/$defs/text4000",
        "title": "Outcome"
      },
      "outcome_url": {
        "$ref": "#/$defs/url",
        "title": "Outcome page"
      },
      "outcome_date": {
        "$ref": "#/$defs/date",
        "title": "Outcome date"
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
                  "respond_url"
                ]
              }
            },
            {
              "not": {
                "required": [
                  "respond_email"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "respond_address"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "status": {
              "const": "outcome-published"
            }
          },
          "required": [
            "status"
          ]
        },
        "then": {
          "required": [
            "outcome_date"
          ]
        }
      }
    ],
    "$defs": {
      "consultation-kind-code": {
        "oneOf": [
          {
            "const": "policy",
            "title": "Policy"
          },
          {
            "const": "planning",
            "title": "Planning"
          },
          {
            "const": "traffic-order",
            "title": "Traffic order"
          },
          {
            "const": "licensing",
            "title": "Licensing"
          },
          {
            "const": "budget",
            "title": "Budget"
          },
          {
            "const": "service-change",
            "title": "Service change"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      },
      "consultation-status-code": {
        "oneOf": [
          {
            "const": "planned",
            "title": "Planned"
          },
          {
            "const": "open",
            "title": "Open"
          },
          {
            "const": "closed",
            "title": "Closed"
          },
          {
            "const": "outcome-published",
            "title": "Outcome published"
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
      "email": {
        "type": "string",
        "maxLength": 254,
        "format": "email"
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
    "title": "Consultation",
    "fields": {
      "reference": {
        "title": "Consultation reference",
        "example": "CON-2025-014",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "title": {
        "title": "Title",
        "example": "Mill Lane: a new crossing",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "summary": {
        "title": "Summary",
        "example": "We want to put a zebra crossing outside Mill Lane library\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "kind": {
        "title": "Kind",
        "example": "traffic-order"
      },
      "status": {
        "title": "Status",
        "example": "open"
      },
      "opens_at": {
        "title": "Opens",
        "example": "2025-06-02T09:00:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "closes_at": {
        "title": "Closes",
        "example": "2025-06-30T23:59:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "respond_url": {
        "title": "Respond online",
        "example": "https://www.example.org.uk/consultations/mill-lane",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "respond_email": {
        "title": "Respond by email",
        "example": "consultations@northford.example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "respond_address": {
        "title": "Respond by post",
        "example": "Consultations, Town Hall, Northford, NF1 1AA",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "related_reference": {
        "title": "Related reference",
        "example": "TRO-2025-031",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "area_gss_codes": {
        "title": "Areas",
        "example": "E05999901",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "audience": {
        "title": "Audience",
        "example": "People who live, work or go to school near Mill Lane",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "document_urls": {
        "title": "Documents",
        "example": "https://www.example.org.uk/consultations/mill-lane/plan.pdf",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "response_count": {
        "title": "Number of responses",
        "example": "214"
      },
      "feedback_url": {
        "title": "What people said",
        "example": "https://www.example.org.uk/consultations/mill-lane/feedback",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "outcome_text": {
        "title": "Outcome",
        "example": "The crossing will be built ten metres further north, as m\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "outcome_url": {
        "title": "Outcome page",
        "example": "https://www.example.org.uk/consultations/mill-lane/outcome",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "outcome_date": {
        "title": "Outcome date",
        "example": "2025-09-15",
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
        "oneOf": [
          "respond_url",
          "respond_email",
          "respond_address"
        ]
      },
      "2": {
        "when": "Status is outcome-published"
      }
    }
  },
  validate
});
export {
  Consultation
};
