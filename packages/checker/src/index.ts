export type { Column, Match } from "./bind/bind.ts";
export { check } from "./check.ts";
export { type Candidates, type CheckOptions, type RecordSchema, UnknownFieldError } from "./options.ts";
export { columnName } from "./read/cell-name.ts";
export { type Source, type SourceLike, UnreadableFileError } from "./read/types.ts";
export type { FileFacts, Report } from "./report.ts";
export { type FileRuleCode, fileRules } from "./rules.ts";
