import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  sameLength,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../collaboration/src/generated/service-assessment.validate.ts
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
    if (func0(data) > 200) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
function validate19(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func0(data) < 1) {
      vErrors = withError(vErrors, instancePath, "minLength", { limit: 1 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["service-assessment", "peer-review", "self-certification"] };
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "service-assessment" || data === "peer-review" || data === "self-certification")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["alpha", "alpha-reassessment", "alpha-amber-evidence-review", "beta", "beta-reassessment", "beta-amber-evidence-review", "live", "live-reassessment", "live-review", "live-amber-evidence-review"] };
function validate23(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "alpha" || data === "alpha-reassessment" || data === "alpha-amber-evidence-review" || data === "beta" || data === "beta-reassessment" || data === "beta-amber-evidence-review" || data === "live" || data === "live-reassessment" || data === "live-review" || data === "live-amber-evidence-review")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate25(data, instancePath = "") {
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
  validate25.errors = vErrors;
  return errors === 0;
}
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate7(data, instancePath)) {
    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func0(data) > 100) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 100 });
      errors++;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema14 = { "enum": ["met", "not-met", "red", "amber", "green"] };
function validate31(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "met" || data === "not-met" || data === "red" || data === "amber" || data === "green")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema14.enum });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
var schema16 = { "enum": ["met", "not-met", "red", "amber", "green", "not-assessed"] };
function validate35(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "met" || data === "not-met" || data === "red" || data === "amber" || data === "green" || data === "not-assessed")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema16.enum });
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var func5 = sameValue;
var func6 = inOrder;
var func7 = sameLength;
function validate0(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate1(data, instancePath)) {
    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
    errors = vErrors.length;
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
    if (data.service_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "service_name" });
      errors++;
    }
    if (data.service_standard === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "service_standard" });
      errors++;
    }
    if (data.assessment_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "assessment_type" });
      errors++;
    }
    if (data.assessment_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "assessment_date" });
      errors++;
    }
    if (data.result === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "result" });
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
    if (data.service_name !== void 0) {
      if (!validate15(data.service_name, instancePath + "/service_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.service_id !== void 0) {
      if (!validate11(data.service_id, instancePath + "/service_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.service_standard !== void 0) {
      if (!validate19(data.service_standard, instancePath + "/service_standard")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessment_type !== void 0) {
      if (!validate21(data.assessment_type, instancePath + "/assessment_type")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate23(data.stage, instancePath + "/stage")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessment_date !== void 0) {
      if (!validate25(data.assessment_date, instancePath + "/assessment_date")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.panel_organisation_ids !== void 0) {
      let data8 = data.panel_organisation_ids;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate13(data8[i0], instancePath + "/panel_organisation_ids/" + i0)) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/panel_organisation_ids", "type", { type: "array" });
        errors++;
      }
    }
    if (data.panel_roles !== void 0) {
      let data10 = data.panel_roles;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate28(data10[i1], instancePath + "/panel_roles/" + i1)) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/panel_roles", "type", { type: "array" });
        errors++;
      }
    }
    if (data.result !== void 0) {
      if (!validate31(data.result, instancePath + "/result")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.points !== void 0) {
      let data13 = data.points;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          vErrors = withError(vErrors, instancePath + "/points", "minItems", { limit: 1 });
          errors++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate33(data13[i2], instancePath + "/points/" + i2)) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
        let i3 = data13.length;
        let j0;
        if (i3 > 1) {
          outer0: for (; i3--; ) {
            for (j0 = i3; j0--; ) {
              if (func5(data13[i3], data13[j0])) {
                vErrors = withError(vErrors, instancePath + "/points", "uniqueItems", { i: i3, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/points", "type", { type: "array" });
        errors++;
      }
    }
    if (data.point_results !== void 0) {
      let data15 = data.point_results;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate35(data15[i4], instancePath + "/point_results/" + i4)) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/point_results", "type", { type: "array" });
        errors++;
      }
    }
    if (data.next_assessment_date !== void 0) {
      if (!validate25(data.next_assessment_date, instancePath + "/next_assessment_date")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.previous_reference !== void 0) {
      if (!validate11(data.previous_reference, instancePath + "/previous_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.report_url !== void 0) {
      if (!validate2(data.report_url, instancePath + "/report_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary_text !== void 0) {
      if (!validate6(data.summary_text, instancePath + "/summary_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.points !== void 0) {
      if (data.point_results === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "points",
          missingProperty: "point_results",
          depsCount: 1,
          deps: "point_results"
        });
        errors++;
      }
    }
    if (data.point_results !== void 0) {
      if (data.points === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "point_results",
          missingProperty: "points",
          depsCount: 1,
          deps: "points"
        });
        errors++;
      }
    }
    if (data.panel_organisation_ids !== void 0) {
      if (data.panel_roles === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "panel_organisation_ids",
          missingProperty: "panel_roles",
          depsCount: 1,
          deps: "panel_roles"
        });
        errors++;
      }
    }
    if (!func6(data["assessment_date"], data["next_assessment_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "assessment_date", later: "next_assessment_date" });
      errors++;
    }
    if (!func7(data["panel_organisation_ids"], data["panel_roles"])) {
      vErrors = withError(vErrors, instancePath, "x-same-length", { first: "panel_organisation_ids", second: "panel_roles" });
      errors++;
    }
    if (!func7(data["points"], data["point_results"])) {
      vErrors = withError(vErrors, instancePath, "x-same-length", { first: "points", second: "point_results" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../collaboration/src/generated/service-assessment.ts
var ServiceAssessment = /* @__PURE__ */ defineRecord({
  name: "collaboration/service-assessment",
  id: "https://w3id.org/standpipe/collaboration/v1/service-assessment.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/collaboration/v1/service-assessment.json",
    "title": "Service assessment",
    "x-order": [
      [
        "assessment_date",
        "next_assessment_date"
      ]
    ],
    "x-same-length": [
      [
        "panel_organisation_ids",
        "panel_roles"
      ],
      [
        "points",
        "point_results"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "service_name",
      "service_standard",
      "assessment_type",
      "assessment_date",
      "result"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Assessment reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "service_name": {
        "$ref": "#/$defs/text200",
        "title": "Service name"
      },
      "service_id": {
        "$ref": "#/$defs/ref",
        "title": "Service identifier"
      },
      "service_standard": {
        "$ref": "#/$defs/service-standard-code",
        "title": "Service standard"
      },
      "assessment_type": {
        "$ref": "#/$defs/assessment-type-code",
        "title": "Assessment type"
      },
      "stage": {
        "$ref": "#/$defs/assessment-stage-code",
        "title": "Stage"
      },
      "assessment_date": {
        "$ref": "#/$defs/date",
        "title": "Assessment date"
      },
      "panel_organisation_ids": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/org-id"
        },
        "title": "Panel organisations"
      },
      "panel_roles": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text100"
        },
        "title": "Panel roles"
      },
      "result": {
        "$ref": "#/$defs/assessment-result-code",
        "title": "Result"
      },
      "points": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/positive"
        },
        "minItems": 1,
        "uniqueItems": true,
        "title": "Points"
      },
      "point_results": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/point-result-code"
        },
        "title": "Point results"
      },
      "next_assessment_date": {
        "$ref": "#/$defs/date",
        "title": "Next assessment"
      },
      "previous_reference": {
        "$ref": "#/$defs/ref",
        "title": "Previous assessment"
      },
      "report_url": {
        "$ref": "#/$defs/url",
        "title": "Report URL"
      },
      "summary_text": {
        "$ref": "#/$defs/text4000",
        "title": "Summary"
      }
    },
    "dependentRequired": {
      "points": [
        "point_results"
      ],
      "point_results": [
        "points"
      ],
      "panel_organisation_ids": [
        "panel_roles"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
      "assessment-result-code": {
        "oneOf": [
          {
            "const": "met",
            "title": "Met"
          },
          {
            "const": "not-met",
            "title": "Not met"
          },
          {
            "const": "red",
            "title": "Red"
          },
          {
            "const": "amber",
            "title": "Amber"
          },
          {
            "const": "green",
            "title": "Green"
          }
        ]
      },
      "assessment-stage-code": {
        "oneOf": [
          {
            "const": "alpha",
            "title": "Alpha"
          },
          {
            "const": "alpha-reassessment",
            "title": "Alpha reassessment"
          },
          {
            "const": "alpha-amber-evidence-review",
            "title": "Alpha amber evidence review"
          },
          {
            "const": "beta",
            "title": "Beta"
          },
          {
            "const": "beta-reassessment",
            "title": "Beta reassessment"
          },
          {
            "const": "beta-amber-evidence-review",
            "title": "Beta amber evidence review"
          },
          {
            "const": "live",
            "title": "Live"
          },
          {
            "const": "live-reassessment",
            "title": "Live reassessment"
          },
          {
            "const": "live-review",
            "title": "Live review"
          },
          {
            "const": "live-amber-evidence-review",
            "title": "Live amber evidence review"
          }
        ]
      },
      "assessment-type-code": {
        "oneOf": [
          {
            "const": "service-assessment",
            "title": "Service assessment"
          },
          {
            "const": "peer-review",
            "title": "Peer review"
          },
          {
            "const": "self-certification",
            "title": "Self-certification"
          }
        ]
      },
      "date": {
        "type": "string",
        "format": "date"
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "point-result-code": {
        "oneOf": [
          {
            "const": "met",
            "title": "Met"
          },
          {
            "const": "not-met",
            "title": "Not met"
          },
          {
            "const": "red",
            "title": "Red"
          },
          {
            "const": "amber",
            "title": "Amber"
          },
          {
            "const": "green",
            "title": "Green"
          },
          {
            "const": "not-assessed",
            "title": "Not assessed"
          }
        ]
      },
      "positive": {
        "type": "integer",
        "minimum": 1
      },
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
      },
      "service-standard-code": {
        "x-open": true,
        "anyOf": [
          {
            "oneOf": [
              {
                "const": "govuk-service-standard",
                "title": "GOV.UK Service Standard"
              },
              {
                "const": "local-government-digital-service-standard",
                "title": "Local Government Digital Service Standard"
              },
              {
                "const": "digital-scotland-service-standard",
                "title": "Digital Scotland Service Standard"
              }
            ]
          },
          {
            "type": "string",
            "minLength": 1
          }
        ]
      },
      "text": {
        "type": "string",
        "pattern": "^\\S(?:[\\s\\S]*\\S)?$"
      },
      "text100": {
        "$ref": "#/$defs/text",
        "maxLength": 100
      },
      "text200": {
        "$ref": "#/$defs/text",
        "maxLength": 200
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
    "title": "Service assessment",
    "fields": {
      "reference": {
        "title": "Assessment reference",
        "example": "SA-2025-03",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "service_name": {
        "title": "Service name",
        "example": "Report a missed bin",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "service_id": {
        "title": "Service identifier",
        "example": "SVC-0014",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "service_standard": {
        "title": "Service standard",
        "example": "local-government-digital-service-standard"
      },
      "assessment_type": {
        "title": "Assessment type",
        "example": "peer-review"
      },
      "stage": {
        "title": "Stage",
        "example": "beta"
      },
      "assessment_date": {
        "title": "Assessment date",
        "example": "2025-03-04",
        "expected": "a date",
        "format": "date"
      },
      "panel_organisation_ids": {
        "title": "Panel organisations",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "panel_roles": {
        "title": "Panel roles",
        "example": "Lead assessor",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "result": {
        "title": "Result",
        "example": "met"
      },
      "points": {
        "title": "Points",
        "example": "1"
      },
      "point_results": {
        "title": "Point results",
        "example": "met"
      },
      "next_assessment_date": {
        "title": "Next assessment",
        "example": "2025-09-02",
        "expected": "a date",
        "format": "date"
      },
      "previous_reference": {
        "title": "Previous assessment",
        "example": "SA-2024-11",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "report_url": {
        "title": "Report URL",
        "example": "https://www.northford.example.org.uk/digital/assessments/\u2026",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "summary_text": {
        "title": "Summary",
        "example": "People can report a missed bin without help. The team has\u2026",
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
  ServiceAssessment
};
