export type { RedactFormat } from "../privacy/copy.ts";
export type { PersonalKind } from "../privacy/kinds.ts";
export type { RemovedColumn, RemovedRows, RemovedText } from "../privacy/removals.ts";
export { type Redaction, type RedactOptions, redact } from "../redact.ts";
