import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FormatType, formatEntry, type RuleEntry, ruleEntries } from "@standpipe/checker";
import { repository } from "../repository.ts";

/** The formats as the command knows them; pages.test.ts holds them to the schemas. */
const formats = JSON.parse(
  readFileSync(join(repository, "packages/cli/src/commands/format-types.json"), "utf8"),
) as FormatType[];

/** Every rule that a finding can break, formats included. */
export const allRules: readonly RuleEntry[] = [...ruleEntries(), ...formats.map(formatEntry)];
