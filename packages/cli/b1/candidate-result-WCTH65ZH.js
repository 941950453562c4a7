import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../democracy/src/generated/candidate-result.validate.ts
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
var pattern3 = new RegExp("^(?:(?:parl|nia|europarl)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|(?:naw|sp)(?:\\.[cr](?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|senedd(?:\\.[cr])?(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|gla(?:\\.c(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|\\.a(?:\\.by)?)?|local(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|(?:mayor|pcc)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?)?|ref(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?)\\.[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");
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
var pattern4 = new RegExp("^(?:(?:parl|nia|europarl)\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?|(?:naw|sp)\\.[cr]\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?|senedd(?:\\.[cr])?\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?|gla\\.(?:c\\.[a-z0-9_]+(?:-[a-z0-9_]+)*|a)(?:\\.by)?|local\\.[a-z0-9_]+(?:-[a-z0-9_]+)*\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?|(?:mayor|pcc)\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?|ref\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)\\.[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");
function validate15(data, instancePath = "") {
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
  validate15.errors = vErrors;
  return errors === 0;
}
function validate17(data, instancePath = "") {
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
  validate17.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[EJKLMNSW][0-9]{8}$", "u");
function validate20(data, instancePath = "") {
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
  validate20.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^(?:PP[0-9]+|joint-party:[0-9]+-[0-9]+|ynmp-party:[0-9]+)$", "u");
function validate24(data, instancePath = "") {
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
  validate24.errors = vErrors;
  return errors === 0;
}
function validate26(data, instancePath = "") {
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
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = withError(vErrors, instancePath, "type", { type: "integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 1 });
      errors++;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate32(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100) {
      vErrors = withError(vErrors, instancePath, "maximum", { limit: 100 });
      errors++;
    }
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var func3 = inOrder;
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
  const _errs6 = errors;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.votes_count === void 0 && (missing0 = "votes_count")) {
      vErrors = withError(vErrors);
      errors++;
    }
  }
  var valid3 = _errs7 === errors;
  if (valid3) {
    vErrors = withError(vErrors);
    errors++;
  } else {
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
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
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.uncontested === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "uncontested" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs8 === errors;
    valid1 = _valid0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organisation_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "organisation_id" });
      errors++;
    }
    if (data.election_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "election_id" });
      errors++;
    }
    if (data.ballot_paper_id === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "ballot_paper_id" });
      errors++;
    }
    if (data.candidate_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "candidate_name" });
      errors++;
    }
    if (data.party_name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "party_name" });
      errors++;
    }
    if (data.elected === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "elected" });
      errors++;
    }
    if (data.organisation_id !== void 0) {
      if (!validate11(data.organisation_id, instancePath + "/organisation_id")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.election_id !== void 0) {
      if (!validate13(data.election_id, instancePath + "/election_id")) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.ballot_paper_id !== void 0) {
      if (!validate15(data.ballot_paper_id, instancePath + "/ballot_paper_id")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.division_name !== void 0) {
      if (!validate17(data.division_name, instancePath + "/division_name")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.division_gss_code !== void 0) {
      if (!validate20(data.division_gss_code, instancePath + "/division_gss_code")) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.candidate_name !== void 0) {
      if (!validate17(data.candidate_name, instancePath + "/candidate_name")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.party_name !== void 0) {
      if (!validate17(data.party_name, instancePath + "/party_name")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.party_id !== void 0) {
      if (!validate24(data.party_id, instancePath + "/party_id")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.votes_count !== void 0) {
      if (!validate26(data.votes_count, instancePath + "/votes_count")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.elected !== void 0) {
      if (typeof data.elected !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/elected", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.uncontested !== void 0) {
      if (typeof data.uncontested !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/uncontested", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.seats_count !== void 0) {
      if (!validate28(data.seats_count, instancePath + "/seats_count")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.electorate_count !== void 0) {
      if (!validate26(data.electorate_count, instancePath + "/electorate_count")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.ballot_papers_count !== void 0) {
      if (!validate26(data.ballot_papers_count, instancePath + "/ballot_papers_count")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.turnout_percent !== void 0) {
      if (!validate32(data.turnout_percent, instancePath + "/turnout_percent")) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.ballots_rejected_count !== void 0) {
      if (!validate26(data.ballots_rejected_count, instancePath + "/ballots_rejected_count")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (!func3(data["votes_count"], data["electorate_count"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "votes_count", later: "electorate_count" });
      errors++;
    }
    if (!func3(data["ballot_papers_count"], data["electorate_count"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "ballot_papers_count", later: "electorate_count" });
      errors++;
    }
    if (!func3(data["ballots_rejected_count"], data["electorate_count"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "ballots_rejected_count", later: "electorate_count" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../democracy/src/generated/candidate-result.ts
var CandidateResult = /* @__PURE__ */ defineRecord({
  name: "democracy/candidate-result",
  id: "https://w3id.org/standpipe/democracy/v1/candidate-result.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/democracy/v1/candidate-result.json",
    "title": "Candidate result",
    "x-order": [
      [
        "votes_count",
        "electorate_count"
      ],
      [
        "ballot_papers_count",
        "electorate_count"
      ],
      [
        "ballots_rejected_count",
        "electorate_count"
      ]
    ],
    "type": "object",
    "required": [
      "organisation_id",
      "election_id",
      "ballot_paper_id",
      "candidate_name",
      "party_name",
      "elected"
    ],
    "properties": {
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "election_id": {
        "$ref": "#/$defs/election-id",
        "title": "Election identifier"
      },
      "ballot_paper_id": {
        "$ref": "#/$defs/ballot-id",
        "title": "Ballot identifier"
      },
      "division_name": {
        "$ref": "#/$defs/text200",
        "title": "Ward or division"
      },
      "division_gss_code": {
        "$ref": "#/$defs/gss-code",
        "title": "Ward or division code"
      },
      "candidate_name": {
        "$ref": "#/$defs/text200",
        "title": "Candidate name"
      },
      "party_name": {
        "$ref": "#/$defs/text200",
        "title": "Party"
      },
      "party_id": {
        "$ref": "#/$defs/party-id",
        "title": "Party identifier"
      },
      "votes_count": {
        "$ref": "#/$defs/count",
        "title": "Votes"
      },
      "elected": {
        "type": "boolean",
        "title": "Elected"
      },
      "uncontested": {
        "type": "boolean",
        "title": "Uncontested"
      },
      "seats_count": {
        "$ref": "#/$defs/positive",
        "title": "Seats"
      },
      "electorate_count": {
        "$ref": "#/$defs/count",
        "title": "Electorate"
      },
      "ballot_papers_count": {
        "$ref": "#/$defs/count",
        "title": "Ballot papers issued"
      },
      "turnout_percent": {
        "$ref": "#/$defs/percentage",
        "title": "Turnout"
      },
      "ballots_rejected_count": {
        "$ref": "#/$defs/count",
        "title": "Ballot papers rejected"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "allOf": [
            {
              "not": {
                "required": [
                  "votes_count"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "uncontested"
          ]
        }
      }
    ],
    "$defs": {
      "ballot-id": {
        "type": "string",
        "pattern": "^(?:(?:parl|nia|europarl)\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?|(?:naw|sp)\\.[cr]\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?|senedd(?:\\.[cr])?\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?|gla\\.(?:c\\.[a-z0-9_]+(?:-[a-z0-9_]+)*|a)(?:\\.by)?|local\\.[a-z0-9_]+(?:-[a-z0-9_]+)*\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?|(?:mayor|pcc)\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?|ref\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)\\.[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
      },
      "count": {
        "type": "integer",
        "minimum": 0
      },
      "datetime": {
        "type": "string",
        "format": "date-time"
      },
      "election-id": {
        "type": "string",
        "pattern": "^(?:(?:parl|nia|europarl)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|(?:naw|sp)(?:\\.[cr](?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|senedd(?:\\.[cr])?(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|gla(?:\\.c(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?|\\.a(?:\\.by)?)?|local(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?(?:\\.by)?)?|(?:mayor|pcc)(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*(?:\\.by)?)?|ref(?:\\.[a-z0-9_]+(?:-[a-z0-9_]+)*)?)\\.[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
      },
      "gss-code": {
        "type": "string",
        "pattern": "^[EJKLMNSW][0-9]{8}$"
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "party-id": {
        "type": "string",
        "pattern": "^(?:PP[0-9]+|joint-party:[0-9]+-[0-9]+|ynmp-party:[0-9]+)$"
      },
      "percentage": {
        "type": "number",
        "minimum": 0,
        "maximum": 100
      },
      "positive": {
        "type": "integer",
        "minimum": 1
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
    "title": "Candidate result",
    "fields": {
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "election_id": {
        "title": "Election identifier",
        "example": "local.northford.2024-05-02",
        "expected": "an election identifier of Democracy Club: the kind of election, the places and the day, with dots between",
        "format": "election-id"
      },
      "ballot_paper_id": {
        "title": "Ballot identifier",
        "example": "local.northford.canal-side.2024-05-02",
        "expected": "a ballot identifier of Democracy Club: the kind of election, the council, the ward or other area, and the day, with dots between",
        "format": "ballot-id"
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
      "candidate_name": {
        "title": "Candidate name",
        "example": "Amina Farrow",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
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
      "votes_count": {
        "title": "Votes",
        "example": "1204"
      },
      "elected": {
        "title": "Elected",
        "example": "true"
      },
      "uncontested": {
        "title": "Uncontested",
        "example": "false"
      },
      "seats_count": {
        "title": "Seats",
        "example": "3"
      },
      "electorate_count": {
        "title": "Electorate",
        "example": "6420"
      },
      "ballot_papers_count": {
        "title": "Ballot papers issued",
        "example": "2310"
      },
      "turnout_percent": {
        "title": "Turnout",
        "example": "35.98"
      },
      "ballots_rejected_count": {
        "title": "Ballot papers rejected",
        "example": "18"
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
        "oneOf": [
          "votes_count",
          "uncontested"
        ]
      }
    }
  },
  validate
});
export {
  CandidateResult
};
