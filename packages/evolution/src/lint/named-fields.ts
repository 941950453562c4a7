import type { Edit } from "../edit/edit-json.ts";
import { conditionsOf } from "../schemas/condition.ts";
import { rulesOf } from "../schemas/keywords.ts";
import { fileOf, type Problem } from "./problem.ts";
import { type Field, type LintRecord, orderOf } from "./record.ts";

interface Named {
  readonly field: string;
  readonly pointer: string;
}

/** The fields that the rules of a record name: whether they are there, and can be held against each other. */
export function lintNamedFields(record: LintRecord): Problem[] {
  const path = fileOf(record.document);
  const known = namedIn(record);
  const unknown = known
    .filter(({ field }) => !record.fields.has(field))
    .map(
      ({ field, pointer }): Problem => ({
        rule: "field-unknown",
        path,
        pointer,
        message: `${pointer.split("/")[1]} names ${field}, which is no field of this record`,
        fix: "Correct the name, or take it out",
      }),
    );
  const required = new Set(record.document.schema.required);
  const needless = known
    .filter(
      ({ field, pointer }) =>
        pointer.startsWith("/x-recommended/") && required.has(field) && !pointer.includes("/when/"),
    )
    .map(
      ({ field, pointer }): Problem => ({
        rule: "recommended-required",
        path,
        pointer,
        message: `${field} is recommended and required`,
        fix: "Take it out of x-recommended",
        ...(/^\/x-recommended\/\d+$/.test(pointer) ? { mend: [withoutRecommendation(record, pointer)] } : {}),
      }),
    );
  return [...unknown, ...needless, ...unfitting(record).map((problem) => ({ ...problem, path }))];
}

function withoutRecommendation({ document }: LintRecord, pointer: string): Edit {
  const { recommended } = rulesOf(document);
  const at = ["x-recommended"];
  if (recommended.length === 1) return { kind: "remove", at };
  return { kind: "set", at, value: recommended.filter((_, i) => `/x-recommended/${i}` !== pointer) };
}

function namedIn({ document }: LintRecord): Named[] {
  const { schema } = document;
  const rules = rulesOf(document);
  const each = (fields: readonly string[], pointer: string) =>
    fields.map((field, i): Named => ({ field, pointer: `${pointer}/${i}` }));
  const whens = (when: readonly { readonly field: string }[], pointer: string) =>
    when.map(({ field }, i): Named => ({ field, pointer: `${pointer}/when/${i}` }));
  return [
    ...each(schema.required ?? [], "/required"),
    ...each(rules.key, "/x-key"),
    ...rules.order.flatMap((pair, i) => each(pair, `/x-order/${i}`)),
    ...rules.sameLength.flatMap((pair, i) => each(pair, `/x-same-length/${i}`)),
    ...rules.points.flatMap(({ north, east }, i) => each([north, east], `/x-points/${i}`)),
    ...rules.usual.flatMap(({ when = [], any }, i) => [
      ...whens(when, `/x-usual/${i}`),
      ...each(
        any.map(({ field }) => field),
        `/x-usual/${i}/any`,
      ),
    ]),
    ...rules.recommended.flatMap((one, i) => {
      const pointer = `/x-recommended/${i}`;
      if (typeof one === "string") return [{ field: one, pointer }];
      return "fields" in one
        ? [...whens(one.when, pointer), ...each(one.fields, `${pointer}/fields`)]
        : each(one, pointer);
    }),
    ...rules.references.flatMap(({ fields }, i) => each(fields, `/x-references/${i}/fields`)),
    ...rules.agrees.flatMap(({ fields, until }, i) =>
      [...Object.keys(fields), ...(until === undefined ? [] : [until])].map((field) => ({
        field,
        pointer: `/x-agrees/${i}`,
      })),
    ),
    ...Object.entries(schema.dependentRequired ?? {}).flatMap(([field, others]) =>
      [field, ...others].map((name) => ({ field: name, pointer: `/dependentRequired/${field}` })),
    ),
    ...conditionsOf(schema).flatMap(({ position, looksAt, needs }) =>
      [...looksAt, ...needs].map((field) => ({ field, pointer: `/allOf/${position}` })),
    ),
  ];
}

function unfitting({ document, fields }: LintRecord): Omit<Problem, "path">[] {
  const rules = rulesOf(document);
  const say = (pointer: string, message: string, fix: string): Omit<Problem, "path">[] => [
    { rule: "field-unfitting", pointer, message, fix },
  ];
  const both = (names: readonly string[]): readonly Field[] => names.flatMap((name) => fields.get(name) ?? []);
  const isNumber = ({ isList, type }: Field) => !isList && (type === "number" || type === "integer");
  return [
    ...rules.order.flatMap((pair, i) => {
      const kinds = both(pair).map(orderOf);
      if (kinds.length < 2 || (kinds[0] !== null && kinds[0] === kinds[1])) return [];
      return say(
        `/x-order/${i}`,
        `${pair.join(" and ")} cannot be set in order: ${kinds.map((kind) => kind ?? "another value").join(" and ")}`,
        "Pair two dates, two moments or two numbers",
      );
    }),
    ...rules.sameLength.flatMap((pair, i) =>
      both(pair)
        .filter(({ isList }) => !isList)
        .flatMap(({ name }) => say(`/x-same-length/${i}`, `${name} is no list`, "Pair two lists")),
    ),
    ...rules.points.flatMap(({ north, east }, i) =>
      both([north, east])
        .filter((field) => !isNumber(field))
        .flatMap(({ name }) => say(`/x-points/${i}`, `${name} is no number`, "Name two fields that hold numbers")),
    ),
    ...rules.usual.flatMap(({ any }, i) =>
      any.flatMap(({ field: name, minimum, maximum }, j) => {
        const [field] = both([name]);
        if (field === undefined) return [];
        const asked = (minimum ?? maximum) === "today" ? ["a date", "a moment"] : ["a number"];
        const isFitting = asked.includes(orderOf(field) ?? "");
        const message = `${name} is held against ${minimum ?? maximum} and is not ${asked.join(" or ")}`;
        return isFitting ? [] : say(`/x-usual/${i}/any/${j}`, message, "Give a bound that fits the field");
      }),
    ),
    ...rules.agrees.flatMap(({ until }, i) => {
      const [field] = until === undefined ? [] : both([until]);
      return field === undefined || orderOf(field) === "a date"
        ? []
        : say(`/x-agrees/${i}/until`, `${field.name} is no date`, "Name the field with the day the record ended");
    }),
  ];
}
