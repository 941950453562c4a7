import type { Profile } from "@standpipe/runtime";
import type { Problem } from "./problem.ts";
import type { Field, LintRecord } from "./record.ts";

/** What a place in a profile asks of the field that it names. */
interface Asked {
  readonly what: string;
  fits(field: Field): boolean;
}

interface Named {
  readonly field: string;
  readonly pointer: string;
  readonly asked?: Asked;
}

const A_LIST: Asked = { what: "a list, which a flag needs", fits: ({ isList }) => isList };
const A_NUMBER: Asked = {
  what: "a number, which a point needs",
  fits: ({ isList, type }) => !isList && (type === "number" || type === "integer"),
};
const A_TEXT: Asked = {
  what: "a text, which parts can be put together to",
  fits: ({ isList, type }) => !isList && type === "string",
};

/** Fields that a profile names: whether the record has them, and whether they can hold what is read into them. */
export function lintProfileFields(profile: Profile, { fields }: LintRecord): Omit<Problem, "path">[] {
  const rule = "profile-field";
  return namedIn(profile).flatMap(({ field: name, pointer, asked }): Omit<Problem, "path">[] => {
    const field = fields.get(name);
    if (field === undefined) {
      const message = `${profile.record} has no field called ${name}`;
      return [{ rule, pointer, message, fix: "Correct the name, or take it out" }];
    }
    if (asked === undefined || asked.fits(field)) return [];
    return [{ rule, pointer, message: `${name} is not ${asked.what}`, fix: "Name a field that is" }];
  });
}

function namedIn({ columns, points = [], parts = [], constants, minted, waived }: Profile): Named[] {
  const keys = (held: object | undefined, name: string) =>
    Object.keys(held ?? {}).map((field): Named => ({ field, pointer: `/${name}/${field}` }));
  return [
    ...columns.flatMap(({ field, flag, fill }, i): Named[] => [
      ...(field === undefined ? [] : [{ field, pointer: `/columns/${i}/field` }]),
      ...(flag === undefined ? [] : [{ field: flag.field, pointer: `/columns/${i}/flag/field`, asked: A_LIST }]),
      ...(fill === undefined ? [] : [{ field: fill.by, pointer: `/columns/${i}/fill/by` }]),
    ]),
    ...points.flatMap((point, i) =>
      (["fields", "grid"] as const).flatMap((key) =>
        Object.entries(point[key] ?? {}).map(
          ([side, field]): Named => ({ field, pointer: `/points/${i}/${key}/${side}`, asked: A_NUMBER }),
        ),
      ),
    ),
    ...parts.map(({ field }, i): Named => ({ field, pointer: `/parts/${i}/field`, asked: A_TEXT })),
    ...keys(constants, "constants"),
    ...keys(minted, "minted"),
    ...keys(waived, "waived"),
  ];
}
