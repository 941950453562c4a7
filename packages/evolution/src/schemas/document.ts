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
export function expectedId({ domain, path }: Pick<SchemaDocument, "domain" | "path">): string {
  return `${HOME}${domain}/v1/${path.slice(domain.length + 1)}.json`;
}

/** Folders of a domain that hold other things than its schemas of today. */
export const NOT_SCHEMAS: ReadonlySet<string> = new Set(["released", "profiles", "lookups"]);

/** True for a file below the repository that holds a schema: `schemas/planning/codelists/planning-status.json`. */
export function isSchemaFile(file: string): boolean {
  const [top, , ...steps] = file.split("/");
  return (
    top === "schemas" &&
    steps.length > 0 &&
    /^(?!domain\.json$).+\.json$/.test(steps.at(-1) ?? "") &&
    !steps.slice(0, -1).some((step) => step.endsWith(".examples") || NOT_SCHEMAS.has(step)) &&
    !file.startsWith("schemas/crosswalks/")
  );
}

/** The document of a file, by its path below `schemas`. */
export function documentOf(file: string, schema: Schema): SchemaDocument {
  const path = file.replace(/\.json$/, "");
  const [domain = "", ...rest] = path.split("/");
  return { path, domain, name: rest.at(-1) ?? "", kind: schema["x-kind"] as Kind, id: String(schema.$id), schema };
}
