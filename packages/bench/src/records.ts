/** What a program by hand has to know of a record to make values of its cells. Any other field is text. */
interface Fields {
  readonly numbers: readonly string[];
  /** Parted by `;`. */
  readonly lists: readonly string[];
  /** Cells that hold JSON. */
  readonly objects: readonly string[];
  /** The fields that tell one row from any other; none where rows may repeat. */
  readonly key: readonly string[];
}

/** The records of the files that are made up. */
export const RECORDS = {
  "transparency/spend-transaction": {
    numbers: ["net_amount", "irrecoverable_vat_amount"],
    lists: [],
    objects: [],
    key: [],
  },
  "services/service-request": {
    numbers: ["latitude", "longitude", "easting", "northing"],
    lists: ["media_urls"],
    objects: ["attributes_json"],
    key: ["organisation_id", "service_request_id"],
  },
} as const satisfies Record<string, Fields>;

/** `services/service-request` */
export type RecordName = keyof typeof RECORDS;

/** Makes the value of a record from the text of a row's cells. Blank cells have none; text that cannot be turned stays text. */
export function rowCaster(record: RecordName): (row: Readonly<Record<string, string>>) => Record<string, unknown> {
  const { numbers, lists, objects }: Fields = RECORDS[record];
  const casts = new Map<string, (text: string) => unknown>([
    ...numbers.map((field) => [field, numberOf] as const),
    ...lists.map((field) => [field, entriesOf] as const),
    ...objects.map((field) => [field, jsonOf] as const),
  ]);
  return (row) => {
    const value: Record<string, unknown> = {};
    for (const field in row) {
      const text = row[field] as string;
      if (text === "") continue;
      const cast = casts.get(field);
      value[field] = cast === undefined ? text : cast(text);
    }
    return value;
  };
}

/** Tells for each row whether its key stood in an earlier one. A record without a key repeats none. */
export function repeatFinder(record: RecordName): (row: Readonly<Record<string, unknown>>) => boolean {
  const { key }: Fields = RECORDS[record];
  if (key.length === 0) return () => false;
  const keys = new Set<string>();
  return (row) => {
    const before = keys.size;
    keys.add(key.map((field) => row[field]).join("\n"));
    return keys.size === before;
  };
}

function numberOf(text: string): number | string {
  const value = Number(text);
  return Number.isNaN(value) ? text : value;
}

function entriesOf(text: string): string[] {
  return text.split(";");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
