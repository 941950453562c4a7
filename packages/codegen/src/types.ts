import type { Registry, Schema, SchemaDocument } from "@standpipe/evolution";
import { typeNameOf } from "@standpipe/evolution";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { localName, mapSchema } from "./bundle.ts";

/** A TypeScript declaration and the types of other schemas that it names. */
export interface Declaration {
  readonly code: string;
  readonly uses: readonly SchemaDocument[];
}

/**
 * The TypeScript type of one schema. json-schema-to-typescript never sees a `$ref`: it would look for a file, and copy the
 * shared type into each package under a new name. Each reference becomes the name of a type that is imported.
 */
export async function declarationOf(document: SchemaDocument, registry: Registry): Promise<Declaration> {
  const uses = new Set<SchemaDocument>();
  const name = typeNameOf(document);
  const seen = mapSchema(inlined(document.schema), (part) =>
    derived(part, (ref) => {
      const target = registry.resolve(ref, document);
      uses.add(target);
      return typeNameOf(target);
    }),
  );
  const root = document.kind === "record" ? withParts(seen) : seen;
  const whole = { ...root, title: name, description: docComment(document.schema) } as unknown as JSONSchema;
  const code = await compile(whole, name, {
    additionalProperties: false,
    bannerComment: "",
    format: false,
    ignoreMinAndMaxItems: true,
  });
  return { code, uses: [...uses].filter((target) => target !== document) };
}

/** The parts that a document names for itself, put where they are used: none of them refers to itself. */
function inlined({ $defs, ...schema }: Schema): Schema {
  const parts = ($defs ?? {}) as Readonly<Record<string, Schema>>;
  const put = (part: Schema): Schema => {
    const named = part.$ref === undefined ? undefined : parts[localName(part.$ref) ?? ""];
    return named === undefined ? part : mapSchema(named, put);
  };
  return $defs === undefined ? schema : mapSchema(schema, put);
}

/** What json-schema-to-typescript should see of one part: what shapes the type, and the text for its comment. */
function derived(part: Schema, nameOf: (ref: string) => string): Schema {
  const description = docComment(part);
  const comment = description === "" ? {} : { description };
  if (part.$ref !== undefined) return { ...comment, tsType: nameOf(part.$ref) };
  if (part["x-open"] === true) {
    const codes = part.anyOf?.find((branch) => branch.tsType !== undefined)?.tsType;
    return { ...comment, tsType: `${String(codes)} | (string & {})` };
  }
  if (part.oneOf?.every((branch) => "const" in branch)) {
    return { ...comment, tsType: part.oneOf.map((branch) => JSON.stringify(branch.const)).join(" | ") };
  }
  // A condition has no counterpart in a type, and an object with no named members is any object.
  const { if: _if, then: _then, ...rest } = part;
  if (rest.type === "object" && rest.properties === undefined) {
    return { ...comment, tsType: "{ readonly [name: string]: unknown }" };
  }
  const shaping = ["type", "properties", "required", "items", "allOf", "oneOf", "const", "enum"];
  return { ...comment, ...Object.fromEntries(Object.entries(rest).filter(([keyword]) => shaping.includes(keyword))) };
}

/** A record is its own fields, those of the parts it takes in, and any field of the sender's own that begins with x_. */
function withParts({ allOf = [], ...own }: Schema): Schema {
  const parts = allOf.filter((part) => part.tsType !== undefined);
  return { allOf: [...parts, { tsType: "ExtraFields" }, own] };
}

function docComment({ title, description }: Schema): string {
  // A comment must not end early.
  return [title, description].filter(Boolean).join(". ").replaceAll("..", ".").replaceAll("*/", "* /");
}
