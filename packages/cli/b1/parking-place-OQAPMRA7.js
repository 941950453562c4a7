import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../streets/src/generated/parking-place.validate.ts
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
var schema9 = { "enum": ["on-street", "off-street"] };
function validate18(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "on-street" || data === "off-street")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema9.enum });
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate20(data, instancePath = "") {
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
  validate20.errors = vErrors;
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate29(data, instancePath = "") {
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
  validate29.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$", "u");
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
function validate35(data, instancePath = "") {
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
  validate35.errors = vErrors;
  return errors === 0;
}
function validate37(data, instancePath = "") {
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
  validate37.errors = vErrors;
  return errors === 0;
}
function validate39(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 7e5) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 7e5 });
      errors++;
    }
    if (data <= 0) {
      vErrors = withError(vErrors, instancePath, "exclusiveMinimum", { limit: 0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 13e5) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 13e5 });
      errors++;
    }
    if (data <= 0) {
      vErrors = withError(vErrors, instancePath, "exclusiveMinimum", { limit: 0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate43(data, instancePath = "") {
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
  validate43.errors = vErrors;
  return errors === 0;
}
function validate47(data, instancePath = "") {
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
  validate47.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate52(data, instancePath = "") {
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
  validate52.errors = vErrors;
  return errors === 0;
}
var func6 = inOrder;
var func7 = pointFault;
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
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.parking_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "parking_type" });
      errors++;
    }
    if (data.marked_out === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "marked_out" });
      errors++;
    }
    if (data.spaces_count === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "spaces_count" });
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
    if (data.name !== void 0) {
      if (!validate15(data.name, instancePath + "/name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.parking_type !== void 0) {
      if (!validate18(data.parking_type, instancePath + "/parking_type")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.marked_out !== void 0) {
      if (typeof data.marked_out !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/marked_out", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.spaces_count !== void 0) {
      if (!validate20(data.spaces_count, instancePath + "/spaces_count")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.controlled !== void 0) {
      if (typeof data.controlled !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/controlled", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.council_provided !== void 0) {
      if (typeof data.council_provided !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/council_provided", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.free_spaces_count !== void 0) {
      if (!validate20(data.free_spaces_count, instancePath + "/free_spaces_count")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.charged_spaces_count !== void 0) {
      if (!validate20(data.charged_spaces_count, instancePath + "/charged_spaces_count")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.disabled_spaces_count !== void 0) {
      if (!validate20(data.disabled_spaces_count, instancePath + "/disabled_spaces_count")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.charging_spaces_count !== void 0) {
      if (!validate20(data.charging_spaces_count, instancePath + "/charging_spaces_count")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate26(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate29(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate31(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.usrn !== void 0) {
      if (!validate33(data.usrn, instancePath + "/usrn")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate35(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate37(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.easting !== void 0) {
      if (!validate39(data.easting, instancePath + "/easting")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.northing !== void 0) {
      if (!validate41(data.northing, instancePath + "/northing")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.restrictions_text !== void 0) {
      if (!validate43(data.restrictions_text, instancePath + "/restrictions_text")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.charges_text !== void 0) {
      if (!validate43(data.charges_text, instancePath + "/charges_text")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.opening_hours !== void 0) {
      if (!validate47(data.opening_hours, instancePath + "/opening_hours")) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.operator_name !== void 0) {
      if (!validate15(data.operator_name, instancePath + "/operator_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.traffic_order_reference !== void 0) {
      if (!validate11(data.traffic_order_reference, instancePath + "/traffic_order_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.effective_date !== void 0) {
      if (!validate52(data.effective_date, instancePath + "/effective_date")) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.website_url !== void 0) {
      if (!validate2(data.website_url, instancePath + "/website_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
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
    if (data.easting !== void 0) {
      if (data.northing === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "easting",
          missingProperty: "northing",
          depsCount: 1,
          deps: "northing"
        });
        errors++;
      }
    }
    if (data.northing !== void 0) {
      if (data.easting === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "northing",
          missingProperty: "easting",
          depsCount: 1,
          deps: "easting"
        });
        errors++;
      }
    }
    if (!func6(data["free_spaces_count"], data["spaces_count"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "free_spaces_count", later: "spaces_count" });
      errors++;
    }
    if (!func6(data["charged_spaces_count"], data["spaces_count"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "charged_spaces_count", later: "spaces_count" });
      errors++;
    }
    if (!func6(data["disabled_spaces_count"], data["spaces_count"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "disabled_spaces_count", later: "spaces_count" });
      errors++;
    }
    if (!func6(data["charging_spaces_count"], data["spaces_count"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "charging_spaces_count", later: "spaces_count" });
      errors++;
    }
    const fault0 = func7(data["latitude"], data["longitude"], "WGS84");
    if (fault0 !== null) {
      vErrors = withError(vErrors, instancePath, "x-points", { fault: fault0, north: "latitude", east: "longitude" });
      errors++;
    }
    const fault1 = func7(data["northing"], data["easting"], "BNG");
    if (fault1 !== null) {
      vErrors = withError(vErrors, instancePath, "x-points", { fault: fault1, north: "northing", east: "easting" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../streets/src/generated/parking-place.ts
var ParkingPlace = /* @__PURE__ */ defineRecord({
  name: "streets/parking-place",
  id: "https://w3id.org/standpipe/streets/v1/parking-place.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/streets/v1/parking-place.json",
    "title": "Parking place",
    "x-order": [
      [
        "free_spaces_count",
        "spaces_count"
      ],
      [
        "charged_spaces_count",
        "spaces_count"
      ],
      [
        "disabled_spaces_count",
        "spaces_count"
      ],
      [
        "charging_spaces_count",
        "spaces_count"
      ]
    ],
    "x-points": [
      {
        "system": "WGS84",
        "north": "latitude",
        "east": "longitude"
      },
      {
        "system": "BNG",
        "north": "northing",
        "east": "easting"
      }
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "name",
      "parking_type",
      "marked_out",
      "spaces_count"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Parking place reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Parking place name"
      },
      "parking_type": {
        "$ref": "#/$defs/parking-place-type-code",
        "title": "On or off street"
      },
      "marked_out": {
        "type": "boolean",
        "title": "Marked out"
      },
      "spaces_count": {
        "$ref": "#/$defs/count",
        "title": "Number of spaces"
      },
      "controlled": {
        "type": "boolean",
        "title": "Controlled"
      },
      "council_provided": {
        "type": "boolean",
        "title": "Provided by the council"
      },
      "free_spaces_count": {
        "$ref": "#/$defs/count",
        "title": "Number of free spaces"
      },
      "charged_spaces_count": {
        "$ref": "#/$defs/count",
        "title": "Number of charged spaces"
      },
      "disabled_spaces_count": {
        "$ref": "#/$defs/count",
        "title": "Number of disabled spaces"
      },
      "charging_spaces_count": {
        "$ref": "#/$defs/count",
        "title": "Number of charging spaces"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "postcode": {
        "$ref": "#/$defs/postcode",
        "title": "Postcode"
      },
      "uprn": {
        "$ref": "#/$defs/uprn",
        "title": "UPRN"
      },
      "usrn": {
        "$ref": "#/$defs/usrn",
        "title": "USRN"
      },
      "latitude": {
        "$ref": "#/$defs/latitude",
        "title": "Latitude"
      },
      "longitude": {
        "$ref": "#/$defs/longitude",
        "title": "Longitude"
      },
      "easting": {
        "$ref": "#/$defs/easting",
        "title": "Easting"
      },
      "northing": {
        "$ref": "#/$defs/northing",
        "title": "Northing"
      },
      "restrictions_text": {
        "$ref": "#/$defs/text1000",
        "title": "Restrictions"
      },
      "charges_text": {
        "$ref": "#/$defs/text1000",
        "title": "Charges"
      },
      "opening_hours": {
        "$ref": "#/$defs/opening-hours",
        "title": "Opening hours"
      },
      "operator_name": {
        "$ref": "#/$defs/text200",
        "title": "Operator"
      },
      "traffic_order_reference": {
        "$ref": "#/$defs/ref",
        "title": "Traffic order reference"
      },
      "effective_date": {
        "$ref": "#/$defs/date",
        "title": "Effective date"
      },
      "website_url": {
        "$ref": "#/$defs/url",
        "title": "Web page"
      }
    },
    "dependentRequired": {
      "latitude": [
        "longitude"
      ],
      "longitude": [
        "latitude"
      ],
      "easting": [
        "northing"
      ],
      "northing": [
        "easting"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
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
      "easting": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 7e5
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
      "northing": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 13e5
      },
      "opening-hours": {
        "$ref": "#/$defs/text",
        "maxLength": 500
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "parking-place-type-code": {
        "oneOf": [
          {
            "const": "on-street",
            "title": "On street"
          },
          {
            "const": "off-street",
            "title": "Off street"
          }
        ]
      },
      "postcode": {
        "type": "string",
        "pattern": "^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$"
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
    "title": "Parking place",
    "fields": {
      "reference": {
        "title": "Parking place reference",
        "example": "PK-0007",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "name": {
        "title": "Parking place name",
        "example": "Mill Lane car park",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "parking_type": {
        "title": "On or off street",
        "example": "off-street"
      },
      "marked_out": {
        "title": "Marked out",
        "example": "true"
      },
      "spaces_count": {
        "title": "Number of spaces",
        "example": "120"
      },
      "controlled": {
        "title": "Controlled",
        "example": "true"
      },
      "council_provided": {
        "title": "Provided by the council",
        "example": "true"
      },
      "free_spaces_count": {
        "title": "Number of free spaces",
        "example": "20"
      },
      "charged_spaces_count": {
        "title": "Number of charged spaces",
        "example": "100"
      },
      "disabled_spaces_count": {
        "title": "Number of disabled spaces",
        "example": "6"
      },
      "charging_spaces_count": {
        "title": "Number of charging spaces",
        "example": "4"
      },
      "address_text": {
        "title": "Address",
        "example": "Mill Lane, Northford",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "NF1 2AB",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
      },
      "uprn": {
        "title": "UPRN",
        "example": "100012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
      },
      "usrn": {
        "title": "USRN",
        "example": "20401234",
        "expected": "7 or 8 digits, from 1000001 to 99999999",
        "format": "usrn"
      },
      "latitude": {
        "title": "Latitude",
        "example": "53.4576",
        "expected": "degrees north on WGS84, not a grid northing"
      },
      "longitude": {
        "title": "Longitude",
        "example": "-2.2873",
        "expected": "degrees east on WGS84, not a grid easting"
      },
      "easting": {
        "title": "Easting",
        "example": "379500",
        "expected": "metres east on the British National Grid"
      },
      "northing": {
        "title": "Northing",
        "example": "395800",
        "expected": "metres north on the British National Grid"
      },
      "restrictions_text": {
        "title": "Restrictions",
        "example": "No more than 2 hours, Monday to Saturday, 8am to 6pm",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "charges_text": {
        "title": "Charges",
        "example": "\xA31.20 an hour, \xA35 a day. Free on Sundays.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "opening_hours": {
        "title": "Opening hours",
        "example": "24/7",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "operator_name": {
        "title": "Operator",
        "example": "Northford Borough Council",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "traffic_order_reference": {
        "title": "Traffic order reference",
        "example": "TRO-2026-014",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "effective_date": {
        "title": "Effective date",
        "example": "2026-03-31",
        "expected": "a date",
        "format": "date"
      },
      "website_url": {
        "title": "Web page",
        "example": "https://www.example.org.uk/parking/mill-lane",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
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
  ParkingPlace
};
