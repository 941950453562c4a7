import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  sameLength,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../democracy/src/generated/committee.validate.ts
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
function validate18(data, instancePath = "") {
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
  validate18.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["full-council", "executive", "overview-and-scrutiny", "regulatory", "policy", "governance", "area", "joint", "sub-committee", "advisory", "other"] };
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "full-council" || data === "executive" || data === "overview-and-scrutiny" || data === "regulatory" || data === "policy" || data === "governance" || data === "area" || data === "joint" || data === "sub-committee" || data === "advisory" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate24(data, instancePath = "") {
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
  validate24.errors = vErrors;
  return errors === 0;
}
var schema12 = { "enum": ["chair", "vice-chair", "member", "substitute", "other"] };
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "chair" || data === "vice-chair" || data === "member" || data === "substitute" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema12.enum });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(data, instancePath = "") {
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
  validate30.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
var func5 = inOrder;
var func6 = sameLength;
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
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.committee_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "committee_type" });
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
    if (data.name !== void 0) {
      if (!validate15(data.name, instancePath + "/name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.short_name !== void 0) {
      if (!validate18(data.short_name, instancePath + "/short_name")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.committee_type !== void 0) {
      if (!validate21(data.committee_type, instancePath + "/committee_type")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.parent_reference !== void 0) {
      if (!validate11(data.parent_reference, instancePath + "/parent_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.purpose !== void 0) {
      if (!validate24(data.purpose, instancePath + "/purpose")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.member_references !== void 0) {
      let data7 = data.member_references;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data7[i0], instancePath + "/member_references/" + i0)) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/member_references", "type", { type: "array" });
        errors++;
      }
    }
    if (data.member_roles !== void 0) {
      let data9 = data.member_roles;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate28(data9[i1], instancePath + "/member_roles/" + i1)) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/member_roles", "type", { type: "array" });
        errors++;
      }
    }
    if (data.member_count !== void 0) {
      if (!validate30(data.member_count, instancePath + "/member_count")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.voting_member_count !== void 0) {
      if (!validate30(data.voting_member_count, instancePath + "/voting_member_count")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.start_date !== void 0) {
      if (!validate33(data.start_date, instancePath + "/start_date")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_date !== void 0) {
      if (!validate33(data.end_date, instancePath + "/end_date")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.web_url !== void 0) {
      if (!validate2(data.web_url, instancePath + "/web_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.member_roles !== void 0) {
      if (data.member_references === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "member_roles",
          missingProperty: "member_references",
          depsCount: 1,
          deps: "member_references"
        });
        errors++;
      }
    }
    if (!func5(data["start_date"], data["end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_date", later: "end_date" });
      errors++;
    }
    if (!func5(data["voting_member_count"], data["member_count"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "voting_member_count", later: "member_count" });
      errors++;
    }
    if (!func6(data["member_references"], data["member_roles"])) {
      vErrors = withError(vErrors, instancePath, "x-same-length", { first: "member_references", second: "member_roles" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../democracy/src/generated/committee.ts
var Committee = /* @__PURE__ */ defineRecord({
  name: "democracy/committee",
  id: "https://w3id.org/standpipe/democracy/v1/committee.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/democracy/v1/committee.json",
    "title": "Committee",
    "x-order": [
      [
        "start_date",
        "end_date"
      ],
      [
        "voting_member_count",
        "member_count"
      ]
    ],
    "x-same-length": [
      [
        "member_references",
        "member_roles"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "name",
      "committee_type"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Committee reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Committee name"
      },
      "short_name": {
        "$ref": "#/$defs/text50",
        "title": "Short name"
      },
      "committee_type": {
        "$ref": "#/$defs/committee-type-code",
        "title": "Committee type"
      },
      "parent_reference": {
        "$ref": "#/$defs/ref",
        "title": "Parent committee"
      },
      "purpose": {
        "$ref": "#/$defs/text1000",
        "title": "Purpose"
      },
      "member_references": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/ref"
        },
        "title": "Members"
      },
      "member_roles": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/committee-role-code"
        },
        "title": "Roles of the members"
      },
      "member_count": {
        "$ref": "#/$defs/count",
        "title": "Number of members"
      },
      "voting_member_count": {
        "$ref": "#/$defs/count",
        "title": "Number of voting members"
      },
      "start_date": {
        "$ref": "#/$defs/date",
        "title": "Start date"
      },
      "end_date": {
        "$ref": "#/$defs/date",
        "title": "End date"
      },
      "web_url": {
        "$ref": "#/$defs/url",
        "title": "Web page"
      }
    },
    "dependentRequired": {
      "member_roles": [
        "member_references"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
      "committee-role-code": {
        "oneOf": [
          {
            "const": "chair",
            "title": "Chair"
          },
          {
            "const": "vice-chair",
            "title": "Vice-chair"
          },
          {
            "const": "member",
            "title": "Member"
          },
          {
            "const": "substitute",
            "title": "Substitute"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      },
      "committee-type-code": {
        "oneOf": [
          {
            "const": "full-council",
            "title": "Full council"
          },
          {
            "const": "executive",
            "title": "Executive"
          },
          {
            "const": "overview-and-scrutiny",
            "title": "Overview and scrutiny"
          },
          {
            "const": "regulatory",
            "title": "Regulatory"
          },
          {
            "const": "policy",
            "title": "Policy"
          },
          {
            "const": "governance",
            "title": "Governance"
          },
          {
            "const": "area",
            "title": "Area"
          },
          {
            "const": "joint",
            "title": "Joint"
          },
          {
            "const": "sub-committee",
            "title": "Sub-committee"
          },
          {
            "const": "advisory",
            "title": "Advisory"
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
    "title": "Committee",
    "fields": {
      "reference": {
        "title": "Committee reference",
        "example": "PLN",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "name": {
        "title": "Committee name",
        "example": "Planning Committee",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "short_name": {
        "title": "Short name",
        "example": "Planning",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "committee_type": {
        "title": "Committee type",
        "example": "regulatory"
      },
      "parent_reference": {
        "title": "Parent committee",
        "example": "COU",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "purpose": {
        "title": "Purpose",
        "example": "Decides planning applications that officers cannot decide.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "member_references": {
        "title": "Members",
        "example": "cllr-214",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "member_roles": {
        "title": "Roles of the members",
        "example": "chair"
      },
      "member_count": {
        "title": "Number of members",
        "example": "11"
      },
      "voting_member_count": {
        "title": "Number of voting members",
        "example": "11"
      },
      "start_date": {
        "title": "Start date",
        "example": "2001-05-22",
        "expected": "a date",
        "format": "date"
      },
      "end_date": {
        "title": "End date",
        "example": "2024-05-21",
        "expected": "a date",
        "format": "date"
      },
      "web_url": {
        "title": "Web page",
        "example": "https://www.example.org.uk/committees/planning",
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
    "conditions": {}
  },
  validate
});
export {
  Committee
};
