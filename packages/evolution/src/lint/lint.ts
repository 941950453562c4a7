import type { House } from "../schemas/house.ts";
import { soundPartOf } from "../schemas/sound.ts";
import { lintDomains, lintLookups, lintUnused } from "./boundaries.ts";
import { lintCodes } from "./codes.ts";
import { lintConditions } from "./conditions.ts";
import { lintCrosswalks } from "./crosswalks.ts";
import { lintForms } from "./forms.ts";
import { lintHeadings } from "./headings.ts";
import { lintLabels } from "./labels.ts";
import { lintNamedFields } from "./named-fields.ts";
import { lintNames } from "./names.ts";
import { fileOf, type Problem } from "./problem.ts";
import { lintProfiles } from "./profiles.ts";
import { lintRecordOf } from "./record.ts";
import { lintReferences } from "./references.ts";

const FIXES = {
  "meta-schema": "See what schemas/meta-schema.json lets in there",
  "id-path": "Correct the $id, or move the file",
  "ref-unknown": "Correct the reference, or add the schema",
};

/** What the meta-schema says of labels and of other domains is said by a rule of its own, in plainer words. */
const LABELS = /must have required property '(?:title|description|examples)'$/;

/**
 * Holds everything in a folder of schemas to the rules of the house. A schema that breaks the meta-schema or refers to
 * nothing is not looked into further than its labels. The problems are in the order of their files.
 */
export function lintSchemas(house: House): Problem[] {
  const { documents, lookups } = house;
  const { registry, faults } = soundPartOf(house);
  const sound = registry.domains.flatMap((domain) => registry.documents(domain));
  const records = new Map(
    sound.filter(({ kind }) => kind === "record").map((record) => [record.path, lintRecordOf(record, registry)]),
  );
  const forms = lintForms(house);
  const misshapen = new Set(forms.map(({ path }) => path));
  const crossed = documents.flatMap(lintDomains);
  const isSaid = ({ document, pointer, message }: (typeof faults)[number]) =>
    LABELS.test(message) || crossed.some((problem) => problem.path === fileOf(document) && problem.pointer === pointer);
  const problems = [
    ...crossed,
    ...faults
      .filter((fault) => fault.rule !== "meta-schema" || !isSaid(fault))
      .map(
        ({ rule, document, pointer, message }): Problem => ({
          rule,
          path: fileOf(document),
          pointer,
          message,
          fix: FIXES[rule],
        }),
      ),
    ...forms,
    ...documents.flatMap(lintLabels),
    ...lintUnused(documents),
    ...sound.flatMap((document) => lintLookups(document, lookups)),
    ...sound.filter(({ kind }) => kind === "codelist").flatMap(lintCodes),
    ...[...records.values()].flatMap((record) => [
      ...lintNames(record),
      ...lintHeadings(record),
      ...lintNamedFields(record),
      ...lintReferences(record, records),
      ...lintConditions(record),
    ]),
    ...lintCrosswalks(
      records,
      house.crosswalks.filter(({ file }) => !misshapen.has(file)),
    ),
    ...lintProfiles(
      records,
      house.profiles.filter(({ file }) => !misshapen.has(file)),
      house,
    ),
  ];
  return problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
