import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  sameLength,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../trust/src/generated/sharing-agreement.validate.ts
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
function validate16(data, instancePath = "") {
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
  validate16.errors = vErrors;
  return errors === 0;
}
var schema9 = { "enum": ["controller", "joint-controller", "processor", "recipient"] };
function validate19(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "controller" || data === "joint-controller" || data === "processor" || data === "recipient")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema9.enum });
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "recognised-legitimate-interest", "legitimate-interests"] };
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "consent" || data === "contract" || data === "legal-obligation" || data === "vital-interests" || data === "public-task" || data === "recognised-legitimate-interest" || data === "legitimate-interests")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate22.errors = vErrors;
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
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate7(data, instancePath)) {
    vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func0(data) > 100) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 100 });
      errors++;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["residents", "service-users", "children", "parents-or-carers", "employees", "councillors", "suppliers", "applicants", "tenants", "visitors", "other"] };
function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "residents" || data === "service-users" || data === "children" || data === "parents-or-carers" || data === "employees" || data === "councillors" || data === "suppliers" || data === "applicants" || data === "tenants" || data === "visitors" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate36(data, instancePath = "") {
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
  validate36.errors = vErrors;
  return errors === 0;
}
var schema16 = { "enum": ["draft", "active", "under-review", "suspended", "ended"] };
function validate40(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "draft" || data === "active" || data === "under-review" || data === "suspended" || data === "ended")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema16.enum });
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var formats4 = isEmail;
function validate44(data, instancePath = "") {
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
  validate44.errors = vErrors;
  return errors === 0;
}
var func3 = sameValue;
var func8 = inOrder;
var func9 = sameLength;
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
        if ("ended" !== data.status) {
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
      if (data.end_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "end_date" }, "#/allOf/1/then/required");
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
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.party_ids === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "party_ids" });
      errors++;
    }
    if (data.party_roles === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "party_roles" });
      errors++;
    }
    if (data.purpose === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "purpose" });
      errors++;
    }
    if (data.lawful_basis === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "lawful_basis" });
      errors++;
    }
    if (data.personal_data_categories === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "personal_data_categories" });
      errors++;
    }
    if (data.special_category === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "special_category" });
      errors++;
    }
    if (data.data_subject_groups === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "data_subject_groups" });
      errors++;
    }
    if (data.retention_period === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "retention_period" });
      errors++;
    }
    if (data.start_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "start_date" });
      errors++;
    }
    if (data.review_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "review_date" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.contact_email === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "contact_email" });
      errors++;
    }
    if (data.reference !== void 0) {
      if (!validate11(data.reference, instancePath + "/reference")) {
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
    if (data.organisation_id !== void 0) {
      if (!validate16(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.party_ids !== void 0) {
      let data4 = data.party_ids;
      if (Array.isArray(data4)) {
        if (data4.length < 2) {
          vErrors = withError(vErrors, instancePath + "/party_ids", "minItems", { limit: 2 });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate16(data4[i0], instancePath + "/party_ids/" + i0)) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data4.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func3(data4[i1], data4[j0])) {
                vErrors = withError(vErrors, instancePath + "/party_ids", "uniqueItems", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/party_ids", "type", { type: "array" });
        errors++;
      }
    }
    if (data.party_roles !== void 0) {
      let data6 = data.party_roles;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate19(data6[i2], instancePath + "/party_roles/" + i2)) {
            vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/party_roles", "type", { type: "array" });
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      if (!validate6(data.purpose, instancePath + "/purpose")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.lawful_basis !== void 0) {
      if (!validate22(data.lawful_basis, instancePath + "/lawful_basis")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.legal_power_text !== void 0) {
      if (!validate24(data.legal_power_text, instancePath + "/legal_power_text")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.personal_data_categories !== void 0) {
      let data11 = data.personal_data_categories;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          vErrors = withError(vErrors, instancePath + "/personal_data_categories", "minItems", { limit: 1 });
          errors++;
        }
        const len2 = data11.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate27(data11[i3], instancePath + "/personal_data_categories/" + i3)) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/personal_data_categories", "type", { type: "array" });
        errors++;
      }
    }
    if (data.special_category !== void 0) {
      if (typeof data.special_category !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/special_category", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.data_subject_groups !== void 0) {
      let data14 = data.data_subject_groups;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          vErrors = withError(vErrors, instancePath + "/data_subject_groups", "minItems", { limit: 1 });
          errors++;
        }
        const len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate30(data14[i4], instancePath + "/data_subject_groups/" + i4)) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/data_subject_groups", "type", { type: "array" });
        errors++;
      }
    }
    if (data.transfer_method !== void 0) {
      if (!validate13(data.transfer_method, instancePath + "/transfer_method")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.retention_period !== void 0) {
      if (!validate33(data.retention_period, instancePath + "/retention_period")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.start_date !== void 0) {
      if (!validate36(data.start_date, instancePath + "/start_date")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_date !== void 0) {
      if (!validate36(data.end_date, instancePath + "/end_date")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.review_date !== void 0) {
      if (!validate36(data.review_date, instancePath + "/review_date")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate40(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.dpia_reference !== void 0) {
      if (!validate27(data.dpia_reference, instancePath + "/dpia_reference")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.document_url !== void 0) {
      if (!validate2(data.document_url, instancePath + "/document_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact_email !== void 0) {
      if (!validate44(data.contact_email, instancePath + "/contact_email")) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (!func8(data["start_date"], data["end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_date", later: "end_date" });
      errors++;
    }
    if (!func8(data["start_date"], data["review_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_date", later: "review_date" });
      errors++;
    }
    if (!func9(data["party_ids"], data["party_roles"])) {
      vErrors = withError(vErrors, instancePath, "x-same-length", { first: "party_ids", second: "party_roles" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../trust/src/generated/sharing-agreement.ts
var SharingAgreement = /* @__PURE__ */ defineRecord({
  name: "trust/sharing-agreement",
  id: "https://w3id.org/standpipe/trust/v1/sharing-agreement.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/trust/v1/sharing-agreement.json",
    "title": "Sharing agreement",
    "x-order": [
      [
        "start_date",
        "end_date"
      ],
      [
        "start_date",
        "review_date"
      ]
    ],
    "x-same-length": [
      [
        "party_ids",
        "party_roles"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "title",
      "organisation_id",
      "party_ids",
      "party_roles",
      "purpose",
      "lawful_basis",
      "personal_data_categories",
      "special_category",
      "data_subject_groups",
      "retention_period",
      "start_date",
      "review_date",
      "status",
      "contact_email"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Agreement reference"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Title"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Lead organisation"
      },
      "party_ids": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/org-id"
        },
        "minItems": 2,
        "uniqueItems": true,
        "title": "Parties"
      },
      "party_roles": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/controller-role-code"
        },
        "title": "Roles of the parties"
      },
      "purpose": {
        "$ref": "#/$defs/text4000",
        "title": "Purpose"
      },
      "lawful_basis": {
        "$ref": "#/$defs/lawful-basis-code",
        "title": "Lawful basis"
      },
      "legal_power_text": {
        "$ref": "#/$defs/text1000",
        "title": "Legal power"
      },
      "personal_data_categories": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text100"
        },
        "minItems": 1,
        "title": "Categories of personal data"
      },
      "special_category": {
        "type": "boolean",
        "title": "Special category data"
      },
      "data_subject_groups": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/data-subject-group-code"
        },
        "minItems": 1,
        "title": "Groups of people"
      },
      "transfer_method": {
        "$ref": "#/$defs/text500",
        "title": "How it is shared"
      },
      "retention_period": {
        "$ref": "#/$defs/text200",
        "title": "Retention period"
      },
      "start_date": {
        "$ref": "#/$defs/date",
        "title": "Start date"
      },
      "end_date": {
        "$ref": "#/$defs/date",
        "title": "End date"
      },
      "review_date": {
        "$ref": "#/$defs/date",
        "title": "Next review date"
      },
      "status": {
        "$ref": "#/$defs/agreement-status-code",
        "title": "Status"
      },
      "dpia_reference": {
        "$ref": "#/$defs/text100",
        "title": "DPIA reference"
      },
      "document_url": {
        "$ref": "#/$defs/url",
        "title": "Agreement document"
      },
      "contact_email": {
        "$ref": "#/$defs/email",
        "title": "Contact email"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "status": {
              "const": "ended"
            }
          },
          "required": [
            "status"
          ]
        },
        "then": {
          "required": [
            "end_date"
          ]
        }
      }
    ],
    "$defs": {
      "agreement-status-code": {
        "oneOf": [
          {
            "const": "draft",
            "title": "Draft"
          },
          {
            "const": "active",
            "title": "Active"
          },
          {
            "const": "under-review",
            "title": "Under review"
          },
          {
            "const": "suspended",
            "title": "Suspended"
          },
          {
            "const": "ended",
            "title": "Ended"
          }
        ]
      },
      "controller-role-code": {
        "oneOf": [
          {
            "const": "controller",
            "title": "Controller"
          },
          {
            "const": "joint-controller",
            "title": "Joint controller"
          },
          {
            "const": "processor",
            "title": "Processor"
          },
          {
            "const": "recipient",
            "title": "Recipient"
          }
        ]
      },
      "data-subject-group-code": {
        "oneOf": [
          {
            "const": "residents",
            "title": "Residents"
          },
          {
            "const": "service-users",
            "title": "Service users"
          },
          {
            "const": "children",
            "title": "Children"
          },
          {
            "const": "parents-or-carers",
            "title": "Parents and carers"
          },
          {
            "const": "employees",
            "title": "Employees"
          },
          {
            "const": "councillors",
            "title": "Councillors"
          },
          {
            "const": "suppliers",
            "title": "Suppliers"
          },
          {
            "const": "applicants",
            "title": "Applicants"
          },
          {
            "const": "tenants",
            "title": "Tenants"
          },
          {
            "const": "visitors",
            "title": "Visitors"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
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
      "lawful-basis-code": {
        "oneOf": [
          {
            "const": "consent",
            "title": "Consent"
          },
          {
            "const": "contract",
            "title": "Contract"
          },
          {
            "const": "legal-obligation",
            "title": "Legal obligation"
          },
          {
            "const": "vital-interests",
            "title": "Vital interests"
          },
          {
            "const": "public-task",
            "title": "Public task"
          },
          {
            "const": "recognised-legitimate-interest",
            "title": "Recognised legitimate interest"
          },
          {
            "const": "legitimate-interests",
            "title": "Legitimate interests"
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
      "text100": {
        "$ref": "#/$defs/text",
        "maxLength": 100
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
    "title": "Sharing agreement",
    "fields": {
      "reference": {
        "title": "Agreement reference",
        "example": "ISA-2024-009",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "title": {
        "title": "Title",
        "example": "Early help for families: sharing between council, police \u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "organisation_id": {
        "title": "Lead organisation",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "party_ids": {
        "title": "Parties",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "party_roles": {
        "title": "Roles of the parties",
        "example": "controller"
      },
      "purpose": {
        "title": "Purpose",
        "example": "To find families who need early help, and to agree who gi\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "lawful_basis": {
        "title": "Lawful basis",
        "example": "public-task"
      },
      "legal_power_text": {
        "title": "Legal power",
        "example": "Children Act 2004, sections 10 and 11",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "personal_data_categories": {
        "title": "Categories of personal data",
        "example": "Names and addresses",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "special_category": {
        "title": "Special category data",
        "example": "true"
      },
      "data_subject_groups": {
        "title": "Groups of people",
        "example": "children"
      },
      "transfer_method": {
        "title": "How it is shared",
        "example": "Secure file transfer each Monday",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "retention_period": {
        "title": "Retention period",
        "example": "P2Y",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "start_date": {
        "title": "Start date",
        "example": "2024-04-01",
        "expected": "a date",
        "format": "date"
      },
      "end_date": {
        "title": "End date",
        "example": "2027-03-31",
        "expected": "a date",
        "format": "date"
      },
      "review_date": {
        "title": "Next review date",
        "example": "2026-04-01",
        "expected": "a date",
        "format": "date"
      },
      "status": {
        "title": "Status",
        "example": "active"
      },
      "dpia_reference": {
        "title": "DPIA reference",
        "example": "DPIA-2024-031",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "document_url": {
        "title": "Agreement document",
        "example": "https://www.example.org.uk/sharing/ISA-2024-009.pdf",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "contact_email": {
        "title": "Contact email",
        "example": "information@northford.example.org.uk",
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
    "conditions": {
      "1": {
        "when": "Status is ended"
      }
    }
  },
  validate
});
export {
  SharingAgreement
};
