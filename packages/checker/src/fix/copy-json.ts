import { noGroups } from "../check/groups.ts";
import { isPlainObject } from "../check/records.ts";
import type { RecordsStart, Sink } from "../check/sink.ts";
import { valuesSet } from "../check/work.ts";
import { checkInto } from "../check.ts";
import { columnsOf } from "../convert/columns.ts";
import type { Tidied } from "../fix.ts";
import { newJsonWalker } from "../read/json-walk.ts";
import { resolveLimits } from "../read/limits.ts";
import { type JsonRecord, UnreadableFileError } from "../read/types.ts";
import { newCanonicalOut } from "./canonical.ts";
import type { Job } from "./job.ts";
import { applied, type Edit, type Patches, patchJson, patchLine } from "./patch-json.ts";
import { newRecordMender, type Patch } from "./record.ts";
import { textOfFile } from "./whole-text.ts";

/** Copies the records of a JSON file: with nothing but the mended values changed, or under the names of the standard. */
export async function copyJson(job: Job): Promise<readonly Tidied[]> {
  const { report, options, to } = job;
  const { format } = report.file;
  const own = format === "jsonl" ? "ndjson" : format === "esri-json" ? "json" : format;
  if (options.canonical === true || own !== to) await copyCanonical(job);
  else await copyPatched(job);
  const { packing, encoding } = report.file;
  const all: Tidied[] = [
    { what: "packing", count: packing === null ? 0 : 1, from: packing },
    { what: "encoding", count: encoding === null || encoding.startsWith("utf-8") ? 0 : 1, from: encoding },
    { what: "byte-order-mark", count: encoding === "utf-8-bom" ? 1 : 0, from: null },
  ];
  return all.filter(({ count }) => count > 0);
}

/** The member of an entry that holds what its record is made of. */
const MEMBERS_IN: Readonly<Record<RecordsStart["form"], readonly string[]>> = {
  object: [],
  list: [],
  feature: ["properties"],
  "esri-feature": ["attributes"],
  geometry: [],
};

async function copyPatched({ source, options, plan, changes }: Job): Promise<void> {
  const patches = new Map<number, readonly Patch[]>();
  let place: RecordsStart | null = null;
  let mend: ReturnType<typeof newRecordMender> | null = null;
  const sink: Sink = {
    start(chosen, at) {
      if (at.kind !== "records") return;
      if (at.form === "list") {
        throw new UnreadableFileError(
          "copy-too-small",
          "The records of the file are lists of values, whose places would be lost in a copy of it.",
          "Ask for the record's own names instead (--canonical), or write a CSV file.",
        );
      }
      place = at;
      const set = valuesSet(chosen, options, noGroups());
      mend = newRecordMender(chosen, { plan, changes, set });
    },
    add(entry, _isValid, faults) {
      const { row, line, value, isMade = false } = entry.source as JsonRecord;
      // The value that was read is made of the members that a feature keeps one level down.
      const inside = isMade ? MEMBERS_IN[place?.form ?? "object"] : [];
      const mended = (mend?.(entry, value, faults).patches ?? []).map((patch) => ({
        ...patch,
        path: [...inside, ...patch.path],
      }));
      // In JSON Lines the line is where a record is found again.
      const number = place?.format === "jsonl" ? line : row;
      if (mended.length > 0 && number !== null) patches.set(number - 1, mended);
    },
    leave() {},
    async flush() {},
  };
  await checkInto(source, options, sink);
  const { format, set, list }: Partial<RecordsStart> = place ?? {};
  if (format === "jsonl") return copyLines(source, patches, options.write);
  if (list !== undefined) return copyEntries(source, list, patches, options.write);
  const pieces: string[] = [];
  for await (const piece of textOfFile(source)) pieces.push(piece);
  const text = pieces.join("");
  const isRoot = !set && text.trimStart().startsWith("{");
  const keys = isRoot ? null : set ? set.split(".") : [];
  await options.write(patchJson(text, keys, patches));
}

async function copyLines(
  source: Job["source"],
  patches: ReadonlyMap<number, readonly Patch[]>,
  write: Job["options"]["write"],
): Promise<void> {
  let unfinished = "";
  let number = 0;
  const patched = (line: string) => patchLine(line, patches.get(number++) ?? []);
  for await (const piece of textOfFile(source)) {
    const lines = (unfinished + piece).split("\n");
    unfinished = lines.pop() ?? "";
    if (lines.length > 0) await write(lines.map((line) => `${patched(line)}\n`).join(""));
  }
  if (unfinished !== "") await write(patched(unfinished));
}

/** The same for a file that is read in parts: `list` is that of its lists whose entries are the records. */
async function copyEntries(
  source: Job["source"],
  list: number,
  patches: Patches,
  write: Job["options"]["write"],
): Promise<void> {
  const { maxJsonDepth, maxJsonBytes } = resolveLimits();
  let edits: Edit[] = [];
  let number = 0;
  const walker = newJsonWalker({
    maxDepth: maxJsonDepth,
    maxCharacters: maxJsonBytes,
    keep: null,
    take({ list: from, at, text }) {
      if (from !== list) return;
      const own = patches.get(number++);
      if (own !== undefined) edits.push({ from: at, to: at + text.length, text: patchLine(text, own) });
    },
  });
  let held = "";
  let heldFrom = 0;
  for await (const piece of textOfFile(source)) {
    walker.feed(piece);
    held += piece;
    const ready = walker.settled() - heldFrom;
    const moved = edits.map(({ from, to, text }) => ({ from: from - heldFrom, to: to - heldFrom, text }));
    await write(applied(held.slice(0, ready), moved));
    held = held.slice(ready);
    heldFrom += ready;
    edits = [];
  }
  await write(held);
}

async function copyCanonical(job: Job): Promise<void> {
  const { source, options, to, report, plan, changes } = job;
  let out: ReturnType<typeof newCanonicalOut> | null = null;
  let mend: ReturnType<typeof newRecordMender> | null = null;
  let waiting: unknown[] = [];
  const drain = async () => {
    const ready = waiting;
    waiting = [];
    const open = await out;
    for (const record of ready) if (isPlainObject(record)) open?.record(record, []);
    await open?.flush();
  };
  const sink: Sink = {
    start(chosen) {
      const unread = report.columns.filter(({ field }) => field === null).map(({ header }) => header);
      const isNested = chosen.layout?.profile.shape === "json";
      if (unread.length > 0 && (isNested || to === "csv" || to === "xlsx")) {
        throw new UnreadableFileError(
          "copy-too-small",
          `The copy would have no place for ${unread.slice(0, 5).join(", ")}${unread.length > 5 ? ` and ${unread.length - 5} more` : ""}.`,
          "Correct the file in its own form, or use convert, which says what it leaves out.",
        );
      }
      const set = valuesSet(chosen, options, noGroups());
      mend = newRecordMender(chosen, { plan, changes, set });
      out = newCanonicalOut(chosen, to, { fields: columnsOf(chosen, options.set), extra: [] }, options.write);
    },
    add(entry, _isValid, faults) {
      waiting.push(mend?.(entry, (entry.source as JsonRecord).value, faults).record);
    },
    leave() {},
    flush: drain,
  };
  await checkInto(source, options, sink);
  await drain();
  await (await (out as ReturnType<typeof newCanonicalOut> | null))?.end();
}
