import type { RecordMetadata } from "@standpipe/runtime";
import type { Reading } from "./reading.ts";
import { untranslatedIn } from "./value-tests.ts";
import type { Words } from "./words.ts";

/** Something that a check finds and a query does not. */
export interface Unsaid {
  readonly what: string;
  readonly why: string;
  /** The codes that a query never gives, in these fields where they are named. */
  readonly codes: readonly string[];
  readonly fields?: readonly string[];
}

/** Codes that say of two values in one cell what a query says under the code of the type. */
export const SAID_AS: Readonly<Record<string, readonly string[]>> = {
  "values-joined": ["date-format", "partial-date-format", "number-type", "whole-number-type"],
};

/** What a check finds in such records, and a query does not. */
export function unsaidOf(metadata: RecordMetadata, { columns, unread }: Reading, words: Words): readonly Unsaid[] {
  const namesOf = (test: (column: (typeof columns)[number]) => boolean) => columns.filter(test).map(({ name }) => name);
  const ofKind = (kind: string) => namesOf(({ value }) => value.kind === "unsaid" && value.why === kind);
  const [shapes, json, keywords] = [ofKind("shape"), ofKind("json"), ofKind("keyword")];
  const untranslated = namesOf((column) => untranslatedIn(column, words).length > 0);
  const looked = metadata.fields.filter(
    ({ lookup, codes }) => lookup !== null || codes?.some((one) => one.endDate !== null),
  );
  const all: readonly (Unsaid | null)[] = [
    listed(shapes, {
      what: "geometries",
      why: "the databases have no common function for them",
      codes: ["geometry-format"],
    }),
    listed(json, {
      what: "JSON in a cell",
      why: "the databases read it in different ways",
      codes: ["object-type", "null-value"],
    }),
    listed(untranslated, { what: "a pattern", why: "it has no translation", codes: codesOf(columns, untranslated) }),
    listed(keywords, { what: "a rule", why: "its keyword has no translation", codes: ["schema-rule"] }),
    unread.length === 0
      ? null
      : {
          what: `the rules at ${unread.join(", ")}`,
          why: "they have no translation",
          codes: ["conditional-missing", "one-of-missing", "schema-rule"],
        },
    metadata.references.length === 0
      ? null
      : { what: "references to other records", why: "they stand in other tables", codes: ["reference-unknown"] },
    looked.length === 0 && metadata.agreements.length === 0
      ? null
      : {
          what: "codes that have ended, codes that disagree",
          why: "they are held against registers, which change",
          codes: ["code-ended", "lookup-disagrees"],
        },
    metadata.recommendations.length === 0
      ? null
      : {
          what: "recommended fields that are blank",
          why: "they are advice, and would be most of the rows",
          codes: ["recommended-missing"],
        },
    metadata.usual.length === 0
      ? null
      : { what: "unusual values", why: "they depend on the day of the check", codes: ["unusual-value"] },
    metadata.points.some(({ system }) => system === "BNG")
      ? {
          what: "eastings and northings abroad",
          why: "they would have to be converted",
          codes: ["coordinates-outside"],
          fields: metadata.points.filter(({ system }) => system === "BNG").map(({ north }) => north),
        }
      : null,
    metadata.order.length === 0 || words.noMoments === null
      ? null
      : { what: `the order of moments ${words.noMoments}`, why: "the database has none such", codes: [] },
    {
      what: "headings, totals, shifted and repeated rows, whole columns that look wrong",
      why: "they are a matter of files",
      codes: ["layout-shifted", "cells-too-many", "cells-too-few"],
    },
    {
      what: "two values in one cell",
      why: "they are listed under the type that they break",
      codes: ["values-joined"],
    },
  ];
  return all.filter((one) => one !== null);
}

function listed(fields: readonly string[], unsaid: Unsaid): Unsaid | null {
  return fields.length === 0 ? null : { ...unsaid, what: `${unsaid.what} (${fields.join(", ")})`, fields };
}

function codesOf(columns: Reading["columns"], fields: readonly string[]): readonly string[] {
  return columns
    .filter(({ name }) => fields.includes(name))
    .flatMap(({ value }) => (value.kind === "text" ? value.patterns.map(({ code }) => code) : []));
}
