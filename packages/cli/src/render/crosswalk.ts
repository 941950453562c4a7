import type { CrosswalkList } from "@standpipe/catalogue";
import type { CrosswalkEntry, RecordMetadata } from "@standpipe/runtime";
import { columns, widthsOf } from "./columns.ts";
import type { Look } from "./look.ts";
import { counted, sentence } from "./words.ts";
import { wrap } from "./wrap.ts";

/** How a record and a part of another standard match, field by field. */
export interface Crosswalk {
  readonly standard: string;
  readonly title: string;
  readonly version: string;
  readonly date: string;
  readonly url: string;
  /** Our fields with theirs, in the order of the record. */
  readonly pairs: readonly {
    readonly field: string;
    readonly relation: CrosswalkEntry["relation"];
    readonly theirs: string;
  }[];
  /** Fields that they ask for and that have no counterpart. */
  readonly missing: readonly { readonly theirs: string; readonly why: string }[];
  /** Their other fields without a counterpart. */
  readonly others: readonly string[];
  /** Our fields without a counterpart. */
  readonly ours: readonly string[];
}

/** Matches a record to a list of another standard's fields. */
export function crosswalkOf({ fields }: RecordMetadata, list: CrosswalkList): Crosswalk {
  const { standard, title, version, date, url } = list;
  const known = new Set(list.fields.map(({ name }) => name));
  const pairs = fields.flatMap(({ name, crosswalk }) =>
    crosswalk
      .filter((entry) => entry.standard === standard && known.has(entry.field))
      .map(({ relation, field }) => ({ field: name, relation, theirs: field })),
  );
  const mapped = new Set(pairs.map(({ theirs }) => theirs));
  const without = list.fields.filter(({ name }) => !mapped.has(name));
  return {
    standard,
    title,
    version,
    date,
    url,
    pairs,
    missing: without
      .filter(({ mandatory }) => mandatory)
      .map(({ name, unmapped }) => ({ theirs: name, why: unmapped ?? "Nobody has said why" })),
    others: without.filter(({ mandatory }) => !mandatory).map(({ name }) => name),
    ours: fields.map(({ name }) => name).filter((name) => !pairs.some(({ field }) => field === name)),
  };
}

const RELATIONS: Readonly<Record<CrosswalkEntry["relation"], string>> = {
  exact: "exactly",
  close: "closely",
  broader: "broader",
  narrower: "narrower",
};

/** The crosswalks of a record for a person to read, one table a list. */
export function crosswalkTables({ title, name }: RecordMetadata, tables: readonly Crosswalk[], look: Look): string {
  const { width, palette } = look;
  const head = [
    ...wrap(
      [
        { text: `${title} and other standards`, style: palette.strong },
        { text: ` (${name})`, style: palette.quiet },
      ],
      { width },
    ),
    ...wrap(
      tables.length === 0
        ? "No field of it is mapped to another standard."
        : "Broader: their field covers more than ours. Narrower: it covers less.",
      { width },
    ),
  ];
  return `${[head, ...tables.map((table) => tableLines(table, look))].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function tableLines(table: Crosswalk, look: Look): string[] {
  const { width, palette } = look;
  const { standard, title, version, date, url, pairs, missing, others, ours } = table;
  const rows = pairs.map(({ field, relation, theirs }) => [field, RELATIONS[relation], theirs]);
  const list = (lines: readonly string[]) => (lines.length === 0 ? [] : ["", ...lines]);
  return [
    ...wrap(
      [
        { text: `${standard}: ${title}`, style: palette.strong },
        { text: ` (version ${version}, ${date}, ${url})`, style: palette.quiet },
      ],
      { width },
    ),
    ...list(
      rows.length === 0
        ? wrap("No field is mapped to it.", { width, first: "  " })
        : columns([["Ours", "How", "Theirs"], ...rows], widthsOf([["Ours", "How", "Theirs"], ...rows]), {
            width,
            indent: "  ",
            first: palette.action,
          }),
    ),
    ...list(
      missing.length === 0
        ? []
        : [
            ...wrap("Mandatory there, with no counterpart here:", { width, first: "  " }),
            ...byReason(missing).flatMap(([why, theirs]) =>
              wrap([{ text: theirs.join(", "), style: palette.action }, { text: `: ${sentence(why)}` }], {
                width,
                first: "  - ",
                rest: "    ",
              }),
            ),
          ],
    ),
    ...list(
      ours.length === 0
        ? []
        : wrap(`Ours, with no counterpart there: ${ours.join(", ")}`, { width, first: "  ", rest: "    " }),
    ),
    ...list(
      others.length === 0
        ? []
        : wrap(
            `${counted(others.length, "more field")} there, ${others.length === 1 ? "not" : "none of them"} mandatory, with no counterpart here.`,
            {
              width,
              first: "  ",
            },
          ),
    ),
  ];
}

/** Fields that have the same reason are one sentence. */
function byReason(missing: Crosswalk["missing"]): [why: string, theirs: string[]][] {
  const groups = new Map<string, string[]>();
  for (const { theirs, why } of missing) groups.set(why, [...(groups.get(why) ?? []), theirs]);
  return [...groups];
}
