import { readFileSync } from "node:fs";
import { load, loadMetadata, loadProfiles } from "@standpipe/catalogue";
import {
  type CheckOptions,
  check,
  convert,
  type Fixed,
  type FixFormat,
  fix,
  type Report,
  type Source,
} from "@standpipe/checker";
import { BUILT } from "./built/built.ts";
import type { Expected, Readable } from "./defect.ts";

const FIXTURES = new URL("fixtures/", import.meta.url);
const candidates = { records: await loadMetadata(), profiles: await loadProfiles(), load };

/** The bytes of a fixture. */
export function bytesOf(file: string): Uint8Array {
  return BUILT[file]?.() ?? readFileSync(new URL(file, FIXTURES));
}

function sourceOf(name: string, bytes: Uint8Array): Source {
  return {
    name,
    bytes: bytes.length,
    async *stream() {
      yield bytes;
    },
  };
}

const reports = new Map<string, Promise<Report>>();

/** The report on a fixture. */
export function reportOn({ file, options }: Pick<Readable, "file" | "options">): Promise<Report> {
  const known = reports.get(file) ?? checked(file, bytesOf(file), options);
  reports.set(file, known);
  return known;
}

/** The report on some bytes, checked as a file of that name. */
export function checked(name: string, bytes: Uint8Array, options: CheckOptions = {}): Promise<Report> {
  return check(sourceOf(name, bytes), { ...(options.schema === undefined ? { candidates } : {}), ...options });
}

/** The record and layout that a file was found to hold, so that nobody has to look for them again. */
export async function foundIn({ schema, layout }: Report): Promise<Pick<CheckOptions, "schema" | "profile">> {
  const profile = candidates.profiles.find(({ name }) => name === layout?.name);
  return { schema: await load(schema.name), ...(profile === undefined ? {} : { profile }) };
}

/** A corrected copy: what was changed, and its bytes. */
export async function corrected(
  name: string,
  bytes: Uint8Array,
  options: CheckOptions & { readonly to?: FixFormat; readonly canonical?: boolean } = {},
): Promise<Fixed & { readonly bytes: Uint8Array }> {
  const pieces: Buffer[] = [];
  const write = (piece: string | Uint8Array) => void pieces.push(Buffer.from(piece as string));
  const fixed = await fix(sourceOf(name, bytes), {
    ...(options.schema === undefined ? { candidates } : {}),
    ...options,
    write,
  });
  return { ...fixed, bytes: Buffer.concat(pieces) };
}

/** The records of a file without errors, as JSON has them. */
export async function recordsOf(
  name: string,
  bytes: Uint8Array,
  options: CheckOptions,
): Promise<Record<string, unknown>[]> {
  const pieces: string[] = [];
  const write = (piece: string | Uint8Array) => void pieces.push(String(piece));
  await convert(sourceOf(name, bytes), { ...options, to: "json", write });
  return JSON.parse(pieces.join("")) as Record<string, unknown>[];
}

/** The findings of a report in the form of the table, in an order of their own. */
export function summaryOf({ findings }: Report): string[] {
  return inOrder(findings.map(({ code, field, count, severity }) => [code, field, count, severity]));
}

/** Findings of the table in the same form. */
export function inOrder(findings: readonly Expected[]): string[] {
  return findings.map((finding) => finding.join(" ")).sort();
}
