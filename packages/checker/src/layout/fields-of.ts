import type { ColumnOutline, ProfileOutline } from "@standpipe/runtime";

/** The fields of the record that a column has a part in. */
export function fieldsOf(
  { name, field, flag }: ColumnOutline,
  { points = [], parts = [] }: Pick<ProfileOutline, "points" | "parts">,
): string[] {
  const ofPoints = points.flatMap(({ north, east, fields, grid }) =>
    name === north ? [fields.north, grid?.north] : name === east ? [fields.east, grid?.east] : [],
  );
  const ofParts = parts.filter(({ columns }) => columns.includes(name)).map((part) => part.field);
  return [field, flag?.field, ...ofPoints, ...ofParts].filter((one) => one !== undefined);
}
