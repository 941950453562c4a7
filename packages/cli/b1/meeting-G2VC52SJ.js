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

// ../democracy/src/generated/meeting.validate.ts
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
var schema10 = { "enum": ["scheduled", "confirmed", "cancelled", "postponed", "held"] };
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "scheduled" || data === "confirmed" || data === "cancelled" || data === "postponed" || data === "held")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate27(data, instancePath = "") {
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
  validate27.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate29(data, instancePath = "") {
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
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
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
  const _errs6 = errors;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.venue_name === void 0 && (missing0 = "venue_name")) {
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
      if (data.online_url === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "online_url" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs8 === errors;
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
    if (data.committee_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "committee_name" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.start_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "start_at" });
      errors++;
    }
    if (data.is_public === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "is_public" });
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
    if (data.committee_name !== void 0) {
      if (!validate15(data.committee_name, instancePath + "/committee_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.committee_reference !== void 0) {
      if (!validate11(data.committee_reference, instancePath + "/committee_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate19(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate22(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
    if (data.is_public !== void 0) {
      if (typeof data.is_public !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/is_public", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.venue_name !== void 0) {
      if (!validate15(data.venue_name, instancePath + "/venue_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate27(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate29(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate31(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate33(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.online_url !== void 0) {
      if (!validate2(data.online_url, instancePath + "/online_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.agenda_url !== void 0) {
      if (!validate2(data.agenda_url, instancePath + "/agenda_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.minutes_url !== void 0) {
      if (!validate2(data.minutes_url, instancePath + "/minutes_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.recording_url !== void 0) {
      if (!validate2(data.recording_url, instancePath + "/recording_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.attendee_references !== void 0) {
      let data18 = data.attendee_references;
      if (Array.isArray(data18)) {
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data18[i0], instancePath + "/attendee_references/" + i0)) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/attendee_references", "type", { type: "array" });
        errors++;
      }
    }
    if (data.web_url !== void 0) {
      if (!validate2(data.web_url, instancePath + "/web_url")) {
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
    if (!func4(data["start_at"], data["end_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_at", later: "end_at" });
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

// ../democracy/src/generated/meeting.ts
var Meeting = /* @__PURE__ */ defineRecord({
  name: "democracy/meeting",
  id: "https://w3id.org/standpipe/democracy/v1/meeting.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/democracy/v1/meeting.json",
    "title": "Meeting",
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
      "reference",
      "organisation_id",
      "committee_name",
      "status",
      "start_at",
      "is_public"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Meeting reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "committee_name": {
        "$ref": "#/$defs/text200",
        "title": "Committee name"
      },
      "committee_reference": {
        "$ref": "#/$defs/ref",
        "title": "Committee reference"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Title"
      },
      "status": {
        "$ref": "#/$defs/meeting-status-code",
        "title": "Status"
      },
      "start_at": {
        "$ref": "#/$defs/datetime",
        "title": "Start"
      },
      "end_at": {
        "$ref": "#/$defs/datetime",
        "title": "End"
      },
      "is_public": {
        "type": "boolean",
        "title": "Open to the public"
      },
      "venue_name": {
        "$ref": "#/$defs/text200",
        "title": "Venue"
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
      "online_url": {
        "$ref": "#/$defs/url",
        "title": "Online link"
      },
      "agenda_url": {
        "$ref": "#/$defs/url",
        "title": "Agenda"
      },
      "minutes_url": {
        "$ref": "#/$defs/url",
        "title": "Minutes"
      },
      "recording_url": {
        "$ref": "#/$defs/url",
        "title": "Recording"
      },
      "attendee_references": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/ref"
        },
        "title": "Councillors present"
      },
      "web_url": {
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
                  "venue_name"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "online_url"
          ]
        }
      }
    ],
    "$defs": {
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
      "meeting-status-code": {
        "oneOf": [
          {
            "const": "scheduled",
            "title": "Scheduled"
          },
          {
            "const": "confirmed",
            "title": "Confirmed"
          },
          {
            "const": "cancelled",
            "title": "Cancelled"
          },
          {
            "const": "postponed",
            "title": "Postponed"
          },
          {
            "const": "held",
            "title": "Held"
          }
        ]
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
    "title": "Meeting",
    "fields": {
      "reference": {
        "title": "Meeting reference",
        "example": "M-2024-118",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "committee_name": {
        "title": "Committee name",
        "example": "Planning Committee",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "committee_reference": {
        "title": "Committee reference",
        "example": "PLN",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "title": {
        "title": "Title",
        "example": "Special meeting on the local plan",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "status": {
        "title": "Status",
        "example": "held"
      },
      "start_at": {
        "title": "Start",
        "example": "2024-06-12T18:30:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "end_at": {
        "title": "End",
        "example": "2024-06-12T20:45:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "is_public": {
        "title": "Open to the public",
        "example": "true"
      },
      "venue_name": {
        "title": "Venue",
        "example": "Council Chamber, Town Hall",
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
        "example": "100099990123",
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
      "online_url": {
        "title": "Online link",
        "example": "https://www.example.org.uk/live/planning",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "agenda_url": {
        "title": "Agenda",
        "example": "https://www.example.org.uk/meetings/118/agenda.pdf",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "minutes_url": {
        "title": "Minutes",
        "example": "https://www.example.org.uk/meetings/118/minutes.pdf",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "recording_url": {
        "title": "Recording",
        "example": "https://www.example.org.uk/recordings/118",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "attendee_references": {
        "title": "Councillors present",
        "example": "cllr-214",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "web_url": {
        "title": "Web page",
        "example": "https://www.example.org.uk/meetings/118",
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
        "oneOf": [
          "venue_name",
          "online_url"
        ]
      }
    }
  },
  validate
});
export {
  Meeting
};
