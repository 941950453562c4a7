export { isStandpipeError, StandpipeError } from "./error.ts";
export type { CheckResult, Finding, Sample, Severity } from "./finding.ts";
export type {
  CodeMetadata,
  CrosswalkEntry,
  FieldMetadata,
  FieldType,
  Limits,
  PersonalData,
  RecordMetadata,
  Stage,
} from "./metadata.ts";
export type { ExtraFields, RecordType } from "./record-type.ts";
