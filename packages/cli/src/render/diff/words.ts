import { type Change, shown } from "@standpipe/evolution";

/** What a change does, in sentences: for files first, then for code that reads them. */
export function effectsOf({ files, readers, level, field }: Change): string[] {
  const effects: string[] = [];
  const said = (sentence: string, answer: Change["files"]) =>
    withRecord(sentence, answer, field.split(/[.[]/)[0] ?? "");
  if (files.verdict === "breaking")
    effects.push(
      level === "major"
        ? said("Files that passed now fail", files)
        : said("Only a file that took the name fails", files),
    );
  else if (files.verdict === "cannot decide")
    effects.push(said("Whether files that passed still pass cannot be decided", files));
  if (readers.verdict === "breaking")
    effects.push(said("Code built on the old version meets what it does not expect", readers));
  else if (readers.verdict === "cannot decide")
    effects.push(said("Whether code built on the old version can read new files cannot be decided", readers));
  return effects;
}

/** The sentence with the record that shows it; the member that it is about comes first in the record. */
function withRecord(sentence: string, { witness, why }: Change["files"], first: string): string {
  if (witness !== undefined) {
    const isObject = typeof witness === "object" && witness !== null && !Array.isArray(witness);
    const members = isObject ? Object.entries(witness) : [];
    const sorted = [...members.filter(([name]) => name === first), ...members.filter(([name]) => name !== first)];
    return `${sentence}: ${shown(isObject ? Object.fromEntries(sorted) : witness)}`;
  }
  return why === undefined ? `${sentence}.` : `${sentence}: ${why}.`;
}
