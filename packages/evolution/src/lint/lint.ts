import type { House } from "../schemas/house.ts";
import { soundPartOf } from "../schemas/sound.ts";
import { lintDomains, lintLookups, lintUnused } from "./boundaries.ts";
import { lintCodes } from "./codes.ts";
import { lintConditions } from "./conditions.ts";
import { lintCrosswalks } from "./crosswalks.ts";
import { lintExamples } from "./examples.ts";
import { lintForms } from "./forms.ts";
import { lintHeadings } from "./headings.ts";
import { lintLabels } from "./labels.ts";
import { lintNamedFields } from "./named-fields.ts";
import { lintNameCase, lintNames } from "./names.ts";
import { lintOrder } from "./order.ts";
import { lintPatterns } from "./patterns.ts";
import { fileOf, type Problem } from "./problem.ts";
import { lintProfiles } from "./profiles.ts";
import { lintRecordOf } from "./record.ts";
import { lintReferences } from "./references.ts";
import { lintAddress, lintShape } from "./shape.ts";
import { lintVariants } from "./variants.ts";

const FIXES = {
  "ref-unknown": "Correct the reference, or add the schema",
  "ref-cycle": "Refer to a part of the value, such as a property or an entry of a list, or take the reference out",
};

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
  const byId = new Map(documents.map((document) => [document.id, document]));
  const forms = lintForms(house);
  const misshapen = new Set(forms.map(({ path }) => path));
  const crossed = documents.flatMap(lintDomains);
  // What the meta-schema says of other domains is said in plainer words.
  const isSaid = ({ document, pointer }: (typeof faults)[number]) =>
    crossed.some((problem) => problem.path === fileOf(document) && problem.pointer === pointer);
  const problems = [
    ...crossed,
    ...lintShape(faults.filter((fault) => !isSaid(fault))),
    ...faults.flatMap((fault) => lintAddress(fault, documents)),
    ...faults.flatMap(({ rule, document, pointer, message }): Problem[] =>
      rule === "ref-unknown" || rule === "ref-cycle"
        ? [{ rule, path: fileOf(document), pointer, message, fix: FIXES[rule] }]
        : [],
    ),
    ...forms,
    ...documents.flatMap((document) => lintLabels(document, byId)),
    ...documents.flatMap((document) => lintNameCase(document, house)),
    ...sound.flatMap(lintOrder),
    ...documents.flatMap(lintPatterns),
    ...sound.flatMap(lintVariants),
    ...lintExamples(sound, registry),
    ...lintUnused(documents),
    ...sound.flatMap((document) => lintLookups(document, lookups)),
    ...sound.filter(({ kind }) => kind === "codelist").flatMap(lintCodes),
    ...[...records.values()].flatMap((record) => [
      ...lintNames(record, house),
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
