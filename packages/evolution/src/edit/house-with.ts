import type { Schema } from "../schemas/document.ts";
import { documentOf, isSchemaFile } from "../schemas/document.ts";
import type { DataFile, House } from "../schemas/house.ts";

/** A house as it will be once some files are written, by their paths below the repository. */
export function houseWith(house: House, files: ReadonlyMap<string, string>): House {
  const changed = [...files].flatMap(([file, text]) =>
    isSchemaFile(file) ? [documentOf(file.slice("schemas/".length), JSON.parse(text) as Schema)] : [],
  );
  const paths = new Set(changed.map(({ path }) => path));
  const documents = [...house.documents.filter(({ path }) => !paths.has(path)), ...changed];
  const kept = (data: readonly DataFile[]) =>
    data.map((one) => {
      const text = files.get(one.file);
      return text === undefined ? one : { ...one, content: JSON.parse(text) as unknown };
    });
  return {
    ...house,
    documents,
    domains: kept(house.domains),
    lookups: kept(house.lookups),
    crosswalks: kept(house.crosswalks),
    profiles: kept(house.profiles),
  };
}
