import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  isDate,
  isDateTime,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../collaboration/src/generated/standards-adoption.validate.ts
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
var schema10 = { "enum": ["import", "export"] };
function validate25(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "import" || data === "export")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["considering", "planned", "testing", "in-use", "retired"] };
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "considering" || data === "planned" || data === "testing" || data === "in-use" || data === "retired")) {
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
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
function validate32(data, instancePath = "") {
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
  validate32.errors = vErrors;
  return errors === 0;
}
function validate36(data, instancePath = "") {
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
  validate36.errors = vErrors;
  return errors === 0;
}
var func4 = sameValue;
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
    if (data.stage === void 0 && (missing0 = "stage")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.stage !== void 0) {
        let data0 = data.stage;
        if (!(data0 === "in-use" || data0 === "retired")) {
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
      if (data.stage_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "stage_date" }, "#/allOf/1/then/required");
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
    if (data.stage === void 0 && (missing1 = "stage")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.stage !== void 0) {
        if ("planned" !== data.stage) {
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
      if (data.planned_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "planned_date" }, "#/allOf/2/then/required");
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
    if (data.system_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "system_name" });
      errors++;
    }
    if (data.schema_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "schema_id" });
      errors++;
    }
    if (data.schema_version === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "schema_version" });
      errors++;
    }
    if (data.stage === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "stage" });
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
    if (data.system_name !== void 0) {
      if (!validate15(data.system_name, instancePath + "/system_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.system_version !== void 0) {
      if (!validate18(data.system_version, instancePath + "/system_version")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier_name !== void 0) {
      if (!validate15(data.supplier_name, instancePath + "/supplier_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.supplier_id !== void 0) {
      if (!validate13(data.supplier_id, instancePath + "/supplier_id")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema_id !== void 0) {
      if (!validate2(data.schema_id, instancePath + "/schema_id")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.schema_version !== void 0) {
      if (!validate18(data.schema_version, instancePath + "/schema_version")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.directions !== void 0) {
      let data10 = data.directions;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          vErrors = withError(vErrors, instancePath + "/directions", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate25(data10[i0], instancePath + "/directions/" + i0)) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data10.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func4(data10[i1], data10[j0])) {
                vErrors = withError(vErrors, instancePath + "/directions", "uniqueItems", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/directions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.stage !== void 0) {
      if (!validate27(data.stage, instancePath + "/stage")) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage_date !== void 0) {
      if (!validate29(data.stage_date, instancePath + "/stage_date")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.planned_date !== void 0) {
      if (!validate29(data.planned_date, instancePath + "/planned_date")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence_digest !== void 0) {
      if (!validate32(data.evidence_digest, instancePath + "/evidence_digest")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence_date !== void 0) {
      if (!validate29(data.evidence_date, instancePath + "/evidence_date")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence_url !== void 0) {
      if (!validate2(data.evidence_url, instancePath + "/evidence_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.record_count !== void 0) {
      if (!validate36(data.record_count, instancePath + "/record_count")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.error_count !== void 0) {
      if (!validate36(data.error_count, instancePath + "/error_count")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.contract_end_date !== void 0) {
      if (!validate29(data.contract_end_date, instancePath + "/contract_end_date")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence_digest !== void 0) {
      if (data.evidence_date === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "evidence_digest",
          missingProperty: "evidence_date",
          depsCount: 1,
          deps: "evidence_date"
        });
        errors++;
      }
    }
    if (data.evidence_date !== void 0) {
      if (data.evidence_digest === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "evidence_date",
          missingProperty: "evidence_digest",
          depsCount: 1,
          deps: "evidence_digest"
        });
        errors++;
      }
    }
    if (data.error_count !== void 0) {
      if (data.record_count === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "error_count",
          missingProperty: "record_count",
          depsCount: 1,
          deps: "record_count"
        });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../collaboration/src/generated/standards-adoption.ts
var StandardsAdoption = /* @__PURE__ */ defineRecord({
  name: "collaboration/standards-adoption",
  id: "https://w3id.org/standpipe/collaboration/v1/standards-adoption.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/collaboration/v1/standards-adoption.json",
    "title": "Standards adoption",
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "system_name",
      "schema_id",
      "schema_version",
      "stage"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Adoption reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "system_name": {
        "$ref": "#/$defs/text200",
        "title": "System name"
      },
      "system_version": {
        "$ref": "#/$defs/text50",
        "title": "System version"
      },
      "supplier_name": {
        "$ref": "#/$defs/text200",
        "title": "Supplier name"
      },
      "supplier_id": {
        "$ref": "#/$defs/org-id",
        "title": "Supplier identifier"
      },
      "schema_id": {
        "$ref": "#/$defs/url",
        "title": "Schema address"
      },
      "schema_version": {
        "$ref": "#/$defs/text50",
        "title": "Schema version"
      },
      "directions": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/exchange-direction-code"
        },
        "minItems": 1,
        "uniqueItems": true,
        "title": "Directions of exchange"
      },
      "stage": {
        "$ref": "#/$defs/adoption-stage-code",
        "title": "Stage"
      },
      "stage_date": {
        "$ref": "#/$defs/date",
        "title": "Date of the stage"
      },
      "planned_date": {
        "$ref": "#/$defs/date",
        "title": "Planned date"
      },
      "evidence_digest": {
        "$ref": "#/$defs/sha256",
        "title": "Evidence digest"
      },
      "evidence_date": {
        "$ref": "#/$defs/date",
        "title": "Evidence date"
      },
      "evidence_url": {
        "$ref": "#/$defs/url",
        "title": "Evidence URL"
      },
      "record_count": {
        "$ref": "#/$defs/count",
        "title": "Records checked"
      },
      "error_count": {
        "$ref": "#/$defs/count",
        "title": "Errors found"
      },
      "contract_end_date": {
        "$ref": "#/$defs/date",
        "title": "Contract end date"
      }
    },
    "dependentRequired": {
      "evidence_digest": [
        "evidence_date"
      ],
      "evidence_date": [
        "evidence_digest"
      ],
      "error_count": [
        "record_count"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "stage": {
              "enum": [
                "in-use",
                "retired"
              ]
            }
          },
          "required": [
            "stage"
          ]
        },
        "then": {
          "required": [
            "stage_date"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "stage": {
              "const": "planned"
            }
          },
          "required": [
            "stage"
          ]
        },
        "then": {
          "required": [
            "planned_date"
          ]
        }
      }
    ],
    "$defs": {
      "adoption-stage-code": {
        "oneOf": [
          {
            "const": "considering",
            "title": "Considering"
          },
          {
            "const": "planned",
            "title": "Planned"
          },
          {
            "const": "testing",
            "title": "Testing"
          },
          {
            "const": "in-use",
            "title": "In use"
          },
          {
            "const": "retired",
            "title": "Retired"
          }
        ]
      },
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
      "exchange-direction-code": {
        "oneOf": [
          {
            "const": "import",
            "title": "Import"
          },
          {
            "const": "export",
            "title": "Export"
          }
        ]
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
      },
      "sha256": {
        "type": "string",
        "pattern": "^[0-9a-f]{64}$"
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
    "title": "Standards adoption",
    "fields": {
      "reference": {
        "title": "Adoption reference",
        "example": "ADO-007",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "system_name": {
        "title": "System name",
        "example": "Brownleaf Planning",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "system_version": {
        "title": "System version",
        "example": "2025.2",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "supplier_name": {
        "title": "Supplier name",
        "example": "Brownleaf Software Ltd",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "supplier_id": {
        "title": "Supplier identifier",
        "example": "GB-COH-09876543",
        "expected": "an org-id",
        "format": "org-id"
      },
      "schema_id": {
        "title": "Schema address",
        "example": "https://w3id.org/standpipe/planning/v1/brownfield-site.json",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "schema_version": {
        "title": "Schema version",
        "example": "1.0.0",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "directions": {
        "title": "Directions of exchange",
        "example": "export"
      },
      "stage": {
        "title": "Stage",
        "example": "in-use"
      },
      "stage_date": {
        "title": "Date of the stage",
        "example": "2025-06-02",
        "expected": "a date",
        "format": "date"
      },
      "planned_date": {
        "title": "Planned date",
        "example": "2026-04-01",
        "expected": "a date",
        "format": "date"
      },
      "evidence_digest": {
        "title": "Evidence digest",
        "example": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b\u2026",
        "expected": "64 digits and letters from a to f, in small letters",
        "format": "sha256"
      },
      "evidence_date": {
        "title": "Evidence date",
        "example": "2025-06-02",
        "expected": "a date",
        "format": "date"
      },
      "evidence_url": {
        "title": "Evidence URL",
        "example": "https://www.northford.example.org.uk/open-data/reports/br\u2026",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "record_count": {
        "title": "Records checked",
        "example": "412"
      },
      "error_count": {
        "title": "Errors found",
        "example": "0"
      },
      "contract_end_date": {
        "title": "Contract end date",
        "example": "2028-03-31",
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
        "when": "Stage is in-use or retired"
      },
      "2": {
        "when": "Stage is planned"
      }
    }
  },
  validate
});
export {
  StandardsAdoption
};
