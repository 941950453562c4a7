import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  isDate,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../transparency/src/generated/spend-transaction.validate.ts
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
function validate13(data, instancePath = "") {
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
  validate13.errors = vErrors;
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
var pattern3 = new RegExp("^(?:(?:AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|[0-9]{2})[0-9]{6}|(?:IP|SP|RS)[A-Z0-9]{6}|SL[0-9]{5}[0-9A])$", "u");
function validate21(data, instancePath = "") {
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
  validate21.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^(?:[0-9]{6,8}|(?:SC|NIC)[0-9]{6})$", "u");
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
var formats2 = isDate;
function validate25(data, instancePath = "") {
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
  validate25.errors = vErrors;
  return errors === 0;
}
var func4 = hasDecimals;
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (!func4(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[A-Z]{3}$", "u");
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
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
    if (func0(data) > 20) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 20 });
      errors++;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[0-9]{8}(?:-[0-9])?$", "u");
function validate40(data, instancePath = "") {
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
  validate40.errors = vErrors;
  return errors === 0;
}
var schema17 = { "enum": ["invoice", "purchase-card", "corporate-card", "other"] };
function validate44(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "invoice" || data === "purchase-card" || data === "corporate-card" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema17.enum });
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$", "u");
function validate46(data, instancePath = "") {
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
  validate46.errors = vErrors;
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
    if (data.vcse_grant === void 0 && (missing0 = "vcse_grant")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.vcse_grant !== void 0) {
        if (true !== data.vcse_grant) {
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
  const _errs8 = errors;
  let valid3 = true;
  const _errs9 = errors;
  const _errs10 = errors;
  const _errs11 = errors;
  const _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.category === void 0 && (missing1 = "category")) {
      vErrors = withError(vErrors);
      errors++;
    }
  }
  var valid5 = _errs12 === errors;
  if (valid5) {
    vErrors = withError(vErrors);
    errors++;
  } else {
    errors = _errs11;
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11;
      } else {
        vErrors = null;
      }
    }
  }
  var valid4 = _errs10 === errors;
  if (valid4) {
    const _errs13 = errors;
    const _errs14 = errors;
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.merchant_category_code === void 0 && (missing2 = "merchant_category_code")) {
        vErrors = withError(vErrors);
        errors++;
      }
    }
    var valid6 = _errs15 === errors;
    if (valid6) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
    }
    var valid4 = _errs13 === errors;
    if (valid4) {
      const _errs16 = errors;
      const _errs17 = errors;
      const _errs18 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.cpv_code === void 0 && (missing3 = "cpv_code")) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
      var valid7 = _errs18 === errors;
      if (valid7) {
        vErrors = withError(vErrors);
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
      var valid4 = _errs16 === errors;
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = _errs8;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs19 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.proclass_code === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "proclass_code" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs19 === errors;
    valid3 = _valid1;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.department === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "department" });
      errors++;
    }
    if (data.supplier_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "supplier_name" });
      errors++;
    }
    if (data.payment_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "payment_date" });
      errors++;
    }
    if (data.net_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "net_amount" });
      errors++;
    }
    if (data.irrecoverable_vat_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "irrecoverable_vat_amount" });
      errors++;
    }
    if (data.purpose === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "purpose" });
      errors++;
    }
    if (data.payment_method === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "payment_method" });
      errors++;
    }
    if (data.organisation_id !== void 0) {
      if (!validate11(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.organisation_name !== void 0) {
      if (!validate13(data.organisation_name, instancePath + "/organisation_name")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.department !== void 0) {
      if (!validate13(data.department, instancePath + "/department")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier_name !== void 0) {
      if (!validate13(data.supplier_name, instancePath + "/supplier_name")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier_reference !== void 0) {
      if (!validate18(data.supplier_reference, instancePath + "/supplier_reference")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier_company_number !== void 0) {
      if (!validate21(data.supplier_company_number, instancePath + "/supplier_company_number")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier_charity_number !== void 0) {
      if (!validate23(data.supplier_charity_number, instancePath + "/supplier_charity_number")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.vcse_grant !== void 0) {
      if (typeof data.vcse_grant !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/vcse_grant", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.payment_date !== void 0) {
      if (!validate25(data.payment_date, instancePath + "/payment_date")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.transaction_reference !== void 0) {
      if (!validate18(data.transaction_reference, instancePath + "/transaction_reference")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.net_amount !== void 0) {
      if (!validate28(data.net_amount, instancePath + "/net_amount")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.irrecoverable_vat_amount !== void 0) {
      if (!validate28(data.irrecoverable_vat_amount, instancePath + "/irrecoverable_vat_amount")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate31(data.currency, instancePath + "/currency")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.purpose !== void 0) {
      if (!validate33(data.purpose, instancePath + "/purpose")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.category !== void 0) {
      if (!validate13(data.category, instancePath + "/category")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.merchant_category_code !== void 0) {
      if (!validate37(data.merchant_category_code, instancePath + "/merchant_category_code")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.cpv_code !== void 0) {
      if (!validate40(data.cpv_code, instancePath + "/cpv_code")) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.proclass_code !== void 0) {
      if (!validate37(data.proclass_code, instancePath + "/proclass_code")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.lgsl_code !== void 0) {
      if (!validate37(data.lgsl_code, instancePath + "/lgsl_code")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.payment_method !== void 0) {
      if (!validate44(data.payment_method, instancePath + "/payment_method")) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.contract_reference !== void 0) {
      if (!validate46(data.contract_reference, instancePath + "/contract_reference")) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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

// ../transparency/src/generated/spend-transaction.ts
var SpendTransaction = /* @__PURE__ */ defineRecord({
  name: "transparency/spend-transaction",
  id: "https://w3id.org/standpipe/transparency/v1/spend-transaction.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/transparency/v1/spend-transaction.json",
    "title": "Spend transaction",
    "type": "object",
    "required": [
      "organisation_id",
      "department",
      "supplier_name",
      "payment_date",
      "net_amount",
      "irrecoverable_vat_amount",
      "purpose",
      "payment_method"
    ],
    "properties": {
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "organisation_name": {
        "$ref": "#/$defs/text200",
        "title": "Organisation name"
      },
      "department": {
        "$ref": "#/$defs/text200",
        "title": "Department"
      },
      "supplier_name": {
        "$ref": "#/$defs/text200",
        "title": "Supplier name"
      },
      "supplier_reference": {
        "$ref": "#/$defs/text50",
        "title": "Supplier reference"
      },
      "supplier_company_number": {
        "$ref": "#/$defs/company-number",
        "title": "Supplier company number"
      },
      "supplier_charity_number": {
        "$ref": "#/$defs/charity-number",
        "title": "Supplier charity number"
      },
      "vcse_grant": {
        "type": "boolean",
        "title": "Voluntary sector grant"
      },
      "payment_date": {
        "$ref": "#/$defs/date",
        "title": "Payment date"
      },
      "transaction_reference": {
        "$ref": "#/$defs/text50",
        "title": "Transaction reference"
      },
      "net_amount": {
        "$ref": "#/$defs/money",
        "title": "Net amount"
      },
      "irrecoverable_vat_amount": {
        "$ref": "#/$defs/money",
        "title": "Irrecoverable VAT"
      },
      "currency": {
        "$ref": "#/$defs/currency",
        "title": "Currency"
      },
      "purpose": {
        "$ref": "#/$defs/text500",
        "title": "Purpose"
      },
      "category": {
        "$ref": "#/$defs/text200",
        "title": "Expense category"
      },
      "merchant_category_code": {
        "$ref": "#/$defs/text20",
        "title": "Merchant category code"
      },
      "cpv_code": {
        "$ref": "#/$defs/cpv-code",
        "title": "CPV code"
      },
      "proclass_code": {
        "$ref": "#/$defs/text20",
        "title": "ProClass code"
      },
      "lgsl_code": {
        "$ref": "#/$defs/text20",
        "title": "Local government service number"
      },
      "payment_method": {
        "$ref": "#/$defs/payment-method-code",
        "title": "Payment method"
      },
      "contract_reference": {
        "$ref": "#/$defs/ref",
        "title": "Contract reference"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "vcse_grant": {
              "const": true
            }
          },
          "required": [
            "vcse_grant"
          ]
        },
        "then": {
          "required": [
            "supplier_charity_number"
          ]
        }
      },
      {
        "if": {
          "allOf": [
            {
              "not": {
                "required": [
                  "category"
                ]
              }
            },
            {
              "not": {
                "required": [
                  "merchant_category_code"
                ]
              }
            },
            {
              "not": {
                "required": [
                  "cpv_code"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "proclass_code"
          ]
        }
      }
    ],
    "$defs": {
      "charity-number": {
        "type": "string",
        "pattern": "^(?:[0-9]{6,8}|(?:SC|NIC)[0-9]{6})$"
      },
      "company-number": {
        "type": "string",
        "pattern": "^(?:(?:AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|[0-9]{2})[0-9]{6}|(?:IP|SP|RS)[A-Z0-9]{6}|SL[0-9]{5}[0-9A])$"
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
      "money": {
        "type": "number",
        "x-decimals": 2
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "payment-method-code": {
        "oneOf": [
          {
            "const": "invoice",
            "title": "Invoice"
          },
          {
            "const": "purchase-card",
            "title": "Purchase card"
          },
          {
            "const": "corporate-card",
            "title": "Corporate card"
          },
          {
            "const": "other",
            "title": "Other"
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
      "text50": {
        "$ref": "#/$defs/text",
        "maxLength": 50
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
    "title": "Spend transaction",
    "fields": {
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "organisation_name": {
        "title": "Organisation name",
        "example": "Ashmoor Borough Council",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "department": {
        "title": "Department",
        "example": "Parks and open spaces",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "supplier_name": {
        "title": "Supplier name",
        "example": "Canal Street Fencing Ltd",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "supplier_reference": {
        "title": "Supplier reference",
        "example": "V-10442",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "supplier_company_number": {
        "title": "Supplier company number",
        "example": "01234567",
        "expected": "8 characters, as Companies House shows it",
        "format": "company-number"
      },
      "supplier_charity_number": {
        "title": "Supplier charity number",
        "example": "9990095",
        "expected": "6 to 8 digits, or SC or NIC and 6 digits",
        "format": "charity-number"
      },
      "vcse_grant": {
        "title": "Voluntary sector grant",
        "example": "true"
      },
      "payment_date": {
        "title": "Payment date",
        "example": "2024-10-01",
        "expected": "a date",
        "format": "date"
      },
      "transaction_reference": {
        "title": "Transaction reference",
        "example": "CRINV0001143",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "net_amount": {
        "title": "Net amount",
        "example": "1935.45"
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
      "purpose": {
        "title": "Purpose",
        "example": "Repairs to the fence at Ashmoor Park",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "category": {
        "title": "Expense category",
        "example": "Grounds maintenance",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "merchant_category_code": {
        "title": "Merchant category code",
        "example": "5199",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "cpv_code": {
        "title": "CPV code",
        "example": "45342000",
        "expected": "8 digits, with or without a hyphen and a check digit",
        "format": "cpv-code"
      },
      "proclass_code": {
        "title": "ProClass code",
        "example": "321400",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "lgsl_code": {
        "title": "Local government service number",
        "example": "579",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "payment_method": {
        "title": "Payment method",
        "example": "invoice"
      },
      "contract_reference": {
        "title": "Contract reference",
        "example": "C-2023-118",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
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
        "when": "Voluntary sector grant is true"
      },
      "2": {
        "oneOf": [
          "category",
          "merchant_category_code",
          "cpv_code",
          "proclass_code"
        ]
      }
    }
  },
  validate
});
export {
  SpendTransaction
};
