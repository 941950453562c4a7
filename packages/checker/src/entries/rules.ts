export { UNTOUCHABLE } from "../policy.ts";
export { checkerRules } from "../rules/all.ts";
export { ruleCodes } from "../rules/codes.ts";
export { type FormatType, formatEntry, type RuleEntry, ruleEntries } from "../rules/entries.ts";
export type { Mending } from "../rules/pages/page.ts";
export { mendingWords, severityWords } from "../rules/pages/words.ts";
