import type { Example, Registry, Schema, SchemaDocument } from "@standpipe/evolution";
import { typeNameOf } from "@standpipe/evolution";
import { bundle, forPrograms, longListOf, lowered } from "./bundle.ts";
import { describe } from "./describe.ts";
import { toDraft07 } from "./draft-07.ts";
import { lateMember } from "./emit-data.ts";
import { declarationOf } from "./types.ts";
import { validatorSource } from "./validator.ts";
import { wordsOf } from "./words.ts";

/** The files of one package by path below its `src/generated`. */
export type Files = ReadonlyMap<string, string>;

/** Generates a domain package: deterministic, so that the same schemas give the same bytes. */
export async function emitDomain(
  domain: string,
  version: string,
  registry: Registry,
  examples: readonly Example[],
): Promise<Files> {
  const files = new Map<string, string>();
  const records = registry.documents(domain, "record");
  const shared = registry.documents(domain).filter(({ kind }) => kind !== "record");
  files.set("types.ts", await emitTypes(domain, shared, registry));
  for (const record of records) {
    const whole = bundle(record, registry);
    const lists = longListsOf(whole);
    files.set(`${record.name}.ts`, shareLists(await emitRecord(record, version, registry), lists, "pretty"));
    files.set(
      `${record.name}.validate.ts`,
      `// @ts-nocheck\n${banner(record)}${shareLists(validatorSource(lowered(whole)), lists, "packed")}`,
    );
    for (const { file, codes } of lists)
      files.set(`${file}.ts`, `${BANNER}export const codes = ${JSON.stringify(codes)};\n`);
    files.set(`public/schemas/${record.name}.json`, toJson(whole));
    files.set(`public/schemas/draft-07/${record.name}.json`, toJson(toDraft07(whole)));
  }
  for (const part of shared) files.set(`public/schemas/${localPath(part)}.json`, toJson(bundle(part, registry)));
  const metadata = records.map((record) => [record.name, describe(record, registry, version)] as const);
  files.set(
    "metadata.ts",
    `${BANNER}import type { RecordMetadata } from "@standpipe/runtime";\n\n` +
      `/** Every record of the domain, described: fields, headings, codes, crosswalks. */\n` +
      `export const metadata: Readonly<Record<${union(records.map(({ name }) => name))}, RecordMetadata>> = ` +
      `{\n  ${metadata.map(([name, value]) => lateMember(name, value)).join(",\n  ")},\n};\n`,
  );
  files.set("index.ts", emitIndex(records, shared));
  files.set("examples.check.ts", emitExamples(records, examples));
  return files;
}

/** A long codelist of a record, which its schema and its validator share. */
interface LongList {
  readonly file: string;
  readonly codes: readonly unknown[];
}

function longListsOf({ $defs = {} }: Schema): LongList[] {
  return Object.entries($defs as Readonly<Record<string, Schema>>).flatMap(([name, part]) => {
    const codes = longListOf(part);
    return codes === null ? [] : [{ file: `${name}.codes`, codes }];
  });
}

