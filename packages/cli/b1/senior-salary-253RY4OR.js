import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  hasDecimals,
  isDate,
  isDateTime,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../transparency/src/generated/senior-salary.validate.ts
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
var func3 = hasDecimals;
function validate24(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0) {
      vErrors = withError(vErrors, instancePath, "minimum", { limit: 0 });
      errors++;
    }
    if (!func3(data, 2)) {
      vErrors = withError(vErrors, instancePath, "x-decimals", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "number" });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate31(data, instancePath = "") {
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
  validate31.errors = vErrors;
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
    if (data.salary_amount === void 0 && (missing0 = "salary_amount")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.salary_amount !== void 0) {
        let data0 = data.salary_amount;
        const _errs5 = errors;
        if (errors === _errs5) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 15e4) {
              vErrors = withError(vErrors);
              errors++;
            }
          } else {
            vErrors = withError(vErrors);
            errors++;
          }
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
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.holder_name === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "holder_name" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
  }
  const _errs9 = errors;
  let valid3 = true;
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.salary_amount === void 0 && (missing1 = "salary_amount")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.salary_amount !== void 0) {
        let data1 = data.salary_amount;
        const _errs11 = errors;
        if (errors === _errs11) {
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 < 5e4) {
              vErrors = withError(vErrors);
              errors++;
            }
          } else {
            vErrors = withError(vErrors);
            errors++;
          }
        }
      }
    }
  }
  var _valid1 = _errs10 === errors;
  errors = _errs9;
  if (vErrors !== null) {
    if (_errs9) {
      vErrors.length = _errs9;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.responsibilities === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "responsibilities" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs13 === errors;
    valid3 = _valid1;
  }
  const _errs15 = errors;
  let valid5 = true;
  const _errs16 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.bonus_amount === void 0 && (missing2 = "bonus_amount")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.bonus_amount !== void 0) {
        let data2 = data.bonus_amount;
        const _errs17 = errors;
        if (errors === _errs17) {
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0.01) {
              vErrors = withError(vErrors);
              errors++;
            }
          } else {
            vErrors = withError(vErrors);
            errors++;
          }
        }
      }
    }
  }
  var _valid2 = _errs16 === errors;
  errors = _errs15;
  if (vErrors !== null) {
    if (_errs15) {
      vErrors.length = _errs15;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs19 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.bonus_details === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "bonus_details" }, "#/allOf/3/then/required");
        errors++;
      }
    }
    var _valid2 = _errs19 === errors;
    valid5 = _valid2;
  }
  const _errs21 = errors;
  let valid7 = true;
  const _errs22 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.benefits_in_kind_amount === void 0 && (missing3 = "benefits_in_kind_amount")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.benefits_in_kind_amount !== void 0) {
        let data3 = data.benefits_in_kind_amount;
        const _errs23 = errors;
        if (errors === _errs23) {
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0.01) {
              vErrors = withError(vErrors);
              errors++;
            }
          } else {
            vErrors = withError(vErrors);
            errors++;
          }
        }
      }
    }
  }
  var _valid3 = _errs22 === errors;
  errors = _errs21;
  if (vErrors !== null) {
    if (_errs21) {
      vErrors.length = _errs21;
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs25 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.benefits_details === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "benefits_details" }, "#/allOf/4/then/required");
        errors++;
      }
    }
    var _valid3 = _errs25 === errors;
    valid7 = _valid3;
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
    if (data.period_end_date === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "period_end_date" });
      errors++;
    }
    if (data.job_title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "job_title" });
      errors++;
    }
    if (data.salary_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "salary_amount" });
      errors++;
    }
    if (data.pension_contribution_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "pension_contribution_amount" });
      errors++;
    }
    if (data.bonus_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "bonus_amount" });
      errors++;
    }
    if (data.expenses_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "expenses_amount" });
      errors++;
    }
    if (data.loss_of_office_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "loss_of_office_amount" });
      errors++;
    }
    if (data.benefits_in_kind_amount === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "benefits_in_kind_amount" });
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
    if (data.period_end_date !== void 0) {
      if (!validate15(data.period_end_date, instancePath + "/period_end_date")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.job_title !== void 0) {
      if (!validate17(data.job_title, instancePath + "/job_title")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.holder_name !== void 0) {
      if (!validate17(data.holder_name, instancePath + "/holder_name")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.post_reference !== void 0) {
      if (!validate11(data.post_reference, instancePath + "/post_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.department !== void 0) {
      if (!validate17(data.department, instancePath + "/department")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.service !== void 0) {
      if (!validate17(data.service, instancePath + "/service")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.salary_amount !== void 0) {
      if (!validate24(data.salary_amount, instancePath + "/salary_amount")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pension_contribution_amount !== void 0) {
      if (!validate24(data.pension_contribution_amount, instancePath + "/pension_contribution_amount")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.bonus_amount !== void 0) {
      if (!validate24(data.bonus_amount, instancePath + "/bonus_amount")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.expenses_amount !== void 0) {
      if (!validate24(data.expenses_amount, instancePath + "/expenses_amount")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.loss_of_office_amount !== void 0) {
      if (!validate24(data.loss_of_office_amount, instancePath + "/loss_of_office_amount")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.benefits_in_kind_amount !== void 0) {
      if (!validate24(data.benefits_in_kind_amount, instancePath + "/benefits_in_kind_amount")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.bonus_details !== void 0) {
      if (!validate31(data.bonus_details, instancePath + "/bonus_details")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.benefits_details !== void 0) {
      if (!validate31(data.benefits_details, instancePath + "/benefits_details")) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.responsibilities !== void 0) {
      if (!validate6(data.responsibilities, instancePath + "/responsibilities")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.budget_amount !== void 0) {
      if (!validate24(data.budget_amount, instancePath + "/budget_amount")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.staff_count !== void 0) {
      if (!validate37(data.staff_count, instancePath + "/staff_count")) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../transparency/src/generated/senior-salary.ts
var SeniorSalary = /* @__PURE__ */ defineRecord({
  name: "transparency/senior-salary",
  id: "https://w3id.org/standpipe/transparency/v1/senior-salary.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/transparency/v1/senior-salary.json",
    "title": "Senior salary",
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "period_end_date",
      "job_title",
      "salary_amount",
      "pension_contribution_amount",
      "bonus_amount",
      "expenses_amount",
      "loss_of_office_amount",
      "benefits_in_kind_amount"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Entry reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "period_end_date": {
        "$ref": "#/$defs/date",
        "title": "Year end"
      },
      "job_title": {
        "$ref": "#/$defs/text200",
        "title": "Job title"
      },
      "holder_name": {
        "$ref": "#/$defs/text200",
        "title": "Employee name"
      },
      "post_reference": {
        "$ref": "#/$defs/ref",
        "title": "Post reference"
      },
      "department": {
        "$ref": "#/$defs/text200",
        "title": "Department"
      },
      "service": {
        "$ref": "#/$defs/text200",
        "title": "Service"
      },
      "salary_amount": {
        "$ref": "#/$defs/amount",
        "title": "Salary"
      },
      "pension_contribution_amount": {
        "$ref": "#/$defs/amount",
        "title": "Employer's pension contribution"
      },
      "bonus_amount": {
        "$ref": "#/$defs/amount",
        "title": "Bonuses"
      },
      "expenses_amount": {
        "$ref": "#/$defs/amount",
        "title": "Expense allowances"
      },
      "loss_of_office_amount": {
        "$ref": "#/$defs/amount",
        "title": "Compensation for loss of office"
      },
      "benefits_in_kind_amount": {
        "$ref": "#/$defs/amount",
        "title": "Benefits in kind"
      },
      "bonus_details": {
        "$ref": "#/$defs/text1000",
        "title": "Bonus details"
      },
      "benefits_details": {
        "$ref": "#/$defs/text1000",
        "title": "Benefit details"
      },
      "responsibilities": {
        "$ref": "#/$defs/text4000",
        "title": "Responsibilities"
      },
      "budget_amount": {
        "$ref": "#/$defs/amount",
        "title": "Budget"
      },
      "staff_count": {
        "$ref": "#/$defs/count",
        "title": "Number of staff"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "salary_amount": {
              "type": "number",
              "minimum": 15e4
            }
          },
          "required": [
            "salary_amount"
          ]
        },
        "then": {
          "required": [
            "holder_name"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "salary_amount": {
              "type": "number",
              "minimum": 5e4
            }
          },
          "required": [
            "salary_amount"
          ]
        },
        "then": {
          "required": [
            "responsibilities"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "bonus_amount": {
              "type": "number",
              "minimum": 0.01
            }
          },
          "required": [
            "bonus_amount"
          ]
        },
        "then": {
          "required": [
            "bonus_details"
          ]
        }
      },
      {
        "if": {
          "properties": {
            "benefits_in_kind_amount": {
              "type": "number",
              "minimum": 0.01
            }
          },
          "required": [
            "benefits_in_kind_amount"
          ]
        },
        "then": {
          "required": [
            "benefits_details"
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
    "title": "Senior salary",
    "fields": {
      "reference": {
        "title": "Entry reference",
        "example": "SS-2024-01",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-ASM",
        "expected": "an org-id",
        "format": "org-id"
      },
      "period_end_date": {
        "title": "Year end",
        "example": "2024-03-31",
        "expected": "a date",
        "format": "date"
      },
      "job_title": {
        "title": "Job title",
        "example": "Director of place",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "holder_name": {
        "title": "Employee name",
        "example": "Morwenna Tolliver",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "post_reference": {
        "title": "Post reference",
        "example": "P-0002",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "department": {
        "title": "Department",
        "example": "Place",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "service": {
        "title": "Service",
        "example": "Highways",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "salary_amount": {
        "title": "Salary",
        "example": "118250"
      },
      "pension_contribution_amount": {
        "title": "Employer's pension contribution",
        "example": "22467.5"
      },
      "bonus_amount": {
        "title": "Bonuses",
        "example": "0"
      },
      "expenses_amount": {
        "title": "Expense allowances",
        "example": "212.4"
      },
      "loss_of_office_amount": {
        "title": "Compensation for loss of office",
        "example": "0"
      },
      "benefits_in_kind_amount": {
        "title": "Benefits in kind",
        "example": "0"
      },
      "bonus_details": {
        "title": "Bonus details",
        "example": "Market supplement for one year",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "benefits_details": {
        "title": "Benefit details",
        "example": "Lease car",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "responsibilities": {
        "title": "Responsibilities",
        "example": "Highways, planning, parks and waste",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "budget_amount": {
        "title": "Budget",
        "example": "24000000"
      },
      "staff_count": {
        "title": "Number of staff",
        "example": "310"
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
        "when": "Salary is at least 150,000"
      },
      "2": {
        "when": "Salary is at least 50,000"
      },
      "3": {
        "when": "Bonuses is at least 0.01"
      },
      "4": {
        "when": "Benefits in kind is at least 0.01"
      }
    }
  },
  validate
});
export {
  SeniorSalary
};
