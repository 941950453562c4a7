import type { Words } from "./words.ts";

/** A name that no table or column can have; `message` says why. */
export class TableNameError extends Error {
  override readonly name = "TableNameError";
}

const LONGEST = 300;

/** A table in quotes: each part of `project.schema.table`. */
export function tableOf(name: string, words: Words): string {
  return name
    .split(".")
    .map((part) => words.name(checkedName(part, name)))
    .join(".");
}

/** Gives a name back. Throws a TableNameError where it is empty, or holds what would leave its line of the query. */
export function checkedName(part: string, whole = part): string {
  if (part.trim() === "") {
    throw new TableNameError(
      whole.trim() === ""
        ? "The name of a table or column is needed"
        : `${whole} has nothing on one side of a full stop`,
    );
  }
  if (/[\p{Cc}\u2028\u2029]/u.test(part)) {
    throw new TableNameError("The name of a table or column has no line breaks and no control characters");
  }
  if (whole.length > LONGEST)
    throw new TableNameError(`The name of a table or column has at most ${LONGEST} characters`);
  return part;
}
