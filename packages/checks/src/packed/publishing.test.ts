import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, it } from "vitest";
import { emptyFolder, pack, removeFolder } from "./tarballs.ts";

const destination = emptyFolder();
const tarballs = await pack(destination, () => true);
afterAll(() => removeFolder(destination));

// What only Node before 20.19 and `moduleResolution: node10` would meet: the packages are ESM only, on purpose.
const SUPPORTED = ["node16-esm", "bundler"] as const;

// What is run at a desk may bring something along; what is imported by programs may not.
const USES: Readonly<Record<string, readonly string[]>> = {
  // Read and write workbooks; loaded where a workbook is met.
  "@standpipe/checker": ["fflate", "saxes"],
  // What only some files need; what every start needs is in the bundle.
  standpipe: [
    "@duckdb/node-api",
    "@hyperjump/browser",
    "@hyperjump/json-schema",
    "ajv",
    "ajv-formats",
    "fflate",
    "jsonc-parser",
    "refa",
    "saxes",
    "scslre",
    "string-width",
  ],
  // Two validators that confirm a witness, what takes patterns apart, what changes files, what finds slow patterns.
  "@standpipe/evolution": [
    "@hyperjump/browser",
    "@hyperjump/json-schema",
    "ajv",
    "ajv-formats",
    "jsonc-parser",
    "refa",
    "scslre",
  ],
};

// The packages of others that are in a bundle. Their licences ask to be handed on with them.
const HOLDS: Readonly<Record<string, readonly string[]>> = { standpipe: ["commander", "picocolors"] };

describe.each(tarballs)("the tarball of $manifest.name", ({ manifest, file }) => {
  const bytes = readFileSync(file);

  it("has nothing that publint would change", async () => {
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it("has types that are found, and true, wherever ES modules are", async () => {
    const result = await checkPackage(createPackageFromTarballData(bytes));
    if (result.types === false) {
      // A command has no types; a package that is imported must.
      expect(manifest.bin).toBeDefined();
      return;
    }
    const problems = result.problems.filter((problem) =>
      SUPPORTED.some((kind) => problemAffectsResolutionKind(problem, kind, result)),
    );
    expect(problems).toEqual([]);
    expect(Object.keys(result.entrypoints)).toContain(".");
  });

  it("holds what its users need and nothing of how it is made", () => {
    const contents = createPackageFromTarballData(bytes);
    const files = contents.listFiles();
    expect(files.filter((name) => /\/src\/|\.test\.|tsconfig|\.tgz$|\.map$/.test(name))).toEqual([]);
    expect(files.some((name) => name.endsWith("/LICENSE"))).toBe(true);
    const published = contents.readFile(`/node_modules/${manifest.name}/package.json`);
    expect(published).not.toMatch(/"(?:workspace|catalog|link|file):/);
  });

  it("brings the licence of each package of others that it holds", () => {
    const contents = createPackageFromTarballData(bytes);
    const files = contents.listFiles();
    const notices = files.find((name) => name.endsWith("/THIRD-PARTY-NOTICES.txt"));
    const text = notices === undefined ? "" : contents.readFile(notices);
    const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name);
    expect(named).toEqual(HOLDS[manifest.name] ?? []);
  });

  it("depends on nothing third-party, unless it is a tool", () => {
    const published = createPackageFromTarballData(bytes).readFile(`/node_modules/${manifest.name}/package.json`);
    const { dependencies = {}, peerDependencies = {}, optionalDependencies = {} } = JSON.parse(published);
    const names = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
    const foreign = names.filter((name) => !name.startsWith("@standpipe/"));
    expect(foreign.filter((name) => !USES[manifest.name]?.includes(name))).toEqual([]);
  });
});
