import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Literal, literalsIn } from "./patterns/literals.ts";
import { attackOn, KNOWN, keptFor } from "./patterns/verdicts.ts";
import { repository, schemasFolder } from "./repository.ts";

/** Patterns that may be slow, by the file they stand in and their source, each with why no file can make them so. */
const NEVER_SLOW: Readonly<Record<string, string>> = {
  "packages/checker/src/check/watch/two-values.ts \\s*(?:[|;,\\r\\n]+|\\s(?:and|to)\\s)\\s*":
    "at most 1,000 characters",
  "packages/checker/src/check/watch/two-values.ts \\s*[|;\\r\\n]+\\s*|\\s*,\\s+": "at most 1,000 characters",
  "packages/checker/src/check/watch/two-values.ts \\s*[|;\\r\\n]+\\s*": "at most 1,000 characters",
  "packages/checker/src/meaning/days.ts ^[\"' \\u00a0]+|[\"' \\u00a0]+$": "at most 60 characters",
  "packages/checker/src/read/workbook/number-text.ts 0+$": "the 15 digits of a number",
  "packages/checker/src/write/xlsx-parts.ts ^[' ]+|[' ]+$": "at most 31 characters",
  "packages/cli/src/io/schemas-folder.ts \\.examples(?:\\/.*)?$": "a path of the command line",
  "packages/cli/src/usage.ts Did you mean (?:one of )?(.+?)\\?\\)": "a message about the command line",
};

/** Files that build a pattern from parts each time it is needed, with why no file can make it slow. */
const BUILT: Readonly<Record<string, string>> = {
  "packages/checker/src/check/layout-words.ts": "a choice of titles, over a sentence of the schema",
  "packages/evolution/src/cover/values.ts": "a pattern of the schemas, which are judged above",
  "packages/evolution/src/compare/canonical/objects.ts":
    "from the schemas of whoever compares them, over names in them",
  "packages/evolution/src/compare/language/expression.ts": "from the same schemas, over short texts made for them",
  "packages/evolution/src/compare/witness/formats.ts": "the formats of ajv-formats, over short texts made for schemas",
  "packages/evolution/src/lint/can-be.ts": "a pattern of the schemas",
  "packages/evolution/src/lint/patterns.ts": "a pattern of the schemas, and only looked at",
  "packages/cli/src/config/glob.ts": "from the config of whoever runs it, over the name of a file",
};

const PACKAGES = ["runtime", "checker", "report", "evolution", "cli"];
const LONG = 30_000;

/** A pattern with the file that it stands in. */
interface Pattern extends Literal {
  readonly file: string;
}

// In this process: the other ways start Java or a program of the machine, where there is one.
beforeAll(() => {
  process.env.RECHECK_SYNC_BACKEND = "pure";
});
afterAll(() => {
  delete process.env.RECHECK_SYNC_BACKEND;
});

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name).slice(repository.length).replaceAll("\\", "/"))
    .sort();
}

const textOf = (file: string) => readFileSync(join(repository, file), "utf8");

function patternsOfSchema(file: string): Pattern[] {
  const patterns: Pattern[] = [];
  // As the validators compile them.
  JSON.parse(textOf(file), (key, value: unknown) => {
    if (key === "pattern" && typeof value === "string") patterns.push({ file, source: value, flags: "u" });
    return value;
  });
  return patterns;
}

const schemas = filesBelow(schemasFolder, ".json").filter((file) => !/\.examples\/|\/lookups\//.test(file));
const sources = PACKAGES.flatMap((name) => filesBelow(join(repository, "packages", name, "src"), ".ts")).filter(
  (file) => !file.endsWith(".test.ts"),
);

const built = new Map<string, Promise<Pattern[]>>();

/** The patterns that a module builds when it is loaded, which it is once: the engine itself is asked. */
function builtIn(file: string): Promise<Pattern[]> {
  const patterns = built.get(file) ?? watchLoading(file);
  built.set(file, patterns);
  return patterns;
}

async function watchLoading(file: string): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags = ""]: [string, string?]) {
      patterns.push({ file, source: String(source), flags });
      return new target(source, flags);
    },
  });
  try {
    await import(join(repository, file));
  } finally {
    globalThis.RegExp = Native;
  }
  return patterns;
}

