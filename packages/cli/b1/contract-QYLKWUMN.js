import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../transparency/src/generated/contract.validate.ts
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
var pattern4 = new RegExp("^ocds-[a-z0-9]{6}-\\S(?:.{0,150}\\S)?$", "u");
function validate15(data, instancePath = "") {
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate21(data, instancePath = "") {
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
  validate21.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["single-award-contract", "multiple-award-contract", "framework-agreement", "dynamic-purchasing-system", "grant-agreement", "other"] };
function validate24(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "single-award-contract" || data === "multiple-award-contract" || data === "framework-agreement" || data === "dynamic-purchasing-system" || data === "grant-agreement" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema12 = { "enum": ["invitation-to-quote", "published-invitation-to-tender", "direct-award", "call-off-from-framework", "other"] };
function validate26(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "invitation-to-quote" || data === "published-invitation-to-tender" || data === "direct-award" || data === "call-off-from-framework" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema12.enum });
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["goods", "services", "works"] };
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "goods" || data === "services" || data === "works")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[0-9]{8}(?:-[0-9])?$", "u");
function validate30(data, instancePath = "") {
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
  validate30.errors = vErrors;
  return errors === 0;
}
var schema15 = { "enum": ["pending", "active", "terminated", "cancelled", "ended"] };
function validate32(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "pending" || data === "active" || data === "terminated" || data === "cancelled" || data === "ended")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema15.enum });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate34(data, instancePath = "") {
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
  validate34.errors = vErrors;
  return errors === 0;
}
var func4 = hasDecimals;
function validate39(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
    if (!func4(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[A-Z]{3}$", "u");
function validate42(data, instancePath = "") {
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
  validate42.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^(?:(?:AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|[0-9]{2})[0-9]{6}|(?:IP|SP|RS)[A-Z0-9]{6}|SL[0-9]{5}[0-9A])$", "u");
function validate45(data, instancePath = "") {
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
  validate45.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^(?:[0-9]{6,8}|(?:SC|NIC)[0-9]{6})$", "u");
function validate47(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      vErrors = withError(vErrors, instancePath, "pattern");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var schema21 = { "enum": ["voluntary-sector", "community-sector", "registered-company", "charity", "community-interest-company", "industrial-and-provident-society", "housing-association", "other", "not-known"] };
function validate49(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "voluntary-sector" || data === "community-sector" || data === "registered-company" || data === "charity" || data === "community-interest-company" || data === "industrial-and-provident-society" || data === "housing-association" || data === "other" || data === "not-known")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema21.enum });
    errors++;
  }
  validate49.errors = vErrors;
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
    if (data.vcse_type === void 0 && (missing0 = "vcse_type")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.vcse_type !== void 0) {
        if ("charity" !== data.vcse_type) {
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
      if (data.supplier_charity_number === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "supplier_charity_number" }, "#/allOf/1/then/required");
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
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.department === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "department" });
      errors++;
    }
    if (data.process_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "process_type" });
      errors++;
    }
    if (data.start_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "start_date" });
      errors++;
    }
    if (data.end_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "end_date" });
      errors++;
    }
    if (data.value === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "value" });
      errors++;
    }
    if (data.irrecoverable_vat_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "irrecoverable_vat_amount" });
      errors++;
    }
    if (data.supplier_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "supplier_name" });
      errors++;
    }
    if (data.supplier_sme === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "supplier_sme" });
      errors++;
    }
    if (data.supplier_vcse === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "supplier_vcse" });
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
    if (data.ocid !== void 0) {
      if (!validate15(data.ocid, instancePath + "/ocid")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate17(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate6(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.department !== void 0) {
      if (!validate21(data.department, instancePath + "/department")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.contract_type !== void 0) {
      if (!validate24(data.contract_type, instancePath + "/contract_type")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.process_type !== void 0) {
      if (!validate26(data.process_type, instancePath + "/process_type")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.procurement_category !== void 0) {
      if (!validate28(data.procurement_category, instancePath + "/procurement_category")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.cpv_code !== void 0) {
      if (!validate30(data.cpv_code, instancePath + "/cpv_code")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate32(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.start_date !== void 0) {
      if (!validate34(data.start_date, instancePath + "/start_date")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_date !== void 0) {
      if (!validate34(data.end_date, instancePath + "/end_date")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.review_date !== void 0) {
      if (!validate34(data.review_date, instancePath + "/review_date")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.maximum_end_date !== void 0) {
      if (!validate34(data.maximum_end_date, instancePath + "/maximum_end_date")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0) {
      if (!validate39(data.value, instancePath + "/value")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.irrecoverable_vat_amount !== void 0) {
      if (!validate39(data.irrecoverable_vat_amount, instancePath + "/irrecoverable_vat_amount")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate42(data.currency, instancePath + "/currency")) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier_name !== void 0) {
      if (!validate21(data.supplier_name, instancePath + "/supplier_name")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier_company_number !== void 0) {
      if (!validate45(data.supplier_company_number, instancePath + "/supplier_company_number")) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier_charity_number !== void 0) {
      if (!validate47(data.supplier_charity_number, instancePath + "/supplier_charity_number")) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier_sme !== void 0) {
      if (typeof data.supplier_sme !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/supplier_sme", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.supplier_vcse !== void 0) {
      if (typeof data.supplier_vcse !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/supplier_vcse", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.vcse_type !== void 0) {
      if (!validate49(data.vcse_type, instancePath + "/vcse_type")) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.contract_url !== void 0) {
      if (!validate2(data.contract_url, instancePath + "/contract_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (!func5(data["start_date"], data["end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_date", later: "end_date" });
      errors++;
    }
    if (!func5(data["end_date"], data["maximum_end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "end_date", later: "maximum_end_date" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../transparency/src/generated/contract.ts
var Contract = /* @__PURE__ */ defineRecord({
  name: "transparency/contract",
  id: "https://w3id.org/standpipe/transparency/v1/contract.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/transparency/v1/contract.json",
    "title": "Contract",
    "x-order": [
      [
        "start_date",
        "end_date"
      ],
      [
        "end_date",
        "maximum_end_date"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "title",
      "description",
      "department",
      "process_type",
      "start_date",
      "end_date",
      "value",
      "irrecoverable_vat_amount",
      "supplier_name",
      "supplier_sme",
      "supplier_vcse"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Contract reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "ocid": {
        "$ref": "#/$defs/ocid",
        "title": "Open Contracting identifier"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Contract title"
      },
      "description": {
        "$ref": "#/$defs/text4000",
        "title": "Contract description"
      },
      "department": {
        "$ref": "#/$defs/text200",
        "title": "Department"
      },
      "contract_type": {
        "$ref": "#/$defs/contract-type-code",
        "title": "Contract type"
      },
      "process_type": {
        "$ref": "#/$defs/process-type-code",
        "title": "Tender process"
      },
      "procurement_category": {
        "$ref": "#/$defs/procurement-category-code",
        "title": "Main procurement category"
      },
      "cpv_code": {
        "$ref": "#/$defs/cpv-code",
        "title": "CPV code"
      },
      "status": {
        "$ref": "#/$defs/contract-status-code",
        "title": "Contract status"
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
        "title": "Review date"
      },
      "maximum_end_date": {
        "$ref": "#/$defs/date",
        "title": "Latest end date"
      },
      "value": {
        "$ref": "#/$defs/amount",
        "title": "Contract value"
      },
      "irrecoverable_vat_amount": {
        "$ref": "#/$defs/amount",
        "title": "Irrecoverable VAT"
      },
      "currency": {
        "$ref": "#/$defs/currency",
        "title": "Currency"
      },
      "supplier_name": {
        "$ref": "#/$defs/text200",
        "title": "Supplier name"
      },
      "supplier_company_number": {
        "$ref": "#/$defs/company-number",
        "title": "Supplier company number"
      },
      "supplier_charity_number": {
        "$ref": "#/$defs/charity-number",
        "title": "Supplier charity number"
      },
      "supplier_sme": {
        "type": "boolean",
        "title": "Small or medium-sized supplier"
      },
      "supplier_vcse": {
        "type": "boolean",
        "title": "Voluntary sector supplier"
      },
      "vcse_type": {
        "$ref": "#/$defs/vcse-type-code",
        "title": "Voluntary sector type"
      },
      "contract_url": {
        "$ref": "#/$defs/url",
        "title": "Contract document URL"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "vcse_type": {
              "const": "charity"
            }
          },
          "required": [
            "vcse_type"
          ]
        },
        "then": {
          "required": [
            "supplier_charity_number"
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
      "charity-number": {
        "type": "string",
        "pattern": "^(?:[0-9]{6,8}|(?:SC|NIC)[0-9]{6})$"
      },
      "company-number": {
        "type": "string",
        "pattern": "^(?:(?:AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|[0-9]{2})[0-9]{6}|(?:IP|SP|RS)[A-Z0-9]{6}|SL[0-9]{5}[0-9A])$"
      },
      "contract-status-code": {
        "oneOf": [
          {
            "const": "pending",
            "title": "Pending"
          },
          {
            "const": "active",
            "title": "Active"
          },
          {
            "const": "terminated",
            "title": "Terminated"
          },
          {
            "const": "cancelled",
            "title": "Cancelled"
          },
          {
            "const": "ended",
            "title": "Ended"
          }
        ]
      },
      "contract-type-code": {
        "oneOf": [
          {
            "const": "single-award-contract",
            "title": "Single award contract"
          },
          {
            "const": "multiple-award-contract",
            "title": "Multiple award contract"
          },
          {
            "const": "framework-agreement",
            "title": "Framework agreement"
          },
          {
            "const": "dynamic-purchasing-system",
            "title": "Dynamic purchasing system"
          },
          {
            "const": "grant-agreement",
            "title": "Grant agreement"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      },
      "cpv-code": {
        "type": "string",
        "pattern": "^[0-9]{8}(?:-[0-9])?$"
      },
      "currency": {
        "type": "string",
        "pattern": "^[A-Z]{3}$"
      },
      "date": {
        "type": "string",
        "format": "date"
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "ocid": {
        "type": "string",
        "pattern": "^ocds-[a-z0-9]{6}-\\S(?:.{0,150}\\S)?$"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "process-type-code": {
        "oneOf": [
          {
            "const": "invitation-to-quote",
            "title": "Invitation to quote"
          },
          {
            "const": "published-invitation-to-tender",
            "title": "Published invitation to tender"
          },
          {
            "const": "direct-award",
            "title": "Direct award"
          },
          {
            "const": "call-off-from-framework",
            "title": "Call-off from a framework"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      },
      "procurement-category-code": {
        "oneOf": [
          {
            "const": "goods",
            "title": "Goods"
          },
          {
            "const": "services",
            "title": "Services"
          },
          {
            "const": "works",
            "title": "Works"
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
      "vcse-type-code": {
        "oneOf": [
          {
            "const": "voluntary-sector",
            "title": "Voluntary sector"
          },
          {
            "const": "community-sector",
            "title": "Community sector"
          },
          {
            "const": "registered-company",
            "title": "Registered company"
          },
          {
            "const": "charity",
            "title": "Charity"
          },
          {
            "const": "community-interest-company",
            "title": "Community interest company"
          },
          {
            "const": "industrial-and-provident-society",
            "title": "Industrial and provident society"
          },
          {
            "const": "housing-association",
            "title": "Housing association"
          },
          {
            "const": "other",
            "title": "Other"
          },
          {
            "const": "not-known",
            "title": "Not known"
          }
        ]
      }
    }
  },
  words: {
    "title": "Contract",
    "fields": {
      "reference": {
        "title": "Contract reference",
        "example": "C-2024-009",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "ocid": {
        "title": "Open Contracting identifier",
        "example": "ocds-h6vhtk-04f9a1",
        "expected": "an ocid, which begins with ocds, a hyphen and 6 characters",
        "format": "ocid"
      },
      "title": {
        "title": "Contract title",
        "example": "Road surface repairs",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "description": {
        "title": "Contract description",
        "example": "Patching and surface dressing of the roads that the counc\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "department": {
        "title": "Department",
        "example": "Highways",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "contract_type": {
        "title": "Contract type",
        "example": "single-award-contract"
      },
      "process_type": {
        "title": "Tender process",
        "example": "published-invitation-to-tender"
      },
      "procurement_category": {
        "title": "Main procurement category",
        "example": "works"
      },
      "cpv_code": {
        "title": "CPV code",
        "example": "45233141",
        "expected": "8 digits, with or without a hyphen and a check digit",
        "format": "cpv-code"
      },
      "status": {
        "title": "Contract status",
        "example": "active"
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
        "title": "Review date",
        "example": "2026-04-01",
        "expected": "a date",
        "format": "date"
      },
      "maximum_end_date": {
        "title": "Latest end date",
        "example": "2029-03-31",
        "expected": "a date",
        "format": "date"
      },
      "value": {
        "title": "Contract value",
        "example": "450000"
      },
      "irrecoverable_vat_amount": {
        "title": "Irrecoverable VAT",
        "example": "0"
      },
      "currency": {
        "title": "Currency",
        "example": "GBP",
        "expected": "a currency code of 3 capital letters",
        "format": "currency"
      },
      "supplier_name": {
        "title": "Supplier name",
        "example": "Moor Road Surfacing Ltd",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "supplier_company_number": {
        "title": "Supplier company number",
        "example": "99000102",
        "expected": "8 characters, as Companies House shows it",
        "format": "company-number"
      },
      "supplier_charity_number": {
        "title": "Supplier charity number",
        "example": "9990101",
        "expected": "6 to 8 digits, or SC or NIC and 6 digits",
        "format": "charity-number"
      },
      "supplier_sme": {
        "title": "Small or medium-sized supplier",
        "example": "true"
      },
      "supplier_vcse": {
        "title": "Voluntary sector supplier",
        "example": "false"
      },
      "vcse_type": {
        "title": "Voluntary sector type",
        "example": "charity"
      },
      "contract_url": {
        "title": "Contract document URL",
        "example": "https://www.example.org.uk/contracts/C-2024-009.pdf",
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
        "when": "Voluntary sector type is charity"
      }
    }
  },
  validate
});
export {
  Contract
};
