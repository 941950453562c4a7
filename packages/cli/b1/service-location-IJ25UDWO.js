import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  pointFault,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../services/src/generated/service-location.validate.ts
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
function validate14(data, instancePath = "") {
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
  validate14.errors = vErrors;
  return errors === 0;
}
function validate16(data, instancePath = "") {
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
  validate16.errors = vErrors;
  return errors === 0;
}
var schema9 = { "enum": ["physical", "postal", "virtual"] };
function validate19(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "physical" || data === "postal" || data === "virtual")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema9.enum });
    errors++;
  }
  validate19.errors = vErrors;
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate24(data, instancePath = "") {
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
  validate24.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, instancePath = "") {
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
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(data, instancePath = "") {
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
  validate30.errors = vErrors;
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
    if (func0(data) > 1e3) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 1e3 });
      errors++;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var schema16 = { "enum": ["WEEKLY", "MONTHLY"] };
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "WEEKLY" || data === "MONTHLY")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema16.enum });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema17 = { "enum": ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] };
function validate39(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "MO" || data === "TU" || data === "WE" || data === "TH" || data === "FR" || data === "SA" || data === "SU")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema17.enum });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema18 = { "enum": ["first", "second", "third", "fourth", "last"] };
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "first" || data === "second" || data === "third" || data === "fourth" || data === "last")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema18.enum });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate43(data, instancePath = "") {
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
  validate43.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate46(data, instancePath = "") {
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
  validate46.errors = vErrors;
  return errors === 0;
}
function validate50(data, instancePath = "") {
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
  validate50.errors = vErrors;
  return errors === 0;
}
var func5 = sameValue;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.location_type === void 0 && (missing0 = "location_type")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.location_type !== void 0) {
        if ("physical" !== data.location_type) {
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
      if (data.address_text === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "address_text" }, "#/allOf/1/then/required");
        errors++;
      }
      if (data.postcode === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "postcode" }, "#/allOf/1/then/required");
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
    if (data.frequency === void 0 && (missing1 = "frequency")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.frequency !== void 0) {
        if ("WEEKLY" !== data.frequency) {
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
      if (data.days === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "days" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "service_id" });
      errors++;
    }
    if (data.location_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "location_id" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.location_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "location_type" });
      errors++;
    }
    if (data.service_id !== void 0) {
      if (!validate11(data.service_id, instancePath + "/service_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.location_id !== void 0) {
      if (!validate11(data.location_id, instancePath + "/location_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.schedule_order !== void 0) {
      if (!validate14(data.schedule_order, instancePath + "/schedule_order")) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate16(data.name, instancePath + "/name")) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.location_type !== void 0) {
      if (!validate19(data.location_type, instancePath + "/location_type")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate21(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate24(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate26(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate28(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate30(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.accessibility_text !== void 0) {
      if (!validate6(data.accessibility_text, instancePath + "/accessibility_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.transport_text !== void 0) {
      if (!validate33(data.transport_text, instancePath + "/transport_text")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.frequency !== void 0) {
      if (!validate36(data.frequency, instancePath + "/frequency")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.interval !== void 0) {
      if (!validate14(data.interval, instancePath + "/interval")) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.days !== void 0) {
      let data16 = data.days;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          vErrors = withError(vErrors, instancePath + "/days", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate39(data16[i0], instancePath + "/days/" + i0)) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data16.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func5(data16[i1], data16[j0])) {
                vErrors = withError(vErrors, instancePath + "/days", "uniqueItems", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/days", "type", { type: "array" });
        errors++;
      }
    }
    if (data.week_of_month !== void 0) {
      if (!validate41(data.week_of_month, instancePath + "/week_of_month")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.day_of_month !== void 0) {
      let data19 = data.day_of_month;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        vErrors = withError(vErrors, instancePath + "/day_of_month", "type", { type: "integer" });
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 31) {
          vErrors = withError(vErrors, instancePath + "/day_of_month", "maximum", { limit: 31 });
          errors++;
        }
        if (data19 < 1) {
          vErrors = withError(vErrors, instancePath + "/day_of_month", "minimum", { limit: 1 });
          errors++;
        }
      }
    }
    if (data.opens_time !== void 0) {
      if (!validate43(data.opens_time, instancePath + "/opens_time")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.closes_time !== void 0) {
      if (!validate43(data.closes_time, instancePath + "/closes_time")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
    if (data.schedule_text !== void 0) {
      if (!validate21(data.schedule_text, instancePath + "/schedule_text")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.attending_types !== void 0) {
      let data25 = data.attending_types;
      if (Array.isArray(data25)) {
        if (data25.length < 1) {
          vErrors = withError(vErrors, instancePath + "/attending_types", "minItems", { limit: 1 });
          errors++;
        }
        const len1 = data25.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate50(data25[i2], instancePath + "/attending_types/" + i2)) {
            vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
            errors = vErrors.length;
          }
        }
        let i3 = data25.length;
        let j1;
        if (i3 > 1) {
          outer1: for (; i3--; ) {
            for (j1 = i3; j1--; ) {
              if (func5(data25[i3], data25[j1])) {
                vErrors = withError(vErrors, instancePath + "/attending_types", "uniqueItems", { i: i3, j: j1 });
                errors++;
                break outer1;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/attending_types", "type", { type: "array" });
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
    if (data.opens_time !== void 0) {
      if (data.closes_time === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "opens_time",
          missingProperty: "closes_time",
          depsCount: 1,
          deps: "closes_time"
        });
        errors++;
      }
    }
    if (data.closes_time !== void 0) {
      if (data.opens_time === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "closes_time",
          missingProperty: "opens_time",
          depsCount: 1,
          deps: "opens_time"
        });
        errors++;
      }
    }
    if (data.interval !== void 0) {
      if (data.frequency === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "interval",
          missingProperty: "frequency",
          depsCount: 1,
          deps: "frequency"
        });
        errors++;
      }
    }
    if (data.week_of_month !== void 0) {
      if (data.days === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "week_of_month",
          missingProperty: "days",
          depsCount: 1,
          deps: "days"
        });
        errors++;
      }
    }
    if (!func8(data["valid_from"], data["valid_to"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "valid_from", later: "valid_to" });
      errors++;
    }
    const fault0 = func9(data["latitude"], data["longitude"], "WGS84");
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

// ../services/src/generated/service-location.ts
var ServiceLocation = /* @__PURE__ */ defineRecord({
  name: "services/service-location",
  id: "https://w3id.org/standpipe/services/v1/service-location.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/services/v1/service-location.json",
    "title": "Service location",
    "x-order": [
      [
        "valid_from",
        "valid_to"
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
      "service_id",
      "location_id",
      "name",
      "location_type"
    ],
    "properties": {
      "service_id": {
        "$ref": "#/$defs/ref",
        "title": "Service identifier"
      },
      "location_id": {
        "$ref": "#/$defs/ref",
        "title": "Location identifier"
      },
      "schedule_order": {
        "$ref": "#/$defs/positive",
        "title": "Schedule number"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Location name"
      },
      "location_type": {
        "$ref": "#/$defs/location-type-code",
        "title": "Location type"
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
      "accessibility_text": {
        "$ref": "#/$defs/text4000",
        "title": "Accessibility"
      },
      "transport_text": {
        "$ref": "#/$defs/text1000",
        "title": "How to get there"
      },
      "frequency": {
        "$ref": "#/$defs/schedule-frequency-code",
        "title": "Frequency"
      },
      "interval": {
        "$ref": "#/$defs/positive",
        "title": "Interval"
      },
      "days": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/weekday-code"
        },
        "minItems": 1,
        "uniqueItems": true,
        "title": "Days"
      },
      "week_of_month": {
        "$ref": "#/$defs/week-of-month-code",
        "title": "Week of the month"
      },
      "day_of_month": {
        "type": "integer",
        "minimum": 1,
        "maximum": 31,
        "title": "Day of the month"
      },
      "opens_time": {
        "$ref": "#/$defs/time",
        "title": "Opens"
      },
      "closes_time": {
        "$ref": "#/$defs/time",
        "title": "Closes"
      },
      "valid_from": {
        "$ref": "#/$defs/date",
        "title": "Schedule starts"
      },
      "valid_to": {
        "$ref": "#/$defs/date",
        "title": "Schedule ends"
      },
      "schedule_text": {
        "$ref": "#/$defs/text500",
        "title": "Schedule in words"
      },
      "attending_types": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/attending-type-code"
        },
        "minItems": 1,
        "uniqueItems": true,
        "title": "Ways to attend"
      }
    },
    "dependentRequired": {
      "latitude": [
        "longitude"
      ],
      "longitude": [
        "latitude"
      ],
      "opens_time": [
        "closes_time"
      ],
      "closes_time": [
        "opens_time"
      ],
      "interval": [
        "frequency"
      ],
      "week_of_month": [
        "days"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "location_type": {
              "const": "physical"
            }
          },
          "required": [
            "location_type"
          ]
        },
        "then": {
          "required": [
            "address_text",
            "postcode"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "frequency": {
              "const": "WEEKLY"
            }
          },
          "required": [
            "frequency"
          ]
        },
        "then": {
          "required": [
            "days"
          ]
        }
      }
    ],
    "$defs": {
      "attending-type-code": {
        "x-open": true,
        "anyOf": [
          {
            "oneOf": [
              {
                "const": "face-to-face",
                "title": "Face to face"
              },
              {
                "const": "phone",
                "title": "By phone"
              },
              {
                "const": "online",
                "title": "Online"
              },
              {
                "const": "at-home",
                "title": "At home"
              }
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
      "latitude": {
        "type": "number",
        "minimum": -90,
        "maximum": 90
      },
      "location-type-code": {
        "oneOf": [
          {
            "const": "physical",
            "title": "Physical"
          },
          {
            "const": "postal",
            "title": "Postal"
          },
          {
            "const": "virtual",
            "title": "Virtual"
          }
        ]
      },
      "longitude": {
        "type": "number",
        "minimum": -180,
        "maximum": 180
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
      "schedule-frequency-code": {
        "oneOf": [
          {
            "const": "WEEKLY",
            "title": "Weekly"
          },
          {
            "const": "MONTHLY",
            "title": "Monthly"
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
      "time": {
        "type": "string",
        "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"
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
      "week-of-month-code": {
        "oneOf": [
          {
            "const": "first",
            "title": "First"
          },
          {
            "const": "second",
            "title": "Second"
          },
          {
            "const": "third",
            "title": "Third"
          },
          {
            "const": "fourth",
            "title": "Fourth"
          },
          {
            "const": "last",
            "title": "Last"
          }
        ]
      },
      "weekday-code": {
        "oneOf": [
          {
            "const": "MO",
            "title": "Monday"
          },
          {
            "const": "TU",
            "title": "Tuesday"
          },
          {
            "const": "WE",
            "title": "Wednesday"
          },
          {
            "const": "TH",
            "title": "Thursday"
          },
          {
            "const": "FR",
            "title": "Friday"
          },
          {
            "const": "SA",
            "title": "Saturday"
          },
          {
            "const": "SU",
            "title": "Sunday"
          }
        ]
      }
    }
  },
  words: {
    "title": "Service location",
    "fields": {
      "service_id": {
        "title": "Service identifier",
        "example": "5b3d4c1e-9f0a-4c55-8a51-7d2f0c9e6b14",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "location_id": {
        "title": "Location identifier",
        "example": "0b7f9c1a-93d2-4f2e-8a35-5b6f0c2d7e91",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "schedule_order": {
        "title": "Schedule number",
        "example": "1"
      },
      "name": {
        "title": "Location name",
        "example": "Mill Lane community centre",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "location_type": {
        "title": "Location type",
        "example": "physical"
      },
      "address_text": {
        "title": "Address",
        "example": "Mill Lane community centre, 12 Mill Lane, Northford",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "NF1 2AB",
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
        "example": "53.4576",
        "expected": "degrees north on WGS84, not a grid northing"
      },
      "longitude": {
        "title": "Longitude",
        "example": "-2.2873",
        "expected": "degrees east on WGS84, not a grid easting"
      },
      "accessibility_text": {
        "title": "Accessibility",
        "example": "Level entrance, wide doors and a hearing loop. No lift to\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "transport_text": {
        "title": "How to get there",
        "example": "Bus 12 stops outside. Free parking behind the centre.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "frequency": {
        "title": "Frequency",
        "example": "WEEKLY"
      },
      "interval": {
        "title": "Interval",
        "example": "2"
      },
      "days": {
        "title": "Days",
        "example": "MO"
      },
      "week_of_month": {
        "title": "Week of the month",
        "example": "first"
      },
      "day_of_month": {
        "title": "Day of the month",
        "example": "15"
      },
      "opens_time": {
        "title": "Opens",
        "example": "12:00",
        "expected": "hours and minutes on the 24-hour clock",
        "format": "time"
      },
      "closes_time": {
        "title": "Closes",
        "example": "14:30",
        "expected": "hours and minutes on the 24-hour clock",
        "format": "time"
      },
      "valid_from": {
        "title": "Schedule starts",
        "example": "2026-01-05",
        "expected": "a date",
        "format": "date"
      },
      "valid_to": {
        "title": "Schedule ends",
        "example": "2026-12-18",
        "expected": "a date",
        "format": "date"
      },
      "schedule_text": {
        "title": "Schedule in words",
        "example": "Every other Monday and Thursday, 12 noon to 2:30pm. Close\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "attending_types": {
        "title": "Ways to attend",
        "example": "face-to-face"
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
        "when": "Location type is physical"
      },
      "2": {
        "when": "Frequency is WEEKLY"
      }
    }
  },
  validate
});
export {
  ServiceLocation
};
