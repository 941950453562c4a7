import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDateTime,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../neighbourhood/src/generated/air-quality-reading.validate.ts
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
var pattern2 = new RegExp("^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$", "u");
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
var pattern3 = new RegExp("^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$", "u");
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
  validate18.errors = vErrors;
  return errors === 0;
}
function validate20(data, instancePath = "") {
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
  validate20.errors = vErrors;
  return errors === 0;
}
function validate22(data, instancePath = "") {
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
  validate22.errors = vErrors;
  return errors === 0;
}
function validate24(data, instancePath = "") {
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
  validate24.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["ug-m3", "mg-m3", "ng-m3", "ppb", "ppm"] };
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "ug-m3" || data === "mg-m3" || data === "ng-m3" || data === "ppb" || data === "ppm")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema14 = { "enum": ["provisional", "ratified"] };
function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "provisional" || data === "ratified")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema14.enum });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 100 });
      errors++;
    }
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var func5 = inOrder;
var func6 = pointFault;
function validate0(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate1(data, instancePath)) {
    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.station_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "station_id" });
      errors++;
    }
    if (data.pollutant === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "pollutant" });
      errors++;
    }
    if (data.period === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "period" });
      errors++;
    }
    if (data.start_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "start_at" });
      errors++;
    }
    if (data.value === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "value" });
      errors++;
    }
    if (data.unit === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "unit" });
      errors++;
    }
    if (data.organisation_id !== void 0) {
      if (!validate11(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.station_id !== void 0) {
      if (!validate13(data.station_id, instancePath + "/station_id")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.station_name !== void 0) {
      if (!validate15(data.station_name, instancePath + "/station_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate18(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate20(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.pollutant !== void 0) {
      if (!validate22(data.pollutant, instancePath + "/pollutant")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.period !== void 0) {
      if (!validate24(data.period, instancePath + "/period")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.start_at !== void 0) {
      if (!validate4(data.start_at, instancePath + "/start_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_at !== void 0) {
      if (!validate4(data.end_at, instancePath + "/end_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      let data9 = data.value;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        vErrors = withError(vErrors, instancePath + "/value", "type", { type: "number" });
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate28(data.unit, instancePath + "/unit")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate30(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_capture_percent !== void 0) {
      if (!validate32(data.data_capture_percent, instancePath + "/data_capture_percent")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
    if (!func5(data["start_at"], data["end_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_at", later: "end_at" });
      errors++;
    }
    const fault0 = func6(data["latitude"], data["longitude"], "WGS84");
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

// ../neighbourhood/src/generated/air-quality-reading.ts
var AirQualityReading = /* @__PURE__ */ defineRecord({
  name: "neighbourhood/air-quality-reading",
  id: "https://w3id.org/standpipe/neighbourhood/v1/air-quality-reading.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/neighbourhood/v1/air-quality-reading.json",
    "title": "Air quality reading",
    "x-order": [
      [
        "start_at",
        "end_at"
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
      "organisation_id",
      "station_id",
      "pollutant",
      "period",
      "start_at",
      "value",
      "unit"
    ],
    "properties": {
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "station_id": {
        "$ref": "#/$defs/ref",
        "title": "Station"
      },
      "station_name": {
        "$ref": "#/$defs/text200",
        "title": "Station name"
      },
      "latitude": {
        "$ref": "#/$defs/latitude",
        "title": "Latitude"
      },
      "longitude": {
        "$ref": "#/$defs/longitude",
        "title": "Longitude"
      },
      "pollutant": {
        "$ref": "#/$defs/air-pollutant-code",
        "title": "Pollutant"
      },
      "period": {
        "$ref": "#/$defs/averaging-period-code",
        "title": "Averaging period"
      },
      "start_at": {
        "$ref": "#/$defs/datetime",
        "title": "Start of the period"
      },
      "end_at": {
        "$ref": "#/$defs/datetime",
        "title": "End of the period"
      },
      "value": {
        "type": "number",
        "title": "Reading"
      },
      "unit": {
        "$ref": "#/$defs/air-quality-unit-code",
        "title": "Unit"
      },
      "status": {
        "$ref": "#/$defs/reading-status-code",
        "title": "Status of the reading"
      },
      "data_capture_percent": {
        "$ref": "#/$defs/percentage",
        "title": "Data capture"
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
      }
    ],
    "$defs": {
      "air-pollutant-code": {
        "x-open": true,
        "anyOf": [
          {
            "enum": [
              "no2",
              "no",
              "nox",
              "pm10",
              "pm25",
              "pm4",
              "pm1",
              "tsp",
              "o3",
              "so2",
              "co",
              "c6h6",
              "c4h6",
              "bap",
              "sh2",
              "pb",
              "as",
              "cd",
              "ni"
            ]
          },
          {
            "type": "string",
            "minLength": 1
          }
        ]
      },
      "air-quality-unit-code": {
        "oneOf": [
          {
            "const": "ug-m3",
            "title": "Micrograms in a cubic metre"
          },
          {
            "const": "mg-m3",
            "title": "Milligrams in a cubic metre"
          },
          {
            "const": "ng-m3",
            "title": "Nanograms in a cubic metre"
          },
          {
            "const": "ppb",
            "title": "Parts in a thousand million"
          },
          {
            "const": "ppm",
            "title": "Parts in a million"
          }
        ]
      },
      "averaging-period-code": {
        "x-open": true,
        "anyOf": [
          {
            "oneOf": [
              {
                "const": "15-minutes",
                "title": "15 minutes"
              },
              {
                "const": "hour",
                "title": "Hour"
              },
              {
                "const": "8-hours-running",
                "title": "Running 8 hours"
              },
              {
                "const": "8-hours-daily-maximum",
                "title": "Highest running 8 hours of a day"
              },
              {
                "const": "day",
                "title": "Day"
              },
              {
                "const": "24-hours-running",
                "title": "Running 24 hours"
              },
              {
                "const": "month",
                "title": "Month"
              },
              {
                "const": "year",
                "title": "Calendar year"
              }
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
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "percentage": {
        "type": "number",
        "minimum": 0,
        "maximum": 100
      },
      "reading-status-code": {
        "oneOf": [
          {
            "const": "provisional",
            "title": "Provisional"
          },
          {
            "const": "ratified",
            "title": "Ratified"
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
    "title": "Air quality reading",
    "fields": {
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "station_id": {
        "title": "Station",
        "example": "ASM1",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "station_name": {
        "title": "Station name",
        "example": "Ashmoor Bridge Street",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
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
      "pollutant": {
        "title": "Pollutant",
        "example": "no2"
      },
      "period": {
        "title": "Averaging period",
        "example": "hour"
      },
      "start_at": {
        "title": "Start of the period",
        "example": "2025-06-02T08:00:00Z",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "end_at": {
        "title": "End of the period",
        "example": "2025-06-02T09:00:00Z",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "value": {
        "title": "Reading",
        "example": "38.4"
      },
      "unit": {
        "title": "Unit",
        "example": "ug-m3"
      },
      "status": {
        "title": "Status of the reading",
        "example": "ratified"
      },
      "data_capture_percent": {
        "title": "Data capture",
        "example": "94.2"
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
  AirQualityReading
};