/** Puts the name of a shared list where its codes stand in generated code. */
function shareLists(code: string, lists: readonly LongList[], style: "pretty" | "packed"): string {
  let shared = code;
  for (const [i, { file, codes }] of lists.entries()) {
    const name = `codes${i}`;
    const packed = JSON.stringify(codes);
    const text =
      style === "packed"
        ? packed.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        : codes.map((one) => JSON.stringify(one).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(",\\s*");
    const pattern = new RegExp(style === "packed" ? text : `\\[\\s*${text}\\s*\\]`);
    if (!pattern.test(shared)) continue;
    shared = `import { codes as ${name} } from "./${file}.ts";\n${shared.replace(pattern, name)}`;
  }
  return shared;
}

const BANNER = "// Generated from the schemas of the domain. Do not edit.\n";

function banner({ path }: SchemaDocument): string {
  return `// Generated from schemas/${path}.json. Do not edit.\n`;
}

async function emitTypes(domain: string, shared: readonly SchemaDocument[], registry: Registry): Promise<string> {
  const declarations = await Promise.all(shared.map((document) => declarationOf(document, registry)));
  const uses = declarations.flatMap((declaration) => declaration.uses);
  const foreign = uses.filter((document) => document.domain !== domain);
  return [BANNER, imports(foreign, domain), ...declarations.map(({ code }) => code), "export {};\n"].join("\n");
}

async function emitRecord(record: SchemaDocument, version: string, registry: Registry): Promise<string> {
  const name = typeNameOf(record);
  const { code, uses } = await declarationOf(record, registry);
  const definition = {
    name: record.path,
    id: record.id,
    version,
    schema: forPrograms(bundle(record, registry)),
    words: wordsOf(record, registry),
  };
  const members = Object.entries(definition).map(([key, value]) => `  ${key}: ${toJson(value).trimEnd()},`);
  return [
    banner(record),
    'import { defineRecord, type ExtraFields, type RecordType } from "@standpipe/runtime/record";',
    imports(uses, record.domain),
    `import { validate } from "./${record.name}.validate.ts";\n`,
    code,
    `/** ${record.schema.title}: type guard, parser, checker and schema. */`,
    `export const ${name}: RecordType<${name}> = /* @__PURE__ */ defineRecord<${name}>({`,
    ...members,
    "  validate,",
    "});\n",
  ].join("\n");
}

/** Types of the same domain come from its `types.ts`, those of another domain from its package. */
function imports(uses: readonly SchemaDocument[], domain: string): string {
  const byModule = new Map<string, Set<string>>();
  for (const document of uses) {
    const from = document.domain === domain ? "./types.ts" : `@standpipe/${document.domain}`;
    byModule.set(from, (byModule.get(from) ?? new Set()).add(typeNameOf(document)));
  }
  return [...byModule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => `import type { ${[...names].sort().join(", ")} } from "${from}";`)
    .join("\n");
}

function emitIndex(records: readonly SchemaDocument[], shared: readonly SchemaDocument[]): string {
  const lines = records.map((record) => `export { ${typeNameOf(record)} } from "./${record.name}.ts";`);
  const types = shared.map(typeNameOf).sort();
  if (types.length > 0) lines.push(`export type { ${types.join(", ")} } from "./types.ts";`);
  return `${BANNER}${lines.join("\n")}\n`;
}

/**
 * Each valid example as a literal of its type, and each invalid one that a type can refuse as a literal that must not
 * compile: never bundled, only type-checked, so that types and validators cannot drift apart.
 */
function emitExamples(records: readonly SchemaDocument[], examples: readonly Example[]): string {
  const names = records.map(typeNameOf);
  const lines = examples.flatMap(({ record, file, data, expect }) => {
    const target = records.find(({ path }) => path === record);
    if (target === undefined) throw new Error(`${file} is an example of ${record}, and there is no such record`);
    const name = typeNameOf(target);
    const satisfies = (one: unknown) => `(${JSON.stringify(one)}) satisfies ${name};`;
    if (expect === undefined) return [`// ${file}`, ...[data].flat().map(satisfies)];
    return isTypeError(expect, data) ? [`// ${file}`, "// @ts-expect-error", satisfies(data)] : [];
  });
  return `${BANNER}import type { ${names.join(", ")} } from "./index.ts";\n\n${lines.join("\n")}\nexport {};\n`;
}

/** Whether TypeScript sees the cause too. A part of a whole number, a length, a pattern or a condition has no type. */
function isTypeError({ code, field }: NonNullable<Example["expect"]>, data: unknown): boolean {
  if (code === "code-unknown" || code === "required-missing" || code === "record-type") return true;
  const found = field === null ? data : (data as Readonly<Record<string, unknown>>)[field];
  const isNumber = [found].flat().every((one) => typeof one === "number");
  return code.endsWith("-type") && !(code === "whole-number-type" && isNumber);
}

function localPath({ path, domain }: SchemaDocument): string {
  return path.slice(domain.length + 1);
}

function union(names: readonly string[]): string {
  return names.length === 0 ? "never" : names.map((name) => JSON.stringify(name)).join(" | ");
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
