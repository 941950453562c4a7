export type { Change, ChangeKind } from "../fix/changes.ts";
export { type Fixed, type FixFormat, type FixOptions, fix, type Tidied } from "../fix.ts";
