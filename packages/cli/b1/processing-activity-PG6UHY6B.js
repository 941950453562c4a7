import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  isDate,
  isDateTime,
  isEmail,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../trust/src/generated/processing-activity.validate.ts
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
var schema9 = { "enum": ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "recognised-legitimate-interest", "legitimate-interests"] };
function validate19(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "consent" || data === "contract" || data === "legal-obligation" || data === "vital-interests" || data === "public-task" || data === "recognised-legitimate-interest" || data === "legitimate-interests")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema9.enum });
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] };
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "a" || data === "b" || data === "c" || data === "d" || data === "e" || data === "f" || data === "g" || data === "h" || data === "i" || data === "j")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["residents", "service-users", "children", "parents-or-carers", "employees", "councillors", "suppliers", "applicants", "tenants", "visitors", "other"] };
function validate23(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "residents" || data === "service-users" || data === "children" || data === "parents-or-carers" || data === "employees" || data === "councillors" || data === "suppliers" || data === "applicants" || data === "tenants" || data === "visitors" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
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
    if (func0(data) > 100) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 100 });
      errors++;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[A-Z]{2}$", "u");
function validate29(data, instancePath = "") {
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
  validate29.errors = vErrors;
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
function validate39(data, instancePath = "") {
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
  validate39.errors = vErrors;
  return errors === 0;
}
var formats4 = isDate;
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats4(data)) {
      vErrors = withError(vErrors, instancePath, "format");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate41.errors = vErrors;
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
    if (data.special_category === void 0 && (missing0 = "special_category")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.special_category !== void 0) {
        if (true !== data.special_category) {
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
      if (data.special_category_basis === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "special_category_basis" }, "#/allOf/1/then/required");
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
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
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
    if (data.special_category === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "special_category" });
      errors++;
    }
    if (data.data_subject_groups === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "data_subject_groups" });
      errors++;
    }
    if (data.personal_data_categories === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "personal_data_categories" });
      errors++;
    }
    if (data.recipients === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "recipients" });
      errors++;
    }
    if (data.retention_period === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "retention_period" });
      errors++;
    }
    if (data.dpo_contact === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "dpo_contact" });
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
    if (data.purpose !== void 0) {
      if (!validate6(data.purpose, instancePath + "/purpose")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.lawful_basis !== void 0) {
      if (!validate19(data.lawful_basis, instancePath + "/lawful_basis")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.special_category !== void 0) {
      if (typeof data.special_category !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/special_category", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.special_category_basis !== void 0) {
      if (!validate21(data.special_category_basis, instancePath + "/special_category_basis")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_subject_groups !== void 0) {
      let data8 = data.data_subject_groups;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = withError(vErrors, instancePath + "/data_subject_groups", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate23(data8[i0], instancePath + "/data_subject_groups/" + i0)) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/data_subject_groups", "type", { type: "array" });
        errors++;
      }
    }
    if (data.personal_data_categories !== void 0) {
      let data10 = data.personal_data_categories;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          vErrors = withError(vErrors, instancePath + "/personal_data_categories", "minItems", { limit: 1 });
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate25(data10[i1], instancePath + "/personal_data_categories/" + i1)) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/personal_data_categories", "type", { type: "array" });
        errors++;
      }
    }
    if (data.recipients !== void 0) {
      let data12 = data.recipients;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          vErrors = withError(vErrors, instancePath + "/recipients", "minItems", { limit: 1 });
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate15(data12[i2], instancePath + "/recipients/" + i2)) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/recipients", "type", { type: "array" });
        errors++;
      }
    }
    if (data.third_country_transfers !== void 0) {
      let data14 = data.third_country_transfers;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate29(data14[i3], instancePath + "/third_country_transfers/" + i3)) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/third_country_transfers", "type", { type: "array" });
        errors++;
      }
    }
    if (data.safeguards_text !== void 0) {
      if (!validate31(data.safeguards_text, instancePath + "/safeguards_text")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.retention_period !== void 0) {
      if (!validate15(data.retention_period, instancePath + "/retention_period")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.security_measures !== void 0) {
      if (!validate6(data.security_measures, instancePath + "/security_measures")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.processors !== void 0) {
      let data19 = data.processors;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate13(data19[i4], instancePath + "/processors/" + i4)) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/processors", "type", { type: "array" });
        errors++;
      }
    }
    if (data.system_names !== void 0) {
      let data21 = data.system_names;
      if (Array.isArray(data21)) {
        const len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate25(data21[i5], instancePath + "/system_names/" + i5)) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/system_names", "type", { type: "array" });
        errors++;
      }
    }
    if (data.dpia_required !== void 0) {
      if (typeof data.dpia_required !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/dpia_required", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.dpia_url !== void 0) {
      if (!validate2(data.dpia_url, instancePath + "/dpia_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.dpo_contact !== void 0) {
      if (!validate39(data.dpo_contact, instancePath + "/dpo_contact")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.review_date !== void 0) {
      if (!validate41(data.review_date, instancePath + "/review_date")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.third_country_transfers !== void 0) {
      if (data.safeguards_text === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "third_country_transfers",
          missingProperty: "safeguards_text",
          depsCount: 1,
          deps: "safeguards_text"
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

// ../trust/src/generated/processing-activity.ts
var ProcessingActivity = /* @__PURE__ */ defineRecord({
  name: "trust/processing-activity",
  id: "https://w3id.org/standpipe/trust/v1/processing-activity.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/trust/v1/processing-activity.json",
    "title": "Processing activity",
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "name",
      "purpose",
      "lawful_basis",
      "special_category",
      "data_subject_groups",
      "personal_data_categories",
      "recipients",
      "retention_period",
      "dpo_contact"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Activity reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Name of the activity"
      },
      "purpose": {
        "$ref": "#/$defs/text4000",
        "title": "Purpose"
      },
      "lawful_basis": {
        "$ref": "#/$defs/lawful-basis-code",
        "title": "Lawful basis"
      },
      "special_category": {
        "type": "boolean",
        "title": "Special category data"
      },
      "special_category_basis": {
        "$ref": "#/$defs/special-category-basis-code",
        "title": "Special category condition"
      },
      "data_subject_groups": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/data-subject-group-code"
        },
        "minItems": 1,
        "title": "Groups of people"
      },
      "personal_data_categories": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text100"
        },
        "minItems": 1,
        "title": "Categories of personal data"
      },
      "recipients": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text200"
        },
        "minItems": 1,
        "title": "Recipients"
      },
      "third_country_transfers": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/country"
        },
        "title": "Countries outside the UK"
      },
      "safeguards_text": {
        "$ref": "#/$defs/text1000",
        "title": "Safeguards"
      },
      "retention_period": {
        "$ref": "#/$defs/text200",
        "title": "Retention period"
      },
      "security_measures": {
        "$ref": "#/$defs/text4000",
        "title": "Security measures"
      },
      "processors": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/org-id"
        },
        "title": "Processors"
      },
      "system_names": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text100"
        },
        "title": "Systems"
      },
      "dpia_required": {
        "type": "boolean",
        "title": "DPIA needed"
      },
      "dpia_url": {
        "$ref": "#/$defs/url",
        "title": "DPIA"
      },
      "dpo_contact": {
        "$ref": "#/$defs/email",
        "title": "Data protection officer's email"
      },
      "review_date": {
        "$ref": "#/$defs/date",
        "title": "Next review date"
      }
    },
    "dependentRequired": {
      "third_country_transfers": [
        "safeguards_text"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "special_category": {
              "const": true
            }
          },
          "required": [
            "special_category"
          ]
        },
        "then": {
          "required": [
            "special_category_basis"
          ]
        }
      }
    ],
    "$defs": {
      "country": {
        "type": "string",
        "pattern": "^[A-Z]{2}$"
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
      "special-category-basis-code": {
        "oneOf": [
          {
            "const": "a",
            "title": "Explicit consent"
          },
          {
            "const": "b",
            "title": "Employment, social security and social protection"
          },
          {
            "const": "c",
            "title": "Vital interests"
          },
          {
            "const": "d",
            "title": "Not-for-profit bodies"
          },
          {
            "const": "e",
            "title": "Made public by the person"
          },
          {
            "const": "f",
            "title": "Legal claims and courts"
          },
          {
            "const": "g",
            "title": "Substantial public interest"
          },
          {
            "const": "h",
            "title": "Health or social care"
          },
          {
            "const": "i",
            "title": "Public health"
          },
          {
            "const": "j",
            "title": "Archiving, research and statistics"
          }
        ]
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
    "title": "Processing activity",
    "fields": {
      "reference": {
        "title": "Activity reference",
        "example": "ROPA-0117",
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
        "title": "Name of the activity",
        "example": "Homelessness applications",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "purpose": {
        "title": "Purpose",
        "example": "To assess and meet the council's housing duties.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "lawful_basis": {
        "title": "Lawful basis",
        "example": "public-task"
      },
      "special_category": {
        "title": "Special category data",
        "example": "true"
      },
      "special_category_basis": {
        "title": "Special category condition",
        "example": "g"
      },
      "data_subject_groups": {
        "title": "Groups of people",
        "example": "applicants"
      },
      "personal_data_categories": {
        "title": "Categories of personal data",
        "example": "Contact details",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "recipients": {
        "title": "Recipients",
        "example": "Registered housing providers",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "third_country_transfers": {
        "title": "Countries outside the UK",
        "example": "US",
        "expected": "a country code of 2 capital letters",
        "format": "country"
      },
      "safeguards_text": {
        "title": "Safeguards",
        "example": "International data transfer agreement of March 2025.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "retention_period": {
        "title": "Retention period",
        "example": "P6Y",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "security_measures": {
        "title": "Security measures",
        "example": "Access by role, encryption, yearly training.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "processors": {
        "title": "Processors",
        "example": "GB-COH-09876543",
        "expected": "an org-id",
        "format": "org-id"
      },
      "system_names": {
        "title": "Systems",
        "example": "Housing needs system",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "dpia_required": {
        "title": "DPIA needed",
        "example": "true"
      },
      "dpia_url": {
        "title": "DPIA",
        "example": "https://www.example.org.uk/dpia/117.pdf",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "dpo_contact": {
        "title": "Data protection officer's email",
        "example": "dpo@northford.example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "review_date": {
        "title": "Next review date",
        "example": "2027-03-31",
        "expected": "a date",
        "format": "date"
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
        "when": "Special category data is true"
      }
    }
  },
  validate
});
export {
  ProcessingActivity
};
