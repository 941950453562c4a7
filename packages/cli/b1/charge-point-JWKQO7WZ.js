import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  isDateTime,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../streets/src/generated/charge-point.validate.ts
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
  validate19.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate22(data, instancePath = "") {
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
  validate22.errors = vErrors;
  return errors === 0;
}
function validate24(data, instancePath = "") {
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
  validate24.errors = vErrors;
  return errors === 0;
}
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate28(data, instancePath = "") {
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
  validate28.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$", "u");
function validate30(data, instancePath = "") {
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
  validate30.errors = vErrors;
  return errors === 0;
}
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
var schema16 = { "enum": ["AC_1_PHASE", "AC_2_PHASE", "AC_2_PHASE_SPLIT", "AC_3_PHASE", "DC"] };
function validate35(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "AC_1_PHASE" || data === "AC_2_PHASE" || data === "AC_2_PHASE_SPLIT" || data === "AC_3_PHASE" || data === "DC")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema16.enum });
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema17 = { "enum": ["AVAILABLE", "BLOCKED", "CHARGING", "INOPERATIVE", "OUTOFORDER", "PLANNED", "REMOVED", "RESERVED", "UNKNOWN"] };
function validate37(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "AVAILABLE" || data === "BLOCKED" || data === "CHARGING" || data === "INOPERATIVE" || data === "OUTOFORDER" || data === "PLANNED" || data === "REMOVED" || data === "RESERVED" || data === "UNKNOWN")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema17.enum });
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate39(data, instancePath = "") {
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
  validate39.errors = vErrors;
  return errors === 0;
}
function validate42(data, instancePath = "") {
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
  validate42.errors = vErrors;
  return errors === 0;
}
var func5 = hasDecimals;
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
    if (data.operator_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "operator_name" });
      errors++;
    }
    if (data.address_text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "address_text" });
      errors++;
    }
    if (data.latitude === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "latitude" });
      errors++;
    }
    if (data.longitude === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "longitude" });
      errors++;
    }
    if (data.connector_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "connector_type" });
      errors++;
    }
    if (data.power_kw === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "power_kw" });
      errors++;
    }
    if (data.last_updated_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "last_updated_at" });
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
    if (data.operator_name !== void 0) {
      if (!validate15(data.operator_name, instancePath + "/operator_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.location_name !== void 0) {
      if (!validate15(data.location_name, instancePath + "/location_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate19(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate22(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate24(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate26(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate28(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.usrn !== void 0) {
      if (!validate30(data.usrn, instancePath + "/usrn")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.connector_id !== void 0) {
      if (!validate11(data.connector_id, instancePath + "/connector_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.connector_type !== void 0) {
      if (!validate33(data.connector_type, instancePath + "/connector_type")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.power_type !== void 0) {
      if (!validate35(data.power_type, instancePath + "/power_type")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.power_kw !== void 0) {
      let data13 = data.power_kw;
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 <= 0) {
          vErrors = withError(vErrors, instancePath + "/power_kw", "exclusiveMinimum", { limit: 0 });
          errors++;
        }
        if (!func5(data13, 3)) {
          vErrors = withError(vErrors, instancePath + "/power_kw", "x-decimals", { limit: 3 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/power_kw", "type", { type: "number" });
        errors++;
      }
    }
    if (data.tethered !== void 0) {
      if (typeof data.tethered !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/tethered", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate37(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.contactless !== void 0) {
      if (typeof data.contactless !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/contactless", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.connector_count !== void 0) {
      if (!validate39(data.connector_count, instancePath + "/connector_count")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.price_text !== void 0) {
      if (!validate15(data.price_text, instancePath + "/price_text")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.opening_hours !== void 0) {
      if (!validate42(data.opening_hours, instancePath + "/opening_hours")) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.disabled_bay !== void 0) {
      if (typeof data.disabled_bay !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/disabled_bay", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.last_updated_at !== void 0) {
      if (!validate4(data.last_updated_at, instancePath + "/last_updated_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    const fault0 = func7(data["latitude"], data["longitude"], "WGS84");
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

// ../streets/src/generated/charge-point.ts
var ChargePoint = /* @__PURE__ */ defineRecord({
  name: "streets/charge-point",
  id: "https://w3id.org/standpipe/streets/v1/charge-point.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/streets/v1/charge-point.json",
    "title": "Charge point",
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
      "operator_name",
      "address_text",
      "latitude",
      "longitude",
      "connector_type",
      "power_kw",
      "last_updated_at"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Charge point reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "operator_name": {
        "$ref": "#/$defs/text200",
        "title": "Operator"
      },
      "location_name": {
        "$ref": "#/$defs/text200",
        "title": "Name of the place"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "postcode": {
        "$ref": "#/$defs/postcode",
        "title": "Postcode"
      },
      "latitude": {
        "$ref": "#/$defs/latitude",
        "title": "Latitude"
      },
      "longitude": {
        "$ref": "#/$defs/longitude",
        "title": "Longitude"
      },
      "uprn": {
        "$ref": "#/$defs/uprn",
        "title": "UPRN"
      },
      "usrn": {
        "$ref": "#/$defs/usrn",
        "title": "USRN"
      },
      "connector_id": {
        "$ref": "#/$defs/ref",
        "title": "Connector identifier"
      },
      "connector_type": {
        "$ref": "#/$defs/connector-type-code",
        "title": "Connector type"
      },
      "power_type": {
        "$ref": "#/$defs/power-type-code",
        "title": "Power type"
      },
      "power_kw": {
        "type": "number",
        "exclusiveMinimum": 0,
        "x-decimals": 3,
        "title": "Power in kW"
      },
      "tethered": {
        "type": "boolean",
        "title": "Tethered"
      },
      "status": {
        "$ref": "#/$defs/charge-point-status-code",
        "title": "Status"
      },
      "contactless": {
        "type": "boolean",
        "title": "Contactless payment"
      },
      "connector_count": {
        "$ref": "#/$defs/positive",
        "title": "Number of connectors"
      },
      "price_text": {
        "$ref": "#/$defs/text200",
        "title": "Price"
      },
      "opening_hours": {
        "$ref": "#/$defs/opening-hours",
        "title": "Opening hours"
      },
      "disabled_bay": {
        "type": "boolean",
        "title": "Disabled bay"
      },
      "last_updated_at": {
        "$ref": "#/$defs/datetime",
        "title": "Last updated at"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
      "charge-point-status-code": {
        "oneOf": [
          {
            "const": "AVAILABLE",
            "title": "Available"
          },
          {
            "const": "BLOCKED",
            "title": "Blocked"
          },
          {
            "const": "CHARGING",
            "title": "Charging"
          },
          {
            "const": "INOPERATIVE",
            "title": "Not in operation"
          },
          {
            "const": "OUTOFORDER",
            "title": "Out of order"
          },
          {
            "const": "PLANNED",
            "title": "Planned"
          },
          {
            "const": "REMOVED",
            "title": "Removed"
          },
          {
            "const": "RESERVED",
            "title": "Reserved"
          },
          {
            "const": "UNKNOWN",
            "title": "Not known"
          }
        ]
      },
      "connector-type-code": {
        "x-open": true,
        "anyOf": [
          {
            "enum": [
              "IEC_62196_T2",
              "IEC_62196_T2_COMBO",
              "CHADEMO",
              "IEC_62196_T1",
              "IEC_62196_T1_COMBO",
              "IEC_62196_T3A",
              "IEC_62196_T3C",
              "CHAOJI",
              "TESLA_R",
              "TESLA_S",
              "GBT_AC",
              "GBT_DC",
              "DOMESTIC_A",
              "DOMESTIC_B",
              "DOMESTIC_C",
              "DOMESTIC_D",
              "DOMESTIC_E",
              "DOMESTIC_F",
              "DOMESTIC_G",
              "DOMESTIC_H",
              "DOMESTIC_I",
              "DOMESTIC_J",
              "DOMESTIC_K",
              "DOMESTIC_L",
              "DOMESTIC_M",
              "DOMESTIC_N",
              "DOMESTIC_O",
              "IEC_60309_2_single_16",
              "IEC_60309_2_three_16",
              "IEC_60309_2_three_32",
              "IEC_60309_2_three_64",
              "NEMA_5_20",
              "NEMA_6_30",
              "NEMA_6_50",
              "NEMA_10_30",
              "NEMA_10_50",
              "NEMA_14_30",
              "NEMA_14_50",
              "PANTOGRAPH_BOTTOM_UP",
              "PANTOGRAPH_TOP_DOWN"
            ]
          },
          {
            "type": "string",
            "minLength": 1
          }
        ]
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
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
      "opening-hours": {
        "$ref": "#/$defs/text",
        "maxLength": 500
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
      "power-type-code": {
        "oneOf": [
          {
            "const": "AC_1_PHASE",
            "title": "Alternating current, one phase"
          },
          {
            "const": "AC_2_PHASE",
            "title": "Alternating current, two phases"
          },
          {
            "const": "AC_2_PHASE_SPLIT",
            "title": "Alternating current, split phase"
          },
          {
            "const": "AC_3_PHASE",
            "title": "Alternating current, three phases"
          },
          {
            "const": "DC",
            "title": "Direct current"
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
    "title": "Charge point",
    "fields": {
      "reference": {
        "title": "Charge point reference",
        "example": "NFD-CP-0031",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "operator_name": {
        "title": "Operator",
        "example": "Ashmoor Charging Ltd",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "location_name": {
        "title": "Name of the place",
        "example": "Mill Lane car park",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "address_text": {
        "title": "Address",
        "example": "Mill Lane car park, Mill Lane, Northford",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "NF1 2AB",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
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
      "connector_id": {
        "title": "Connector identifier",
        "example": "1",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "connector_type": {
        "title": "Connector type",
        "example": "IEC_62196_T2"
      },
      "power_type": {
        "title": "Power type",
        "example": "AC_3_PHASE"
      },
      "power_kw": {
        "title": "Power in kW",
        "example": "7.4"
      },
      "tethered": {
        "title": "Tethered",
        "example": "false"
      },
      "status": {
        "title": "Status",
        "example": "AVAILABLE"
      },
      "contactless": {
        "title": "Contactless payment",
        "example": "true"
      },
      "connector_count": {
        "title": "Number of connectors",
        "example": "2"
      },
      "price_text": {
        "title": "Price",
        "example": "52p per kWh, with no connection fee",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "opening_hours": {
        "title": "Opening hours",
        "example": "24/7",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "disabled_bay": {
        "title": "Disabled bay",
        "example": "false"
      },
      "last_updated_at": {
        "title": "Last updated at",
        "example": "2026-04-01T09:30:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
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
  ChargePoint
};
