import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDateTime,
  isEmail,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../democracy/src/generated/councillor.validate.ts
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
    if (func0(data) > 100) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 100 });
      errors++;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate23(data, instancePath = "") {
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
  validate23.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^(?:PP[0-9]+|joint-party:[0-9]+-[0-9]+|ynmp-party:[0-9]+)$", "u");
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
  return errors === 0;
}
var schema12 = { "enum": ["in-office", "left-office", "suspended"] };
function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "in-office" || data === "left-office" || data === "suspended")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema12.enum });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$", "u");
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
  return errors === 0;
}
var pattern7 = new RegExp("^(?:(?:parl|nia|europarl)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|(?:naw|sp)(?:\\.[cr](?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|senedd(?:\\.[cr])?(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|gla(?:\\.c(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|\\.a(?:\\.by)?)?|local(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|(?:mayor|pcc)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?)?|ref(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?)\\.[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");
function validate34(data, instancePath = "") {
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
  validate34.errors = vErrors;
  return errors === 0;
}
var formats2 = isEmail;
function validate36(data, instancePath = "") {
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
  validate36.errors = vErrors;
  return errors === 0;
}
var pattern8 = new RegExp("^[+0-9(][0-9 ()]{5,18}[0-9]$", "u");
function validate38(data, instancePath = "") {
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
    if (data.status === void 0 && (missing0 = "status")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.status !== void 0) {
        if ("left-office" !== data.status) {
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
      if (data.office_end === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "office_end" }, "#/allOf/1/then/required");
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
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.division_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "division_name" });
      errors++;
    }
    if (data.party_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "party_name" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.profile_url === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "profile_url" });
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
    if (data.given_name !== void 0) {
      if (!validate18(data.given_name, instancePath + "/given_name")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.family_name !== void 0) {
      if (!validate18(data.family_name, instancePath + "/family_name")) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.division_name !== void 0) {
      if (!validate15(data.division_name, instancePath + "/division_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.division_gss_code !== void 0) {
      if (!validate23(data.division_gss_code, instancePath + "/division_gss_code")) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.party_name !== void 0) {
      if (!validate15(data.party_name, instancePath + "/party_name")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.party_id !== void 0) {
      if (!validate26(data.party_id, instancePath + "/party_id")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.roles !== void 0) {
      let data10 = data.roles;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate18(data10[i0], instancePath + "/roles/" + i0)) {
            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/roles", "type", { type: "array" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate29(data.status, instancePath + "/status")) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.office_start !== void 0) {
      if (!validate31(data.office_start, instancePath + "/office_start")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.office_end !== void 0) {
      if (!validate31(data.office_end, instancePath + "/office_end")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_election_id !== void 0) {
      if (!validate34(data.last_election_id, instancePath + "/last_election_id")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate36(data.email, instancePath + "/email")) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.phone !== void 0) {
      if (!validate38(data.phone, instancePath + "/phone")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.photo_url !== void 0) {
      if (!validate2(data.photo_url, instancePath + "/photo_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.register_of_interests_url !== void 0) {
      if (!validate2(data.register_of_interests_url, instancePath + "/register_of_interests_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.profile_url !== void 0) {
      if (!validate2(data.profile_url, instancePath + "/profile_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (!func5(data["office_start"], data["office_end"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "office_start", later: "office_end" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../democracy/src/generated/councillor.ts
var Councillor = /* @__PURE__ */ defineRecord({
  name: "democracy/councillor",
  id: "https://w3id.org/standpipe/democracy/v1/councillor.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/democracy/v1/councillor.json",
    "title": "Councillor",
    "x-order": [
      [
        "office_start",
        "office_end"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "name",
      "division_name",
      "party_name",
      "status",
      "profile_url"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Councillor reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "name": {
        "$ref": "#/$defs/text200",
        "title": "Full name"
      },
      "given_name": {
        "$ref": "#/$defs/text100",
        "title": "Given name"
      },
      "family_name": {
        "$ref": "#/$defs/text100",
        "title": "Family name"
      },
      "division_name": {
        "$ref": "#/$defs/text200",
        "title": "Ward or division"
      },
      "division_gss_code": {
        "$ref": "#/$defs/gss-code",
        "title": "Ward or division code"
      },
      "party_name": {
        "$ref": "#/$defs/text200",
        "title": "Party"
      },
      "party_id": {
        "$ref": "#/$defs/party-id",
        "title": "Party identifier"
      },
      "roles": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text100"
        },
        "title": "Roles"
      },
      "status": {
        "$ref": "#/$defs/councillor-status-code",
        "title": "Status"
      },
      "office_start": {
        "$ref": "#/$defs/partial-date",
        "title": "Start of office"
      },
      "office_end": {
        "$ref": "#/$defs/partial-date",
        "title": "End of office"
      },
      "last_election_id": {
        "$ref": "#/$defs/election-id",
        "title": "Last election"
      },
      "email": {
        "$ref": "#/$defs/email",
        "title": "Email"
      },
      "phone": {
        "$ref": "#/$defs/phone",
        "title": "Phone"
      },
      "photo_url": {
        "$ref": "#/$defs/url",
        "title": "Photo"
      },
      "register_of_interests_url": {
        "$ref": "#/$defs/url",
        "title": "Register of interests"
      },
      "profile_url": {
        "$ref": "#/$defs/url",
        "title": "Profile page"
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
              "const": "left-office"
            }
          },
          "required": [
            "status"
          ]
        },
        "then": {
          "required": [
            "office_end"
          ]
        }
      }
    ],
    "$defs": {
      "councillor-status-code": {
        "oneOf": [
          {
            "const": "in-office",
            "title": "In office"
          },
          {
            "const": "left-office",
            "title": "Left office"
          },
          {
            "const": "suspended",
            "title": "Suspended"
          }
        ]
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "election-id": {
        "type": "string",
        "pattern": "^(?:(?:parl|nia|europarl)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|(?:naw|sp)(?:\\.[cr](?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|senedd(?:\\.[cr])?(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|gla(?:\\.c(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|\\.a(?:\\.by)?)?|local(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|(?:mayor|pcc)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?)?|ref(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?)\\.[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
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
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "partial-date": {
        "type": "string",
        "pattern": "^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$"
      },
      "party-id": {
        "type": "string",
        "pattern": "^(?:PP[0-9]+|joint-party:[0-9]+-[0-9]+|ynmp-party:[0-9]+)$"
      },
      "phone": {
        "type": "string",
        "pattern": "^[+0-9(][0-9 ()]{5,18}[0-9]$"
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
    "title": "Councillor",
    "fields": {
      "reference": {
        "title": "Councillor reference",
        "example": "cllr-214",
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
        "title": "Full name",
        "example": "Amina Farrow",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "given_name": {
        "title": "Given name",
        "example": "Amina",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "family_name": {
        "title": "Family name",
        "example": "Farrow",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "division_name": {
        "title": "Ward or division",
        "example": "Canal Side",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "division_gss_code": {
        "title": "Ward or division code",
        "example": "E05999901",
        "expected": "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
        "format": "gss-code"
      },
      "party_name": {
        "title": "Party",
        "example": "Independent",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "party_id": {
        "title": "Party identifier",
        "example": "ynmp-party:2",
        "expected": "PP and digits, or joint-party or ynmp-party with a colon and digits",
        "format": "party-id"
      },
      "roles": {
        "title": "Roles",
        "example": "Cabinet member for housing",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "status": {
        "title": "Status",
        "example": "in-office"
      },
      "office_start": {
        "title": "Start of office",
        "example": "2019-05-07",
        "expected": "a year, a month or a day, with the year first",
        "format": "partial-date"
      },
      "office_end": {
        "title": "End of office",
        "example": "2024-05-07",
        "expected": "a year, a month or a day, with the year first",
        "format": "partial-date"
      },
      "last_election_id": {
        "title": "Last election",
        "example": "local.northford.2023-05-04",
        "expected": "an election identifier of Democracy Club: the kind of election, the places and the day, with dots between",
        "format": "election-id"
      },
      "email": {
        "title": "Email",
        "example": "amina.farrow@northford.example.org.uk",
        "expected": "an email address",
        "format": "email"
      },
      "phone": {
        "title": "Phone",
        "example": "01632 960214",
        "expected": "7 to 20 characters: digits, spaces, brackets and a + at the start",
        "format": "phone"
      },
      "photo_url": {
        "title": "Photo",
        "example": "https://www.example.org.uk/councillors/214.jpg",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "register_of_interests_url": {
        "title": "Register of interests",
        "example": "https://www.example.org.uk/councillors/214/interests",
        "expected": "a web address that starts with https:// or http://",
        "format": "url"
      },
      "profile_url": {
        "title": "Profile page",
        "example": "https://www.example.org.uk/councillors/214",
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
    "conditions": {
      "1": {
        "when": "Status is left-office"
      }
    }
  },
  validate
});
export {
  Councillor
};
