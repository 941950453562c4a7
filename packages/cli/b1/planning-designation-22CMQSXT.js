import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  matchesForm,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../planning/src/generated/planning-designation.validate.ts
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
var schema8 = { "enum": ["conservation-area", "article-4-direction", "article-4-direction-area", "tree-preservation-order", "tree-preservation-zone", "listed-building-outline"] };
function validate15(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "conservation-area" || data === "article-4-direction" || data === "article-4-direction-area" || data === "tree-preservation-order" || data === "tree-preservation-zone" || data === "listed-building-outline")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema8.enum });
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
var schema10 = { "enum": ["area", "group", "woodland"] };
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "area" || data === "group" || data === "woodland")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$", "u");
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
var schema12 = { "x-forms": { "oneOf": [{ "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "Point" }, "coordinates": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "LineString" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 2 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "Polygon" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 4 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiPoint" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiLineString" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 2 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiPolygon" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 4 }, "minItems": 1 }, "minItems": 1 } } }] } };
var func3 = matchesForm;
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!func3(data, schema12["x-forms"])) {
    vErrors = withError(vErrors, instancePath, "x-forms");
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 90) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 90 });
      errors++;
    }
    if (data < -90) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: -90 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 180) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 180 });
      errors++;
    }
    if (data < -180) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: -180 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate39(data, instancePath = "") {
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
  validate39.errors = vErrors;
  return errors === 0;
}
var func4 = inOrder;
var func5 = pointFault;
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
    if (data.designation_type === void 0 && (missing0 = "designation_type")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.designation_type !== void 0) {
        let data0 = data.designation_type;
        if (!(data0 === "conservation-area" || data0 === "article-4-direction" || data0 === "tree-preservation-order" || data0 === "listed-building-outline")) {
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
      if (data.name === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" }, "#/allOf/1/then/required");
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
    if (data.designation_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "designation_type" });
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
    if (data.designation_type !== void 0) {
      if (!validate15(data.designation_type, instancePath + "/designation_type")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate17(data.name, instancePath + "/name")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate6(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.parent_reference !== void 0) {
      if (!validate11(data.parent_reference, instancePath + "/parent_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.zone_type !== void 0) {
      if (!validate22(data.zone_type, instancePath + "/zone_type")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.designated_date !== void 0) {
      if (!validate24(data.designated_date, instancePath + "/designated_date")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.confirmed_date !== void 0) {
      if (!validate24(data.confirmed_date, instancePath + "/confirmed_date")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.geometry !== void 0) {
      if (!validate27(data.geometry, instancePath + "/geometry")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate29(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate31(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprns !== void 0) {
      let data13 = data.uprns;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate33(data13[i0], instancePath + "/uprns/" + i0)) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/uprns", "type", { type: "array" });
        errors++;
      }
    }
    if (data.document_url !== void 0) {
      if (!validate2(data.document_url, instancePath + "/document_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.documentation_url !== void 0) {
      if (!validate2(data.documentation_url, instancePath + "/documentation_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.start_date !== void 0) {
      if (!validate24(data.start_date, instancePath + "/start_date")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_date !== void 0) {
      if (!validate24(data.end_date, instancePath + "/end_date")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.entry_date !== void 0) {
      if (!validate39(data.entry_date, instancePath + "/entry_date")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (data.longitude === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "latitude",
          missingProperty: "longitude",
          depsCount: 1,
          deps: "longitude"
        });
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      if (data.latitude === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "longitude",
          missingProperty: "latitude",
          depsCount: 1,
          deps: "latitude"
        });
        errors++;
      }
    }
    if (!func4(data["designated_date"], data["confirmed_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "designated_date", later: "confirmed_date" });
      errors++;
    }
    if (!func4(data["designated_date"], data["start_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "designated_date", later: "start_date" });
      errors++;
    }
    if (!func4(data["start_date"], data["end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_date", later: "end_date" });
      errors++;
    }
    const fault0 = func5(data["latitude"], data["longitude"], "WGS84");
    if (fault0 !== null) {
      vErrors = withError(vErrors, instancePath, "x-points", { fault: fault0, north: "latitude", east: "longitude" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../planning/src/generated/planning-designation.ts
var PlanningDesignation = /* @__PURE__ */ defineRecord({
  name: "planning/planning-designation",
  id: "https://w3id.org/standpipe/planning/v1/planning-designation.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/planning/v1/planning-designation.json",
    "title": "Planning designation",
    "x-order": [
      [
        "designated_date",
        "confirmed_date"
      ],
      [
        "designated_date",
        "start_date"
      ],
      [
        "start_date",
        "end_date"
      ]
    ],
    "x-points": [
      {
        "system": "WGS84",
        "north": "latitude",
        "east": "longitude"
      }
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "designation_type"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Designation reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "designation_type": {
        "$ref": "#/$defs/designation-type-code",
        "title": "Designation type"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Name"
      },
      "description": {
        "$ref": "#/$defs/text4000",
        "title": "Description"
      },
      "parent_reference": {
        "$ref": "#/$defs/ref",
        "title": "Parent reference"
      },
      "zone_type": {
        "$ref": "#/$defs/zone-type-code",
        "title": "Zone type"
      },
      "designated_date": {
        "$ref": "#/$defs/partial-date",
        "title": "Date designated"
      },
      "confirmed_date": {
        "$ref": "#/$defs/partial-date",
        "title": "Date confirmed"
      },
      "geometry": {
        "$ref": "#/$defs/geometry",
        "title": "Boundary"
      },
      "latitude": {
        "$ref": "#/$defs/latitude",
        "title": "Latitude"
      },
      "longitude": {
        "$ref": "#/$defs/longitude",
        "title": "Longitude"
      },
      "uprns": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/uprn"
        },
        "title": "UPRNs"
      },
      "document_url": {
        "$ref": "#/$defs/url",
        "title": "Document"
      },
      "documentation_url": {
        "$ref": "#/$defs/url",
        "title": "Web page"
      },
      "start_date": {
        "$ref": "#/$defs/partial-date",
        "title": "Start date"
      },
      "end_date": {
        "$ref": "#/$defs/partial-date",
        "title": "End date"
      },
      "entry_date": {
        "$ref": "#/$defs/date",
        "title": "Date updated"
      }
    },
    "dependentRequired": {
      "latitude": [
        "longitude"
      ],
      "longitude": [
        "latitude"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "designation_type": {
              "enum": [
                "conservation-area",
                "article-4-direction",
                "tree-preservation-order",
                "listed-building-outline"
              ]
            }
          },
          "required": [
            "designation_type"
          ]
        },
        "then": {
          "required": [
            "name"
          ]
        }
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
      "designation-type-code": {
        "oneOf": [
          {
            "const": "conservation-area",
            "title": "Conservation area"
          },
          {
            "const": "article-4-direction",
            "title": "Article 4 direction"
          },
          {
            "const": "article-4-direction-area",
            "title": "Article 4 direction area"
          },
          {
            "const": "tree-preservation-order",
            "title": "Tree preservation order"
          },
          {
            "const": "tree-preservation-zone",
            "title": "Tree preservation zone"
          },
          {
            "const": "listed-building-outline",
            "title": "Listed building outline"
          }
        ]
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
      "latitude": {
        "type": "number",
        "minimum": -90,
        "maximum": 90
      },
      "longitude": {
        "type": "number",
        "minimum": -180,
        "maximum": 180
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "partial-date": {
        "type": "string",
        "pattern": "^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"
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
      "uprn": {
        "type": "string",
        "pattern": "^[1-9][0-9]{0,11}$"
      },
      "url": {
        "type": "string",
        "maxLength": 2e3,
        "pattern": "^https?://[^\\s/]\\S*$"
      },
      "zone-type-code": {
        "oneOf": [
          {
            "const": "area",
            "title": "Area"
          },
          {
            "const": "group",
            "title": "Group"
          },
          {
            "const": "woodland",
            "title": "Woodland"
          }
        ]
      }
    }
  },
  words: {
    "title": "Planning designation",
    "fields": {
      "reference": {
        "title": "Designation reference",
        "example": "CA01",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "designation_type": {
        "title": "Designation type",
        "example": "conservation-area"
      },
      "name": {
        "title": "Name",
        "example": "Canal Street",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "description": {
        "title": "Description",
        "example": "Shops and houses along the canal, built from 1790 to 1840",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "parent_reference": {
        "title": "Parent reference",
        "example": "TPO-1984-12",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "zone_type": {
        "title": "Zone type",
        "example": "woodland"
      },
      "designated_date": {
        "title": "Date designated",
        "example": "1984-03-28",
        "expected": "a year, a month or a day, with the year first",
        "format": "partial-date"
      },
      "confirmed_date": {
        "title": "Date confirmed",
        "example": "1984-08-14",
        "expected": "a year, a month or a day, with the year first",
        "format": "partial-date"
      },
      "geometry": {
        "title": "Boundary",
        "example": '{"type":"Polygon","coordinates":[[[-2.3014,53.4121],[-2.3\u2026',
        "expected": "a shape on the map in degrees (WGS84), longitude first",
        "format": "geometry"
      },
      "latitude": {
        "title": "Latitude",
        "example": "53.4123",
        "expected": "degrees north on WGS84, not a grid northing"
      },
      "longitude": {
        "title": "Longitude",
        "example": "-2.3012",
        "expected": "degrees east on WGS84, not a grid easting"
      },
      "uprns": {
        "title": "UPRNs",
        "example": "100012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
      },
      "document_url": {
        "title": "Document",
        "example": "https://www.example.org.uk/tpo/1984-12.pdf",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "documentation_url": {
        "title": "Web page",
        "example": "https://www.example.org.uk/tpo#1984-12",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "start_date": {
        "title": "Start date",
        "example": "1984-03-28",
        "expected": "a year, a month or a day, with the year first",
        "format": "partial-date"
      },
      "end_date": {
        "title": "End date",
        "example": "2019-05",
        "expected": "a year, a month or a day, with the year first",
        "format": "partial-date"
      },
      "entry_date": {
        "title": "Date updated",
        "example": "2024-05-31",
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
        "when": "Designation type is conservation-area, article-4-direction, tree-preservation-order or listed-building-outline"
      }
    }
  },
  validate
});
export {
  PlanningDesignation
};
