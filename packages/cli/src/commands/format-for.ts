import { extname } from "node:path";
import type { Format } from "@standpipe/checker";
import type { Profile } from "@standpipe/runtime";
import { CommandError } from "../exit-code.ts";

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  ".csv": "csv",
  ".xlsx": "xlsx",
  ".json": "json",
  ".jsonl": "ndjson",
  ".ndjson": "ndjson",
  ".geojson": "geojson",
};

/** The format that the name of a file asks for; undefined where it asks for none. Throws a CommandError for one that is only read. */
export function formatOfName(name = "-"): Format | undefined {
  const extension = extname(name).toLowerCase();
  if (extension === ".parquet") {
    throw new CommandError(
      2,
      `Parquet is read and not written. Give ${name} another name, such as ${name.slice(0, -".parquet".length)}.csv.`,
    );
  }
  return BY_EXTENSION[extension];
}

/** What a conversion is to write, as the command line says it. */
interface Wanted {
  readonly to?: Format;
  readonly output?: string;
}

/**
 * The format to write: the one that is asked for, or that the name of the new file or the layout asks for. Throws a
 * CommandError where nothing does, or the layout is not written in it.
 */
export function formatFor({ to, output = "-" }: Wanted, layout: Profile | undefined): Format {
  const wanted = to ?? formatOfName(output);
  if (layout === undefined) {
    if (wanted !== undefined) return wanted;
    const named = output === "-" ? "" : `The name ${output} does not say which format it is. `;
    throw new CommandError(2, `${named}Say what to write: --to csv, xlsx, json, ndjson or geojson.`);
  }
  const own = layout.shape === "json" ? "json" : "csv";
  if (wanted === undefined || wanted === own) return own;
  // A table is the same table in a workbook.
  if (own === "csv" && wanted === "xlsx") return wanted;
  throw new CommandError(
    2,
    `${layout.title} is a layout in ${own === "json" ? "JSON" : "CSV"}. Write it with --to ${own}, to a name that ends in .${own}.`,
  );
}
