/** One value that was changed. */
export interface Change {
  readonly sheet: string | null;
  /** As in a report: the row of a table as a spreadsheet shows it, or the number of a record in JSON. */
  readonly row: number | null;
  readonly line: number | null;
  readonly cell: string | null;
  /** The heading, or the path of the member in JSON. */
  readonly column: string;
  /** The rule that the old value broke; `outer-space` for spaces around it. */
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** Every change of one kind in one column. */
export interface ChangeKind {
  readonly code: string;
  readonly column: string;
  readonly count: number;
  /** The first of them. */
  readonly from: string;
  readonly to: string;
}

/** Counts changes as they are made. */
export interface Changes {
  add(change: Change): void;
  kinds(): readonly ChangeKind[];
}

/** Starts with none. `log` is told of each. */
export function newChanges(log: ((change: Change) => void) | undefined): Changes {
  const kinds = new Map<string, { -readonly [K in keyof ChangeKind]: ChangeKind[K] }>();
  return {
    add(change) {
      const { code, column, from, to } = change;
      const key = `${code}\n${column}`;
      const kind = kinds.get(key) ?? { code, column, count: 0, from, to };
      kind.count++;
      kinds.set(key, kind);
      log?.(change);
    },
    kinds: () => [...kinds.values()],
  };
}
