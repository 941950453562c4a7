import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  matchesForm,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../planning/src/generated/planning-application.validate.ts
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
function validate16(data, instancePath = "") {
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
  validate16.errors = vErrors;
  return errors === 0;
}
var schema9 = { "enum": ["submitted", "invalid", "valid", "in-consultation", "in-assessment", "determined", "withdrawn", "returned", "appealed"] };
function validate18(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "submitted" || data === "invalid" || data === "valid" || data === "in-consultation" || data === "in-assessment" || data === "determined" || data === "withdrawn" || data === "returned" || data === "appealed")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema9.enum });
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate20(data, instancePath = "") {
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
  validate20.errors = vErrors;
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate27(data, instancePath = "") {
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
  validate27.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate29(data, instancePath = "") {
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
  validate29.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$", "u");
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
function validate35(data, instancePath = "") {
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
  validate35.errors = vErrors;
  return errors === 0;
}
function validate37(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 7e5) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 7e5 });
      errors++;
    }
    if (data <= 0) {
      vErrors = withError(vErrors, instancePath, "exclusiveMinimum", { limit: 0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate39(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 13e5) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 13e5 });
      errors++;
    }
    if (data <= 0) {
      vErrors = withError(vErrors, instancePath, "exclusiveMinimum", { limit: 0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema19 = { "x-forms": { "oneOf": [{ "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "Point" }, "coordinates": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "LineString" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 2 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "Polygon" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 4 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiPoint" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiLineString" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 2 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiPolygon" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 4 }, "minItems": 1 }, "minItems": 1 } } }] } };
