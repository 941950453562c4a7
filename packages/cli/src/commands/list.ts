import { type DomainEntry, domains, records } from "@standpipe/catalogue";
import { nearest } from "@standpipe/runtime/rules";
import { CommandError } from "../exit-code.ts";
import { lookOf } from "../io/terminal.ts";
import { columns, widthsOf } from "../render/columns.ts";
import type { Look } from "../render/look.ts";
import { counted } from "../render/words.ts";
import { wrap } from "../render/wrap.ts";

/** Prints the records of one domain, or of all. Throws a CommandError for a domain that does not exist. */
export function runList(domain: string | undefined): void {
  const shown = domains.filter(({ name }) => domain === undefined || name === domain);
  if (shown.length === 0) throw unknownDomain(domain ?? "");
  const look = lookOf(process.stdout);
  const widths = widthsOf(shown.flatMap(({ name }) => rowsOf(name)));
  const blocks = shown.map((each) => domainLines(each, widths, look).join("\n"));
  const closing = wrap("What a record holds: standpipe show NAME", { width: look.width }).join("\n");
  process.stdout.write(`${[...blocks, closing].join("\n\n")}\n`);
}

function rowsOf(domain: string): string[][] {
  return records
    .filter((record) => record.domain === domain)
    .map(({ name, title, stage, fields }) => [name, title, stage, counted(fields, "field")]);
}

function domainLines(
  { name, title, version, description }: DomainEntry,
  widths: readonly number[],
  { width, palette }: Look,
): string[] {
  return [
    ...wrap(
      [
        { text: title, style: palette.strong },
        { text: ` (${name}, version ${version})`, style: palette.quiet },
      ],
      { width },
    ),
    ...wrap(description, { width }),
    "",
    ...columns(rowsOf(name), widths, { width, indent: "  ", first: palette.action }),
  ];
}

function unknownDomain(domain: string): CommandError {
  const names = domains.map(({ name }) => name);
  const meant =
    nearest(domain, names)?.option ??
    records.find(({ name }) => name === domain || name.endsWith(`/${domain}`))?.domain;
  const advice = meant === undefined ? `There are ${names.join(", ")}.` : `Did you mean ${meant}?`;
  return new CommandError(2, `There is no domain called ${domain}. ${advice}`);
}
