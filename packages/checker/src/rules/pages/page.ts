/**
 * Who puts it right. `safe`: `standpipe fix`, wherever only one value can be meant. `ask`: `standpipe fix`, once it is told
 * which reading is meant. `person`: only somebody who knows the data. `never`: nobody from this file, because what was
 * there is lost. `redact`: `standpipe redact`, which leaves it out. `nothing`: all is well as it is.
 */
export type Mending = "safe" | "ask" | "person" | "never" | "redact" | "nothing";

/** What the page of a rule says beyond what the rule asks. */
export interface RulePage {
  /** Why it matters to whoever reads the data. */
  readonly why: string;
  /** A little made-up data that breaks the rule, as a file has it. */
  readonly wrong: string;
  /** The same data as it should be. */
  readonly right: string;
  readonly mending: Mending;
}
