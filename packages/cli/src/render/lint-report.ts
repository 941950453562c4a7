import type { Problem } from "@standpipe/evolution";
import type { Look } from "./look.ts";
import { counted, sentence } from "./words.ts";
import { wrap } from "./wrap.ts";

/** What lint found in the schemas of a path, and what it mended first. */
export interface LintResult {
  readonly path: string;
  readonly schemas: number;
  readonly mended: readonly Problem[];
  readonly problems: readonly Problem[];
}

/** A rule of lint. */
export interface LintRule {
  readonly code: string;
  readonly asks: string;
  readonly why: string;
}

/** The problems of schemas for a person to read, file by file. */
export function lintReport({ path, schemas, mended, problems }: LintResult, look: Look): string {
  const { width, palette } = look;
  const files = filesOf(problems);
  const verdict =
    problems.length === 0
      ? { text: `✓ ${path}: nothing to fix`, style: palette.good }
      : {
          text: `✗ ${path}: ${counted(problems.length, "problem")} in ${counted(files.length, "file")}`,
          style: palette.bad,
        };
  const fixable = problems.filter(({ mend }) => mend !== undefined).length;
  const head = [
    ...wrap([verdict], { width }),
    ...wrap(`${counted(schemas, "schema")} looked at.${changedWords(mended)}`, { width }),
    ...(fixable === 0
      ? []
      : wrap(`${fixable} of them can be mended without a guess: standpipe\u00a0lint\u00a0${path}\u00a0--fix`, {
          width,
        })),
  ];
  const changes = filesOf(mended).map((file) => {
    const own = mended.filter((problem) => problem.path === file);
    return [palette.strong(`Changed: ${file}`), "", ...own.flatMap((problem) => changeLines(problem, look))];
  });
  const blocks = files.map((file) => {
    const own = problems.filter((problem) => problem.path === file);
    return [palette.strong(file), ...own.flatMap((problem) => ["", ...problemLines(problem, look)])];
  });
  return `${[head, ...changes, ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** What rules of lint ask, and why. */
export function lintRuleList(rules: readonly LintRule[], { width, palette }: Look): string {
  const pages = rules.map(({ code, asks, why }) => [
    palette.strong(code),
    ...wrap(asks, { width, first: "  " }),
    ...wrap(why, { width, first: "  Why: ", rest: "  " }),
  ]);
  return `${pages.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function filesOf(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ path }) => path))];
}

function changedWords(mended: readonly Problem[]): string {
  return mended.length === 0
    ? ""
    : ` ${counted(mended.length, "change")} made in ${counted(filesOf(mended).length, "file")}.`;
}

function changeLines({ rule, message, fix }: Problem, { width, palette }: Look): string[] {
  const spans = [{ text: `${sentence(message)} ` }, { text: sentence(fix), style: palette.action }];
  return wrap([...spans, { text: ` [${rule}]`, style: palette.quiet }], { width, first: "  - ", rest: "    " });
}

function problemLines({ rule, pointer, message, fix }: Problem, { width, palette }: Look): string[] {
  const place = pointer === "" ? [] : wrap([{ text: pointer, style: palette.quiet }], { width, first: "    " });
  return [
    ...wrap(sentence(message), { width, first: "  - ", rest: "    " }),
    ...place,
    ...wrap(
      [
        { text: sentence(fix), style: palette.action },
        { text: ` [${rule}]`, style: palette.quiet },
      ],
      { width, first: `    ${palette.action("→")} `, rest: "      " },
    ),
  ];
}
