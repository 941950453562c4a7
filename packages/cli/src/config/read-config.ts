import type { Severity } from "@standpipe/runtime";
import { isDate } from "@standpipe/runtime/record";
import type { Config, ConfigSuppression, FileEntry } from "./config.ts";
import { choice, count, flag, listOf, mapOf, membersOf, type Read, text } from "./shape.ts";

/** A config as it was read, or what is wrong with it in sentences. */
export type ConfigRead = { readonly config: Config } | { readonly faults: readonly string[] };

const name = text("a name");
const pattern = text("a pattern of file names, such as spend-*.csv");

const fileEntry: Read<FileEntry> = membersOf<FileEntry>(
  {
    match: pattern,
    schema: text("the name of a record, such as planning/brownfield-site"),
    profile: text("the name of a layout, such as lga-public-toilets"),
    set: mapOf(text("a value as a cell would hold it, in double quotes", () => true)),
    columns: mapOf(text("the name of a field, such as net_amount")),
    sheet: name,
    dateOrder: choice("day-first", "month-first"),
  },
  ["match"],
);

const suppression: Read<ConfigSuppression> = membersOf<ConfigSuppression>(
  {
    code: text("the code of a rule, such as date-format"),
    field: text("the name of a field, such as start_date"),
    file: pattern,
    reason: text("the reason in words"),
    until: text("a date, such as 2026-12-31", isDate),
  },
  ["code", "reason", "until"],
);

const severity: Read<Severity> = (value, path, faults) => {
  if (value !== "off") return choice("error", "warning", "info")(value, path, faults);
  faults.push(
    `${path} must be error, warning or info. What shall not count goes into suppress, with a reason and a day.`,
  );
  return undefined;
};

interface Written extends Partial<Config> {
  readonly $schema?: string;
}

const config: Read<Written> = membersOf<Written>({
  $schema: name,
  files: listOf(fileEntry),
  severity: mapOf(severity),
  suppress: listOf(suppression),
  failOn: choice("error", "warning", "never"),
  maxWarnings: count,
  strict: flag,
});

/** Reads the text of a config. Whether the names in it exist is not looked at. */
export function readConfig(source: string): ConfigRead {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ""));
  } catch (error) {
    return {
      faults: [`It is not JSON: ${whereIn(source, error)}. Look for a comma or a bracket too many or too few.`],
    };
  }
  const faults: string[] = [];
  const read = config(value, "", faults);
  if (read === undefined || faults.length > 0) return { faults };
  const { $schema: _, files = [], severity = {}, suppress = [], ...more } = read;
  return { config: { ...more, files, severity, suppress } };
}

/** Where JSON.parse stopped, in words: its own sentences name an offset that nobody can count to. */
function whereIn(source: string, error: unknown): string {
  const offset = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (offset === undefined) return "it ends before it is complete";
  const line = source.slice(0, Number(offset)).split("\n").length;
  return `something is wrong at line ${line}`;
}
