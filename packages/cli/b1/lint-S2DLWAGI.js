import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  lintSchemas,
  openHouse
} from "./chunk-HJXLKOIJ.js";
import "./chunk-QHGCOWC7.js";
import {
  counted,
  lookOf,
  sentence,
  wrap
} from "./chunk-7AXTO7HT.js";
import "./chunk-27YSSU3U.js";
import "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// src/render/lint-report.ts
function lintReport({ path, schemas, problems }, look) {
  const { width, palette } = look;
  const files = [...new Set(problems.map((problem) => problem.path))];
  const verdict = problems.length === 0 ? { text: `\u2713 ${path}: nothing to fix`, style: palette.good } : {
    text: `\u2717 ${path}: ${counted(problems.length, "problem")} in ${counted(files.length, "file")}`,
    style: palette.bad
  };
  const head = [...wrap([verdict], { width }), ...wrap(`${counted(schemas, "schema")} looked at.`, { width })];
  const blocks = files.map((file) => {
    const own = problems.filter((problem) => problem.path === file);
    return [palette.strong(file), ...own.flatMap((problem) => ["", ...problemLines(problem, look)])];
  });
  return `${[head, ...blocks].map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function problemLines({ rule, pointer, message, fix }, { width, palette }) {
  const place = pointer === "" ? [] : wrap([{ text: pointer, style: palette.quiet }], { width, first: "    " });
  return [
    ...wrap(sentence(message), { width, first: "  - ", rest: "    " }),
    ...place,
    ...wrap(
      [
        { text: sentence(fix), style: palette.action },
        { text: ` [${rule}]`, style: palette.quiet }
      ],
      { width, first: `    ${palette.action("\u2192")} `, rest: "      " }
    )
  ];
}

// src/commands/lint.ts
function runLint(path, format) {
  const { house, part, schemas } = openHouse(path);
  const problems = lintSchemas(house).filter((problem) => part.includes(problem.path));
  process.stdout.write(
    format === "json" ? `${JSON.stringify({ path, schemas, problems }, null, 2)}
` : lintReport({ path, schemas, problems }, lookOf(process.stdout))
  );
  return problems.length === 0 ? 0 : 1;
}
export {
  runLint
};
