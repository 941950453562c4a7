import { cpuOf, memoryOf, type Series, secondsOf, timesAsFast } from "../measure/series.ts";
import { spreadOf } from "../measure/statistics.ts";
import type { Comparison, InForm } from "../workloads/comparison.ts";
import type { Rates } from "../workloads/rates.ts";
import type { Sizes } from "../workloads/sizes.ts";
import type { Start } from "../workloads/start.ts";
import type { Workers } from "../workloads/workers.ts";
import { inSpread, markdownTable, rounded, seconds, times, whole } from "./words.ts";

/** Every contender that read one form of a file. */
function formTable({ title, file }: Comparison, { form, ours, others }: InForm): string {
  const bytes = form === "csv" ? file.bytes : file.jsonBytes;
  const rows = [ours, ...others].map((one) => [
    one.name,
    whole(one.rows),
    ...speed(one),
    one === ours ? "1" : inSpread(timesAsFast(ours, one), times),
  ]);
  return [
    `### ${title}${form === "csv" ? "" : " as JSON Lines"}: ${whole(file.rows)} rows, ${whole(bytes / 1e6)} MB, ${whole(file.failing)} rows in error`,
    `Counted runs of each, in turn: ${ours.runs.length}. The last column says how many times as fast as each of the others ours is, by the row.`,
    markdownTable([["what", "rows", ...SPEED, "ours against it"], ...rows]),
  ].join("\n\n");
}

/** A table for each form of the file. */
export function comparisonTables(comparison: Comparison): string {
  return comparison.forms.map((one) => formTable(comparison, one)).join("\n\n");
}

/** How time and memory grow with the rows. */
export function sizesTable({ title, sizes }: Sizes): string {
  const rows = sizes.map(({ rows, bytes, ours, peer }) => [
    whole(rows),
    rounded(bytes / 1e6),
    ...speed(ours),
    peer === null ? "–" : inSpread(spreadOf(secondsOf(peer)), seconds),
    peer === null ? "–" : memory(peer),
    peer === null ? "–" : inSpread(timesAsFast(ours, peer), times),
  ]);
  const peer = sizes.find((size) => size.peer !== null)?.peer?.name ?? "the peer";
  const headings = ["rows", "MB", ...SPEED, `${peer}, seconds`, `${peer}, MB`, "times as fast"];
  return `### ${title} by size\n\n${markdownTable([headings, ...rows])}`;
}

/** What errors cost. */
export function ratesTable({ title, rates }: Rates): string {
  const rows = rates.map(({ errors, rows, failing, ours, peer, reportBytes }) => [
    `${errors * 100} %`,
    whole(rows),
    whole(failing),
    ...speed(ours),
    inSpread(spreadOf(secondsOf(peer)), seconds),
    inSpread(timesAsFast(ours, peer), times),
    (reportBytes / 1e3).toFixed(1),
  ]);
  const peer = rates[0]?.peer.name ?? "the peer";
  const headings = ["errors", "rows", "in error", ...SPEED, `${peer}, seconds`, "times as fast", "report, kB"];
  return `### ${title} by share of rows in error\n\n${markdownTable([headings, ...rows])}`;
}

/** A file of a few rows. */
export function startTable({ rows, ours, bare }: Start): string {
  const lines = [bare, ours].map((one) => [
    one === ours ? `${one.name}, ${whole(rows)} rows` : one.name,
    inSpread(spreadOf(secondsOf(one)), milliseconds),
    memory(one),
  ]);
  const headings = ["what", "milliseconds", "peak memory, MB"];
  return `### The start\n\nRuns of each, in turn: ${ours.runs.length}.\n\n${markdownTable([headings, ...lines])}`;
}

/** One thread against two. */
export function workersTable({ rows, bytes, one, two }: Workers): string {
  const lines = [one, two].map((series) => [series.name, ...speed(series)]);
  return [
    `### Two threads: ${whole(rows)} service requests, ${whole(bytes / 1e6)} MB`,
    `Two are ${inSpread(timesAsFast(two, one), times)} times as fast as one.`,
    markdownTable([["what", ...SPEED], ...lines]),
  ].join("\n\n");
}

const SPEED = ["seconds", "CPU seconds", "rows/s", "MB/s", "peak memory, MB"];

function speed(series: Series): string[] {
  const took = spreadOf(secondsOf(series));
  const cpu = cpuOf(series);
  return [
    inSpread(took, seconds),
    cpu === null ? "–" : seconds(cpu.median),
    rounded(series.rows / took.median),
    rounded(series.bytes / 1e6 / took.median),
    memory(series),
  ];
}

function memory(series: Series): string {
  const spread = memoryOf(series);
  return spread === null ? "–" : inSpread(spread, whole);
}

function milliseconds(value: number): string {
  return whole(value * 1000);
}
