import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  isDate,
  isDateTime,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../collaboration/src/generated/declaration-signature.validate.ts
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
var formats2 = isDate;
function validate19(data, instancePath = "") {
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
  validate19.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["user-needs", "fix-the-plumbing", "sharing-information", "digital-leadership", "open-culture"] };
function validate24(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "user-needs" || data === "fix-the-plumbing" || data === "sharing-information" || data === "digital-leadership" || data === "open-culture")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
  return errors === 0;
}
var func3 = sameValue;
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
    if (data.declaration_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "declaration_name" });
      errors++;
    }
    if (data.signed_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "signed_date" });
      errors++;
    }
    if (data.principles === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "principles" });
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
    if (data.declaration_name !== void 0) {
      if (!validate15(data.declaration_name, instancePath + "/declaration_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.declaration_url !== void 0) {
      if (!validate2(data.declaration_url, instancePath + "/declaration_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.signed_date !== void 0) {
      if (!validate19(data.signed_date, instancePath + "/signed_date")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.signatory_name !== void 0) {
      if (!validate15(data.signatory_name, instancePath + "/signatory_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.signatory_role !== void 0) {
      if (!validate15(data.signatory_role, instancePath + "/signatory_role")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.joint_organisation_ids !== void 0) {
      let data7 = data.joint_organisation_ids;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate13(data7[i0], instancePath + "/joint_organisation_ids/" + i0)) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func3(data7[i1], data7[j0])) {
                vErrors = withError(vErrors, instancePath + "/joint_organisation_ids", "uniqueItems", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/joint_organisation_ids", "type", { type: "array" });
        errors++;
      }
    }
    if (data.principles !== void 0) {
      let data9 = data.principles;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          vErrors = withError(vErrors, instancePath + "/principles", "minItems", { limit: 1 });
          errors++;
        }
        const len1 = data9.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate24(data9[i2], instancePath + "/principles/" + i2)) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        let i3 = data9.length;
        let j1;
        if (i3 > 1) {
          outer1: for (; i3--; ) {
            for (j1 = i3; j1--; ) {
              if (func3(data9[i3], data9[j1])) {
                vErrors = withError(vErrors, instancePath + "/principles", "uniqueItems", { i: i3, j: j1 });
                errors++;
                break outer1;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/principles", "type", { type: "array" });
        errors++;
      }
    }
    if (data.commitments !== void 0) {
      let data11 = data.commitments;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i4 = 0; i4 < len2; i4++) {
          if (!validate26(data11[i4], instancePath + "/commitments/" + i4)) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/commitments", "type", { type: "array" });
        errors++;
      }
    }
    if (data.project_references !== void 0) {
      let data13 = data.project_references;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i5 = 0; i5 < len3; i5++) {
          if (!validate11(data13[i5], instancePath + "/project_references/" + i5)) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
        let i6 = data13.length;
        let j2;
        if (i6 > 1) {
          outer2: for (; i6--; ) {
            for (j2 = i6; j2--; ) {
              if (func3(data13[i6], data13[j2])) {
                vErrors = withError(vErrors, instancePath + "/project_references", "uniqueItems", { i: i6, j: j2 });
                errors++;
                break outer2;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/project_references", "type", { type: "array" });
        errors++;
      }
    }
    if (data.document_url !== void 0) {
      if (!validate2(data.document_url, instancePath + "/document_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
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

// ../collaboration/src/generated/declaration-signature.ts
var DeclarationSignature = /* @__PURE__ */ defineRecord({
  name: "collaboration/declaration-signature",
  id: "https://w3id.org/standpipe/collaboration/v1/declaration-signature.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/collaboration/v1/declaration-signature.json",
    "title": "Declaration signature",
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "declaration_name",
      "signed_date",
      "principles"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Signature reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "declaration_name": {
        "$ref": "#/$defs/text200",
        "title": "Declaration name"
      },
      "declaration_url": {
        "$ref": "#/$defs/url",
        "title": "Declaration URL"
      },
      "signed_date": {
        "$ref": "#/$defs/date",
        "title": "Date signed"
      },
      "signatory_name": {
        "$ref": "#/$defs/text200",
        "title": "Name of the signatory"
      },
      "signatory_role": {
        "$ref": "#/$defs/text200",
        "title": "Role of the signatory"
      },
      "joint_organisation_ids": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/org-id"
        },
        "uniqueItems": true,
        "title": "Joint signatories"
      },
      "principles": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/declaration-principle-code"
        },
        "minItems": 1,
        "uniqueItems": true,
        "title": "Principles"
      },
      "commitments": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text1000"
        },
        "title": "Commitments"
      },
      "project_references": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/ref"
        },
        "uniqueItems": true,
        "title": "Project references"
      },
      "document_url": {
        "$ref": "#/$defs/url",
        "title": "Signed document URL"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
      "date": {
        "type": "string",
        "format": "date"
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "declaration-principle-code": {
        "oneOf": [
          {
            "const": "user-needs",
            "title": "User needs first"
          },
          {
            "const": "fix-the-plumbing",
            "title": "Fix the plumbing"
          },
          {
            "const": "sharing-information",
            "title": "Safe sharing of information"
          },
          {
            "const": "digital-leadership",
            "title": "Digital leadership"
          },
          {
            "const": "open-culture",
            "title": "Open culture"
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
    "title": "Declaration signature",
    "fields": {
      "reference": {
        "title": "Signature reference",
        "example": "LDD-2018-041",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "declaration_name": {
        "title": "Declaration name",
        "example": "The Local Digital Declaration",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "declaration_url": {
        "title": "Declaration URL",
        "example": "https://www.example.org.uk/declaration/2018",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "signed_date": {
        "title": "Date signed",
        "example": "2018-11-09",
        "expected": "a date",
        "format": "date"
      },
      "signatory_name": {
        "title": "Name of the signatory",
        "example": "Rowan Ashby",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "signatory_role": {
        "title": "Role of the signatory",
        "example": "Chief Digital Officer",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "joint_organisation_ids": {
        "title": "Joint signatories",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "principles": {
        "title": "Principles",
        "example": "user-needs"
      },
      "commitments": {
        "title": "Commitments",
        "example": "Find out how residents want to reach us outside office ho\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "project_references": {
        "title": "Project references",
        "example": "PRJ-014",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "document_url": {
        "title": "Signed document URL",
        "example": "https://www.northford.example.org.uk/declaration.pdf",
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
  DeclarationSignature
};
