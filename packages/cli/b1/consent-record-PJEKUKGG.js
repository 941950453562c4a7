import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDateTime,
  isEmail,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../trust/src/generated/consent-record.validate.ts
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
var pattern2 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
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
function validate14(data, instancePath = "") {
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
  validate14.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$", "u");
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
var pattern4 = new RegExp("^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$", "u");
function validate19(data, instancePath = "") {
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
  validate19.errors = vErrors;
  return errors === 0;
}
var formats2 = isEmail;
function validate21(data, instancePath = "") {
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
  validate21.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
function validate24(data, instancePath = "") {
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
    if (func0(data) > 200) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["consent", "explicit-consent"] };
function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "consent" || data === "explicit-consent")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[A-Z]{2}$", "u");
function validate33(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate37(data, instancePath = "") {
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
  validate37.errors = vErrors;
  return errors === 0;
}
var schema16 = { "enum": ["web-form", "in-person", "paper-form", "phone", "email", "app", "other"] };
function validate40(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "web-form" || data === "in-person" || data === "paper-form" || data === "phone" || data === "email" || data === "app" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema16.enum });
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var schema17 = { "enum": ["requested", "given", "refused", "withdrawn", "expired", "renewed"] };
function validate42(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "requested" || data === "given" || data === "refused" || data === "withdrawn" || data === "expired" || data === "renewed")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema17.enum });
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var func6 = inOrder;
function validate0(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate1(data, instancePath)) {
    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.record_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "record_id" });
      errors++;
    }
    if (data.schema_version === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "schema_version" });
      errors++;
    }
    if (data.data_subject_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "data_subject_id" });
      errors++;
    }
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.contact_email === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "contact_email" });
      errors++;
    }
    if (data.privacy_notice_url === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "privacy_notice_url" });
      errors++;
    }
    if (data.language === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "language" });
      errors++;
    }
    if (data.purposes === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "purposes" });
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
    if (data.recipients === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "recipients" });
      errors++;
    }
    if (data.storage_locations === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "storage_locations" });
      errors++;
    }
    if (data.retention_period === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "retention_period" });
      errors++;
    }
    if (data.jurisdiction === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "jurisdiction" });
      errors++;
    }
    if (data.withdrawal_method === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "withdrawal_method" });
      errors++;
    }
    if (data.consent_event === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "consent_event" });
      errors++;
    }
    if (data.consent_event_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "consent_event_at" });
      errors++;
    }
    if (data.record_id !== void 0) {
      if (!validate11(data.record_id, instancePath + "/record_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.receipt_id !== void 0) {
      if (!validate11(data.receipt_id, instancePath + "/receipt_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema_version !== void 0) {
      if (!validate14(data.schema_version, instancePath + "/schema_version")) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_subject_id !== void 0) {
      if (!validate17(data.data_subject_id, instancePath + "/data_subject_id")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.organisation_id !== void 0) {
      if (!validate19(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact_email !== void 0) {
      if (!validate21(data.contact_email, instancePath + "/contact_email")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.privacy_notice_url !== void 0) {
      if (!validate2(data.privacy_notice_url, instancePath + "/privacy_notice_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.language !== void 0) {
      if (!validate24(data.language, instancePath + "/language")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.purposes !== void 0) {
      let data8 = data.purposes;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = withError(vErrors, instancePath + "/purposes", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate26(data8[i0], instancePath + "/purposes/" + i0)) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/purposes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.lawful_basis !== void 0) {
      if (!validate29(data.lawful_basis, instancePath + "/lawful_basis")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate14(data11[i1], instancePath + "/personal_data_categories/" + i1)) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
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
    if (data.recipients !== void 0) {
      let data14 = data.recipients;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          vErrors = withError(vErrors, instancePath + "/recipients", "minItems", { limit: 1 });
          errors++;
        }
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate26(data14[i2], instancePath + "/recipients/" + i2)) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/recipients", "type", { type: "array" });
        errors++;
      }
    }
    if (data.storage_locations !== void 0) {
      let data16 = data.storage_locations;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          vErrors = withError(vErrors, instancePath + "/storage_locations", "minItems", { limit: 1 });
          errors++;
        }
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate33(data16[i3], instancePath + "/storage_locations/" + i3)) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/storage_locations", "type", { type: "array" });
        errors++;
      }
    }
    if (data.retention_period !== void 0) {
      if (!validate26(data.retention_period, instancePath + "/retention_period")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.jurisdiction !== void 0) {
      if (!validate33(data.jurisdiction, instancePath + "/jurisdiction")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.withdrawal_method !== void 0) {
      if (!validate37(data.withdrawal_method, instancePath + "/withdrawal_method")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.collection_method !== void 0) {
      if (!validate40(data.collection_method, instancePath + "/collection_method")) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.consent_event !== void 0) {
      if (!validate42(data.consent_event, instancePath + "/consent_event")) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.consent_event_at !== void 0) {
      if (!validate4(data.consent_event_at, instancePath + "/consent_event_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.valid_until !== void 0) {
      if (!validate4(data.valid_until, instancePath + "/valid_until")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (!func6(data["consent_event_at"], data["valid_until"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "consent_event_at", later: "valid_until" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../trust/src/generated/consent-record.ts
var ConsentRecord = /* @__PURE__ */ defineRecord({
  name: "trust/consent-record",
  id: "https://w3id.org/standpipe/trust/v1/consent-record.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/trust/v1/consent-record.json",
    "title": "Consent record",
    "x-order": [
      [
        "consent_event_at",
        "valid_until"
      ]
    ],
    "type": "object",
    "required": [
      "record_id",
      "schema_version",
      "data_subject_id",
      "organisation_id",
      "contact_email",
      "privacy_notice_url",
      "language",
      "purposes",
      "lawful_basis",
      "personal_data_categories",
      "special_category",
      "recipients",
      "storage_locations",
      "retention_period",
      "jurisdiction",
      "withdrawal_method",
      "consent_event",
      "consent_event_at"
    ],
    "properties": {
      "record_id": {
        "$ref": "#/$defs/uuid",
        "title": "Record identifier"
      },
      "receipt_id": {
        "$ref": "#/$defs/uuid",
        "title": "Receipt identifier"
      },
      "schema_version": {
        "$ref": "#/$defs/text100",
        "title": "Layout and version"
      },
      "data_subject_id": {
        "$ref": "#/$defs/ref",
        "title": "Person identifier"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "contact_email": {
        "$ref": "#/$defs/email",
        "title": "Contact email"
      },
      "privacy_notice_url": {
        "$ref": "#/$defs/url",
        "title": "Privacy notice"
      },
      "language": {
        "$ref": "#/$defs/language",
        "title": "Language"
      },
      "purposes": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text200"
        },
        "minItems": 1,
        "title": "Purposes"
      },
      "lawful_basis": {
        "$ref": "#/$defs/consent-basis-code",
        "title": "Kind of consent"
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
      "recipients": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text200"
        },
        "minItems": 1,
        "title": "Recipients"
      },
      "storage_locations": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/country"
        },
        "minItems": 1,
        "title": "Storage locations"
      },
      "retention_period": {
        "$ref": "#/$defs/text200",
        "title": "Retention period"
      },
      "jurisdiction": {
        "$ref": "#/$defs/country",
        "title": "Jurisdiction"
      },
      "withdrawal_method": {
        "$ref": "#/$defs/text500",
        "title": "How to withdraw"
      },
      "collection_method": {
        "$ref": "#/$defs/consent-collection-code",
        "title": "How it was collected"
      },
      "consent_event": {
        "$ref": "#/$defs/consent-event-code",
        "title": "What happened"
      },
      "consent_event_at": {
        "$ref": "#/$defs/datetime",
        "title": "When it happened"
      },
      "valid_until": {
        "$ref": "#/$defs/datetime",
        "title": "Lasts until"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
      "consent-basis-code": {
        "oneOf": [
          {
            "const": "consent",
            "title": "Consent"
          },
          {
            "const": "explicit-consent",
            "title": "Explicit consent"
          }
        ]
      },
      "consent-collection-code": {
        "oneOf": [
          {
            "const": "web-form",
            "title": "Web form"
          },
          {
            "const": "in-person",
            "title": "In person"
          },
          {
            "const": "paper-form",
            "title": "Paper form"
          },
          {
            "const": "phone",
            "title": "Phone"
          },
          {
            "const": "email",
            "title": "Email"
          },
          {
            "const": "app",
            "title": "App"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      },
      "consent-event-code": {
        "oneOf": [
          {
            "const": "requested",
            "title": "Requested"
          },
          {
            "const": "given",
            "title": "Given"
          },
          {
            "const": "refused",
            "title": "Refused"
          },
          {
            "const": "withdrawn",
            "title": "Withdrawn"
          },
          {
            "const": "expired",
            "title": "Expired"
          },
          {
            "const": "renewed",
            "title": "Renewed"
          }
        ]
      },
      "country": {
        "type": "string",
        "pattern": "^[A-Z]{2}$"
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
      "language": {
        "type": "string",
        "pattern": "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"
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
      },
      "uuid": {
        "type": "string",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      }
    }
  },
  words: {
    "title": "Consent record",
    "fields": {
      "record_id": {
        "title": "Record identifier",
        "example": "7b0f1c52-93ae-4a0e-9c0b-4e0f6d1b2a11",
        "expected": "a UUID in small letters",
        "format": "uuid"
      },
      "receipt_id": {
        "title": "Receipt identifier",
        "example": "0c9c7a6e-5a0f-4b5e-8a55-2f1d3c4b5a60",
        "expected": "a UUID in small letters",
        "format": "uuid"
      },
      "schema_version": {
        "title": "Layout and version",
        "example": "https://w3id.org/standpipe/trust/v1/consent-record.json",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "data_subject_id": {
        "title": "Person identifier",
        "example": "P-88213",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "contact_email": {
        "title": "Contact email",
        "example": "dpo@northford.example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "privacy_notice_url": {
        "title": "Privacy notice",
        "example": "https://www.example.org.uk/privacy/newsletters/2025-01",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "language": {
        "title": "Language",
        "example": "en",
        "expected": "a language code of 2 or 3 small letters",
        "format": "language"
      },
      "purposes": {
        "title": "Purposes",
        "example": "Send the leisure newsletter",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "lawful_basis": {
        "title": "Kind of consent",
        "example": "consent"
      },
      "personal_data_categories": {
        "title": "Categories of personal data",
        "example": "Name",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "special_category": {
        "title": "Special category data",
        "example": "true"
      },
      "recipients": {
        "title": "Recipients",
        "example": "none",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "storage_locations": {
        "title": "Storage locations",
        "example": "GB",
        "expected": "a country code of 2 capital letters",
        "format": "country"
      },
      "retention_period": {
        "title": "Retention period",
        "example": "P2Y",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "jurisdiction": {
        "title": "Jurisdiction",
        "example": "GB",
        "expected": "a country code of 2 capital letters",
        "format": "country"
      },
      "withdrawal_method": {
        "title": "How to withdraw",
        "example": "The link at the foot of every newsletter",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "collection_method": {
        "title": "How it was collected",
        "example": "web-form"
      },
      "consent_event": {
        "title": "What happened",
        "example": "given"
      },
      "consent_event_at": {
        "title": "When it happened",
        "example": "2025-06-02T14:05:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "valid_until": {
        "title": "Lasts until",
        "example": "2027-06-02T14:05:00+01:00",
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
  ConsentRecord
};
