import type { Contender, Form } from "../contenders/contender.ts";
import { peers } from "../contenders/contenders.ts";
import { standpipe } from "../contenders/standpipe.ts";
import { type Made, make, RECORD_OF, remove } from "../generate/files.ts";
import type { Kind } from "../generate/main.ts";
import { foreseen, MOST_SECONDS, type Probe } from "../measure/scale.ts";
import type { Series } from "../measure/series.ts";
import { type Entry, inTurns, type Say, verified } from "../measure/turns.ts";

/** All contenders on one kind of file, an error in one row of a hundred. */
export interface Comparison {
  readonly kind: Kind;
  readonly title: string;
  /** The file that all but slow contenders read. */
  readonly file: Pick<Made, "rows" | "bytes" | "jsonBytes" | "failing">;
  readonly forms: readonly InForm[];
  /** Who could not take part, and why. */
  readonly absent: readonly { readonly name: string; readonly why: string }[];
}

/** Those that read the file in one form. */
export interface InForm {
  readonly form: Form;
  readonly ours: Series;
  readonly others: readonly Series[];
}

/** What to compare: how many rows, how many turns, and in which forms. */
export interface ComparisonPlan {
  readonly kind: Kind;
  readonly title: string;
  readonly rows: number;
  readonly turns: number;
  readonly forms: readonly Form[];
}

/** Parts of the file, shortest first. Two runs show how much of a run is its start, so the shortest is never what counts. */
const PARTS = [1000, 100, 10, 1];

/**
 * Measures `standpipe check` and every peer that knows the record. Before anything counts, each names the rows that fail, on short
 * files first: that also shows how many rows it can be given.
 */
export async function compare(plan: ComparisonPlan, folder: string, say: Say): Promise<Comparison> {
  const { kind, title, rows, turns, forms } = plan;
  const jsonLines = forms.includes("jsonLines");
  say(`${title}: making ${rows.toLocaleString("en-GB")} rows`);
  const files: Made[] = [];
  for (const part of PARTS) files.push(await make({ kind, rows: Math.ceil(rows / part), jsonLines }, folder));
  const whole = files.at(-1) as Made;

  const isAsked = ({ reads, records }: Contender) =>
    forms.includes(reads) && (records ?? [RECORD_OF[kind]]).includes(RECORD_OF[kind]);
  const absent: { name: string; why: string }[] = [];
  const present = peers.filter(isAsked).filter(({ name, prepare }) => {
    const why = prepare?.() ?? null;
    if (why !== null) absent.push({ name, why });
    return why === null;
  });
  say(`${title}: comparing which rows fail`);
  for (const reads of forms)
    for (const made of files) await verified(standpipe({ reads, everyRow: true }), made, folder);
  const entries: Entry[] = forms.map((reads) => ({ contender: standpipe({ reads }), made: whole }));
  for (const contender of present) entries.push({ contender, made: await longest(contender, files, folder) });

  const series = await inTurns(entries, turns, folder, (words) => say(`${title}: ${words}`));
  for (const made of files) remove(made);
  const { bytes, jsonBytes, failing } = whole;
  const others = series.slice(forms.length);
  return {
    kind,
    title,
    file: { rows: whole.rows, bytes, jsonBytes, failing },
    forms: forms.map((form, at) => ({
      form,
      ours: series[at] as Series,
      others: others.filter(({ reads }) => reads === form),
    })),
    absent,
  };
}

/** The longest of the files, shortest first, that a contender can read in the time of a run. It has judged that file then. */
async function longest(contender: Contender, files: readonly Made[], folder: string): Promise<Made> {
  const probes: Probe[] = [];
  let fitting = files[0] as Made;
  for (const made of files) {
    if (foreseen(probes, made.rows) > MOST_SECONDS) break;
    const { seconds } = await verified(contender, made, folder);
    probes.push({ rows: made.rows, seconds });
    fitting = made;
  }
  return fitting;
}
