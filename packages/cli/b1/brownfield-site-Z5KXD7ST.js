import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../planning/src/generated/brownfield-site.validate.ts
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
function validate18(data, instancePath = "") {
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
  validate18.errors = vErrors;
  return errors === 0;
}
function validate20(data, instancePath = "") {
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
  validate20.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["owned-by-a-public-authority", "not-owned-by-a-public-authority", "mixed-ownership", "unknown-ownership"] };
function validate23(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "owned-by-a-public-authority" || data === "not-owned-by-a-public-authority" || data === "mixed-ownership" || data === "unknown-ownership")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema12 = { "enum": ["permissioned", "not-permissioned", "pending-decision"] };
function validate25(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "permissioned" || data === "not-permissioned" || data === "pending-decision")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema12.enum });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["full-planning-permission", "outline-planning-permission", "reserved-matters-approval", "permission-in-principle", "technical-details-consent", "planning-permission-granted-under-an-order", "other"] };
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "full-planning-permission" || data === "outline-planning-permission" || data === "reserved-matters-approval" || data === "permission-in-principle" || data === "technical-details-consent" || data === "planning-permission-granted-under-an-order" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate29(data, instancePath = "") {
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
  validate29.errors = vErrors;
  return errors === 0;
}
function validate32(data, instancePath = "") {
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
  validate32.errors = vErrors;
  return errors === 0;
}
var func3 = hasDecimals;
var func4 = inOrder;
var func5 = pointFault;
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
    if (data.planning_status === void 0 && (missing0 = "planning_status")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.planning_status !== void 0) {
        if ("permissioned" !== data.planning_status) {
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
      if (data.permission_type === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "permission_type" }, "#/allOf/1/then/required");
        errors++;
      }
      if (data.permission_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "permission_date" }, "#/allOf/1/then/required");
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
    if (data.address_text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "address_text" });
      errors++;
    }
    if (data.latitude === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "latitude" });
      errors++;
    }
    if (data.longitude === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "longitude" });
      errors++;
    }
    if (data.site_plan_url === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "site_plan_url" });
      errors++;
    }
    if (data.hectares === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "hectares" });
      errors++;
    }
    if (data.ownership_status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "ownership_status" });
      errors++;
    }
    if (data.planning_status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "planning_status" });
      errors++;
    }
    if (data.deliverable === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "deliverable" });
      errors++;
    }
    if (data.dwellings_minimum === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "dwellings_minimum" });
      errors++;
    }
    if (data.dwellings_maximum === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "dwellings_maximum" });
      errors++;
    }
    if (data.first_added_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "first_added_date" });
      errors++;
    }
    if (data.last_updated_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "last_updated_date" });
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
    if (data.address_text !== void 0) {
      if (!validate15(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate18(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate20(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.site_plan_url !== void 0) {
      if (!validate2(data.site_plan_url, instancePath + "/site_plan_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.hectares !== void 0) {
      let data7 = data.hectares;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 <= 0) {
          vErrors = withError(vErrors, instancePath + "/hectares", "exclusiveMinimum", { limit: 0 });
          errors++;
        }
        if (!func3(data7, 2)) {
          vErrors = withError(vErrors, instancePath + "/hectares", "x-decimals", { limit: 2 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/hectares", "type", { type: "number" });
        errors++;
      }
    }
    if (data.ownership_status !== void 0) {
      if (!validate23(data.ownership_status, instancePath + "/ownership_status")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.planning_status !== void 0) {
      if (!validate25(data.planning_status, instancePath + "/planning_status")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.permission_type !== void 0) {
      if (!validate27(data.permission_type, instancePath + "/permission_type")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.permission_date !== void 0) {
      if (!validate29(data.permission_date, instancePath + "/permission_date")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.planning_history_urls !== void 0) {
      let data12 = data.planning_history_urls;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate2(data12[i0], instancePath + "/planning_history_urls/" + i0)) {
            vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/planning_history_urls", "type", { type: "array" });
        errors++;
      }
    }
    if (data.deliverable !== void 0) {
      if (typeof data.deliverable !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/deliverable", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.dwellings_minimum !== void 0) {
      if (!validate32(data.dwellings_minimum, instancePath + "/dwellings_minimum")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.dwellings_maximum !== void 0) {
      if (!validate32(data.dwellings_maximum, instancePath + "/dwellings_maximum")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.hazardous_substances !== void 0) {
      if (typeof data.hazardous_substances !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/hazardous_substances", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.first_added_date !== void 0) {
      if (!validate29(data.first_added_date, instancePath + "/first_added_date")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_updated_date !== void 0) {
      if (!validate29(data.last_updated_date, instancePath + "/last_updated_date")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_date !== void 0) {
      if (!validate29(data.end_date, instancePath + "/end_date")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (!func4(data["first_added_date"], data["last_updated_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "first_added_date", later: "last_updated_date" });
      errors++;
    }
    if (!func4(data["first_added_date"], data["end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "first_added_date", later: "end_date" });
      errors++;
    }
    if (!func4(data["dwellings_minimum"], data["dwellings_maximum"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "dwellings_minimum", later: "dwellings_maximum" });
      errors++;
    }
    const fault0 = func5(data["latitude"], data["longitude"], "WGS84");
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

// ../planning/src/generated/brownfield-site.ts
var BrownfieldSite = /* @__PURE__ */ defineRecord({
  name: "planning/brownfield-site",
  id: "https://w3id.org/standpipe/planning/v1/brownfield-site.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/planning/v1/brownfield-site.json",
    "title": "Brownfield site",
    "x-order": [
      [
        "first_added_date",
        "last_updated_date"
      ],
      [
        "first_added_date",
        "end_date"
      ],
      [
        "dwellings_minimum",
        "dwellings_maximum"
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
      "address_text",
      "latitude",
      "longitude",
      "site_plan_url",
      "hectares",
      "ownership_status",
      "planning_status",
      "deliverable",
      "dwellings_minimum",
      "dwellings_maximum",
      "first_added_date",
      "last_updated_date"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Site reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Site name and address"
      },
      "latitude": {
        "$ref": "#/$defs/latitude",
        "title": "Latitude"
      },
      "longitude": {
        "$ref": "#/$defs/longitude",
        "title": "Longitude"
      },
      "site_plan_url": {
        "$ref": "#/$defs/url",
        "title": "Site plan URL"
      },
      "hectares": {
        "type": "number",
        "exclusiveMinimum": 0,
        "x-decimals": 2,
        "title": "Area in hectares"
      },
      "ownership_status": {
        "$ref": "#/$defs/ownership-status-code",
        "title": "Ownership status"
      },
      "planning_status": {
        "$ref": "#/$defs/planning-status-code",
        "title": "Planning status"
      },
      "permission_type": {
        "$ref": "#/$defs/permission-type-code",
        "title": "Permission type"
      },
      "permission_date": {
        "$ref": "#/$defs/date",
        "title": "Permission date"
      },
      "planning_history_urls": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/url"
        },
        "title": "Planning history links"
      },
      "deliverable": {
        "type": "boolean",
        "title": "Deliverable"
      },
      "dwellings_minimum": {
        "$ref": "#/$defs/count",
        "title": "Minimum number of homes"
      },
      "dwellings_maximum": {
        "$ref": "#/$defs/count",
        "title": "Maximum number of homes"
      },
      "hazardous_substances": {
        "type": "boolean",
        "title": "Hazardous substances"
      },
      "first_added_date": {
        "$ref": "#/$defs/date",
        "title": "Date first added"
      },
      "last_updated_date": {
        "$ref": "#/$defs/date",
        "title": "Date last updated"
      },
      "end_date": {
        "$ref": "#/$defs/date",
        "title": "End date"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "planning_status": {
              "const": "permissioned"
            }
          },
          "required": [
            "planning_status"
          ]
        },
        "then": {
          "required": [
            "permission_type",
            "permission_date"
          ]
        }
      }
    ],
    "$defs": {
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
      "ownership-status-code": {
        "oneOf": [
          {
            "const": "owned-by-a-public-authority",
            "title": "Owned by a public authority"
          },
          {
            "const": "not-owned-by-a-public-authority",
            "title": "Not owned by a public authority"
          },
          {
            "const": "mixed-ownership",
            "title": "Mixed ownership"
          },
          {
            "const": "unknown-ownership",
            "title": "Unknown ownership"
          }
        ]
      },
      "permission-type-code": {
        "oneOf": [
          {
            "const": "full-planning-permission",
            "title": "Full planning permission"
          },
          {
            "const": "outline-planning-permission",
            "title": "Outline planning permission"
          },
          {
            "const": "reserved-matters-approval",
            "title": "Reserved matters approval"
          },
          {
            "const": "permission-in-principle",
            "title": "Permission in principle"
          },
          {
            "const": "technical-details-consent",
            "title": "Technical details consent"
          },
          {
            "const": "planning-permission-granted-under-an-order",
            "title": "Planning permission granted under an order"
          },
          {
            "const": "other",
            "title": "Other"
          }
        ]
      },
      "planning-status-code": {
        "oneOf": [
          {
            "const": "permissioned",
            "title": "Permissioned"
          },
          {
            "const": "not-permissioned",
            "title": "Not permissioned"
          },
          {
            "const": "pending-decision",
            "title": "Pending decision"
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
    "title": "Brownfield site",
    "fields": {
      "reference": {
        "title": "Site reference",
        "example": "BF-0012",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "address_text": {
        "title": "Site name and address",
        "example": "Former bus depot, Canal Street, Ashmoor, AS1 2AB",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
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
      "site_plan_url": {
        "title": "Site plan URL",
        "example": "https://www.example.org.uk/brownfield/BF-0012.pdf",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "hectares": {
        "title": "Area in hectares",
        "example": "1.25"
      },
      "ownership_status": {
        "title": "Ownership status",
        "example": "not-owned-by-a-public-authority"
      },
      "planning_status": {
        "title": "Planning status",
        "example": "permissioned"
      },
      "permission_type": {
        "title": "Permission type",
        "example": "full-planning-permission"
      },
      "permission_date": {
        "title": "Permission date",
        "example": "2022-06-14",
        "expected": "a date",
        "format": "date"
      },
      "planning_history_urls": {
        "title": "Planning history links",
        "example": "https://www.example.org.uk/planning/applications/22-0104",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "deliverable": {
        "title": "Deliverable",
        "example": "true"
      },
      "dwellings_minimum": {
        "title": "Minimum number of homes",
        "example": "20"
      },
      "dwellings_maximum": {
        "title": "Maximum number of homes",
        "example": "35"
      },
      "hazardous_substances": {
        "title": "Hazardous substances",
        "example": "false"
      },
      "first_added_date": {
        "title": "Date first added",
        "example": "2017-12-31",
        "expected": "a date",
        "format": "date"
      },
      "last_updated_date": {
        "title": "Date last updated",
        "example": "2024-03-01",
        "expected": "a date",
        "format": "date"
      },
      "end_date": {
        "title": "End date",
        "example": "2024-11-30",
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
        "when": "Planning status is permissioned"
      }
    }
  },
  validate
});
export {
  BrownfieldSite
};
