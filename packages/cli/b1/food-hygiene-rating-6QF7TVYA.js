import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  isDate,
  isDateTime,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../neighbourhood/src/generated/food-hygiene-rating.validate.ts
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
var pattern2 = new RegExp("^[1-9][0-9]{0,9}$", "u");
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
var pattern4 = new RegExp("^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$", "u");
function validate15(data, instancePath = "") {
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
var schema10 = { "enum": ["1", "5", "7", "14", "4613", "7838", "7839", "7840", "7841", "7842", "7843", "7844", "7845", "7846"] };
function validate20(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "1" || data === "5" || data === "7" || data === "14" || data === "4613" || data === "7838" || data === "7839" || data === "7840" || data === "7841" || data === "7842" || data === "7843" || data === "7844" || data === "7845" || data === "7846")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate20.errors = vErrors;
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW])(?: [0-9][ABD-HJLNP-UW-Z]{2})?)$", "u");
function validate25(data, instancePath = "") {
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
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, instancePath = "") {
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
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, instancePath = "") {
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
  validate29.errors = vErrors;
  return errors === 0;
}
var schema15 = { "enum": ["FHRS", "FHIS"] };
function validate31(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "FHRS" || data === "FHIS")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema15.enum });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema16 = { "enum": ["5", "4", "3", "2", "1", "0", "pass", "improvement-required", "pass-and-eat-safe", "exempt", "awaiting-inspection", "awaiting-publication"] };
function validate33(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "5" || data === "4" || data === "3" || data === "2" || data === "1" || data === "0" || data === "pass" || data === "improvement-required" || data === "pass-and-eat-safe" || data === "exempt" || data === "awaiting-inspection" || data === "awaiting-publication")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema16.enum });
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
var func4 = pointFault;
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
    if (data.rating_value === void 0 && (missing0 = "rating_value")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.rating_value !== void 0) {
        let data0 = data.rating_value;
        if (!(data0 === "5" || data0 === "4" || data0 === "3" || data0 === "2" || data0 === "1" || data0 === "0" || data0 === "pass" || data0 === "improvement-required" || data0 === "pass-and-eat-safe")) {
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
      if (data.rating_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "rating_date" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fhrs_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "fhrs_id" });
      errors++;
    }
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.business_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "business_name" });
      errors++;
    }
    if (data.business_type_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "business_type_id" });
      errors++;
    }
    if (data.scheme_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "scheme_type" });
      errors++;
    }
    if (data.rating_value === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "rating_value" });
      errors++;
    }
    if (data.fhrs_id !== void 0) {
      if (!validate11(data.fhrs_id, instancePath + "/fhrs_id")) {
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
    if (data.reference !== void 0) {
      if (!validate15(data.reference, instancePath + "/reference")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.business_name !== void 0) {
      if (!validate17(data.business_name, instancePath + "/business_name")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.business_type_id !== void 0) {
      if (!validate20(data.business_type_id, instancePath + "/business_type_id")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate22(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate25(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate27(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate29(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheme_type !== void 0) {
      if (!validate31(data.scheme_type, instancePath + "/scheme_type")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.rating_value !== void 0) {
      if (!validate33(data.rating_value, instancePath + "/rating_value")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.rating_date !== void 0) {
      if (!validate35(data.rating_date, instancePath + "/rating_date")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.new_rating_pending !== void 0) {
      if (typeof data.new_rating_pending !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/new_rating_pending", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.hygiene_score !== void 0) {
      let data14 = data.hygiene_score;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        vErrors = withError(vErrors, instancePath + "/hygiene_score", "type", { type: "integer" });
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 25) {
          vErrors = withError(vErrors, instancePath + "/hygiene_score", "maximum", { limit: 25 });
          errors++;
        }
        if (data14 < 0) {
          vErrors = withError(vErrors, instancePath + "/hygiene_score", "minimum", { limit: 0 });
          errors++;
        }
      }
    }
    if (data.structural_score !== void 0) {
      let data15 = data.structural_score;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        vErrors = withError(vErrors, instancePath + "/structural_score", "type", { type: "integer" });
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 25) {
          vErrors = withError(vErrors, instancePath + "/structural_score", "maximum", { limit: 25 });
          errors++;
        }
        if (data15 < 0) {
          vErrors = withError(vErrors, instancePath + "/structural_score", "minimum", { limit: 0 });
          errors++;
        }
      }
    }
    if (data.confidence_score !== void 0) {
      let data16 = data.confidence_score;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        vErrors = withError(vErrors, instancePath + "/confidence_score", "type", { type: "integer" });
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 30) {
          vErrors = withError(vErrors, instancePath + "/confidence_score", "maximum", { limit: 30 });
          errors++;
        }
        if (data16 < 0) {
          vErrors = withError(vErrors, instancePath + "/confidence_score", "minimum", { limit: 0 });
          errors++;
        }
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
    const fault0 = func4(data["latitude"], data["longitude"], "WGS84");
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

// ../neighbourhood/src/generated/food-hygiene-rating.ts
var FoodHygieneRating = /* @__PURE__ */ defineRecord({
  name: "neighbourhood/food-hygiene-rating",
  id: "https://w3id.org/standpipe/neighbourhood/v1/food-hygiene-rating.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/neighbourhood/v1/food-hygiene-rating.json",
    "title": "Food hygiene rating",
    "x-points": [
      {
        "system": "WGS84",
        "north": "latitude",
        "east": "longitude"
      }
    ],
    "type": "object",
    "required": [
      "fhrs_id",
      "organisation_id",
      "business_name",
      "business_type_id",
      "scheme_type",
      "rating_value"
    ],
    "properties": {
      "fhrs_id": {
        "$ref": "#/$defs/fhrs-id",
        "title": "FHRS ID"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Council reference"
      },
      "business_name": {
        "$ref": "#/$defs/text200",
        "title": "Business name"
      },
      "business_type_id": {
        "$ref": "#/$defs/food-business-type-code",
        "title": "Business type"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "postcode": {
        "$ref": "#/$defs/postcode-or-district",
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
      "scheme_type": {
        "$ref": "#/$defs/food-rating-scheme-code",
        "title": "Scheme"
      },
      "rating_value": {
        "$ref": "#/$defs/food-rating-code",
        "title": "Rating"
      },
      "rating_date": {
        "$ref": "#/$defs/date",
        "title": "Rating date"
      },
      "new_rating_pending": {
        "type": "boolean",
        "title": "New rating pending"
      },
      "hygiene_score": {
        "type": "integer",
        "minimum": 0,
        "maximum": 25,
        "title": "Hygiene score"
      },
      "structural_score": {
        "type": "integer",
        "minimum": 0,
        "maximum": 25,
        "title": "Structural score"
      },
      "confidence_score": {
        "type": "integer",
        "minimum": 0,
        "maximum": 30,
        "title": "Confidence in management score"
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
            "rating_value": {
              "enum": [
                "5",
                "4",
                "3",
                "2",
                "1",
                "0",
                "pass",
                "improvement-required",
                "pass-and-eat-safe"
              ]
            }
          },
          "required": [
            "rating_value"
          ]
        },
        "then": {
          "required": [
            "rating_date"
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
      "fhrs-id": {
        "type": "string",
        "pattern": "^[1-9][0-9]{0,9}$"
      },
      "food-business-type-code": {
        "oneOf": [
          {
            "const": "1",
            "title": "Restaurant, caf\xE9 or canteen"
          },
          {
            "const": "5",
            "title": "Hospital, childcare or caring premises"
          },
          {
            "const": "7",
            "title": "Distributor or transporter"
          },
          {
            "const": "14",
            "title": "Importer or exporter"
          },
          {
            "const": "4613",
            "title": "Retailer, other"
          },
          {
            "const": "7838",
            "title": "Farmer or grower"
          },
          {
            "const": "7839",
            "title": "Manufacturer or packer"
          },
          {
            "const": "7840",
            "title": "Supermarket or hypermarket"
          },
          {
            "const": "7841",
            "title": "Other catering premises"
          },
          {
            "const": "7842",
            "title": "Hotel, bed and breakfast or guest house"
          },
          {
            "const": "7843",
            "title": "Pub, bar or nightclub"
          },
          {
            "const": "7844",
            "title": "Takeaway or sandwich shop"
          },
          {
            "const": "7845",
            "title": "School, college or university"
          },
          {
            "const": "7846",
            "title": "Mobile caterer"
          }
        ]
      },
      "food-rating-code": {
        "oneOf": [
          {
            "const": "5",
            "title": "5"
          },
          {
            "const": "4",
            "title": "4"
          },
          {
            "const": "3",
            "title": "3"
          },
          {
            "const": "2",
            "title": "2"
          },
          {
            "const": "1",
            "title": "1"
          },
          {
            "const": "0",
            "title": "0"
          },
          {
            "const": "pass",
            "title": "Pass"
          },
          {
            "const": "improvement-required",
            "title": "Improvement required"
          },
          {
            "const": "pass-and-eat-safe",
            "title": "Pass and Eat Safe"
          },
          {
            "const": "exempt",
            "title": "Exempt"
          },
          {
            "const": "awaiting-inspection",
            "title": "Awaiting inspection"
          },
          {
            "const": "awaiting-publication",
            "title": "Awaiting publication"
          }
        ]
      },
      "food-rating-scheme-code": {
        "oneOf": [
          {
            "const": "FHRS",
            "title": "Food Hygiene Rating Scheme"
          },
          {
            "const": "FHIS",
            "title": "Food Hygiene Information Scheme"
          }
        ]
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
      "postcode-or-district": {
        "type": "string",
        "pattern": "^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW])(?: [0-9][ABD-HJLNP-UW-Z]{2})?)$"
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
      "url": {
        "type": "string",
        "maxLength": 2e3,
        "pattern": "^https?://[^\\s/]\\S*$"
      }
    }
  },
  words: {
    "title": "Food hygiene rating",
    "fields": {
      "fhrs_id": {
        "title": "FHRS ID",
        "example": "9901234",
        "expected": "digits with no zero at the start",
        "format": "fhrs-id"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "reference": {
        "title": "Council reference",
        "example": "FH/2214",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "business_name": {
        "title": "Business name",
        "example": "Lime Avenue Caf\xE9",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "business_type_id": {
        "title": "Business type",
        "example": "1"
      },
      "address_text": {
        "title": "Address",
        "example": "12 Lime Avenue, Ashmoor",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "AS1 2AB",
        "expected": "a postcode in capital letters with one space, or the part before the space",
        "format": "postcode-or-district"
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
      "scheme_type": {
        "title": "Scheme",
        "example": "FHRS"
      },
      "rating_value": {
        "title": "Rating",
        "example": "5"
      },
      "rating_date": {
        "title": "Rating date",
        "example": "2024-11-12",
        "expected": "a date",
        "format": "date"
      },
      "new_rating_pending": {
        "title": "New rating pending",
        "example": "false"
      },
      "hygiene_score": {
        "title": "Hygiene score",
        "example": "5"
      },
      "structural_score": {
        "title": "Structural score",
        "example": "5"
      },
      "confidence_score": {
        "title": "Confidence in management score",
        "example": "10"
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
        "when": "Rating is 5, 4, 3 or one of 6 more"
      }
    }
  },
  validate
});
export {
  FoodHygieneRating
};
