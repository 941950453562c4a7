import type { Binding, Column } from "../bind/bind.ts";
import { misspeltHeadings } from "../bind/meant.ts";
import type { Offer } from "../bind/offer.ts";
import { pathsOf } from "../layout/paths.ts";
import { FEATURE_KEYS } from "../read/geojson.ts";
import type { JsonInput } from "../read/types.ts";
import type { Report } from "../report.ts";
import { choose } from "./choose.ts";
import { checkHeadings } from "./headings.ts";
import { newItemsChecker } from "./items.ts";
import type { Outcome } from "./outcome.ts";
import { GarbledBytes } from "./prove/garbled-bytes.ts";
import { keysOf, nestedKeysOf, newRecordsChecker } from "./records.ts";
import { newRowChecker } from "./rows.ts";
import { newShapes } from "./shapes.ts";
import { join, startGroups, valuesSet, type Work } from "./work.ts";

/** Checks the records of a JSON file: of the set in it that fits best. */
export async function checkRecords(
  input: JsonInput,
  { options, submission, sink, source, onBatch }: Work,
): Promise<Outcome> {
  const samples = await Promise.all(input.sets.map(({ path }) => input.sample(path)));
  const values = samples.map((sample) => sample.map(({ value }) => value));
  const offers = values.map(
    (some, i): Offer => ({
      names: keysOf(some),
      json: { paths: pathsOf(some), set: input.sets[i]?.path ?? "" },
    }),
  );
  const chosen = await choose(offers, options, "records");
  const { schema, layout } = chosen;
  const groups = startGroups(chosen, options);
  // Keys that hold objects are no field spelt another way, and those that reading a feature made are no surprise.
  const { form = "object", path = "", list } = input.sets[chosen.index] ?? {};
  const isOfFeatures = form !== "object" && form !== "list";
  const made = isOfFeatures ? FEATURE_KEYS : new Set<string>();
  const skip = new Set([...nestedKeysOf(values[chosen.index] ?? []), ...made]);
  const set = valuesSet(chosen, options, groups);
  const misspelt = layout === null ? misspeltHeadings(chosen.binding, schema.metadata, new Set(set.keys()), skip) : [];
  const member = join(submission, chosen);
  const seen = new GarbledBytes();
  // A field that is there under a name not quite its own is one finding, not one a record.
  const rows = newRowChecker(schema, groups, {
    layout,
    member,
    unit: "record",
    sink,
    ...(options.keys === undefined ? {} : { keys: options.keys }),
    watched: { garbled: () => seen.seen || input.garbled(), purpose: options.purpose ?? null },
  });
  rows.begin(new Set(misspelt.map(({ field }) => field.name)), chosen);
  sink?.start(chosen, { kind: "records", format: input.format, form, set: path, list });
  const records =
    layout === null
      ? newRecordsChecker(schema.metadata, chosen.binding, set, rows, made, options.columns ?? {})
      : newItemsChecker(layout, chosen.binding, set, rows, made);
  const shapes = newShapes();
  const isPlain = form === "object" && sink === null && !member.isAskedFor() && options.purpose === undefined;
  const proven =
    source !== null && isPlain
      ? // Loaded here: small files need none of it.
        await (await import("./prove/prove-records.ts")).openRecordsProof(
          { source, chosen, set, rows, records, opened: input, onBatch },
          seen,
        )
      : null;
  if (proven === null) {
    for await (const batch of input.records(path)) {
      for (const record of batch) {
        if (isOfFeatures) shapes.add(record.value);
        records.check(record);
      }
      await onBatch(rows.rows());
    }
  } else {
    await input.close();
    await proven.run();
  }
  const binding = records.binding();
  if (layout === null) checkHeadings({ ...chosen, binding: without(binding, made) }, { skip }, options, groups);
  const notChecked = [...records.notChecked(), ...shapes.unread(schema.metadata.title, binding), ...leftOf(input)];
  return {
    chosen,
    binding: without(binding, made),
    rows,
    groups,
    headerRow: null,
    sheets: null,
    read: proven,
    notChecked,
  };
}

/** A binding that is silent about some keys, unless they are fields. */
function without(binding: Binding, keys: ReadonlySet<string>): Binding {
  const isSaid = (at: number) => !keys.has(binding.columns[at]?.header ?? "");
  const left = new Set(binding.unknown.filter((at) => !isSaid(at)));
  if (left.size === 0) return binding;
  const places = binding.columns.flatMap((_, at) => (left.has(at) ? [] : [at]));
  const moved = (at: number) => places.indexOf(at);
  return {
    ...binding,
    columns: places.map((at) => binding.columns[at] as Column),
    positions: new Map([...binding.positions].map(([name, at]) => [name, moved(at)])),
    repeated: binding.repeated.map(({ field, position }) => ({ field, position: moved(position) })),
    unknown: binding.unknown.filter(isSaid).map(moved),
  };
}

/** Members of features that are in no record. */
function leftOf({ left = [] }: JsonInput): Report["notChecked"] {
  if (left.length === 0) return [];
  const shown = left.length > 8 ? `${left.slice(0, 8).join(", ")} and ${left.length - 8} more` : left.join(", ");
  return [{ what: `Members of features beside their properties: ${shown}`, why: "A record has none of them" }];
}
