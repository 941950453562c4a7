import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  codePointLength,
  defineRecord,
  inOrder,
  isDate,
  isDateTime,
  matchesForm,
  sameValue,
  withError
} from "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../streets/src/generated/regulation-type-code.codes.ts
var codes = ["bannedMovementNoEntry", "bannedMovementNoLeftTurn", "bannedMovementNoRightTurn", "bannedMovementNoUTurn", "dimensionMaximumHeightStructural", "dimensionMaximumHeightWithTRO", "dimensionMaximumLength", "dimensionMaximumWeightEnvironmental", "dimensionMaximumWeightStructural", "dimensionMaximumWidth", "kerbsideControlledParkingZone", "kerbsideDisabledBadgeHoldersOnly", "kerbsideDoubleRedLines", "kerbsideFootwayParking", "kerbsideFootwayParkingProhibited", "kerbsideLimitedWaiting", "kerbsideLoadingBay", "kerbsideLoadingBayPassengerSetDownPermitted", "kerbsideLoadingBayPassengerSetDownProhibited", "kerbsideLoadingPlace", "kerbsideLoadingPlacePassengerSetDownPermitted", "kerbsideLoadingPlacePassengerSetDownProhibited", "kerbsideMotorcycleParkingPlace", "kerbsideNoLoading", "kerbsideNoLoadingPassengerSetDownPermitted", "kerbsideNoLoadingPassengerSetDownProhibited", "kerbsideNoStopping", "kerbsideNoWaiting", "kerbsideOtherYellowZigZagMandatory", "kerbsideParkingPlace", "kerbsidePaymentParkingPlace", "kerbsidePermitParkingArea", "kerbsidePermitParkingPlace", "kerbsideRedRouteBusStopClearway", "kerbsideRedRouteClearway", "kerbsideRestrictedParkingZone", "kerbsideRuralClearway", "kerbsideSchoolKeepClearYellowZigZagMandatory", "kerbsideSingleRedLines", "kerbsideTaxiRank", "kerbsideUrbanClearway", "mandatoryDirectionAheadOnly", "mandatoryDirectionLeftTurnOnly", "mandatoryDirectionOneWay", "mandatoryDirectionRightTurnOnly", "motorVehiclesProhibited", "miscBaySuspension", "miscBusGate", "miscBusLaneWithTrafficFlow", "miscBusOnlyStreet", "miscCongestionLowEmissionZone", "miscContraflow", "miscContraflowBusLane", "miscCycleHireParking", "miscCycleLane", "miscCycleLaneClosure", "miscCycleParking", "miscFootpathClosure", "miscFootwayClosure", "miscLaneClosure", "miscPROWClosure", "miscPedestrianZone", "miscRoadClosure", "miscRoadClosureCrossingPoint", "miscSuspensionOfBusway", "miscSuspensionOfOneWay", "miscSuspensionOfParkingRestriction", "miscSuspensionOfWeightRestriction", "miscTemporaryParkingBay", "miscTemporaryParkingRestriction", "movementOrderNoOvertaking", "movementOrderPriorityOverOncomingTraffic", "movementOrderProhibitedAccess", "nonOrderKerbsideBusStop", "nonOrderKerbsidePedestrianCrossing", "nonOrderMovementBoxJunction"];

// ../streets/src/generated/order-reporting-point-code.codes.ts
var codes2 = ["permanentNoticeOfProposal", "permanentNoticeOfMaking", "permanentAmendment", "permanentRevocation", "experimentalNoticeOfMaking", "experimentalAmendment", "experimentalMakingPermanent", "experimentalRevocation", "specialEventOrderNoticeOfMaking", "ttroTtmoNoticeOfIntention", "ttroTtmoNoticeAfterMaking", "ttroTtmoByNotice", "ttroTtmoExtension", "ttroTtmoRevocation", "troOnRoadActiveStatus", "variationByNotice"];

