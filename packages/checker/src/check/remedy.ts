import type { Detail } from "@standpipe/runtime/rules";

/** Looks at every value that breaks a rule, and knows at the end what would mend them. */
export interface Remedy {
  look(found: string, detail: Detail): void;
  /** `fix` is null where the words of the rule say it better; `fixable` is true where all of the values can be mended. */
  verdict(): { readonly fix: string | null; readonly fixable: boolean };
  /** Once every value has been looked at: what one of them becomes; null where it is left to a person. */
  mend(found: string, detail: Detail): string | null;
}
