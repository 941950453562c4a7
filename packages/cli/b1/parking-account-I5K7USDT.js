import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../transparency/src/generated/parking-account.validate.ts
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
var pattern2 = new RegExp("^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$", "u");
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
var formats2 = isDate;
function validate13(data, instancePath = "") {
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
var func4 = hasDecimals;
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (!func4(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var func5 = inOrder;
function validate0(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate1(data, instancePath)) {
    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.period_end_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "period_end_date" });
      errors++;
    }
    if (data.account_line === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "account_line" });
      errors++;
    }
    if (data.amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "amount" });
      errors++;
    }
    if (data.organisation_id !== void 0) {
      if (!validate11(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.period_start_date !== void 0) {
      if (!validate13(data.period_start_date, instancePath + "/period_start_date")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.period_end_date !== void 0) {
      if (!validate13(data.period_end_date, instancePath + "/period_end_date")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.account_line !== void 0) {
      if (!validate16(data.account_line, instancePath + "/account_line")) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_description !== void 0) {
      if (!validate18(data.line_description, instancePath + "/line_description")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.amount !== void 0) {
      if (!validate21(data.amount, instancePath + "/amount")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (!func5(data["period_start_date"], data["period_end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "period_start_date", later: "period_end_date" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../transparency/src/generated/parking-account.ts
var ParkingAccount = /* @__PURE__ */ defineRecord({
  name: "transparency/parking-account",
  id: "https://w3id.org/standpipe/transparency/v1/parking-account.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/transparency/v1/parking-account.json",
    "title": "Parking account line",
    "x-order": [
      [
        "period_start_date",
        "period_end_date"
      ]
    ],
    "type": "object",
    "required": [
      "organisation_id",
      "period_end_date",
      "account_line",
      "amount"
    ],
    "properties": {
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "period_start_date": {
        "$ref": "#/$defs/date",
        "title": "Year start"
      },
      "period_end_date": {
        "$ref": "#/$defs/date",
        "title": "Year end"
      },
      "account_line": {
        "$ref": "#/$defs/parking-account-line-code",
        "title": "Account line"
      },
      "line_description": {
        "$ref": "#/$defs/text200",
        "title": "Line description"
      },
      "amount": {
        "$ref": "#/$defs/money",
        "title": "Amount of the line"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
      "date": {
        "type": "string",
        "format": "date"
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "money": {
        "type": "number",
        "x-decimals": 2
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "parking-account-line-code": {
        "x-open": true,
        "anyOf": [
          {
            "enum": [
              "on-street-pay-and-display",
              "on-street-resident-and-visitor-permits",
              "on-street-business-permits",
              "on-street-other",
              "on-street-penalty-charges",
              "on-street-total",
              "off-street-charges",
              "off-street-penalty-charges",
              "expenditure-contractors",
              "expenditure-in-house-staff",
              "expenditure-equipment",
              "expenditure-appeals",
              "expenditure-other",
              "expenditure-total",
              "surplus",
              "surplus-use-parking-places",
              "surplus-use-public-transport",
              "surplus-use-highway-improvements",
              "surplus-use-road-maintenance",
              "surplus-use-mayors-transport-strategy",
              "surplus-use-environmental-improvements"
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
    "title": "Parking account line",
    "fields": {
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "period_start_date": {
        "title": "Year start",
        "example": "2023-04-01",
        "expected": "a date",
        "format": "date"
      },
      "period_end_date": {
        "title": "Year end",
        "example": "2024-03-31",
        "expected": "a date",
        "format": "date"
      },
      "account_line": {
        "title": "Account line",
        "example": "on-street-pay-and-display"
      },
      "line_description": {
        "title": "Line description",
        "example": "Suspended bays and dispensations",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "amount": {
        "title": "Amount of the line",
        "example": "542532"
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
  ParkingAccount
};