var func4 = matchesForm;
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!func4(data, schema19["x-forms"])) {
    vErrors = withError(vErrors, instancePath, "x-forms");
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
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
var schema21 = { "enum": ["major", "minor"] };
function validate45(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "major" || data === "minor")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema21.enum });
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate47(data, instancePath = "") {
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
  validate47.errors = vErrors;
  return errors === 0;
}
var func6 = inOrder;
var func7 = pointFault;
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
        if ("withdrawn" !== data.status) {
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
      if (data.withdrawn_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "withdrawn_date" }, "#/allOf/1/then/required");
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
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.application_types === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "application_types" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.received_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "received_date" });
      errors++;
    }
    if (data.address_text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "address_text" });
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
    if (data.description !== void 0) {
      if (!validate6(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.application_types !== void 0) {
      let data4 = data.application_types;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = withError(vErrors, instancePath + "/application_types", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate16(data4[i0], instancePath + "/application_types/" + i0)) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/application_types", "type", { type: "array" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate18(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.received_date !== void 0) {
      if (!validate20(data.received_date, instancePath + "/received_date")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.valid_date !== void 0) {
      if (!validate20(data.valid_date, instancePath + "/valid_date")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.target_decision_date !== void 0) {
      if (!validate20(data.target_decision_date, instancePath + "/target_decision_date")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate24(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate27(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprns !== void 0) {
      let data12 = data.uprns;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate29(data12[i1], instancePath + "/uprns/" + i1)) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/uprns", "type", { type: "array" });
        errors++;
      }
    }
    if (data.usrns !== void 0) {
      let data14 = data.usrns;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate31(data14[i2], instancePath + "/usrns/" + i2)) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/usrns", "type", { type: "array" });
        errors++;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate33(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate35(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.easting !== void 0) {
      if (!validate37(data.easting, instancePath + "/easting")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.northing !== void 0) {
      if (!validate39(data.northing, instancePath + "/northing")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.geometry !== void 0) {
      if (!validate41(data.geometry, instancePath + "/geometry")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.ward_code !== void 0) {
      if (!validate43(data.ward_code, instancePath + "/ward_code")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.development_scale !== void 0) {
      if (!validate45(data.development_scale, instancePath + "/development_scale")) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.applicant_name !== void 0) {
      if (!validate47(data.applicant_name, instancePath + "/applicant_name")) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.agent_name !== void 0) {
      if (!validate47(data.agent_name, instancePath + "/agent_name")) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.officer_name !== void 0) {
      if (!validate47(data.officer_name, instancePath + "/officer_name")) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.comment_open_date !== void 0) {
      if (!validate20(data.comment_open_date, instancePath + "/comment_open_date")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.comment_close_date !== void 0) {
      if (!validate20(data.comment_close_date, instancePath + "/comment_close_date")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.register_url !== void 0) {
      if (!validate2(data.register_url, instancePath + "/register_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.withdrawn_date !== void 0) {
      if (!validate20(data.withdrawn_date, instancePath + "/withdrawn_date")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.linked_references !== void 0) {
      let data30 = data.linked_references;
      if (Array.isArray(data30)) {
        const len3 = data30.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate11(data30[i3], instancePath + "/linked_references/" + i3)) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/linked_references", "type", { type: "array" });
        errors++;
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
    if (data.easting !== void 0) {
      if (data.northing === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "easting",
          missingProperty: "northing",
          depsCount: 1,
          deps: "northing"
        });
        errors++;
      }
    }
    if (data.northing !== void 0) {
      if (data.easting === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "northing",
          missingProperty: "easting",
          depsCount: 1,
          deps: "easting"
        });
        errors++;
      }
    }
    if (!func6(data["received_date"], data["valid_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "received_date", later: "valid_date" });
      errors++;
    }
    if (!func6(data["received_date"], data["target_decision_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "received_date", later: "target_decision_date" });
      errors++;
    }
    if (!func6(data["valid_date"], data["target_decision_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "valid_date", later: "target_decision_date" });
      errors++;
    }
    if (!func6(data["comment_open_date"], data["comment_close_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "comment_open_date", later: "comment_close_date" });
      errors++;
    }
    if (!func6(data["received_date"], data["withdrawn_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "received_date", later: "withdrawn_date" });
      errors++;
    }
    const fault0 = func7(data["latitude"], data["longitude"], "WGS84");
    if (fault0 !== null) {
      vErrors = withError(vErrors, instancePath, "x-points", { fault: fault0, north: "latitude", east: "longitude" });
      errors++;
    }
    const fault1 = func7(data["northing"], data["easting"], "BNG");
    if (fault1 !== null) {
      vErrors = withError(vErrors, instancePath, "x-points", { fault: fault1, north: "northing", east: "easting" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../planning/src/generated/planning-application.ts
var PlanningApplication = /* @__PURE__ */ defineRecord({
  name: "planning/planning-application",
  id: "https://w3id.org/standpipe/planning/v1/planning-application.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/planning/v1/planning-application.json",
    "title": "Planning application",
    "x-order": [
      [
        "received_date",
        "valid_date"
      ],
      [
        "received_date",
        "target_decision_date"
      ],
      [
        "valid_date",
        "target_decision_date"
      ],
      [
        "comment_open_date",
        "comment_close_date"
      ],
      [
        "received_date",
        "withdrawn_date"
      ]
    ],
    "x-points": [
      {
        "system": "WGS84",
        "north": "latitude",
        "east": "longitude"
      },
      {
        "system": "BNG",
        "north": "northing",
        "east": "easting"
      }
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "description",
      "application_types",
      "status",
      "received_date",
      "address_text"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Application reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "description": {
        "$ref": "#/$defs/text4000",
        "title": "Description of the proposal"
      },
      "application_types": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/application-type-code"
        },
        "minItems": 1,
        "title": "Application types"
      },
      "status": {
        "$ref": "#/$defs/application-status-code",
        "title": "Status"
      },
      "received_date": {
        "$ref": "#/$defs/date",
        "title": "Date received"
      },
      "valid_date": {
        "$ref": "#/$defs/date",
        "title": "Date valid"
      },
      "target_decision_date": {
        "$ref": "#/$defs/date",
        "title": "Target decision date"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Site address"
      },
      "postcode": {
        "$ref": "#/$defs/postcode",
        "title": "Postcode"
      },
      "uprns": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/uprn"
        },
        "title": "UPRNs"
      },
      "usrns": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/usrn"
        },
        "title": "USRNs"
      },
      "latitude": {
        "$ref": "#/$defs/latitude",
        "title": "Latitude"
      },
      "longitude": {
        "$ref": "#/$defs/longitude",
        "title": "Longitude"
      },
      "easting": {
        "$ref": "#/$defs/easting",
        "title": "Easting"
      },
      "northing": {
        "$ref": "#/$defs/northing",
        "title": "Northing"
      },
      "geometry": {
        "$ref": "#/$defs/geometry",
        "title": "Site boundary"
      },
      "ward_code": {
        "$ref": "#/$defs/gss-code",
        "title": "Ward code"
      },
      "development_scale": {
        "$ref": "#/$defs/development-scale-code",
        "title": "Development scale"
      },
      "applicant_name": {
        "$ref": "#/$defs/text200",
        "title": "Applicant name"
      },
      "agent_name": {
        "$ref": "#/$defs/text200",
        "title": "Agent name"
      },
      "officer_name": {
        "$ref": "#/$defs/text200",
        "title": "Case officer"
      },
      "comment_open_date": {
        "$ref": "#/$defs/date",
        "title": "Comments open"
      },
      "comment_close_date": {
        "$ref": "#/$defs/date",
        "title": "Comments close"
      },
      "register_url": {
        "$ref": "#/$defs/url",
        "title": "Register page"
      },
      "withdrawn_date": {
        "$ref": "#/$defs/date",
        "title": "Date withdrawn"
      },
      "linked_references": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/ref"
        },
        "title": "Linked applications"
      }
    },
    "dependentRequired": {
      "latitude": [
        "longitude"
      ],
      "longitude": [
        "latitude"
      ],
      "easting": [
        "northing"
      ],
      "northing": [
        "easting"
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
              "const": "withdrawn"
            }
          },
          "required": [
            "status"
          ]
        },
        "then": {
          "required": [
            "withdrawn_date"
          ]
        }
      }
    ],
    "$defs": {
      "application-status-code": {
        "oneOf": [
          {
            "const": "submitted",
            "title": "Submitted"
          },
          {
            "const": "invalid",
            "title": "Invalid"
          },
          {
            "const": "valid",
            "title": "Valid"
          },
          {
            "const": "in-consultation",
            "title": "In consultation"
          },
          {
            "const": "in-assessment",
            "title": "In assessment"
          },
          {
            "const": "determined",
            "title": "Determined"
          },
          {
            "const": "withdrawn",
            "title": "Withdrawn"
          },
          {
            "const": "returned",
            "title": "Returned"
          },
          {
            "const": "appealed",
            "title": "Appealed"
          }
        ]
      },
      "application-type-code": {
        "x-open": true,
        "anyOf": [
          {
            "enum": [
              "hh",
              "full",
              "outline",
              "outline-some",
              "outline-all",
              "reserved-matters",
              "demolition-con-area",
              "lbc",
              "advertising",
              "ldc",
              "ldc-existing-use",
              "ldc-prospective-use",
              "ldc-proposed-work-lb",
              "prior-approval",
              "s73",
              "approval-condition",
              "consent-under-tpo",
              "non-material-amendment",
              "pip",
              "technical-details-consent",
              "extraction-oil-gas",
              "hedgerow-removal",
              "notice-trees-in-con-area",
              "waste-dev",
              "land-drainage-consent",
              "footpath-diversion",
              "cert-alt-appropriate-dev",
              "overhead-lines",
              "nsips",
              "mod-construction-hours",
              "extend-duration-permission",
              "mineral-extraction",
              "mineral-app",
              "romp",
              "mod-discharge-s106",
              "twao",
              "change-of-use",
              "reg-3",
              "reg-4",
              "haz-substance-consent",
              "psi-app",
              "pa-extension",
              "pa-storey",
              "pa-demo-building",
              "cho-agri-to-dwh",
              "cho-commercial-to-dwh",
              "cho-commercial-to-mixed",
              "cho-sui-to-dwh",
              "cho-agri-to-flexcom",
              "cho-agri-to-school",
              "cho-comm-to-school",
              "cho-amusements-to-dwh",
              "pa-flats-de-blocks",
              "pa-flats-de-comm",
              "pa-flats-terr-comm",
              "pa-flats-de-dwh",
              "pa-flats-terr-dwh",
              "pa-demo-replace-dwh",
              "pa-ecomms-network",
              "pa-build-agri-forest",
              "pa-road-agri-forest",
              "pa-excavate-agri",
              "pa-fish-struct",
              "pa-col-fac-shop",
              "pa-roof-solar-nondom",
              "pa-uni-building",
              "pa-movable-structure",
              "pa-accom-defence",
              "pa-solar-eq-dom",
              "pa-sa-solar-dom",
              "pa-sa-solar-nondom",
              "pa-solar-nondom-park",
              "pa-tmp-school-vacant-comm",
              "pa-tmp-use-comm-film"
            ]
          },
          {
            "type": "string",
            "minLength": 1
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
      "development-scale-code": {
        "oneOf": [
          {
            "const": "major",
            "title": "Major"
          },
          {
            "const": "minor",
            "title": "Minor"
          }
        ]
      },
      "easting": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 7e5
      },
      "geometry": {
        "oneOf": [
          {
            "title": "Point",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "Point"
              },
              "coordinates": {
                "$ref": "#/$defs/geometry_position"
              }
            }
          },
          {
            "title": "LineString",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "LineString"
              },
              "coordinates": {
                "$ref": "#/$defs/geometry_line"
              }
            }
          },
          {
            "title": "Polygon",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "Polygon"
              },
              "coordinates": {
                "$ref": "#/$defs/geometry_polygon"
              }
            }
          },
          {
            "title": "MultiPoint",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "MultiPoint"
              },
              "coordinates": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/geometry_position"
                },
                "minItems": 1
              }
            }
          },
          {
            "title": "MultiLineString",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "MultiLineString"
              },
              "coordinates": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/geometry_line"
                },
                "minItems": 1
              }
            }
          },
          {
            "title": "MultiPolygon",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "MultiPolygon"
              },
              "coordinates": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/geometry_polygon"
                },
                "minItems": 1
              }
            }
          }
        ]
      },
      "geometry_line": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/geometry_position"
        },
        "minItems": 2
      },
      "geometry_polygon": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/geometry_ring"
        },
        "minItems": 1
      },
      "geometry_position": {
        "type": "array",
        "items": {
          "type": "number",
          "minimum": -180,
          "maximum": 180
        },
        "minItems": 2,
        "maxItems": 2
      },
      "geometry_ring": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/geometry_position"
        },
        "minItems": 4
      },
      "gss-code": {
        "type": "string",
        "pattern": "^[EJKLMNSW][0-9]{8}$"
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
      "northing": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 13e5
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "postcode": {
        "type": "string",
        "pattern": "^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$"
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
      "uprn": {
        "type": "string",
        "pattern": "^[1-9][0-9]{0,11}$"
      },
      "url": {
        "type": "string",
        "maxLength": 2e3,
        "pattern": "^https?://[^\\s/]\\S*$"
      },
      "usrn": {
        "type": "string",
        "pattern": "^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$"
      }
    }
  },
  words: {
    "title": "Planning application",
    "fields": {
      "reference": {
        "title": "Application reference",
        "example": "24/00173/FUL",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "description": {
        "title": "Description of the proposal",
        "example": "Two houses with parking",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "application_types": {
        "title": "Application types",
        "example": "full"
      },
      "status": {
        "title": "Status",
        "example": "determined"
      },
      "received_date": {
        "title": "Date received",
        "example": "2024-02-12",
        "expected": "a date",
        "format": "date"
      },
      "valid_date": {
        "title": "Date valid",
        "example": "2024-02-19",
        "expected": "a date",
        "format": "date"
      },
      "target_decision_date": {
        "title": "Target decision date",
        "example": "2024-04-15",
        "expected": "a date",
        "format": "date"
      },
      "address_text": {
        "title": "Site address",
        "example": "4 Lime Avenue, Northford, NF3 1AB",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "NF3 1AB",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
      },
      "uprns": {
        "title": "UPRNs",
        "example": "100012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
      },
      "usrns": {
        "title": "USRNs",
        "example": "20401234",
        "expected": "7 or 8 digits, from 1000001 to 99999999",
        "format": "usrn"
      },
      "latitude": {
        "title": "Latitude",
        "example": "53.4123",
        "expected": "degrees north on WGS84, not a grid northing"
      },
      "longitude": {
        "title": "Longitude",
        "example": "-2.3012",
        "expected": "degrees east on WGS84, not a grid easting"
      },
      "easting": {
        "title": "Easting",
        "example": "380012",
        "expected": "metres east on the British National Grid"
      },
      "northing": {
        "title": "Northing",
        "example": "397512",
        "expected": "metres north on the British National Grid"
      },
      "geometry": {
        "title": "Site boundary",
        "example": '{"type":"Polygon","coordinates":[[[-2.3014,53.4121],[-2.3\u2026',
        "expected": "a shape on the map in degrees (WGS84), longitude first",
        "format": "geometry"
      },
      "ward_code": {
        "title": "Ward code",
        "example": "E05999901",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "development_scale": {
        "title": "Development scale",
        "example": "minor"
      },
      "applicant_name": {
        "title": "Applicant name",
        "example": "Northford Homes Ltd",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "agent_name": {
        "title": "Agent name",
        "example": "Rowan Ashby, Ashby Architects",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "officer_name": {
        "title": "Case officer",
        "example": "Sam Hallworth",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "comment_open_date": {
        "title": "Comments open",
        "example": "2024-02-26",
        "expected": "a date",
        "format": "date"
      },
      "comment_close_date": {
        "title": "Comments close",
        "example": "2024-03-18",
        "expected": "a date",
        "format": "date"
      },
      "register_url": {
        "title": "Register page",
        "example": "https://www.example.org.uk/24-00173-FUL",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "withdrawn_date": {
        "title": "Date withdrawn",
        "example": "2024-04-02",
        "expected": "a date",
        "format": "date"
      },
      "linked_references": {
        "title": "Linked applications",
        "example": "19/00455/OUT",
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
        "when": "Status is withdrawn"
      }
    }
  },
  validate
});
export {
  PlanningApplication
};
