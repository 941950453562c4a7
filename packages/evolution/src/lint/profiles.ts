import type { Profile } from "@standpipe/runtime";
import type { DataFile, House } from "../schemas/house.ts";
import { type LookupUse, unknownLookups } from "./boundaries.ts";
import type { Problem } from "./problem.ts";
import { lintProfileColumns } from "./profile-columns.ts";
import { lintProfileFields } from "./profile-fields.ts";
import { lintProfileNeeds } from "./profile-needs.ts";
import { lintProfileValues } from "./profile-values.ts";
import type { LintRecord } from "./record.ts";

/** Other layouts of records, held against what they name. The files have passed their JSON Schema. */
export function lintProfiles(
  records: ReadonlyMap<string, LintRecord>,
  files: readonly DataFile[],
  { documents, lookups }: Pick<House, "documents" | "lookups">,
): Problem[] {
  return files.flatMap(({ file: path, content }): Problem[] => {
    const profile = content as Profile;
    const { record: name } = profile;
    const own = [
      ...unknownLookups(path, lookupsOf(profile), lookups),
      ...lintProfileColumns(profile).map((problem) => ({ ...problem, path })),
    ];
    const record = records.get(name);
    if (record !== undefined) {
      const against = [lintProfileFields, lintProfileValues, lintProfileNeeds].flatMap((lint) => lint(profile, record));
      return [...own, ...against.map((problem) => ({ ...problem, path }))];
    }
    // A record that is there and cannot be worked with has a problem of its own.
    if (documents.some((document) => document.kind === "record" && document.path === name)) return own;
    const message = `There is no record called ${name}`;
    return [...own, { rule: "profile-record", path, pointer: "/record", message, fix: "Correct the name" }];
  });
}

function lookupsOf({ columns }: Profile): LookupUse[] {
  return columns.flatMap((column, i) =>
    (["lookup", "fill"] as const).flatMap((key) => {
      const use = column[key];
      return use === undefined
        ? []
        : [{ lookup: use.lookup, columns: [use.column, use.gives], pointer: `/columns/${i}/${key}` }];
    }),
  );
}
