import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../core/src/generated/organisation-type-code.codes.ts
var codes = ["county", "district", "unitary", "metropolitan-district", "london-borough", "combined-authority", "strategic-regional-authority", "scottish-council", "welsh-council", "ni-district", "parish-or-town-council", "national-park-authority", "other-public-body", "company", "charity", "other"];

// ../core/src/generated/organisation.validate.ts
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
function validate13(data, instancePath = "") {
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
  validate13.errors = vErrors;
  return errors === 0;
}
var schema8 = { "enum": ["county", "district", "unitary", "metropolitan-district", "london-borough", "combined-authority", "strategic-regional-authority", "scottish-council", "welsh-council", "ni-district", "parish-or-town-council", "national-park-authority", "other-public-body", "company", "charity", "other"] };
function validate17(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "county" || data === "district" || data === "unitary" || data === "metropolitan-district" || data === "london-borough" || data === "combined-authority" || data === "strategic-regional-authority" || data === "scottish-council" || data === "welsh-council" || data === "ni-district" || data === "parish-or-town-council" || data === "national-park-authority" || data === "other-public-body" || data === "company" || data === "charity" || data === "other")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema8.enum });
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^[A-Z]{3}$", "u");
function validate19(data, instancePath = "") {
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
  validate19.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate21(data, instancePath = "") {
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
  validate21.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:(?:AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|[0-9]{2})[0-9]{6}|(?:IP|SP|RS)[A-Z0-9]{6}|SL[0-9]{5}[0-9A])$", "u");
function validate23(data, instancePath = "") {
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
  validate23.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(?:[0-9]{6,8}|(?:SC|NIC)[0-9]{6})$", "u");
function validate25(data, instancePath = "") {
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
  validate25.errors = vErrors;
  return errors === 0;
}
var formats2 = isEmail;
function validate29(data, instancePath = "") {
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
  validate29.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^[+0-9(][0-9 ()]{5,18}[0-9]$", "u");
function validate31(data, instancePath = "") {
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
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
var formats4 = isDate;
function validate38(data, instancePath = "") {
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
  validate38.errors = vErrors;
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
  const _errs3 = errors;
  let valid1 = true;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.organisation_type === void 0 && (missing0 = "organisation_type")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.organisation_type !== void 0) {
        let data0 = data.organisation_type;
        if (!(data0 === "county" || data0 === "district" || data0 === "unitary" || data0 === "metropolitan-district" || data0 === "london-borough")) {
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
      if (data.local_authority_code === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "local_authority_code" }, "#/allOf/1/then/required");
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
    if (data.organisation_type === void 0 && (missing1 = "organisation_type")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.organisation_type !== void 0) {
        let data1 = data.organisation_type;
        if (!(data1 === "county" || data1 === "district" || data1 === "unitary" || data1 === "metropolitan-district" || data1 === "london-borough" || data1 === "combined-authority" || data1 === "scottish-council" || data1 === "welsh-council" || data1 === "ni-district")) {
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
      if (data.gss_code === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "gss_code" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.organisation_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_type" });
      errors++;
    }
    if (data.organisation_id !== void 0) {
      if (!validate11(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate13(data.name, instancePath + "/name")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.alternate_name !== void 0) {
      if (!validate13(data.alternate_name, instancePath + "/alternate_name")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.organisation_type !== void 0) {
      if (!validate17(data.organisation_type, instancePath + "/organisation_type")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.local_authority_code !== void 0) {
      if (!validate19(data.local_authority_code, instancePath + "/local_authority_code")) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.gss_code !== void 0) {
      if (!validate21(data.gss_code, instancePath + "/gss_code")) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.company_number !== void 0) {
      if (!validate23(data.company_number, instancePath + "/company_number")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.charity_number !== void 0) {
      if (!validate25(data.charity_number, instancePath + "/charity_number")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.parent_organisation_id !== void 0) {
      if (!validate11(data.parent_organisation_id, instancePath + "/parent_organisation_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.website_url !== void 0) {
      if (!validate2(data.website_url, instancePath + "/website_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate29(data.email, instancePath + "/email")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.phone !== void 0) {
      if (!validate31(data.phone, instancePath + "/phone")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate33(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate36(data.postcode, instancePath + "/postcode")) {
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
    if (data.replaced_by_ids !== void 0) {
      let data18 = data.replaced_by_ids;
      if (Array.isArray(data18)) {
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data18[i0], instancePath + "/replaced_by_ids/" + i0)) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/replaced_by_ids", "type", { type: "array" });
        errors++;
      }
    }
    if (!func5(data["start_date"], data["end_date"])) {
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

// ../core/src/generated/organisation.ts
var Organisation = /* @__PURE__ */ defineRecord({
  name: "core/organisation",
  id: "https://w3id.org/standpipe/core/v1/organisation.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/core/v1/organisation.json",
    "title": "Organisation",
    "x-order": [
      [
        "start_date",
        "end_date"
      ]
    ],
    "type": "object",
    "required": [
      "organisation_id",
      "name",
      "organisation_type"
    ],
    "properties": {
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Name"
      },
      "alternate_name": {
        "$ref": "#/$defs/text200",
        "title": "Other name"
      },
      "organisation_type": {
        "$ref": "#/$defs/organisation-type-code",
        "title": "Organisation type"
      },
      "local_authority_code": {
        "$ref": "#/$defs/local-authority-code",
        "title": "Local authority code"
      },
      "gss_code": {
        "$ref": "#/$defs/gss-code",
        "title": "GSS code"
      },
      "company_number": {
        "$ref": "#/$defs/company-number",
        "title": "Company number"
      },
      "charity_number": {
        "$ref": "#/$defs/charity-number",
        "title": "Charity number"
      },
      "parent_organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Parent organisation identifier"
      },
      "website_url": {
        "$ref": "#/$defs/url",
        "title": "Website address"
      },
      "email": {
        "$ref": "#/$defs/email",
        "title": "Email address"
      },
      "phone": {
        "$ref": "#/$defs/phone",
        "title": "Phone number"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "postcode": {
        "$ref": "#/$defs/postcode",
        "title": "Postcode"
      },
      "start_date": {
        "$ref": "#/$defs/date",
        "title": "Start date"
      },
      "end_date": {
        "$ref": "#/$defs/date",
        "title": "End date"
      },
      "replaced_by_ids": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/org-id"
        },
        "title": "Replaced by"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "organisation_type": {
              "enum": [
                "county",
                "district",
                "unitary",
                "metropolitan-district",
                "london-borough"
              ]
            }
          },
          "required": [
            "organisation_type"
          ]
        },
        "then": {
          "required": [
            "local_authority_code"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "organisation_type": {
              "enum": [
                "county",
                "district",
                "unitary",
                "metropolitan-district",
                "london-borough",
                "combined-authority",
                "scottish-council",
                "welsh-council",
                "ni-district"
              ]
            }
          },
          "required": [
            "organisation_type"
          ]
        },
        "then": {
          "required": [
            "gss_code"
          ]
        }
      }
    ],
    "$defs": {
      "charity-number": {
        "type": "string",
        "pattern": "^(?:[0-9]{6,8}|(?:SC|NIC)[0-9]{6})$"
      },
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
      "gss-code": {
        "type": "string",
        "pattern": "^[EJKLMNSW][0-9]{8}$"
      },
      "local-authority-code": {
        "type": "string",
        "pattern": "^[A-Z]{3}$"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "organisation-type-code": {
        "enum": codes
      },
      "phone": {
        "type": "string",
        "pattern": "^[+0-9(][0-9 ()]{5,18}[0-9]$"
      },
      "postcode": {
        "type": "string",
        "pattern": "^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$"
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
    "title": "Organisation",
    "fields": {
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "name": {
        "title": "Name",
        "example": "Northford Borough Council",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "alternate_name": {
        "title": "Other name",
        "example": "Northford",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "organisation_type": {
        "title": "Organisation type",
        "example": "unitary"
      },
      "local_authority_code": {
        "title": "Local authority code",
        "example": "NFD",
        "expected": "3 capital letters",
        "format": "local-authority-code"
      },
      "gss_code": {
        "title": "GSS code",
        "example": "E06000099",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "company_number": {
        "title": "Company number",
        "example": "09876543",
        "expected": "8 characters, as Companies House shows it",
        "format": "company-number"
      },
      "charity_number": {
        "title": "Charity number",
        "example": "9990095",
        "expected": "6 to 8 digits, or SC or NIC and 6 digits",
        "format": "charity-number"
      },
      "parent_organisation_id": {
        "title": "Parent organisation identifier",
        "example": "GB-LAE-NFS",
        "expected": "an org-id",
        "format": "org-id"
      },
      "website_url": {
        "title": "Website address",
        "example": "https://www.northford.example.org.uk",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "email": {
        "title": "Email address",
        "example": "enquiries@northford.example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "phone": {
        "title": "Phone number",
        "example": "01632 960123",
        "expected": "7 to 20 characters: digits, spaces, brackets and a + at the start",
        "format": "phone"
      },
      "address_text": {
        "title": "Address",
        "example": "Town Hall, Mill Lane, Northford, M32 0TH",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "M32 0TH",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
      },
      "start_date": {
        "title": "Start date",
        "example": "1998-04-01",
        "expected": "a date",
        "format": "date"
      },
      "end_date": {
        "title": "End date",
        "example": "2025-03-31",
        "expected": "a date",
        "format": "date"
      },
      "replaced_by_ids": {
        "title": "Replaced by",
        "example": "GB-LAE-NFS",
        "expected": "an org-id",
        "format": "org-id"
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
        "when": "Organisation type is county, district, unitary, metropolitan-district or london-borough"
      },
      "2": {
        "when": "Organisation type is county, district, unitary or one of 6 more"
      }
    }
  },
  validate
});
export {
  Organisation
};
