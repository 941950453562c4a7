import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exportsOf } from "@standpipe/evolution";
import { loadCrosswalks, loadExamples, loadLookups, loadProfiles, loadRegistry } from "@standpipe/evolution/files";
import { emitDomain, type Files } from "./emit.ts";
import { type DomainInfo, emitCatalogue } from "./emit-catalogue.ts";

const USAGE = `standpipe-codegen domain NAME    write src/generated of packages/NAME from schemas/NAME
standpipe-codegen exports NAME   write the "exports" of packages/NAME/package.json
standpipe-codegen catalogue      write src/generated of packages/catalogue
Run it in the folder of the package.`;

/** Runs the generator in the current folder, a package of the repository. Answers the exit code. */
export async function main([command, name = ""]: readonly string[]): Promise<number> {
  const root = join(process.cwd(), "../..");
  const schemas = join(root, "schemas");
  try {
    if (command === "domain") writeFiles(await domainFiles(schemas, name));
    else if (command === "exports") writeExports(schemas, name);
    else if (command === "catalogue") writeFiles(catalogueFiles(root));
    else {
      console.error(USAGE);
      return 2;
    }
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

async function domainFiles(schemas: string, domain: string): Promise<Files> {
  const registry = loadRegistry(schemas, [...new Set(["core", domain])]);
  const records = registry.documents(domain, "record");
  const manifest = readJson("package.json");
  if (JSON.stringify(manifest.exports) !== JSON.stringify(exportsOf(records))) {
    throw new Error(`packages/${domain}/package.json does not export the records of schemas/${domain}.
Run in that folder: pnpm exec standpipe-codegen exports ${domain}`);
  }
  return emitDomain(domain, String(manifest.version), registry, loadExamples(schemas, records));
}

function writeExports(schemas: string, domain: string): void {
  const exports = exportsOf(loadRegistry(schemas).documents(domain, "record"));
  writeFileSync("package.json", `${JSON.stringify({ ...readJson("package.json"), exports }, null, 2)}\n`);
}

function catalogueFiles(root: string): Files {
  const registry = loadRegistry(join(root, "schemas"));
  const domains = registry.domains.map((name): DomainInfo => {
    const { title, description } = readJson(join(root, "schemas", name, "domain.json"));
    const manifest = join(root, "packages", name, "package.json");
    if (!existsSync(manifest))
      throw new Error(`schemas/${name} has no package yet: CONTRIBUTING.md says how to add packages/${name}`);
    const { version } = readJson(manifest);
    return { name, title: String(title), description: String(description), version: String(version) };
  });
  const metaSchema = readFileSync(join(root, "schemas/meta-schema.json"), "utf8");
  const schemas = join(root, "schemas");
  const data = {
    lookups: loadLookups(schemas),
    profiles: loadProfiles(schemas),
    crosswalks: loadCrosswalks(schemas),
  };
  return new Map([...emitCatalogue(domains, registry, data), ["public/meta-schema.json", metaSchema]]);
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8"));
}

function writeFiles(files: Files): void {
  const folder = "src/generated";
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
