import type { Detail } from "@standpipe/runtime/rules";

/** Looks at every value that breaks a rule, and knows at the end whether one mechanical change mends them all. */
export interface Remedy {
  look(found: string, detail: Detail): void;
  /** `fix` is null where the words of the rule say it better. */
  verdict(): { readonly fix: string | null; readonly fixable: boolean };
}
