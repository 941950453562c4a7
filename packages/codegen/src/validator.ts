import type { Schema } from "@standpipe/evolution";
import {
  hasDecimals,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  matchesForm,
  type PointSystem,
  pointFault,
  sameLength,
  type Validator,
} from "@standpipe/runtime/record";
import { _, Ajv2020, type CodeKeywordDefinition } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { slimmed } from "./slim.ts";

const RUNTIME = "@standpipe/runtime/record";

/** A named function of the runtime, callable here and imported by the code that Ajv writes. */
const FORMATS = { date: isDate, "date-time": isDateTime, email: isEmail };
const FORMAT_NAMES: Readonly<Record<string, string>> = { date: "isDate", "date-time": "isDateTime", email: "isEmail" };

const decimals: CodeKeywordDefinition = {
  keyword: "x-decimals",
  type: "number",
  schemaType: "number",
  error: { message: "", params: ({ schema }) => _`{limit: ${schema as number}}` },
  code(context) {
    const ask = context.gen.scopeValue("func", { ref: hasDecimals, code: _`require("hasDecimals")` });
    context.fail(_`!${ask}(${context.data}, ${context.schema as number})`);
  },
};

const order: CodeKeywordDefinition = {
  keyword: "x-order",
  type: "object",
  schemaType: "array",
  error: { message: "", params: ({ params }) => _`{earlier: ${params.earlier}, later: ${params.later}}` },
  code(context) {
    const ask = context.gen.scopeValue("func", { ref: inOrder, code: _`require("inOrder")` });
    for (const [earlier, later] of context.schema as [string, string][]) {
      context.setParams({ earlier, later });
      context.gen.if(_`!${ask}(${context.data}[${earlier}], ${context.data}[${later}])`, () => context.error());
    }
  },
};

const sameLengths: CodeKeywordDefinition = {
  keyword: "x-same-length",
  type: "object",
  schemaType: "array",
  error: { message: "", params: ({ params }) => _`{first: ${params.first}, second: ${params.second}}` },
  code(context) {
    const ask = context.gen.scopeValue("func", { ref: sameLength, code: _`require("sameLength")` });
    for (const [one, other] of context.schema as [string, string][]) {
      context.setParams({ first: one, second: other });
      context.gen.if(_`!${ask}(${context.data}[${one}], ${context.data}[${other}])`, () => context.error());
    }
  },
};

const points: CodeKeywordDefinition = {
  keyword: "x-points",
  type: "object",
  schemaType: "array",
  error: {
    message: "",
    params: ({ params }) => _`{fault: ${params.fault}, north: ${params.north}, east: ${params.east}}`,
  },
  code(context) {
    const ask = context.gen.scopeValue("func", { ref: pointFault, code: _`require("pointFault")` });
    for (const { system, north, east } of context.schema as { system: PointSystem; north: string; east: string }[]) {
      const fault = context.gen.const(
        "fault",
        _`${ask}(${context.data}[${north}], ${context.data}[${east}], ${system})`,
      );
      context.setParams({ fault, north, east });
      context.gen.if(_`${fault} !== null`, () => context.error());
    }
  },
};

const forms: CodeKeywordDefinition = {
  keyword: "x-forms",
  schemaType: "object",
  error: { message: "" },
  code(context) {
    const ask = context.gen.scopeValue("func", { ref: matchesForm, code: _`require("matchesForm")` });
    context.fail(_`!${ask}(${context.data}, ${context.schemaValue})`);
  },
};

function newAjv(source: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    // `required` in an `if` and in a conditional `then` names properties that are declared beside it, not inside it.
    strictRequired: false,
    // A bound beside a `$ref` takes its type from there.
    strictTypes: false,
    // A long codelist is there once as a list, and not once more as comparisons.
    loopEnum: 20,
    // Our own meta-schema, which is narrower, has seen to it; to compile theirs for each record takes most of a build.
    validateSchema: false,
    code: source ? { source: true, esm: true, formats: _`require("formats")` } : {},
  });
  // The supported subset has no keyword that asks which members were looked at, so no validator has to keep count.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, validate);
  for (const keyword of [decimals, order, sameLengths, points, forms]) ajv.addKeyword(keyword);
  ajv.addVocabulary(["x-open"]);
  return ajv;
}

/** A validator ready to call, for tests and tools. `schema` is a bundle. */
export function compile(schema: Schema): Validator {
  return newAjv(false).compile(schema) as Validator;
}

/** The source of a module that exports `validate`: no `eval`, and nothing imported but the runtime. */
export function validatorSource(schema: Schema): string {
  const ajv = newAjv(true);
  const { default: standaloneCode } = standalone as unknown as { default: (ajv: Ajv2020, f: unknown) => string };
  const code = standaloneCode(ajv, ajv.compile(schema));
  const imported = new Map<string, string>();
  const useRuntime = (name: string) => {
    imported.set(name, name);
    return name;
  };
  const linked = code
    .replace(/^"use strict";/, "")
    .replace(/export default validate\d+;/, "")
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, () => useRuntime("codePointLength"))
    .replace(/require\("ajv\/dist\/runtime\/equal"\)\.default/g, () => useRuntime("sameValue"))
    .replace(/require\("(hasDecimals|inOrder|sameLength|pointFault|matchesForm)"\)/g, (_match, name: string) =>
      useRuntime(name),
    )
    .replace(/require\("formats"\)(?:\.(\w+)|\["([\w-]+)"\])/g, (match, plain?: string, quoted?: string) =>
      useRuntime(FORMAT_NAMES[plain ?? quoted ?? ""] ?? match),
    )
    .replace(/\/\*# sourceURL=.*?\*\/;?/g, "");
  const slim = slimmed(linked, useRuntime);
  const leftover = /require\([^)]*\)/.exec(slim);
  if (leftover !== null) throw new Error(`The validator would import ${leftover[0]}, which users do not have`);
  const names = [...imported.keys()].sort();
  const head = names.length === 0 ? "" : `import { ${names.join(", ")} } from "${RUNTIME}";\n`;
  return `${head}${slim}\n`;
}
