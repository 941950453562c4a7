import { defNameOf, hasForms, type Registry, type Schema, type SchemaDocument } from "@standpipe/evolution";

/**
 * One self-contained schema: every document that it refers to stands under `$defs`, and each `$ref` points there.
 * Local references, because form builders and editors follow them and many do not follow embedded `$id`s.
 */
export function bundle(document: SchemaDocument, registry: Registry): Schema {
  const defs = new Map<string, { from: SchemaDocument; schema: Schema }>();
  const pointHere = (schema: Schema, from: SchemaDocument): Schema =>
    mapSchema(schema, (part) => {
      if (part.$ref === undefined) return part;
      const local = localName(part.$ref);
      if (local !== null) return { ...part, $ref: `#/$defs/${defNameOf(from)}_${local}` };
      const target = registry.resolve(part.$ref, from);
      const name = defNameOf(target);
      const known = defs.get(name);
      if (known !== undefined && known.from !== target) {
        throw new Error(
          `${known.from.path} and ${target.path} would both be called ${name} in the bundle of ${document.path}`,
        );
      }
      if (known === undefined) {
        const entry = { from: target, schema: {} };
        defs.set(name, entry);
        const { $schema: _schema, $id: _id, ...own } = target.schema;
        entry.schema = pointHere(hoist(own, target), target);
      }
      return { ...part, $ref: `#/$defs/${name}` };
    });
  /** The parts that a document names for itself stand beside the others, under the document's name. */
  const hoist = ({ $defs, ...own }: Schema, from: SchemaDocument): Schema => {
    for (const [name, part] of Object.entries(($defs ?? {}) as Record<string, Schema>))
      defs.set(`${defNameOf(from)}_${name}`, { from, schema: pointHere(part, from) });
    return own;
  };
  const own = pointHere(hoist(document.schema, document), document);
  if (defs.size === 0) return own;
  const sorted = [...defs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { schema }]) => [name, schema]);
  return { ...own, $defs: Object.fromEntries(sorted) as Record<string, Schema> };
}

/** `position` for `#/$defs/position`, a part that a document names for itself; null for any other reference. */
export function localName(ref: string): string | null {
  return ref.startsWith("#/$defs/") ? ref.slice("#/$defs/".length) : null;
}

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const IN_PLACE = ["items", "not", "if", "then", "else"];
const IN_LIST = ["allOf", "anyOf", "oneOf"];
const BY_NAME = ["properties", "$defs"];

/** Rebuilds a schema with `change` applied to each part, the innermost first. */
export function mapSchema(schema: Schema, change: (part: Schema) => Schema): Schema {
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (IN_PLACE.includes(keyword)) copy[keyword] = mapSchema(value as Schema, change);
    else if (IN_LIST.includes(keyword)) copy[keyword] = (value as Schema[]).map((part) => mapSchema(part, change));
    else if (BY_NAME.includes(keyword)) {
      const parts = Object.entries(value as Record<string, Schema>);
      copy[keyword] = Object.fromEntries(parts.map(([name, part]) => [name, mapSchema(part, change)]));
    } else copy[keyword] = value;
  }
  return change(copy);
}

const ASSERTING = new Set(["x-decimals", "x-order", "x-open", "x-same-length", "x-points"]);

/** The schema without what only people and tools read: titles stay, descriptions, examples and annotations go. */
export function assertionsAndTitles(schema: Schema): Schema {
  return mapSchema(schema, (part) => {
    const kept = Object.entries(part).filter(
      ([keyword]) =>
        keyword !== "description" && keyword !== "examples" && (!keyword.startsWith("x-") || ASSERTING.has(keyword)),
    );
    return Object.fromEntries(kept);
  });
}

/** A list longer than this is shared by the schema and the validator of a record, and goes without titles there. */
const LONG_LIST = 15;

/** The codes of a long closed list; null for any other schema. */
export function longListOf({ oneOf }: Schema): readonly unknown[] | null {
  const isLong = oneOf !== undefined && oneOf.length > LONG_LIST && oneOf.every((branch) => "const" in branch);
  return isLong ? oneOf.map((branch) => branch.const) : null;
}

/**
 * What travels with a record: a long codelist is there as plain codes, because its titles would cost every page a
 * kilobyte, and shared types go without theirs, because each field has its own. All are in the schema's file.
 */
export function forPrograms(schema: Schema): Schema {
  const { $defs, ...own } = mapSchema(assertionsAndTitles(schema), (part) => {
    const codes = longListOf(part);
    if (codes === null) return part;
    const { oneOf: _oneOf, ...rest } = part;
    return { ...rest, enum: codes };
  });
  if ($defs === undefined) return own;
  const parts = Object.entries($defs as Readonly<Record<string, Schema>>);
  return { ...own, $defs: Object.fromEntries(parts.map(([name, { title: _title, ...part }]) => [name, part])) };
}

/** Without the texts of people. */
function bare(schema: Schema): Schema {
  return mapSchema(assertionsAndTitles(schema), ({ title: _title, ...part }) => part);
}

/**
 * The same assertions in the form that compiles smallest: a codelist is an `enum`, an open one any non-empty text, and
 * no texts. It accepts exactly what the schema accepts; the differential test holds it to that.
 */
export function lowered(schema: Schema): Schema {
  const { $defs } = schema;
  const whole = (part: Schema): Schema => {
    const name = part.$ref === undefined ? null : localName(part.$ref);
    const named = name === null ? undefined : ($defs as Record<string, Schema> | undefined)?.[name];
    return named === undefined ? part : mapSchema(named, whole);
  };
  return mapSchema(assertionsAndTitles(schema), ({ title: _title, ...part }) => {
    if (part["x-open"] === true) return part.anyOf?.find((branch) => branch.type === "string") ?? part;
    if (hasForms(part)) return { "x-forms": bare(mapSchema(part, whole)) };
    if (part.oneOf?.every((branch) => "const" in branch)) {
      const { oneOf, ...rest } = part;
      return { ...rest, enum: oneOf.map((branch) => branch.const) };
    }
    return part;
  });
}
