import type { FieldMetadata } from "@standpipe/runtime";
import type { Group } from "./groups.ts";

/** Rules that say of one field that it is missing. That a needed one is, is left out while the rows are checked. */
const MISSING = new Set(["conditional-missing", "pair-missing", "recommended-missing"]);

/**
 * Leaves out what is said to be missing in row after row for a reason that is said already: the heading of its column is
 * spelt another way, or both halves of a point stand in the cell of one. Such a heading is as grave as what it explains.
 */
export function mergeMissing(groups: readonly Group[], fields: readonly FieldMetadata[]): readonly Group[] {
  const titleOf = (name: string | null) => fields.find((field) => field.name === name)?.title ?? "";
  const taken = new Set<Group>();
  const grave = new Set<Group>();
  for (const cause of groups) {
    for (const group of groups) {
      if (taken.has(group) || !isBehind(cause, group, titleOf(cause.field))) continue;
      taken.add(group);
      if (group.code !== "recommended-missing") grave.add(cause);
    }
  }
  return groups.flatMap((group): Group[] => {
    if (taken.has(group)) return [];
    return grave.has(group) ? [{ ...group, severity: "error" }] : [group];
  });
}

function isBehind(cause: Group, group: Group, title: string): boolean {
  const others = group.detail.others ?? [];
  if (cause.code === "heading-near") {
    if (group.code === "one-of-missing") return others.includes(title);
    return MISSING.has(group.code) && group.field === cause.field;
  }
  if (cause.code !== "values-joined" || group.code !== "pair-missing" || !others.includes(title)) return false;
  const rows = new Set(cause.samples.map(({ row, sheet }) => `${row} ${sheet}`));
  // Both keep the first places, so rows of another kind would be among them.
  return group.count <= cause.count && group.samples.every(({ row, sheet }) => rows.has(`${row} ${sheet}`));
}