// ../streets/src/generated/traffic-order.validate.ts
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
    if (func0(data) > 500) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 500 });
      errors++;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var schema10 = { "enum": ["new", "amendment", "fullAmendment", "partialAmendment", "fullRevoke", "partialRevoke", "noChange", "errorFix", "informationUpdate"] };
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "new" || data === "amendment" || data === "fullAmendment" || data === "partialAmendment" || data === "fullRevoke" || data === "partialRevoke" || data === "noChange" || data === "errorFix" || data === "informationUpdate")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema10.enum });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema11 = { "enum": ["permanentNoticeOfProposal", "permanentNoticeOfMaking", "permanentAmendment", "permanentRevocation", "experimentalNoticeOfMaking", "experimentalAmendment", "experimentalMakingPermanent", "experimentalRevocation", "specialEventOrderNoticeOfMaking", "ttroTtmoNoticeOfIntention", "ttroTtmoNoticeAfterMaking", "ttroTtmoByNotice", "ttroTtmoExtension", "ttroTtmoRevocation", "troOnRoadActiveStatus", "variationByNotice"] };
function validate24(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "permanentNoticeOfProposal" || data === "permanentNoticeOfMaking" || data === "permanentAmendment" || data === "permanentRevocation" || data === "experimentalNoticeOfMaking" || data === "experimentalAmendment" || data === "experimentalMakingPermanent" || data === "experimentalRevocation" || data === "specialEventOrderNoticeOfMaking" || data === "ttroTtmoNoticeOfIntention" || data === "ttroTtmoNoticeAfterMaking" || data === "ttroTtmoByNotice" || data === "ttroTtmoExtension" || data === "ttroTtmoRevocation" || data === "troOnRoadActiveStatus" || data === "variationByNotice")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema11.enum });
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema12 = { "enum": ["bannedMovementNoEntry", "bannedMovementNoLeftTurn", "bannedMovementNoRightTurn", "bannedMovementNoUTurn", "dimensionMaximumHeightStructural", "dimensionMaximumHeightWithTRO", "dimensionMaximumLength", "dimensionMaximumWeightEnvironmental", "dimensionMaximumWeightStructural", "dimensionMaximumWidth", "kerbsideControlledParkingZone", "kerbsideDisabledBadgeHoldersOnly", "kerbsideDoubleRedLines", "kerbsideFootwayParking", "kerbsideFootwayParkingProhibited", "kerbsideLimitedWaiting", "kerbsideLoadingBay", "kerbsideLoadingBayPassengerSetDownPermitted", "kerbsideLoadingBayPassengerSetDownProhibited", "kerbsideLoadingPlace", "kerbsideLoadingPlacePassengerSetDownPermitted", "kerbsideLoadingPlacePassengerSetDownProhibited", "kerbsideMotorcycleParkingPlace", "kerbsideNoLoading", "kerbsideNoLoadingPassengerSetDownPermitted", "kerbsideNoLoadingPassengerSetDownProhibited", "kerbsideNoStopping", "kerbsideNoWaiting", "kerbsideOtherYellowZigZagMandatory", "kerbsideParkingPlace", "kerbsidePaymentParkingPlace", "kerbsidePermitParkingArea", "kerbsidePermitParkingPlace", "kerbsideRedRouteBusStopClearway", "kerbsideRedRouteClearway", "kerbsideRestrictedParkingZone", "kerbsideRuralClearway", "kerbsideSchoolKeepClearYellowZigZagMandatory", "kerbsideSingleRedLines", "kerbsideTaxiRank", "kerbsideUrbanClearway", "mandatoryDirectionAheadOnly", "mandatoryDirectionLeftTurnOnly", "mandatoryDirectionOneWay", "mandatoryDirectionRightTurnOnly", "motorVehiclesProhibited", "miscBaySuspension", "miscBusGate", "miscBusLaneWithTrafficFlow", "miscBusOnlyStreet", "miscCongestionLowEmissionZone", "miscContraflow", "miscContraflowBusLane", "miscCycleHireParking", "miscCycleLane", "miscCycleLaneClosure", "miscCycleParking", "miscFootpathClosure", "miscFootwayClosure", "miscLaneClosure", "miscPROWClosure", "miscPedestrianZone", "miscRoadClosure", "miscRoadClosureCrossingPoint", "miscSuspensionOfBusway", "miscSuspensionOfOneWay", "miscSuspensionOfParkingRestriction", "miscSuspensionOfWeightRestriction", "miscTemporaryParkingBay", "miscTemporaryParkingRestriction", "movementOrderNoOvertaking", "movementOrderPriorityOverOncomingTraffic", "movementOrderProhibitedAccess", "nonOrderKerbsideBusStop", "nonOrderKerbsidePedestrianCrossing", "nonOrderMovementBoxJunction"] };
var func3 = sameValue;
function validate26(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  let valid0;
  valid0 = false;
  for (const v0 of schema12.enum) {
    if (func3(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema12.enum });
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema13 = { "enum": ["nationalSpeedLimit", "nationalSpeedLimitSingleCarriageway", "nationalSpeedLimitDualCarriageway", "nationalSpeedLimitMotorway"] };
function validate28(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "nationalSpeedLimit" || data === "nationalSpeedLimitSingleCarriageway" || data === "nationalSpeedLimitDualCarriageway" || data === "nationalSpeedLimitMotorway")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: schema13.enum });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate30(data, instancePath = "") {
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
  validate30.errors = vErrors;
  return errors === 0;
}
var formats2 = isDate;
function validate33(data, instancePath = "") {
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
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$", "u");
function validate38(data, instancePath = "") {
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
  validate38.errors = vErrors;
  return errors === 0;
}
var schema17 = { "x-forms": { "oneOf": [{ "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "Point" }, "coordinates": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "LineString" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 2 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "Polygon" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 4 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiPoint" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiLineString" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 2 }, "minItems": 1 } } }, { "type": "object", "required": ["type", "coordinates"], "properties": { "type": { "const": "MultiPolygon" }, "coordinates": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "number", "minimum": -180, "maximum": 180 }, "minItems": 2, "maxItems": 2 }, "minItems": 4 }, "minItems": 1 }, "minItems": 1 } } }] } };
var func6 = matchesForm;
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!func6(data, schema17["x-forms"])) {
    vErrors = withError(vErrors, instancePath, "x-forms");
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate43(data, instancePath = "") {
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
  validate43.errors = vErrors;
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
  const _errs3 = errors;
  let valid1 = true;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.reporting_point === void 0 && (missing0 = "reporting_point")) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      if (data.reporting_point !== void 0) {
        let data0 = data.reporting_point;
        if (!(data0 === "permanentNoticeOfMaking" || data0 === "permanentAmendment" || data0 === "permanentRevocation" || data0 === "experimentalNoticeOfMaking" || data0 === "experimentalAmendment" || data0 === "experimentalMakingPermanent" || data0 === "experimentalRevocation" || data0 === "specialEventOrderNoticeOfMaking" || data0 === "ttroTtmoNoticeOfIntention" || data0 === "ttroTtmoNoticeAfterMaking" || data0 === "ttroTtmoByNotice" || data0 === "ttroTtmoExtension" || data0 === "ttroTtmoRevocation" || data0 === "variationByNotice")) {
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
      if (data.made_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "made_date" }, "#/allOf/1/then/required");
        errors++;
      }
      if (data.in_force_date === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "in_force_date" }, "#/allOf/1/then/required");
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  const _errs8 = errors;
  let valid3 = true;
  const _errs9 = errors;
  const _errs10 = errors;
  const _errs11 = errors;
  const _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.regulation_type === void 0 && (missing1 = "regulation_type")) {
      vErrors = withError(vErrors);
      errors++;
    }
  }
  var valid5 = _errs12 === errors;
  if (valid5) {
    vErrors = withError(vErrors);
    errors++;
  } else {
    errors = _errs11;
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11;
      } else {
        vErrors = null;
      }
    }
  }
  var valid4 = _errs10 === errors;
  if (valid4) {
    const _errs13 = errors;
    const _errs14 = errors;
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.speed_limit_mph === void 0 && (missing2 = "speed_limit_mph")) {
        vErrors = withError(vErrors);
        errors++;
      }
    }
    var valid6 = _errs15 === errors;
    if (valid6) {
      vErrors = withError(vErrors);
      errors++;
    } else {
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
    }
    var valid4 = _errs13 === errors;
    if (valid4) {
      const _errs16 = errors;
      const _errs17 = errors;
      const _errs18 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.speed_limit_profile === void 0 && (missing3 = "speed_limit_profile")) {
          vErrors = withError(vErrors);
          errors++;
        }
      }
      var valid7 = _errs18 === errors;
      if (valid7) {
        vErrors = withError(vErrors);
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
      var valid4 = _errs16 === errors;
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
    const _errs19 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.regulation_name === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "regulation_name" }, "#/allOf/2/then/required");
        errors++;
      }
    }
    var _valid1 = _errs19 === errors;
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
    if (data.title === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.provision_reference === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "provision_reference" });
      errors++;
    }
    if (data.action === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "action" });
      errors++;
    }
    if (data.reporting_point === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "reporting_point" });
      errors++;
    }
    if (data.starts_at === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "starts_at" });
      errors++;
    }
    if (data.usrns === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "usrns" });
      errors++;
    }
    if (data.geometry === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "geometry" });
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
    if (data.tra_id !== void 0) {
      if (!validate15(data.tra_id, instancePath + "/tra_id")) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate17(data.title, instancePath + "/title")) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate6(data.description, instancePath + "/description")) {
        vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.provision_reference !== void 0) {
      if (!validate11(data.provision_reference, instancePath + "/provision_reference")) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.action !== void 0) {
      if (!validate22(data.action, instancePath + "/action")) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.reporting_point !== void 0) {
      if (!validate24(data.reporting_point, instancePath + "/reporting_point")) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.regulation_type !== void 0) {
      if (!validate26(data.regulation_type, instancePath + "/regulation_type")) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.speed_limit_mph !== void 0) {
      let data10 = data.speed_limit_mph;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        vErrors = withError(vErrors, instancePath + "/speed_limit_mph", "type", { type: "integer" });
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 70) {
          vErrors = withError(vErrors, instancePath + "/speed_limit_mph", "maximum", { limit: 70 });
          errors++;
        }
        if (data10 < 10) {
          vErrors = withError(vErrors, instancePath + "/speed_limit_mph", "minimum", { limit: 10 });
          errors++;
        }
      }
    }
    if (data.speed_limit_profile !== void 0) {
      if (!validate28(data.speed_limit_profile, instancePath + "/speed_limit_profile")) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.regulation_name !== void 0) {
      if (!validate30(data.regulation_name, instancePath + "/regulation_name")) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.made_date !== void 0) {
      if (!validate33(data.made_date, instancePath + "/made_date")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.in_force_date !== void 0) {
      if (!validate33(data.in_force_date, instancePath + "/in_force_date")) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.starts_at !== void 0) {
      if (!validate4(data.starts_at, instancePath + "/starts_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.ends_at !== void 0) {
      if (!validate4(data.ends_at, instancePath + "/ends_at")) {
        vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.usrns !== void 0) {
      let data17 = data.usrns;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          vErrors = withError(vErrors, instancePath + "/usrns", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate38(data17[i0], instancePath + "/usrns/" + i0)) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data17.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func3(data17[i1], data17[j0])) {
                vErrors = withError(vErrors, instancePath + "/usrns", "uniqueItems", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/usrns", "type", { type: "array" });
        errors++;
      }
    }
    if (data.street_names !== void 0) {
      let data19 = data.street_names;
      if (Array.isArray(data19)) {
        const len1 = data19.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate30(data19[i2], instancePath + "/street_names/" + i2)) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/street_names", "type", { type: "array" });
        errors++;
      }
    }
    if (data.geometry !== void 0) {
      if (!validate41(data.geometry, instancePath + "/geometry")) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.time_text !== void 0) {
      if (!validate43(data.time_text, instancePath + "/time_text")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.exemptions_text !== void 0) {
      if (!validate43(data.exemptions_text, instancePath + "/exemptions_text")) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.document_url !== void 0) {
      if (!validate2(data.document_url, instancePath + "/document_url")) {
        vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
        errors = vErrors.length;
      }
    }
    if (!func8(data["made_date"], data["in_force_date"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "made_date", later: "in_force_date" });
      errors++;
    }
    if (!func8(data["starts_at"], data["ends_at"])) {
      vErrors = withError(vErrors, instancePath, "x-order", { earlier: "starts_at", later: "ends_at" });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}

// ../streets/src/generated/traffic-order.ts
var TrafficOrder = /* @__PURE__ */ defineRecord({
  name: "streets/traffic-order",
  id: "https://w3id.org/standpipe/streets/v1/traffic-order.json",
  version: "1.0.0-next.0",
  schema: {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://w3id.org/standpipe/streets/v1/traffic-order.json",
    "title": "Traffic order",
    "x-order": [
      [
        "made_date",
        "in_force_date"
      ],
      [
        "starts_at",
        "ends_at"
      ]
    ],
    "type": "object",
    "required": [
      "reference",
      "organisation_id",
      "title",
      "description",
      "provision_reference",
      "action",
      "reporting_point",
      "starts_at",
      "usrns",
      "geometry"
    ],
    "properties": {
      "reference": {
        "$ref": "#/$defs/ref",
        "title": "Order reference"
      },
      "organisation_id": {
        "$ref": "#/$defs/org-id",
        "title": "Organisation identifier"
      },
      "tra_id": {
        "$ref": "#/$defs/positive",
        "title": "Authority number"
      },
      "title": {
        "$ref": "#/$defs/text500",
        "title": "Order title"
      },
      "description": {
        "$ref": "#/$defs/text4000",
        "title": "What it does"
      },
      "provision_reference": {
        "$ref": "#/$defs/ref",
        "title": "Provision reference"
      },
      "action": {
        "$ref": "#/$defs/order-action-code",
        "title": "Action"
      },
      "reporting_point": {
        "$ref": "#/$defs/order-reporting-point-code",
        "title": "Reporting point"
      },
      "regulation_type": {
        "$ref": "#/$defs/regulation-type-code",
        "title": "Regulation type"
      },
      "speed_limit_mph": {
        "type": "integer",
        "minimum": 10,
        "maximum": 70,
        "title": "Speed limit"
      },
      "speed_limit_profile": {
        "$ref": "#/$defs/speed-limit-profile-code",
        "title": "National speed limit"
      },
      "regulation_name": {
        "$ref": "#/$defs/text200",
        "title": "Name of the regulation"
      },
      "made_date": {
        "$ref": "#/$defs/date",
        "title": "Date made"
      },
      "in_force_date": {
        "$ref": "#/$defs/date",
        "title": "Date in force"
      },
      "starts_at": {
        "$ref": "#/$defs/datetime",
        "title": "Starts at"
      },
      "ends_at": {
        "$ref": "#/$defs/datetime",
        "title": "Ends at"
      },
      "usrns": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/usrn"
        },
        "minItems": 1,
        "uniqueItems": true,
        "title": "USRNs"
      },
      "street_names": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/text200"
        },
        "title": "Street names"
      },
      "geometry": {
        "$ref": "#/$defs/geometry",
        "title": "Shape"
      },
      "time_text": {
        "$ref": "#/$defs/text1000",
        "title": "Times"
      },
      "exemptions_text": {
        "$ref": "#/$defs/text1000",
        "title": "Exemptions"
      },
      "document_url": {
        "$ref": "#/$defs/url",
        "title": "Document URL"
      }
    },
    "allOf": [
      {
        "$ref": "#/$defs/trailer"
      },
      {
        "if": {
          "properties": {
            "reporting_point": {
              "enum": [
                "permanentNoticeOfMaking",
                "permanentAmendment",
                "permanentRevocation",
                "experimentalNoticeOfMaking",
                "experimentalAmendment",
                "experimentalMakingPermanent",
                "experimentalRevocation",
                "specialEventOrderNoticeOfMaking",
                "ttroTtmoNoticeOfIntention",
                "ttroTtmoNoticeAfterMaking",
                "ttroTtmoByNotice",
                "ttroTtmoExtension",
                "ttroTtmoRevocation",
                "variationByNotice"
              ]
            }
          },
          "required": [
            "reporting_point"
          ]
        },
        "then": {
          "required": [
            "made_date",
            "in_force_date"
          ]
        }
      },
      {
        "if": {
          "allOf": [
            {
              "not": {
                "required": [
                  "regulation_type"
                ]
              }
            },
            {
              "not": {
                "required": [
                  "speed_limit_mph"
                ]
              }
            },
            {
              "not": {
                "required": [
                  "speed_limit_profile"
                ]
              }
            }
          ]
        },
        "then": {
          "required": [
            "regulation_name"
          ]
        }
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
      "geometry": {
        "oneOf": [
          {
            "title": "Point",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "Point"
              },
              "coordinates": {
                "$ref": "#/$defs/geometry_position"
              }
            }
          },
          {
            "title": "LineString",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "LineString"
              },
              "coordinates": {
                "$ref": "#/$defs/geometry_line"
              }
            }
          },
          {
            "title": "Polygon",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "Polygon"
              },
              "coordinates": {
                "$ref": "#/$defs/geometry_polygon"
              }
            }
          },
          {
            "title": "MultiPoint",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "MultiPoint"
              },
              "coordinates": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/geometry_position"
                },
                "minItems": 1
              }
            }
          },
          {
            "title": "MultiLineString",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "MultiLineString"
              },
              "coordinates": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/geometry_line"
                },
                "minItems": 1
              }
            }
          },
          {
            "title": "MultiPolygon",
            "type": "object",
            "required": [
              "type",
              "coordinates"
            ],
            "properties": {
              "type": {
                "const": "MultiPolygon"
              },
              "coordinates": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/geometry_polygon"
                },
                "minItems": 1
              }
            }
          }
        ]
      },
      "geometry_line": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/geometry_position"
        },
        "minItems": 2
      },
      "geometry_polygon": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/geometry_ring"
        },
        "minItems": 1
      },
      "geometry_position": {
        "type": "array",
        "items": {
          "type": "number",
          "minimum": -180,
          "maximum": 180
        },
        "minItems": 2,
        "maxItems": 2
      },
      "geometry_ring": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/geometry_position"
        },
        "minItems": 4
      },
      "order-action-code": {
        "oneOf": [
          {
            "const": "new",
            "title": "New"
          },
          {
            "const": "amendment",
            "title": "Amendment"
          },
          {
            "const": "fullAmendment",
            "title": "Full amendment"
          },
          {
            "const": "partialAmendment",
            "title": "Partial amendment"
          },
          {
            "const": "fullRevoke",
            "title": "Full revocation"
          },
          {
            "const": "partialRevoke",
            "title": "Partial revocation"
          },
          {
            "const": "noChange",
            "title": "No change"
          },
          {
            "const": "errorFix",
            "title": "Error fixed"
          },
          {
            "const": "informationUpdate",
            "title": "Information updated"
          }
        ]
      },
      "order-reporting-point-code": {
        "enum": codes2
      },
      "org-id": {
        "type": "string",
        "pattern": "^(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}$"
      },
      "positive": {
        "type": "integer",
        "minimum": 1
      },
      "ref": {
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?$"
      },
      "regulation-type-code": {
        "enum": codes
      },
      "speed-limit-profile-code": {
        "oneOf": [
          {
            "const": "nationalSpeedLimit",
            "title": "National speed limit"
          },
          {
            "const": "nationalSpeedLimitSingleCarriageway",
            "title": "National speed limit, single carriageway"
          },
          {
            "const": "nationalSpeedLimitDualCarriageway",
            "title": "National speed limit, dual carriageway"
          },
          {
            "const": "nationalSpeedLimitMotorway",
            "title": "National speed limit, motorway"
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
      },
      "usrn": {
        "type": "string",
        "pattern": "^(?:[1-9][0-9]{7}|[2-9][0-9]{6}|1(?:[1-9][0-9]{5}|0[1-9][0-9]{4}|00[1-9][0-9]{3}|000[1-9][0-9]{2}|0000[1-9][0-9]|00000[1-9]))$"
      }
    }
  },
  words: {
    "title": "Traffic order",
    "fields": {
      "reference": {
        "title": "Order reference",
        "example": "TRO-2026-014",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "organisation_id": {
        "title": "Organisation identifier",
        "example": "GB-LAE-NFD",
        "expected": "an org-id",
        "format": "org-id"
      },
      "tra_id": {
        "title": "Authority number",
        "example": "4218"
      },
      "title": {
        "title": "Order title",
        "example": "The Borough of Northford (Mill Lane) (Prohibition of Wait\u2026",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "description": {
        "title": "What it does",
        "example": "No waiting at any time on the north side of Mill Lane.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "provision_reference": {
        "title": "Provision reference",
        "example": "TRO-2026-014-01",
        "expected": "1 to 100 characters on one line, with no space at the start or end",
        "format": "ref"
      },
      "action": {
        "title": "Action",
        "example": "new"
      },
      "reporting_point": {
        "title": "Reporting point",
        "example": "permanentNoticeOfMaking"
      },
      "regulation_type": {
        "title": "Regulation type",
        "example": "kerbsideNoWaiting"
      },
      "speed_limit_mph": {
        "title": "Speed limit",
        "example": "20"
      },
      "speed_limit_profile": {
        "title": "National speed limit",
        "example": "nationalSpeedLimitSingleCarriageway"
      },
      "regulation_name": {
        "title": "Name of the regulation",
        "example": "No waiting for caravans",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "made_date": {
        "title": "Date made",
        "example": "2026-03-02",
        "expected": "a date",
        "format": "date"
      },
      "in_force_date": {
        "title": "Date in force",
        "example": "2026-03-16",
        "expected": "a date",
        "format": "date"
      },
      "starts_at": {
        "title": "Starts at",
        "example": "2026-03-16T00:00:00Z",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "ends_at": {
        "title": "Ends at",
        "example": "2026-06-30T23:59:00+01:00",
        "expected": "a date and time with seconds and a time zone",
        "format": "datetime"
      },
      "usrns": {
        "title": "USRNs",
        "example": "20401234",
        "expected": "7 or 8 digits, from 1000001 to 99999999",
        "format": "usrn"
      },
      "street_names": {
        "title": "Street names",
        "example": "Mill Lane",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "geometry": {
        "title": "Shape",
        "example": '{"type":"LineString","coordinates":[[-2.2881,53.4571],[-2\u2026',
        "expected": "a shape on the map in degrees (WGS84), longitude first",
        "format": "geometry"
      },
      "time_text": {
        "title": "Times",
        "example": "Monday to Saturday, 8am to 6pm",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "exemptions_text": {
        "title": "Exemptions",
        "example": "Blue Badge holders, for up to 3 hours.",
        "expected": "text that is not blank, with no space at the start or end",
        "format": "text"
      },
      "document_url": {
        "title": "Document URL",
        "example": "https://www.example.org.uk/traffic-orders/TRO-2026-014.pdf",
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
        "when": "Reporting point is permanentNoticeOfMaking, permanentAmendment, permanentRevocation or one of 11 more"
      },
      "2": {
        "oneOf": [
          "regulation_type",
          "speed_limit_mph",
          "speed_limit_profile",
          "regulation_name"
        ]
      }
    }
  },
  validate
});
export {
  TrafficOrder
};
