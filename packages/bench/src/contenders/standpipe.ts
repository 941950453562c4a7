import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newRowsHash } from "../generate/write.ts";
import type { Contender, Form, Said } from "./contender.ts";

const PROGRAM = fileURLToPath(new URL("./bin/standpipe.mjs", import.meta.resolve("standpipe/package.json")));

/** The report that a run leaves in its folder. */
export const REPORT = "report.json";

/** The most that the command takes: more places than any file has rows whose report is asked for every row. */
const EVERY_PLACE = "10000000";

interface Choice {
  readonly reads?: Form;
  /** Threads that check. */
  readonly jobs?: number;
  /**
   * The report shows each row that fails, so that the rows can be compared and not only counted. It is larger than the one that
   * people get, so such a run is not counted.
   */
  readonly everyRow?: boolean;
}

/** `standpipe check`, as people run it. */
export function standpipe({ reads = "csv", jobs = 1, everyRow = false }: Choice = {}): Contender {
  return {
    name: reads === "csv" ? "standpipe check" : "standpipe check, JSON Lines",
    reads,
    about:
      "the command, with `--format json --output`, on one thread. It words what is wrong, counts it by column and rule, and gives the warnings that the others have no words for.",
    judges: "every-rule",
    command(file, record, folder) {
      const more = [
        ...(everyRow ? ["--max-samples", EVERY_PLACE] : []),
        ...(takesJobs() ? ["--jobs", String(jobs)] : []),
      ];
      const args = ["check", file, "--schema", record, "--format", "json", "--output", join(folder, REPORT), ...more];
      return { program: process.execPath, args: [PROGRAM, ...args], endsWith: [0, 1] };
    },
    said: (folder) => saidBy(JSON.parse(readFileSync(join(folder, REPORT), "utf8")), everyRow),
  };
}

let known: boolean | null = null;

/** True where the command can be told how many threads to check with. */
export function takesJobs(): boolean {
  known ??= execFileSync(process.execPath, [PROGRAM, "check", "--help"], { encoding: "utf8" }).includes("--jobs");
  return known;
}

/** What is read of a report. */
interface ReportRows {
  readonly file: { readonly headerRow: number | null };
  readonly rows: number;
  readonly invalidRows: number;
  readonly findings: readonly {
    readonly severity: string;
    readonly samples: readonly { readonly row: number | null }[];
  }[];
}

function saidBy({ file, rows, invalidRows, findings }: ReportRows, everyRow: boolean): Said {
  if (!everyRow) return { rows, failing: invalidRows, hash: null };
  const errors = findings.filter(({ severity }) => severity === "error");
  const failing = new Set(
    errors.flatMap(({ samples }) => samples.map(({ row }) => (row ?? 0) - (file.headerRow ?? 0))),
  );
  const hash = newRowsHash();
  for (const row of [...failing].sort((a, b) => a - b)) hash.add(row);
  return { rows, failing: invalidRows, hash: hash.verdict(rows).hash };
}
