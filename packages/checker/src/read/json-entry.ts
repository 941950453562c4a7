import { countMembers, findRepeatedNames } from "./json-scan.ts";
import { excerpt, type ProblemLog } from "./problem-log.ts";

/** The text of one record among others, as it was cut. */
interface EntryText {
  readonly text: string;
  /** How many members its objects have: repeated names count. */
  readonly members: number;
  /** The line of the file where it begins. */
  readonly line: number;
}

/** The value of a record, with a word in the log for each name that an object of it has twice. Throws SyntaxError. */
export function valueOfEntry({ text, members, line: first }: EntryText, log: ProblemLog): unknown {
  const value: unknown = JSON.parse(text);
  if (countMembers(value) !== members) {
    for (const { name, line } of findRepeatedNames(text)) {
      log.add({ code: "json-name-repeated", row: null, line: first + line - 1, value: excerpt(name) });
    }
  }
  return value;
}
