import type { Format } from "@standpipe/checker";
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

/** A format of output. Throws a CommandError for one that does not exist. */
export function readFormat(text: string): "text" | "json" {
  if (text === "text" || text === "json") return text;
  throw new CommandError(2, `--format is text or json. Yours is: ${text}`);
}

const FORMATS: readonly Format[] = ["csv", "json", "ndjson", "geojson"];

/** A format to convert to. Throws a CommandError for one that cannot be written. */
export function readTarget(text: string): Format {
  const found = FORMATS.find((format) => format === text.toLowerCase());
  if (found !== undefined) return found;
  throw new CommandError(2, `--to is csv, json, ndjson or geojson. Yours is: ${text}`);
}

/** A count of places to show. Throws a CommandError where it is not a whole number. */
export function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandError(2, `--max-samples needs a whole number, such as 20. Yours is: ${text}`);
}
