import { recordRules } from "@standpipe/runtime/rules";
import { checkerRules } from "./all.ts";

/** Every code that a finding may have, but for those of formats (`uprn-format`), which are named after types. */
export function ruleCodes(): string[] {
  return [...Object.keys(recordRules), ...Object.keys(checkerRules)];
}
