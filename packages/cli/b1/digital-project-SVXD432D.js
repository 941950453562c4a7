import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../collaboration/src/generated/digital-project.validate.ts
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
var schema9 = { "enum": ["discovery", "alpha", "beta", "live", "retirement"] };
function validate18(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "discovery" || data === "alpha" || data === "beta" || data === "live" || data === "retirement")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema9.enum });
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["proposed", "active", "paused", "completed", "stopped"] };
function validate20(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "proposed" || data === "active" || data === "paused" || data === "completed" || data === "stopped")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
  return errors === 0;
}
var func7 = hasDecimals;
function validate32(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
    if (!func7(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[A-Z]{3}$", "u");
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
var pattern5 = new RegExp("^360G-[A-Za-z0-9]+-\\S(?:.{0,150}\\S)?$", "u");
function validate36(data, instancePath = "") {
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
  validate36.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate38(data, instancePath = "") {
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
  validate38.errors = vErrors;
  return errors === 0;
}
var formats4 = isEmail;
function validate44(data, instancePath = "") {
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
  validate44.errors = vErrors;
  return errors === 0;
}
var func3 = sameValue;
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
        let data0 = data.status;
        if (!(data0 === "completed" || data0 === "stopped")) {
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
    if (data.open_source === void 0 && (missing1 = "open_source")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.open_source !== void 0) {
        if (true !== data.open_source) {
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
      if (data.licence_url === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "licence_url" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
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
    if (data.phase === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "phase" });
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
    if (data.title !== void 0) {
      if (!validate15(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.phase !== void 0) {
      if (!validate18(data.phase, instancePath + "/phase")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate20(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.mission_text !== void 0) {
      if (!validate6(data.mission_text, instancePath + "/mission_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.impact_text !== void 0) {
      if (!validate6(data.impact_text, instancePath + "/impact_text")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.partner_ids !== void 0) {
      let data9 = data.partner_ids;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate13(data9[i0], instancePath + "/partner_ids/" + i0)) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data9.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func3(data9[i1], data9[j0])) {
                vErrors = withError(vErrors, instancePath + "/partner_ids", "uniqueItems", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/partner_ids", "type", { type: "array" });
        errors++;
      }
    }
    if (data.other_partner_names !== void 0) {
      let data11 = data.other_partner_names;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate15(data11[i2], instancePath + "/other_partner_names/" + i2)) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
        let i3 = data11.length;
        let j1;
        if (i3 > 1) {
          outer1: for (; i3--; ) {
            for (j1 = i3; j1--; ) {
              if (func3(data11[i3], data11[j1])) {
                vErrors = withError(vErrors, instancePath + "/other_partner_names", "uniqueItems", { i: i3, j: j1 });
                errors++;
                break outer1;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/other_partner_names", "type", { type: "array" });
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data13 = data.outputs;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i4 = 0; i4 < len2; i4++) {
          if (!validate26(data13[i4], instancePath + "/outputs/" + i4)) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/outputs", "type", { type: "array" });
        errors++;
      }
    }
    if (data.asset_references !== void 0) {
      let data15 = data.asset_references;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i5 = 0; i5 < len3; i5++) {
          if (!validate11(data15[i5], instancePath + "/asset_references/" + i5)) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
        let i6 = data15.length;
        let j2;
        if (i6 > 1) {
          outer2: for (; i6--; ) {
            for (j2 = i6; j2--; ) {
              if (func3(data15[i6], data15[j2])) {
                vErrors = withError(vErrors, instancePath + "/asset_references", "uniqueItems", { i: i6, j: j2 });
                errors++;
                break outer2;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/asset_references", "type", { type: "array" });
        errors++;
      }
    }
    if (data.previous_reference !== void 0) {
      if (!validate11(data.previous_reference, instancePath + "/previous_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.funder_name !== void 0) {
      if (!validate15(data.funder_name, instancePath + "/funder_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.funding_amount !== void 0) {
      if (!validate32(data.funding_amount, instancePath + "/funding_amount")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate34(data.currency, instancePath + "/currency")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.grant_id !== void 0) {
      if (!validate36(data.grant_id, instancePath + "/grant_id")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.start_date !== void 0) {
      if (!validate38(data.start_date, instancePath + "/start_date")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_date !== void 0) {
      if (!validate38(data.end_date, instancePath + "/end_date")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.open_source !== void 0) {
      if (typeof data.open_source !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/open_source", "type", { type: "boolean" });
        errors++;
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
    if (data.website_url !== void 0) {
      if (!validate2(data.website_url, instancePath + "/website_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact_email !== void 0) {
      if (!validate44(data.contact_email, instancePath + "/contact_email")) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (!func9(data["start_date"], data["end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_date", later: "end_date" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../collaboration/src/generated/digital-project.ts
var DigitalProject = /* @__PURE__ */ defineRecord({
  name: "collaboration/digital-project",
  id: "https://w3id.org/standpipe/collaboration/v1/digital-project.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/collaboration/v1/digital-project.json",
    "title": "Digital project",
    "x-order": [
      [
        "start_date",
        "end_date"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "title",
      "phase",
      "status"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Project reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "title": {
        "$ref": "#/$defs/text200",
        "title": "Title"
      },
      "phase": {
        "$ref": "#/$defs/project-phase-code",
        "title": "Phase"
      },
      "status": {
        "$ref": "#/$defs/project-status-code",
        "title": "Status"
      },
      "mission_text": {
        "$ref": "#/$defs/text4000",
        "title": "Mission"
      },
      "impact_text": {
        "$ref": "#/$defs/text4000",
        "title": "Expected impact"
      },
      "partner_ids": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/org-id"
        },
        "uniqueItems": true,
        "title": "Partner identifiers"
      },
      "other_partner_names": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text200"
        },
        "uniqueItems": true,
        "title": "Other partners"
      },
      "outputs": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text1000"
        },
        "title": "Outputs"
      },
      "asset_references": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/ref"
        },
        "uniqueItems": true,
        "title": "Asset references"
      },
      "previous_reference": {
        "$ref": "#/$defs/ref",
        "title": "Previous project"
      },
      "funder_name": {
        "$ref": "#/$defs/text200",
        "title": "Funder"
      },
      "funding_amount": {
        "$ref": "#/$defs/amount",
        "title": "Funding"
      },
      "currency": {
        "$ref": "#/$defs/currency",
        "title": "Currency"
      },
      "grant_id": {
        "$ref": "#/$defs/grant-id",
        "title": "Grant identifier"
      },
      "start_date": {
        "$ref": "#/$defs/date",
        "title": "Start date"
      },
      "end_date": {
        "$ref": "#/$defs/date",
        "title": "End date"
      },
      "open_source": {
        "type": "boolean",
        "title": "Open source"
      },
      "source_code_url": {
        "$ref": "#/$defs/url",
        "title": "Source code URL"
      },
      "licence_url": {
        "$ref": "#/$defs/url",
        "title": "Licence URL"
      },
      "website_url": {
        "$ref": "#/$defs/url",
        "title": "Project page"
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
            "status": {
              "enum": [
                "completed",
                "stopped"
              ]
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
            "open_source": {
              "const": true
            }
          },
          "required": [
            "open_source"
          ]
        },
        "then": {
          "required": [
            "source_code_url",
            "licence_url"
          ]
        }
      }
    ],
    "$defs": {
      "amount": {
        "type": "number",
        "minimum": 0,
        "x-decimals": 2
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
      "grant-id": {
        "type": "string",
        "pattern": "^360G-[A-Za-z0-9]+-\\S(?:.{0,150}\\S)?$"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "project-phase-code": {
        "oneOf": [
          {
            "const": "discovery",
            "title": "Discovery"
          },
          {
            "const": "alpha",
            "title": "Alpha"
          },
          {
            "const": "beta",
            "title": "Beta"
          },
          {
            "const": "live",
            "title": "Live"
          },
          {
            "const": "retirement",
            "title": "Retirement"
          }
        ]
      },
      "project-status-code": {
        "oneOf": [
          {
            "const": "proposed",
            "title": "Proposed"
          },
          {
            "const": "active",
            "title": "Active"
          },
          {
            "const": "paused",
            "title": "Paused"
          },
          {
            "const": "completed",
            "title": "Completed"
          },
          {
            "const": "stopped",
            "title": "Stopped"
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
    "title": "Digital project",
    "fields": {
      "reference": {
        "title": "Project reference",
        "example": "PRJ-014",
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
        "example": "Missed bins without a phone call",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "phase": {
        "title": "Phase",
        "example": "discovery"
      },
      "status": {
        "title": "Status",
        "example": "active"
      },
      "mission_text": {
        "title": "Mission",
        "example": "Find out why people phone about missed bins, and try out \u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "impact_text": {
        "title": "Expected impact",
        "example": "Half as many calls, and a crew that knows of a missed bin\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "partner_ids": {
        "title": "Partner identifiers",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "other_partner_names": {
        "title": "Other partners",
        "example": "Friends of Ashmoor Park",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "outputs": {
        "title": "Outputs",
        "example": "A report on what users need",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "asset_references": {
        "title": "Asset references",
        "example": "AST-031",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "previous_reference": {
        "title": "Previous project",
        "example": "PRJ-009",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "funder_name": {
        "title": "Funder",
        "example": "Local Digital Fund",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "funding_amount": {
        "title": "Funding",
        "example": "80000"
      },
      "currency": {
        "title": "Currency",
        "example": "GBP",
        "expected": "a currency code of 3 capital letters",
        "format": "currency"
      },
      "grant_id": {
        "title": "Grant identifier",
        "example": "360G-northford-2025-014",
        "expected": "360G, the publisher's prefix and a reference, with hyphens between",
        "format": "grant-id"
      },
      "start_date": {
        "title": "Start date",
        "example": "2025-01-13",
        "expected": "a date",
        "format": "date"
      },
      "end_date": {
        "title": "End date",
        "example": "2025-07-04",
        "expected": "a date",
        "format": "date"
      },
      "open_source": {
        "title": "Open source",
        "example": "true"
      },
      "source_code_url": {
        "title": "Source code URL",
        "example": "https://www.example.com/northford/missed-bins",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "licence_url": {
        "title": "Licence URL",
        "example": "https://opensource.org/license/mit",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "website_url": {
        "title": "Project page",
        "example": "https://www.northford.example.org.uk/digital/missed-bins",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
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
        "when": "Status is completed or stopped"
      },
      "2": {
        "when": "Open source is true"
      }
    }
  },
  validate
});
export {
  DigitalProject
};
