type Members = Readonly<Record<string, unknown>>;

/** Rows that are lists, with headings: how a value of the list becomes a record. */
export interface JsonTable {
  /** How many values at the start are headings and no record. */
  readonly headings: 0 | 1;
  recordOf(row: unknown): unknown;
}

const NAMES_OF_HEADINGS = ["columns", "fields", "headers", "header", "cols", "column_names"];
const NAMES_OF_A_HEADING = ["name", "id", "fieldName", "label", "title"];

/**
 * Reads a list of lists as a table: its headings stand beside it in `holder`, as Socrata, CKAN and pandas write them, or are
 * its first row. Null where it is none.
 */
export function tableOf(values: readonly unknown[], holder: Members | null): JsonTable | null {
  const [first] = values;
  if (!Array.isArray(first) || !values.every(Array.isArray)) return null;
  const beside = holder === null ? null : headingsBeside(holder, first.length);
  if (beside !== null) return newTable(0, beside);
  const isHeadings = values.length > 1 && first.length > 0 && first.every((name) => isText(name));
  return isHeadings ? newTable(1, first) : null;
}

function newTable(headings: 0 | 1, texts: readonly string[]): JsonTable {
  const names = distinct(texts);
  return {
    headings,
    recordOf(row) {
      if (!Array.isArray(row)) return row;
      // Null is the only way to say that a row has no value there.
      const members = row.flatMap((value, at) => (value === null ? [] : [[names[at] ?? `column ${at + 1}`, value]]));
      return Object.fromEntries(members);
    },
  };
}

/** Names of which no two are the same, so that no value takes the place of another one. */
function distinct(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    let name = text;
    for (let again = 2; taken.has(name); again++) name = `${text} (${again})`;
    taken.add(name);
    return name;
  });
}

function headingsBeside(holder: Members, width: number): string[] | null {
  const { meta } = holder;
  const view = isObject(meta) && isObject(meta.view) ? meta.view : {};
  for (const list of [...NAMES_OF_HEADINGS.map((name) => holder[name]), view.columns]) {
    if (!Array.isArray(list) || list.length === 0 || list.length < width) continue;
    const names = list.map(headingOf);
    if (names.every(isText)) return names;
  }
  return null;
}

function headingOf(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  return NAMES_OF_A_HEADING.map((name) => entry[name]).find(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
