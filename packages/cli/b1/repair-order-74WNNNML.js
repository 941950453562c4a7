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

// ../housing/src/generated/repair-order.validate.ts
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
var pattern4 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate16(data, instancePath = "") {
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
    if (func0(data) > 50) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 50 });
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate24(data, instancePath = "") {
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
  validate24.errors = vErrors;
  return errors === 0;
}
var schema12 = { "enum": ["dwelling", "communal", "estate"] };
function validate26(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "dwelling" || data === "communal" || data === "estate")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema12.enum });
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, instancePath = "") {
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
  validate28.errors = vErrors;
  return errors === 0;
}
var schema14 = { "enum": ["immediate", "emergency", "urgent", "normal", "inspection", "planned"] };
function validate31(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "immediate" || data === "emergency" || data === "urgent" || data === "normal" || data === "inspection" || data === "planned")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema14.enum });
    errors++;
  }
  validate31.errors = vErrors;
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
    if (func0(data) > 20) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 20 });
      errors++;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var schema16 = { "enum": ["raised", "scheduled", "in-progress", "completed", "no-access", "cancelled", "follow-on-required"] };
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "raised" || data === "scheduled" || data === "in-progress" || data === "completed" || data === "no-access" || data === "cancelled" || data === "follow-on-required")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema16.enum });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var func6 = hasDecimals;
function validate44(data, instancePath = "") {
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
  validate44.errors = vErrors;
  return errors === 0;
}
var func7 = inOrder;
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
        if ("completed" !== data.status) {
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
      if (data.completed_at === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "completed_at" }, "#/allOf/1/then/required");
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
    if (data.uprn === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "uprn" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.priority === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "priority" });
      errors++;
    }
    if (data.raised_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "raised_at" });
      errors++;
    }
    if (data.target_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "target_at" });
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
    if (data.contractor_id !== void 0) {
      if (!validate13(data.contractor_id, instancePath + "/contractor_id")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate16(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.property_reference !== void 0) {
      if (!validate18(data.property_reference, instancePath + "/property_reference")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
    if (data.location_area !== void 0) {
      if (!validate26(data.location_area, instancePath + "/location_area")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate28(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.priority !== void 0) {
      if (!validate31(data.priority, instancePath + "/priority")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.trade_code !== void 0) {
      if (!validate33(data.trade_code, instancePath + "/trade_code")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.rate_code !== void 0) {
      if (!validate33(data.rate_code, instancePath + "/rate_code")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data13 = data.quantity;
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 <= 0) {
          vErrors = withError(vErrors, instancePath + "/quantity", "exclusiveMinimum", { limit: 0 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/quantity", "type", { type: "number" });
        errors++;
      }
    }
    if (data.raised_at !== void 0) {
      if (!validate4(data.raised_at, instancePath + "/raised_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.target_at !== void 0) {
      if (!validate4(data.target_at, instancePath + "/target_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.appointment_start_at !== void 0) {
      if (!validate4(data.appointment_start_at, instancePath + "/appointment_start_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.appointment_end_at !== void 0) {
      if (!validate4(data.appointment_end_at, instancePath + "/appointment_end_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate41(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.completed_at !== void 0) {
      if (!validate4(data.completed_at, instancePath + "/completed_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.damp_or_mould !== void 0) {
      if (typeof data.damp_or_mould !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/damp_or_mould", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.access_flag !== void 0) {
      if (typeof data.access_flag !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/access_flag", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.vulnerability_flag !== void 0) {
      if (typeof data.vulnerability_flag !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/vulnerability_flag", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.cost_amount !== void 0) {
      if (!validate44(data.cost_amount, instancePath + "/cost_amount")) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.appointment_start_at !== void 0) {
      if (data.appointment_end_at === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "appointment_start_at",
          missingProperty: "appointment_end_at",
          depsCount: 1,
          deps: "appointment_end_at"
        });
        errors++;
      }
    }
    if (data.appointment_end_at !== void 0) {
      if (data.appointment_start_at === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "appointment_end_at",
          missingProperty: "appointment_start_at",
          depsCount: 1,
          deps: "appointment_start_at"
        });
        errors++;
      }
    }
    if (!func7(data["raised_at"], data["target_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "raised_at", later: "target_at" });
      errors++;
    }
    if (!func7(data["appointment_start_at"], data["appointment_end_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "appointment_start_at", later: "appointment_end_at" });
      errors++;
    }
    if (!func7(data["raised_at"], data["completed_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "raised_at", later: "completed_at" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../housing/src/generated/repair-order.ts
var RepairOrder = /* @__PURE__ */ defineRecord({
  name: "housing/repair-order",
  id: "https://w3id.org/standpipe/housing/v1/repair-order.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/housing/v1/repair-order.json",
    "title": "Repair order",
    "x-order": [
      [
        "raised_at",
        "target_at"
      ],
      [
        "appointment_start_at",
        "appointment_end_at"
      ],
      [
        "raised_at",
        "completed_at"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "uprn",
      "description",
      "priority",
      "raised_at",
      "target_at",
      "status"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Repair reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Landlord"
      },
      "contractor_id": {
        "$ref": "#/$defs/org-id",
        "title": "Contractor"
      },
      "uprn": {
        "$ref": "#/$defs/uprn",
        "title": "UPRN"
      },
      "property_reference": {
        "$ref": "#/$defs/text50",
        "title": "Property reference"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "postcode": {
        "$ref": "#/$defs/postcode",
        "title": "Postcode"
      },
      "location_area": {
        "$ref": "#/$defs/tenancy-area-code",
        "title": "Part of the property"
      },
      "description": {
        "$ref": "#/$defs/text1000",
        "title": "Description of the work"
      },
      "priority": {
        "$ref": "#/$defs/repair-priority-code",
        "title": "Priority"
      },
      "trade_code": {
        "$ref": "#/$defs/text20",
        "title": "Trade code"
      },
      "rate_code": {
        "$ref": "#/$defs/text20",
        "title": "Schedule of rates code"
      },
      "quantity": {
        "type": "number",
        "exclusiveMinimum": 0,
        "title": "Quantity"
      },
      "raised_at": {
        "$ref": "#/$defs/datetime",
        "title": "Raised at"
      },
      "target_at": {
        "$ref": "#/$defs/datetime",
        "title": "Target"
      },
      "appointment_start_at": {
        "$ref": "#/$defs/datetime",
        "title": "Appointment starts"
      },
      "appointment_end_at": {
        "$ref": "#/$defs/datetime",
        "title": "Appointment ends"
      },
      "status": {
        "$ref": "#/$defs/repair-status-code",
        "title": "Status"
      },
      "completed_at": {
        "$ref": "#/$defs/datetime",
        "title": "Completed at"
      },
      "damp_or_mould": {
        "type": "boolean",
        "title": "Damp or mould"
      },
      "access_flag": {
        "type": "boolean",
        "title": "Restricted access notes"
      },
      "vulnerability_flag": {
        "type": "boolean",
        "title": "Vulnerable person"
      },
      "cost_amount": {
        "$ref": "#/$defs/amount",
        "title": "Cost"
      }
    },
    "dependentRequired": {
      "appointment_start_at": [
        "appointment_end_at"
      ],
      "appointment_end_at": [
        "appointment_start_at"
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
              "const": "completed"
            }
          },
          "required": [
            "status"
          ]
        },
        "then": {
          "required": [
            "completed_at"
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
      "datetime": {
        "type": "string",
        "format": "date-time"
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
      "repair-priority-code": {
        "oneOf": [
          {
            "const": "immediate",
            "title": "Immediate"
          },
          {
            "const": "emergency",
            "title": "Emergency"
          },
          {
            "const": "urgent",
            "title": "Urgent"
          },
          {
            "const": "normal",
            "title": "Normal"
          },
          {
            "const": "inspection",
            "title": "Inspection"
          },
          {
            "const": "planned",
            "title": "Planned"
          }
        ]
      },
      "repair-status-code": {
        "oneOf": [
          {
            "const": "raised",
            "title": "Raised"
          },
          {
            "const": "scheduled",
            "title": "Scheduled"
          },
          {
            "const": "in-progress",
            "title": "In progress"
          },
          {
            "const": "completed",
            "title": "Completed"
          },
          {
            "const": "no-access",
            "title": "No access"
          },
          {
            "const": "cancelled",
            "title": "Cancelled"
          },
          {
            "const": "follow-on-required",
            "title": "Follow-on required"
          }
        ]
      },
      "tenancy-area-code": {
        "oneOf": [
          {
            "const": "dwelling",
            "title": "Dwelling"
          },
          {
            "const": "communal",
            "title": "Communal"
          },
          {
            "const": "estate",
            "title": "Estate"
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
      "text20": {
        "$ref": "#/$defs/text",
        "maxLength": 20
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
      }
    }
  },
  words: {
    "title": "Repair order",
    "fields": {
      "reference": {
        "title": "Repair reference",
        "example": "WO-104233",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Landlord",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "contractor_id": {
        "title": "Contractor",
        "example": "GB-COH-09876543",
        "expected": "an org-id",
        "format": "org-id"
      },
      "uprn": {
        "title": "UPRN",
        "example": "100012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
      },
      "property_reference": {
        "title": "Property reference",
        "example": "P-00417",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "address_text": {
        "title": "Address",
        "example": "Flat 3, 12 Lime Avenue, Ashmoor",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "AS1 2AB",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
      },
      "location_area": {
        "title": "Part of the property",
        "example": "dwelling"
      },
      "description": {
        "title": "Description of the work",
        "example": "Kitchen tap drips and will not turn off",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "priority": {
        "title": "Priority",
        "example": "urgent"
      },
      "trade_code": {
        "title": "Trade code",
        "example": "PL",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "rate_code": {
        "title": "Schedule of rates code",
        "example": "PLU-0231",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "quantity": {
        "title": "Quantity",
        "example": "1"
      },
      "raised_at": {
        "title": "Raised at",
        "example": "2025-06-02T09:15:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "target_at": {
        "title": "Target",
        "example": "2025-06-09T17:00:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "appointment_start_at": {
        "title": "Appointment starts",
        "example": "2025-06-05T08:00:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "appointment_end_at": {
        "title": "Appointment ends",
        "example": "2025-06-05T12:00:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "status": {
        "title": "Status",
        "example": "scheduled"
      },
      "completed_at": {
        "title": "Completed at",
        "example": "2025-06-05T10:20:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "damp_or_mould": {
        "title": "Damp or mould",
        "example": "false"
      },
      "access_flag": {
        "title": "Restricted access notes",
        "example": "false"
      },
      "vulnerability_flag": {
        "title": "Vulnerable person",
        "example": "false"
      },
      "cost_amount": {
        "title": "Cost",
        "example": "84.5"
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
        "when": "Status is completed"
      }
    }
  },
  validate
});
export {
  RepairOrder
};
