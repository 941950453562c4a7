import type { RecordMetadata } from "@standpipe/runtime";
import { STEPS } from "./steps.ts";
import type { Unsaid } from "./unsaid.ts";
import type { Words } from "./words.ts";

interface Facts {
  readonly table: string;
  readonly words: Words;
  readonly unsaid: readonly Unsaid[];
}

const WIDTH = 97;

/** The comment above a query: what it needs, what it gives, and what it leaves out. */
export function headerOf({ title, name, version, key }: RecordMetadata, { table, words, unsaid }: Facts): string {
  const paragraphs = [
    `${title} (${name}), version ${version}, as one query for ${words.title}.`,
    `It gives a row for each rule that a row of ${table} breaks: ${key.length > 0 ? "its key" : "the fields that it needs, because it has no key"}, then severity, code, field and value. The codes are those of: standpipe check. What one of them asks: standpipe explain CODE. No row means that all is well.`,
    "Columns have the names of the fields. They may be texts, as loaded from a CSV file, or have types of their own: each is read as text. White space around a value is taken away, and what is then empty is blank, as NULL is. So is a word such as N/A where the field cannot hold it (code placeholder), and the error of a formula such as #REF! (code cell-error). A list is one text with ; between its entries, or a list. A moment needs an offset from UTC, or the type of the database that has one.",
    `Where the table lacks a column, write NULL before its AS in ${STEPS.table}. Where a column has another name, write that one there.`,
    ...(key.length > 0
      ? [
          "Of rows with the same key all but one are listed (code key-repeated). That part sorts the table by its key: leave out what follows UNION ALL to go without it.",
        ]
      : []),
    "Not in this query:",
    ...unsaid.map(({ what, why }) => `- ${what}: ${why}.`),
  ];
  return paragraphs
    .flatMap((text, i) => [...(i > 0 && !text.startsWith("- ") ? [""] : []), ...wrapped(text)])
    .map((line) => (line === "" ? "--\n" : `-- ${line}\n`))
    .join("");
}

function wrapped(text: string): string[] {
  const indent = text.startsWith("- ") ? "  " : "";
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `${indent}${word}`);
  }
  return lines;
}
