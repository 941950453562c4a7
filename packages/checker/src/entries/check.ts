export type { Column, Match } from "../bind/bind.ts";
export type { Spill } from "../check/key-spill.ts";
export type { KeyStore } from "../check/keys.ts";
export { check, checkTogether, type FileToCheck } from "../check.ts";
export type { KernelWorker, Threads } from "../kernel/worker.ts";
export { type Candidates, type CheckOptions, type RecordSchema, UnknownFieldError } from "../options.ts";
export { applyPolicies, applyPolicy, type Policy, type Ruled, type Suppression } from "../policy.ts";
export { columnName } from "../read/cell-name.ts";
export { isParquet } from "../read/detect.ts";
export {
  type BytesReader,
  type GivenRows,
  type GivenTable,
  type Source,
  type SourceLike,
  UnreadableFileError,
} from "../read/types.ts";
export type { FileFacts, LayoutFacts, Report, SuppressedFinding } from "../report.ts";
