import type { ReadProblem, ReadProblemCode } from "./types.ts";

const KEPT = 1000;
const EXCERPT = 100;

/** Collects the problems of one file: the first 1,000 of each code, and the count of all. */
export class ProblemLog {
  readonly problems: ReadProblem[] = [];
  readonly counts = new Map<ReadProblemCode, number>();

  add(problem: ReadProblem): void {
    const count = (this.counts.get(problem.code) ?? 0) + 1;
    this.counts.set(problem.code, count);
    if (count <= KEPT) this.problems.push(problem);
  }
}

/** The start of a text, as a copy: a slice would keep the whole block of text in memory that it is cut from. */
export function excerpt(text: string): string {
  return Array.from(text.slice(0, EXCERPT)).join("");
}
