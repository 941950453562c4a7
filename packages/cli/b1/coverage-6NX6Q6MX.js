import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  coverageOf,
  openHouse,
  read,
  readExamples,
  soundPartOf
} from "./chunk-HJXLKOIJ.js";
import "./chunk-QHGCOWC7.js";
import {
  counted,
  lookOf,
  sentence,
  wrap
} from "./chunk-7AXTO7HT.js";
import "./chunk-27YSSU3U.js";
import {
  inDigits
} from "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// src/render/coverage-report.ts
function coverageReport(result, look) {
  const { width, palette } = look;
  const blocks = [
    headLines(result, look),
    ...result.schemas.filter(({ missing }) => missing.length > 0).map((schema) => schemaLines(schema, look)),
    result.notMeasured.length === 0 ? [] : [
      palette.strong("Not measured"),
      "",
      ...result.notMeasured.flatMap((path) => wrap(path, { width, first: "  - ", rest: "    " })),
      "",
      ...wrap(`Why not, and what to do: standpipe\xA0lint\xA0${result.path}`, { width })
    ]
  ];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function headLines({ path, demands, met, schemas, notMeasured }, { width, palette }) {
  const missing = demands - met;
  const isWhole = missing === 0 && notMeasured.length === 0;
  const verdict = isWhole ? { text: `\u2713 ${path}: the examples show everything`, style: palette.good } : {
    text: `\u2717 ${path}: ${missing === 0 ? "not all measured" : `${counted(missing, "thing")} to show`}`,
    style: palette.bad
  };
  const sum = `${inDigits(met)} of ${counted(demands, "thing")} shown, in ${counted(schemas.length, "schema")}.`;
  return [...wrap([verdict], { width }), ...wrap(sum, { width })];
}
function schemaLines({ path, demands, met, missing }, { width, palette }) {
  return [
    ...wrap(
      [
        { text: path, style: palette.strong },
        { text: ` (${inDigits(met)} of ${inDigits(demands)})`, style: palette.quiet }
      ],
      { width }
    ),
    "",
    ...missing.flatMap(
      ({ message, pointer }) => wrap([{ text: sentence(message) }, { text: ` ${pointer}`, style: palette.quiet }], {
        width,
        first: "  - ",
        rest: "    "
      })
    )
  ];
}

// src/commands/coverage.ts
function runCoverage(path, format) {
  const { house, part } = openHouse(path);
  const { registry } = soundPartOf(house);
  const sound = registry.domains.flatMap((domain) => registry.documents(domain));
  const examples = read(
    () => readExamples(
      part.folder,
      sound.filter(({ kind }) => kind === "record")
    )
  );
  const isAsked = (document) => part.includes(`schemas/${document.path}.json`);
  const schemas = coverageOf(registry, examples, (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)).filter(isAsked);
  const broken = house.documents.filter((document) => isAsked(document) && !sound.includes(document));
  const report = {
    path,
    demands: schemas.reduce((sum, { demands }) => sum + demands, 0),
    met: schemas.reduce((sum, { met }) => sum + met, 0),
    schemas,
    notMeasured: broken.map((document) => document.path)
  };
  process.stdout.write(
    format === "json" ? `${JSON.stringify(report, null, 2)}
` : coverageReport(report, lookOf(process.stdout))
  );
  return report.met === report.demands && broken.length === 0 ? 0 : 1;
}
export {
  runCoverage
};
