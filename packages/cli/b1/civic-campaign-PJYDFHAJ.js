import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../participation/src/generated/civic-campaign.validate.ts
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
    if (func0(data) > 100) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 100 });
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate18.errors = vErrors;
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
    if (func0(data) > 1e3) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 1e3 });
      errors++;
    }
  }
  validate21.errors = vErrors;
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
    if (func0(data) > 200) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema12 = { "enum": ["draft", "open", "funded", "not-funded", "withdrawn", "delivered"] };
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "draft" || data === "open" || data === "funded" || data === "not-funded" || data === "withdrawn" || data === "delivered")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema12.enum });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["all-or-nothing", "keep-what-you-raise"] };
function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "all-or-nothing" || data === "keep-what-you-raise")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var func6 = hasDecimals;
function validate32(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
    if (!func6(data, 2)) {
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
var pattern4 = new RegExp("^360G-[A-Za-z0-9]+-\\S(?:.{0,150}\\S)?$", "u");
function validate35(data, instancePath = "") {
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
  validate35.errors = vErrors;
  return errors === 0;
}
function validate37(data, instancePath = "") {
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
  validate37.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[A-Z]{3}$", "u");
function validate39(data, instancePath = "") {
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
  validate39.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
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
var pattern7 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate45(data, instancePath = "") {
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
  validate45.errors = vErrors;
  return errors === 0;
}
var func8 = inOrder;
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
    if (data.platform === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "platform" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.summary === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "summary" });
      errors++;
    }
    if (data.owner_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "owner_name" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.pledge_model === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "pledge_model" });
      errors++;
    }
    if (data.target_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "target_amount" });
      errors++;
    }
    if (data.pledged_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "pledged_amount" });
      errors++;
    }
    if (data.opens_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "opens_at" });
      errors++;
    }
    if (data.closes_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "closes_at" });
      errors++;
    }
    if (data.web_url === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "web_url" });
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
    if (data.platform !== void 0) {
      if (!validate15(data.platform, instancePath + "/platform")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate18(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate21(data.summary, instancePath + "/summary")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner_id !== void 0) {
      if (!validate13(data.owner_id, instancePath + "/owner_id")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner_name !== void 0) {
      if (!validate25(data.owner_name, instancePath + "/owner_name")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate28(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.pledge_model !== void 0) {
      if (!validate30(data.pledge_model, instancePath + "/pledge_model")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.target_amount !== void 0) {
      let data9 = data.target_amount;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 <= 0) {
          vErrors = withError(vErrors, instancePath + "/target_amount", "exclusiveMinimum", { limit: 0 });
          errors++;
        }
        if (!func6(data9, 2)) {
          vErrors = withError(vErrors, instancePath + "/target_amount", "x-decimals", { limit: 2 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/target_amount", "type", { type: "number" });
        errors++;
      }
    }
    if (data.pledged_amount !== void 0) {
      if (!validate32(data.pledged_amount, instancePath + "/pledged_amount")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.match_amount !== void 0) {
      if (!validate32(data.match_amount, instancePath + "/match_amount")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.match_grant_id !== void 0) {
      if (!validate35(data.match_grant_id, instancePath + "/match_grant_id")) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.pledger_count !== void 0) {
      if (!validate37(data.pledger_count, instancePath + "/pledger_count")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate39(data.currency, instancePath + "/currency")) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.opens_at !== void 0) {
      if (!validate4(data.opens_at, instancePath + "/opens_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.closes_at !== void 0) {
      if (!validate4(data.closes_at, instancePath + "/closes_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate43(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.ward_code !== void 0) {
      if (!validate45(data.ward_code, instancePath + "/ward_code")) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.web_url !== void 0) {
      if (!validate2(data.web_url, instancePath + "/web_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (!func8(data["opens_at"], data["closes_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "opens_at", later: "closes_at" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../participation/src/generated/civic-campaign.ts
var CivicCampaign = /* @__PURE__ */ defineRecord({
  name: "participation/civic-campaign",
  id: "https://w3id.org/standpipe/participation/v1/civic-campaign.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/participation/v1/civic-campaign.json",
    "title": "Civic campaign",
    "x-order": [
      [
        "opens_at",
        "closes_at"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "platform",
      "title",
      "summary",
      "owner_name",
      "status",
      "pledge_model",
      "target_amount",
      "pledged_amount",
      "opens_at",
      "closes_at",
      "web_url"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Campaign reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "platform": {
        "$ref": "#/$defs/text100",
        "title": "Platform"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Title"
      },
      "summary": {
        "$ref": "#/$defs/text1000",
        "title": "Summary"
      },
      "owner_id": {
        "$ref": "#/$defs/org-id",
        "title": "Owner identifier"
      },
      "owner_name": {
        "$ref": "#/$defs/text200",
        "title": "Owner"
      },
      "status": {
        "$ref": "#/$defs/campaign-status-code",
        "title": "Status"
      },
      "pledge_model": {
        "$ref": "#/$defs/pledge-model-code",
        "title": "Pledge model"
      },
      "target_amount": {
        "type": "number",
        "exclusiveMinimum": 0,
        "x-decimals": 2,
        "title": "Target"
      },
      "pledged_amount": {
        "$ref": "#/$defs/amount",
        "title": "Pledged"
      },
      "match_amount": {
        "$ref": "#/$defs/amount",
        "title": "Match funding"
      },
      "match_grant_id": {
        "$ref": "#/$defs/grant-id",
        "title": "Match grant"
      },
      "pledger_count": {
        "$ref": "#/$defs/count",
        "title": "Number of pledgers"
      },
      "currency": {
        "$ref": "#/$defs/currency",
        "title": "Currency"
      },
      "opens_at": {
        "$ref": "#/$defs/datetime",
        "title": "Opens"
      },
      "closes_at": {
        "$ref": "#/$defs/datetime",
        "title": "Closes"
      },
      "postcode": {
        "$ref": "#/$defs/postcode",
        "title": "Postcode"
      },
      "ward_code": {
        "$ref": "#/$defs/gss-code",
        "title": "Ward code"
      },
      "web_url": {
        "$ref": "#/$defs/url",
        "title": "Campaign page"
      }
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
      "campaign-status-code": {
        "oneOf": [
          {
            "const": "draft",
            "title": "Draft"
          },
          {
            "const": "open",
            "title": "Open"
          },
          {
            "const": "funded",
            "title": "Funded"
          },
          {
            "const": "not-funded",
            "title": "Not funded"
          },
          {
            "const": "withdrawn",
            "title": "Withdrawn"
          },
          {
            "const": "delivered",
            "title": "Delivered"
          }
        ]
      },
      "count": {
        "type": "integer",
        "minimum": 0
      },
      "currency": {
        "type": "string",
        "pattern": "^[A-Z]{3}$"
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "grant-id": {
        "type": "string",
        "pattern": "^360G-[A-Za-z0-9]+-\\S(?:.{0,150}\\S)?$"
      },
      "gss-code": {
        "type": "string",
        "pattern": "^[EJKLMNSW][0-9]{8}$"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "pledge-model-code": {
        "oneOf": [
          {
            "const": "all-or-nothing",
            "title": "All or nothing"
          },
          {
            "const": "keep-what-you-raise",
            "title": "Keep what you raise"
          }
        ]
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
    "title": "Civic campaign",
    "fields": {
      "reference": {
        "title": "Campaign reference",
        "example": "mill-lane-pocket-park",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "platform": {
        "title": "Platform",
        "example": "Northford Together",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "title": {
        "title": "Title",
        "example": "A pocket park for Mill Lane",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "summary": {
        "title": "Summary",
        "example": "Benches, trees and a small play space on the empty plot b\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "owner_id": {
        "title": "Owner identifier",
        "example": "GB-CHC-1099999",
        "expected": "an org-id",
        "format": "org-id"
      },
      "owner_name": {
        "title": "Owner",
        "example": "Friends of Mill Lane",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "status": {
        "title": "Status",
        "example": "open"
      },
      "pledge_model": {
        "title": "Pledge model",
        "example": "all-or-nothing"
      },
      "target_amount": {
        "title": "Target",
        "example": "12500"
      },
      "pledged_amount": {
        "title": "Pledged",
        "example": "8340.5"
      },
      "match_amount": {
        "title": "Match funding",
        "example": "3000"
      },
      "match_grant_id": {
        "title": "Match grant",
        "example": "360G-northford-2025-017",
        "expected": "360G, the publisher's prefix and a reference, with hyphens between",
        "format": "grant-id"
      },
      "pledger_count": {
        "title": "Number of pledgers",
        "example": "187"
      },
      "currency": {
        "title": "Currency",
        "example": "GBP",
        "expected": "a currency code of 3 capital letters",
        "format": "currency"
      },
      "opens_at": {
        "title": "Opens",
        "example": "2025-04-01T09:00:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "closes_at": {
        "title": "Closes",
        "example": "2025-06-30T23:59:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "postcode": {
        "title": "Postcode",
        "example": "NF1 2AB",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
      },
      "ward_code": {
        "title": "Ward code",
        "example": "E05999901",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "web_url": {
        "title": "Campaign page",
        "example": "https://www.example.org.uk/together/mill-lane-pocket-park",
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
  CivicCampaign
};
