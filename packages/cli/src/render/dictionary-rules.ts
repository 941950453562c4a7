import { type LoadedRecord, records } from "@standpipe/catalogue";
import type { Circumstance, RecordMetadata, ReferenceMetadata } from "@standpipe/runtime";
import { either, inDigits } from "@standpipe/runtime/rules";
import { capital } from "./words.ts";

type Label = (name: string) => string;

/** What every record of a file must keep to beyond its single fields, each rule a sentence. */
export function rulesOf({ metadata, lookups, type }: LoadedRecord): string[] {
  const { key, order, fields, conditions, points, agreements } = metadata;
  const label = labelsOf(metadata);
  const isNumber = (name: string) =>
    ["number", "integer"].includes(fields.find((field) => field.name === name)?.type ?? "");
  const keyRule =
    key.length > 1
      ? `No two records in a file may have the same ${either(key.map(label), "and")} together.`
      : `No two records in a file may have the same ${either(key.map(label))}.`;
  const needs = (type.schema.dependentRequired ?? {}) as Needs;
  return [
    ...(key.length === 0 ? [] : [keyRule]),
    ...conditions,
    ...togetherOf(needs, label),
    ...order.map(
      ([earlier, later]) =>
        `${label(later)} must not be ${isNumber(later) ? "less than" : "before"} ${label(earlier)}.`,
    ),
    ...points.map(({ system, north, east }) => `${label(north)} and ${label(east)} are one point, ${SYSTEMS[system]}.`),
    ...agreements.map(({ lookup, fields: own }) => {
      const table = lookups.find(({ name }) => name === lookup)?.title ?? lookup;
      return `${either(Object.keys(own).map(label), "and")} must belong together, as in the list “${table}”.`;
    }),
  ];
}

const SYSTEMS = { WGS84: "in degrees (WGS84)", BNG: "in metres on the British National Grid" };

type Needs = Readonly<Record<string, readonly string[]>>;

function isMutual(needs: Needs, one: string, other: string): boolean {
  return (needs[one] ?? []).includes(other) && (needs[other] ?? []).includes(one);
}

/** Fields that come together: both ways in one sentence, else one where the other is given. */
function togetherOf(needs: Needs, label: Label): string[] {
  const said = new Set<string>();
  return Object.entries(needs).flatMap(([field, others]) => {
    const mutual = others.filter((other) => isMutual(needs, field, other));
    const needed = others.filter((other) => !mutual.includes(other));
    const fresh = mutual.filter((other) => !said.has(`${other} ${field}`));
    for (const other of fresh) said.add(`${field} ${other}`);
    const verb = needed.length === 1 ? "is" : "are";
    return [
      ...fresh.map((other) => `${label(field)} and ${label(other)} go together: give both or neither.`),
      ...(needed.length === 0
        ? []
        : [`${either(needed.map(label), "and")} ${verb} needed where ${label(field)} is given.`]),
    ];
  });
}

/** Which fields make a record more useful, and in which cases. To lack them is a warning. */
export function recommendationsOf(metadata: RecordMetadata): string[] {
  const label = labelsOf(metadata);
  const { recommendations } = metadata;
  const always = recommendations.filter(({ when, fields }) => when.length === 0 && fields.length === 1);
  const names = always.flatMap(({ fields }) => fields.map(label));
  const byCase = new Map<string, string[]>();
  for (const { when, fields } of recommendations) {
    if (when.length === 0 && fields.length === 1) continue;
    const where = when.length === 0 ? "" : ` where ${inWords(when, label)}`;
    const what = fields.length > 1 ? `at least one of ${either(fields.map(label))}` : either(fields.map(label));
    byCase.set(where, [...(byCase.get(where) ?? []), what]);
  }
  const asked = names.length === 0 ? [] : [`${either(names, "and")} ${verb(names)} recommended.`];
  const inCases = [...byCase].map(([where, whats]) => {
    const isMany = whats.length > 1;
    return `${capital(either(whats, "and"))} ${isMany ? "are" : "is"} recommended${where}.`;
  });
  return [...asked, ...inCases];
}

/** What values usually are, each with the reason. Another one is a warning. */
export function usualOf(metadata: RecordMetadata): string[] {
  const label = labelsOf(metadata);
  return metadata.usual.map(({ when, any, why }) => {
    const bounds = any.map(({ field, minimum, maximum }) => {
      const limits = [limitOf(minimum, "at least"), limitOf(maximum, "at most")].filter((limit) => limit !== "");
      return `${label(field)} is usually ${limits.join(" and ")}`;
    });
    const where = when.length === 0 ? "" : ` where ${inWords(when, label)}`;
    return `${why}: ${either(bounds)}${where}.`;
  });
}

function limitOf(limit: number | "today" | undefined, words: "at least" | "at most"): string {
  if (limit === undefined) return "";
  if (limit === "today") return words === "at least" ? "today or later" : "today or earlier";
  return `${words} ${inDigits(limit)}`;
}

function verb(names: readonly string[]): string {
  return names.length === 1 ? "is" : "are";
}

/** `Status is completed or stopped and Open source is true` */
function inWords(when: readonly Circumstance[], label: Label): string {
  return when.map(({ field, is }) => `${label(field)} is ${either(is.map(String))}`).join(" and ");
}

/** Which other records the fields name, and how that is checked. */
export function linksOf(metadata: RecordMetadata): string[] {
  const label = labelsOf(metadata);
  return metadata.references.map((reference) => {
    const { fields } = reference;
    const list = fields.find((name) => metadata.fields.find((field) => field.name === name)?.list);
    const subject = `${either(fields.map(label), "and")}${fields.length > 1 ? " together" : ""}`;
    const says = fields.length > 1 ? "name" : list === undefined ? "names" : "name";
    return `${subject} ${says} ${targetOf(reference, metadata, list !== undefined)}`;
  });
}

function targetOf({ record }: ReferenceMetadata, { name }: RecordMetadata, isList: boolean): string {
  const title = records.find((entry) => entry.name === record)?.title ?? record;
  if (record === name) return isList ? "other records of the same file or submission." : "another record of this kind.";
  return `${isList ? "records" : "a record"} of ${title} (${record}): check the two files together.`;
}

/** The names of fields by which a rule asks for more in some cases. */
export interface Cases {
  readonly required: ReadonlySet<string>;
  readonly recommended: ReadonlySet<string>;
}

interface Conditional {
  readonly if?: { readonly allOf?: readonly { readonly not?: { readonly required?: readonly string[] } }[] };
  readonly then?: { readonly required?: readonly string[] };
}

/** Fields that are needed or recommended where a rule says so, and not always. */
export function casesOf({ metadata, type }: LoadedRecord): Cases {
  const parts = (type.schema.allOf ?? []) as readonly Conditional[];
  const dependent = (type.schema.dependentRequired ?? {}) as Needs;
  return {
    required: new Set([
      ...parts.flatMap(({ if: when, then }) => [
        ...(then?.required ?? []),
        ...(when?.allOf ?? []).flatMap(({ not }) => not?.required ?? []),
      ]),
      // Two that go together are both left out as a rule.
      ...Object.entries(dependent).flatMap(([field, others]) =>
        others.filter((other) => !isMutual(dependent, field, other)),
      ),
    ]),
    recommended: new Set(metadata.recommendations.flatMap(({ fields }) => fields)),
  };
}

function labelsOf({ fields }: RecordMetadata): Label {
  return (name) => fields.find((field) => field.name === name)?.title ?? name;
}
