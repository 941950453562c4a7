import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newRowsHash, type Verdict } from "../generate/write.ts";
import { measure, type Run } from "../measure/process.ts";

/** A file that was made, of one record. */
export interface Table {
  readonly path: string;
  readonly record: string;
}

/** One way to read a file, as a whole process. */
export interface Contender {
  readonly name: string;
  /** Measures the process on a file; `verdict` is null where it does not judge rows. `folder` takes its output. */
  run(table: Table, folder: string): Promise<{ readonly run: Run; readonly verdict: Verdict | null }>;
}

const own = (script: string) => fileURLToPath(new URL(script, import.meta.url));
const standpipeProgram = fileURLToPath(new URL("./bin/standpipe.mjs", import.meta.resolve("standpipe/package.json")));

/** What is read of a report. */
interface ReportRows {
  readonly rows: number;
  readonly invalidRows: number;
  readonly findings: readonly {
    readonly severity: string;
    readonly samples: readonly { readonly row: number | null }[];
  }[];
}

/**
 * `standpipe check`, as people run it. With `everyRow` the report shows each row that fails, so that the rows can be
 * compared and not only counted; the report is then larger than people get.
 */
export function standpipe(everyRow: boolean): Contender {
  return {
    name: "standpipe check",
    async run({ path, record }, folder) {
      const output = join(folder, "report.json");
      const samples = everyRow ? ["--max-samples", "10000000"] : [];
      const args = ["check", path, "--schema", record, "--format", "json", "--output", output, ...samples];
      const run = await measure(standpipeProgram, args, folder);
      const report: ReportRows = JSON.parse(readFileSync(output, "utf8"));
      return { run, verdict: { rows: report.rows, failing: report.invalidRows, hash: everyRow ? hashOf(report) : "" } };
    },
  };
}

function hashOf({ findings }: ReportRows): string {
  const errors = findings.filter(({ severity }) => severity === "error");
  const rows = new Set(errors.flatMap(({ samples }) => samples.map(({ row }) => row ?? 0)));
  const hash = newRowsHash();
  for (const row of [...rows].sort((a, b) => a - b)) hash.add(row);
  return hash.digest();
}

/** The named peer: csv-parse and Ajv, put together by hand. */
export const csvParseAjv: Contender = {
  name: "csv-parse + Ajv",
  async run({ path, record }, folder) {
    const run = await measure(own("./csv-parse-ajv.js"), [path, record], folder);
    return { run, verdict: JSON.parse(run.output) };
  },
};

/** Only reads the file. */
export const bareRead: Contender = {
  name: "reading the file",
  async run({ path }, folder) {
    return { run: await measure(own("./read.js"), [path], folder), verdict: null };
  },
};
