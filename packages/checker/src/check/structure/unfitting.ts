import type { RecordMetadata } from "@standpipe/runtime";
import { either, quote } from "@standpipe/runtime/rules";
import type { Offer } from "../../bind/offer.ts";
import type { Recognised } from "../../bind/recognise.ts";
import { UnreadableFileError } from "../../read/types.ts";

/** What names the fields: the headings of a table, the keys of JSON records. */
export type Kind = "table" | "records";

const NAMES = { table: "headings", records: "field names" };
const LOOK_AT = {
  table: "check that one of the first rows holds the headings",
  records: "check that the file is a list of records, or has one inside it",
};

/** For a file that fits no record. */
export function unknownRecord(offers: readonly Offer[], kind: Kind): UnreadableFileError {
  if (offers.every(({ names }) => names.every((name) => name.trim() === ""))) {
    return new UnreadableFileError(
      "record-unknown",
      "There is no record in the file, and nothing that says which one it is for",
      "Check that the export was given a period or a filter that holds some records, or say which record it is (--schema NAME)",
    );
  }
  return new UnreadableFileError(
    "record-unknown",
    `No record of the standard fits the ${NAMES[kind]} ${firstHeadings(offers)}`,
    `Say which record it is if you know it (--schema NAME), or ${LOOK_AT[kind]}`,
  );
}

/** For a file that fits a record that was asked for in nothing; `best` is what it looks like. */
export function noHeading(
  offers: readonly Offer[],
  { name, title }: Pick<RecordMetadata, "name" | "title">,
  best: Recognised | null,
  kind: Kind,
): UnreadableFileError {
  const advice = LOOK_AT[kind].replace("check", "Check");
  return new UnreadableFileError(
    "headings-unknown",
    `None of the ${NAMES[kind]} ${firstHeadings(offers)} belongs to ${title} (${name})`,
    best === null ? advice : `The file looks like ${best.record.name}: check it as that`,
  );
}

function firstHeadings(offers: readonly Offer[]): string {
  const names = (offers[0]?.names ?? []).filter((header) => header.trim() !== "");
  const shown = names.slice(0, 5).map((header) => quote(header.trim()));
  return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : either(shown, "and");
}
