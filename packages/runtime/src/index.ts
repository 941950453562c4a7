export { isStandpipeError, StandpipeError } from "./error.ts";
export type { CheckResult, Finding, Sample, Severity } from "./finding.ts";
export type {
  Agreement,
  Circumstance,
  CodeMetadata,
  CrosswalkEntry,
  FieldMetadata,
  FieldType,
  Limits,
  Lookup,
  LookupRow,
  PersonalData,
  PointMetadata,
  Recommendation,
  RecordMetadata,
  ReferenceMetadata,
  Stage,
  Usual,
} from "./metadata.ts";
export type { ColumnOutline, FieldOutline, KnownHeadings, ProfileOutline, RecordOutline } from "./outline.ts";
export type { Profile, ProfileColumn, ProfileValue, Scalar } from "./profile.ts";
export type { ExtraFields, RecordType } from "./record-type.ts";
