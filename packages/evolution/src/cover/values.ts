import { isDate, isDateTime, isEmail } from "@standpipe/runtime/record";
import { codesOf, pointerToCodes } from "../schemas/codes.ts";
import type { Schema, SchemaDocument } from "../schemas/document.ts";
import { hasForms } from "../schemas/fields.ts";
import { boundDemands } from "./bounds.ts";
import type { Demand } from "./demand.ts";
import { accepted, refused, type Sample, type Samples } from "./samples.ts";

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  "date-time": isDateTime,
  email: isEmail,
};

/** What the values that a document limits have to be in the examples: its codes, patterns, formats, bounds and forms. */
export function valueDemands(document: SchemaDocument, samples: Samples): Demand[] {
  const of = (schema: Schema) => samples.get(schema) ?? [];
  if (document.kind === "codelist") return codeDemands(document.schema, of(document.schema));
  return partsOf(document).flatMap(({ schema, pointer, subject }) => [
    ...textDemands(schema, of(schema), subject).map((demand) => ({
      ...demand,
      pointer: `${pointer}${demand.pointer}`,
    })),
    ...boundDemands(schema, of(schema), subject).map(({ keyword, ...demand }) => ({
      ...demand,
      pointer: `${pointer}/${keyword}`,
    })),
    ...formDemands(schema, samples, pointer),
  ]);
}

interface Part {
  readonly schema: Schema;
  readonly pointer: string;
  readonly subject: string;
}

/** The parts of a document that limit values, with how to speak of them. */
function partsOf({ kind, name, schema }: SchemaDocument): Part[] {
  const inside = (part: Schema, pointer: string, subject: string): Part[] => [
    { schema: part, pointer, subject },
    ...(part.items === undefined ? [] : inside(part.items, `${pointer}/items`, `an entry of ${subject}`)),
    ...(part.oneOf ?? []).flatMap((form, i) => fieldsIn(form, `${pointer}/oneOf/${i}`, ` of a ${form.title}`)),
  ];
  const fieldsIn = (part: Schema, pointer: string, suffix: string): Part[] =>
    Object.entries(part.properties ?? {}).flatMap(([field, property]) =>
      inside(property, `${pointer}/properties/${field}`, `${field}${suffix}`),
    );
  const named = Object.entries((schema.$defs ?? {}) as Readonly<Record<string, Schema>>);
  return [
    ...(kind === "record" ? [] : inside(schema, "", `a value of type ${name}`)),
    ...fieldsIn(schema, "", ""),
    ...named.flatMap(([part, own]) => inside(own, `/$defs/${part}`, `a ${part} of type ${name}`)),
  ];
}

function codeDemands(list: Schema, samples: readonly Sample[]): Demand[] {
  const used = new Set(accepted(samples).map(({ value }) => value));
  const ended = new Set(refused(samples, "code-ended").map(({ value }) => value));
  const codes = codesOf(list);
  const pointer = pointerToCodes(list);
  const isOpen = list["x-open"] === true;
  const hasEnded = codes.some((code) => code["x-end-date"] !== undefined);
  return [
    ...codes.map((code, i) => ({
      pointer: `${pointer}/${i}`,
      isMet: used.has(code.const) || (code["x-end-date"] !== undefined && ended.has(code.const)),
      message: `No valid example uses the code ${code.const}`,
    })),
    {
      pointer: isOpen ? "/x-open" : pointer,
      isMet: refused(samples, isOpen ? "open-code-unknown" : "code-unknown").length > 0,
      message: "No invalid example has a code that is not in the list",
    },
    ...(hasEnded
      ? [{ pointer, isMet: ended.size > 0, message: "No invalid example has a code after its end date" }]
      : []),
  ];
}

function textDemands(schema: Schema, samples: readonly Sample[], subject: string): Demand[] {
  const { pattern, format } = schema as { readonly pattern?: string; readonly format?: string };
  const fits =
    pattern !== undefined
      ? (text: string) => new RegExp(pattern, "u").test(text)
      : format === undefined
        ? undefined
        : FORMATS[format];
  const pointer = pattern === undefined ? "/format" : "/pattern";
  const texts = (some: readonly Sample[]) =>
    some.map(({ value }) => value).filter((value) => typeof value === "string");
  const lookup =
    schema["x-lookup"] === undefined
      ? []
      : [
          {
            pointer: "/x-lookup",
            isMet: refused(samples, "code-ended").length > 0,
            message: `No invalid example has ${subject} that has ended`,
          },
        ];
  if (fits === undefined) return lookup;
  return [
    {
      pointer,
      isMet: texts(accepted(samples)).some(fits),
      message: `No valid example has ${subject}`,
    },
    {
      pointer,
      isMet: texts(refused(samples, "-format")).some((text) => !fits(text)),
      message: `No invalid example has ${subject} that is written in another way`,
    },
    ...lookup,
  ];
}

function formDemands(schema: Schema, samples: Samples, pointer: string): Demand[] {
  if (!hasForms(schema)) return [];
  const own = samples.get(schema);
  return [
    ...(schema.oneOf ?? []).map((form, i) => ({
      pointer: `${pointer}/oneOf/${i}`,
      isMet: accepted(samples.get(form)).length > 0,
      message: `No valid example has a ${form.title}`,
    })),
    {
      pointer: `${pointer}/oneOf`,
      isMet: refused(own, "-format").length > 0,
      message: "No invalid example has an object that has none of the forms",
    },
  ];
}
