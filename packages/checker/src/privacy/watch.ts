import type { RecordMetadata } from "@standpipe/runtime";
import type { PlaceOf } from "../check/advice.ts";
import type { Chosen } from "../check/choose.ts";
import type { Entry } from "../check/entry.ts";
import type { Groups, Place } from "../check/groups.ts";
import { cellName } from "../read/cell-name.ts";
import { type ColumnFacts, type Columns, columnsOf } from "./columns.ts";
import { CATEGORY_WORDS, KIND_WORDS, type PersonalKind } from "./kinds.ts";
import { mask, maskPiece } from "./mask.ts";
import { visitColumns, visitTexts } from "./members.ts";

/** Looks for personal data in a file that is to be published, whole columns and text alike. */
export interface PrivacyWatch {
  /** Before the first record of a table, and of every further one. */
  begin(chosen: Chosen): void;
  /** Looks at what the file holds for a record, columns that no field claims included: they are published as well. */
  see(entry: Entry): void;
  /** Adds what only the whole file shows. */
  finish(): void;
}

/** The heading of a column without one. */
const NO_HEADING = "without a heading";

/** Starts with nothing seen. Values are never shown: samples of text are masked, and whole columns have none. */
export function newPrivacyWatch(metadata: RecordMetadata, groups: Groups, placeOf: PlaceOf): PrivacyWatch {
  const isKeyPersonal = metadata.fields.some(
    ({ name, personalData }) => personalData !== null && name === metadata.key.at(-1),
  );
  const filled = new Map<ColumnFacts, number>();
  let columns: Columns | null = null;
  let last: unknown = null;

  const place = (entry: Entry, { field }: ColumnFacts, position: number | null): Place => {
    const own = placeOf(entry, field?.name ?? null);
    return {
      ...own,
      cell: () => (position === null || entry.row === null ? own.cell() : cellName(position, entry.row)),
      record: () => (isKeyPersonal ? null : masked(own.record())),
    };
  };

  const look = (
    entry: Entry,
    facts: ColumnFacts,
    text: string,
    position: number | null,
    said: Set<PersonalKind> | null,
  ) => {
    const found = facts.find(text);
    if (found.length === 0) return;
    // One finding for each kind in a value, however many of the kind there are.
    const kinds = said ?? new Set<PersonalKind>();
    for (const { kind, start, end } of found) {
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      const { field, column, header } = facts;
      const isNamed = field !== null || column !== null;
      const heading = header.trim() === "" ? NO_HEADING : header.trim();
      groups.add({
        code: "personal-text",
        field: field?.name ?? null,
        column,
        found: maskPiece(kind, text.slice(start, end)),
        // The line after the first only keeps columns apart.
        detail: isNamed
          ? { when: KIND_WORDS[kind].one }
          : { when: `${KIND_WORDS[kind].one}\n${heading}`, others: [heading] },
        place: place(entry, facts, position),
      });
    }
  };

  const count = (facts: ColumnFacts) => filled.set(facts, (filled.get(facts) ?? 0) + 1);

  const seeCells = (entry: Entry, cells: readonly string[], at: readonly ColumnFacts[], beyond: ColumnFacts) => {
    for (let position = 0; position < cells.length; position++) {
      const cell = cells[position] as string;
      if (cell === "") continue;
      const facts = at[position] ?? beyond;
      if (facts.personal !== null && holdsValue(cell)) count(facts);
      if (facts.personal === null || facts.isNeeded) look(entry, facts, cell, position, null);
    }
  };

  const seeMembers = (entry: Entry, value: unknown, known: Columns) => {
    visitColumns(value, known, (facts, member) => {
      if (facts.personal !== null && holdsValue(member)) count(facts);
      if (facts.personal !== null && !facts.isNeeded) return;
      const said = new Set<PersonalKind>();
      visitTexts(member, (text) => look(entry, facts, text, null, said));
    });
  };

  return {
    begin(chosen) {
      columns = columnsOf(chosen);
    },
    see(entry) {
      const { source } = entry;
      // A list inside an item may give several records: the item is looked at once.
      if (columns === null || source === last) return;
      last = source;
      if ("cells" in source) seeCells(entry, source.cells, columns.at, columns.member(""));
      else seeMembers(entry, source.value, columns);
    },
    finish() {
      let isHeld = false;
      for (const { facts, count } of byField(filled)) {
        const { personal, column, isNeeded } = facts;
        if (personal === null || personal.personalData === null) continue;
        isHeld ||= !isNeeded;
        groups.add({
          code: isNeeded ? "personal-field-needed" : "personal-field",
          field: personal.name,
          column,
          found: null,
          detail: { when: CATEGORY_WORDS[personal.personalData] },
          count,
        });
      }
      if (isHeld && metadata.publish === "exchange") groups.add({ code: "record-not-open", field: null, found: null });
    },
  };
}

/** Columns of the same field, in several sheets or twice in one, are one finding. */
function byField(filled: ReadonlyMap<ColumnFacts, number>): Iterable<{ facts: ColumnFacts; count: number }> {
  const fields = new Map<string, { facts: ColumnFacts; count: number }>();
  for (const [facts, count] of filled) {
    const name = facts.column ?? facts.personal?.name ?? "";
    fields.set(name, { facts, count: count + (fields.get(name)?.count ?? 0) });
  }
  return fields.values();
}

/** False for a blank, and for the words that councils write in place of what they took out. */
function holdsValue(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some(holdsValue);
  if (typeof value !== "string") return true;
  const text = value.trim();
  return text !== "" && !/^\W{0,3}redacted\b/i.test(text);
}

function masked(text: string | null): string | null {
  return text === null ? null : mask(text);
}
