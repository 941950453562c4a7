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

// ../trust/src/generated/eligibility-check.validate.ts
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
  if (typeof data === "string") {
    if (func0(data) < 1) {
      vErrors = withError(vErrors, instancePath, "minLength", { limit: 1 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
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
    if (func0(data) > 100) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 100 });
      errors++;
    }
  }
  validate18.errors = vErrors;
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
var pattern4 = new RegExp("^(?:[ACEHJLMOPRSWXY][A-CEGHJ-NPR-TW-Z]|B[A-CEHJ-NPR-TW-Z]|G[ACEGHJ-NPR-TW-Z]|[KT][A-CEGHJ-MPR-TW-Z]|N[A-CEGHJL-NPRSW-Z]|Z[A-CEGHJ-NPR-TW-Y])[0-9]{6}[A-D]$", "u");
function validate23(data, instancePath = "") {
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
  validate23.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{5,6}$", "u");
function validate25(data, instancePath = "") {
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
  validate25.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[0-9]{11}$", "u");
function validate27(data, instancePath = "") {
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
  validate27.errors = vErrors;
  return errors === 0;
}
function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "type", { type: "integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 1 });
      errors++;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate31(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
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
var schema16 = { "enum": ["eligible", "not-eligible", "applicant-not-found", "pending", "not-completed"] };
function validate34(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "eligible" || data === "not-eligible" || data === "applicant-not-found" || data === "pending" || data === "not-completed")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema16.enum });
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema17 = { "enum": ["targeted", "expanded"] };
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "targeted" || data === "expanded")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema17.enum });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate42(data, instancePath = "") {
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
  validate42.errors = vErrors;
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
  const _errs5 = errors;
  const _errs6 = errors;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.national_insurance_number === void 0 && (missing0 = "national_insurance_number")) {
      vErrors = withError(vErrors);
      errors++;
    }
  }
  var valid3 = _errs7 === errors;
  if (valid3) {
    vErrors = withError(vErrors);
    errors++;
  } else {
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
      }
    }
  }
  var valid2 = _errs5 === errors;
  if (valid2) {
    const _errs8 = errors;
    const _errs9 = errors;
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.nass_number === void 0 && (missing1 = "nass_number")) {
        vErrors = withError(vErrors);
        errors++;
      }
    }
    var valid4 = _errs10 === errors;
    if (valid4) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      errors = _errs9;
      if (vErrors !== null) {
        if (_errs9) {
          vErrors.length = _errs9;
        } else {
          vErrors = null;
        }
      }
    }
    var valid2 = _errs8 === errors;
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
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.result === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "result" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs11 === errors;
    valid1 = _valid0;
  }
  const _errs13 = errors;
  let valid5 = true;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.result === void 0 && (missing2 = "result")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.result !== void 0) {
        let data0 = data.result;
        if (!(data0 === "eligible" || data0 === "not-eligible" || data0 === "applicant-not-found" || data0 === "not-completed")) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs14 === errors;
  errors = _errs13;
  if (vErrors !== null) {
    if (_errs13) {
      vErrors.length = _errs13;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.checked_at === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "checked_at" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs16 === errors;
    valid5 = _valid1;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "check_id" });
      errors++;
    }
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.scheme === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "scheme" });
      errors++;
    }
    if (data.requested_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "requested_at" });
      errors++;
    }
    if (data.check_id !== void 0) {
      if (!validate11(data.check_id, instancePath + "/check_id")) {
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
    if (data.scheme !== void 0) {
      if (!validate15(data.scheme, instancePath + "/scheme")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.application_reference !== void 0) {
      if (!validate11(data.application_reference, instancePath + "/application_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_name !== void 0) {
      if (!validate18(data.last_name, instancePath + "/last_name")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.date_of_birth !== void 0) {
      if (!validate21(data.date_of_birth, instancePath + "/date_of_birth")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.national_insurance_number !== void 0) {
      if (!validate23(data.national_insurance_number, instancePath + "/national_insurance_number")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.nass_number !== void 0) {
      if (!validate25(data.nass_number, instancePath + "/nass_number")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.eligibility_code !== void 0) {
      if (!validate27(data.eligibility_code, instancePath + "/eligibility_code")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.child_school_urn !== void 0) {
      if (!validate29(data.child_school_urn, instancePath + "/child_school_urn")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.consent_record_id !== void 0) {
      if (!validate31(data.consent_record_id, instancePath + "/consent_record_id")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.requested_at !== void 0) {
      if (!validate4(data.requested_at, instancePath + "/requested_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.result !== void 0) {
      if (!validate34(data.result, instancePath + "/result")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.tier !== void 0) {
      if (!validate36(data.tier, instancePath + "/tier")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.checked_at !== void 0) {
      if (!validate4(data.checked_at, instancePath + "/checked_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.valid_from !== void 0) {
      if (!validate21(data.valid_from, instancePath + "/valid_from")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.valid_to !== void 0) {
      if (!validate21(data.valid_to, instancePath + "/valid_to")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.grace_period_end_date !== void 0) {
      if (!validate21(data.grace_period_end_date, instancePath + "/grace_period_end_date")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason_code !== void 0) {
      if (!validate42(data.reason_code, instancePath + "/reason_code")) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.checked_by !== void 0) {
      if (!validate18(data.checked_by, instancePath + "/checked_by")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.national_insurance_number !== void 0) {
      if (data.date_of_birth === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "national_insurance_number",
          missingProperty: "date_of_birth",
          depsCount: 1,
          deps: "date_of_birth"
        });
        errors++;
      }
    }
    if (data.nass_number !== void 0) {
      if (data.last_name === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "nass_number",
          missingProperty: "last_name",
          depsCount: 2,
          deps: "last_name, date_of_birth"
        });
        errors++;
      }
      if (data.date_of_birth === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "nass_number",
          missingProperty: "date_of_birth",
          depsCount: 2,
          deps: "last_name, date_of_birth"
        });
        errors++;
      }
    }
    if (data.eligibility_code !== void 0) {
      if (data.national_insurance_number === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "eligibility_code",
          missingProperty: "national_insurance_number",
          depsCount: 1,
          deps: "national_insurance_number"
        });
        errors++;
      }
    }
    if (!func5(data["requested_at"], data["checked_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "requested_at", later: "checked_at" });
      errors++;
    }
    if (!func5(data["valid_from"], data["valid_to"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "valid_from", later: "valid_to" });
      errors++;
    }
    if (!func5(data["valid_to"], data["grace_period_end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "valid_to", later: "grace_period_end_date" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../trust/src/generated/eligibility-check.ts
var EligibilityCheck = /* @__PURE__ */ defineRecord({
  name: "trust/eligibility-check",
  id: "https://w3id.org/standpipe/trust/v1/eligibility-check.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/trust/v1/eligibility-check.json",
    "title": "Eligibility check",
    "x-order": [
      [
        "requested_at",
        "checked_at"
      ],
      [
        "valid_from",
        "valid_to"
      ],
      [
        "valid_to",
        "grace_period_end_date"
      ]
    ],
    "type": "object",
    "required": [
      "check_id",
      "organisation_id",
      "scheme",
      "requested_at"
    ],
    "properties": {
      "check_id": {
        "$ref": "#/$defs/ref",
        "title": "Check identifier"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "scheme": {
        "$ref": "#/$defs/eligibility-scheme-code",
        "title": "Scheme"
      },
      "application_reference": {
        "$ref": "#/$defs/ref",
        "title": "Application reference"
      },
      "last_name": {
        "$ref": "#/$defs/text100",
        "title": "Last name"
      },
      "date_of_birth": {
        "$ref": "#/$defs/date",
        "title": "Date of birth"
      },
      "national_insurance_number": {
        "$ref": "#/$defs/nino",
        "title": "National Insurance number"
      },
      "nass_number": {
        "$ref": "#/$defs/nass-number",
        "title": "Asylum support reference number"
      },
      "eligibility_code": {
        "$ref": "#/$defs/eligibility-code",
        "title": "Eligibility code"
      },
      "child_school_urn": {
        "$ref": "#/$defs/school-urn",
        "title": "School URN"
      },
      "consent_record_id": {
        "$ref": "#/$defs/uuid",
        "title": "Consent record"
      },
      "requested_at": {
        "$ref": "#/$defs/datetime",
        "title": "Requested at"
      },
      "result": {
        "$ref": "#/$defs/eligibility-outcome-code",
        "title": "Result"
      },
      "tier": {
        "$ref": "#/$defs/eligibility-tier-code",
        "title": "Tier"
      },
      "checked_at": {
        "$ref": "#/$defs/datetime",
        "title": "Checked at"
      },
      "valid_from": {
        "$ref": "#/$defs/date",
        "title": "Eligible from"
      },
      "valid_to": {
        "$ref": "#/$defs/date",
        "title": "Eligible to"
      },
      "grace_period_end_date": {
        "$ref": "#/$defs/date",
        "title": "Grace period ends"
      },
      "reason_code": {
        "$ref": "#/$defs/text50",
        "title": "Reason code"
      },
      "checked_by": {
        "$ref": "#/$defs/text100",
        "title": "Checked by"
      }
    },
    "dependentRequired": {
      "national_insurance_number": [
        "date_of_birth"
      ],
      "nass_number": [
        "last_name",
        "date_of_birth"
      ],
      "eligibility_code": [
        "national_insurance_number"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "allOf": [
            {
              "not": {
                "required": [
                  "national_insurance_number"
                ]
              }
            },
            {
              "not": {
                "required": [
                  "nass_number"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "result"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "result": {
              "enum": [
                "eligible",
                "not-eligible",
                "applicant-not-found",
                "not-completed"
              ]
            }
          },
          "required": [
            "result"
          ]
        },
        "then": {
          "required": [
            "checked_at"
          ]
        }
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
      "eligibility-code": {
        "type": "string",
        "pattern": "^[0-9]{11}$"
      },
      "eligibility-outcome-code": {
        "oneOf": [
          {
            "const": "eligible",
            "title": "Eligible"
          },
          {
            "const": "not-eligible",
            "title": "Not eligible"
          },
          {
            "const": "applicant-not-found",
            "title": "Applicant not found"
          },
          {
            "const": "pending",
            "title": "Pending"
          },
          {
            "const": "not-completed",
            "title": "Not completed"
          }
        ]
      },
      "eligibility-scheme-code": {
        "x-open": true,
        "anyOf": [
          {
            "oneOf": [
              {
                "const": "free-school-meals",
                "title": "Free school meals"
              },
              {
                "const": "early-year-pupil-premium",
                "title": "Early years pupil premium"
              },
              {
                "const": "two-year-offer",
                "title": "Childcare for two-year-olds"
              },
              {
                "const": "working-families",
                "title": "Childcare for working families"
              },
              {
                "const": "blue-badge",
                "title": "Blue Badge"
              },
              {
                "const": "council-tax-reduction",
                "title": "Council tax reduction"
              },
              {
                "const": "discretionary-housing-payment",
                "title": "Discretionary housing payment"
              },
              {
                "const": "household-support-fund",
                "title": "Household support fund"
              },
              {
                "const": "concessionary-travel",
                "title": "Concessionary travel"
              }
            ]
          },
          {
            "type": "string",
            "minLength": 1
          }
        ]
      },
      "eligibility-tier-code": {
        "oneOf": [
          {
            "const": "targeted",
            "title": "Targeted"
          },
          {
            "const": "expanded",
            "title": "Expanded"
          }
        ]
      },
      "nass-number": {
        "type": "string",
        "pattern": "^[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{5,6}$"
      },
      "nino": {
        "type": "string",
        "pattern": "^(?:[ACEHJLMOPRSWXY][A-CEGHJ-NPR-TW-Z]|B[A-CEHJ-NPR-TW-Z]|G[ACEGHJ-NPR-TW-Z]|[KT][A-CEGHJ-MPR-TW-Z]|N[A-CEGHJL-NPRSW-Z]|Z[A-CEGHJ-NPR-TW-Y])[0-9]{6}[A-D]$"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
      },
      "school-urn": {
        "type": "integer",
        "minimum": 1
      },
      "text": {
        "type": "string",
        "pattern": "^\\S(?:[\\s\\S]*\\S)?$"
      },
      "text100": {
        "$ref": "#/$defs/text",
        "maxLength": 100
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
      },
      "uuid": {
        "type": "string",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      }
    }
  },
  words: {
    "title": "Eligibility check",
    "fields": {
      "check_id": {
        "title": "Check identifier",
        "example": "4d1f0c22-77",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "scheme": {
        "title": "Scheme",
        "example": "free-school-meals"
      },
      "application_reference": {
        "title": "Application reference",
        "example": "FSM-2025-00412",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "last_name": {
        "title": "Last name",
        "example": "Tester",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "date_of_birth": {
        "title": "Date of birth",
        "example": "1988-03-10",
        "expected": "a date",
        "format": "date"
      },
      "national_insurance_number": {
        "title": "National Insurance number",
        "example": "AB123456C",
        "expected": "two letters in use, 6 digits and a letter from A to D, without spaces",
        "format": "nino"
      },
      "nass_number": {
        "title": "Asylum support reference number",
        "example": "240712349",
        "expected": "two digits for the year, two for the month, then 5 or 6 digits",
        "format": "nass-number"
      },
      "eligibility_code": {
        "title": "Eligibility code",
        "example": "50012345678",
        "expected": "11 digits",
        "format": "eligibility-code"
      },
      "child_school_urn": {
        "title": "School URN",
        "example": "123456"
      },
      "consent_record_id": {
        "title": "Consent record",
        "example": "7b0f1c52-93ae-4a0e-9c0b-4e0f6d1b2a11",
        "expected": "a UUID in small letters",
        "format": "uuid"
      },
      "requested_at": {
        "title": "Requested at",
        "example": "2025-06-02T14:05:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "result": {
        "title": "Result",
        "example": "eligible"
      },
      "tier": {
        "title": "Tier",
        "example": "targeted"
      },
      "checked_at": {
        "title": "Checked at",
        "example": "2025-06-02T14:05:04+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "valid_from": {
        "title": "Eligible from",
        "example": "2025-06-02",
        "expected": "a date",
        "format": "date"
      },
      "valid_to": {
        "title": "Eligible to",
        "example": "2026-08-31",
        "expected": "a date",
        "format": "date"
      },
      "grace_period_end_date": {
        "title": "Grace period ends",
        "example": "2026-12-31",
        "expected": "a date",
        "format": "date"
      },
      "reason_code": {
        "title": "Reason code",
        "example": "STE50",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "checked_by": {
        "title": "Checked by",
        "example": "ECS 2.1",
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
        "oneOf": [
          "national_insurance_number",
          "nass_number",
          "result"
        ]
      },
      "2": {
        "when": "Result is eligible, not-eligible, applicant-not-found or not-completed"
      }
    }
  },
  validate
});
export {
  EligibilityCheck
};
