/** A JSON Schema as it stands in a file: an object (boolean schemas are outside the supported subset). */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
}

export type Kind = "record" | "type" | "codelist";

/** One schema file of `schemas/`. */
export interface SchemaDocument {
  /** The path below `schemas/` without `.json`: `planning/codelists/planning-status`. */
  readonly path: string;
  readonly domain: string;
  /** The file name without `.json`: `planning-status`. */
  readonly name: string;
  readonly kind: Kind;
  readonly id: string;
  readonly schema: Schema;
}

const HOME = "https://w3id.org/standpipe/";

/** The `$id` that the path of a document asks for. */
export function expectedId({ domain, path }: SchemaDocument): string {
  return `${HOME}${domain}/v1/${path.slice(domain.length + 1)}.json`;
}
