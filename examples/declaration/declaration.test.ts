import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { load, loadMetadata } from "@standpipe/catalogue";
import { check, checkTogether, type Report } from "@standpipe/checker";
import { describe, expect, it } from "vitest";

const FILES = {
  "organisations.json": "core/organisation",
  "partners.json": "core/organisation",
  "signatures.json": "collaboration/declaration-signature",
  "projects.json": "collaboration/digital-project",
} as const;

const records = await loadMetadata();
const organisations = await read("organisations.json");
const partners = await read("partners.json");
const signatures = await read("signatures.json");
const projects = await read("projects.json");
const known = [...organisations, ...partners].map(({ organisation_id }) => organisation_id);

async function read(name: keyof typeof FILES): Promise<Readonly<Record<string, unknown>>[]> {
  return JSON.parse(await readFile(new URL(name, import.meta.url), "utf8"));
}

async function open(name: string): Promise<Blob> {
  return openAsBlob(fileURLToPath(new URL(name, import.meta.url)));
}

/** What the checker says of a file in its findings, each with the severity that it has. */
function said({ findings }: Report): string[] {
  return findings.map(({ severity, message }) => `${severity}: ${message}`);
}

describe("the Local Digital Declaration as data", () => {
  it.each(Object.entries(FILES))("finds nothing to say about %s", async (name, record) => {
    const report = await check(await open(name), { schema: await load(record) });
    expect(said(report)).toEqual([]);
  });

  it.each(Object.entries(FILES))("knows what %s holds without being told", async (name, record) => {
    const report = await check(await open(name), { candidates: { records, load } });
    expect(report.schema.name).toBe(record);
  });

  it("finds every record that another one refers to when the four files are checked together", async () => {
    const files = Object.entries(FILES).map(async ([name, record]) => ({
      source: await open(name),
      options: { schema: await load(record) },
    }));
    for (const outcome of await checkTogether(await Promise.all(files))) {
      if (!("report" in outcome)) throw outcome.error;
      expect(said(outcome.report)).toEqual([]);
    }
  });

  it("has the 45 organisations that published the declaration, each once", () => {
    const ids = organisations.map(({ organisation_id }) => organisation_id);
    expect(ids).toHaveLength(45);
    expect(new Set(ids).size).toBe(45);
    expect(new Set(known).size).toBe(known.length);
  });

  it("has a record for every organisation that signed or takes part in a project", () => {
    const named = [
      ...signatures.flatMap(({ organisation_id, joint_organisation_ids }) => [organisation_id, joint_organisation_ids]),
      ...projects.flatMap(({ organisation_id, partner_ids }) => [organisation_id, partner_ids]),
    ].flat();
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it("has a project for every reference in a signature", () => {
    const references = projects.map(({ reference }) => reference);
    const named = signatures.flatMap(({ project_references }) => project_references);
    expect(named.filter((reference) => !references.includes(reference))).toEqual([]);
    expect(named).not.toEqual([]);
  });
});
