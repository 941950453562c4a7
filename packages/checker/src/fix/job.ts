import type { FixFormat, FixOptions } from "../fix.ts";
import type { SourceLike } from "../read/types.ts";
import type { Report } from "../report.ts";
import type { Changes } from "./changes.ts";
import type { ColumnUse } from "./columns.ts";
import type { Plan } from "./plan.ts";

/** Everything that a copy is made with, once the file has been read the first time. */
export interface Job {
  readonly source: SourceLike;
  readonly options: FixOptions;
  readonly report: Report;
  readonly to: FixFormat;
  readonly plan: Plan;
  readonly changes: Changes;
  /** The columns of each table, by its sheet. */
  readonly use: ReadonlyMap<string | null, ColumnUse>;
}
