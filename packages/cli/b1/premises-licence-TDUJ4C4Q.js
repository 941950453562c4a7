import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  pointFault,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../neighbourhood/src/generated/premises-licence.validate.ts
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
var formats2 = isDate;
function validate15(data, instancePath = "") {
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
  validate15.errors = vErrors;
  return errors === 0;
}
var schema9 = { "enum": ["premises-licence", "club-premises-certificate", "temporary-event-notice"] };
function validate18(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "premises-licence" || data === "club-premises-certificate" || data === "temporary-event-notice")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema9.enum });
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["new", "current", "approved", "issued", "renewal", "subject-to-review", "suspended", "refused", "revoked", "surrendered", "withdrawn", "expired", "deceased"] };
function validate20(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "new" || data === "current" || data === "approved" || data === "issued" || data === "renewal" || data === "subject-to-review" || data === "suspended" || data === "refused" || data === "revoked" || data === "surrendered" || data === "withdrawn" || data === "expired" || data === "deceased")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
function validate22(data, instancePath = "") {
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
  validate22.errors = vErrors;
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$", "u");
function validate28(data, instancePath = "") {
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
  validate28.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[1-9][0-9]{0,11}$", "u");
function validate30(data, instancePath = "") {
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
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, instancePath = "") {
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
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, instancePath = "") {
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
  validate34.errors = vErrors;
  return errors === 0;
}
var schema17 = { "enum": ["plays", "films", "indoor-sporting-events", "boxing-or-wrestling", "live-music", "recorded-music", "performances-of-dance", "similar-to-music-or-dance", "late-night-refreshment", "alcohol-supply", "alcohol-on-premises", "alcohol-off-premises"] };
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "plays" || data === "films" || data === "indoor-sporting-events" || data === "boxing-or-wrestling" || data === "live-music" || data === "recorded-music" || data === "performances-of-dance" || data === "similar-to-music-or-dance" || data === "late-night-refreshment" || data === "alcohol-supply" || data === "alcohol-on-premises" || data === "alcohol-off-premises")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema17.enum });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate38(data, instancePath = "") {
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
  validate38.errors = vErrors;
  return errors === 0;
}
var schema19 = { "enum": ["individual", "recognised-club", "charity", "educational-establishment", "health-service-body", "independent-hospital", "police-force", "limited-company", "partnership", "unincorporated-association", "other-business"] };
function validate44(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "individual" || data === "recognised-club" || data === "charity" || data === "educational-establishment" || data === "health-service-body" || data === "independent-hospital" || data === "police-force" || data === "limited-company" || data === "partnership" || data === "unincorporated-association" || data === "other-business")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema19.enum });
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var func5 = inOrder;
var func6 = pointFault;
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
    if (data.licence_type === void 0 && (missing0 = "licence_type")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.licence_type !== void 0) {
        if ("temporary-event-notice" !== data.licence_type) {
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.extract_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "extract_date" });
      errors++;
    }
    if (data.licence_type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "licence_type" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.premises_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "premises_name" });
      errors++;
    }
    if (data.address_text === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "address_text" });
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
    if (data.extract_date !== void 0) {
      if (!validate15(data.extract_date, instancePath + "/extract_date")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.issue_date !== void 0) {
      if (!validate15(data.issue_date, instancePath + "/issue_date")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.licence_type !== void 0) {
      if (!validate18(data.licence_type, instancePath + "/licence_type")) {
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
    if (data.premises_name !== void 0) {
      if (!validate22(data.premises_name, instancePath + "/premises_name")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.address_text !== void 0) {
      if (!validate25(data.address_text, instancePath + "/address_text")) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.postcode !== void 0) {
      if (!validate28(data.postcode, instancePath + "/postcode")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.uprn !== void 0) {
      if (!validate30(data.uprn, instancePath + "/uprn")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.latitude !== void 0) {
      if (!validate32(data.latitude, instancePath + "/latitude")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.longitude !== void 0) {
      if (!validate34(data.longitude, instancePath + "/longitude")) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.activities !== void 0) {
      let data13 = data.activities;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate36(data13[i0], instancePath + "/activities/" + i0)) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/activities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.opening_hours !== void 0) {
      if (!validate38(data.opening_hours, instancePath + "/opening_hours")) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.start_date !== void 0) {
      if (!validate15(data.start_date, instancePath + "/start_date")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_date !== void 0) {
      if (!validate15(data.end_date, instancePath + "/end_date")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.holder_names !== void 0) {
      let data18 = data.holder_names;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate22(data18[i1], instancePath + "/holder_names/" + i1)) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/holder_names", "type", { type: "array" });
        errors++;
      }
    }
    if (data.applicant_type !== void 0) {
      if (!validate44(data.applicant_type, instancePath + "/applicant_type")) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.supervisor_name !== void 0) {
      if (!validate22(data.supervisor_name, instancePath + "/supervisor_name")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.conditions !== void 0) {
      if (!validate6(data.conditions, instancePath + "/conditions")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision_date !== void 0) {
      if (!validate15(data.decision_date, instancePath + "/decision_date")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.decided_by !== void 0) {
      if (!validate22(data.decided_by, instancePath + "/decided_by")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.licence_url !== void 0) {
      if (!validate2(data.licence_url, instancePath + "/licence_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.reference !== void 0) {
      if (data.issue_date === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "reference",
          missingProperty: "issue_date",
          depsCount: 1,
          deps: "issue_date"
        });
        errors++;
      }
    }
    if (data.issue_date !== void 0) {
      if (data.reference === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "issue_date",
          missingProperty: "reference",
          depsCount: 1,
          deps: "reference"
        });
        errors++;
      }
    }
    if (data.latitude !== void 0) {
      if (data.longitude === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "latitude",
          missingProperty: "longitude",
          depsCount: 1,
          deps: "longitude"
        });
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      if (data.latitude === void 0) {
        vErrors = withError(vErrors, instancePath, "dependentRequired", {
          property: "longitude",
          missingProperty: "latitude",
          depsCount: 1,
          deps: "latitude"
        });
        errors++;
      }
    }
    if (!func5(data["start_date"], data["end_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "start_date", later: "end_date" });
      errors++;
    }
    const fault0 = func6(data["latitude"], data["longitude"], "WGS84");
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

// ../neighbourhood/src/generated/premises-licence.ts
var PremisesLicence = /* @__PURE__ */ defineRecord({
  name: "neighbourhood/premises-licence",
  id: "https://w3id.org/standpipe/neighbourhood/v1/premises-licence.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/neighbourhood/v1/premises-licence.json",
    "title": "Premises licence",
    "x-order": [
      [
        "start_date",
        "end_date"
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
      "organisation_id",
      "extract_date",
      "licence_type",
      "status",
      "premises_name",
      "address_text"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Licence reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "extract_date": {
        "$ref": "#/$defs/date",
        "title": "Extract date"
      },
      "issue_date": {
        "$ref": "#/$defs/date",
        "title": "Issue date"
      },
      "licence_type": {
        "$ref": "#/$defs/licence-type-code",
        "title": "Licence type"
      },
      "status": {
        "$ref": "#/$defs/licence-status-code",
        "title": "Status"
      },
      "premises_name": {
        "$ref": "#/$defs/text200",
        "title": "Premises name"
      },
      "address_text": {
        "$ref": "#/$defs/text500",
        "title": "Address"
      },
      "postcode": {
        "$ref": "#/$defs/postcode",
        "title": "Postcode"
      },
      "uprn": {
        "$ref": "#/$defs/uprn",
        "title": "UPRN"
      },
      "latitude": {
        "$ref": "#/$defs/latitude",
        "title": "Latitude"
      },
      "longitude": {
        "$ref": "#/$defs/longitude",
        "title": "Longitude"
      },
      "activities": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/licence-activity-code"
        },
        "title": "Licensed activities"
      },
      "opening_hours": {
        "$ref": "#/$defs/opening-hours",
        "title": "Opening hours"
      },
      "start_date": {
        "$ref": "#/$defs/date",
        "title": "Start date"
      },
      "end_date": {
        "$ref": "#/$defs/date",
        "title": "End date"
      },
      "holder_names": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text200"
        },
        "title": "Licence holders"
      },
      "applicant_type": {
        "$ref": "#/$defs/applicant-type-code",
        "title": "Applicant type"
      },
      "supervisor_name": {
        "$ref": "#/$defs/text200",
        "title": "Designated premises supervisor"
      },
      "conditions": {
        "$ref": "#/$defs/text4000",
        "title": "Conditions"
      },
      "decision_date": {
        "$ref": "#/$defs/date",
        "title": "Decision date"
      },
      "decided_by": {
        "$ref": "#/$defs/text200",
        "title": "Decided by"
      },
      "licence_url": {
        "$ref": "#/$defs/url",
        "title": "Licence page"
      }
    },
    "dependentRequired": {
      "reference": [
        "issue_date"
      ],
      "issue_date": [
        "reference"
      ],
      "latitude": [
        "longitude"
      ],
      "longitude": [
        "latitude"
      ]
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "licence_type": {
              "const": "temporary-event-notice"
            }
          },
          "required": [
            "licence_type"
          ]
        },
        "then": {
          "required": [
            "end_date"
          ]
        }
      }
    ],
    "$defs": {
      "applicant-type-code": {
        "oneOf": [
          {
            "const": "individual",
            "title": "Individual"
          },
          {
            "const": "recognised-club",
            "title": "Recognised club"
          },
          {
            "const": "charity",
            "title": "Charity"
          },
          {
            "const": "educational-establishment",
            "title": "Educational establishment"
          },
          {
            "const": "health-service-body",
            "title": "Health service body"
          },
          {
            "const": "independent-hospital",
            "title": "Independent hospital"
          },
          {
            "const": "police-force",
            "title": "Police force"
          },
          {
            "const": "limited-company",
            "title": "Limited company"
          },
          {
            "const": "partnership",
            "title": "Partnership"
          },
          {
            "const": "unincorporated-association",
            "title": "Unincorporated association"
          },
          {
            "const": "other-business",
            "title": "Other business"
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
      "latitude": {
        "type": "number",
        "minimum": -90,
        "maximum": 90
      },
      "licence-activity-code": {
        "oneOf": [
          {
            "const": "plays",
            "title": "Plays"
          },
          {
            "const": "films",
            "title": "Films"
          },
          {
            "const": "indoor-sporting-events",
            "title": "Indoor sporting events"
          },
          {
            "const": "boxing-or-wrestling",
            "title": "Boxing or wrestling"
          },
          {
            "const": "live-music",
            "title": "Live music"
          },
          {
            "const": "recorded-music",
            "title": "Recorded music"
          },
          {
            "const": "performances-of-dance",
            "title": "Performances of dance"
          },
          {
            "const": "similar-to-music-or-dance",
            "title": "Similar to music or dance"
          },
          {
            "const": "late-night-refreshment",
            "title": "Late night refreshment"
          },
          {
            "const": "alcohol-supply",
            "title": "Alcohol"
          },
          {
            "const": "alcohol-on-premises",
            "title": "Alcohol on the premises"
          },
          {
            "const": "alcohol-off-premises",
            "title": "Alcohol off the premises"
          }
        ]
      },
      "licence-status-code": {
        "oneOf": [
          {
            "const": "new",
            "title": "New"
          },
          {
            "const": "current",
            "title": "Current application"
          },
          {
            "const": "approved",
            "title": "Approved"
          },
          {
            "const": "issued",
            "title": "Issued"
          },
          {
            "const": "renewal",
            "title": "Renewal"
          },
          {
            "const": "subject-to-review",
            "title": "Subject to review"
          },
          {
            "const": "suspended",
            "title": "Suspended"
          },
          {
            "const": "refused",
            "title": "Refused"
          },
          {
            "const": "revoked",
            "title": "Revoked"
          },
          {
            "const": "surrendered",
            "title": "Surrendered"
          },
          {
            "const": "withdrawn",
            "title": "Withdrawn"
          },
          {
            "const": "expired",
            "title": "Expired"
          },
          {
            "const": "deceased",
            "title": "Holder deceased"
          }
        ]
      },
      "licence-type-code": {
        "oneOf": [
          {
            "const": "premises-licence",
            "title": "Premises licence"
          },
          {
            "const": "club-premises-certificate",
            "title": "Club premises certificate"
          },
          {
            "const": "temporary-event-notice",
            "title": "Temporary event notice"
          }
        ]
      },
      "longitude": {
        "type": "number",
        "minimum": -180,
        "maximum": 180
      },
      "opening-hours": {
        "$ref": "#/$defs/text",
        "maxLength": 500
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
    "title": "Premises licence",
    "fields": {
      "reference": {
        "title": "Licence reference",
        "example": "PL/0412",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "extract_date": {
        "title": "Extract date",
        "example": "2025-06-02",
        "expected": "a date",
        "format": "date"
      },
      "issue_date": {
        "title": "Issue date",
        "example": "2019-07-01",
        "expected": "a date",
        "format": "date"
      },
      "licence_type": {
        "title": "Licence type",
        "example": "premises-licence"
      },
      "status": {
        "title": "Status",
        "example": "issued"
      },
      "premises_name": {
        "title": "Premises name",
        "example": "The Lime Tree",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "address_text": {
        "title": "Address",
        "example": "4 Lime Avenue, Ashmoor",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "postcode": {
        "title": "Postcode",
        "example": "AS1 2AB",
        "expected": "a full postcode in capital letters with one space",
        "format": "postcode"
      },
      "uprn": {
        "title": "UPRN",
        "example": "100012345678",
        "expected": "1 to 12 digits with no zero at the start",
        "format": "uprn"
      },
      "latitude": {
        "title": "Latitude",
        "example": "53.408912",
        "expected": "degrees north on WGS84, not a grid northing"
      },
      "longitude": {
        "title": "Longitude",
        "example": "-2.296581",
        "expected": "degrees east on WGS84, not a grid easting"
      },
      "activities": {
        "title": "Licensed activities",
        "example": "live-music"
      },
      "opening_hours": {
        "title": "Opening hours",
        "example": "Mo-Sa 10:00-23:00",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "start_date": {
        "title": "Start date",
        "example": "2019-07-01",
        "expected": "a date",
        "format": "date"
      },
      "end_date": {
        "title": "End date",
        "example": "2025-08-31",
        "expected": "a date",
        "format": "date"
      },
      "holder_names": {
        "title": "Licence holders",
        "example": "Lime Tree Inns Ltd",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "applicant_type": {
        "title": "Applicant type",
        "example": "limited-company"
      },
      "supervisor_name": {
        "title": "Designated premises supervisor",
        "example": "Rowan Ash",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "conditions": {
        "title": "Conditions",
        "example": "No music outdoors after 22:00.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "decision_date": {
        "title": "Decision date",
        "example": "2019-06-20",
        "expected": "a date",
        "format": "date"
      },
      "decided_by": {
        "title": "Decided by",
        "example": "Licensing sub-committee",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "licence_url": {
        "title": "Licence page",
        "example": "https://www.example.org.uk/licensing/PL-0412",
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
        "when": "Licence type is temporary-event-notice"
      }
    }
  },
  validate
});
export {
  PremisesLicence
};
