import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  isDate,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../neighbourhood/src/generated/waste-event-code.codes.ts
var codes = ["not-presented", "incorrectly-presented", "too-heavy", "excess-waste", "contaminated", "inaccessible-container-store", "damaged", "container-lost-in-vehicle", "not-on-scheme", "inaccessible-road", "road-closure", "risk-of-injury", "street-completed", "blocked-by-vehicles", "roadworks", "gate-locked", "partly-completed-street", "breakdown", "other"];

// ../neighbourhood/src/generated/waste-collection.validate.ts
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
var pattern3 = new RegExp("^[1-9][0-9]{0,11}$", "u");
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
var schema8 = { "enum": ["residual", "mixed-recycling", "paper-and-card", "glass", "metals", "plastics", "food", "garden", "textiles", "batteries", "small-electricals", "bulky", "clinical", "other"] };
function validate15(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "residual" || data === "mixed-recycling" || data === "paper-and-card" || data === "glass" || data === "metals" || data === "plastics" || data === "food" || data === "garden" || data === "textiles" || data === "batteries" || data === "small-electricals" || data === "bulky" || data === "clinical" || data === "other")) {
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
var formats2 = isDate;
function validate20(data, instancePath = "") {
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
  validate20.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*$", "u");
function validate23(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func0(data) > 200) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
    if (!pattern4.test(data)) {
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
  if (!validate7(data, instancePath)) {
    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func0(data) > 50) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 50 });
      errors++;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["wheelie-bin", "communal-bin", "box", "triple-box-stack", "caddy", "inner-caddy", "sack", "reusable-sack", "carrier-bag", "none", "other"] };
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "wheelie-bin" || data === "communal-bin" || data === "box" || data === "triple-box-stack" || data === "caddy" || data === "inner-caddy" || data === "sack" || data === "reusable-sack" || data === "carrier-bag" || data === "none" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate35(data, instancePath = "") {
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
  validate35.errors = vErrors;
  return errors === 0;
}
var schema17 = { "enum": ["not-presented", "incorrectly-presented", "too-heavy", "excess-waste", "contaminated", "inaccessible-container-store", "damaged", "container-lost-in-vehicle", "not-on-scheme", "inaccessible-road", "road-closure", "risk-of-injury", "street-completed", "blocked-by-vehicles", "roadworks", "gate-locked", "partly-completed-street", "breakdown", "other"] };
function validate38(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "not-presented" || data === "incorrectly-presented" || data === "too-heavy" || data === "excess-waste" || data === "contaminated" || data === "inaccessible-container-store" || data === "damaged" || data === "container-lost-in-vehicle" || data === "not-on-scheme" || data === "inaccessible-road" || data === "road-closure" || data === "risk-of-injury" || data === "street-completed" || data === "blocked-by-vehicles" || data === "roadworks" || data === "gate-locked" || data === "partly-completed-street" || data === "breakdown" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema17.enum });
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
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
    if (data.uprn === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "uprn" });
      errors++;
    }
    if (data.waste_stream === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "waste_stream" });
      errors++;
    }
    if (data.collection_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "collection_date" });
      errors++;
    }
    if (data.organisation_id !== void 0) {
      if (!validate11(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate13(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.waste_stream !== void 0) {
      if (!validate15(data.waste_stream, instancePath + "/waste_stream")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.service_name !== void 0) {
      if (!validate17(data.service_name, instancePath + "/service_name")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.collection_date !== void 0) {
      if (!validate20(data.collection_date, instancePath + "/collection_date")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.original_date !== void 0) {
      if (!validate20(data.original_date, instancePath + "/original_date")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.frequency_rule !== void 0) {
      if (!validate23(data.frequency_rule, instancePath + "/frequency_rule")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.round_reference !== void 0) {
      if (!validate25(data.round_reference, instancePath + "/round_reference")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.container_type !== void 0) {
      if (!validate28(data.container_type, instancePath + "/container_type")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.container_colour !== void 0) {
      if (!validate25(data.container_colour, instancePath + "/container_colour")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.container_size_litres !== void 0) {
      if (!validate31(data.container_size_litres, instancePath + "/container_size_litres")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.container_count !== void 0) {
      if (!validate33(data.container_count, instancePath + "/container_count")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.assisted !== void 0) {
      if (typeof data.assisted !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/assisted", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.put_out_by !== void 0) {
      if (!validate35(data.put_out_by, instancePath + "/put_out_by")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.completed_at !== void 0) {
      if (!validate4(data.completed_at, instancePath + "/completed_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.collection_event !== void 0) {
      if (!validate38(data.collection_event, instancePath + "/collection_event")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.collection_event_at !== void 0) {
      if (!validate4(data.collection_event_at, instancePath + "/collection_event_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.collection_event !== void 0) {
      if (data.collection_event_at === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "collection_event",
          missingProperty: "collection_event_at",
          depsCount: 1,
          deps: "collection_event_at"
        });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../neighbourhood/src/generated/waste-collection.ts
var WasteCollection = /* @__PURE__ */ defineRecord({
  name: "neighbourhood/waste-collection",
  id: "https://w3id.org/standpipe/neighbourhood/v1/waste-collection.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/neighbourhood/v1/waste-collection.json",
    "title": "Waste collection",
    "type": "object",
    "required": [
      "organisation_id",
      "uprn",
      "waste_stream",
      "collection_date"
    ],
    "properties": {
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "uprn": {
        "$ref": "#/$defs/uprn",
        "title": "UPRN"
      },
      "waste_stream": {
        "$ref": "#/$defs/waste-stream-code",
        "title": "Waste stream"
      },
      "service_name": {
        "$ref": "#/$defs/text200",
        "title": "Service name"
      },
      "collection_date": {
        "$ref": "#/$defs/date",
        "title": "Collection date"
      },
      "original_date": {
        "$ref": "#/$defs/date",
        "title": "Original date"
      },
      "frequency_rule": {
        "$ref": "#/$defs/repeat-rule",
        "title": "Frequency"
      },
      "round_reference": {
        "$ref": "#/$defs/text50",
        "title": "Round reference"
      },
      "container_type": {
        "$ref": "#/$defs/container-type-code",
        "title": "Container type"
      },
      "container_colour": {
        "$ref": "#/$defs/text50",
        "title": "Container colour"
      },
      "container_size_litres": {
        "$ref": "#/$defs/positive",
        "title": "Container size in litres"
      },
      "container_count": {
        "$ref": "#/$defs/count",
        "title": "Number of containers"
      },
      "assisted": {
        "type": "boolean",
        "title": "Assisted collection"
      },
      "put_out_by": {
        "$ref": "#/$defs/time",
        "title": "Put out by"
      },
      "completed_at": {
        "$ref": "#/$defs/datetime",
        "title": "Completed at"
      },
      "collection_event": {
        "$ref": "#/$defs/waste-event-code",
        "title": "Collection event"
      },
      "collection_event_at": {
        "$ref": "#/$defs/datetime",
        "title": "Time of the event"
      }
    },
    "dependentRequired": {
      "collection_event": [
        "collection_event_at"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
      "container-type-code": {
        "oneOf": [
          {
            "const": "wheelie-bin",
            "title": "Wheelie bin"
          },
          {
            "const": "communal-bin",
            "title": "Communal bin"
          },
          {
            "const": "box",
            "title": "Box"
          },
          {
            "const": "triple-box-stack",
            "title": "Triple box stack"
          },
          {
            "const": "caddy",
            "title": "Caddy"
          },
          {
            "const": "inner-caddy",
            "title": "Inner caddy"
          },
          {
            "const": "sack",
            "title": "Sack"
          },
          {
            "const": "reusable-sack",
            "title": "Reusable sack"
          },
          {
            "const": "carrier-bag",
            "title": "Carrier bag"
          },
          {
            "const": "none",
            "title": "None"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      },
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
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "positive": {
        "type": "integer",
        "minimum": 1
      },
      "repeat-rule": {
        "type": "string",
        "maxLength": 200,
        "pattern": "^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*$"
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
      "text50": {
        "$ref": "#/$defs/text",
        "maxLength": 50
      },
      "time": {
        "type": "string",
        "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"
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
      "waste-event-code": {
        "enum": codes
      },
      "waste-stream-code": {
        "oneOf": [
          {
            "const": "residual",
            "title": "Residual waste"
          },
          {
            "const": "mixed-recycling",
            "title": "Mixed recycling"
          },
          {
            "const": "paper-and-card",
            "title": "Paper and card"
          },
          {
            "const": "glass",
            "title": "Glass"
          },
          {
            "const": "metals",
            "title": "Metals"
          },
          {
            "const": "plastics",
            "title": "Plastics"
          },
          {
            "const": "food",
            "title": "Food waste"
          },
          {
            "const": "garden",
            "title": "Garden waste"
          },
          {
            "const": "textiles",
            "title": "Textiles"
          },
          {
            "const": "batteries",
            "title": "Batteries"
          },
          {
            "const": "small-electricals",
            "title": "Small electricals"
          },
          {
            "const": "bulky",
            "title": "Bulky waste"
          },
          {
            "const": "clinical",
            "title": "Clinical waste"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      }
    }
  },
  words: {
    "title": "Waste collection",
    "fields": {
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "uprn": {
        "title": "UPRN",
        "example": "100012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
      },
      "waste_stream": {
        "title": "Waste stream",
        "example": "mixed-recycling"
      },
      "service_name": {
        "title": "Service name",
        "example": "Blue bin recycling",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "collection_date": {
        "title": "Collection date",
        "example": "2025-06-03",
        "expected": "a date",
        "format": "date"
      },
      "original_date": {
        "title": "Original date",
        "example": "2025-06-02",
        "expected": "a date",
        "format": "date"
      },
      "frequency_rule": {
        "title": "Frequency",
        "example": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "expected": "a repeat rule in capitals that begins with FREQ=",
        "format": "repeat-rule"
      },
      "round_reference": {
        "title": "Round reference",
        "example": "R-14 Tuesday",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "container_type": {
        "title": "Container type",
        "example": "wheelie-bin"
      },
      "container_colour": {
        "title": "Container colour",
        "example": "Blue",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "container_size_litres": {
        "title": "Container size in litres",
        "example": "240"
      },
      "container_count": {
        "title": "Number of containers",
        "example": "1"
      },
      "assisted": {
        "title": "Assisted collection",
        "example": "false"
      },
      "put_out_by": {
        "title": "Put out by",
        "example": "07:00",
        "expected": "hours and minutes on the 24-hour clock",
        "format": "time"
      },
      "completed_at": {
        "title": "Completed at",
        "example": "2025-06-03T09:42:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "collection_event": {
        "title": "Collection event",
        "example": "contaminated"
      },
      "collection_event_at": {
        "title": "Time of the event",
        "example": "2025-06-03T09:41:00+01:00",
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
  WasteCollection
};
