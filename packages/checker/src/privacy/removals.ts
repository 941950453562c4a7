import type { PersonalData } from "@standpipe/runtime";
import type { NoRecord } from "../check/sink.ts";
import type { ColumnFacts } from "./columns.ts";
import { CATEGORY_WORDS, KIND_WORDS, type Personal, type PersonalKind } from "./kinds.ts";
import { redacted } from "./mask.ts";
import { type OwnValue, withoutOwnValues } from "./own-values.ts";

/** A column, or a member of JSON records, that the copy does not have. */
export interface RemovedColumn {
  readonly header: string;
  /** The field that it holds; null where the record knows none. */
  readonly field: string | null;
  /** The category of a personal field; a column that the record does not know, or that only another sheet has. */
  readonly why: PersonalData | "unknown" | "other-sheet";
  /** The same in words: what it holds, or why nobody can tell. */
  readonly words: string;
  /** Values that stood in it. */
  readonly count: number;
}

/** What was taken out of the text of a column. */
export interface RemovedText {
  readonly header: string;
  readonly field: string | null;
  /** `own-value` is a value of a personal column of the same record. */
  readonly kind: PersonalKind | "own-value";
  /** What it is called, for one and for many: `an email address`, `email addresses`. */
  readonly words: { readonly one: string; readonly many: string };
  readonly count: number;
}

/** Rows or records that are not in the copy. */
export interface RemovedRows {
  /**
   * What they are, or why nobody can tell which of their values are personal: cells that belong to no column, another
   * layout than that of the headings, a line that is not JSON.
   */
  readonly why: NoRecord | "above-headings" | "cells-too-many" | "layout-shifted" | "no-object" | "unreadable";
  readonly count: number;
}

const REASONS: Readonly<Record<RemovedColumn["why"], string>> = {
  ...CATEGORY_WORDS,
  unknown: "the record has no field for it",
  "other-sheet": "the first sheet has no such column",
};

const OWN_WORDS = { one: "a value of a personal column", many: "values of personal columns" };

/** Counts what a redacted copy does not hold. Values are never kept. */
export interface Removals {
  column(facts: ColumnFacts, why: RemovedColumn["why"]): void;
  row(why: RemovedRows["why"], count?: number): void;
  /** The text as it may be published; what is taken out of it is counted. `own` are the personal values of its record. */
  text(facts: ColumnFacts, text: string, own: readonly OwnValue[]): string;
  columns(): readonly RemovedColumn[];
  texts(): readonly RemovedText[];
  rows(): readonly RemovedRows[];
}

/** Starts with nothing removed. */
export function newRemovals(): Removals {
  const columns = new Map<string, { facts: ColumnFacts; why: RemovedColumn["why"]; count: number }>();
  const texts = new Map<string, { facts: ColumnFacts; kind: RemovedText["kind"]; count: number }>();
  const rows = new Map<RemovedRows["why"], number>();

  const note = (facts: ColumnFacts, kind: RemovedText["kind"], count: number) => {
    const key = `${kind}\n${nameOf(facts)}`;
    const known = texts.get(key);
    if (known === undefined) texts.set(key, { facts, kind, count });
    else known.count += count;
  };

  const take = (facts: ColumnFacts, text: string, found: readonly Personal[]): string => {
    for (const { kind } of found) note(facts, kind, 1);
    const rest = redacted(text, found);
    // What stood on both sides of a piece may be something together.
    const more = facts.find(rest);
    return more.length === 0 ? rest : take(facts, rest, more);
  };

  return {
    column(facts, why) {
      const key = `${why}\n${nameOf(facts)}`;
      const known = columns.get(key);
      if (known === undefined) columns.set(key, { facts, why, count: 1 });
      else known.count++;
    },
    row: (why, count = 1) => void rows.set(why, (rows.get(why) ?? 0) + count),
    text(facts, text, own) {
      const found = facts.find(text);
      const rest = found.length === 0 ? text : take(facts, text, found);
      if (own.length === 0) return rest;
      const without = withoutOwnValues(rest, own);
      if (without.count > 0) note(facts, "own-value", without.count);
      return without.text;
    },
    columns: () =>
      [...columns.values()].map(({ facts, why, count }) => ({
        header: facts.header,
        field: fieldOf(facts),
        why,
        words: REASONS[why],
        count,
      })),
    texts: () =>
      [...texts.values()].map(({ facts, kind, count }) => {
        const { one, many } = kind === "own-value" ? OWN_WORDS : KIND_WORDS[kind];
        return { header: facts.header, field: fieldOf(facts), kind, words: { one, many }, count };
      }),
    rows: () => [...rows].map(([why, count]) => ({ why, count })),
  };
}

/** Why a column is left out of the copy; null where it is not. */
export function reasonToLeave(
  { personal, isNeeded, isKnown }: ColumnFacts,
  keepUnknown: boolean,
): PersonalData | "unknown" | null {
  if (!isKnown) return keepUnknown ? null : "unknown";
  return isNeeded ? null : (personal?.personalData ?? null);
}

function fieldOf({ personal, field }: ColumnFacts): string | null {
  return (personal ?? field)?.name ?? null;
}

function nameOf(facts: ColumnFacts): string {
  return facts.column ?? fieldOf(facts) ?? facts.header.trim();
}