/** Each pattern of a file once. */
function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [`${nameOf(pattern)}/${pattern.flags}`, pattern])).values()];
}

function nameOf({ file, source }: Pattern): string {
  return `${file} ${source}`;
}

const ofSchemas = distinct(schemas.flatMap(patternsOfSchema));
const ofCode = distinct(sources.flatMap((file) => literalsIn(textOf(file)).map((one) => ({ ...one, file }))));

describe("a pattern takes no longer than the text is long", () => {
  it.each(ofSchemas)("in $file: $source", { timeout: LONG }, (pattern) => {
    expect(attackOn(pattern), nameOf(pattern)).toBeNull();
  });

  it.each(ofCode.filter((pattern) => !(nameOf(pattern) in NEVER_SLOW)))(
    "in $file: $source",
    { timeout: LONG },
    (pattern) => {
      expect(attackOn(pattern), nameOf(pattern)).toBeNull();
    },
  );

  const building = sources.filter((file) => !(file in BUILT) && /\bnew RegExp\(/.test(textOf(file)));
  it.each(building)("where %s builds one from parts", { timeout: LONG }, async (file) => {
    const patterns = await builtIn(file);
    expect(patterns, "A pattern that is built later cannot be looked at: say in BUILT why it is fast").not.toEqual([]);
    for (const pattern of distinct(patterns)) expect(attackOn(pattern), nameOf(pattern)).toBeNull();
  });

  it("is looked at where there are any", () => {
    expect(ofSchemas.length).toBeGreaterThan(30);
    expect(ofCode.length).toBeGreaterThan(60);
  });

  it("is excused only where it stands, and is slow", { timeout: LONG }, () => {
    const names = new Set(ofCode.map(nameOf));
    expect(Object.keys(NEVER_SLOW).filter((name) => !names.has(name))).toEqual([]);
    for (const pattern of ofCode.filter((pattern) => nameOf(pattern) in NEVER_SLOW)) {
      expect(attackOn(pattern), nameOf(pattern)).not.toBeNull();
    }
    expect(Object.keys(BUILT).filter((file) => !textOf(file).includes("new RegExp("))).toEqual([]);
  });

  it("has a verdict in patterns/known.json, and no other pattern has", { timeout: 10 * LONG }, async () => {
    const all = [...ofSchemas, ...ofCode];
    for (const file of building) all.push(...(await builtIn(file)));
    const write = "Write it again: npx vitest run packages/checks/src/patterns.test.ts --update";
    await expect(keptFor(all), write).toMatchFileSnapshot(fileURLToPath(KNOWN));
  });

  it("is known for what it is", () => {
    expect(attackOn({ source: "^(a+)+$", flags: "" })).toMatch(/exponential/);
    expect(attackOn({ source: "\\s+$", flags: "" })).toMatch(/polynomial/);
    expect(attackOn({ source: "^[0-9]{3}$", flags: "u" })).toBeNull();
  });
});

describe("the literals of some code", () => {
  it("are found between strings, comments, templates and divisions", () => {
    const hole = "$" + "{";
    const code = [
      "const a = /one/g; // /not/",
      "const b = 'it/s/not' + \"/nor/this/\" + `/nor/HOLEx / 2 + y.replace(/two`/, '')}/that/`;",
      "const c = a / b / c; /* /never/ */",
      "function f(x: string) { return /[/\\]]three\\//u.test(x) ? 1 / 2 : x.split(/four/); }",
      "const d = (1 + 2) / 3; const e = [/five/, { f: /six/ }];",
    ];
    expect(
      literalsIn(code.join("\n").replace("HOLE", hole)).map(({ source, flags }) => `${source} ${flags}`.trim()),
    ).toEqual(["one g", "two`", "[/\\]]three\\/ u", "four", "five", "six"]);
  });
});
