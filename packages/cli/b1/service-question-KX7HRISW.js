import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../services/src/generated/service-question.validate.ts
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
var pattern4 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
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
function validate22(data, instancePath = "") {
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
  validate22.errors = vErrors;
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
    if (func0(data) > 20) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 20 });
      errors++;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[a-z][a-z0-9-]*:\\S{1,200}$", "u");
function validate28(data, instancePath = "") {
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
  validate28.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["web-page", "online-form", "webchat", "phone", "email", "post", "visit", "none"] };
function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "web-page" || data === "online-form" || data === "webchat" || data === "phone" || data === "email" || data === "post" || data === "visit" || data === "none")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[+0-9(][0-9 ()]{5,18}[0-9]$", "u");
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
var formats2 = isEmail;
function validate35(data, instancePath = "") {
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
  validate35.errors = vErrors;
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
var schema17 = { "enum": ["draft", "approved", "withdrawn"] };
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "draft" || data === "approved" || data === "withdrawn")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema17.enum });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate43(data, instancePath = "") {
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
  validate43.errors = vErrors;
  return errors === 0;
}
var formats4 = isDate;
function validate46(data, instancePath = "") {
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
  validate46.errors = vErrors;
  return errors === 0;
}
var func4 = sameValue;
var func9 = inOrder;
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
        if ("approved" !== data.status) {
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
      if (data.approved_by === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "approved_by" }, "#/allOf/1/then/required");
        errors++;
      }
      if (data.approved_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "approved_date" }, "#/allOf/1/then/required");
        errors++;
      }
      if (data.review_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "review_date" }, "#/allOf/1/then/required");
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
    if (data.channel === void 0 && (missing1 = "channel")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.channel !== void 0) {
        let data1 = data.channel;
        if (!(data1 === "web-page" || data1 === "online-form" || data1 === "webchat")) {
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
      if (data.channel_url === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "channel_url" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
  }
  const _errs13 = errors;
  let valid5 = true;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.channel === void 0 && (missing2 = "channel")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.channel !== void 0) {
        if ("phone" !== data.channel) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
    }
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
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.phone === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "phone" }, "#/allOf/3/then/required");
        errors++;
      }
    }
    var _valid2 = _errs16 === errors;
    valid5 = _valid2;
  }
  const _errs18 = errors;
  let valid7 = true;
  const _errs19 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.channel === void 0 && (missing3 = "channel")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.channel !== void 0) {
        if ("email" !== data.channel) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
    }
  }
  var _valid3 = _errs19 === errors;
  errors = _errs18;
  if (vErrors !== null) {
    if (_errs18) {
      vErrors.length = _errs18;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs21 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "email" }, "#/allOf/4/then/required");
        errors++;
      }
    }
    var _valid3 = _errs21 === errors;
    valid7 = _valid3;
  }
  const _errs23 = errors;
  let valid9 = true;
  const _errs24 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.channel === void 0 && (missing4 = "channel")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.channel !== void 0) {
        let data4 = data.channel;
        if (!(data4 === "post" || data4 === "visit")) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
    }
  }
  var _valid4 = _errs24 === errors;
  errors = _errs23;
  if (vErrors !== null) {
    if (_errs23) {
      vErrors.length = _errs23;
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs26 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.address_text === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "address_text" }, "#/allOf/5/then/required");
        errors++;
      }
    }
    var _valid4 = _errs26 === errors;
    valid9 = _valid4;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.question_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "question_id" });
      errors++;
    }
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.language === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "language" });
      errors++;
    }
    if (data.question === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "question" });
      errors++;
    }
    if (data.answer_text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "answer_text" });
      errors++;
    }
    if (data.channel === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "channel" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.question_id !== void 0) {
      if (!validate11(data.question_id, instancePath + "/question_id")) {
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
    if (data.language !== void 0) {
      if (!validate15(data.language, instancePath + "/language")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.question !== void 0) {
      if (!validate17(data.question, instancePath + "/question")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.other_wordings !== void 0) {
      let data9 = data.other_wordings;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate17(data9[i0], instancePath + "/other_wordings/" + i0)) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/other_wordings", "type", { type: "array" });
        errors++;
      }
    }
    if (data.answer_text !== void 0) {
      if (!validate6(data.answer_text, instancePath + "/answer_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.audiences !== void 0) {
      let data12 = data.audiences;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          vErrors = withError(vErrors, instancePath + "/audiences", "minItems", { limit: 1 });
          errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate22(data12[i1], instancePath + "/audiences/" + i1)) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        let i2 = data12.length;
        let j0;
        if (i2 > 1) {
          outer0: for (; i2--; ) {
            for (j0 = i2; j0--; ) {
              if (func4(data12[i2], data12[j0])) {
                vErrors = withError(vErrors, instancePath + "/audiences", "uniqueItems", { i: i2, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/audiences", "type", { type: "array" });
        errors++;
      }
    }
    if (data.service_id !== void 0) {
      if (!validate11(data.service_id, instancePath + "/service_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.lgsl_code !== void 0) {
      if (!validate25(data.lgsl_code, instancePath + "/lgsl_code")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.category_codes !== void 0) {
      let data16 = data.category_codes;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate28(data16[i3], instancePath + "/category_codes/" + i3)) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/category_codes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.channel !== void 0) {
      if (!validate30(data.channel, instancePath + "/channel")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.channel_url !== void 0) {
      if (!validate2(data.channel_url, instancePath + "/channel_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.phone !== void 0) {
      if (!validate33(data.phone, instancePath + "/phone")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate35(data.email, instancePath + "/email")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate17(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.opening_hours !== void 0) {
      if (!validate38(data.opening_hours, instancePath + "/opening_hours")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.hand_over !== void 0) {
      if (typeof data.hand_over !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/hand_over", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate41(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved_by !== void 0) {
      if (!validate43(data.approved_by, instancePath + "/approved_by")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.approved_date !== void 0) {
      if (!validate46(data.approved_date, instancePath + "/approved_date")) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.review_date !== void 0) {
      if (!validate46(data.review_date, instancePath + "/review_date")) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.valid_from !== void 0) {
      if (!validate46(data.valid_from, instancePath + "/valid_from")) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.valid_to !== void 0) {
      if (!validate46(data.valid_to, instancePath + "/valid_to")) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (!func9(data["approved_date"], data["review_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "approved_date", later: "review_date" });
      errors++;
    }
    if (!func9(data["valid_from"], data["valid_to"])) {
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

// ../services/src/generated/service-question.ts
var ServiceQuestion = /* @__PURE__ */ defineRecord({
  name: "services/service-question",
  id: "https://w3id.org/standpipe/services/v1/service-question.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/services/v1/service-question.json",
    "title": "Service question",
    "x-order": [
      [
        "approved_date",
        "review_date"
      ],
      [
        "valid_from",
        "valid_to"
      ]
    ],
    "type": "object",
    "required": [
      "question_id",
      "organisation_id",
      "language",
      "question",
      "answer_text",
      "channel",
      "status"
    ],
    "properties": {
      "question_id": {
        "$ref": "#/$defs/ref",
        "title": "Question reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "language": {
        "$ref": "#/$defs/language",
        "title": "Language"
      },
      "question": {
        "$ref": "#/$defs/text500",
        "title": "Question"
      },
      "other_wordings": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text500"
        },
        "title": "Other wordings"
      },
      "answer_text": {
        "$ref": "#/$defs/text4000",
        "title": "Answer"
      },
      "audiences": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/question-audience-code"
        },
        "minItems": 1,
        "uniqueItems": true,
        "title": "Audiences"
      },
      "service_id": {
        "$ref": "#/$defs/ref",
        "title": "Service identifier"
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
      "channel": {
        "$ref": "#/$defs/contact-channel-code",
        "title": "Channel"
      },
      "channel_url": {
        "$ref": "#/$defs/url",
        "title": "Channel web address"
      },
      "phone": {
        "$ref": "#/$defs/phone",
        "title": "Phone number"
      },
      "email": {
        "$ref": "#/$defs/email",
        "title": "Email address"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "opening_hours": {
        "$ref": "#/$defs/opening-hours",
        "title": "Opening hours"
      },
      "hand_over": {
        "type": "boolean",
        "title": "Hand over to a person"
      },
      "status": {
        "$ref": "#/$defs/question-status-code",
        "title": "Status"
      },
      "approved_by": {
        "$ref": "#/$defs/text200",
        "title": "Approved by"
      },
      "approved_date": {
        "$ref": "#/$defs/date",
        "title": "Date approved"
      },
      "review_date": {
        "$ref": "#/$defs/date",
        "title": "Review date"
      },
      "valid_from": {
        "$ref": "#/$defs/date",
        "title": "Shown from"
      },
      "valid_to": {
        "$ref": "#/$defs/date",
        "title": "Shown until"
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
              "const": "approved"
            }
          },
          "required": [
            "status"
          ]
        },
        "then": {
          "required": [
            "approved_by",
            "approved_date",
            "review_date"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "channel": {
              "enum": [
                "web-page",
                "online-form",
                "webchat"
              ]
            }
          },
          "required": [
            "channel"
          ]
        },
        "then": {
          "required": [
            "channel_url"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "channel": {
              "const": "phone"
            }
          },
          "required": [
            "channel"
          ]
        },
        "then": {
          "required": [
            "phone"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "channel": {
              "const": "email"
            }
          },
          "required": [
            "channel"
          ]
        },
        "then": {
          "required": [
            "email"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "channel": {
              "enum": [
                "post",
                "visit"
              ]
            }
          },
          "required": [
            "channel"
          ]
        },
        "then": {
          "required": [
            "address_text"
          ]
        }
      }
    ],
    "$defs": {
      "contact-channel-code": {
        "oneOf": [
          {
            "const": "web-page",
            "title": "Web page"
          },
          {
            "const": "online-form",
            "title": "Online form"
          },
          {
            "const": "webchat",
            "title": "Webchat"
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
            "const": "post",
            "title": "Post"
          },
          {
            "const": "visit",
            "title": "Visit"
          },
          {
            "const": "none",
            "title": "None"
          }
        ]
      },
      "curie": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]*:\\S{1,200}$"
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
      "language": {
        "type": "string",
        "pattern": "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"
      },
      "opening-hours": {
        "$ref": "#/$defs/text",
        "maxLength": 500
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "phone": {
        "type": "string",
        "pattern": "^[+0-9(][0-9 ()]{5,18}[0-9]$"
      },
      "question-audience-code": {
        "x-open": true,
        "anyOf": [
          {
            "oneOf": [
              {
                "const": "residents",
                "title": "Residents"
              },
              {
                "const": "tenants",
                "title": "Tenants"
              },
              {
                "const": "private-renters",
                "title": "Private renters"
              },
              {
                "const": "landlords",
                "title": "Landlords"
              },
              {
                "const": "parents-or-carers",
                "title": "Parents and carers of children"
              },
              {
                "const": "unpaid-carers",
                "title": "Unpaid carers"
              },
              {
                "const": "disabled-people",
                "title": "Disabled people"
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
                "const": "businesses",
                "title": "Businesses"
              },
              {
                "const": "voluntary-groups",
                "title": "Voluntary groups"
              },
              {
                "const": "visitors",
                "title": "Visitors"
              },
              {
                "const": "professionals",
                "title": "Professionals"
              }
            ]
          },
          {
            "type": "string",
            "minLength": 1
          }
        ]
      },
      "question-status-code": {
        "oneOf": [
          {
            "const": "draft",
            "title": "Draft"
          },
          {
            "const": "approved",
            "title": "Approved"
          },
          {
            "const": "withdrawn",
            "title": "Withdrawn"
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
    "title": "Service question",
    "fields": {
      "question_id": {
        "title": "Question reference",
        "example": "Q-0042",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "language": {
        "title": "Language",
        "example": "en",
        "expected": "a language code of 2 or 3 small letters",
        "format": "language"
      },
      "question": {
        "title": "Question",
        "example": "When will my missed bin be collected?",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "other_wordings": {
        "title": "Other wordings",
        "example": "You forgot my bin",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "answer_text": {
        "title": "Answer",
        "example": "Report it within two working days, and we will come back \u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "audiences": {
        "title": "Audiences",
        "example": "residents"
      },
      "service_id": {
        "title": "Service identifier",
        "example": "5b3d4c1e-9f0a-4c55-8a51-7d2f0c9e6b14",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "lgsl_code": {
        "title": "LGSL number",
        "example": "524",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "category_codes": {
        "title": "Category codes",
        "example": "lgsl:524",
        "expected": "the name of a scheme in small letters, a colon and a code",
        "format": "curie"
      },
      "channel": {
        "title": "Channel",
        "example": "online-form"
      },
      "channel_url": {
        "title": "Channel web address",
        "example": "https://www.example.org.uk/bins/missed",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "phone": {
        "title": "Phone number",
        "example": "01632 960123",
        "expected": "7 to 20 characters: digits, spaces, brackets and a + at the start",
        "format": "phone"
      },
      "email": {
        "title": "Email address",
        "example": "bins@northford.example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "address_text": {
        "title": "Address",
        "example": "Northford Town Hall, 1 Market Place, Northford, NF1 1AA",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "opening_hours": {
        "title": "Opening hours",
        "example": "Mo-Fr 09:00-17:00",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "hand_over": {
        "title": "Hand over to a person",
        "example": "false"
      },
      "status": {
        "title": "Status",
        "example": "approved"
      },
      "approved_by": {
        "title": "Approved by",
        "example": "Waste and recycling manager",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "approved_date": {
        "title": "Date approved",
        "example": "2026-03-02",
        "expected": "a date",
        "format": "date"
      },
      "review_date": {
        "title": "Review date",
        "example": "2099-03-31",
        "expected": "a date",
        "format": "date"
      },
      "valid_from": {
        "title": "Shown from",
        "example": "2026-03-02",
        "expected": "a date",
        "format": "date"
      },
      "valid_to": {
        "title": "Shown until",
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
        "when": "Status is approved"
      },
      "2": {
        "when": "Channel is web-page, online-form or webchat"
      },
      "3": {
        "when": "Channel is phone"
      },
      "4": {
        "when": "Channel is email"
      },
      "5": {
        "when": "Channel is post or visit"
      }
    }
  },
  validate
});
export {
  ServiceQuestion
};
