import { inOrder, sameLength } from "@standpipe/runtime/record";
import { allHold, conditionsOf } from "../schemas/condition.ts";
import type { SchemaDocument } from "../schemas/document.ts";
import { type Bound, type Recommendation, rulesOf, type Usual } from "../schemas/keywords.ts";
import { isObject } from "../schemas/walk.ts";
import type { Demand } from "./demand.ts";
import { refused, type Sample, validRecords } from "./samples.ts";

type Data = Readonly<Record<string, unknown>>;

/** What the rules between fields of a record ask of its examples. `today` is a date like 2026-01-31. */
export function ruleDemands(record: SchemaDocument, samples: readonly Sample[], today: string): Demand[] {
  const { schema, path } = record;
  const { key, recommended, order, sameLength: lengths, points, usual, references, agrees } = rulesOf(record);
  const valid = validRecords(samples);
  /** True where an example expects this finding of this field, and one of its records looks as it should. */
  const shows = (code: string, field: string | null, looks: (record: Data) => boolean = () => true) =>
    refused(samples, code).some(
      ({ value, example }) => (field === null || example.expect?.field === field) && isObject(value) && looks(value),
    );
  const broken = (pointer: string, isMet: boolean, what: string): Demand => ({
    pointer,
    isMet,
    message: `No invalid example ${what}`,
  });
  return [
    ...conditionsOf(schema).flatMap(({ position, looksAt, value, needs, applies }) => {
      const pointer = `/allOf/${position}`;
      const has = (data: Data, field: string) => Object.hasOwn(data, field);
      const circumstance =
        value === null
          ? `without ${looksAt.join(" and ")}`
          : `with the ${looksAt.join()} that rule ${position + 1} of allOf names`;
      return [
        {
          pointer,
          isMet: valid.some((data) => applies(data) && needs.every((field) => has(data, field))),
          message: `No valid example is one ${circumstance}`,
        },
        {
          pointer,
          isMet: valid.some((data) => !applies(data)),
          message: `Every valid example is one ${circumstance}`,
        },
        ...needs.map((field) => {
          const looks = (data: Data) => applies(data) && !has(data, field);
          const isMet =
            value === null ? shows("one-of-missing", null, looks) : shows("conditional-missing", field, looks);
          return broken(pointer, isMet, `${circumstance} leaves out ${field}`);
        }),
      ];
    }),
    ...Object.entries(schema.dependentRequired ?? {}).flatMap(([field, others]) =>
      others.map((other) =>
        broken(
          `/dependentRequired/${field}`,
          shows("pair-missing", other, (data) => Object.hasOwn(data, field) && !Object.hasOwn(data, other)),
          `has ${field} without ${other}`,
        ),
      ),
    ),
    ...order.map(([earlier, later], i) =>
      broken(
        `/x-order/${i}`,
        shows("order-wrong", later, (data) => !inOrder(data[earlier], data[later])),
        `has ${later} before ${earlier}, or less`,
      ),
    ),
    ...lengths.map(([one, other], i) =>
      broken(
        `/x-same-length/${i}`,
        shows("length-unequal", other, (data) => !sameLength(data[one], data[other])),
        `has another number of ${other} than of ${one}`,
      ),
    ),
    ...points.flatMap(({ system, north, east }, i) =>
      (system === "BNG" ? ["coordinates-system"] : Object.keys(POINT_FAULTS)).map((code) =>
        broken(`/x-points/${i}`, shows(code, north), `has ${north} and ${east} ${POINT_FAULTS[code]} (${code})`),
      ),
    ),
    ...usual.map((one, i) =>
      broken(
        `/x-usual/${i}`,
        shows("unusual-value", one.any[0]?.field ?? "", (data) => isUnusual(one, data, today)),
        `shows what is not usual: ${one.why}`,
      ),
    ),
    ...recommended.flatMap((one, i) => recommendationDemands(one, `/x-recommended/${i}`, shows, broken)),
    ...(key.length === 0
      ? []
      : [broken("/x-key", shows("key-repeated", null), `has two records with the same ${key.join(" and ")}`)]),
    ...references.flatMap(({ record: other, fields }, i) =>
      other === path
        ? [
            broken(
              `/x-references/${i}`,
              shows("reference-unknown", fields.at(-1) ?? ""),
              `has ${fields.at(-1)} that no other record in it has`,
            ),
          ]
        : [],
    ),
    ...agrees.map(({ lookup, fields }, i) =>
      broken(
        `/x-agrees/${i}`,
        Object.keys(fields).some((field) => shows("lookup-disagrees", field)),
        `has ${Object.keys(fields).join(" and ")} that stand in different rows of ${lookup}`,
      ),
    ),
  ];
}

const POINT_FAULTS: Readonly<Record<string, string>> = {
  "coordinates-zero": "that are both 0",
  "coordinates-swapped": "the wrong way round",
  "coordinates-system": "in another system",
  "coordinates-outside": "outside the UK",
};

function recommendationDemands(
  one: Recommendation,
  pointer: string,
  shows: (code: string, field: string, looks: (record: Data) => boolean) => boolean,
  broken: (pointer: string, isMet: boolean, what: string) => Demand,
): Demand[] {
  const isBare = (fields: readonly string[]) => (data: Data) => fields.every((field) => !Object.hasOwn(data, field));
  if (typeof one === "string")
    return [broken(pointer, shows("recommended-missing", one, isBare([one])), `leaves out ${one}`)];
  if ("fields" in one) {
    return one.fields.map((field) => {
      const looks = (data: Data) => allHold(one.when, data) && !Object.hasOwn(data, field);
      const when = one.when.map((each) => `${each.field} is ${each.is.join(" or ")}`).join(" and ");
      return broken(pointer, shows("recommended-missing", field, looks), `leaves out ${field} where ${when}`);
    });
  }
  const isMet = shows("recommended-missing", one[0] ?? "", isBare(one));
  return [broken(pointer, isMet, `leaves out all of ${one.join(", ")}`)];
}

function isUnusual({ when = [], any }: Usual, record: Data, today: string): boolean {
  return allHold(when, record) && any.every((bound) => isOutside(bound, record[bound.field], today));
}

function isOutside({ minimum, maximum }: Bound, value: unknown, today: string): boolean {
  if (value === undefined) return false;
  const limit = minimum ?? maximum;
  const difference =
    limit === "today"
      ? String(value).slice(0, 10).localeCompare(today)
      : typeof value === "number"
        ? value - (limit ?? 0)
        : 0;
  return minimum === undefined ? difference > 0 : difference < 0;
}
