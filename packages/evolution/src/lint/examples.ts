import { isDate, isDateTime, isEmail } from "@standpipe/runtime/record";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Edit } from "../edit/edit-json.ts";
import { codesOf } from "../schemas/codes.ts";
import type { Schema, SchemaDocument } from "../schemas/document.ts";
import type { Registry } from "../schemas/registry.ts";
import { fileOf, type Problem } from "./problem.ts";

/** The examples of schemas and of their fields: whether each is what the schema or the field asks. */
export function lintExamples(documents: readonly SchemaDocument[], registry: Registry): Problem[] {
  const formats = { date: isDate, "date-time": isDateTime, email: isEmail };
  // Each type is compiled once, and not again into whatever refers to it.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    inlineRefs: false,
    validateSchema: false,
    formats,
    code: { optimize: false },
  });
  for (const domain of registry.domains)
    for (const document of registry.documents(domain)) ajv.addSchema(briefly(document.schema));
  return documents.flatMap((document) => {
    const { id, schema } = document;
    const validate = ajv.getSchema(id);
    if (validate === undefined) return [];
    const acceptsAs = (name: string) => (value: unknown) =>
      // What else a record needs is not asked of the example of one field.
      validate({ [name]: value }) === true ||
      !(validate.errors ?? []).some(({ instancePath }) => `${instancePath}/`.startsWith(`/${name}/`));
    return [
      ...faults(schema, (value) => validate(value) === true, document, "", "The schema"),
      ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
        faults(property, acceptsAs(name), document, `/properties/${name}`, name),
      ),
    ];
  });
}

/** A list of codes in the form that compiles fastest; any other schema as it is. */
function briefly(schema: Schema): Schema {
  const codes = codesOf(schema);
  if (codes.length === 0) return schema;
  const { $id = "" } = schema;
  return schema["x-open"] === true
    ? { $id, type: "string", minLength: 1 }
    : { $id, enum: codes.map((code) => code.const) };
}

function faults(
  { examples = [] }: Schema,
  accepts: (value: unknown) => boolean,
  document: SchemaDocument,
  pointer: string,
  who: string,
): Problem[] {
  return examples.flatMap((example, i): Problem[] => {
    if (accepts(example)) return [];
    const other = otherWriting(example).find((value) => accepts(value));
    const at = [...pointer.split("/").slice(1), "examples", i];
    const mend: readonly Edit[] = other === undefined ? [] : [{ kind: "set", at, value: other }];
    const written = JSON.stringify(example);
    return [
      {
        rule: "example-unfitting",
        path: fileOf(document),
        pointer: `${pointer}/examples/${i}`,
        message: `${who} has an example that it does not accept itself: ${written.length > 60 ? `${written.slice(0, 57)}…` : written}`,
        fix: other === undefined ? "Give one that it accepts" : `Write it as ${JSON.stringify(other)}`,
        ...(mend.length === 0 ? {} : { mend }),
      },
    ];
  });
}

/** The same value as a text, as a number or as yes or no. */
function otherWriting(value: unknown): unknown[] {
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (typeof value !== "string") return [];
  if (/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(value)) return [Number(value)];
  return value === "true" || value === "false" ? [value === "true"] : [];
}
