import type { Conversion, Format, Report } from "@standpipe/checker";
import { blocksOf, section } from "./blocks.ts";
import type { Look } from "./look.ts";
import { nameOf, unitOf } from "./verdict.ts";
import { counted, sentence } from "./words.ts";
import { wrap } from "./wrap.ts";

/** What the words on a conversion need besides its outcome. */
export interface ConversionSetting extends Look {
  /** Label of the record, such as "Public toilet". */
  readonly title: string;
  /** The label of a field, or of a column of the new layout. */
  readonly label: (name: string) => string;
  /** The new file; `-` for standard output. */
  readonly output: string;
  readonly to: Format;
  /** Title of the layout that was written; null for the record's own. */
  readonly layout: string | null;
  /** The command that shows what is wrong with the file. */
  readonly check: string;
}

const FORMATS: Readonly<Record<Format, string>> = {
  csv: "CSV",
  xlsx: "XLSX",
  json: "JSON",
  ndjson: "JSON Lines",
  geojson: "GeoJSON",
};

/** What was written, what the new file does not hold, and what was not read. */
export function convertedText({ report, lost, unread }: Conversion, setting: ConversionSetting): string {
  const { width, palette, output, layout, to, label } = setting;
  const form = layout === null ? FORMATS[to] : `the layout ${layout}`;
  const head = [
    ...wrap([{ text: `✓ ${output === "-" ? "Standard output" : output}: written in ${form}`, style: palette.good }], {
      width,
    }),
    ...wrap(
      `${counted(report.rows, unitOf(report))} of ${nameOf(report.file.name)}, read as ${sourceOf(report, setting)}.`,
      {
        width,
      },
    ),
  ];
  const losses = lost.flatMap(({ field, count, why }) =>
    wrap(`${label(field)}: ${why} (${counted(count, "record")}).`, { width, first: "  - ", rest: "    " }),
  );
  const columns = unread.map((header) => header.trim().replace(/\s+/g, "\u00a0")).join(", ");
  return blocksOf([
    head,
    section("What the new file does not hold", losses, setting),
    section(
      `${report.file.headerRow === null ? "Field names" : "Columns"} that the record has no field for`,
      unread.length === 0 ? [] : wrap(columns, { width, first: "  " }),
      setting,
    ),
  ]);
}

/** At most this many problems: the report of a check has them all. */
const MOST_SHOWN = 5;

/** Why a file was not converted. */
export function refusedText(report: Report, setting: ConversionSetting): string {
  const { width, palette, check } = setting;
  const errors = report.findings.filter(({ severity }) => severity === "error");
  const [them, are] = errors.length === 1 ? ["it", "is"] : ["them", "are"];
  const head = [
    ...wrap([{ text: `✗ ${nameOf(report.file.name)}: not converted`, style: palette.bad }], { width }),
    ...wrap(
      `Nothing was written, because there ${are} ${counted(errors.length, "problem")} to fix first. ${counted(report.rows, unitOf(report))} read as ${sourceOf(report, setting)}.`,
      { width },
    ),
  ];
  const shown = errors.slice(0, MOST_SHOWN).flatMap(({ message, code }) =>
    wrap([{ text: sentence(message) }, { text: ` [${code}]`, style: palette.quiet }], {
      width,
      first: "  - ",
      rest: "    ",
    }),
  );
  const more = errors.length - MOST_SHOWN;
  const rest = more > 0 ? wrap(`and ${more} more`, { width, first: "  - ", rest: "    " }) : [];
  const next = `Where ${them === "it" ? "it is" : "they are"} and what to do: ${check.replaceAll(" ", "\u00a0")}`;
  return blocksOf([head, [...shown, ...rest], wrap(next, { width })]);
}

function sourceOf({ schema, layout }: Report, { title }: ConversionSetting): string {
  return `${title} (${schema.name} ${schema.version})${layout === null ? "" : ` in the layout ${layout.title}`}`;
}
