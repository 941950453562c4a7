import type { SchemaCoverage } from "@standpipe/evolution";
import { inDigits } from "@standpipe/runtime/rules";
import type { Look } from "./look.ts";
import { counted, sentence } from "./words.ts";
import { wrap } from "./wrap.ts";

/** What the examples show of the schemas of a path. */
export interface CoverageResult {
  readonly path: string;
  readonly demands: number;
  readonly met: number;
  readonly schemas: readonly SchemaCoverage[];
  /** Schemas that lint has to say more of first. */
  readonly notMeasured: readonly string[];
}

/** What is missing from the examples, for a person to read, schema by schema. */
export function coverageReport(result: CoverageResult, look: Look): string {
  const { width, palette } = look;
  const blocks = [
    headLines(result, look),
    ...result.schemas.filter(({ missing }) => missing.length > 0).map((schema) => schemaLines(schema, look)),
    result.notMeasured.length === 0
      ? []
      : [
          palette.strong("Not measured"),
          "",
          ...result.notMeasured.flatMap((path) => wrap(path, { width, first: "  - ", rest: "    " })),
          "",
          ...wrap(`Why not, and what to do: standpipe\u00a0lint\u00a0${result.path}`, { width }),
        ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headLines({ path, demands, met, schemas, notMeasured }: CoverageResult, { width, palette }: Look): string[] {
  const missing = demands - met;
  const isWhole = missing === 0 && notMeasured.length === 0;
  const verdict = isWhole
    ? { text: `✓ ${path}: the examples show everything`, style: palette.good }
    : {
        text: `✗ ${path}: ${missing === 0 ? "not all measured" : `${counted(missing, "thing")} to show`}`,
        style: palette.bad,
      };
  const sum = `${inDigits(met)} of ${counted(demands, "thing")} shown, in ${counted(schemas.length, "schema")}.`;
  return [...wrap([verdict], { width }), ...wrap(sum, { width })];
}

function schemaLines({ path, demands, met, missing }: SchemaCoverage, { width, palette }: Look): string[] {
  return [
    ...wrap(
      [
        { text: path, style: palette.strong },
        { text: ` (${inDigits(met)} of ${inDigits(demands)})`, style: palette.quiet },
      ],
      { width },
    ),
    "",
    ...missing.flatMap(({ message, pointer }) =>
      wrap([{ text: sentence(message) }, { text: ` ${pointer}`, style: palette.quiet }], {
        width,
        first: "  - ",
        rest: "    ",
      }),
    ),
  ];
}
