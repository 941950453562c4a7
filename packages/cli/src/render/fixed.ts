import type { ChangeKind, Fixed, Report, Tidied } from "@standpipe/checker";
import { quote } from "@standpipe/runtime/rules";
import { blocksOf, section } from "./blocks.ts";
import type { Look } from "./look.ts";
import { nameOf, unitOf } from "./verdict.ts";
import { capital, counted, sentence } from "./words.ts";
import { wrap } from "./wrap.ts";

/** What the words on a correction need besides its outcome. */
export interface FixSetting extends Look {
  /** Label of the record, such as "Public toilet". */
  readonly title: string;
  readonly file: string;
  /** The copy; `-` for standard output. */
  readonly output: string;
  /** Where every change is listed; null if it was not asked for. */
  readonly log: string | null;
}

/** At most this many problems that are left: a check of the copy has them all. */
const MOST_LEFT = 8;

/** What was changed, what was tidied, and what is left to a person. */
export function fixedText({ report, changes, tidied }: Fixed, after: Report, setting: FixSetting): string {
  const { width, palette, output, log, title } = setting;
  const copy = output === "-" ? "Standard output" : output;
  const left = after.findings.filter(({ severity }) => severity === "error");
  const verdict = after.valid ? "corrected, and ready to send" : "corrected as far as is safe";
  const head = [
    ...wrap(
      [
        {
          text: `${after.valid ? "✓" : "!"} ${copy}: ${verdict}`,
          style: after.valid ? palette.good : palette.doubtful,
        },
      ],
      { width },
    ),
    ...wrap(
      `${counted(report.rows, unitOf(report))} of ${nameOf(report.file.name)}, read as ${title} (${report.schema.name} ${report.schema.version})${report.layout === null ? "" : ` in the layout ${report.layout.title}`}. ${sumOf(changes)}`,
      { width },
    ),
  ];
  const values = changes.flatMap((kind) => wrap(changeText(kind), { width, first: "  - ", rest: "    " }));
  const other = tidied.flatMap((one) => wrap(sentence(tidyText(one)), { width, first: "  - ", rest: "    " }));
  const still = left.slice(0, MOST_LEFT).flatMap(({ message, fix, code }) =>
    wrap([{ text: `${sentence(message)} ${sentence(fix)}` }, { text: ` [${code}]`, style: palette.quiet }], {
      width,
      first: "  - ",
      rest: "    ",
    }),
  );
  const more = left.length - MOST_LEFT;
  const rest = more > 0 ? wrap(`and ${more} more`, { width, first: "  - ", rest: "    " }) : [];
  return blocksOf([
    head,
    section("What was changed", values, setting),
    section("What was tidied", other, setting),
    section("What is left to you", [...still, ...rest], setting),
    log === null ? [] : wrap(`Every change is listed in ${log}.`, { width }),
    left.length === 0 || output === "-"
      ? []
      : wrap(`Where they are and what to do: ${`standpipe check ${copy}`.replaceAll(" ", "\u00a0")}`, { width }),
  ]);
}

function sumOf(changes: readonly ChangeKind[]): string {
  const total = changes.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? "No value had to be changed." : `${capital(counted(total, "value"))} changed.`;
}

function changeText({ code, column, count, from, to }: ChangeKind): string {
  const heading = column === "" ? "A column without a heading" : quote(column);
  if (code === "outer-space") return sentence(`${heading}: spaces around ${counted(count, "value")} taken away`);
  const example = from.length > 60 || to.length > 60 || from === to ? "" : `, such as ${quote(from)} → ${quote(to)}`;
  return `${heading}: ${counted(count, "value")}${example} [${code}]`;
}

const DELIMITERS: Readonly<Record<string, string>> = { ";": "Semicolons", "\t": "Tabs", "|": "Upright lines" };
const ENCODINGS: Readonly<Record<string, string>> = {
  "windows-1252": "Windows-1252",
  cp850: "MS-DOS code page 850",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

function tidyText({ what, count, from }: Tidied): string {
  switch (what) {
    case "encoding":
      return `The text is UTF-8 now, and was ${ENCODINGS[from ?? ""] ?? from}`;
    case "byte-order-mark":
      return "The mark at its beginning, which some programs read as a part of the first heading, is gone";
    case "delimiter":
      return `${DELIMITERS[from ?? ""] ?? from} between cells are commas now`;
    case "line-ends":
      return "Every row ends in the same way now (CRLF)";
    case "packing":
      return "The copy is not compressed";
    case "blank-rows":
      return `${counted(count, "blank row")} left out`;
    case "blank-columns":
      return `${counted(count, "column")} without a heading or a value left out`;
    case "rows-left-out":
      return `${counted(count, "row")} that ${count === 1 ? "is no record" : "are no records"} left out, such as titles, totals and repeated headings`;
  }
}
