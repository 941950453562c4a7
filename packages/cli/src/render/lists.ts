import type { CatalogueEntry, DomainEntry } from "@standpipe/catalogue";
import { columns, widthsOf } from "./columns.ts";
import type { Look } from "./look.ts";
import { counted } from "./words.ts";
import { wrap } from "./wrap.ts";

/** Another layout, in a list of them. */
export interface ListedLayout {
  readonly name: string;
  readonly title: string;
  /** The record that it is a layout of. */
  readonly record: string;
  readonly format: string;
}

/** The records of some domains, domain by domain, with how many other layouts they have. */
export function recordList(
  domains: readonly DomainEntry[],
  records: readonly CatalogueEntry[],
  layouts: number,
  look: Look,
): string {
  const { width, palette } = look;
  const blocks = domains.map(({ name, title, version, description }) => [
    ...wrap(
      [
        { text: title, style: palette.strong },
        { text: ` (${name}, version ${version})`, style: palette.quiet },
      ],
      { width },
    ),
    ...wrap(description, { width }),
    "",
    ...table(
      records
        .filter(({ domain }) => domain === name)
        .map((record) => [
          record.name,
          `${record.title}, ${record.stage}, ${unbroken(counted(record.fields, "field"))}`,
        ]),
      look,
    ),
  ]);
  const others =
    layouts === 0
      ? ""
      : ` Files may be in ${counted(layouts, "other published layout")} of them too: ${unbroken("standpipe list --layouts")}`;
  const closing = [
    ...wrap(`${counted(records.length, "record")}.${others}`, { width }),
    ...wrap(`What a record holds: ${unbroken("standpipe show NAME")}`, { width }),
  ];
  return textOf([...blocks, closing]);
}

/** Other layouts, record by record. */
export function layoutList(records: readonly CatalogueEntry[], layouts: readonly ListedLayout[], look: Look): string {
  const { width, palette } = look;
  const blocks = records.flatMap(({ name, title }) => {
    const own = layouts.filter(({ record }) => record === name);
    if (own.length === 0) return [];
    const heading = [
      { text: title, style: palette.strong },
      { text: ` (${name})`, style: palette.quiet },
    ];
    const rows = own.map((layout) => [layout.name, titleOf(layout)]);
    return [[...wrap(heading, { width }), ...table(rows, look)]];
  });
  const closing =
    layouts.length === 0
      ? wrap("No other layout of these records is known.", { width })
      : [
          ...wrap(`${counted(layouts.length, "other layout")}. check knows a file in one of them by its headings.`, {
            width,
          }),
          ...wrap(`To write one: ${unbroken("standpipe convert FILE --profile NAME -o OUT")}`, { width }),
        ];
  return textOf([...blocks, closing]);
}

/** Some titles say the format already. */
function titleOf({ title, format }: ListedLayout): string {
  const kind = format.toUpperCase();
  return title.includes(kind) ? title : `${title}, ${kind}`;
}

function table(rows: readonly (readonly string[])[], { width, palette }: Look): string[] {
  return columns(rows, widthsOf(rows), { width, indent: "  ", first: palette.action });
}

function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

function textOf(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
