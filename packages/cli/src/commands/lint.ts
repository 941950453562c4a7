import {
  type House,
  lintRules,
  lintSchemas,
  type Mended,
  mendSchemas,
  type Problem,
  type RuleCode,
} from "@standpipe/evolution";
import { exampleFiles } from "@standpipe/evolution/files";
import { nearest } from "@standpipe/runtime/rules";
import { CommandError, type ExitCode } from "../exit-code.ts";
import type { SchemasPart } from "../io/schemas-folder.ts";
import { lookOf } from "../io/terminal.ts";
import { openDrafts, writeAll } from "../io/write-all.ts";
import { lintReport, lintRuleList } from "../render/lint-report.ts";
import { openHouse } from "./house.ts";

/** The options of `standpipe lint`, as the command line gives them. */
export interface LintSettings {
  readonly fix?: true;
  readonly explain?: true | string;
  readonly format?: "text" | "json";
}

/**
 * Holds schemas to the rules of the house and prints what is not as they ask; with `fix` it mends what it can first. Throws
 * a CommandError without schemas, or where a file could not be written, in which case none is.
 */
export function runLint(path: string, { fix, explain, format = "text" }: LintSettings): ExitCode {
  if (explain !== undefined) return explainRules(explain, format);
  const { house, part, schemas } = openHouse(path);
  const isAsked = (problem: Problem) => part.includes(problem.path);
  const { mended, left: problems } =
    fix === true ? mend(house, part, isAsked) : { mended: [], left: lintSchemas(house).filter(isAsked) };
  process.stdout.write(
    format === "json"
      ? jsonOf({ path, schemas, ...(fix === true ? { mended: mended.map(plain) } : {}), problems: problems.map(plain) })
      : lintReport({ path, schemas, mended, problems }, lookOf(process.stdout)),
  );
  return problems.length === 0 ? 0 : 1;
}

function mend(house: House, part: SchemasPart, isAsked: (problem: Problem) => boolean): Mended {
  const drafts = openDrafts(part.folder);
  const examplesOf = (record: string) =>
    (["valid", "invalid"] as const).flatMap((kind) => exampleFiles(part.folder, record, kind));
  const done = mendSchemas(house, drafts, isAsked, examplesOf);
  writeAll(drafts, part.folder);
  return done;
}

/** For a program it is enough to know that `--fix` mends it. */
function plain({ mend, rename: _, ...problem }: Problem) {
  return { ...problem, fixable: mend !== undefined };
}

function explainRules(asked: true | string, format: "text" | "json"): ExitCode {
  const codes = Object.keys(lintRules) as RuleCode[];
  // Reports print a code in brackets, so it may be copied with them.
  const bare = asked === true ? null : asked.replace(/^\[|\]$/g, "");
  const rules = codes.filter((code) => bare === null || code === bare).map((code) => ({ code, ...lintRules[code] }));
  if (bare !== null && rules.length === 0) {
    const meant = nearest(bare, codes)?.option;
    const advice = meant === undefined ? "See all of them with: standpipe lint --explain" : `Did you mean ${meant}?`;
    throw new CommandError(2, `Lint has no rule called ${bare}. ${advice}`);
  }
  process.stdout.write(format === "json" ? jsonOf({ rules }) : lintRuleList(rules, lookOf(process.stdout)));
  return 0;
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
