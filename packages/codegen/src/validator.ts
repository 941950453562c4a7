import { hasDecimals, inOrder, isDate, isDateTime, isEmail, type Validator } from "@standpipe/runtime/record";
import { _, Ajv2020, type CodeKeywordDefinition } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Schema } from "./document.ts";

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

function newAjv(source: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    // `required` in an `if` and in a conditional `then` names properties that are declared beside it, not inside it.
    strictRequired: false,
    // A bound beside a `$ref` takes its type from there.
    strictTypes: false,
    code: source ? { source: true, esm: true, formats: _`require("formats")` } : {},
  });
  for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, validate);
  ajv.addKeyword(decimals);
  ajv.addKeyword(order);
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
    .replace(/require\("(hasDecimals|inOrder)"\)/g, (_match, name: string) => useRuntime(name))
    .replace(/require\("formats"\)(?:\.(\w+)|\["([\w-]+)"\])/g, (match, plain?: string, quoted?: string) =>
      useRuntime(FORMAT_NAMES[plain ?? quoted ?? ""] ?? match),
    )
    .replace(/\/\*# sourceURL=.*?\*\/;?/g, "");
  const leftover = /require\([^)]*\)/.exec(linked);
  if (leftover !== null) throw new Error(`The validator would import ${leftover[0]}, which users do not have`);
  const names = [...imported.keys()].sort();
  const head = names.length === 0 ? "" : `import { ${names.join(", ")} } from "${RUNTIME}";\n`;
  return `${head}${linked}\n`;
}
