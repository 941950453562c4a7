import type { FieldMetadata } from "@standpipe/runtime";
import type { Threads } from "../kernel/worker.ts";
import { type CheckOptions, UnknownFieldError } from "../options.ts";
import { mask } from "../privacy/mask.ts";
import type { SourceLike } from "../read/types.ts";
import { cellReader } from "./cells.ts";
import type { Chosen } from "./choose.ts";
import { type Groups, NOWHERE, newGroups } from "./groups.ts";
import { personalFields } from "./personal-fields.ts";
import type { Member, Submission } from "./references.ts";
import { newRemedies } from "./remedies.ts";
import type { Sink } from "./sink.ts";

/** What reading a file is done with. */
export interface Work {
  readonly options: CheckOptions;
  readonly submission: Submission;
  readonly sink: Sink | null;
  /** The file itself, where it can be opened again; null where it cannot, or its rows are wanted one by one. */
  readonly source: SourceLike | null;
  /** What looks at the bytes of the file beside this thread; null where that does not pay. */
  readonly threads: Threads | null;
  /** Called about every thousand rows, with how many there were. */
  onBatch(rows: number): Promise<void>;
}

/** Starts the groups of a file. */
export function startGroups(
  { schema, layout }: Chosen,
  { maxSamples = 5, dateOrder, values = true, purpose }: CheckOptions,
): Groups {
  const newRemedy = newRemedies(schema, layout, dateOrder);
  if (purpose === undefined)
    return newGroups({ maxSamples, newRemedy, show: (value) => value, isHidden: () => !values, keys: values });
  // What must not be published must not be quoted by the report that warns of it.
  const personal = personalFields(schema.metadata);
  const keys = values && !schema.metadata.key.some((field) => personal.has(field));
  return newGroups({
    maxSamples,
    newRemedy,
    show: mask,
    isHidden: (field) => !values || personal.has(field ?? ""),
    keys,
  });
}

/** Adds a file to the submission it belongs to. */
export function join(submission: Submission, { schema, layout }: Chosen): Member {
  return submission.join(schema.metadata, (field) => Object.hasOwn(layout?.profile.minted ?? {}, field));
}

/** The values that every row shares, read as a cell would be. Throws an UnknownFieldError. */
export function valuesSet({ schema }: Chosen, { set = {} }: CheckOptions, groups: Groups): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, text] of Object.entries(set)) {
    const field: FieldMetadata | undefined = schema.metadata.fields.find((known) => known.name === name);
    if (field === undefined) throw new UnknownFieldError(schema.metadata, name);
    values.set(name, cellReader(field)(text.trim()));
    groups.add({ code: "value-set", field: name, found: text.trim(), place: NOWHERE });
  }
  return values;
}
