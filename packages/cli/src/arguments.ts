import type { Dialect } from "@standpipe/catalogue/sql";
import type { Format } from "@standpipe/checker";
import type { ReportFormat } from "@standpipe/report";
import { type FormName, forms } from "./commands/show-as.ts";
import { CommandError } from "./exit-code.ts";

/** Adds one `FIELD=VALUE` to those given before. Throws a CommandError where it is not that. */
export function addSetting(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const sign = text.indexOf("=");
  if (sign < 1) {
    throw new CommandError(
      2,
      `--set needs a field and its value, such as --set organisation_id=GB-LAE-ASM. Yours is: ${text}`,
    );
  }
  return { ...before, [text.slice(0, sign).trim()]: text.slice(sign + 1) };
}

/** Adds one `HEADING=field` to those given before. Throws a CommandError where it is not that. */
export function addMapping(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  // A heading may hold the sign, the name of a field never does.
  const sign = text.lastIndexOf("=");
  const [heading, field] = [text.slice(0, Math.max(0, sign)).trim(), text.slice(sign + 1).trim()];
  if (heading === "" || field === "") {
    throw new CommandError(
      2,
      `--map needs a heading and the field that it stands for, such as --map "Tot=net_amount". Yours is: ${text}`,
    );
  }
  return { ...before, [heading]: field };
}

/** A format of output. Throws a CommandError for one that does not exist. */
export function readFormat(text: string): "text" | "json" {
  return one("--format", ["text", "json"], text);
}

/** A format of comparisons. Throws a CommandError for one that does not exist. */
export function readDiffFormat(text: string): "text" | "json" | "markdown" | "github" {
  return one("--format", ["text", "json", "markdown", "github"], text);
}

/** A form that `check` writes its report in. */
export type CheckFormat = ReportFormat | "text";

// Not the list of @standpipe/report, which would load every form to read a command line.
const CHECK_FORMATS: Readonly<Record<CheckFormat, true>> = {
  ...{ text: true, json: true, html: true, markdown: true, csv: true },
  ...{ junit: true, sarif: true, github: true, gitlab: true },
};

/** A format of reports. Throws a CommandError for one that does not exist. */
export function readCheckFormat(text: string): CheckFormat {
  return one("--format", Object.keys(CHECK_FORMATS) as CheckFormat[], text.toLowerCase(), text);
}

/** What ends a check with 1. Throws a CommandError for anything else. */
export function readFailOn(text: string): FailOn {
  return one("--fail-on", FAIL_ON, text);
}

const FAIL_ON = ["error", "warning", "new", "never"] as const;

/** What ends a check with 1. */
export type FailOn = (typeof FAIL_ON)[number];

/** Which part of a date comes first. Throws a CommandError for anything else. */
export function readDateOrder(text: string): "day-first" | "month-first" {
  return one("--date-order", ["day-first", "month-first"], text);
}

/** What a file is for. Throws a CommandError for anything else. */
export function readPurpose(text: string): "publication" {
  return one("--for", ["publication"], text);
}

/** A form of `show --as`. Throws a CommandError for one that does not exist. */
export function readForm(text: string): FormName {
  return one("--as", Object.keys(forms) as FormName[], text.toLowerCase(), text);
}

const DIALECTS: readonly Dialect[] = ["duckdb", "postgres", "spark", "bigquery"];

/** A database to write a query for. Throws a CommandError for one that is not known. */
export function readDialect(text: string): Dialect {
  return one("--dialect", DIALECTS, text.toLowerCase(), text);
}

const FORMATS: readonly Format[] = ["csv", "xlsx", "json", "ndjson", "geojson"];

/** A format to convert to. Throws a CommandError for one that cannot be written. */
export function readTarget(text: string): Format {
  return one("--to", FORMATS, text.toLowerCase(), text);
}

/** Reads a whole number for an option. It throws a CommandError where it is not one. */
export function countFor(option: string, least = 0): (text: string) => number {
  return (text) => {
    if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
    throw new CommandError(
      2,
      `${option} needs a whole number${least > 0 ? ` from ${least}` : ""}, such as ${least > 0 ? 2 : 20}. Yours is: ${text}`,
    );
  };
}

function one<T extends string>(option: string, choices: readonly T[], text: string, typed = text): T {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const last = choices.at(-1) ?? "";
  const listed = choices.length < 2 ? last : `${choices.slice(0, -1).join(", ")} or ${last}`;
  throw new CommandError(2, `${option} is ${listed}. Yours is: ${typed}`);
}
