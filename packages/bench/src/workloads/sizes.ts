import { csvParseAjv } from "../contenders/contenders.ts";
import { standpipe } from "../contenders/standpipe.ts";
import { type Made, make, remove } from "../generate/files.ts";
import type { Kind } from "../generate/main.ts";
import type { Series } from "../measure/series.ts";
import { type Entry, inTurns, type Say } from "../measure/turns.ts";

/** The same table in several lengths. */
export interface Sizes {
  readonly kind: Kind;
  readonly title: string;
  readonly sizes: readonly Size[];
}

/** One length. */
export interface Size {
  readonly rows: number;
  readonly bytes: number;
  readonly ours: Series;
  /** Null where the file is too long for the peer. */
  readonly peer: Series | null;
}

/** What to measure: the longest file that the peer reads too; there are three shorter ones, and one ten times as long. */
export interface SizesPlan {
  readonly kind: Kind;
  readonly title: string;
  readonly rows: number;
  readonly turns: number;
}

/** Measures `standpipe check` and the peer on files of growing length. */
export async function growth({ kind, title, rows, turns }: SizesPlan, folder: string, say: Say): Promise<Sizes> {
  const files: Made[] = [];
  for (const part of [1000, 100, 10, 1, 0.1]) {
    const length = Math.max(1, Math.round(rows / part));
    say(`${title} by size: making ${length.toLocaleString("en-GB")} rows`);
    files.push(await make({ kind, rows: length }, folder));
  }
  const ours = files.map((made): Entry => ({ contender: standpipe(), made }));
  const theirs = files.slice(0, -1).map((made): Entry => ({ contender: csvParseAjv, made }));
  const series = await inTurns([...ours, ...theirs], turns, folder, (words) => say(`${title} by size: ${words}`));
  for (const made of files) remove(made);
  return {
    kind,
    title,
    sizes: files.map((made, at) => ({
      rows: made.rows,
      bytes: made.bytes,
      ours: series[at] as Series,
      peer: series[ours.length + at] ?? null,
    })),
  };
}
