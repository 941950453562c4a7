import type { CrosswalkList, DataFile } from "../schemas/house.ts";
import { fileOf, type Problem } from "./problem.ts";
import type { LintRecord } from "./record.ts";

interface Mapping {
  readonly standard: string;
  readonly field: string;
  readonly pointer: string;
}

interface ListFile extends CrosswalkList {
  readonly file: string;
}

/** Mappings to other standards, held against the lists of their fields. The files have passed their JSON Schema. */
export function lintCrosswalks(records: ReadonlyMap<string, LintRecord>, files: readonly DataFile[]): Problem[] {
  const lists = files.map(({ file, content }): ListFile => ({ ...(content as CrosswalkList), file }));
  return [
    ...[...records.values()].flatMap((record) => ofRecord(record, lists)),
    ...lists.flatMap((list) => ofList(list, records)),
  ];
}

function ofRecord(record: LintRecord, lists: readonly ListFile[]): Problem[] {
  const path = fileOf(record.document);
  const own = lists.filter(({ records }) => records.includes(record.document.path));
  const mappings = mappingsOf(record);
  const unlisted = mappings
    .filter(
      ({ standard, field }) =>
        !own.some((list) => list.standard === standard && list.fields.some(({ name }) => name === field)),
    )
    .map(
      ({ standard, field, pointer }): Problem => ({
        rule: "crosswalk-unlisted",
        path,
        pointer,
        message: `No list of ${standard} for this record has the field ${field}`,
        fix: "Correct the name, or add the list of that standard to schemas/crosswalks from its source",
      }),
    );
  const mapped = new Set(mappings.map(({ standard, field }) => `${standard} ${field}`));
  const unmapped = own.flatMap(({ standard, fields, file }) =>
    fields
      .filter((field) => field.mandatory && field.unmapped === undefined && !mapped.has(`${standard} ${field.name}`))
      .map(
        (field): Problem => ({
          rule: "crosswalk-unmapped",
          path,
          pointer: "/properties",
          message: `${standard} asks for ${field.name}, and no field is mapped to it`,
          fix: `Map a field to it by x-crosswalk, or say why not by "unmapped" in ${file}`,
        }),
      ),
  );
  return [...unlisted, ...unmapped];
}

function ofList(
  { standard, records: names, fields, file }: ListFile,
  records: ReadonlyMap<string, LintRecord>,
): Problem[] {
  const strangers = names
    .map(
      (name, i): Problem => ({
        rule: "crosswalk-record",
        path: file,
        pointer: `/records/${i}`,
        message: `There is no record called ${name}`,
        fix: "Correct the name",
      }),
    )
    .filter((_, i) => !records.has(names[i] ?? ""));
  const mapped = new Set(
    names
      .flatMap((name) => {
        const record = records.get(name);
        return record === undefined ? [] : mappingsOf(record).filter((mapping) => mapping.standard === standard);
      })
      .map(({ field }) => field),
  );
  const seen = new Set<string>();
  const contradictions = fields.flatMap(({ name, unmapped }, i): Problem[] => {
    const pointer = `/fields/${i}`;
    const isRepeated = seen.has(name);
    seen.add(name);
    return [
      ...(isRepeated
        ? [
            {
              rule: "crosswalk-unmapped",
              path: file,
              pointer,
              message: `${name} is listed twice`,
              fix: "Take one out",
            } as const,
          ]
        : []),
      ...(unmapped !== undefined && mapped.has(name)
        ? [
            {
              rule: "crosswalk-unmapped",
              path: file,
              pointer,
              message: `${name} says why it is not mapped, and a field is mapped to it`,
              fix: "Take out one of the two",
            } as const,
          ]
        : []),
    ];
  });
  return [...strangers, ...contradictions];
}

function mappingsOf({ document }: LintRecord): Mapping[] {
  return Object.entries(document.schema.properties ?? {}).flatMap(([name, property]) =>
    Object.entries((property["x-crosswalk"] ?? {}) as Readonly<Record<string, object>>).flatMap(([standard, match]) =>
      ([match].flat() as { readonly field: string }[]).map(({ field }) => ({
        standard,
        field,
        pointer: `/properties/${name}/x-crosswalk/${standard}`,
      })),
    ),
  );
}
