import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  matchesForm,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../neighbourhood/src/generated/tree.validate.ts
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
  validate15.errors = vErrors;
  return errors === 0;
}
function validate17(data, instancePath = "") {
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
  validate17.errors = vErrors;
  return errors === 0;
}
var schema10 = { "x-forms": { "oneOf": [{ "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "Point" }, "coordinates": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "LineString" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 2 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "Polygon" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 4 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiPoint" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiLineString" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 2 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiPolygon" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 4 }, "minItems": 1 }, "minItems": 1 } } }] } };
var func2 = matchesForm;
function validate19(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!func2(data, schema10["x-forms"])) {
    vErrors = withError(vErrors, instancePath, "x-forms");
    errors++;
  }
  validate19.errors = vErrors;
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
function validate24(data, instancePath = "") {
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
  validate24.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["young", "semi-mature", "mature", "over-mature"] };
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "young" || data === "semi-mature" || data === "mature" || data === "over-mature")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema14 = { "enum": ["stump", "dead", "poor", "fair", "good"] };
function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "stump" || data === "dead" || data === "poor" || data === "fair" || data === "good")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema14.enum });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$", "u");
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
var formats2 = isDate;
function validate34(data, instancePath = "") {
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
  validate34.errors = vErrors;
  return errors === 0;
}
var schema17 = { "enum": ["tree-preservation-order", "conservation-area", "planning-condition", "none", "unknown"] };
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "tree-preservation-order" || data === "conservation-area" || data === "planning-condition" || data === "none" || data === "unknown")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema17.enum });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate39(data, instancePath = "") {
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
  validate39.errors = vErrors;
  return errors === 0;
}
function validate41(data, instancePath = "") {
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
  validate41.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$", "u");
function validate44(data, instancePath = "") {
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
  validate44.errors = vErrors;
  return errors === 0;
}
var func5 = hasDecimals;
var func9 = inOrder;
var func10 = pointFault;
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
    if (data.latitude === void 0 && (missing0 = "latitude")) {
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
      if (data.geometry === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "geometry" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs8 === errors;
    valid1 = _valid0;
  }
  const _errs10 = errors;
  let valid4 = true;
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.protection === void 0 && (missing1 = "protection")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.protection !== void 0) {
        if ("tree-preservation-order" !== data.protection) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs11 === errors;
  errors = _errs10;
  if (vErrors !== null) {
    if (_errs10) {
      vErrors.length = _errs10;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.preservation_order_reference === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "preservation_order_reference" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs13 === errors;
    valid4 = _valid1;
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
    if (data.latitude !== void 0) {
      if (!validate15(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate17(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.geometry !== void 0) {
      if (!validate19(data.geometry, instancePath + "/geometry")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.species !== void 0) {
      if (!validate21(data.species, instancePath + "/species")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.genus !== void 0) {
      if (!validate24(data.genus, instancePath + "/genus")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.common_name !== void 0) {
      if (!validate24(data.common_name, instancePath + "/common_name")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.height_m !== void 0) {
      let data9 = data.height_m;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 0) {
          vErrors = withError(vErrors, instancePath + "/height_m", "minimum", { limit: 0 });
          errors++;
        }
        if (!func5(data9, 2)) {
          vErrors = withError(vErrors, instancePath + "/height_m", "x-decimals", { limit: 2 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/height_m", "type", { type: "number" });
        errors++;
      }
    }
    if (data.crown_spread_m !== void 0) {
      let data10 = data.crown_spread_m;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0) {
          vErrors = withError(vErrors, instancePath + "/crown_spread_m", "minimum", { limit: 0 });
          errors++;
        }
        if (!func5(data10, 2)) {
          vErrors = withError(vErrors, instancePath + "/crown_spread_m", "x-decimals", { limit: 2 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/crown_spread_m", "type", { type: "number" });
        errors++;
      }
    }
    if (data.trunk_diameter_cm !== void 0) {
      let data11 = data.trunk_diameter_cm;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0) {
          vErrors = withError(vErrors, instancePath + "/trunk_diameter_cm", "minimum", { limit: 0 });
          errors++;
        }
        if (!func5(data11, 2)) {
          vErrors = withError(vErrors, instancePath + "/trunk_diameter_cm", "x-decimals", { limit: 2 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/trunk_diameter_cm", "type", { type: "number" });
        errors++;
      }
    }
    if (data.maturity !== void 0) {
      if (!validate28(data.maturity, instancePath + "/maturity")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.health !== void 0) {
      if (!validate30(data.health, instancePath + "/health")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.planted_date !== void 0) {
      if (!validate32(data.planted_date, instancePath + "/planted_date")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.felled_date !== void 0) {
      if (!validate34(data.felled_date, instancePath + "/felled_date")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.protection !== void 0) {
      if (!validate36(data.protection, instancePath + "/protection")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.preservation_order_reference !== void 0) {
      if (!validate11(data.preservation_order_reference, instancePath + "/preservation_order_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate39(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate41(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.usrn !== void 0) {
      if (!validate44(data.usrn, instancePath + "/usrn")) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_inspected_date !== void 0) {
      if (!validate34(data.last_inspected_date, instancePath + "/last_inspected_date")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
    if (data.uprn !== void 0) {
      if (data.address_text === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "uprn",
          missingProperty: "address_text",
          depsCount: 1,
          deps: "address_text"
        });
        errors++;
      }
    }
    if (!func9(data["planted_date"], data["felled_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "planted_date", later: "felled_date" });
      errors++;
    }
    const fault0 = func10(data["latitude"], data["longitude"], "WGS84");
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

// ../neighbourhood/src/generated/tree.ts
var Tree = /* @__PURE__ */ defineRecord({
  name: "neighbourhood/tree",
  id: "https://w3id.org/standpipe/neighbourhood/v1/tree.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/neighbourhood/v1/tree.json",
    "title": "Tree",
    "x-order": [
      [
        "planted_date",
        "felled_date"
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
      "organisation_id"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Tree reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "latitude": {
        "$ref": "#/$defs/latitude",
        "title": "Latitude"
      },
      "longitude": {
        "$ref": "#/$defs/longitude",
        "title": "Longitude"
      },
      "geometry": {
        "$ref": "#/$defs/geometry",
        "title": "Shape"
      },
      "species": {
        "$ref": "#/$defs/text200",
        "title": "Species"
      },
      "genus": {
        "$ref": "#/$defs/text100",
        "title": "Genus"
      },
      "common_name": {
        "$ref": "#/$defs/text100",
        "title": "Common name"
      },
      "height_m": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 2,
        "title": "Height in metres"
      },
      "crown_spread_m": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 2,
        "title": "Crown spread in metres"
      },
      "trunk_diameter_cm": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 2,
        "title": "Trunk diameter in centimetres"
      },
      "maturity": {
        "$ref": "#/$defs/tree-maturity-code",
        "title": "Maturity"
      },
      "health": {
        "$ref": "#/$defs/tree-health-code",
        "title": "Health"
      },
      "planted_date": {
        "$ref": "#/$defs/partial-date",
        "title": "Planted date"
      },
      "felled_date": {
        "$ref": "#/$defs/date",
        "title": "Felled date"
      },
      "protection": {
        "$ref": "#/$defs/tree-protection-code",
        "title": "Protection"
      },
      "preservation_order_reference": {
        "$ref": "#/$defs/ref",
        "title": "Preservation order reference"
      },
      "uprn": {
        "$ref": "#/$defs/uprn",
        "title": "UPRN"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "usrn": {
        "$ref": "#/$defs/usrn",
        "title": "USRN"
      },
      "last_inspected_date": {
        "$ref": "#/$defs/date",
        "title": "Last inspected"
      }
    },
    "dependentRequired": {
      "latitude": [
        "longitude"
      ],
      "longitude": [
        "latitude"
      ],
      "uprn": [
        "address_text"
      ]
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
                  "latitude"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "geometry"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "protection": {
              "const": "tree-preservation-order"
            }
          },
          "required": [
            "protection"
          ]
        },
        "then": {
          "required": [
            "preservation_order_reference"
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
      "tree-health-code": {
        "oneOf": [
          {
            "const": "stump",
            "title": "Stump"
          },
          {
            "const": "dead",
            "title": "Dead"
          },
          {
            "const": "poor",
            "title": "Poor"
          },
          {
            "const": "fair",
            "title": "Fair"
          },
          {
            "const": "good",
            "title": "Good"
          }
        ]
      },
      "tree-maturity-code": {
        "oneOf": [
          {
            "const": "young",
            "title": "Young"
          },
          {
            "const": "semi-mature",
            "title": "Semi-mature"
          },
          {
            "const": "mature",
            "title": "Mature"
          },
          {
            "const": "over-mature",
            "title": "Over-mature"
          }
        ]
      },
      "tree-protection-code": {
        "oneOf": [
          {
            "const": "tree-preservation-order",
            "title": "Tree preservation order"
          },
          {
            "const": "conservation-area",
            "title": "Conservation area"
          },
          {
            "const": "planning-condition",
            "title": "Planning condition"
          },
          {
            "const": "none",
            "title": "None"
          },
          {
            "const": "unknown",
            "title": "Unknown"
          }
        ]
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
      "usrn": {
        "type": "string",
        "pattern": "^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$"
      }
    }
  },
  words: {
    "title": "Tree",
    "fields": {
      "reference": {
        "title": "Tree reference",
        "example": "T-20417",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "latitude": {
        "title": "Latitude",
        "example": "53.408912",
        "expected": "degrees north on WGS84, not a grid northing"
      },
      "longitude": {
        "title": "Longitude",
        "example": "-2.296581",
        "expected": "degrees east on WGS84, not a grid easting"
      },
      "geometry": {
        "title": "Shape",
        "example": '{"type":"Polygon","coordinates":[[[-2.2967,53.4089],[-2.2\u2026',
        "expected": "a shape on the map in degrees (WGS84), longitude first",
        "format": "geometry"
      },
      "species": {
        "title": "Species",
        "example": "Tilia cordata",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "genus": {
        "title": "Genus",
        "example": "Tilia",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "common_name": {
        "title": "Common name",
        "example": "Small-leaved lime",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "height_m": {
        "title": "Height in metres",
        "example": "12.5"
      },
      "crown_spread_m": {
        "title": "Crown spread in metres",
        "example": "8"
      },
      "trunk_diameter_cm": {
        "title": "Trunk diameter in centimetres",
        "example": "42"
      },
      "maturity": {
        "title": "Maturity",
        "example": "mature"
      },
      "health": {
        "title": "Health",
        "example": "good"
      },
      "planted_date": {
        "title": "Planted date",
        "example": "1998",
        "expected": "a year, a month or a day, with the year first",
        "format": "partial-date"
      },
      "felled_date": {
        "title": "Felled date",
        "example": "2024-02-09",
        "expected": "a date",
        "format": "date"
      },
      "protection": {
        "title": "Protection",
        "example": "tree-preservation-order"
      },
      "preservation_order_reference": {
        "title": "Preservation order reference",
        "example": "TPO/1987/12",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "uprn": {
        "title": "UPRN",
        "example": "100012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
      },
      "address_text": {
        "title": "Address",
        "example": "Lime Avenue, Ashmoor",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "usrn": {
        "title": "USRN",
        "example": "20601234",
        "expected": "7 or 8 digits, from 1000001 to 99999999",
        "format": "usrn"
      },
      "last_inspected_date": {
        "title": "Last inspected",
        "example": "2024-05-14",
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
          "latitude",
          "geometry"
        ]
      },
      "2": {
        "when": "Protection is tree-preservation-order"
      }
    }
  },
  validate
});
export {
  Tree
};
