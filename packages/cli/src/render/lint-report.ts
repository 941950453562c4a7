import type { Problem } from "@standpipe/evolution";
import type { Look } from "./look.ts";
import { counted, sentence } from "./words.ts";
import { wrap } from "./wrap.ts";

/** What lint found in the schemas of a path. */
export interface LintResult {
  readonly path: string;
  readonly schemas: number;
  readonly problems: readonly Problem[];
}

/** The problems of schemas for a person to read, file by file. */
export function lintReport({ path, schemas, problems }: LintResult, look: Look): string {
  const { width, palette } = look;
  const files = [...new Set(problems.map((problem) => problem.path))];
  const verdict =
    problems.length === 0
      ? { text: `✓ ${path}: nothing to fix`, style: palette.good }
      : {
          text: `✗ ${path}: ${counted(problems.length, "problem")} in ${counted(files.length, "file")}`,
          style: palette.bad,
        };
  const head = [...wrap([verdict], { width }), ...wrap(`${counted(schemas, "schema")} looked at.`, { width })];
  const blocks = files.map((file) => {
    const own = problems.filter((problem) => problem.path === file);
    return [palette.strong(file), ...own.flatMap((problem) => ["", ...problemLines(problem, look)])];
  });
  return `${[head, ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
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
