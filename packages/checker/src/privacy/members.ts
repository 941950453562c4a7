import type { ColumnFacts, Columns } from "./columns.ts";
import { plainPath } from "./columns.ts";

type Members = Readonly<Record<string, unknown>>;

/** Calls `use` with every member of a record that has a column of its own, and every other value with what it is known by. */
export function visitColumns(
  value: unknown,
  columns: Columns,
  use: (facts: ColumnFacts, value: unknown) => void,
): void {
  visit(value, "", columns, use);
}

function visit(
  value: unknown,
  path: string,
  columns: Columns,
  use: (facts: ColumnFacts, value: unknown) => void,
): void {
  if (Array.isArray(value)) for (const entry of value) visit(entry, path, columns, use);
  else if (isMembers(value)) {
    for (const [name, member] of Object.entries(value)) {
      const facts = factsOf(pathOf(path, name), member, columns);
      if (facts === null) visit(member, pathOf(path, name), columns, use);
      else use(facts, member);
    }
  } else if (path === "") use(columns.member(""), value);
}

/** Calls `use` with every text in a value: names of members, and numbers long enough to be that of a card. */
export function visitTexts(value: unknown, use: (text: string) => void): void {
  if (typeof value === "string") use(value);
  else if (typeof value === "number") {
    if (value >= LONG_NUMBER) use(String(value));
  } else if (Array.isArray(value)) for (const entry of value) visitTexts(entry, use);
  else if (isMembers(value)) {
    for (const [name, member] of Object.entries(value)) {
      use(name);
      visitTexts(member, use);
    }
  }
}

const LONG_NUMBER = 1e12;

/** What a copy of a record does with its members. */
export interface Editing {
  /** False where a member is left out. */
  keeps(facts: ColumnFacts, value: unknown): boolean;
  text(facts: ColumnFacts, text: string): string;
}

/** A copy of a record; undefined where it is no object and is left out. */
export function editedRecord(value: unknown, columns: Columns, editing: Editing): unknown {
  if (isMembers(value)) return editedMembers(value, "", columns, editing);
  const facts = columns.member("");
  return editing.keeps(facts, value) ? edited(value, facts, editing) : undefined;
}

function editedMembers(value: Members, path: string, columns: Columns, editing: Editing): Record<string, unknown> {
  const copy: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    const at = pathOf(path, name);
    const facts = factsOf(at, member, columns);
    if (facts === null) copy.push([name, editedInside(member, at, columns, editing)]);
    else if (editing.keeps(facts, member))
      copy.push([facts.isKnown ? name : editing.text(facts, name), edited(member, facts, editing)]);
  }
  // Not by assignment: a member may be called `__proto__`.
  return Object.fromEntries(copy);
}

function editedInside(value: unknown, path: string, columns: Columns, editing: Editing): unknown {
  if (Array.isArray(value)) return value.map((entry) => editedInside(entry, path, columns, editing));
  return isMembers(value) ? editedMembers(value, path, columns, editing) : null;
}

function edited(value: unknown, facts: ColumnFacts, editing: Editing): unknown {
  if (typeof value === "string") return editing.text(facts, value);
  if (typeof value === "number" && value >= LONG_NUMBER) {
    const text = String(value);
    const after = editing.text(facts, text);
    return after === text ? value : after;
  }
  if (Array.isArray(value)) return value.map((entry) => edited(entry, facts, editing));
  if (!isMembers(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([name, member]) => [editing.text(facts, name), edited(member, facts, editing)]),
  );
}

/** Null where a layout in JSON has paths that lead on from here. */
function factsOf(path: string, value: unknown, columns: Columns): ColumnFacts | null {
  const facts = columns.member(columns.hasPaths ? plainPath(path) : path);
  const isBranch = columns.hasPaths && !facts.isKnown && holdsMembers(value);
  return isBranch ? null : facts;
}

function holdsMembers(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(holdsMembers) : isMembers(value);
}

function pathOf(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
