import { availableParallelism, cpus } from "node:os";
import { peers } from "../contenders/contenders.ts";
import { standpipe } from "../contenders/standpipe.ts";
import type { Figures } from "../workloads/figures.ts";
import { goalsTable } from "./goals.ts";
import { comparisonTables, ratesTable, sizesTable, startTable, workersTable } from "./tables.ts";

/** All figures of a run as Markdown, as they stand on the page. */
export function figuresPage(figures: Figures, day: string): string {
  const { requests, spend, sizes, rates, start, workers } = figures;
  return [
    machine(day),
    goalsTable(figures),
    comparisonTables(requests),
    comparisonTables(spend),
    ...sizes.map(sizesTable),
    ...rates.map(ratesTable),
    startTable(start),
    ...(workers === null ? [] : [workersTable(workers)]),
    ...leftOut(figures),
    contenders(),
  ].join("\n\n");
}

function machine(day: string): string {
  const model = cpus()[0]?.model.trim() ?? "unknown";
  return `${day}: ${availableParallelism()} CPUs (${model}), Node ${process.versions.node}, ${process.platform} ${process.arch}. Medians, with the least and the most in brackets.`;
}

function leftOut({ leftOut }: Figures): string[] {
  if (leftOut.length === 0) return [];
  return [`### Left out\n\n${leftOut.map(({ name, why }) => `- **${name}**: ${why}`).join("\n")}`];
}

function contenders(): string {
  const all = [standpipe(), ...peers];
  return `### Who is measured\n\n${all.map(({ name, about }) => `- **${name}**: ${about}`).join("\n")}`;
}
