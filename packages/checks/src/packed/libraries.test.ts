import { cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "../repository.ts";
import { loadSubjects } from "../subjects.ts";
import { run, runWell } from "./run.ts";
import { emptyFolder, pack, publishedPackages, removeFolder, type Tarball } from "./tarballs.ts";

// The command, and the package behind two of its commands, are tools for a desk: everything else goes into programs.
const isLibrary = ({ name, bin }: { name: string; bin?: unknown }) =>
  bin === undefined && name !== "@standpipe/evolution";
const libraries = publishedPackages().filter(isLibrary);
const folder = emptyFolder();
const records = await userRecords();
const names = records.map(({ name }) => name);

interface UserRecord {
  /** The name that is imported: `BrownfieldSite`. */
  readonly name: string;
  /** The package, and the module of the record alone. */
  readonly index: string;
  readonly own: string;
  readonly accepted: unknown;
  readonly refused: unknown;
}

// A folder such as a user's: their package.json, their few files, and what `npm install` puts there.
beforeAll(async () => {
  const tarballs = await pack(folder, isLibrary);
  cpSync(join(repository, "packages/checks/consumer"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  writeFileSync(join(folder, "records.json"), JSON.stringify(records));
  const imported = (modules: readonly string[]) => modules.map((name) => `import "${name}";\n`).join("");
  writeFileSync(join(folder, "records.ts"), imported(records.flatMap(({ index, own }) => [index, own])));
  writeFileSync(join(folder, "libraries.ts"), imported(libraries.map(({ name }) => name)));
  await install(tarballs);
}, 60_000);
afterAll(() => removeFolder(folder));

describe("the libraries, installed in an empty folder", () => {
  it("bring nothing with them but each other, and what reads a workbook", () => {
    const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["@standpipe", "fflate", "saxes", "xmlchars"]);
    const own = readdirSync(join(folder, "node_modules/@standpipe"));
    expect(own.map((name) => `@standpipe/${name}`)).toEqual(libraries.map(({ name }) => name).sort());
    expect(own.filter((name) => existsSync(join(folder, "node_modules/@standpipe", name, "node_modules")))).toEqual([]);
  });

  // The declarations are checked too (`skipLibCheck` is off): a record's without those of Node or of a browser.
  it.each(["tsconfig.json", "tsconfig.browser.json"])(
    "have types that hold in TypeScript under NodeNext, by %s",
    async (project) => {
      const tsc = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
      const ended = await run(process.execPath, [tsc, "-p", project], folder);
      expect(ended).toEqual({ code: 0, stdout: "", stderr: "" });
    },
    30_000,
  );

  // With code from strings switched off, so that an `eval` or a `new Function` anywhere ends the program.
  it.each(["modules.mjs", "modules.cjs"])(
    "run in plain Node from %s, without a warning and without eval",
    async (file) => {
      const ended = await run(process.execPath, ["--disallow-code-generation-from-strings", file], folder);
      expect(ended).toEqual({ code: 0, stdout: `${names.join("\n")}\n`, stderr: "" });
    },
  );

  it("serve their schemas as JSON, to import and to require", async () => {
    const { stdout } = await runWell(process.execPath, ["schemas.mjs"], folder);
    expect(stdout).toBe("https://w3id.org/standpipe/planning/v1/brownfield-site.json\n");
  });
});

describe("the libraries, bundled for a browser", () => {
  it("check every record where there is neither Node nor a page nor eval", async () => {
    const code = await bundled(records.map(({ name, own }) => `export { ${name} } from "${own}";`).join("\n"));
    const context = createContext(
      { given: JSON.stringify(records) },
      { codeGeneration: { strings: false, wasm: false } },
    );
    const verdicts = runInContext(
      `${code}; JSON.stringify(JSON.parse(given).map(({ name, accepted, refused }) => ({
        name,
        accepted: standpipe[name].check(accepted).findings,
        refused: standpipe[name].is(refused),
      })))`,
      context,
    );
    expect(JSON.parse(verdicts)).toEqual(names.map((name) => ({ name, accepted: [], refused: false })));
  });

  it.each(libraries)("$name holds no module of Node and loads nothing at run time", async ({ name }) => {
    const code = await bundled(`export * from "${name}";`);
    expect(code).not.toMatch(/\brequire\(|["']node:/);
  });
});

/** One classic script whose exports are `standpipe`. Fails where a module needs what a browser does not have. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: "iife",
    globalName: "standpipe",
    logLevel: "silent",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

async function install(tarballs: readonly Tarball[]): Promise<void> {
  const files = tarballs.map(({ file }) => file);
  // The registry is asked for what reads workbooks alone: a test below names everything that is installed.
  await runWell(
    "npm",
    ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", ...files],
    folder,
  );
}

async function userRecords(): Promise<UserRecord[]> {
  const subjects = await loadSubjects();
  return subjects.map(({ name: path, type, accepted, refused }) => {
    const [domain = "", record = ""] = path.split("/");
    const index = `@standpipe/${domain}`;
    const name = record.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
    expect(type.name).toBe(path);
    return { name, index, own: `${index}/${record}`, accepted, refused };
  });
}
