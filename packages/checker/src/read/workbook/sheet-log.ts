import { ProblemLog } from "../problem-log.ts";
import type { ReadProblem } from "../types.ts";

/** The problems of one sheet. Those of a sheet that is only looked at are not problems of the file. */
export class SheetLog {
  readonly own = new ProblemLog();
  readonly #sheet: string;
  readonly #workbook: ProblemLog;
  #waiting: ReadProblem[] | null = [];

  constructor(sheet: string, workbook: ProblemLog) {
    this.#sheet = sheet;
    this.#workbook = workbook;
  }

  add(found: ReadProblem): void {
    const problem = { ...found, sheet: this.#sheet };
    this.own.add(problem);
    if (this.#waiting === null) this.#workbook.add(problem);
    else this.#waiting.push(problem);
  }

  /** From here on the sheet is read for what it holds. */
  adopt(): void {
    for (const problem of this.#waiting ?? []) this.#workbook.add(problem);
    this.#waiting = null;
  }
}
