import { scan } from "../contenders/contenders.ts";
import { type Series, timesAsFast } from "../measure/series.ts";
import type { Figures } from "../workloads/figures.ts";

/** How many times as fast ours is, by the name of what it is compared with. Larger is better. */
export type Ratios = Readonly<Record<string, number>>;

/** The ratios of a quick run that can be held against earlier ones: medians of their turns. */
export function ratiosOf({ requests, spend, rates, start }: Figures): Ratios {
  const ratios: Record<string, number> = {};
  const add = (name: string, ours: Series, other: Series) => {
    ratios[name] = Number(timesAsFast(ours, other).median.toPrecision(3));
  };
  for (const { title, forms } of [requests, spend])
    for (const { ours, others } of forms)
      for (const other of others.filter(isTold)) add(`${title}: ${other.name}`, ours, other);
  for (const { title, rates: all } of rates)
    for (const { errors, ours, peer } of all)
      add(`${title}, ${errors * 100} % of rows in error: ${peer.name}`, ours, peer);
  add(`${start.rows} rows: ${start.bare.name}`, start.ours, start.bare);
  return ratios;
}

/** What reads and no more is over too soon to be compared in a short run; our own scan is what the check is built upon. */
function isTold({ name, judges }: Series): boolean {
  return judges !== "nothing" || name === scan.name;
}
