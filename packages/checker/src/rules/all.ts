import { adviceRules } from "./advice.ts";
import { type DocumentedRule, fileRules } from "./file.ts";
import { meaningRules } from "./meaning.ts";
import { policyRules } from "./policy.ts";
import { privacyRules } from "./privacy.ts";
import { structureRules } from "./structure.ts";
import { watchRules } from "./watch.ts";

/** Every rule that is not one of a record by itself, by code. */
export const checkerRules: Readonly<Record<string, DocumentedRule>> = {
  ...fileRules,
  ...structureRules,
  ...meaningRules,
  ...adviceRules,
  ...watchRules,
  ...privacyRules,
  ...policyRules,
};
