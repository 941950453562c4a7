import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  isDateTime,
  isEmail,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../neighbourhood/src/generated/public-toilet.validate.ts
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
var pattern4 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate21(data, instancePath = "") {
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
  validate21.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate23(data, instancePath = "") {
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
  validate23.errors = vErrors;
  return errors === 0;
}
function validate25(data, instancePath = "") {
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
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, instancePath = "") {
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
  validate27.errors = vErrors;
  return errors === 0;
}
var schema14 = { "enum": ["female", "male", "female-and-male", "unisex", "male-urinal", "children-only", "none"] };
function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "female" || data === "male" || data === "female-and-male" || data === "unisex" || data === "male-urinal" || data === "children-only" || data === "none")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema14.enum });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var func4 = hasDecimals;
function validate33(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (!func4(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate35(data, instancePath = "") {
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
  validate35.errors = vErrors;
  return errors === 0;
}
var formats2 = isEmail;
function validate39(data, instancePath = "") {
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
  validate39.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[+0-9(][0-9 ()]{5,18}[0-9]$", "u");
function validate41(data, instancePath = "") {
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
  validate41.errors = vErrors;
  return errors === 0;
}
var func7 = pointFault;
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
    if (data.community_scheme === void 0 && (missing0 = "community_scheme")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.community_scheme !== void 0) {
        if (true !== data.community_scheme) {
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
      if (data.community_scheme_name === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "community_scheme_name" }, "#/allOf/1/then/required");
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
    if (data.address_text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "address_text" });
      errors++;
    }
    if (data.toilet_category === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "toilet_category" });
      errors++;
    }
    if (data.accessible_category === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "accessible_category" });
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
    if (data.address_text !== void 0) {
      if (!validate18(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate21(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate23(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate25(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate27(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.toilet_category !== void 0) {
      if (!validate29(data.toilet_category, instancePath + "/toilet_category")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.accessible_category !== void 0) {
      if (!validate29(data.accessible_category, instancePath + "/accessible_category")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.radar_key_needed !== void 0) {
      if (typeof data.radar_key_needed !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/radar_key_needed", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.baby_change !== void 0) {
      if (typeof data.baby_change !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/baby_change", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.family_toilet !== void 0) {
      if (typeof data.family_toilet !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/family_toilet", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.changing_place !== void 0) {
      if (typeof data.changing_place !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/changing_place", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.automatic !== void 0) {
      if (typeof data.automatic !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/automatic", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.staffed_full_time !== void 0) {
      if (typeof data.staffed_full_time !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/staffed_full_time", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.community_scheme !== void 0) {
      if (typeof data.community_scheme !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/community_scheme", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.community_scheme_name !== void 0) {
      if (!validate15(data.community_scheme_name, instancePath + "/community_scheme_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.charge_amount !== void 0) {
      if (!validate33(data.charge_amount, instancePath + "/charge_amount")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.opening_hours !== void 0) {
      if (!validate35(data.opening_hours, instancePath + "/opening_hours")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.managed_by !== void 0) {
      if (!validate15(data.managed_by, instancePath + "/managed_by")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.report_email !== void 0) {
      if (!validate39(data.report_email, instancePath + "/report_email")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.report_phone !== void 0) {
      if (!validate41(data.report_phone, instancePath + "/report_phone")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.info_url !== void 0) {
      if (!validate2(data.info_url, instancePath + "/info_url")) {
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

// ../neighbourhood/src/generated/public-toilet.ts
var PublicToilet = /* @__PURE__ */ defineRecord({
  name: "neighbourhood/public-toilet",
  id: "https://w3id.org/standpipe/neighbourhood/v1/public-toilet.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/neighbourhood/v1/public-toilet.json",
    "title": "Public toilet",
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
      "address_text",
      "toilet_category",
      "accessible_category"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Toilet reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Toilet name"
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
      "latitude": {
        "$ref": "#/$defs/latitude",
        "title": "Latitude"
      },
      "longitude": {
        "$ref": "#/$defs/longitude",
        "title": "Longitude"
      },
      "toilet_category": {
        "$ref": "#/$defs/toilet-category-code",
        "title": "Toilet category"
      },
      "accessible_category": {
        "$ref": "#/$defs/toilet-category-code",
        "title": "Accessible toilet category"
      },
      "radar_key_needed": {
        "type": "boolean",
        "title": "RADAR key needed"
      },
      "baby_change": {
        "type": "boolean",
        "title": "Baby changing"
      },
      "family_toilet": {
        "type": "boolean",
        "title": "Family toilet"
      },
      "changing_place": {
        "type": "boolean",
        "title": "Changing Places toilet"
      },
      "automatic": {
        "type": "boolean",
        "title": "Automatic toilet"
      },
      "staffed_full_time": {
        "type": "boolean",
        "title": "Staffed full time"
      },
      "community_scheme": {
        "type": "boolean",
        "title": "Part of a community scheme"
      },
      "community_scheme_name": {
        "$ref": "#/$defs/text200",
        "title": "Community scheme name"
      },
      "charge_amount": {
        "$ref": "#/$defs/money",
        "title": "Charge"
      },
      "opening_hours": {
        "$ref": "#/$defs/opening-hours",
        "title": "Opening hours"
      },
      "managed_by": {
        "$ref": "#/$defs/text200",
        "title": "Managed by"
      },
      "report_email": {
        "$ref": "#/$defs/email",
        "title": "Email for reporting a problem"
      },
      "report_phone": {
        "$ref": "#/$defs/phone",
        "title": "Phone number for reporting a problem"
      },
      "info_url": {
        "$ref": "#/$defs/url",
        "title": "Information page"
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
            "community_scheme": {
              "const": true
            }
          },
          "required": [
            "community_scheme"
          ]
        },
        "then": {
          "required": [
            "community_scheme_name"
          ]
        }
      }
    ],
    "$defs": {
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "email": {
        "type": "string",
        "maxLength": 254,
        "format": "email"
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
      "money": {
        "type": "number",
        "x-decimals": 2
      },
      "opening-hours": {
        "$ref": "#/$defs/text",
        "maxLength": 500
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "phone": {
        "type": "string",
        "pattern": "^[+0-9(][0-9 ()]{5,18}[0-9]$"
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
      "toilet-category-code": {
        "oneOf": [
          {
            "const": "female",
            "title": "Female"
          },
          {
            "const": "male",
            "title": "Male"
          },
          {
            "const": "female-and-male",
            "title": "Female and male"
          },
          {
            "const": "unisex",
            "title": "Unisex"
          },
          {
            "const": "male-urinal",
            "title": "Male urinal"
          },
          {
            "const": "children-only",
            "title": "Children only"
          },
          {
            "const": "none",
            "title": "None"
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
      "uprn": {
        "type": "string",
        "pattern": "^[1-9][0-9]{0,11}$"
      },
      "url": {
        "type": "string",
        "maxLength": 2e3,
        "pattern": "^https?://[^\\s/]\\S*$"
      }
    }
  },
  words: {
    "title": "Public toilet",
    "fields": {
      "reference": {
        "title": "Toilet reference",
        "example": "WC-014",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "name": {
        "title": "Toilet name",
        "example": "Ashmoor Park toilets",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "address_text": {
        "title": "Address",
        "example": "Ashmoor Park, Lime Avenue, Ashmoor",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "AS1 2AB",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
      },
      "uprn": {
        "title": "UPRN",
        "example": "100012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
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
      "toilet_category": {
        "title": "Toilet category",
        "example": "female-and-male"
      },
      "accessible_category": {
        "title": "Accessible toilet category",
        "example": "unisex"
      },
      "radar_key_needed": {
        "title": "RADAR key needed",
        "example": "true"
      },
      "baby_change": {
        "title": "Baby changing",
        "example": "true"
      },
      "family_toilet": {
        "title": "Family toilet",
        "example": "false"
      },
      "changing_place": {
        "title": "Changing Places toilet",
        "example": "false"
      },
      "automatic": {
        "title": "Automatic toilet",
        "example": "false"
      },
      "staffed_full_time": {
        "title": "Staffed full time",
        "example": "false"
      },
      "community_scheme": {
        "title": "Part of a community scheme",
        "example": "true"
      },
      "community_scheme_name": {
        "title": "Community scheme name",
        "example": "Ashmoor Open Door",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "charge_amount": {
        "title": "Charge",
        "example": "0.2"
      },
      "opening_hours": {
        "title": "Opening hours",
        "example": "Mo-Su 09:00-17:00",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "managed_by": {
        "title": "Managed by",
        "example": "Ashmoor Borough Council",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "report_email": {
        "title": "Email for reporting a problem",
        "example": "toilets@example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "report_phone": {
        "title": "Phone number for reporting a problem",
        "example": "01632 960123",
        "expected": "7 to 20 characters: digits, spaces, brackets and a + at the start",
        "format": "phone"
      },
      "info_url": {
        "title": "Information page",
        "example": "https://www.example.org.uk/toilets",
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
    "conditions": {
      "1": {
        "when": "Part of a community scheme is true"
      }
    }
  },
  validate
});
export {
  PublicToilet
};
