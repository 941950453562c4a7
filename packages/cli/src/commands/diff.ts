import { type Change, compare, compareSchemas, type Level, type SchemaChange } from "@standpipe/evolution";
import type { ExitCode } from "../exit-code.ts";
import { openVersion, type Version } from "../io/schema-versions.ts";
import { lookOf } from "../io/terminal.ts";
import { diffAnnotations } from "../render/diff/annotations.ts";
import { diffMarkdown } from "../render/diff/markdown.ts";
import { diffText } from "../render/diff/text.ts";

/** What a comparison is written in. */
export type DiffFormat = "text" | "json" | "markdown" | "github";

/** Two versions with what differs. */
export interface DiffResult {
  readonly old: string;
  readonly new: string;
  /** How far the version has to go; null where nothing changed. */
  readonly level: Level | null;
  readonly schemas: readonly SchemaChange[];
}

/** Compares two versions of schemas and prints what the change does. Throws a CommandError where a side has no schemas. */
export async function runDiff(old: string, fresh: string, format: DiffFormat): Promise<ExitCode> {
  const [before, after] = [openVersion(old, fresh), openVersion(fresh, old)];
  const schemas = await changesOf(before, after, fresh);
  const level =
    (["major", "minor", "patch"] as const).find((one) => schemas.some((schema) => schema.level === one)) ?? null;
  const result: DiffResult = { old, new: fresh, level, schemas };
  process.stdout.write(written(result, format));
  return level === "major" ? 1 : 0;
}

function written(result: DiffResult, format: DiffFormat): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(result, null, 2)}\n`;
    case "markdown":
      return diffMarkdown(result);
    case "github":
      return diffAnnotations(result);
    default:
      return diffText(result, lookOf(process.stdout));
  }
}

async function changesOf(old: Version, fresh: Version, name: string): Promise<readonly SchemaChange[]> {
  if (old.kind === "folder" && fresh.kind === "folder") {
    const isAsked = (path: string) => [old, fresh].some(({ part }) => part.includes(`schemas/${path}.json`));
    return compareSchemas(old.documents, fresh.documents, isAsked);
  }
  const [before, after] = [onlySchema(old), onlySchema(fresh)];
  const others = (version: Version) => (version.kind === "folder" ? version.documents.map(({ schema }) => schema) : []);
  const { changes, level } = await compare(before, after, {
    oldOthers: others(old) as never,
    newOthers: others(fresh) as never,
  });
  return level === null ? [] : [{ path: name, what: "changed", level, changes }];
}

/** The one schema of a side. A folder against a file has none, and everything in it differs. */
function onlySchema(version: Version) {
  if (version.kind === "alone") return version.schema;
  const asked = version.documents.filter(({ path }) => version.part.includes(`schemas/${path}.json`));
  return asked.length === 1 ? (asked[0]?.schema as never) : true;
}

/** The changes that somebody has to act on come first. */
export function inOrder(changes: readonly Change[]): Change[] {
  const order: readonly Level[] = ["major", "minor", "patch"];
  return [...changes].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
