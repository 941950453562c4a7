import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  isDate,
  isDateTime,
  isEmail,
  sameLength,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../trust/src/generated/algorithmic-tool.validate.ts
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
var formats2 = isEmail;
function validate20(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func0(data) > 254) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 254 });
      errors++;
    }
    if (!formats2(data)) {
      vErrors = withError(vErrors, instancePath, "format");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^(?:(?:AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|[0-9]{2})[0-9]{6}|(?:IP|SP|RS)[A-Z0-9]{6}|SL[0-9]{5}[0-9A])$", "u");
function validate25(data, instancePath = "") {
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
  validate25.errors = vErrors;
  return errors === 0;
}
function validate27(data, instancePath = "") {
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
  validate27.errors = vErrors;
  return errors === 0;
}
var schema12 = { "enum": ["pre-deployment", "beta-pilot", "private-beta", "public-beta", "production", "retired"] };
function validate34(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "pre-deployment" || data === "beta-pilot" || data === "private-beta" || data === "public-beta" || data === "production" || data === "retired")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema12.enum });
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var formats4 = isDate;
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats4(data)) {
      vErrors = withError(vErrors, instancePath, "format");
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var func5 = sameLength;
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
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.contact_email === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "contact_email" });
      errors++;
    }
    if (data.external_suppliers === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "external_suppliers" });
      errors++;
    }
    if (data.scope === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "scope" });
      errors++;
    }
    if (data.benefit === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "benefit" });
      errors++;
    }
    if (data.model_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "model_type" });
      errors++;
    }
    if (data.phase === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "phase" });
      errors++;
    }
    if (data.human_decisions === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "human_decisions" });
      errors++;
    }
    if (data.appeals_and_review === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "appeals_and_review" });
      errors++;
    }
    if (data.source_data_description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "source_data_description" });
      errors++;
    }
    if (data.data_collection === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "data_collection" });
      errors++;
    }
    if (data.personal_data_used === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "personal_data_used" });
      errors++;
    }
    if (data.data_sharing_agreements === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "data_sharing_agreements" });
      errors++;
    }
    if (data.data_access_and_storage === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "data_access_and_storage" });
      errors++;
    }
    if (data.impact_assessments === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "impact_assessments" });
      errors++;
    }
    if (data.risks === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "risks" });
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
    if (data.name !== void 0) {
      if (!validate15(data.name, instancePath + "/name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate6(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
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
      if (!validate20(data.contact_email, instancePath + "/contact_email")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.team !== void 0) {
      if (!validate15(data.team, instancePath + "/team")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.senior_responsible_owner !== void 0) {
      if (!validate15(data.senior_responsible_owner, instancePath + "/senior_responsible_owner")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.external_suppliers !== void 0) {
      let data8 = data.external_suppliers;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = withError(vErrors, instancePath + "/external_suppliers", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate15(data8[i0], instancePath + "/external_suppliers/" + i0)) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/external_suppliers", "type", { type: "array" });
        errors++;
      }
    }
    if (data.external_supplier_company_numbers !== void 0) {
      let data10 = data.external_supplier_company_numbers;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate25(data10[i1], instancePath + "/external_supplier_company_numbers/" + i1)) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/external_supplier_company_numbers", "type", { type: "array" });
        errors++;
      }
    }
    if (data.external_supplier_roles !== void 0) {
      let data12 = data.external_supplier_roles;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate27(data12[i2], instancePath + "/external_supplier_roles/" + i2)) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/external_supplier_roles", "type", { type: "array" });
        errors++;
      }
    }
    if (data.scope !== void 0) {
      if (!validate6(data.scope, instancePath + "/scope")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.benefit !== void 0) {
      if (!validate6(data.benefit, instancePath + "/benefit")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.alternatives_considered !== void 0) {
      if (!validate6(data.alternatives_considered, instancePath + "/alternatives_considered")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.model_type !== void 0) {
      if (!validate15(data.model_type, instancePath + "/model_type")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.phase !== void 0) {
      if (!validate34(data.phase, instancePath + "/phase")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.phase_date !== void 0) {
      if (!validate36(data.phase_date, instancePath + "/phase_date")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.human_decisions !== void 0) {
      if (!validate6(data.human_decisions, instancePath + "/human_decisions")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.appeals_and_review !== void 0) {
      if (!validate6(data.appeals_and_review, instancePath + "/appeals_and_review")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.source_data_description !== void 0) {
      if (!validate6(data.source_data_description, instancePath + "/source_data_description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_collection !== void 0) {
      if (!validate6(data.data_collection, instancePath + "/data_collection")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.personal_data_used !== void 0) {
      if (typeof data.personal_data_used !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/personal_data_used", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.data_sharing_agreements !== void 0) {
      if (!validate6(data.data_sharing_agreements, instancePath + "/data_sharing_agreements")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_access_and_storage !== void 0) {
      if (!validate6(data.data_access_and_storage, instancePath + "/data_access_and_storage")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.impact_assessments !== void 0) {
      if (!validate6(data.impact_assessments, instancePath + "/impact_assessments")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.risks !== void 0) {
      if (!validate6(data.risks, instancePath + "/risks")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.record_url !== void 0) {
      if (!validate2(data.record_url, instancePath + "/record_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (!func5(data["external_suppliers"], data["external_supplier_company_numbers"])) {
      vErrors = withError(vErrors, instancePath, "x-same-length", { first: "external_suppliers", second: "external_supplier_company_numbers" });
      errors++;
    }
    if (!func5(data["external_suppliers"], data["external_supplier_roles"])) {
      vErrors = withError(vErrors, instancePath, "x-same-length", { first: "external_suppliers", second: "external_supplier_roles" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../trust/src/generated/algorithmic-tool.ts
var AlgorithmicTool = /* @__PURE__ */ defineRecord({
  name: "trust/algorithmic-tool",
  id: "https://w3id.org/standpipe/trust/v1/algorithmic-tool.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/trust/v1/algorithmic-tool.json",
    "title": "Algorithmic tool",
    "x-same-length": [
      [
        "external_suppliers",
        "external_supplier_company_numbers"
      ],
      [
        "external_suppliers",
        "external_supplier_roles"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "name",
      "description",
      "contact_email",
      "external_suppliers",
      "scope",
      "benefit",
      "model_type",
      "phase",
      "human_decisions",
      "appeals_and_review",
      "source_data_description",
      "data_collection",
      "personal_data_used",
      "data_sharing_agreements",
      "data_access_and_storage",
      "impact_assessments",
      "risks"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Tool reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Name of the tool"
      },
      "description": {
        "$ref": "#/$defs/text4000",
        "title": "Description"
      },
      "website_url": {
        "$ref": "#/$defs/url",
        "title": "Web page"
      },
      "contact_email": {
        "$ref": "#/$defs/email",
        "title": "Contact email"
      },
      "team": {
        "$ref": "#/$defs/text200",
        "title": "Team"
      },
      "senior_responsible_owner": {
        "$ref": "#/$defs/text200",
        "title": "Senior responsible owner"
      },
      "external_suppliers": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text200"
        },
        "minItems": 1,
        "title": "External suppliers"
      },
      "external_supplier_company_numbers": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/company-number"
        },
        "title": "Supplier company numbers"
      },
      "external_supplier_roles": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text500"
        },
        "title": "Supplier roles"
      },
      "scope": {
        "$ref": "#/$defs/text4000",
        "title": "Scope"
      },
      "benefit": {
        "$ref": "#/$defs/text4000",
        "title": "Benefits"
      },
      "alternatives_considered": {
        "$ref": "#/$defs/text4000",
        "title": "Alternatives considered"
      },
      "model_type": {
        "$ref": "#/$defs/text200",
        "title": "Type of model"
      },
      "phase": {
        "$ref": "#/$defs/tool-phase-code",
        "title": "Phase"
      },
      "phase_date": {
        "$ref": "#/$defs/date",
        "title": "In this phase since"
      },
      "human_decisions": {
        "$ref": "#/$defs/text4000",
        "title": "Human decisions"
      },
      "appeals_and_review": {
        "$ref": "#/$defs/text4000",
        "title": "Appeals and review"
      },
      "source_data_description": {
        "$ref": "#/$defs/text4000",
        "title": "Source data"
      },
      "data_collection": {
        "$ref": "#/$defs/text4000",
        "title": "Data collection"
      },
      "personal_data_used": {
        "type": "boolean",
        "title": "Personal data used"
      },
      "data_sharing_agreements": {
        "$ref": "#/$defs/text4000",
        "title": "Data sharing agreements"
      },
      "data_access_and_storage": {
        "$ref": "#/$defs/text4000",
        "title": "Data access and storage"
      },
      "impact_assessments": {
        "$ref": "#/$defs/text4000",
        "title": "Impact assessments"
      },
      "risks": {
        "$ref": "#/$defs/text4000",
        "title": "Risks"
      },
      "record_url": {
        "$ref": "#/$defs/url",
        "title": "Published record"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      }
    ],
    "$defs": {
      "company-number": {
        "type": "string",
        "pattern": "^(?:(?:AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|[0-9]{2})[0-9]{6}|(?:IP|SP|RS)[A-Z0-9]{6}|SL[0-9]{5}[0-9A])$"
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
      "text500": {
        "$ref": "#/$defs/text",
        "maxLength": 500
      },
      "tool-phase-code": {
        "oneOf": [
          {
            "const": "pre-deployment",
            "title": "Pre-deployment"
          },
          {
            "const": "beta-pilot",
            "title": "Beta or pilot"
          },
          {
            "const": "private-beta",
            "title": "Private beta"
          },
          {
            "const": "public-beta",
            "title": "Public beta"
          },
          {
            "const": "production",
            "title": "Production"
          },
          {
            "const": "retired",
            "title": "Retired"
          }
        ]
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
    "title": "Algorithmic tool",
    "fields": {
      "reference": {
        "title": "Tool reference",
        "example": "ALG-003",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "name": {
        "title": "Name of the tool",
        "example": "Missed bin forecaster",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "description": {
        "title": "Description",
        "example": "Predicts which rounds are likely to miss bins next week, \u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "website_url": {
        "title": "Web page",
        "example": "https://www.example.org.uk/algorithms/missed-bins",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "contact_email": {
        "title": "Contact email",
        "example": "algorithms@northford.example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "team": {
        "title": "Team",
        "example": "Waste and recycling",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "senior_responsible_owner": {
        "title": "Senior responsible owner",
        "example": "Director of environment",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "external_suppliers": {
        "title": "External suppliers",
        "example": "Canal Street Analytics Ltd",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "external_supplier_company_numbers": {
        "title": "Supplier company numbers",
        "example": "09876543",
        "expected": "8 characters, as Companies House shows it",
        "format": "company-number"
      },
      "external_supplier_roles": {
        "title": "Supplier roles",
        "example": "Built the model and hosts it",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "scope": {
        "title": "Scope",
        "example": "Weekly planning of household collections. It is not used \u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "benefit": {
        "title": "Benefits",
        "example": "About a third fewer missed bins, and fewer journeys to co\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "alternatives_considered": {
        "title": "Alternatives considered",
        "example": "Supervisors used to plan from memory and last week's comp\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "model_type": {
        "title": "Type of model",
        "example": "Gradient-boosted decision trees",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "phase": {
        "title": "Phase",
        "example": "production"
      },
      "phase_date": {
        "title": "In this phase since",
        "example": "2024-11-04",
        "expected": "a date",
        "format": "date"
      },
      "human_decisions": {
        "title": "Human decisions",
        "example": "A depot manager reads the list each Friday and decides wh\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "appeals_and_review": {
        "title": "Appeals and review",
        "example": "Residents report a missed bin as before. No decision abou\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "source_data_description": {
        "title": "Source data",
        "example": "Missed bin reports since 2019, vehicle tracking, weather \u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "data_collection": {
        "title": "Data collection",
        "example": "Reports come from the website and the contact centre, to \u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "personal_data_used": {
        "title": "Personal data used",
        "example": "false"
      },
      "data_sharing_agreements": {
        "title": "Data sharing agreements",
        "example": "None: all the data is the council's own.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "data_access_and_storage": {
        "title": "Data access and storage",
        "example": "Three analysts, in the council's own cloud in the UK, for\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "impact_assessments": {
        "title": "Impact assessments",
        "example": "Equality impact assessment, October 2024.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "risks": {
        "title": "Risks",
        "example": "Streets with few reports could be overlooked, so every ro\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "record_url": {
        "title": "Published record",
        "example": "https://www.example.org.uk/algorithms/missed-bins/record",
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
  AlgorithmicTool
};
