import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Schema } from "./document.ts";
import type { DataFile, House } from "./house.ts";
import { domainFolders, readDocuments } from "./load-registry.ts";
import { readJson } from "./read-json.ts";

/** Reads everything in a folder of schemas, right or not. Throws where a file is no JSON, or there is no meta-schema. */
export function loadHouse(folder: string): House {
  const form = (name: string) => {
    const file = join(folder, `${name}.schema.json`);
    return existsSync(file) ? (readJson(file) as Schema) : null;
  };
  return {
    metaSchema: readJson(join(folder, "meta-schema.json")) as Schema,
    forms: {
      domain: form("domain"),
      lookup: form("lookup"),
      crosswalk: form("crosswalk"),
      profile: form("profile"),
    },
    documents: readDocuments(folder),
    domains: loadDomains(folder),
    lookups: loadLookups(folder),
    crosswalks: loadCrosswalks(folder),
    profiles: loadProfiles(folder),
  };
}

/** What each domain says of itself. */
export function loadDomains(folder: string): DataFile[] {
  return domainFolders(folder).map((domain) => ({
    file: `schemas/${domain}/domain.json`,
    name: domain,
    content: readJson(join(folder, domain, "domain.json")),
  }));
}

/** The tables of facts of all domains: `schemas/core/lookups/local-authority.json` is called `core/local-authority`. */
export function loadLookups(folder: string): DataFile[] {
  return ofDomains(folder, "lookups");
}

/** Other published layouts of the records of all domains. */
export function loadProfiles(folder: string): DataFile[] {
  return ofDomains(folder, "profiles");
}

/** The lists of other standards' fields. */
export function loadCrosswalks(folder: string): DataFile[] {
  return jsonFiles(folder, "crosswalks").map(({ file, path, name }) => ({ file, name, content: readJson(path) }));
}

function ofDomains(folder: string, kind: string): DataFile[] {
  return domainFolders(folder).flatMap((domain) =>
    jsonFiles(folder, `${domain}/${kind}`).map(({ file, path, name }) => ({
      file,
      name: `${domain}/${name}`,
      content: readJson(path),
    })),
  );
}

function jsonFiles(folder: string, below: string): { file: string; path: string; name: string }[] {
  const directory = join(folder, below);
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith(".json")) : [];
  return names.sort().map((name) => ({
    file: `schemas/${below}/${name}`,
    path: join(directory, name),
    name: name.slice(0, -".json".length),
  }));
}
