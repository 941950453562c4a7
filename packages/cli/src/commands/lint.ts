import { lintSchemas } from "@standpipe/evolution";
import type { ExitCode } from "../exit-code.ts";
import { lookOf } from "../io/terminal.ts";
import { lintReport } from "../render/lint-report.ts";
import { openHouse } from "./house.ts";

/** Holds schemas to the rules of the house and prints what is not as they ask. Throws a CommandError without schemas. */
export function runLint(path: string, format: "text" | "json"): ExitCode {
  const { house, part, schemas } = openHouse(path);
  const problems = lintSchemas(house).filter((problem) => part.includes(problem.path));
  process.stdout.write(
    format === "json"
      ? `${JSON.stringify({ path, schemas, problems }, null, 2)}\n`
      : lintReport({ path, schemas, problems }, lookOf(process.stdout)),
  );
  return problems.length === 0 ? 0 : 1;
}
