import type { Entry } from "../src/check/entry.ts";
import { findingsOf } from "../src/check/findings.ts";
import { newGroups } from "../src/check/groups.ts";
import type { Sink } from "../src/check/sink.ts";
import { checkInto } from "../src/check.ts";
import type { CheckOptions } from "../src/options.ts";
import { newPrivacyWatch, type PrivacyWatch } from "../src/privacy/watch.ts";
import type { SourceLike } from "../src/read/types.ts";

/** The privacy findings of a file, from a watch of its own: whatever else is wrong with the file is left out. */
export async function watched(source: SourceLike, options: CheckOptions) {
  const groups = newGroups({
    maxSamples: 5,
    newRemedy: () => null,
    show: (value) => value,
    isHidden: () => false,
    keys: true,
  });
  let watch: PrivacyWatch | null = null;
  let wording: Parameters<typeof findingsOf>[1] | null = null;
  let rows = 0;
  const keyOf = ({ record }: Entry, name: string | undefined) =>
    name === undefined ? null : String((record as Record<string, unknown>)[name] ?? "");
  const sink: Sink = {
    start(chosen) {
      const { metadata } = chosen.schema;
      watch ??= newPrivacyWatch(metadata, groups, (entry, field) => ({
        row: entry.row,
        line: entry.line,
        cell: () => (field === null ? null : entry.cell(field)),
        record: () => keyOf(entry, metadata.key.at(-1)),
      }));
      watch.begin(chosen);
      wording = {
        record: metadata,
        unit: chosen.isTable ? "row" : "record",
        rows: 0,
        layout: chosen.layout,
        column: () => null,
        filled: () => rows,
      };
    },
    add(entry) {
      rows++;
      watch?.see(entry);
    },
    leave() {},
    async flush() {},
  };
  await checkInto(source, options, sink);
  (watch as PrivacyWatch | null)?.finish();
  return wording === null ? [] : findingsOf(groups.all(), { ...(wording as Parameters<typeof findingsOf>[1]), rows });
}
