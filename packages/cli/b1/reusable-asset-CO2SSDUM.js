import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  isDate,
  isDateTime,
  isEmail,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../collaboration/src/generated/reusable-asset.validate.ts
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
function validate18(data, instancePath = "") {
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
  validate18.errors = vErrors;
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
    if (func0(data) > 50) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 50 });
      errors++;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["concept", "development", "beta", "stable", "obsolete"] };
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "concept" || data === "development" || data === "beta" || data === "stable" || data === "obsolete")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
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
var pattern4 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
function validate34(data, instancePath = "") {
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
  validate34.errors = vErrors;
  return errors === 0;
}
var formats4 = isEmail;
function validate38(data, instancePath = "") {
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
  validate38.errors = vErrors;
  return errors === 0;
}
var func5 = sameValue;
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
    if (data.asset_type === void 0 && (missing0 = "asset_type")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.asset_type !== void 0) {
        let data0 = data.asset_type;
        if (!(data0 === "component" || data0 === "data-standard" || data0 === "technology-standard")) {
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
      if (data.licence_url === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "licence_url" }, "#/allOf/1/then/required");
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
    if (data.asset_type === void 0 && (missing1 = "asset_type")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.asset_type !== void 0) {
        if ("component" !== data.asset_type) {
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
      if (data.source_code_url === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "source_code_url" }, "#/allOf/2/then/required");
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
    if (data.asset_type === void 0 && (missing2 = "asset_type")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.asset_type !== void 0) {
        if ("user-research" !== data.asset_type) {
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
      if (data.personal_data_removed === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "personal_data_removed" }, "#/allOf/3/then/required");
        errors++;
      }
    }
    var _valid2 = _errs16 === errors;
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
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.asset_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "asset_type" });
      errors++;
    }
    if (data.asset_url === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "asset_url" });
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
    if (data.title !== void 0) {
      if (!validate15(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.asset_type !== void 0) {
      if (!validate18(data.asset_type, instancePath + "/asset_type")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate6(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.asset_url !== void 0) {
      if (!validate2(data.asset_url, instancePath + "/asset_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.source_code_url !== void 0) {
      if (!validate2(data.source_code_url, instancePath + "/source_code_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.licence_url !== void 0) {
      if (!validate2(data.licence_url, instancePath + "/licence_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate24(data.version, instancePath + "/version")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate27(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.published_date !== void 0) {
      if (!validate29(data.published_date, instancePath + "/published_date")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.personal_data_removed !== void 0) {
      if (typeof data.personal_data_removed !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/personal_data_removed", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.contributor_ids !== void 0) {
      let data15 = data.contributor_ids;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate13(data15[i0], instancePath + "/contributor_ids/" + i0)) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data15.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func5(data15[i1], data15[j0])) {
                vErrors = withError(vErrors, instancePath + "/contributor_ids", "uniqueItems", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/contributor_ids", "type", { type: "array" });
        errors++;
      }
    }
    if (data.reused_by_ids !== void 0) {
      let data17 = data.reused_by_ids;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate13(data17[i2], instancePath + "/reused_by_ids/" + i2)) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
        let i3 = data17.length;
        let j1;
        if (i3 > 1) {
          outer1: for (; i3--; ) {
            for (j1 = i3; j1--; ) {
              if (func5(data17[i3], data17[j1])) {
                vErrors = withError(vErrors, instancePath + "/reused_by_ids", "uniqueItems", { i: i3, j: j1 });
                errors++;
                break outer1;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/reused_by_ids", "type", { type: "array" });
        errors++;
      }
    }
    if (data.based_on_urls !== void 0) {
      let data19 = data.based_on_urls;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i4 = 0; i4 < len2; i4++) {
          if (!validate2(data19[i4], instancePath + "/based_on_urls/" + i4)) {
            vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
            errors = vErrors.length;
          }
        }
        let i5 = data19.length;
        let j2;
        if (i5 > 1) {
          outer2: for (; i5--; ) {
            for (j2 = i5; j2--; ) {
              if (func5(data19[i5], data19[j2])) {
                vErrors = withError(vErrors, instancePath + "/based_on_urls", "uniqueItems", { i: i5, j: j2 });
                errors++;
                break outer2;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/based_on_urls", "type", { type: "array" });
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data21 = data.languages;
      if (Array.isArray(data21)) {
        const len3 = data21.length;
        for (let i6 = 0; i6 < len3; i6++) {
          if (!validate34(data21[i6], instancePath + "/languages/" + i6)) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
        let i7 = data21.length;
        let j3;
        if (i7 > 1) {
          outer3: for (; i7--; ) {
            for (j3 = i7; j3--; ) {
              if (func5(data21[i7], data21[j3])) {
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
    if (data.project_reference !== void 0) {
      if (!validate11(data.project_reference, instancePath + "/project_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.replaced_by_reference !== void 0) {
      if (!validate11(data.replaced_by_reference, instancePath + "/replaced_by_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact_email !== void 0) {
      if (!validate38(data.contact_email, instancePath + "/contact_email")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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

// ../collaboration/src/generated/reusable-asset.ts
var ReusableAsset = /* @__PURE__ */ defineRecord({
  name: "collaboration/reusable-asset",
  id: "https://w3id.org/standpipe/collaboration/v1/reusable-asset.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/collaboration/v1/reusable-asset.json",
    "title": "Reusable asset",
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "title",
      "asset_type",
      "asset_url"
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
      "title": {
        "$ref": "#/$defs/text200",
        "title": "Title"
      },
      "asset_type": {
        "$ref": "#/$defs/asset-type-code",
        "title": "Asset type"
      },
      "description": {
        "$ref": "#/$defs/text4000",
        "title": "Description"
      },
      "asset_url": {
        "$ref": "#/$defs/url",
        "title": "Asset URL"
      },
      "source_code_url": {
        "$ref": "#/$defs/url",
        "title": "Source code URL"
      },
      "licence_url": {
        "$ref": "#/$defs/url",
        "title": "Licence URL"
      },
      "version": {
        "$ref": "#/$defs/text50",
        "title": "Version"
      },
      "status": {
        "$ref": "#/$defs/asset-status-code",
        "title": "Status"
      },
      "published_date": {
        "$ref": "#/$defs/date",
        "title": "Date published"
      },
      "personal_data_removed": {
        "type": "boolean",
        "title": "Personal data removed"
      },
      "contributor_ids": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/org-id"
        },
        "uniqueItems": true,
        "title": "Contributors"
      },
      "reused_by_ids": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/org-id"
        },
        "uniqueItems": true,
        "title": "Reused by"
      },
      "based_on_urls": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/url"
        },
        "uniqueItems": true,
        "title": "Based on"
      },
      "languages": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/language"
        },
        "uniqueItems": true,
        "title": "Languages"
      },
      "project_reference": {
        "$ref": "#/$defs/ref",
        "title": "Project reference"
      },
      "replaced_by_reference": {
        "$ref": "#/$defs/ref",
        "title": "Replaced by"
      },
      "contact_email": {
        "$ref": "#/$defs/email",
        "title": "Contact email"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "asset_type": {
              "enum": [
                "component",
                "data-standard",
                "technology-standard"
              ]
            }
          },
          "required": [
            "asset_type"
          ]
        },
        "then": {
          "required": [
            "licence_url"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "asset_type": {
              "const": "component"
            }
          },
          "required": [
            "asset_type"
          ]
        },
        "then": {
          "required": [
            "source_code_url"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "asset_type": {
              "const": "user-research"
            }
          },
          "required": [
            "asset_type"
          ]
        },
        "then": {
          "required": [
            "personal_data_removed"
          ]
        }
      }
    ],
    "$defs": {
      "asset-status-code": {
        "oneOf": [
          {
            "const": "concept",
            "title": "Concept"
          },
          {
            "const": "development",
            "title": "In development"
          },
          {
            "const": "beta",
            "title": "Beta"
          },
          {
            "const": "stable",
            "title": "Stable"
          },
          {
            "const": "obsolete",
            "title": "Obsolete"
          }
        ]
      },
      "asset-type-code": {
        "x-open": true,
        "anyOf": [
          {
            "oneOf": [
              {
                "const": "user-research",
                "title": "User research"
              },
              {
                "const": "service-design",
                "title": "Service design"
              },
              {
                "const": "component",
                "title": "Component"
              },
              {
                "const": "data-standard",
                "title": "Data standard"
              },
              {
                "const": "technology-standard",
                "title": "Technology standard"
              },
              {
                "const": "case-study",
                "title": "Case study"
              },
              {
                "const": "guidance",
                "title": "Guidance"
              },
              {
                "const": "prototype",
                "title": "Prototype"
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
      "email": {
        "type": "string",
        "maxLength": 254,
        "format": "email"
      },
      "language": {
        "type": "string",
        "pattern": "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
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
      "text50": {
        "$ref": "#/$defs/text",
        "maxLength": 50
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
    "title": "Reusable asset",
    "fields": {
      "reference": {
        "title": "Asset reference",
        "example": "AST-031",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "title": {
        "title": "Title",
        "example": "How people report a missed bin",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "asset_type": {
        "title": "Asset type",
        "example": "user-research"
      },
      "description": {
        "title": "Description",
        "example": "Interviews with 24 residents, with the questions and the \u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "asset_url": {
        "title": "Asset URL",
        "example": "https://www.northford.example.org.uk/research/missed-bins",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "source_code_url": {
        "title": "Source code URL",
        "example": "https://www.example.com/northford/missed-bins",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "licence_url": {
        "title": "Licence URL",
        "example": "https://www.nationalarchives.gov.uk/doc/open-government-l\u2026",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "version": {
        "title": "Version",
        "example": "1.2.0",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "status": {
        "title": "Status",
        "example": "stable"
      },
      "published_date": {
        "title": "Date published",
        "example": "2025-03-20",
        "expected": "a date",
        "format": "date"
      },
      "personal_data_removed": {
        "title": "Personal data removed",
        "example": "true"
      },
      "contributor_ids": {
        "title": "Contributors",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "reused_by_ids": {
        "title": "Reused by",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "based_on_urls": {
        "title": "Based on",
        "example": "https://www.example.com/ashmoor/report-a-problem",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "languages": {
        "title": "Languages",
        "example": "en",
        "expected": "a language code of 2 or 3 small letters",
        "format": "language"
      },
      "project_reference": {
        "title": "Project reference",
        "example": "PRJ-014",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "replaced_by_reference": {
        "title": "Replaced by",
        "example": "AST-044",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "contact_email": {
        "title": "Contact email",
        "example": "digital@northford.example.org.uk",
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
        "when": "Asset type is component, data-standard or technology-standard"
      },
      "2": {
        "when": "Asset type is component"
      },
      "3": {
        "when": "Asset type is user-research"
      }
    }
  },
  validate
});
export {
  ReusableAsset
};
