import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../democracy/src/generated/agenda-item.validate.ts
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["report", "question", "motion", "petition", "minutes", "declaration", "other"] };
function validate23(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "report" || data === "question" || data === "motion" || data === "petition" || data === "minutes" || data === "declaration" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate25(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "type", { type: "integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 7) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 7 });
      errors++;
    }
    if (data < 1) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 1 });
      errors++;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, instancePath = "") {
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
  validate27.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
  return errors === 0;
}
var schema15 = { "enum": ["agreed", "agreed-as-amended", "refused", "deferred", "withdrawn", "noted", "referred"] };
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "agreed" || data === "agreed-as-amended" || data === "refused" || data === "deferred" || data === "withdrawn" || data === "noted" || data === "referred")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema15.enum });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
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
    if (data.is_public === void 0 && (missing0 = "is_public")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.is_public !== void 0) {
        if (false !== data.is_public) {
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
      if (data.exemption_paragraphs === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "exemption_paragraphs" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.meeting_reference === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "meeting_reference" });
      errors++;
    }
    if (data.order === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "order" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.is_public === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "is_public" });
      errors++;
    }
    if (data.organisation_id !== void 0) {
      if (!validate11(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.meeting_reference !== void 0) {
      if (!validate13(data.meeting_reference, instancePath + "/meeting_reference")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.order !== void 0) {
      if (!validate15(data.order, instancePath + "/order")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.number !== void 0) {
      if (!validate17(data.number, instancePath + "/number")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate20(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.item_type !== void 0) {
      if (!validate23(data.item_type, instancePath + "/item_type")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_public !== void 0) {
      if (typeof data.is_public !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/is_public", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.exemption_paragraphs !== void 0) {
      let data8 = data.exemption_paragraphs;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate25(data8[i0], instancePath + "/exemption_paragraphs/" + i0)) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/exemption_paragraphs", "type", { type: "array" });
        errors++;
      }
    }
    if (data.lead_councillor !== void 0) {
      if (!validate27(data.lead_councillor, instancePath + "/lead_councillor")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.report_author !== void 0) {
      if (!validate27(data.report_author, instancePath + "/report_author")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.wards_affected !== void 0) {
      let data12 = data.wards_affected;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate31(data12[i1], instancePath + "/wards_affected/" + i1)) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/wards_affected", "type", { type: "array" });
        errors++;
      }
    }
    if (data.recommendation !== void 0) {
      if (!validate6(data.recommendation, instancePath + "/recommendation")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.document_urls !== void 0) {
      let data15 = data.document_urls;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate2(data15[i2], instancePath + "/document_urls/" + i2)) {
            vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/document_urls", "type", { type: "array" });
        errors++;
      }
    }
    if (data.resolution_text !== void 0) {
      if (!validate6(data.resolution_text, instancePath + "/resolution_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate36(data.outcome, instancePath + "/outcome")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../democracy/src/generated/agenda-item.ts
var AgendaItem = /* @__PURE__ */ defineRecord({
  name: "democracy/agenda-item",
  id: "https://w3id.org/standpipe/democracy/v1/agenda-item.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/democracy/v1/agenda-item.json",
    "title": "Agenda item",
    "type": "object",
    "required": [
      "organisation_id",
      "meeting_reference",
      "order",
      "title",
      "is_public"
    ],
    "properties": {
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "meeting_reference": {
        "$ref": "#/$defs/ref",
        "title": "Meeting reference"
      },
      "order": {
        "$ref": "#/$defs/count",
        "title": "Order"
      },
      "number": {
        "$ref": "#/$defs/text20",
        "title": "Printed number"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Title"
      },
      "item_type": {
        "$ref": "#/$defs/agenda-item-type-code",
        "title": "Item type"
      },
      "is_public": {
        "type": "boolean",
        "title": "Open to the public"
      },
      "exemption_paragraphs": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/exemption-paragraph"
        },
        "title": "Exemption paragraphs"
      },
      "lead_councillor": {
        "$ref": "#/$defs/text200",
        "title": "Lead councillor"
      },
      "report_author": {
        "$ref": "#/$defs/text200",
        "title": "Report author"
      },
      "wards_affected": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/gss-code"
        },
        "title": "Wards affected"
      },
      "recommendation": {
        "$ref": "#/$defs/text4000",
        "title": "Recommendation"
      },
      "document_urls": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/url"
        },
        "title": "Documents"
      },
      "resolution_text": {
        "$ref": "#/$defs/text4000",
        "title": "Resolution"
      },
      "outcome": {
        "$ref": "#/$defs/decision-outcome-code",
        "title": "Outcome"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "is_public": {
              "const": false
            }
          },
          "required": [
            "is_public"
          ]
        },
        "then": {
          "required": [
            "exemption_paragraphs"
          ]
        }
      }
    ],
    "$defs": {
      "agenda-item-type-code": {
        "oneOf": [
          {
            "const": "report",
            "title": "Report"
          },
          {
            "const": "question",
            "title": "Question"
          },
          {
            "const": "motion",
            "title": "Motion"
          },
          {
            "const": "petition",
            "title": "Petition"
          },
          {
            "const": "minutes",
            "title": "Minutes"
          },
          {
            "const": "declaration",
            "title": "Declaration"
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
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "decision-outcome-code": {
        "oneOf": [
          {
            "const": "agreed",
            "title": "Agreed"
          },
          {
            "const": "agreed-as-amended",
            "title": "Agreed as amended"
          },
          {
            "const": "refused",
            "title": "Refused"
          },
          {
            "const": "deferred",
            "title": "Deferred"
          },
          {
            "const": "withdrawn",
            "title": "Withdrawn"
          },
          {
            "const": "noted",
            "title": "Noted"
          },
          {
            "const": "referred",
            "title": "Referred"
          }
        ]
      },
      "exemption-paragraph": {
        "type": "integer",
        "minimum": 1,
        "maximum": 7
      },
      "gss-code": {
        "type": "string",
        "pattern": "^[EJKLMNSW][0-9]{8}$"
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
      "url": {
        "type": "string",
        "maxLength": 2e3,
        "pattern": "^https?://[^\\s/]\\S*$"
      }
    }
  },
  words: {
    "title": "Agenda item",
    "fields": {
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "meeting_reference": {
        "title": "Meeting reference",
        "example": "M-2024-118",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "order": {
        "title": "Order",
        "example": "5"
      },
      "number": {
        "title": "Printed number",
        "example": "5a",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "title": {
        "title": "Title",
        "example": "Application NF/24/0104: former bus depot, Mill Lane",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "item_type": {
        "title": "Item type",
        "example": "report"
      },
      "is_public": {
        "title": "Open to the public",
        "example": "true"
      },
      "exemption_paragraphs": {
        "title": "Exemption paragraphs",
        "example": "3"
      },
      "lead_councillor": {
        "title": "Lead councillor",
        "example": "Amina Farrow",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "report_author": {
        "title": "Report author",
        "example": "Head of Planning",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "wards_affected": {
        "title": "Wards affected",
        "example": "E05999901",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "recommendation": {
        "title": "Recommendation",
        "example": "That permission be granted, with the conditions in the re\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "document_urls": {
        "title": "Documents",
        "example": "https://www.example.org.uk/meetings/118/item-5.pdf",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "resolution_text": {
        "title": "Resolution",
        "example": "Resolved: that permission be granted, with the conditions\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "outcome": {
        "title": "Outcome",
        "example": "agreed"
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
        "when": "Open to the public is false"
      }
    }
  },
  validate
});
export {
  AgendaItem
};
