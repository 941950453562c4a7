import type { Profile } from "@standpipe/runtime";
import type { Chosen } from "../check/choose.ts";
import type { CheckOptions } from "../options.ts";

/** The fields that a table of the same data has: those that something gives, or all where any record may bring more. */
export function columnsOf({ schema, layout, binding, isTable }: Chosen, set: CheckOptions["set"] = {}): string[] {
  const all = schema.metadata.fields.map(({ name }) => name);
  if (layout !== null)
    return all.filter(
      (name) =>
        !layout.lacking.includes(name) ||
        given(layout.profile, name) ||
        binding.more?.includes(name) ||
        Object.hasOwn(set, name),
    );
  return isTable ? all.filter((name) => binding.positions.has(name) || name in set) : all;
}

function given({ constants = {}, minted = {} }: Profile, name: string): boolean {
  return Object.hasOwn(constants, name) || Object.hasOwn(minted, name);
}
