/**
 * Takes out of the code that Ajv writes what no program reads: a third of a record's validator. Only the keyword, place
 * and parameters of an error are read, and of its path in the schema only that of a condition (`violations.ts` of the
 * runtime). `useRuntime` gives the name of a function of the runtime and has it imported.
 */
export function slimmed(code: string, useRuntime: (name: string) => string): string {
  const slim = code
    // A pattern is known from its type. It may hold a semicolon too, and would hide where an error ends.
    .replace(/params:\{(?:pattern|format): "(?:[^"\\]|\\.)*"\}/g, "params:{}")
    .replace(/schemaPath:"(?!#\/allOf\/)[^"]*",/g, "")
    // The error of a `then` is there too.
    .replace(
      /if\(!valid\d+\)\{const (err\d+) = \{instancePath,schemaPath:"[^"]*",keyword:"if"[^;]*;if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;\}/g,
      "",
    )
    .replace(
      /const (err\d+) = (\{[^;]*\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g,
      (_match, _name, error: string) => `vErrors = ${useRuntime("withError")}(vErrors${argumentsOf(error)});`,
    )
    .replace(/\{comparison: "[<>=]+", /g, "{")
    // Bounds are asked of finite numbers only.
    .replace(/ \|\| isNaN\(data\d*\)\)\{/g, "){")
    // Nobody reads where a value came from.
    .replace(/, parentData, parentDataProperty, rootData=data\}=/g, "}=")
    .replace(/,parentData,parentDataProperty,rootData\}/g, "}")
    .replace(/,parentData:\w+,parentDataProperty:[^,{}]+,rootData\}/g, "}")
    // What is left of the second argument is the path alone.
    .replace(/\(data, \{instancePath=""\}=\{\}\)/g, '(data, instancePath="")')
    .replace(
      /(validate\d+)\(([^(){},]+), \{instancePath(?::([^{}]+))?\}\)/g,
      (_match, name: string, data: string, path = "instancePath") => `${name}(${data}, ${path})`,
    );
  if (/parentData|rootData|\{instancePath/.test(slim))
    throw new Error("The validator would ask where a value came from");
  return slim;
}

/** An error as Ajv writes it, in the order of the arguments of `withError`; the error of an `if` has no parts. */
function argumentsOf(error: string): string {
  if (error === "{}") return "";
  const parts = /^\{instancePath(?::([^,]+))?,(?:schemaPath:("[^"]*"),)?keyword:("[^"]+"),params:(\{.*\})\}$/s.exec(
    error,
  );
  if (parts === null) throw new Error(`An error of Ajv has a form that is not known: ${error}`);
  const [, place = "instancePath", path, keyword, params] = parts;
  if (params === "{}" && path === undefined) return `,${place},${keyword}`;
  return `,${place},${keyword},${params}${path === undefined ? "" : `,${path}`}`;
}
