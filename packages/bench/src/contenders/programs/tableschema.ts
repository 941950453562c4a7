import { Table, TableSchemaError } from "tableschema";
import { newTally } from "../common/tally.ts";

// Frictionless' JavaScript with a Table Schema of the same rules for cells. It has no rules between columns: those are by hand.

const TEXT = (maxLength: number) => ({ type: "string", constraints: { maxLength } });
const MATCHING = (pattern: string) => ({ type: "string", constraints: { pattern: `^(?:${pattern})$` } });
const NUMBER = (minimum: number, maximum: number) => ({ type: "number", constraints: { minimum, maximum } });
const MOMENT = { type: "datetime", format: "%Y-%m-%dT%H:%M:%S%z" };
const ADDRESS = "https?:\\/\\/[^\\s\\/;][^\\s;]*";

const FIELDS = {
  service_request_id: MATCHING("[^\\s\\u0000-\\u001F](?:[^\\u0000-\\u001F]{0,98}[^\\s\\u0000-\\u001F])?"),
  organisation_id: MATCHING("(?:360G|[A-Z]{2,3})-[A-Za-z0-9]+-\\S{1,100}"),
  service_code: TEXT(50),
  service_name: TEXT(200),
  status: { type: "string" },
  status_notes: TEXT(1000),
  description: TEXT(4000),
  requested_at: MOMENT,
  updated_at: MOMENT,
  expected_at: MOMENT,
  closed_at: MOMENT,
  latitude: NUMBER(-90, 90),
  longitude: NUMBER(-180, 180),
  easting: NUMBER(0, 700_000),
  northing: NUMBER(0, 1_300_000),
  address_text: TEXT(500),
  uprn: MATCHING("[1-9][0-9]{0,11}"),
  usrn: MATCHING("[1-9][0-9]{6,7}"),
  media_urls: MATCHING(`${ADDRESS}(?:;${ADDRESS})*`),
  source_system: TEXT(100),
  external_reference: TEXT(100),
  attributes_json: { type: "object" },
  source_url: MATCHING(ADDRESS),
  modified_at: MOMENT,
  notes: TEXT(4000),
};
const REQUIRED = ["service_request_id", "organisation_id", "service_code", "status", "requested_at", "updated_at"];
const CLOSED = new Set([
  "fixed",
  "closed",
  "no-further-action",
  "not-councils-responsibility",
  "duplicate",
  "internal-referral",
  "cancelled",
]);

type Row = Readonly<Record<keyof typeof FIELDS, unknown>>;

const schema = {
  fields: Object.entries(FIELDS).map(([name, field]) => {
    const constraints = "constraints" in field ? field.constraints : {};
    return { name, ...field, constraints: { ...constraints, required: REQUIRED.includes(name) } };
  }),
  primaryKey: ["organisation_id", "service_request_id"],
};

function isWhole(row: Row): boolean {
  const isBlank = (field: keyof Row) => row[field] === null;
  const isLater = (field: keyof Row) => !isBlank(field) && (row.requested_at as Date) > (row[field] as Date);
  return !(
    isLater("updated_at") ||
    isLater("closed_at") ||
    isBlank("latitude") !== isBlank("longitude") ||
    isBlank("easting") !== isBlank("northing") ||
    (isBlank("latitude") && isBlank("uprn") && isBlank("usrn") && isBlank("address_text")) ||
    (isBlank("closed_at") && CLOSED.has(String(row.status)))
  );
}

const tally = newTally();
const table = await Table.load(process.argv[2] ?? "", { schema, delimiter: "," });
// A stream, though its types say otherwise.
const rows = (await table.iter({ keyed: true, forceCast: true })) as unknown as AsyncIterable<Row | TableSchemaError>;
for await (const row of rows) tally.add(!(row instanceof TableSchemaError) && isWhole(row));
tally.print();
