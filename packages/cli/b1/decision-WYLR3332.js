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

// ../democracy/src/generated/decision.validate.ts
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var schema9 = { "enum": ["resolution", "recommendation", "key-decision", "officer-decision", "motion-vote", "noted"] };
function validate18(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "resolution" || data === "recommendation" || data === "key-decision" || data === "officer-decision" || data === "motion-vote" || data === "noted")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema9.enum });
    errors++;
  }
  validate18.errors = vErrors;
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
function validate22(data, instancePath = "") {
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
  validate22.errors = vErrors;
  return errors === 0;
}
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["agreed", "agreed-as-amended", "refused", "deferred", "withdrawn", "noted", "referred"] };
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "agreed" || data === "agreed-as-amended" || data === "refused" || data === "deferred" || data === "withdrawn" || data === "noted" || data === "referred")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate37(data, instancePath = "") {
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
  validate37.errors = vErrors;
  return errors === 0;
}
var func4 = inOrder;
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
    if (data.decision_type === void 0 && (missing0 = "decision_type")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.decision_type !== void 0) {
        let data0 = data.decision_type;
        if (!(data0 === "resolution" || data0 === "recommendation" || data0 === "motion-vote" || data0 === "noted")) {
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
      if (data.meeting_reference === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "meeting_reference" }, "#/allOf/1/then/required");
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
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.decision_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "decision_type" });
      errors++;
    }
    if (data.decision_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "decision_date" });
      errors++;
    }
    if (data.decided_by === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "decided_by" });
      errors++;
    }
    if (data.outcome === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "outcome" });
      errors++;
    }
    if (data.text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "text" });
      errors++;
    }
    if (data.is_key === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "is_key" });
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
    if (data.title !== void 0) {
      if (!validate15(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision_type !== void 0) {
      if (!validate18(data.decision_type, instancePath + "/decision_type")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision_date !== void 0) {
      if (!validate20(data.decision_date, instancePath + "/decision_date")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.decided_by !== void 0) {
      if (!validate22(data.decided_by, instancePath + "/decided_by")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.meeting_reference !== void 0) {
      if (!validate11(data.meeting_reference, instancePath + "/meeting_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.agenda_item_order !== void 0) {
      if (!validate26(data.agenda_item_order, instancePath + "/agenda_item_order")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate28(data.outcome, instancePath + "/outcome")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      if (!validate6(data.text, instancePath + "/text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.reasons !== void 0) {
      if (!validate6(data.reasons, instancePath + "/reasons")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.alternatives_considered !== void 0) {
      if (!validate6(data.alternatives_considered, instancePath + "/alternatives_considered")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.is_key !== void 0) {
      if (typeof data.is_key !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/is_key", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.subject_to_call_in !== void 0) {
      if (typeof data.subject_to_call_in !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/subject_to_call_in", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.effective_date !== void 0) {
      if (!validate20(data.effective_date, instancePath + "/effective_date")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.votes_for !== void 0) {
      if (!validate26(data.votes_for, instancePath + "/votes_for")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.votes_against !== void 0) {
      if (!validate26(data.votes_against, instancePath + "/votes_against")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.abstentions !== void 0) {
      if (!validate26(data.abstentions, instancePath + "/abstentions")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.wards_affected !== void 0) {
      let data19 = data.wards_affected;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data19[i0], instancePath + "/wards_affected/" + i0)) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/wards_affected", "type", { type: "array" });
        errors++;
      }
    }
    if (data.document_urls !== void 0) {
      let data21 = data.document_urls;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate2(data21[i1], instancePath + "/document_urls/" + i1)) {
            vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/document_urls", "type", { type: "array" });
        errors++;
      }
    }
    if (data.agenda_item_order !== void 0) {
      if (data.meeting_reference === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "agenda_item_order",
          missingProperty: "meeting_reference",
          depsCount: 1,
          deps: "meeting_reference"
        });
        errors++;
      }
    }
    if (data.votes_for !== void 0) {
      if (data.votes_against === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "votes_for",
          missingProperty: "votes_against",
          depsCount: 1,
          deps: "votes_against"
        });
        errors++;
      }
    }
    if (data.votes_against !== void 0) {
      if (data.abstentions === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "votes_against",
          missingProperty: "abstentions",
          depsCount: 1,
          deps: "abstentions"
        });
        errors++;
      }
    }
    if (data.abstentions !== void 0) {
      if (data.votes_for === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "abstentions",
          missingProperty: "votes_for",
          depsCount: 1,
          deps: "votes_for"
        });
        errors++;
      }
    }
    if (!func4(data["decision_date"], data["effective_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "decision_date", later: "effective_date" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../democracy/src/generated/decision.ts
var Decision = /* @__PURE__ */ defineRecord({
  name: "democracy/decision",
  id: "https://w3id.org/standpipe/democracy/v1/decision.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/democracy/v1/decision.json",
    "title": "Decision",
    "x-order": [
      [
        "decision_date",
        "effective_date"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "title",
      "decision_type",
      "decision_date",
      "decided_by",
      "outcome",
      "text",
      "is_key"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Decision reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Title"
      },
      "decision_type": {
        "$ref": "#/$defs/decision-type-code",
        "title": "Decision type"
      },
      "decision_date": {
        "$ref": "#/$defs/date",
        "title": "Decision date"
      },
      "decided_by": {
        "$ref": "#/$defs/text200",
        "title": "Decided by"
      },
      "meeting_reference": {
        "$ref": "#/$defs/ref",
        "title": "Meeting reference"
      },
      "agenda_item_order": {
        "$ref": "#/$defs/count",
        "title": "Agenda item order"
      },
      "outcome": {
        "$ref": "#/$defs/decision-outcome-code",
        "title": "Outcome"
      },
      "text": {
        "$ref": "#/$defs/text4000",
        "title": "Text of the decision"
      },
      "reasons": {
        "$ref": "#/$defs/text4000",
        "title": "Reasons"
      },
      "alternatives_considered": {
        "$ref": "#/$defs/text4000",
        "title": "Alternatives considered"
      },
      "is_key": {
        "type": "boolean",
        "title": "Key decision"
      },
      "subject_to_call_in": {
        "type": "boolean",
        "title": "Subject to call-in"
      },
      "effective_date": {
        "$ref": "#/$defs/date",
        "title": "Effective date"
      },
      "votes_for": {
        "$ref": "#/$defs/count",
        "title": "Votes for"
      },
      "votes_against": {
        "$ref": "#/$defs/count",
        "title": "Votes against"
      },
      "abstentions": {
        "$ref": "#/$defs/count",
        "title": "Abstentions"
      },
      "wards_affected": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/gss-code"
        },
        "title": "Wards affected"
      },
      "document_urls": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/url"
        },
        "title": "Documents"
      }
    },
    "dependentRequired": {
      "agenda_item_order": [
        "meeting_reference"
      ],
      "votes_for": [
        "votes_against"
      ],
      "votes_against": [
        "abstentions"
      ],
      "abstentions": [
        "votes_for"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "decision_type": {
              "enum": [
                "resolution",
                "recommendation",
                "motion-vote",
                "noted"
              ]
            }
          },
          "required": [
            "decision_type"
          ]
        },
        "then": {
          "required": [
            "meeting_reference"
          ]
        }
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
      "decision-type-code": {
        "oneOf": [
          {
            "const": "resolution",
            "title": "Resolution"
          },
          {
            "const": "recommendation",
            "title": "Recommendation"
          },
          {
            "const": "key-decision",
            "title": "Key decision"
          },
          {
            "const": "officer-decision",
            "title": "Officer decision"
          },
          {
            "const": "motion-vote",
            "title": "Vote on a motion"
          },
          {
            "const": "noted",
            "title": "Noted"
          }
        ]
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
    "title": "Decision",
    "fields": {
      "reference": {
        "title": "Decision reference",
        "example": "D-2024-0412",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "title": {
        "title": "Title",
        "example": "Lease of the former bus depot, Mill Lane",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "decision_type": {
        "title": "Decision type",
        "example": "officer-decision"
      },
      "decision_date": {
        "title": "Decision date",
        "example": "2024-06-14",
        "expected": "a date",
        "format": "date"
      },
      "decided_by": {
        "title": "Decided by",
        "example": "Director of Place",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "meeting_reference": {
        "title": "Meeting reference",
        "example": "M-2024-118",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "agenda_item_order": {
        "title": "Agenda item order",
        "example": "5"
      },
      "outcome": {
        "title": "Outcome",
        "example": "agreed"
      },
      "text": {
        "title": "Text of the decision",
        "example": "To let the former bus depot for five years from 1 July 2024.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "reasons": {
        "title": "Reasons",
        "example": "The building would stand empty, and the rent covers its u\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "alternatives_considered": {
        "title": "Alternatives considered",
        "example": "To sell the site, which would not fetch its value before \u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "is_key": {
        "title": "Key decision",
        "example": "false"
      },
      "subject_to_call_in": {
        "title": "Subject to call-in",
        "example": "true"
      },
      "effective_date": {
        "title": "Effective date",
        "example": "2024-06-24",
        "expected": "a date",
        "format": "date"
      },
      "votes_for": {
        "title": "Votes for",
        "example": "7"
      },
      "votes_against": {
        "title": "Votes against",
        "example": "3"
      },
      "abstentions": {
        "title": "Abstentions",
        "example": "1"
      },
      "wards_affected": {
        "title": "Wards affected",
        "example": "E05999901",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "document_urls": {
        "title": "Documents",
        "example": "https://www.example.org.uk/decisions/0412.pdf",
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
        "when": "Decision type is resolution, recommendation, motion-vote or noted"
      }
    }
  },
  validate
});
export {
  Decision
};
