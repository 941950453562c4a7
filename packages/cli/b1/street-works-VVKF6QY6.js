import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  matchesForm,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../streets/src/generated/street-works.validate.ts
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
var pattern2 = new RegExp("^[A-Za-z0-9_-]{1,24}$", "u");
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
function validate13(data, instancePath = "") {
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
  validate13.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$", "u");
function validate16(data, instancePath = "") {
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
  validate16.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[0-9]{1,4}$", "u");
function validate18(data, instancePath = "") {
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
  validate18.errors = vErrors;
  return errors === 0;
}
function validate21(data, instancePath = "") {
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
  validate21.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$", "u");
function validate24(data, instancePath = "") {
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
  validate24.errors = vErrors;
  return errors === 0;
}
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["minor", "standard", "major", "paa", "immediate_urgent", "immediate_emergency", "hs2_highway"] };
function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "minor" || data === "standard" || data === "major" || data === "paa" || data === "immediate_urgent" || data === "immediate_emergency" || data === "hs2_highway")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema14 = { "enum": ["planned", "in_progress", "completed", "cancelled", "unattributable", "historical", "non_notifiable", "section_81"] };
function validate31(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "planned" || data === "in_progress" || data === "completed" || data === "cancelled" || data === "unattributable" || data === "historical" || data === "non_notifiable" || data === "section_81")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema14.enum });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema15 = { "enum": ["road_closure", "contra_flow", "lane_closure", "multi_way_signals", "two_way_signals", "convoy_workings", "stop_go_boards", "priority_working", "give_and_take", "some_carriageway_incursion", "no_carriageway_incursion"] };
function validate33(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "road_closure" || data === "contra_flow" || data === "lane_closure" || data === "multi_way_signals" || data === "two_way_signals" || data === "convoy_workings" || data === "stop_go_boards" || data === "priority_working" || data === "give_and_take" || data === "some_carriageway_incursion" || data === "no_carriageway_incursion")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema15.enum });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate35(data, instancePath = "") {
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
  validate35.errors = vErrors;
  return errors === 0;
}
function validate40(data, instancePath = "") {
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
  validate40.errors = vErrors;
  return errors === 0;
}
var schema18 = { "x-forms": { "oneOf": [{ "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "Point" }, "coordinates": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "LineString" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 2 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "Polygon" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 4 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiPoint" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiLineString" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 2 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiPolygon" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 4 }, "minItems": 1 }, "minItems": 1 } } }] } };
var func6 = matchesForm;
function validate43(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!func6(data, schema18["x-forms"])) {
    vErrors = withError(vErrors, instancePath, "x-forms");
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var func7 = inOrder;
function validate0(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate1(data, instancePath)) {
    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.work_reference_number === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "work_reference_number" });
      errors++;
    }
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.highway_authority_swa_code === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "highway_authority_swa_code" });
      errors++;
    }
    if (data.promoter_swa_code === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "promoter_swa_code" });
      errors++;
    }
    if (data.usrn === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "usrn" });
      errors++;
    }
    if (data.work_category === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "work_category" });
      errors++;
    }
    if (data.work_status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "work_status" });
      errors++;
    }
    if (data.traffic_management === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "traffic_management" });
      errors++;
    }
    if (data.proposed_start_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "proposed_start_date" });
      errors++;
    }
    if (data.proposed_end_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "proposed_end_date" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.geometry === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "geometry" });
      errors++;
    }
    if (data.work_reference_number !== void 0) {
      if (!validate11(data.work_reference_number, instancePath + "/work_reference_number")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.permit_reference_number !== void 0) {
      if (!validate13(data.permit_reference_number, instancePath + "/permit_reference_number")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.organisation_id !== void 0) {
      if (!validate16(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.highway_authority_swa_code !== void 0) {
      if (!validate18(data.highway_authority_swa_code, instancePath + "/highway_authority_swa_code")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.promoter_swa_code !== void 0) {
      if (!validate18(data.promoter_swa_code, instancePath + "/promoter_swa_code")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.promoter_organisation !== void 0) {
      if (!validate21(data.promoter_organisation, instancePath + "/promoter_organisation")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.usrn !== void 0) {
      if (!validate24(data.usrn, instancePath + "/usrn")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.street_name !== void 0) {
      if (!validate26(data.street_name, instancePath + "/street_name")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.work_category !== void 0) {
      if (!validate29(data.work_category, instancePath + "/work_category")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.work_status !== void 0) {
      if (!validate31(data.work_status, instancePath + "/work_status")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.traffic_management !== void 0) {
      if (!validate33(data.traffic_management, instancePath + "/traffic_management")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.proposed_start_date !== void 0) {
      if (!validate35(data.proposed_start_date, instancePath + "/proposed_start_date")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.proposed_end_date !== void 0) {
      if (!validate35(data.proposed_end_date, instancePath + "/proposed_end_date")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.actual_start_at !== void 0) {
      if (!validate4(data.actual_start_at, instancePath + "/actual_start_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.actual_end_at !== void 0) {
      if (!validate4(data.actual_end_at, instancePath + "/actual_end_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate40(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.geometry !== void 0) {
      if (!validate43(data.geometry, instancePath + "/geometry")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (!func7(data["proposed_start_date"], data["proposed_end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "proposed_start_date", later: "proposed_end_date" });
      errors++;
    }
    if (!func7(data["actual_start_at"], data["actual_end_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "actual_start_at", later: "actual_end_at" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../streets/src/generated/street-works.ts
var StreetWorks = /* @__PURE__ */ defineRecord({
  name: "streets/street-works",
  id: "https://w3id.org/standpipe/streets/v1/street-works.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/streets/v1/street-works.json",
    "title": "Street works",
    "x-order": [
      [
        "proposed_start_date",
        "proposed_end_date"
      ],
      [
        "actual_start_at",
        "actual_end_at"
      ]
    ],
    "type": "object",
    "required": [
      "work_reference_number",
      "organisation_id",
      "highway_authority_swa_code",
      "promoter_swa_code",
      "usrn",
      "work_category",
      "work_status",
      "traffic_management",
      "proposed_start_date",
      "proposed_end_date",
      "description",
      "geometry"
    ],
    "properties": {
      "work_reference_number": {
        "$ref": "#/$defs/work-reference",
        "title": "Works reference number"
      },
      "permit_reference_number": {
        "$ref": "#/$defs/text50",
        "title": "Permit reference number"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "highway_authority_swa_code": {
        "$ref": "#/$defs/swa-code",
        "title": "Street works code of the highway authority"
      },
      "promoter_swa_code": {
        "$ref": "#/$defs/swa-code",
        "title": "Street works code of the promoter"
      },
      "promoter_organisation": {
        "$ref": "#/$defs/text200",
        "title": "Promoter"
      },
      "usrn": {
        "$ref": "#/$defs/usrn",
        "title": "USRN"
      },
      "street_name": {
        "$ref": "#/$defs/text100",
        "title": "Street name"
      },
      "work_category": {
        "$ref": "#/$defs/work-category-code",
        "title": "Work category"
      },
      "work_status": {
        "$ref": "#/$defs/work-status-code",
        "title": "Work status"
      },
      "traffic_management": {
        "$ref": "#/$defs/traffic-management-code",
        "title": "Traffic management"
      },
      "proposed_start_date": {
        "$ref": "#/$defs/date",
        "title": "Proposed start date"
      },
      "proposed_end_date": {
        "$ref": "#/$defs/date",
        "title": "Proposed end date"
      },
      "actual_start_at": {
        "$ref": "#/$defs/datetime",
        "title": "Started at"
      },
      "actual_end_at": {
        "$ref": "#/$defs/datetime",
        "title": "Ended at"
      },
      "description": {
        "$ref": "#/$defs/text500",
        "title": "What is done"
      },
      "geometry": {
        "$ref": "#/$defs/geometry",
        "title": "Shape"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
      "date": {
        "type": "string",
        "format": "date"
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "geometry": {
        "oneOf": [
          {
            "title": "Point",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "Point"
              },
              "coordinates": {
                "$ref": "#/$defs/geometry_position"
              }
            }
          },
          {
            "title": "LineString",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "LineString"
              },
              "coordinates": {
                "$ref": "#/$defs/geometry_line"
              }
            }
          },
          {
            "title": "Polygon",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "Polygon"
              },
              "coordinates": {
                "$ref": "#/$defs/geometry_polygon"
              }
            }
          },
          {
            "title": "MultiPoint",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "MultiPoint"
              },
              "coordinates": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/geometry_position"
                },
                "minItems": 1
              }
            }
          },
          {
            "title": "MultiLineString",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "MultiLineString"
              },
              "coordinates": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/geometry_line"
                },
                "minItems": 1
              }
            }
          },
          {
            "title": "MultiPolygon",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "MultiPolygon"
              },
              "coordinates": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/geometry_polygon"
                },
                "minItems": 1
              }
            }
          }
        ]
      },
      "geometry_line": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/geometry_position"
        },
        "minItems": 2
      },
      "geometry_polygon": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/geometry_ring"
        },
        "minItems": 1
      },
      "geometry_position": {
        "type": "array",
        "items": {
          "type": "number",
          "minimum": -180,
          "maximum": 180
        },
        "minItems": 2,
        "maxItems": 2
      },
      "geometry_ring": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/geometry_position"
        },
        "minItems": 4
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "swa-code": {
        "type": "string",
        "pattern": "^[0-9]{1,4}$"
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
      "text50": {
        "$ref": "#/$defs/text",
        "maxLength": 50
      },
      "text500": {
        "$ref": "#/$defs/text",
        "maxLength": 500
      },
      "traffic-management-code": {
        "oneOf": [
          {
            "const": "road_closure",
            "title": "Road closure"
          },
          {
            "const": "contra_flow",
            "title": "Contraflow"
          },
          {
            "const": "lane_closure",
            "title": "Lane closure"
          },
          {
            "const": "multi_way_signals",
            "title": "Multi-way signals"
          },
          {
            "const": "two_way_signals",
            "title": "Two-way signals"
          },
          {
            "const": "convoy_workings",
            "title": "Convoy working"
          },
          {
            "const": "stop_go_boards",
            "title": "Stop and go boards"
          },
          {
            "const": "priority_working",
            "title": "Priority working"
          },
          {
            "const": "give_and_take",
            "title": "Give and take"
          },
          {
            "const": "some_carriageway_incursion",
            "title": "Some of the carriageway"
          },
          {
            "const": "no_carriageway_incursion",
            "title": "None of the carriageway"
          }
        ]
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
      },
      "usrn": {
        "type": "string",
        "pattern": "^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$"
      },
      "work-category-code": {
        "oneOf": [
          {
            "const": "minor",
            "title": "Minor"
          },
          {
            "const": "standard",
            "title": "Standard"
          },
          {
            "const": "major",
            "title": "Major"
          },
          {
            "const": "paa",
            "title": "Major, advance application"
          },
          {
            "const": "immediate_urgent",
            "title": "Immediate, urgent"
          },
          {
            "const": "immediate_emergency",
            "title": "Immediate, emergency"
          },
          {
            "const": "hs2_highway",
            "title": "HS2, highway"
          }
        ]
      },
      "work-reference": {
        "type": "string",
        "pattern": "^[A-Za-z0-9_-]{1,24}$"
      },
      "work-status-code": {
        "oneOf": [
          {
            "const": "planned",
            "title": "Planned"
          },
          {
            "const": "in_progress",
            "title": "In progress"
          },
          {
            "const": "completed",
            "title": "Completed"
          },
          {
            "const": "cancelled",
            "title": "Cancelled"
          },
          {
            "const": "unattributable",
            "title": "Unattributable"
          },
          {
            "const": "historical",
            "title": "Historical"
          },
          {
            "const": "non_notifiable",
            "title": "Not notifiable"
          },
          {
            "const": "section_81",
            "title": "Section 81"
          }
        ]
      }
    }
  },
  words: {
    "title": "Street works",
    "fields": {
      "work_reference_number": {
        "title": "Works reference number",
        "example": "NF01-00004211",
        "expected": "1 to 24 letters, digits, hyphens and underscores",
        "format": "work-reference"
      },
      "permit_reference_number": {
        "title": "Permit reference number",
        "example": "NF01-00004211-01",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "highway_authority_swa_code": {
        "title": "Street works code of the highway authority",
        "example": "4218",
        "expected": "1 to 4 digits, such as the street works code 4218",
        "format": "swa-code"
      },
      "promoter_swa_code": {
        "title": "Street works code of the promoter",
        "example": "9014",
        "expected": "1 to 4 digits, such as the street works code 4218",
        "format": "swa-code"
      },
      "promoter_organisation": {
        "title": "Promoter",
        "example": "Ashmoor Water Ltd",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "usrn": {
        "title": "USRN",
        "example": "20401234",
        "expected": "7 or 8 digits, from 1000001 to 99999999",
        "format": "usrn"
      },
      "street_name": {
        "title": "Street name",
        "example": "Mill Lane",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "work_category": {
        "title": "Work category",
        "example": "standard"
      },
      "work_status": {
        "title": "Work status",
        "example": "in_progress"
      },
      "traffic_management": {
        "title": "Traffic management",
        "example": "two_way_signals"
      },
      "proposed_start_date": {
        "title": "Proposed start date",
        "example": "2026-05-11",
        "expected": "a date",
        "format": "date"
      },
      "proposed_end_date": {
        "title": "Proposed end date",
        "example": "2026-05-15",
        "expected": "a date",
        "format": "date"
      },
      "actual_start_at": {
        "title": "Started at",
        "example": "2026-05-11T08:10:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "actual_end_at": {
        "title": "Ended at",
        "example": "2026-05-14T16:30:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "description": {
        "title": "What is done",
        "example": "Replace a water main between numbers 2 and 30.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "geometry": {
        "title": "Shape",
        "example": '{"type":"LineString","coordinates":[[-2.2881,53.4571],[-2\u2026',
        "expected": "a shape on the map in degrees (WGS84), longitude first",
        "format": "geometry"
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
  StreetWorks
};
