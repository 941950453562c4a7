import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../participation/src/generated/consultation-response-summary.validate.ts
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
    if (func0(data) > 20) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 20 });
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
    if (func0(data) > 1e3) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 1e3 });
      errors++;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["single-choice", "multiple-choice", "free-text"] };
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "single-choice" || data === "multiple-choice" || data === "free-text")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate21.errors = vErrors;
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
    if (func0(data) > 200) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema12 = { "enum": ["counted", "nobody", "small-number", "protects-another"] };
function validate26(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "counted" || data === "nobody" || data === "small-number" || data === "protects-another")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema12.enum });
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["objection", "neutral", "supportive"] };
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "objection" || data === "neutral" || data === "supportive")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema14 = { "enum": ["people", "software-and-people", "software"] };
function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "people" || data === "software-and-people" || data === "software")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema14.enum });
    errors++;
  }
  validate30.errors = vErrors;
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
  const _errs3 = errors;
  let valid1 = true;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.count_status === void 0 && (missing0 = "count_status")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.count_status !== void 0) {
        if ("counted" !== data.count_status) {
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
      if (data.response_count === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "response_count" }, "#/allOf/1/then/required");
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
    if (data.consultation_reference === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "consultation_reference" });
      errors++;
    }
    if (data.question_number === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "question_number" });
      errors++;
    }
    if (data.question_text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "question_text" });
      errors++;
    }
    if (data.question_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "question_type" });
      errors++;
    }
    if (data.answer_label === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "answer_label" });
      errors++;
    }
    if (data.count_status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "count_status" });
      errors++;
    }
    if (data.organisation_id !== void 0) {
      if (!validate11(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.consultation_reference !== void 0) {
      if (!validate13(data.consultation_reference, instancePath + "/consultation_reference")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.question_number !== void 0) {
      if (!validate15(data.question_number, instancePath + "/question_number")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.question_text !== void 0) {
      if (!validate18(data.question_text, instancePath + "/question_text")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.question_type !== void 0) {
      if (!validate21(data.question_type, instancePath + "/question_type")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.answer_label !== void 0) {
      if (!validate23(data.answer_label, instancePath + "/answer_label")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.count_status !== void 0) {
      if (!validate26(data.count_status, instancePath + "/count_status")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.response_count !== void 0) {
      let data8 = data.response_count;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        vErrors = withError(vErrors, instancePath + "/response_count", "type", { type: "integer" });
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 5) {
          vErrors = withError(vErrors, instancePath + "/response_count", "minimum", { limit: 5 });
          errors++;
        }
      }
    }
    if (data.question_response_count !== void 0) {
      let data9 = data.question_response_count;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        vErrors = withError(vErrors, instancePath + "/question_response_count", "type", { type: "integer" });
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 5) {
          vErrors = withError(vErrors, instancePath + "/question_response_count", "minimum", { limit: 5 });
          errors++;
        }
      }
    }
    if (data.answer_sentiment !== void 0) {
      if (!validate28(data.answer_sentiment, instancePath + "/answer_sentiment")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.theme_method !== void 0) {
      if (!validate30(data.theme_method, instancePath + "/theme_method")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.algorithmic_tool_reference !== void 0) {
      if (!validate13(data.algorithmic_tool_reference, instancePath + "/algorithmic_tool_reference")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary_text !== void 0) {
      if (!validate18(data.summary_text, instancePath + "/summary_text")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.council_response_text !== void 0) {
      if (!validate6(data.council_response_text, instancePath + "/council_response_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (!func5(data["response_count"], data["question_response_count"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "response_count", later: "question_response_count" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../participation/src/generated/consultation-response-summary.ts
var ConsultationResponseSummary = /* @__PURE__ */ defineRecord({
  name: "participation/consultation-response-summary",
  id: "https://w3id.org/standpipe/participation/v1/consultation-response-summary.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/participation/v1/consultation-response-summary.json",
    "title": "Consultation response summary",
    "x-order": [
      [
        "response_count",
        "question_response_count"
      ]
    ],
    "type": "object",
    "required": [
      "organisation_id",
      "consultation_reference",
      "question_number",
      "question_text",
      "question_type",
      "answer_label",
      "count_status"
    ],
    "properties": {
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "consultation_reference": {
        "$ref": "#/$defs/ref",
        "title": "Consultation reference"
      },
      "question_number": {
        "$ref": "#/$defs/text20",
        "title": "Question number"
      },
      "question_text": {
        "$ref": "#/$defs/text1000",
        "title": "Question"
      },
      "question_type": {
        "$ref": "#/$defs/question-type-code",
        "title": "Type of question"
      },
      "answer_label": {
        "$ref": "#/$defs/text200",
        "title": "Answer or theme"
      },
      "count_status": {
        "$ref": "#/$defs/count-status-code",
        "title": "Status of the count"
      },
      "response_count": {
        "type": "integer",
        "minimum": 5,
        "title": "Number of people"
      },
      "question_response_count": {
        "type": "integer",
        "minimum": 5,
        "title": "People who answered the question"
      },
      "answer_sentiment": {
        "$ref": "#/$defs/answer-sentiment-code",
        "title": "Sentiment"
      },
      "theme_method": {
        "$ref": "#/$defs/theme-method-code",
        "title": "How themes were found"
      },
      "algorithmic_tool_reference": {
        "$ref": "#/$defs/ref",
        "title": "Software that found the themes"
      },
      "summary_text": {
        "$ref": "#/$defs/text1000",
        "title": "What people said"
      },
      "council_response_text": {
        "$ref": "#/$defs/text4000",
        "title": "What the council did"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "count_status": {
              "const": "counted"
            }
          },
          "required": [
            "count_status"
          ]
        },
        "then": {
          "required": [
            "response_count"
          ]
        }
      }
    ],
    "$defs": {
      "answer-sentiment-code": {
        "oneOf": [
          {
            "const": "objection",
            "title": "Objection"
          },
          {
            "const": "neutral",
            "title": "Neutral"
          },
          {
            "const": "supportive",
            "title": "Supportive"
          }
        ]
      },
      "count-status-code": {
        "oneOf": [
          {
            "const": "counted",
            "title": "Counted"
          },
          {
            "const": "nobody",
            "title": "Nobody"
          },
          {
            "const": "small-number",
            "title": "Small number"
          },
          {
            "const": "protects-another",
            "title": "Protects another"
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
      "question-type-code": {
        "oneOf": [
          {
            "const": "single-choice",
            "title": "Single choice"
          },
          {
            "const": "multiple-choice",
            "title": "Multiple choice"
          },
          {
            "const": "free-text",
            "title": "Free text"
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
      "theme-method-code": {
        "oneOf": [
          {
            "const": "people",
            "title": "People"
          },
          {
            "const": "software-and-people",
            "title": "Software and people"
          },
          {
            "const": "software",
            "title": "Software"
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
      "url": {
        "type": "string",
        "maxLength": 2e3,
        "pattern": "^https?://[^\\s/]\\S*$"
      }
    }
  },
  words: {
    "title": "Consultation response summary",
    "fields": {
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "consultation_reference": {
        "title": "Consultation reference",
        "example": "CON-2025-014",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "question_number": {
        "title": "Question number",
        "example": "2",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "question_text": {
        "title": "Question",
        "example": "Do you agree with a crossing outside the library?",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "question_type": {
        "title": "Type of question",
        "example": "single-choice"
      },
      "answer_label": {
        "title": "Answer or theme",
        "example": "Agree",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "count_status": {
        "title": "Status of the count",
        "example": "counted"
      },
      "response_count": {
        "title": "Number of people",
        "example": "61"
      },
      "question_response_count": {
        "title": "People who answered the question",
        "example": "209"
      },
      "answer_sentiment": {
        "title": "Sentiment",
        "example": "supportive"
      },
      "theme_method": {
        "title": "How themes were found",
        "example": "software-and-people"
      },
      "algorithmic_tool_reference": {
        "title": "Software that found the themes",
        "example": "ALG-007",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "summary_text": {
        "title": "What people said",
        "example": "Most of them cross here with children and find the traffi\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "council_response_text": {
        "title": "What the council did",
        "example": "The speed limit will be 20 miles an hour from March.",
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
    "conditions": {
      "1": {
        "when": "Status of the count is counted"
      }
    }
  },
  validate
});
export {
  ConsultationResponseSummary
};
