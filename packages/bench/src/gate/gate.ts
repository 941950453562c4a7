import type { Ratios } from "./ratios.ts";

/** A ratio that is less than half of what it was. */
export interface Regression {
  readonly name: string;
  readonly was: number;
  readonly is: number;
}

/** Noise moves a ratio by a tenth or two, and another machine by a little more. */
const HALF = 0.5;

/** The ratios that have regressed by half against the reference. Those that only one side has are not compared. */
export function regressions(reference: Ratios, now: Ratios): Regression[] {
  return Object.entries(reference).flatMap(([name, was]) => {
    const is = now[name];
    return is !== undefined && is < was * HALF ? [{ name, was, is }] : [];
  });
}

/** What a quick run says: each ratio beside its reference, then what has regressed. */
export function gateWords(reference: Ratios, now: Ratios): string {
  const names = new Set([...Object.keys(reference), ...Object.keys(now)]);
  const lines = [...names].map((name) => {
    const [is, was] = [now[name], reference[name]].map((ratio) => (ratio === undefined ? "–" : String(ratio)));
    return `${is?.padStart(8)} ${was?.padStart(10)}  ${name}`;
  });
  const verdicts = regressions(reference, now).map(
    ({ name, was, is }) => `${name}: was ${was} times, is ${is} times. That is less than half.`,
  );
  const isJudged = Object.keys(reference).some((name) => now[name] !== undefined);
  const fine = isJudged
    ? "No ratio has regressed by half."
    : "Nothing is judged: there is no reference for such a run.";
  const verdict = verdicts.length > 0 ? verdicts : [fine];
  return [`${"now".padStart(8)} ${"reference".padStart(10)}  times as fast as`, ...lines, "", ...verdict].join("\n");
}
