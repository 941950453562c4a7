import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { standpipe } from "./contenders/contenders.ts";
import { replaceFigures } from "./page.ts";
import { type Large, tables } from "./tables.ts";
import { make, type Plan, runWorkload, verified, type Workload } from "./workload.ts";

const PAGE = new URL("../../../docs/performance.md", import.meta.url);
const LARGE_BYTES = 1_000_000_000;
/** A promise of the README. */
const MOST_MEGABYTES = 300;

/** Measures, prints the figures, and with `--write` puts them into docs/performance.md. Gives the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      quick: { type: "boolean", default: false },
      rows: { type: "string" },
      runs: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const rows = Number(values.rows ?? (values.quick ? 50_000 : 1_000_000));
  const runs = Number(values.runs ?? (values.quick ? 3 : 5));
  if (!Number.isSafeInteger(rows) || !Number.isSafeInteger(runs) || rows < 1 || runs < 1) {
    console.error("--rows and --runs take a whole number above 0");
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "standpipe-bench-"));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once("SIGINT", () => {
    clear();
    process.exit(130);
  });
  try {
    const plans: Plan[] = [
      { kind: "spend", title: "Spend", record: "transparency/spend-transaction", rows, runs },
      { kind: "requests", title: "Service requests", record: "services/service-request", rows, runs },
    ];
    const workloads: Workload[] = [];
    for (const plan of plans) workloads.push(await runWorkload(plan, folder, console.error));
    const isFull = !values.quick && values.rows === undefined;
    const large = isFull ? await runLarge(workloads[0] as Workload, folder) : null;
    const figures = tables(workloads, large);
    console.log(figures);
    if (values.write) writeFileSync(PAGE, replaceFigures(readFileSync(PAGE, "utf8"), figures));
    return 0;
  } finally {
    clear();
  }
}

/** A spend file of 1 GB, for its memory. Throws where a check takes more of it than is promised. */
async function runLarge({ file }: Workload, folder: string): Promise<Large> {
  rmSync(file.path);
  console.error("A large file: making 1 GB");
  const made = await make("spend", file.record, Math.ceil(LARGE_BYTES / (file.bytes / file.rows)), folder);
  const { peakMegabytes, seconds } = await verified(standpipe(false), made, folder);
  if (peakMegabytes > MOST_MEGABYTES)
    throw new Error(`A file of 1 GB took ${peakMegabytes} MB of memory, over ${MOST_MEGABYTES}`);
  return { megabytes: made.bytes / 1e6, rows: made.rows, peakMegabytes, rowsPerSecond: made.rows / seconds };
}
