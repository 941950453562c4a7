import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  pointFault,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../collaboration/src/generated/inclusion-scheme.validate.ts
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
function validate19(data, instancePath = "") {
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
  validate19.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["planned", "open", "paused", "ended"] };
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "planned" || data === "open" || data === "paused" || data === "ended")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate25(data, instancePath = "") {
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
    if (func0(data) > 1e3) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 1e3 });
      errors++;
    }
  }
  validate27.errors = vErrors;
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
    if (data > 120) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 120 });
      errors++;
    }
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
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
    if (data < 1) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 1 });
      errors++;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate36(data, instancePath = "") {
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate41(data, instancePath = "") {
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
  validate41.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate43(data, instancePath = "") {
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
  validate43.errors = vErrors;
  return errors === 0;
}
function validate45(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 90) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 90 });
      errors++;
    }
    if (data < -90) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: -90 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate47(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 180) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 180 });
      errors++;
    }
    if (data < -180) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: -180 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
function validate49(data, instancePath = "") {
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
  validate49.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate51(data, instancePath = "") {
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
  validate51.errors = vErrors;
  return errors === 0;
}
function validate54(data, instancePath = "") {
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
  validate54.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^[+0-9(][0-9 ()]{5,18}[0-9]$", "u");
function validate59(data, instancePath = "") {
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
  validate59.errors = vErrors;
  return errors === 0;
}
var formats4 = isEmail;
function validate61(data, instancePath = "") {
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
  validate61.errors = vErrors;
  return errors === 0;
}
var func4 = sameValue;
var func8 = hasDecimals;
var func13 = inOrder;
var func14 = pointFault;
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
  const _errs8 = errors;
  let valid3 = true;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.free === void 0 && (missing1 = "free")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.free !== void 0) {
        if (false !== data.free) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
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
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cost_text === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "cost_text" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
  }
  const _errs13 = errors;
  let valid5 = true;
  const _errs14 = errors;
  const _errs15 = errors;
  const _errs16 = errors;
  const _errs17 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.website_url === void 0 && (missing2 = "website_url")) {
      vErrors = withError(vErrors);
      errors++;
    }
  }
  var valid7 = _errs17 === errors;
  if (valid7) {
    vErrors = withError(vErrors);
    errors++;
  } else {
    errors = _errs16;
    if (vErrors !== null) {
      if (_errs16) {
        vErrors.length = _errs16;
      } else {
        vErrors = null;
      }
    }
  }
  var valid6 = _errs15 === errors;
  if (valid6) {
    const _errs18 = errors;
    const _errs19 = errors;
    const _errs20 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.phone === void 0 && (missing3 = "phone")) {
        vErrors = withError(vErrors);
        errors++;
      }
    }
    var valid8 = _errs20 === errors;
    if (valid8) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      errors = _errs19;
      if (vErrors !== null) {
        if (_errs19) {
          vErrors.length = _errs19;
        } else {
          vErrors = null;
        }
      }
    }
    var valid6 = _errs18 === errors;
  }
  var _valid2 = _errs14 === errors;
  errors = _errs13;
  if (vErrors !== null) {
    if (_errs13) {
      vErrors.length = _errs13;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs21 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "email" }, "#/allOf/3/then/required");
        errors++;
      }
    }
    var _valid2 = _errs21 === errors;
    valid5 = _valid2;
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
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.support_types === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "support_types" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
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
    if (data.description !== void 0) {
      if (!validate6(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.support_types !== void 0) {
      let data6 = data.support_types;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = withError(vErrors, instancePath + "/support_types", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate19(data6[i0], instancePath + "/support_types/" + i0)) {
            vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data6.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func4(data6[i1], data6[j0])) {
                vErrors = withError(vErrors, instancePath + "/support_types", "uniqueItems", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/support_types", "type", { type: "array" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate21(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.provider_name !== void 0) {
      if (!validate15(data.provider_name, instancePath + "/provider_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.provider_id !== void 0) {
      if (!validate13(data.provider_id, instancePath + "/provider_id")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.groups !== void 0) {
      let data11 = data.groups;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          vErrors = withError(vErrors, instancePath + "/groups", "minItems", { limit: 1 });
          errors++;
        }
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate25(data11[i2], instancePath + "/groups/" + i2)) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        let i3 = data11.length;
        let j1;
        if (i3 > 1) {
          outer1: for (; i3--; ) {
            for (j1 = i3; j1--; ) {
              if (func4(data11[i3], data11[j1])) {
                vErrors = withError(vErrors, instancePath + "/groups", "uniqueItems", { i: i3, j: j1 });
                errors++;
                break outer1;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/groups", "type", { type: "array" });
        errors++;
      }
    }
    if (data.eligibility_text !== void 0) {
      if (!validate27(data.eligibility_text, instancePath + "/eligibility_text")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.minimum_age !== void 0) {
      if (!validate30(data.minimum_age, instancePath + "/minimum_age")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.maximum_age !== void 0) {
      if (!validate30(data.maximum_age, instancePath + "/maximum_age")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.loan_days !== void 0) {
      if (!validate33(data.loan_days, instancePath + "/loan_days")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.training_hours !== void 0) {
      let data17 = data.training_hours;
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 1e3) {
          vErrors = withError(vErrors, instancePath + "/training_hours", "maximum", { limit: 1e3 });
          errors++;
        }
        if (data17 <= 0) {
          vErrors = withError(vErrors, instancePath + "/training_hours", "exclusiveMinimum", { limit: 0 });
          errors++;
        }
        if (!func8(data17, 1)) {
          vErrors = withError(vErrors, instancePath + "/training_hours", "x-decimals", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/training_hours", "type", { type: "number" });
        errors++;
      }
    }
    if (data.free !== void 0) {
      if (typeof data.free !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/free", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.cost_text !== void 0) {
      if (!validate15(data.cost_text, instancePath + "/cost_text")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.area_gss_codes !== void 0) {
      let data20 = data.area_gss_codes;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i4 = 0; i4 < len2; i4++) {
          if (!validate36(data20[i4], instancePath + "/area_gss_codes/" + i4)) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
        let i5 = data20.length;
        let j2;
        if (i5 > 1) {
          outer2: for (; i5--; ) {
            for (j2 = i5; j2--; ) {
              if (func4(data20[i5], data20[j2])) {
                vErrors = withError(vErrors, instancePath + "/area_gss_codes", "uniqueItems", { i: i5, j: j2 });
                errors++;
                break outer2;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/area_gss_codes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate38(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate41(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate43(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate45(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate47(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      let data27 = data.languages;
      if (Array.isArray(data27)) {
        const len3 = data27.length;
        for (let i6 = 0; i6 < len3; i6++) {
          if (!validate49(data27[i6], instancePath + "/languages/" + i6)) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
        let i7 = data27.length;
        let j3;
        if (i7 > 1) {
          outer3: for (; i7--; ) {
            for (j3 = i7; j3--; ) {
              if (func4(data27[i7], data27[j3])) {
                vErrors = withError(vErrors, instancePath + "/languages", "uniqueItems", { i: i7, j: j3 });
                errors++;
                break outer3;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/languages", "type", { type: "array" });
        errors++;
      }
    }
    if (data.start_date !== void 0) {
      if (!validate51(data.start_date, instancePath + "/start_date")) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_date !== void 0) {
      if (!validate51(data.end_date, instancePath + "/end_date")) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.people_reached_count !== void 0) {
      if (!validate54(data.people_reached_count, instancePath + "/people_reached_count")) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.devices_count !== void 0) {
      if (!validate54(data.devices_count, instancePath + "/devices_count")) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.counted_date !== void 0) {
      if (!validate51(data.counted_date, instancePath + "/counted_date")) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.website_url !== void 0) {
      if (!validate2(data.website_url, instancePath + "/website_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.phone !== void 0) {
      if (!validate59(data.phone, instancePath + "/phone")) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate61(data.email, instancePath + "/email")) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (data.longitude === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "latitude",
          missingProperty: "longitude",
          depsCount: 1,
          deps: "longitude"
        });
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      if (data.latitude === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "longitude",
          missingProperty: "latitude",
          depsCount: 1,
          deps: "latitude"
        });
        errors++;
      }
    }
    if (data.people_reached_count !== void 0) {
      if (data.counted_date === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "people_reached_count",
          missingProperty: "counted_date",
          depsCount: 1,
          deps: "counted_date"
        });
        errors++;
      }
    }
    if (data.devices_count !== void 0) {
      if (data.counted_date === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "devices_count",
          missingProperty: "counted_date",
          depsCount: 1,
          deps: "counted_date"
        });
        errors++;
      }
    }
    if (!func13(data["minimum_age"], data["maximum_age"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "minimum_age", later: "maximum_age" });
      errors++;
    }
    if (!func13(data["start_date"], data["end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_date", later: "end_date" });
      errors++;
    }
    if (!func13(data["start_date"], data["counted_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_date", later: "counted_date" });
      errors++;
    }
    const fault0 = func14(data["latitude"], data["longitude"], "WGS84");
    if (fault0 !== null) {
      vErrors = withError(vErrors, instancePath, "x-points", { fault: fault0, north: "latitude", east: "longitude" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../collaboration/src/generated/inclusion-scheme.ts
var InclusionScheme = /* @__PURE__ */ defineRecord({
  name: "collaboration/inclusion-scheme",
  id: "https://w3id.org/standpipe/collaboration/v1/inclusion-scheme.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/collaboration/v1/inclusion-scheme.json",
    "title": "Digital inclusion scheme",
    "x-order": [
      [
        "minimum_age",
        "maximum_age"
      ],
      [
        "start_date",
        "end_date"
      ],
      [
        "start_date",
        "counted_date"
      ]
    ],
    "x-points": [
      {
        "system": "WGS84",
        "north": "latitude",
        "east": "longitude"
      }
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "name",
      "description",
      "support_types",
      "status"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Scheme reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Name"
      },
      "description": {
        "$ref": "#/$defs/text4000",
        "title": "Description"
      },
      "support_types": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/inclusion-support-code"
        },
        "minItems": 1,
        "uniqueItems": true,
        "title": "Kinds of support"
      },
      "status": {
        "$ref": "#/$defs/scheme-status-code",
        "title": "Status"
      },
      "provider_name": {
        "$ref": "#/$defs/text200",
        "title": "Provider name"
      },
      "provider_id": {
        "$ref": "#/$defs/org-id",
        "title": "Provider identifier"
      },
      "groups": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/inclusion-group-code"
        },
        "minItems": 1,
        "uniqueItems": true,
        "title": "Groups of people"
      },
      "eligibility_text": {
        "$ref": "#/$defs/text1000",
        "title": "Eligibility"
      },
      "minimum_age": {
        "$ref": "#/$defs/age",
        "title": "Minimum age"
      },
      "maximum_age": {
        "$ref": "#/$defs/age",
        "title": "Maximum age"
      },
      "loan_days": {
        "$ref": "#/$defs/positive",
        "title": "Length of a loan"
      },
      "training_hours": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 1e3,
        "x-decimals": 1,
        "title": "Hours of training"
      },
      "free": {
        "type": "boolean",
        "title": "Free of charge"
      },
      "cost_text": {
        "$ref": "#/$defs/text200",
        "title": "Cost"
      },
      "area_gss_codes": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/gss-code"
        },
        "uniqueItems": true,
        "title": "Areas"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "postcode": {
        "$ref": "#/$defs/postcode",
        "title": "Postcode"
      },
      "uprn": {
        "$ref": "#/$defs/uprn",
        "title": "UPRN"
      },
      "latitude": {
        "$ref": "#/$defs/latitude",
        "title": "Latitude"
      },
      "longitude": {
        "$ref": "#/$defs/longitude",
        "title": "Longitude"
      },
      "languages": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/language"
        },
        "uniqueItems": true,
        "title": "Languages"
      },
      "start_date": {
        "$ref": "#/$defs/date",
        "title": "Start date"
      },
      "end_date": {
        "$ref": "#/$defs/date",
        "title": "End date"
      },
      "people_reached_count": {
        "$ref": "#/$defs/count",
        "title": "People reached"
      },
      "devices_count": {
        "$ref": "#/$defs/count",
        "title": "Devices lent or given"
      },
      "counted_date": {
        "$ref": "#/$defs/date",
        "title": "Count date"
      },
      "website_url": {
        "$ref": "#/$defs/url",
        "title": "Web page"
      },
      "phone": {
        "$ref": "#/$defs/phone",
        "title": "Phone number"
      },
      "email": {
        "$ref": "#/$defs/email",
        "title": "Email address"
      }
    },
    "dependentRequired": {
      "latitude": [
        "longitude"
      ],
      "longitude": [
        "latitude"
      ],
      "people_reached_count": [
        "counted_date"
      ],
      "devices_count": [
        "counted_date"
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
      },
      {
        "if": {
          "properties": {
            "free": {
              "const": false
            }
          },
          "required": [
            "free"
          ]
        },
        "then": {
          "required": [
            "cost_text"
          ]
        }
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
                  "phone"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "email"
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
      "email": {
        "type": "string",
        "maxLength": 254,
        "format": "email"
      },
      "gss-code": {
        "type": "string",
        "pattern": "^[EJKLMNSW][0-9]{8}$"
      },
      "inclusion-group-code": {
        "x-open": true,
        "anyOf": [
          {
            "oneOf": [
              {
                "const": "everyone",
                "title": "Everyone"
              },
              {
                "const": "older-people",
                "title": "Older people"
              },
              {
                "const": "young-people",
                "title": "Young people"
              },
              {
                "const": "unemployed-people",
                "title": "Unemployed people"
              },
              {
                "const": "people-on-low-incomes",
                "title": "People on low incomes"
              },
              {
                "const": "disabled-people",
                "title": "Disabled people"
              },
              {
                "const": "carers",
                "title": "Carers"
              },
              {
                "const": "people-learning-english",
                "title": "People who are learning English"
              }
            ]
          },
          {
            "type": "string",
            "minLength": 1
          }
        ]
      },
      "inclusion-support-code": {
        "x-open": true,
        "anyOf": [
          {
            "oneOf": [
              {
                "const": "device-lending",
                "title": "Device lending"
              },
              {
                "const": "device-giving",
                "title": "Device giving"
              },
              {
                "const": "skills-training",
                "title": "Skills training"
              },
              {
                "const": "connectivity",
                "title": "Connectivity"
              },
              {
                "const": "public-access",
                "title": "Public access"
              },
              {
                "const": "assisted-digital",
                "title": "Help with online services"
              }
            ]
          },
          {
            "type": "string",
            "minLength": 1
          }
        ]
      },
      "language": {
        "type": "string",
        "pattern": "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"
      },
      "latitude": {
        "type": "number",
        "minimum": -90,
        "maximum": 90
      },
      "longitude": {
        "type": "number",
        "minimum": -180,
        "maximum": 180
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "phone": {
        "type": "string",
        "pattern": "^[+0-9(][0-9 ()]{5,18}[0-9]$"
      },
      "positive": {
        "type": "integer",
        "minimum": 1
      },
      "postcode": {
        "type": "string",
        "pattern": "^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$"
      },
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
      },
      "scheme-status-code": {
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
            "const": "paused",
            "title": "Paused"
          },
          {
            "const": "ended",
            "title": "Ended"
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
      "uprn": {
        "type": "string",
        "pattern": "^[1-9][0-9]{0,11}$"
      },
      "url": {
        "type": "string",
        "maxLength": 2e3,
        "pattern": "^https?://[^\\s/]\\S*$"
      }
    }
  },
  words: {
    "title": "Digital inclusion scheme",
    "fields": {
      "reference": {
        "title": "Scheme reference",
        "example": "DIG-003",
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
        "title": "Name",
        "example": "Borrow a tablet",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "description": {
        "title": "Description",
        "example": "Borrow a tablet with mobile data for four weeks, with six\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "support_types": {
        "title": "Kinds of support",
        "example": "device-lending"
      },
      "status": {
        "title": "Status",
        "example": "open"
      },
      "provider_name": {
        "title": "Provider name",
        "example": "Northford Lunch Clubs",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "provider_id": {
        "title": "Provider identifier",
        "example": "GB-CHC-9990101",
        "expected": "an org-id",
        "format": "org-id"
      },
      "groups": {
        "title": "Groups of people",
        "example": "older-people"
      },
      "eligibility_text": {
        "title": "Eligibility",
        "example": "People over 50 and people who look for work, if they live\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "minimum_age": {
        "title": "Minimum age",
        "example": "50"
      },
      "maximum_age": {
        "title": "Maximum age",
        "example": "99"
      },
      "loan_days": {
        "title": "Length of a loan",
        "example": "28"
      },
      "training_hours": {
        "title": "Hours of training",
        "example": "6"
      },
      "free": {
        "title": "Free of charge",
        "example": "true"
      },
      "cost_text": {
        "title": "Cost",
        "example": "\xA35 a week, and a deposit of \xA320",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "area_gss_codes": {
        "title": "Areas",
        "example": "E06000099",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "address_text": {
        "title": "Address",
        "example": "Central Library, High Street, Northford",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "M32 0TH",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
      },
      "uprn": {
        "title": "UPRN",
        "example": "100012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
      },
      "latitude": {
        "title": "Latitude",
        "example": "53.457612",
        "expected": "degrees north on WGS84, not a grid northing"
      },
      "longitude": {
        "title": "Longitude",
        "example": "-2.287345",
        "expected": "degrees east on WGS84, not a grid easting"
      },
      "languages": {
        "title": "Languages",
        "example": "en",
        "expected": "a language code of 2 or 3 small letters",
        "format": "language"
      },
      "start_date": {
        "title": "Start date",
        "example": "2025-06-01",
        "expected": "a date",
        "format": "date"
      },
      "end_date": {
        "title": "End date",
        "example": "2026-01-31",
        "expected": "a date",
        "format": "date"
      },
      "people_reached_count": {
        "title": "People reached",
        "example": "214"
      },
      "devices_count": {
        "title": "Devices lent or given",
        "example": "180"
      },
      "counted_date": {
        "title": "Count date",
        "example": "2025-12-31",
        "expected": "a date",
        "format": "date"
      },
      "website_url": {
        "title": "Web page",
        "example": "https://www.northford.example.org.uk/get-online",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "phone": {
        "title": "Phone number",
        "example": "01632 960145",
        "expected": "7 to 20 characters: digits, spaces, brackets and a + at the start",
        "format": "phone"
      },
      "email": {
        "title": "Email address",
        "example": "getonline@northford.example.org.uk",
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
      },
      "2": {
        "when": "Free of charge is false"
      },
      "3": {
        "oneOf": [
          "website_url",
          "phone",
          "email"
        ]
      }
    }
  },
  validate
});
export {
  InclusionScheme
};
