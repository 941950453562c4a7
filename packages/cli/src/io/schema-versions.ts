import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { House, Json } from "@standpipe/evolution";
import { loadHouse } from "@standpipe/evolution/files";
import { read } from "../commands/house.ts";
import { CommandError } from "../exit-code.ts";
import { findSchemas, MARK, type SchemasPart } from "./schemas-folder.ts";

/** One side of a comparison: schemas of a folder, or a schema that stands alone. */
export type Version =
  | { readonly kind: "folder"; readonly documents: House["documents"]; readonly part: SchemasPart }
  | { readonly kind: "alone"; readonly schema: Json };

/**
 * Reads one side of a comparison: a file, a folder, or a git revision, `main` or `main:schemas/planning`. A revision alone
 * has the path of the other side. Throws a CommandError for anything else.
 */
export function openVersion(name: string, other: string): Version {
  if (existsSync(name)) return openPath(name);
  const [revision = "", path] = name.split(/:(.*)/s);
  if (!existsSync(other) && path === undefined) throw noSuch(name);
  return openRevision(name, revision, path ?? other);
}

function openPath(path: string): Version {
  if (statSync(path).isFile() && !isInHouse(path)) return { kind: "alone", schema: readSchema(path) };
  const part = findSchemas(path);
  return { kind: "folder", documents: read(() => loadHouse(part.folder)).documents, part };
}

function isInHouse(path: string): boolean {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, MARK))) return true;
    if (dirname(folder) === folder) return false;
  }
}

function readSchema(path: string): Json {
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as Json;
  } catch {
    throw new CommandError(3, `${path} is not JSON. Name a JSON Schema, a folder of schemas or a git revision.`);
  }
}

/** Takes schemas of a revision out of git into a folder of their own, for as long as it takes to read them. */
function openRevision(name: string, revision: string, path: string): Version {
  const root = git(["rev-parse", "--show-toplevel"], name).trim();
  const asked = relative(root, resolve(path)).split(sep).join("/");
  const files = git(["ls-tree", "-r", "--name-only", "-z", "--full-tree", `${revision}^{tree}`], name).split("\0");
  const wanted = files.filter(isNeeded(asked, files));
  if (wanted.length === 0)
    throw new CommandError(3, `${revision} has no ${path} with schemas. Name a path that it has, as ${revision}:PATH.`);
  const folder = mkdtempSync(join(tmpdir(), "standpipe-diff-"));
  try {
    for (const [file, content] of contents(root, revision, wanted, name)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    return openPath(join(folder, asked));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file that is asked for; or, in a folder of schemas, all schemas of the folder, which may refer to each other. */
function isNeeded(asked: string, files: readonly string[]): (file: string) => boolean {
  const houses = files.filter((file) => file === MARK || file.endsWith(`/${MARK}`)).map((file) => dirname(file));
  const isWithin = (inner: string, outer: string) =>
    outer === "." || outer === "" || inner === outer || inner.startsWith(`${outer}/`);
  const house = houses.find((folder) => isWithin(asked, folder) || isWithin(folder, asked));
  if (house === undefined) return (file) => file === asked;
  const data = /\.examples\/|\/(?:lookups|profiles|crosswalks|released)\//;
  return (file) => file.endsWith(".json") && isWithin(file, house) && !data.test(file.slice(house.length));
}

/** The contents of many files of a revision, by one process. */
function* contents(
  root: string,
  revision: string,
  files: readonly string[],
  name: string,
): Generator<[string, Buffer]> {
  const input = files.map((file) => `${revision}:${file}\n`).join("");
  const { status, stdout } = spawnSync("git", ["-C", root, "cat-file", "--batch"], { input, maxBuffer: 1 << 28 });
  if (status !== 0) throw noSuch(name);
  let at = 0;
  for (const file of files) {
    const end = stdout.indexOf(10, at);
    const size = Number(stdout.subarray(at, end).toString().split(" ").at(-1));
    yield [file, stdout.subarray(end + 1, end + 1 + size)];
    at = end + 1 + size + 1;
  }
}

function git(words: readonly string[], name: string): string {
  const { status, stdout } = spawnSync("git", words, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw noSuch(name);
  return stdout;
}

function noSuch(name: string): CommandError {
  return new CommandError(
    3,
    `There is no file or folder called ${name}, and no git revision. Name a JSON Schema, a folder of schemas, or a revision such as main or main:schemas/planning.`,
  );
}
