import type { Profile } from "@standpipe/runtime";
import type { Chosen } from "./check/choose.ts";
import { isPlainObject } from "./check/records.ts";
import type { Sink } from "./check/sink.ts";
import { checkInto } from "./check.ts";
import { columnsOf } from "./convert/columns.ts";
import { type Loss, newLosses } from "./convert/losses.ts";
import { newRecordsOut, type RecordsOut } from "./convert/out.ts";
import { type Format, layoutWriter, ownWriter, type Writer } from "./convert/writers.ts";
import { newLayout } from "./layout/layout.ts";
import type { CheckOptions } from "./options.ts";
import { type SourceLike, UnreadableFileError } from "./read/types.ts";
import type { Report } from "./report.ts";

/** What `convert` takes besides the file. */
export interface ConvertOptions extends CheckOptions {
  readonly to: Format;
  /** The layout to write; the record's own if left out. */
  readonly toProfile?: Profile;
  /** Takes the new file, piece by piece: text, or the bytes of a workbook. */
  write(piece: string | Uint8Array): Promise<void> | void;
}

/** What came of a conversion. The text that was written is worth keeping only where the report is valid. */
export interface Conversion {
  readonly report: Report;
  /** What the new file does not hold. */
  readonly lost: readonly Loss[];
  /** Columns of the file that were not read. */
  readonly unread: readonly string[];
}

/**
 * Reads a file in any layout that `check` reads, and writes it in another format or layout. Values are those of the record
 * in between, so only a file without errors converts. Throws what `check` throws, and an UnreadableFileError where the
 * layout to write is of another record.
 */
export async function convert(source: SourceLike, options: ConvertOptions): Promise<Conversion> {
  const losses = newLosses();
  let out: RecordsOut | null = null;
  let start: Chosen | null = null;
  const sink: Sink = {
    start(chosen) {
      start ??= chosen;
      out ??= newRecordsOut(writerFor(chosen, options, losses), chosen.schema.metadata.title, options.write);
    },
    add({ record }) {
      // What is no object is an error of the report, and nothing is kept then.
      if (isPlainObject(record)) out?.record(record);
    },
    leave() {},
    flush: async () => out?.flush(),
  };
  const report = await checkInto(source, options, sink);
  await (out as RecordsOut | null)?.end();
  return { report, lost: losses.all(), unread: unreadOf(report, start as Chosen | null, options) };
}

/** Columns that left no trace in the new file. */
function unreadOf({ columns }: Report, chosen: Chosen | null, { to, toProfile }: ConvertOptions): string[] {
  // A member that the record does not know stays where the record itself is written as JSON.
  if (chosen?.layout === null && !chosen.isTable && toProfile === undefined && to !== "csv" && to !== "xlsx") return [];
  const used = new Set(chosen?.layout === null ? [] : usedBy(chosen?.layout.profile));
  const names = columns.filter(({ field, header }) => field === null && header.trim() !== "");
  const { positions, columns: bound } = chosen?.binding ?? { positions: new Map<string, number>(), columns: [] };
  const nameOf = new Map([...positions].map(([name, at]) => [bound[at]?.header, name]));
  return names.map(({ header }) => header).filter((header) => !used.has(nameOf.get(header) ?? ""));
}

/** Columns of a layout without a field of their own that still say something of the record, or nothing but fixed words. */
function usedBy(profile: Profile | undefined): string[] {
  if (profile === undefined) return [];
  const { columns, points = [], packed = [], minted = {} } = profile;
  return [
    ...columns.filter(({ constant, fill }) => constant !== undefined || fill !== undefined).map(({ name }) => name),
    ...points.flatMap(({ system }) => system ?? []),
    ...packed.map(({ column }) => column),
    ...Object.values(minted).flat(),
  ];
}

function writerFor(
  chosen: Chosen,
  { to, toProfile, set }: ConvertOptions,
  losses: ReturnType<typeof newLosses>,
): Writer {
  const { schema } = chosen;
  if (toProfile === undefined) return ownWriter(to, schema.metadata, columnsOf(chosen, set), losses);
  const { name, title } = schema.metadata;
  if (toProfile.record !== name) {
    throw new UnreadableFileError(
      "layout-of-another-record",
      `The file holds ${title} (${name}), and ${toProfile.title} is a layout of ${toProfile.record}`,
      "Choose a layout of the record that the file holds",
    );
  }
  return layoutWriter(to, newLayout(toProfile, schema.metadata, schema.lookups ?? []), schema.metadata, losses);
}
