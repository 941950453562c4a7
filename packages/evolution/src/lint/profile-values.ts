import type { Profile, ProfileColumn } from "@standpipe/runtime";
import { canBe } from "./can-be.ts";
import type { Problem } from "./problem.ts";
import type { Field, LintRecord } from "./record.ts";

type Found = Omit<Problem, "path">;
interface Given {
  readonly value: unknown;
  readonly pointer: string;
}

/** Values of ours that a profile names: whether their fields can have them. */
export function lintProfileValues({ columns, constants = {} }: Profile, { fields }: LintRecord): Found[] {
  return [
    ...columns.flatMap((column, i) => ofColumn(column, `/columns/${i}`, fields)),
    ...Object.entries(constants).flatMap(([name, value]) =>
      wholly(fields.get(name), { value, pointer: `/constants/${name}` }),
    ),
  ];
}

function ofColumn(column: ProfileColumn, at: string, fields: LintRecord["fields"]): Found[] {
  const { name, field, flag, values = [], blank } = column;
  const ours = values.flatMap(({ ours: value }, i): Given[] =>
    value === undefined ? [] : [{ value, pointer: `${at}/values/${i}/ours` }],
  );
  const ofBlank: Given[] = blank === undefined ? [] : [{ value: blank, pointer: `${at}/blank` }];
  if (flag !== undefined) {
    const codes: Given[] = [
      { value: flag.code, pointer: `${at}/flag/code` },
      ...(flag.also ?? []).map((value, i) => ({ value, pointer: `${at}/flag/also/${i}` })),
      ...(flag.unless === undefined ? [] : [{ value: flag.unless, pointer: `${at}/flag/unless` }]),
    ];
    const answers = [...ours, ...ofBlank].filter(({ value }) => typeof value !== "boolean");
    return [
      ...codes.flatMap((code) => singly(fields.get(flag.field), code)),
      ...answers.map(({ value, pointer }) =>
        say(pointer, `A flag is never ${JSON.stringify(value)}`, "Give true or false"),
      ),
    ];
  }
  if (field === undefined) {
    // True and false say of a column of the layout's own that it holds a yes-or-no.
    const lost = [...ours.filter(({ value }) => typeof value !== "boolean"), ...ofBlank];
    const message = `${name} gives no field, so nothing of ours is said`;
    return lost.map(({ pointer }) => say(pointer, message, "Name the field, or take it out"));
  }
  // What a code stands for goes on through these, and is the record's only after them.
  const isLast = column.prefix === undefined && column.lookup === undefined && column.scale === undefined;
  return [
    ...(isLast ? ours.flatMap((one) => singly(fields.get(field), one)) : []),
    ...ofBlank.flatMap((one) => wholly(fields.get(field), one)),
  ];
}

/** A value, or an entry of a list. */
function singly(field: Field | undefined, { value, pointer }: Given): Found[] {
  if (field === undefined || canBe(field, value)) return [];
  const fix = field.codes === null ? "Name a value that the field can have" : "Name one of its codes";
  return [say(pointer, `${field.name} can never be ${JSON.stringify(value)}`, fix)];
}

/** A value as it stands in the record: for a list a list. */
function wholly(field: Field | undefined, { value, pointer }: Given): Found[] {
  if (field === undefined) return [];
  if (!field.isList) return singly(field, { value, pointer });
  if (Array.isArray(value))
    return value.flatMap((entry, i) => singly(field, { value: entry, pointer: `${pointer}/${i}` }));
  return [say(pointer, `${field.name} is a list, and ${JSON.stringify(value)} is none`, "Give a list, or take it out")];
}

function say(pointer: string, message: string, fix: string): Found {
  return { rule: "profile-value", pointer, message, fix };
}
