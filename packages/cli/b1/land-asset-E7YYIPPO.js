import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  isDate,
  isDateTime,
  pointFault,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../transparency/src/generated/land-asset.validate.ts
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
var formats2 = isDate;
function validate15(data, instancePath = "") {
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
    if (func0(data) > 200) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate20(data, instancePath = "") {
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
  validate20.errors = vErrors;
  return errors === 0;
}
function validate22(data, instancePath = "") {
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
  validate22.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
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
var pattern6 = new RegExp("^(?:GIR|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]))$", "u");
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
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
  return errors === 0;
}
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
function validate35(data, instancePath = "") {
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
  validate35.errors = vErrors;
  return errors === 0;
}
var schema18 = { "enum": ["freehold", "leasehold", "other"] };
function validate37(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "freehold" || data === "leasehold" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema18.enum });
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema19 = { "enum": ["owner-occupied", "ground-leasehold-out", "ground-leasehold-in", "leasehold-out", "leasehold-in", "sub-leasehold-out", "sub-leasehold-in", "licence-in", "licence-out", "vacant", "other"] };
function validate39(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "owner-occupied" || data === "ground-leasehold-out" || data === "ground-leasehold-in" || data === "leasehold-out" || data === "leasehold-in" || data === "sub-leasehold-out" || data === "sub-leasehold-in" || data === "licence-in" || data === "licence-out" || data === "vacant" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema19.enum });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema20 = { "enum": ["buildings-only", "land-only", "land-and-buildings"] };
function validate42(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "buildings-only" || data === "land-only" || data === "land-and-buildings")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema20.enum });
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var schema21 = { "enum": ["good", "satisfactory", "poor", "unsuitable"] };
function validate45(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "good" || data === "satisfactory" || data === "poor" || data === "unsuitable")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema21.enum });
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var schema22 = { "enum": ["A+", "A", "B", "C", "D", "E", "F", "G"] };
function validate47(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "A+" || data === "A" || data === "B" || data === "C" || data === "D" || data === "E" || data === "F" || data === "G")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema22.enum });
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var func5 = hasDecimals;
function validate49(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
    if (!func5(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate52(data, instancePath = "") {
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
  validate52.errors = vErrors;
  return errors === 0;
}
var func4 = sameValue;
var func9 = pointFault;
function validate0(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate1(data, instancePath)) {
    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
    errors = vErrors.length;
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
    if (data.as_at_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "as_at_date" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.address_text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "address_text" });
      errors++;
    }
    if (data.tenure_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "tenure_type" });
      errors++;
    }
    if (data.tenure_details === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "tenure_details" });
      errors++;
    }
    if (data.holding_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "holding_type" });
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
    if (data.as_at_date !== void 0) {
      if (!validate15(data.as_at_date, instancePath + "/as_at_date")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate17(data.name, instancePath + "/name")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate20(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate22(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate25(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode_district !== void 0) {
      if (!validate27(data.postcode_district, instancePath + "/postcode_district")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate29(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate31(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.easting !== void 0) {
      if (!validate33(data.easting, instancePath + "/easting")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.northing !== void 0) {
      if (!validate35(data.northing, instancePath + "/northing")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.tenure_type !== void 0) {
      if (!validate37(data.tenure_type, instancePath + "/tenure_type")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.tenure_details !== void 0) {
      let data13 = data.tenure_details;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          vErrors = withError(vErrors, instancePath + "/tenure_details", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate39(data13[i0], instancePath + "/tenure_details/" + i0)) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data13.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func4(data13[i1], data13[j0])) {
                vErrors = withError(vErrors, instancePath + "/tenure_details", "uniqueItems", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/tenure_details", "type", { type: "array" });
        errors++;
      }
    }
    if (data.tenure_other_text !== void 0) {
      if (!validate22(data.tenure_other_text, instancePath + "/tenure_other_text")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.holding_type !== void 0) {
      if (!validate42(data.holding_type, instancePath + "/holding_type")) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.building_area_sqm !== void 0) {
      let data17 = data.building_area_sqm;
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 < 0) {
          vErrors = withError(vErrors, instancePath + "/building_area_sqm", "minimum", { limit: 0 });
          errors++;
        }
        if (!func5(data17, 2)) {
          vErrors = withError(vErrors, instancePath + "/building_area_sqm", "x-decimals", { limit: 2 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/building_area_sqm", "type", { type: "number" });
        errors++;
      }
    }
    if (data.land_area_hectares !== void 0) {
      let data18 = data.land_area_hectares;
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 < 0) {
          vErrors = withError(vErrors, instancePath + "/land_area_hectares", "minimum", { limit: 0 });
          errors++;
        }
        if (!func5(data18, 4)) {
          vErrors = withError(vErrors, instancePath + "/land_area_hectares", "x-decimals", { limit: 4 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/land_area_hectares", "type", { type: "number" });
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      if (!validate22(data.purpose, instancePath + "/purpose")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.suitability !== void 0) {
      if (!validate45(data.suitability, instancePath + "/suitability")) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.energy_band !== void 0) {
      if (!validate47(data.energy_band, instancePath + "/energy_band")) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.running_cost_amount !== void 0) {
      if (!validate49(data.running_cost_amount, instancePath + "/running_cost_amount")) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.maintenance_cost_amount !== void 0) {
      if (!validate49(data.maintenance_cost_amount, instancePath + "/maintenance_cost_amount")) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.title_number !== void 0) {
      if (!validate52(data.title_number, instancePath + "/title_number")) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.inspire_url !== void 0) {
      if (!validate2(data.inspire_url, instancePath + "/inspire_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
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

// ../transparency/src/generated/land-asset.ts
var LandAsset = /* @__PURE__ */ defineRecord({
  name: "transparency/land-asset",
  id: "https://w3id.org/standpipe/transparency/v1/land-asset.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/transparency/v1/land-asset.json",
    "title": "Land asset",
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
      "as_at_date",
      "name",
      "address_text",
      "tenure_type",
      "tenure_details",
      "holding_type"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Asset reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "as_at_date": {
        "$ref": "#/$defs/date",
        "title": "As at date"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Property name"
      },
      "uprn": {
        "$ref": "#/$defs/uprn",
        "title": "UPRN"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "postcode": {
        "$ref": "#/$defs/postcode",
        "title": "Postcode"
      },
      "postcode_district": {
        "$ref": "#/$defs/postcode-district",
        "title": "Postcode district"
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
      "tenure_type": {
        "$ref": "#/$defs/tenure-type-code",
        "title": "Tenure type"
      },
      "tenure_details": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/tenure-detail-code"
        },
        "minItems": 1,
        "uniqueItems": true,
        "title": "Tenure details"
      },
      "tenure_other_text": {
        "$ref": "#/$defs/text500",
        "title": "Other tenure details"
      },
      "holding_type": {
        "$ref": "#/$defs/holding-type-code",
        "title": "Holding type"
      },
      "building_area_sqm": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 2,
        "title": "Building area in square metres"
      },
      "land_area_hectares": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 4,
        "title": "Land area in hectares"
      },
      "purpose": {
        "$ref": "#/$defs/text500",
        "title": "Purpose"
      },
      "suitability": {
        "$ref": "#/$defs/suitability-code",
        "title": "Functional suitability"
      },
      "energy_band": {
        "$ref": "#/$defs/energy-band-code",
        "title": "Energy band"
      },
      "running_cost_amount": {
        "$ref": "#/$defs/amount",
        "title": "Running cost"
      },
      "maintenance_cost_amount": {
        "$ref": "#/$defs/amount",
        "title": "Required maintenance"
      },
      "title_number": {
        "$ref": "#/$defs/text20",
        "title": "Land Registry title number"
      },
      "inspire_url": {
        "$ref": "#/$defs/url",
        "title": "INSPIRE URL"
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
      }
    ],
    "$defs": {
      "amount": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 2
      },
      "date": {
        "type": "string",
        "format": "date"
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "easting": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 7e5
      },
      "energy-band-code": {
        "oneOf": [
          {
            "const": "A+",
            "title": "A+"
          },
          {
            "const": "A",
            "title": "A"
          },
          {
            "const": "B",
            "title": "B"
          },
          {
            "const": "C",
            "title": "C"
          },
          {
            "const": "D",
            "title": "D"
          },
          {
            "const": "E",
            "title": "E"
          },
          {
            "const": "F",
            "title": "F"
          },
          {
            "const": "G",
            "title": "G"
          }
        ]
      },
      "holding-type-code": {
        "oneOf": [
          {
            "const": "buildings-only",
            "title": "Buildings only"
          },
          {
            "const": "land-only",
            "title": "Land only"
          },
          {
            "const": "land-and-buildings",
            "title": "Land and buildings"
          }
        ]
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
      "postcode-district": {
        "type": "string",
        "pattern": "^(?:GIR|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]))$"
      },
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
      },
      "suitability-code": {
        "oneOf": [
          {
            "const": "good",
            "title": "Good"
          },
          {
            "const": "satisfactory",
            "title": "Satisfactory"
          },
          {
            "const": "poor",
            "title": "Poor"
          },
          {
            "const": "unsuitable",
            "title": "Unsuitable"
          }
        ]
      },
      "tenure-detail-code": {
        "oneOf": [
          {
            "const": "owner-occupied",
            "title": "Owner occupied"
          },
          {
            "const": "ground-leasehold-out",
            "title": "Ground leasehold out"
          },
          {
            "const": "ground-leasehold-in",
            "title": "Ground leasehold in"
          },
          {
            "const": "leasehold-out",
            "title": "Leasehold out"
          },
          {
            "const": "leasehold-in",
            "title": "Leasehold in"
          },
          {
            "const": "sub-leasehold-out",
            "title": "Sub-leasehold out"
          },
          {
            "const": "sub-leasehold-in",
            "title": "Sub-leasehold in"
          },
          {
            "const": "licence-in",
            "title": "Licence in"
          },
          {
            "const": "licence-out",
            "title": "Licence out"
          },
          {
            "const": "vacant",
            "title": "Vacant"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      },
      "tenure-type-code": {
        "oneOf": [
          {
            "const": "freehold",
            "title": "Freehold"
          },
          {
            "const": "leasehold",
            "title": "Leasehold"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
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
    "title": "Land asset",
    "fields": {
      "reference": {
        "title": "Asset reference",
        "example": "AST-0012",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "as_at_date": {
        "title": "As at date",
        "example": "2024-03-31",
        "expected": "a date",
        "format": "date"
      },
      "name": {
        "title": "Property name",
        "example": "Mill Lane library",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "uprn": {
        "title": "UPRN",
        "example": "990012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
      },
      "address_text": {
        "title": "Address",
        "example": "Mill Lane, Ashmoor",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "AS1 2AB",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
      },
      "postcode_district": {
        "title": "Postcode district",
        "example": "AS1",
        "expected": "the first half of a postcode in capital letters",
        "format": "postcode-district"
      },
      "latitude": {
        "title": "Latitude",
        "example": "53.412345",
        "expected": "degrees north on WGS84, not a grid northing"
      },
      "longitude": {
        "title": "Longitude",
        "example": "-2.301234",
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
      "tenure_type": {
        "title": "Tenure type",
        "example": "freehold"
      },
      "tenure_details": {
        "title": "Tenure details",
        "example": "owner-occupied"
      },
      "tenure_other_text": {
        "title": "Other tenure details",
        "example": "A footpath over the land is open to the public",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "holding_type": {
        "title": "Holding type",
        "example": "land-and-buildings"
      },
      "building_area_sqm": {
        "title": "Building area in square metres",
        "example": "1250.5"
      },
      "land_area_hectares": {
        "title": "Land area in hectares",
        "example": "0.42"
      },
      "purpose": {
        "title": "Purpose",
        "example": "Used by the council as a library",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "suitability": {
        "title": "Functional suitability",
        "example": "good"
      },
      "energy_band": {
        "title": "Energy band",
        "example": "C"
      },
      "running_cost_amount": {
        "title": "Running cost",
        "example": "38200"
      },
      "maintenance_cost_amount": {
        "title": "Required maintenance",
        "example": "12500"
      },
      "title_number": {
        "title": "Land Registry title number",
        "example": "ASM990012",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "inspire_url": {
        "title": "INSPIRE URL",
        "example": "https://www.example.org.uk/maps/assets",
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
    "conditions": {}
  },
  validate
});
export {
  LandAsset
};
