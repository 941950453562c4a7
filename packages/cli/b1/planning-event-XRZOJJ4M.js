import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../planning/src/generated/planning-event.validate.ts
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
function validate16(data, instancePath = "") {
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
  validate16.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate18(data, instancePath = "") {
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
  validate18.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["year", "month", "day"] };
function validate20(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "year" || data === "month" || data === "day")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var func3 = inOrder;
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
    if (data.event === void 0 && (missing0 = "event")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.event !== void 0) {
        if ("time-extension-agreed" !== data.event) {
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
      if (data.extended_to_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "extended_to_date" }, "#/allOf/1/then/required");
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
    if (data.application_reference === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "application_reference" });
      errors++;
    }
    if (data.event === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "event" });
      errors++;
    }
    if (data.event_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "event_date" });
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
    if (data.application_reference !== void 0) {
      if (!validate11(data.application_reference, instancePath + "/application_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.event !== void 0) {
      if (!validate16(data.event, instancePath + "/event")) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.event_date !== void 0) {
      if (!validate18(data.event_date, instancePath + "/event_date")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.event_date_precision !== void 0) {
      if (!validate20(data.event_date_precision, instancePath + "/event_date_precision")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.extended_to_date !== void 0) {
      if (!validate18(data.extended_to_date, instancePath + "/extended_to_date")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.document_url !== void 0) {
      if (!validate2(data.document_url, instancePath + "/document_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (!func3(data["event_date"], data["extended_to_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "event_date", later: "extended_to_date" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../planning/src/generated/planning-event.ts
var PlanningEvent = /* @__PURE__ */ defineRecord({
  name: "planning/planning-event",
  id: "https://w3id.org/standpipe/planning/v1/planning-event.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/planning/v1/planning-event.json",
    "title": "Planning event",
    "x-order": [
      [
        "event_date",
        "extended_to_date"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "application_reference",
      "event",
      "event_date"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Event reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "application_reference": {
        "$ref": "#/$defs/ref",
        "title": "Application reference"
      },
      "event": {
        "$ref": "#/$defs/planning-event-code",
        "title": "Event"
      },
      "event_date": {
        "$ref": "#/$defs/date",
        "title": "Event date"
      },
      "event_date_precision": {
        "$ref": "#/$defs/date-precision-code",
        "title": "Precision of the event date"
      },
      "extended_to_date": {
        "$ref": "#/$defs/date",
        "title": "Extended to"
      },
      "document_url": {
        "$ref": "#/$defs/url",
        "title": "Document"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "event": {
              "const": "time-extension-agreed"
            }
          },
          "required": [
            "event"
          ]
        },
        "then": {
          "required": [
            "extended_to_date"
          ]
        }
      }
    ],
    "$defs": {
      "date": {
        "type": "string",
        "format": "date"
      },
      "date-precision-code": {
        "oneOf": [
          {
            "const": "year",
            "title": "Year"
          },
          {
            "const": "month",
            "title": "Month"
          },
          {
            "const": "day",
            "title": "Day"
          }
        ]
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "planning-event-code": {
        "x-open": true,
        "anyOf": [
          {
            "enum": [
              "application-submitted",
              "invalid-from",
              "valid-from",
              "validation-completed",
              "application-published",
              "publicity-start",
              "additional-information-requested",
              "additional-information-received",
              "consultation-start",
              "consultation-end",
              "consultees-contacted",
              "call-in-direction-issued",
              "committee-date",
              "resolution-to-grant",
              "resolution-to-refuse",
              "time-extension-agreed"
            ]
          },
          {
            "type": "string",
            "minLength": 1
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
    "title": "Planning event",
    "fields": {
      "reference": {
        "title": "Event reference",
        "example": "24/00173/FUL-3",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "application_reference": {
        "title": "Application reference",
        "example": "24/00173/FUL",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "event": {
        "title": "Event",
        "example": "consultation-start"
      },
      "event_date": {
        "title": "Event date",
        "example": "2024-02-26",
        "expected": "a date",
        "format": "date"
      },
      "event_date_precision": {
        "title": "Precision of the event date",
        "example": "month"
      },
      "extended_to_date": {
        "title": "Extended to",
        "example": "2024-05-31",
        "expected": "a date",
        "format": "date"
      },
      "document_url": {
        "title": "Document",
        "example": "https://www.example.org.uk/planning/24-00173-FUL/extensio\u2026",
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
        "when": "Event is time-extension-agreed"
      }
    }
  },
  validate
});
export {
  PlanningEvent
};
