import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Drafts } from "@standpipe/evolution";
import { draftsOver } from "@standpipe/evolution";
import { draftOf, writeFault } from "./output.ts";

/** The files of a repository, with changes that are kept until they are written. `schemas` is its folder of schemas. */
export function openDrafts(schemas: string): Drafts {
  return draftsOver((path) => {
    const file = placeOf(path, schemas);
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  });
}

/** Writes all drafts or none of them. Throws a CommandError that says what could not be written. */
export function writeAll(drafts: Drafts, schemas: string): void {
  const files = [...drafts.changed()].map(([path, text]) => {
    const file = placeOf(path, schemas);
    return { path, file, text, draft: draftOf(file), before: existsSync(file) ? readFileSync(file) : null };
  });
  const folders: string[] = [];
  const drafted: string[] = [];
  const kept: (typeof files)[number][] = [];
  let at = "";
  try {
    for (const { path, file, draft, text } of files) {
      at = path;
      const made = mkdirSync(dirname(file), { recursive: true });
      if (made !== undefined) folders.push(made);
      writeFileSync(draft, text, { flag: "wx" });
      drafted.push(draft);
    }
    for (const one of files) {
      at = one.path;
      renameSync(one.draft, one.file);
      kept.push(one);
    }
  } catch (error) {
    for (const draft of drafted) rmSync(draft, { force: true });
    for (const { file, before } of kept) {
      if (before === null) rmSync(file, { force: true });
      else writeFileSync(file, before);
    }
    for (const folder of folders.reverse()) rmSync(folder, { force: true, recursive: true });
    throw writeFault("new file", at, error);
  }
}

/** Problems and drafts name every folder of schemas `schemas`, whatever it is called here. */
function placeOf(path: string, schemas: string): string {
  return path.startsWith("schemas/") ? join(schemas, path.slice("schemas/".length)) : join(dirname(schemas), path);
}
