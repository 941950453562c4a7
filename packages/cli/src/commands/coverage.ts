import { coverageOf, soundPartOf } from "@standpipe/evolution";
import { readExamples } from "@standpipe/evolution/files";
import type { ExitCode } from "../exit-code.ts";
import { lookOf } from "../io/terminal.ts";
import { coverageReport } from "../render/coverage-report.ts";
import { openHouse, read } from "./house.ts";

/** Measures what the examples show of schemas and prints what is missing. Throws a CommandError without schemas. */
export function runCoverage(path: string, format: "text" | "json"): ExitCode {
  const { house, part } = openHouse(path);
  const { registry } = soundPartOf(house);
  const sound = registry.domains.flatMap((domain) => registry.documents(domain));
  const examples = read(() =>
    readExamples(
      part.folder,
      sound.filter(({ kind }) => kind === "record"),
    ),
  );
  const isAsked = (document: { readonly path: string }) => part.includes(`schemas/${document.path}.json`);
  const schemas = coverageOf(registry, examples, new Date().toISOString().slice(0, 10)).filter(isAsked);
  const broken = house.documents.filter((document) => isAsked(document) && !sound.includes(document));
  const report = {
    path,
    demands: schemas.reduce((sum, { demands }) => sum + demands, 0),
    met: schemas.reduce((sum, { met }) => sum + met, 0),
    schemas,
    notMeasured: broken.map((document) => document.path),
  };
  process.stdout.write(
    format === "json" ? `${JSON.stringify(report, null, 2)}\n` : coverageReport(report, lookOf(process.stdout)),
  );
  return report.met === report.demands && broken.length === 0 ? 0 : 1;
}
