export { type ComparisonGroup, type ComparisonWords, comparisonWords, submissionNotes } from "./words/comparison.ts";
export { placesOf } from "./words/places.ts";
export {
  assumedOf,
  closingOf,
  fixOf,
  helpOf,
  notCheckedOf,
  type Parts,
  partsOf,
  renamedColumns,
  sheetsOf,
  suppressedOf,
} from "./words/sections.ts";
