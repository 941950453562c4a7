import { mendingWords, type RuleEntry, severityWords } from "@standpipe/checker/rules";
import type { Severity } from "@standpipe/runtime";
import { columns, widthsOf } from "./columns.ts";
import type { Look } from "./look.ts";
import type { Palette } from "./palette.ts";
import { counted } from "./words.ts";
import { wrap } from "./wrap.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const COLOURS: Readonly<Record<Severity, keyof Palette>> = { error: "bad", warning: "doubtful", info: "quiet" };

/** One rule for a person to read: what it asks, why, an example each way, and who can put it right. */
export function rulePage(rule: RuleEntry, { width, palette }: Look): string {
  const { heading, sentence } = severityWords[rule.severity];
  const paint = palette[COLOURS[rule.severity]];
  const example = (title: string, text: string) => [
    palette.quiet(title),
    ...text.split("\n").flatMap((line) => wrap(line, { width, first: "    ", rest: "      " })),
  ];
  return textOf([
    wrap(
      [
        { text: rule.code, style: palette.strong },
        { text: " (" },
        { text: heading.toLowerCase(), style: paint },
        { text: ")" },
      ],
      { width },
    ),
    wrap(rule.about, { width }),
    [...wrap(rule.why, { width }), ...wrap(sentence, { width })],
    [...example("  Not like this:", rule.wrong), "", ...example("  But like this:", rule.right)],
    wrap([{ text: "Putting it right: ", style: palette.strong }, { text: mendingWords[rule.mending].sentence }], {
      width,
    }),
  ]);
}

/** What every rule asks, the gravest first. */
export function ruleList(rules: readonly RuleEntry[], look: Look): string {
  const { width, palette } = look;
  const rows = (severity: Severity) =>
    rules.filter((rule) => rule.severity === severity).map(({ code, about }) => [code, about]);
  const widths = widthsOf(rules.map(({ code }) => [code, ""]));
  return textOf([
    ...SEVERITIES.map((severity) => {
      const { heading } = severityWords[severity];
      return [
        `${palette.strong(heading)} ${palette.quiet(`(${counted(rows(severity).length, "rule")})`)}`,
        "",
        ...columns(rows(severity), widths, { width, indent: "  ", first: palette.action }),
      ];
    }),
    wrap("More about one of them: standpipe\u00a0explain\u00a0CODE", { width }),
  ]);
}

function textOf(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
