import { bundle, compile, lowered } from "@standpipe/codegen";
import type { Registry, Schema, SchemaDocument } from "@standpipe/evolution";

/** What one schema says of a value: what it breaks, sorted; the same list means the same findings. */
export type Verdict = readonly string[];

/** Some schemas that stand in one document, compiled as one: most of the work of a compilation is to begin it. */
export interface Judge {
  /** The schemas that no validator can be made from. */
  readonly refused: ReadonlySet<number>;
  /** The verdict of some of the schemas, by their places in the list. Throws where one is half of a form. */
  verdicts(value: unknown, asked: readonly number[]): ReadonlyMap<number, Verdict>;
}

/** Compiles schemas that stand where `document` does, so that their references lead where its own do. */
export function judgeOf(schemas: readonly Schema[], document: SchemaDocument, registry: Registry): Judge {
  const groups = compiled(
    schemas.map((_, at) => at),
    schemas,
    document,
    registry,
  );
  const refused = new Set(groups.flatMap(({ places, validate }) => (validate === null ? places : [])));
  return {
    refused,
    verdicts(value, asked) {
      const verdicts = new Map<number, string[]>();
      for (const { places, validate } of groups) {
        const own = asked.filter((at) => places.includes(at));
        if (validate === null || own.length === 0) continue;
        for (const at of own) verdicts.set(at, []);
        if (validate(Object.fromEntries(own.map((at) => [at, value])))) continue;
        for (const error of validate.errors ?? []) {
          const [, at = "", ...path] = error.instancePath.split("/");
          if (error.keyword !== "if") verdicts.get(Number(at))?.push(breachOf(error, path.join("/")));
        }
      }
      for (const breaches of verdicts.values()) breaches.sort();
      return verdicts;
    },
  };
}

interface Group {
  readonly places: readonly number[];
  readonly validate: ReturnType<typeof compile> | null;
}

/** All in one, or in halves where one of them cannot be compiled. */
function compiled(
  places: readonly number[],
  schemas: readonly Schema[],
  document: SchemaDocument,
  registry: Registry,
): Group[] {
  const properties = Object.fromEntries(places.map((at) => [String(at), withoutAddress(schemas[at] ?? {})]));
  const { $defs } = document.schema;
  const schema = { type: "object", properties, ...($defs === undefined ? {} : { $defs }) } as Schema;
  try {
    return [{ places, validate: compile(lowered(bundle({ ...document, schema }, registry))) }];
  } catch {
    if (places.length < 2) return [{ places, validate: null }];
    const half = places.length >> 1;
    const parts = [places.slice(0, half), places.slice(half)];
    return parts.flatMap((part) => compiled(part, schemas, document, registry));
  }
}

function withoutAddress({ $schema: _schema, $id: _id, $defs: _defs, ...rest }: Schema): Schema {
  return rest;
}

/** Keywords that end in the same finding. */
const SAME: Readonly<Record<string, string>> = {
  format: "pattern",
  const: "enum",
  exclusiveMinimum: "minimum",
  exclusiveMaximum: "maximum",
};

function breachOf(
  { keyword, params }: { readonly keyword: string; readonly params: Readonly<Record<string, unknown>> },
  path: string,
): string {
  const { missingProperty, property, later, second, fault, north } = params;
  const named = [missingProperty, property, later, second, fault, north].filter((name) => name !== undefined);
  return [SAME[keyword] ?? keyword, path, ...named].join(" ");
}
