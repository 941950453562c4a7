import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDateTime,
  isEmail,
  sameLength,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../participation/src/generated/innovation-challenge.validate.ts
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
var schema9 = { "enum": ["planned", "open", "assessing", "awarded", "not-awarded", "closed"] };
function validate19(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "planned" || data === "open" || data === "assessing" || data === "awarded" || data === "not-awarded" || data === "closed")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema9.enum });
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var func3 = hasDecimals;
function validate24(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
    if (!func3(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[A-Z]{3}$", "u");
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
  return errors === 0;
}
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
  return errors === 0;
}
var formats2 = isEmail;
function validate34(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func0(data) > 254) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 254 });
      errors++;
    }
    if (!formats2(data)) {
      vErrors = withError(vErrors, instancePath, "format");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^ocds-[a-z0-9]{6}-\\S(?:.{0,150}\\S)?$", "u");
function validate39(data, instancePath = "") {
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
  validate39.errors = vErrors;
  return errors === 0;
}
var func6 = inOrder;
var func7 = sameLength;
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
    if (data.status === void 0 && (missing0 = "status")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.status !== void 0) {
        if ("awarded" !== data.status) {
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
      if (data.winner_ids === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "winner_ids" }, "#/allOf/1/then/required");
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
    if (data.problem_statement === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "problem_statement" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.opens_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "opens_at" });
      errors++;
    }
    if (data.closes_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "closes_at" });
      errors++;
    }
    if (data.eligibility_text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "eligibility_text" });
      errors++;
    }
    if (data.contact_email === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "contact_email" });
      errors++;
    }
    if (data.apply_url === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "apply_url" });
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
    if (data.problem_statement !== void 0) {
      if (!validate6(data.problem_statement, instancePath + "/problem_statement")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate19(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.opens_at !== void 0) {
      if (!validate4(data.opens_at, instancePath + "/opens_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.closes_at !== void 0) {
      if (!validate4(data.closes_at, instancePath + "/closes_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.question_deadline_at !== void 0) {
      if (!validate4(data.question_deadline_at, instancePath + "/question_deadline_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.prize_amount !== void 0) {
      if (!validate24(data.prize_amount, instancePath + "/prize_amount")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate26(data.currency, instancePath + "/currency")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.eligibility_text !== void 0) {
      if (!validate6(data.eligibility_text, instancePath + "/eligibility_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluation_text !== void 0) {
      if (!validate6(data.evaluation_text, instancePath + "/evaluation_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_provided_urls !== void 0) {
      let data13 = data.data_provided_urls;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate2(data13[i0], instancePath + "/data_provided_urls/" + i0)) {
            vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/data_provided_urls", "type", { type: "array" });
        errors++;
      }
    }
    if (data.ip_terms !== void 0) {
      if (!validate31(data.ip_terms, instancePath + "/ip_terms")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact_email !== void 0) {
      if (!validate34(data.contact_email, instancePath + "/contact_email")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.apply_url !== void 0) {
      if (!validate2(data.apply_url, instancePath + "/apply_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.winner_ids !== void 0) {
      let data18 = data.winner_ids;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          vErrors = withError(vErrors, instancePath + "/winner_ids", "minItems", { limit: 1 });
          errors++;
        }
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate13(data18[i1], instancePath + "/winner_ids/" + i1)) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/winner_ids", "type", { type: "array" });
        errors++;
      }
    }
    if (data.award_amounts !== void 0) {
      let data20 = data.award_amounts;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate24(data20[i2], instancePath + "/award_amounts/" + i2)) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/award_amounts", "type", { type: "array" });
        errors++;
      }
    }
    if (data.ocid !== void 0) {
      if (!validate39(data.ocid, instancePath + "/ocid")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome_url !== void 0) {
      if (!validate2(data.outcome_url, instancePath + "/outcome_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.award_amounts !== void 0) {
      if (data.winner_ids === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "award_amounts",
          missingProperty: "winner_ids",
          depsCount: 1,
          deps: "winner_ids"
        });
        errors++;
      }
    }
    if (!func6(data["opens_at"], data["closes_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "opens_at", later: "closes_at" });
      errors++;
    }
    if (!func6(data["opens_at"], data["question_deadline_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "opens_at", later: "question_deadline_at" });
      errors++;
    }
    if (!func6(data["question_deadline_at"], data["closes_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "question_deadline_at", later: "closes_at" });
      errors++;
    }
    if (!func7(data["winner_ids"], data["award_amounts"])) {
      vErrors = withError(vErrors, instancePath, "x-same-length", { first: "winner_ids", second: "award_amounts" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../participation/src/generated/innovation-challenge.ts
var InnovationChallenge = /* @__PURE__ */ defineRecord({
  name: "participation/innovation-challenge",
  id: "https://w3id.org/standpipe/participation/v1/innovation-challenge.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/participation/v1/innovation-challenge.json",
    "title": "Innovation challenge",
    "x-order": [
      [
        "opens_at",
        "closes_at"
      ],
      [
        "opens_at",
        "question_deadline_at"
      ],
      [
        "question_deadline_at",
        "closes_at"
      ]
    ],
    "x-same-length": [
      [
        "winner_ids",
        "award_amounts"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "title",
      "problem_statement",
      "status",
      "opens_at",
      "closes_at",
      "eligibility_text",
      "contact_email",
      "apply_url"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Challenge reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Title"
      },
      "problem_statement": {
        "$ref": "#/$defs/text4000",
        "title": "Problem"
      },
      "status": {
        "$ref": "#/$defs/challenge-status-code",
        "title": "Status"
      },
      "opens_at": {
        "$ref": "#/$defs/datetime",
        "title": "Opens"
      },
      "closes_at": {
        "$ref": "#/$defs/datetime",
        "title": "Closes"
      },
      "question_deadline_at": {
        "$ref": "#/$defs/datetime",
        "title": "Last questions"
      },
      "prize_amount": {
        "$ref": "#/$defs/amount",
        "title": "Prize or funding"
      },
      "currency": {
        "$ref": "#/$defs/currency",
        "title": "Currency"
      },
      "eligibility_text": {
        "$ref": "#/$defs/text4000",
        "title": "Who can apply"
      },
      "evaluation_text": {
        "$ref": "#/$defs/text4000",
        "title": "How it is judged"
      },
      "data_provided_urls": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/url"
        },
        "title": "Data to work with"
      },
      "ip_terms": {
        "$ref": "#/$defs/text1000",
        "title": "Intellectual property"
      },
      "contact_email": {
        "$ref": "#/$defs/email",
        "title": "Contact email"
      },
      "apply_url": {
        "$ref": "#/$defs/url",
        "title": "Apply online"
      },
      "winner_ids": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/org-id"
        },
        "minItems": 1,
        "title": "Winners"
      },
      "award_amounts": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/amount"
        },
        "title": "Amounts awarded"
      },
      "ocid": {
        "$ref": "#/$defs/ocid",
        "title": "OCID"
      },
      "outcome_url": {
        "$ref": "#/$defs/url",
        "title": "Outcome page"
      }
    },
    "dependentRequired": {
      "award_amounts": [
        "winner_ids"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "status": {
              "const": "awarded"
            }
          },
          "required": [
            "status"
          ]
        },
        "then": {
          "required": [
            "winner_ids"
          ]
        }
      }
    ],
    "$defs": {
      "amount": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 2
      },
      "challenge-status-code": {
        "oneOf": [
          {
            "const": "planned",
            "title": "Planned"
          },
          {
            "const": "open",
            "title": "Open"
          },
          {
            "const": "assessing",
            "title": "Assessing"
          },
          {
            "const": "awarded",
            "title": "Awarded"
          },
          {
            "const": "not-awarded",
            "title": "Not awarded"
          },
          {
            "const": "closed",
            "title": "Closed"
          }
        ]
      },
      "currency": {
        "type": "string",
        "pattern": "^[A-Z]{3}$"
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
      "ocid": {
        "type": "string",
        "pattern": "^ocds-[a-z0-9]{6}-\\S(?:.{0,150}\\S)?$"
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
      "text1000": {
        "$ref": "#/$defs/text",
        "maxLength": 1e3
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
    "title": "Innovation challenge",
    "fields": {
      "reference": {
        "title": "Challenge reference",
        "example": "CH-2025-02",
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
        "example": "Fewer missed bins on narrow streets",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "problem_statement": {
        "title": "Problem",
        "example": "One in forty collections on narrow streets is missed beca\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "status": {
        "title": "Status",
        "example": "open"
      },
      "opens_at": {
        "title": "Opens",
        "example": "2025-04-01T09:00:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "closes_at": {
        "title": "Closes",
        "example": "2025-06-30T23:59:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "question_deadline_at": {
        "title": "Last questions",
        "example": "2025-06-13T17:00:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "prize_amount": {
        "title": "Prize or funding",
        "example": "40000"
      },
      "currency": {
        "title": "Currency",
        "example": "GBP",
        "expected": "a currency code of 3 capital letters",
        "format": "currency"
      },
      "eligibility_text": {
        "title": "Who can apply",
        "example": "Small firms, charities and residents of Greater Northford.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "evaluation_text": {
        "title": "How it is judged",
        "example": "Fit to the problem 50, evidence 30, cost 20. Two resident\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "data_provided_urls": {
        "title": "Data to work with",
        "example": "https://www.example.org.uk/open-data/missed-bins.csv",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "ip_terms": {
        "title": "Intellectual property",
        "example": "Winners keep their rights. Code that the council paid for\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "contact_email": {
        "title": "Contact email",
        "example": "innovation@northford.example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "apply_url": {
        "title": "Apply online",
        "example": "https://www.example.org.uk/challenges/missed-bins",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "winner_ids": {
        "title": "Winners",
        "example": "GB-COH-09876543",
        "expected": "an org-id",
        "format": "org-id"
      },
      "award_amounts": {
        "title": "Amounts awarded",
        "example": "40000"
      },
      "ocid": {
        "title": "OCID",
        "example": "ocds-b5fd17-nfd-2025-02",
        "expected": "an ocid, which begins with ocds, a hyphen and 6 characters",
        "format": "ocid"
      },
      "outcome_url": {
        "title": "Outcome page",
        "example": "https://www.example.org.uk/challenges/missed-bins/outcome",
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
        "when": "Status is awarded"
      }
    }
  },
  validate
});
export {
  InnovationChallenge
};
