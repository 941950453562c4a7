import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../core/src/generated/dataset.validate.ts
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
function validate13(data, instancePath = "") {
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
  validate13.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$", "u");
function validate17(data, instancePath = "") {
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
  validate17.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate21(data, instancePath = "") {
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
  validate21.errors = vErrors;
  return errors === 0;
}
function validate24(data, instancePath = "") {
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
  validate24.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["text/csv", "application/json", "application/geo+json", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] };
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "text/csv" || data === "application/json" || data === "application/geo+json" || data === "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, instancePath = "") {
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
  validate29.errors = vErrors;
  return errors === 0;
}
var formats4 = isEmail;
function validate32(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func0(data) > 254) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 254 });
      errors++;
    }
    if (!formats4(data)) {
      vErrors = withError(vErrors, instancePath, "format");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var func5 = inOrder;
function validate0(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate1(data, instancePath)) {
    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dataset_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "dataset_id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.schema_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "schema_id" });
      errors++;
    }
    if (data.publisher_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "publisher_id" });
      errors++;
    }
    if (data.licence_url === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "licence_url" });
      errors++;
    }
    if (data.published_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "published_at" });
      errors++;
    }
    if (data.contact_email === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "contact_email" });
      errors++;
    }
    if (data.dataset_id !== void 0) {
      if (!validate11(data.dataset_id, instancePath + "/dataset_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate13(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema_id !== void 0) {
      if (!validate2(data.schema_id, instancePath + "/schema_id")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.publisher_id !== void 0) {
      if (!validate17(data.publisher_id, instancePath + "/publisher_id")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.licence_url !== void 0) {
      if (!validate2(data.licence_url, instancePath + "/licence_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.published_at !== void 0) {
      if (!validate4(data.published_at, instancePath + "/published_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.period_start !== void 0) {
      if (!validate21(data.period_start, instancePath + "/period_start")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.period_end !== void 0) {
      if (!validate21(data.period_end, instancePath + "/period_end")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.record_count !== void 0) {
      if (!validate24(data.record_count, instancePath + "/record_count")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.file_url !== void 0) {
      if (!validate2(data.file_url, instancePath + "/file_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.media_type !== void 0) {
      if (!validate27(data.media_type, instancePath + "/media_type")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.redaction_text !== void 0) {
      if (!validate29(data.redaction_text, instancePath + "/redaction_text")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact_email !== void 0) {
      if (!validate32(data.contact_email, instancePath + "/contact_email")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (!func5(data["period_start"], data["period_end"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "period_start", later: "period_end" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../core/src/generated/dataset.ts
var Dataset = /* @__PURE__ */ defineRecord({
  name: "core/dataset",
  id: "https://w3id.org/standpipe/core/v1/dataset.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/core/v1/dataset.json",
    "title": "Dataset",
    "x-order": [
      [
        "period_start",
        "period_end"
      ]
    ],
    "type": "object",
    "required": [
      "dataset_id",
      "title",
      "schema_id",
      "publisher_id",
      "licence_url",
      "published_at",
      "contact_email"
    ],
    "properties": {
      "dataset_id": {
        "$ref": "#/$defs/ref",
        "title": "Dataset identifier"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Title"
      },
      "schema_id": {
        "$ref": "#/$defs/url",
        "title": "Schema address"
      },
      "publisher_id": {
        "$ref": "#/$defs/org-id",
        "title": "Publisher identifier"
      },
      "licence_url": {
        "$ref": "#/$defs/url",
        "title": "Licence address"
      },
      "published_at": {
        "$ref": "#/$defs/datetime",
        "title": "Published at"
      },
      "period_start": {
        "$ref": "#/$defs/date",
        "title": "Period start"
      },
      "period_end": {
        "$ref": "#/$defs/date",
        "title": "Period end"
      },
      "record_count": {
        "$ref": "#/$defs/count",
        "title": "Number of records"
      },
      "file_url": {
        "$ref": "#/$defs/url",
        "title": "File address"
      },
      "media_type": {
        "$ref": "#/$defs/media-type-code",
        "title": "File format"
      },
      "redaction_text": {
        "$ref": "#/$defs/text200",
        "title": "Redaction text"
      },
      "contact_email": {
        "$ref": "#/$defs/email",
        "title": "Contact email address"
      }
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
      "email": {
        "type": "string",
        "maxLength": 254,
        "format": "email"
      },
      "media-type-code": {
        "oneOf": [
          {
            "const": "text/csv",
            "title": "CSV"
          },
          {
            "const": "application/json",
            "title": "JSON"
          },
          {
            "const": "application/geo+json",
            "title": "GeoJSON"
          },
          {
            "const": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "title": "Excel workbook"
          }
        ]
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
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
    "title": "Dataset",
    "fields": {
      "dataset_id": {
        "title": "Dataset identifier",
        "example": "spend-2025-q1",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "title": {
        "title": "Title",
        "example": "Northford Borough Council spending over \xA3500, April to Ju\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "schema_id": {
        "title": "Schema address",
        "example": "https://w3id.org/standpipe/transparency/1.0.0/spend-trans\u2026",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "publisher_id": {
        "title": "Publisher identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "licence_url": {
        "title": "Licence address",
        "example": "https://www.nationalarchives.gov.uk/doc/open-government-l\u2026",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "published_at": {
        "title": "Published at",
        "example": "2025-07-15T09:00:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "period_start": {
        "title": "Period start",
        "example": "2025-04-01",
        "expected": "a date",
        "format": "date"
      },
      "period_end": {
        "title": "Period end",
        "example": "2025-06-30",
        "expected": "a date",
        "format": "date"
      },
      "record_count": {
        "title": "Number of records",
        "example": "1204"
      },
      "file_url": {
        "title": "File address",
        "example": "https://www.northford.example.org.uk/open-data/spend-2025\u2026",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "media_type": {
        "title": "File format",
        "example": "text/csv"
      },
      "redaction_text": {
        "title": "Redaction text",
        "example": "REDACTED PERSONAL DATA",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "contact_email": {
        "title": "Contact email address",
        "example": "opendata@northford.example.org.uk",
        "expected": "an email address",
        "format": "email"
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
  Dataset
};
