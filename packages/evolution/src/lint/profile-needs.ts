import type { Profile } from "@standpipe/runtime";
import { conditionsOf } from "../schemas/condition.ts";
import type { Schema } from "../schemas/document.ts";
import type { Problem } from "./problem.ts";
import type { LintRecord } from "./record.ts";

type Found = Omit<Problem, "path">;

/** What the record needs: whether the profile gives it or says why not, and says that of nothing else. */
export function lintProfileNeeds(profile: Profile, { document, fields }: LintRecord): Found[] {
  const { constants = {}, minted = {}, waived = {} } = profile;
  const given = givenBy(profile);
  const needed = neededBy(document.schema);
  const standsIn = (name: string) => Object.hasOwn(constants, name) || Object.hasOwn(minted, name);
  const idle = (name: string, message: string, fix = "Take the waiver out"): Found[] => [
    { rule: "profile-waiver-idle", pointer: `/waived/${name}`, message, fix },
  ];
  return [
    ...(document.schema.required ?? [])
      .filter((name) => !given.has(name) && !standsIn(name) && !Object.hasOwn(waived, name))
      .map((name) => ({
        rule: "profile-incomplete" as const,
        pointer: "/columns",
        message: `${name} is required, and nothing in the layout gives it`,
        fix: "Map a column to it, name it in constants or minted, or say in waived why it may be left out",
      })),
    ...Object.keys(waived).flatMap((name) => {
      if (!fields.has(name)) return [];
      if (standsIn(name)) return idle(name, `${name} is in constants or minted, so it is never left out`);
      if (needed.has(name)) return [];
      const first = firstBeside(name, document.schema);
      if (first === undefined) return idle(name, `No rule of the record needs ${name}`);
      return idle(
        name,
        `Where ${name} and all that will do instead are left out, ${first} is missed`,
        `Waive ${first}`,
      );
    }),
  ];
}

function givenBy({ columns, points = [], parts = [] }: Profile): ReadonlySet<string | undefined> {
  return new Set([
    ...columns.flatMap(({ field, flag }) => [field, flag?.field]),
    ...points.flatMap(({ fields, grid }) => [fields.north, fields.east, grid?.north, grid?.east]),
    ...parts.map(({ field }) => field),
  ]);
}

/** The fields that a finding can call missing: of several of which one will do, the first. */
function neededBy(schema: Schema): ReadonlySet<string> {
  return new Set([
    ...(schema.required ?? []),
    ...conditionsOf(schema).flatMap(({ value, looksAt, needs }) => (value === null ? looksAt.slice(0, 1) : needs)),
    ...Object.values(schema.dependentRequired ?? {}).flat(),
  ]);
}

function firstBeside(name: string, schema: Schema): string | undefined {
  const choices = conditionsOf(schema).filter(({ value }) => value === null);
  return choices.find(({ looksAt, needs }) => [...looksAt, ...needs].includes(name))?.looksAt[0];
}
