import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../services/src/generated/service.validate.ts
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
var schema9 = { "enum": ["active", "inactive", "defunct", "temporarily-closed"] };
function validate20(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "active" || data === "inactive" || data === "defunct" || data === "temporarily-closed")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema9.enum });
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var formats2 = isEmail;
function validate23(data, instancePath = "") {
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
  validate23.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[+0-9(][0-9 ()]{5,18}[0-9]$", "u");
function validate25(data, instancePath = "") {
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
  validate25.errors = vErrors;
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
    if (func0(data) > 20) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 20 });
      errors++;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[a-z][a-z0-9-]*:\\S{1,200}$", "u");
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
function validate33(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "type", { type: "integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 120) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 120 });
      errors++;
    }
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate36(data, instancePath = "") {
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
  validate36.errors = vErrors;
  return errors === 0;
}
function validate38(data, instancePath = "") {
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
  validate38.errors = vErrors;
  return errors === 0;
}
var func6 = hasDecimals;
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (!func6(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^[A-Z]{3}$", "u");
function validate43(data, instancePath = "") {
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
  validate43.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
function validate46(data, instancePath = "") {
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
  validate46.errors = vErrors;
  return errors === 0;
}
var formats4 = isDate;
function validate48(data, instancePath = "") {
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
  validate48.errors = vErrors;
  return errors === 0;
}
var func7 = inOrder;
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
    if (data.website_url === void 0 && (missing0 = "website_url")) {
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
      if (data.email === void 0 && (missing1 = "email")) {
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
      if (data.phone === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "phone" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs11 === errors;
    valid1 = _valid0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "service_id" });
      errors++;
    }
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.organisation_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_name" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.service_id !== void 0) {
      if (!validate11(data.service_id, instancePath + "/service_id")) {
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
    if (data.organisation_name !== void 0) {
      if (!validate15(data.organisation_name, instancePath + "/organisation_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate15(data.name, instancePath + "/name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate6(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate20(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.website_url !== void 0) {
      if (!validate2(data.website_url, instancePath + "/website_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate23(data.email, instancePath + "/email")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.phone !== void 0) {
      if (!validate25(data.phone, instancePath + "/phone")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.lgsl_code !== void 0) {
      if (!validate27(data.lgsl_code, instancePath + "/lgsl_code")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.category_codes !== void 0) {
      let data10 = data.category_codes;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate30(data10[i0], instancePath + "/category_codes/" + i0)) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/category_codes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.eligibility_text !== void 0) {
      if (!validate6(data.eligibility_text, instancePath + "/eligibility_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.minimum_age !== void 0) {
      if (!validate33(data.minimum_age, instancePath + "/minimum_age")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.maximum_age !== void 0) {
      if (!validate33(data.maximum_age, instancePath + "/maximum_age")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.area_gss_codes !== void 0) {
      let data15 = data.area_gss_codes;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate36(data15[i1], instancePath + "/area_gss_codes/" + i1)) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/area_gss_codes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.fees_text !== void 0) {
      if (!validate38(data.fees_text, instancePath + "/fees_text")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.cost_amount !== void 0) {
      if (!validate41(data.cost_amount, instancePath + "/cost_amount")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate43(data.currency, instancePath + "/currency")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.how_to_apply !== void 0) {
      if (!validate6(data.how_to_apply, instancePath + "/how_to_apply")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      let data21 = data.languages;
      if (Array.isArray(data21)) {
        const len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate46(data21[i2], instancePath + "/languages/" + i2)) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/languages", "type", { type: "array" });
        errors++;
      }
    }
    if (data.assured_date !== void 0) {
      if (!validate48(data.assured_date, instancePath + "/assured_date")) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.valid_from !== void 0) {
      if (!validate48(data.valid_from, instancePath + "/valid_from")) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.valid_to !== void 0) {
      if (!validate48(data.valid_to, instancePath + "/valid_to")) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (!func7(data["minimum_age"], data["maximum_age"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "minimum_age", later: "maximum_age" });
      errors++;
    }
    if (!func7(data["valid_from"], data["valid_to"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "valid_from", later: "valid_to" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../services/src/generated/service.ts
var Service = /* @__PURE__ */ defineRecord({
  name: "services/service",
  id: "https://w3id.org/standpipe/services/v1/service.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/services/v1/service.json",
    "title": "Service",
    "x-order": [
      [
        "minimum_age",
        "maximum_age"
      ],
      [
        "valid_from",
        "valid_to"
      ]
    ],
    "type": "object",
    "required": [
      "service_id",
      "organisation_id",
      "organisation_name",
      "name",
      "description",
      "status"
    ],
    "properties": {
      "service_id": {
        "$ref": "#/$defs/ref",
        "title": "Service identifier"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "organisation_name": {
        "$ref": "#/$defs/text200",
        "title": "Organisation name"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Service name"
      },
      "description": {
        "$ref": "#/$defs/text4000",
        "title": "Description"
      },
      "status": {
        "$ref": "#/$defs/service-status-code",
        "title": "Status"
      },
      "website_url": {
        "$ref": "#/$defs/url",
        "title": "Website address"
      },
      "email": {
        "$ref": "#/$defs/email",
        "title": "Email address"
      },
      "phone": {
        "$ref": "#/$defs/phone",
        "title": "Phone number"
      },
      "lgsl_code": {
        "$ref": "#/$defs/text20",
        "title": "LGSL number"
      },
      "category_codes": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/curie"
        },
        "title": "Category codes"
      },
      "eligibility_text": {
        "$ref": "#/$defs/text4000",
        "title": "Who can use it"
      },
      "minimum_age": {
        "$ref": "#/$defs/age",
        "title": "Minimum age"
      },
      "maximum_age": {
        "$ref": "#/$defs/age",
        "title": "Maximum age"
      },
      "area_gss_codes": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/gss-code"
        },
        "title": "Areas served"
      },
      "fees_text": {
        "$ref": "#/$defs/text1000",
        "title": "Cost in words"
      },
      "cost_amount": {
        "$ref": "#/$defs/money",
        "title": "Lowest price"
      },
      "currency": {
        "$ref": "#/$defs/currency",
        "title": "Currency"
      },
      "how_to_apply": {
        "$ref": "#/$defs/text4000",
        "title": "How to apply"
      },
      "languages": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/language"
        },
        "title": "Languages"
      },
      "assured_date": {
        "$ref": "#/$defs/date",
        "title": "Date last checked"
      },
      "valid_from": {
        "$ref": "#/$defs/date",
        "title": "Available from"
      },
      "valid_to": {
        "$ref": "#/$defs/date",
        "title": "Available until"
      }
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
                  "website_url"
                ]
              }
            },
            {
              "not": {
                "required": [
                  "email"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "phone"
          ]
        }
      }
    ],
    "$defs": {
      "age": {
        "type": "integer",
        "minimum": 0,
        "maximum": 120
      },
      "curie": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]*:\\S{1,200}$"
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
      "email": {
        "type": "string",
        "maxLength": 254,
        "format": "email"
      },
      "gss-code": {
        "type": "string",
        "pattern": "^[EJKLMNSW][0-9]{8}$"
      },
      "language": {
        "type": "string",
        "pattern": "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"
      },
      "money": {
        "type": "number",
        "x-decimals": 2
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "phone": {
        "type": "string",
        "pattern": "^[+0-9(][0-9 ()]{5,18}[0-9]$"
      },
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
      },
      "service-status-code": {
        "oneOf": [
          {
            "const": "active",
            "title": "Active"
          },
          {
            "const": "inactive",
            "title": "Inactive"
          },
          {
            "const": "defunct",
            "title": "Closed for good"
          },
          {
            "const": "temporarily-closed",
            "title": "Closed for a time"
          }
        ]
      },
      "text": {
        "type": "string",
        "pattern": "^\\S(?:[\\s\\S]*\\S)?$"
      },
      "text1000": {
        "$ref": "#/$defs/text",
        "maxLength": 1e3
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
    "title": "Service",
    "fields": {
      "service_id": {
        "title": "Service identifier",
        "example": "5b3d4c1e-9f0a-4c55-8a51-7d2f0c9e6b14",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-CHC-9990095",
        "expected": "an org-id",
        "format": "org-id"
      },
      "organisation_name": {
        "title": "Organisation name",
        "example": "Northford Lunch Clubs",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "name": {
        "title": "Service name",
        "example": "Mill Lane lunch club",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "description": {
        "title": "Description",
        "example": "A weekly lunch and a chat for people over 60.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "status": {
        "title": "Status",
        "example": "active"
      },
      "website_url": {
        "title": "Website address",
        "example": "https://www.example.org.uk/lunch-club",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "email": {
        "title": "Email address",
        "example": "hello@lunchclubs.example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "phone": {
        "title": "Phone number",
        "example": "01632 960234",
        "expected": "7 to 20 characters: digits, spaces, brackets and a + at the start",
        "format": "phone"
      },
      "lgsl_code": {
        "title": "LGSL number",
        "example": "352",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "category_codes": {
        "title": "Category codes",
        "example": "lgsl:352",
        "expected": "the name of a scheme in small letters, a colon and a code",
        "format": "curie"
      },
      "eligibility_text": {
        "title": "Who can use it",
        "example": "People over 60 who live in Northford.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "minimum_age": {
        "title": "Minimum age",
        "example": "60"
      },
      "maximum_age": {
        "title": "Maximum age",
        "example": "110"
      },
      "area_gss_codes": {
        "title": "Areas served",
        "example": "E05011111",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "fees_text": {
        "title": "Cost in words",
        "example": "\xA34.50 a meal. Free for carers.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "cost_amount": {
        "title": "Lowest price",
        "example": "4.5"
      },
      "currency": {
        "title": "Currency",
        "example": "GBP",
        "expected": "a currency code of 3 capital letters",
        "format": "currency"
      },
      "how_to_apply": {
        "title": "How to apply",
        "example": "Phone us by noon on the day before you want to come.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "languages": {
        "title": "Languages",
        "example": "en",
        "expected": "a language code of 2 or 3 small letters",
        "format": "language"
      },
      "assured_date": {
        "title": "Date last checked",
        "example": "2025-05-01",
        "expected": "a date",
        "format": "date"
      },
      "valid_from": {
        "title": "Available from",
        "example": "2025-01-06",
        "expected": "a date",
        "format": "date"
      },
      "valid_to": {
        "title": "Available until",
        "example": "2026-12-18",
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
        "oneOf": [
          "website_url",
          "email",
          "phone"
        ]
      }
    }
  },
  validate
});
export {
  Service
};
