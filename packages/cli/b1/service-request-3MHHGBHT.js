import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDateTime,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../services/src/generated/service-request.validate.ts
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
    if (func0(data) > 50) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 50 });
      errors++;
    }
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
    if (func0(data) > 200) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate21(data, instancePath = "") {
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
  validate21.errors = vErrors;
  return errors === 0;
}
function validate23(data, instancePath = "") {
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
  validate23.errors = vErrors;
  return errors === 0;
}
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
function validate35(data, instancePath = "") {
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
  validate35.errors = vErrors;
  return errors === 0;
}
function validate37(data, instancePath = "") {
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
  validate37.errors = vErrors;
  return errors === 0;
}
function validate39(data, instancePath = "") {
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
  validate39.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate42(data, instancePath = "") {
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
  validate42.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$", "u");
function validate44(data, instancePath = "") {
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
  validate44.errors = vErrors;
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
    if (func0(data) > 100) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 100 });
      errors++;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate51(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var func8 = inOrder;
var func9 = pointFault;
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
    if (data.latitude === void 0 && (missing0 = "latitude")) {
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
      if (data.uprn === void 0 && (missing1 = "uprn")) {
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
    if (valid2) {
      const _errs11 = errors;
      const _errs12 = errors;
      const _errs13 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.usrn === void 0 && (missing2 = "usrn")) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
      var valid5 = _errs13 === errors;
      if (valid5) {
        vErrors = withError(vErrors);
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
      var valid2 = _errs11 === errors;
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
    const _errs14 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.address_text === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "address_text" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs14 === errors;
    valid1 = _valid0;
  }
  const _errs16 = errors;
  let valid6 = true;
  const _errs17 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.status === void 0 && (missing3 = "status")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.status !== void 0) {
        let data0 = data.status;
        if (!(data0 === "fixed" || data0 === "closed" || data0 === "no-further-action" || data0 === "not-councils-responsibility" || data0 === "duplicate" || data0 === "internal-referral" || data0 === "cancelled")) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs17 === errors;
  errors = _errs16;
  if (vErrors !== null) {
    if (_errs16) {
      vErrors.length = _errs16;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs19 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.closed_at === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "closed_at" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs19 === errors;
    valid6 = _valid1;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service_request_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "service_request_id" });
      errors++;
    }
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.service_code === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "service_code" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.requested_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "requested_at" });
      errors++;
    }
    if (data.updated_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "updated_at" });
      errors++;
    }
    if (data.service_request_id !== void 0) {
      if (!validate11(data.service_request_id, instancePath + "/service_request_id")) {
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
    if (data.service_code !== void 0) {
      if (!validate15(data.service_code, instancePath + "/service_code")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.service_name !== void 0) {
      if (!validate18(data.service_name, instancePath + "/service_name")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate21(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.status_notes !== void 0) {
      if (!validate23(data.status_notes, instancePath + "/status_notes")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate6(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.requested_at !== void 0) {
      if (!validate4(data.requested_at, instancePath + "/requested_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.updated_at !== void 0) {
      if (!validate4(data.updated_at, instancePath + "/updated_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.expected_at !== void 0) {
      if (!validate4(data.expected_at, instancePath + "/expected_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.closed_at !== void 0) {
      if (!validate4(data.closed_at, instancePath + "/closed_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate31(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate33(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.easting !== void 0) {
      if (!validate35(data.easting, instancePath + "/easting")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.northing !== void 0) {
      if (!validate37(data.northing, instancePath + "/northing")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate39(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate42(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.usrn !== void 0) {
      if (!validate44(data.usrn, instancePath + "/usrn")) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.media_urls !== void 0) {
      let data19 = data.media_urls;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate2(data19[i0], instancePath + "/media_urls/" + i0)) {
            vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/media_urls", "type", { type: "array" });
        errors++;
      }
    }
    if (data.source_system !== void 0) {
      if (!validate47(data.source_system, instancePath + "/source_system")) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.external_reference !== void 0) {
      if (!validate47(data.external_reference, instancePath + "/external_reference")) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.attributes_json !== void 0) {
      if (!validate51(data.attributes_json, instancePath + "/attributes_json")) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
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
    if (!func8(data["requested_at"], data["updated_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "requested_at", later: "updated_at" });
      errors++;
    }
    if (!func8(data["requested_at"], data["closed_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "requested_at", later: "closed_at" });
      errors++;
    }
    const fault0 = func9(data["latitude"], data["longitude"], "WGS84");
    if (fault0 !== null) {
      vErrors = withError(vErrors, instancePath, "x-points", { fault: fault0, north: "latitude", east: "longitude" });
      errors++;
    }
    const fault1 = func9(data["northing"], data["easting"], "BNG");
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

// ../services/src/generated/service-request.ts
var ServiceRequest = /* @__PURE__ */ defineRecord({
  name: "services/service-request",
  id: "https://w3id.org/standpipe/services/v1/service-request.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/services/v1/service-request.json",
    "title": "Service request",
    "x-order": [
      [
        "requested_at",
        "updated_at"
      ],
      [
        "requested_at",
        "closed_at"
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
      "service_request_id",
      "organisation_id",
      "service_code",
      "status",
      "requested_at",
      "updated_at"
    ],
    "properties": {
      "service_request_id": {
        "$ref": "#/$defs/ref",
        "title": "Request reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "service_code": {
        "$ref": "#/$defs/text50",
        "title": "Service code"
      },
      "service_name": {
        "$ref": "#/$defs/text200",
        "title": "Service name"
      },
      "status": {
        "$ref": "#/$defs/request-status-code",
        "title": "Status"
      },
      "status_notes": {
        "$ref": "#/$defs/text1000",
        "title": "Status notes"
      },
      "description": {
        "$ref": "#/$defs/text4000",
        "title": "Description"
      },
      "requested_at": {
        "$ref": "#/$defs/datetime",
        "title": "Requested at"
      },
      "updated_at": {
        "$ref": "#/$defs/datetime",
        "title": "Updated at"
      },
      "expected_at": {
        "$ref": "#/$defs/datetime",
        "title": "Expected at"
      },
      "closed_at": {
        "$ref": "#/$defs/datetime",
        "title": "Closed at"
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
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "uprn": {
        "$ref": "#/$defs/uprn",
        "title": "UPRN"
      },
      "usrn": {
        "$ref": "#/$defs/usrn",
        "title": "USRN"
      },
      "media_urls": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/url"
        },
        "title": "Photos and files"
      },
      "source_system": {
        "$ref": "#/$defs/text100",
        "title": "Source system"
      },
      "external_reference": {
        "$ref": "#/$defs/text100",
        "title": "Reference in another system"
      },
      "attributes_json": {
        "$ref": "#/$defs/json",
        "title": "Extra answers"
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
          "allOf": [
            {
              "not": {
                "required": [
                  "latitude"
                ]
              }
            },
            {
              "not": {
                "required": [
                  "uprn"
                ]
              }
            },
            {
              "not": {
                "required": [
                  "usrn"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "address_text"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "status": {
              "enum": [
                "fixed",
                "closed",
                "no-further-action",
                "not-councils-responsibility",
                "duplicate",
                "internal-referral",
                "cancelled"
              ]
            }
          },
          "required": [
            "status"
          ]
        },
        "then": {
          "required": [
            "closed_at"
          ]
        }
      }
    ],
    "$defs": {
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "easting": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 7e5
      },
      "json": {
        "type": "object"
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
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
      },
      "request-status-code": {
        "x-open": true,
        "anyOf": [
          {
            "oneOf": [
              {
                "const": "open",
                "title": "Open"
              },
              {
                "const": "investigating",
                "title": "Investigating"
              },
              {
                "const": "in-progress",
                "title": "In progress"
              },
              {
                "const": "planned",
                "title": "Planned"
              },
              {
                "const": "action-scheduled",
                "title": "Action scheduled"
              },
              {
                "const": "fixed",
                "title": "Fixed"
              },
              {
                "const": "closed",
                "title": "Closed"
              },
              {
                "const": "no-further-action",
                "title": "No further action"
              },
              {
                "const": "not-councils-responsibility",
                "title": "Not the council's responsibility"
              },
              {
                "const": "duplicate",
                "title": "Duplicate"
              },
              {
                "const": "internal-referral",
                "title": "Passed to another team"
              },
              {
                "const": "cancelled",
                "title": "Cancelled"
              },
              {
                "const": "for-triage",
                "title": "Waiting to be sorted"
              }
            ]
          },
          {
            "type": "string",
            "minLength": 1
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
    "title": "Service request",
    "fields": {
      "service_request_id": {
        "title": "Request reference",
        "example": "SR-2025-004211",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "service_code": {
        "title": "Service code",
        "example": "POTHOLE",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "service_name": {
        "title": "Service name",
        "example": "Pothole in a road",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "status": {
        "title": "Status",
        "example": "in-progress"
      },
      "status_notes": {
        "title": "Status notes",
        "example": "A crew has been booked for next week.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "description": {
        "title": "Description",
        "example": "Deep hole in the road outside the library.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "requested_at": {
        "title": "Requested at",
        "example": "2025-06-02T14:05:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "updated_at": {
        "title": "Updated at",
        "example": "2025-06-03T09:00:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "expected_at": {
        "title": "Expected at",
        "example": "2025-06-16T17:00:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "closed_at": {
        "title": "Closed at",
        "example": "2025-06-12T11:30:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "latitude": {
        "title": "Latitude",
        "example": "53.4576",
        "expected": "degrees north on WGS84, not a grid northing"
      },
      "longitude": {
        "title": "Longitude",
        "example": "-2.2873",
        "expected": "degrees east on WGS84, not a grid easting"
      },
      "easting": {
        "title": "Easting",
        "example": "379500",
        "expected": "metres east on the British National Grid"
      },
      "northing": {
        "title": "Northing",
        "example": "395800",
        "expected": "metres north on the British National Grid"
      },
      "address_text": {
        "title": "Address",
        "example": "Outside 12 Mill Lane, Northford",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "uprn": {
        "title": "UPRN",
        "example": "100012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
      },
      "usrn": {
        "title": "USRN",
        "example": "20401234",
        "expected": "7 or 8 digits, from 1000001 to 99999999",
        "format": "usrn"
      },
      "media_urls": {
        "title": "Photos and files",
        "example": "https://www.example.org.uk/media/4211-1.jpg",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "source_system": {
        "title": "Source system",
        "example": "Northford contact centre",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "external_reference": {
        "title": "Reference in another system",
        "example": "FMS-778812",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "attributes_json": {
        "title": "Extra answers",
        "example": '{"depth_cm":8,"lane":"nearside"}'
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
          "latitude",
          "uprn",
          "usrn",
          "address_text"
        ]
      },
      "2": {
        "when": "Status is fixed, closed, no-further-action or one of 4 more"
      }
    }
  },
  validate
});
export {
  ServiceRequest
};
