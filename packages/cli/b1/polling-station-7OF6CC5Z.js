import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  isDateTime,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../democracy/src/generated/polling-station.validate.ts
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
var pattern4 = new RegExp("^(?:(?:parl|nia|europarl)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|(?:naw|sp)(?:\\.[cr](?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|senedd(?:\\.[cr])?(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|gla(?:\\.c(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|\\.a(?:\\.by)?)?|local(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|(?:mayor|pcc)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?)?|ref(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?)\\.[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");
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
    if (func0(data) > 20) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 20 });
      errors++;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate20(data, instancePath = "") {
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
  validate20.errors = vErrors;
  return errors === 0;
}
function validate23(data, instancePath = "") {
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
  validate23.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate28(data, instancePath = "") {
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
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(data, instancePath = "") {
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
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, instancePath = "") {
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
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, instancePath = "") {
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
  validate34.errors = vErrors;
  return errors === 0;
}
function validate36(data, instancePath = "") {
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
  validate36.errors = vErrors;
  return errors === 0;
}
function validate38(data, instancePath = "") {
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
  validate38.errors = vErrors;
  return errors === 0;
}
var func6 = pointFault;
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
    if (data.address_text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "address_text" });
      errors++;
    }
    if (data.postcode === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "postcode" });
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
    if (data.election_id !== void 0) {
      if (!validate15(data.election_id, instancePath + "/election_id")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.polling_district_codes !== void 0) {
      let data3 = data.polling_district_codes;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate17(data3[i0], instancePath + "/polling_district_codes/" + i0)) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/polling_district_codes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate20(data.name, instancePath + "/name")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate23(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate26(data.postcode, instancePath + "/postcode")) {
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
    if (data.latitude !== void 0) {
      if (!validate30(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate32(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.easting !== void 0) {
      if (!validate34(data.easting, instancePath + "/easting")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.northing !== void 0) {
      if (!validate36(data.northing, instancePath + "/northing")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.level_access !== void 0) {
      if (typeof data.level_access !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/level_access", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.temporary_ramp !== void 0) {
      if (typeof data.temporary_ramp !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/temporary_ramp", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.hearing_loop !== void 0) {
      if (typeof data.hearing_loop !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/hearing_loop", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.disabled_parking !== void 0) {
      if (typeof data.disabled_parking !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/disabled_parking", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.nearby_parking !== void 0) {
      if (typeof data.nearby_parking !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/nearby_parking", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.public_toilets !== void 0) {
      if (typeof data.public_toilets !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/public_toilets", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.is_temporary !== void 0) {
      if (typeof data.is_temporary !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/is_temporary", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.directions !== void 0) {
      if (!validate38(data.directions, instancePath + "/directions")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.directions_cy !== void 0) {
      if (!validate38(data.directions_cy, instancePath + "/directions_cy")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
    const fault0 = func6(data["latitude"], data["longitude"], "WGS84");
    if (fault0 !== null) {
      vErrors = withError(vErrors, instancePath, "x-points", { fault: fault0, north: "latitude", east: "longitude" });
      errors++;
    }
    const fault1 = func6(data["northing"], data["easting"], "BNG");
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

// ../democracy/src/generated/polling-station.ts
var PollingStation = /* @__PURE__ */ defineRecord({
  name: "democracy/polling-station",
  id: "https://w3id.org/standpipe/democracy/v1/polling-station.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/democracy/v1/polling-station.json",
    "title": "Polling station",
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
      "address_text",
      "postcode"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Polling station reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "election_id": {
        "$ref": "#/$defs/election-id",
        "title": "Election identifier"
      },
      "polling_district_codes": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text20"
        },
        "title": "Polling districts"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Polling station name"
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
      "easting": {
        "$ref": "#/$defs/easting",
        "title": "Easting"
      },
      "northing": {
        "$ref": "#/$defs/northing",
        "title": "Northing"
      },
      "level_access": {
        "type": "boolean",
        "title": "Level access"
      },
      "temporary_ramp": {
        "type": "boolean",
        "title": "Temporary ramp"
      },
      "hearing_loop": {
        "type": "boolean",
        "title": "Hearing loop"
      },
      "disabled_parking": {
        "type": "boolean",
        "title": "Disabled parking"
      },
      "nearby_parking": {
        "type": "boolean",
        "title": "Nearby parking"
      },
      "public_toilets": {
        "type": "boolean",
        "title": "Public toilets"
      },
      "is_temporary": {
        "type": "boolean",
        "title": "Temporary building"
      },
      "directions": {
        "$ref": "#/$defs/text1000",
        "title": "Directions"
      },
      "directions_cy": {
        "$ref": "#/$defs/text1000",
        "title": "Directions in Welsh"
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
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "easting": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 7e5
      },
      "election-id": {
        "type": "string",
        "pattern": "^(?:(?:parl|nia|europarl)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|(?:naw|sp)(?:\\.[cr](?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|senedd(?:\\.[cr])?(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|gla(?:\\.c(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|\\.a(?:\\.by)?)?|local(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|(?:mayor|pcc)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?)?|ref(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?)\\.[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
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
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
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
      "text20": {
        "$ref": "#/$defs/text",
        "maxLength": 20
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
      }
    }
  },
  words: {
    "title": "Polling station",
    "fields": {
      "reference": {
        "title": "Polling station reference",
        "example": "PS-031",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "election_id": {
        "title": "Election identifier",
        "example": "local.northford.2024-05-02",
        "expected": "an election identifier of Democracy Club: the kind of election, the places and the day, with dots between",
        "format": "election-id"
      },
      "polling_district_codes": {
        "title": "Polling districts",
        "example": "CS1",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "name": {
        "title": "Polling station name",
        "example": "Mill Lane Community Centre",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "address_text": {
        "title": "Address",
        "example": "12 Mill Lane, Northford",
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
        "example": "100099990031",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
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
        "example": "381000",
        "expected": "metres east on the British National Grid"
      },
      "northing": {
        "title": "Northing",
        "example": "395800",
        "expected": "metres north on the British National Grid"
      },
      "level_access": {
        "title": "Level access",
        "example": "true"
      },
      "temporary_ramp": {
        "title": "Temporary ramp",
        "example": "false"
      },
      "hearing_loop": {
        "title": "Hearing loop",
        "example": "true"
      },
      "disabled_parking": {
        "title": "Disabled parking",
        "example": "true"
      },
      "nearby_parking": {
        "title": "Nearby parking",
        "example": "true"
      },
      "public_toilets": {
        "title": "Public toilets",
        "example": "false"
      },
      "is_temporary": {
        "title": "Temporary building",
        "example": "false"
      },
      "directions": {
        "title": "Directions",
        "example": "The entrance is in Wharf Street, behind the shops.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "directions_cy": {
        "title": "Directions in Welsh",
        "example": "Mae'r fynedfa yn Wharf Street, y tu \xF4l i'r siopau.",
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
  PollingStation
};
