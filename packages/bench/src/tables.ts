import { availableParallelism, cpus } from "node:os";
import { ratiosOf, type Spread, spreadOf } from "./measure/statistics.ts";
import type { Series, Workload } from "./workload.ts";

/** The one run on a large file. */
export interface Large {
  readonly megabytes: number;
  readonly rows: number;
  readonly peakMegabytes: number;
  readonly rowsPerSecond: number;
}

/** The figures as Markdown. `large` is null where no large file was checked. */
export function tables(workloads: readonly Workload[], large: Large | null): string {
  const sections = workloads.map(table);
  if (large !== null) sections.push(largeSection(large));
  return [machine(), ...sections].join("\n\n");
}

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown";
  return `${availableParallelism()} CPUs (${model}), Node ${process.versions.node}, ${process.platform} ${process.arch}.`;
}

function table({ title, file, series }: Workload): string {
  const [ours, peer] = series;
  if (ours === undefined || peer === undefined) throw new RangeError("A contender is missing");
  const rows = series.map((one) => {
    const speed = one === peer ? "1" : inTimes(ratiosOf(secondsOf(peer), secondsOf(one)));
    const seconds = spreadOf(secondsOf(one));
    const cpu = spreadOf(one.runs.map((run) => run.cpuSeconds));
    const memory = spreadOf(one.runs.map((run) => run.peakMegabytes));
    return [
      one.name,
      `${inSeconds(seconds.median)} (${inSeconds(seconds.min)}–${inSeconds(seconds.max)})`,
      inSeconds(cpu.median),
      whole(rounded(file.rows / seconds.median)),
      (file.bytes / 1e6 / seconds.median).toFixed(1),
      `${whole(memory.median)} (${whole(memory.min)}–${whole(memory.max)})`,
      speed,
    ];
  });
  const headings = ["what", "seconds", "CPU seconds", "rows/s", "MB/s", "peak memory, MB"];
  return [
    `### ${title}: ${whole(file.rows)} rows, ${whole(file.bytes / 1e6)} MB, ${whole(file.failing)} rows in error`,
    "",
    `Counted runs of each, in turn: ${ours.runs.length}. Medians, with the least and the most in brackets.`,
    "",
    ...aligned([[...headings, `speed, where ${peer.name} is 1`], ...rows]),
  ].join("\n");
}

/** Lines of a Markdown table, headings first, spaced as the formatter of this repository wants them. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const padded = rows.map((cells) =>
    line(
      cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    ),
  );
  const rule = line(widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)));
  return [padded[0] ?? "", rule, ...padded.slice(1)];
}

function largeSection({ megabytes, rows, peakMegabytes, rowsPerSecond }: Large): string {
  return [
    "### A large file",
    "",
    `\`standpipe check\` on a spend export of ${whole(megabytes)} MB and ${whole(rows)} rows: at most ${whole(peakMegabytes)} MB of memory, ${whole(rounded(rowsPerSecond))} rows/s, one run.`,
  ].join("\n");
}

function secondsOf({ runs }: Series): number[] {
  return runs.map(({ seconds }) => seconds);
}

function inTimes({ median, min, max }: Spread): string {
  const times = (ratio: number) => (ratio < 10 ? ratio.toPrecision(2) : whole(ratio));
  return `**${times(median)}** (${times(min)}–${times(max)})`;
}

function inSeconds(value: number): string {
  return value.toFixed(2);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}

/** Three figures: more would pretend to know what the noise hides. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
