import { load, loadMetadata, loadProfiles } from "@standpipe/catalogue";
import type { Candidates } from "@standpipe/checker";
import { parse } from "csv-parse/sync";
import { type ExampleFile, loadExampleFiles } from "../formats/examples.ts";
import { geojsonForm, isObject, jsonForms, tableForms } from "../formats/forms.ts";

/** Right records of one kind, in the forms that people send. */
export interface Seed {
  readonly file: ExampleFile;
  /** The cells of the table, the headings first. */
  readonly rows: readonly (readonly string[])[];
  readonly xlsx: Uint8Array;
  /** As JSON, as JSON Lines, and where the records have a place as GeoJSON. */
  readonly texts: readonly string[];
}

const MOST_RECORDS = 12;

/** Every record and layout of the standard, to choose from. */
export const candidates: Candidates = {
  records: await loadMetadata(),
  profiles: await loadProfiles(),
  load,
};

/** The valid examples of every record of the standard, each as files. */
export const seeds: readonly Seed[] = await Promise.all((await loadExampleFiles()).map(seedOf));

async function seedOf(file: ExampleFile): Promise<Seed> {
  const { metadata } = file.schema;
  const right = file.values.flatMap(({ code, value }) => (code === null && isObject(value) ? [value] : []));
  const records = right.slice(0, MOST_RECORDS);
  const geojson = geojsonForm(metadata)?.(records);
  return {
    file,
    rows: parse((await tableForms.CSV?.(records, metadata)) ?? ""),
    xlsx: (await tableForms["XLSX with typed cells"]?.(records, metadata)) as Uint8Array,
    texts: [...Object.values(jsonForms).map((write) => write(records)), ...(geojson === undefined ? [] : [geojson])],
  };
}
