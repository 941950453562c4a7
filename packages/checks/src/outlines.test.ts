import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load, loadMetadata, loadOutlines, loadProfile, loadProfiles } from "@standpipe/catalogue";
import { type Candidates, check } from "@standpipe/checker";
import { indexHeadings } from "@standpipe/runtime/rules";
import { describe, expect, it } from "vitest";
import { repository } from "./repository.ts";

const outlines = await loadOutlines();
const [records, profiles] = [await loadMetadata(), await loadProfiles()];

describe("the outlines of the catalogue", () => {
  it("are part of the whole descriptions and layouts, of all of them, in their order", () => {
    expect(records).toMatchObject(JSON.parse(JSON.stringify(outlines.records)));
    expect(profiles).toMatchObject(JSON.parse(JSON.stringify(outlines.profiles)));
  });

  it("know who knows a heading", () => {
    expect(outlines.headings).toEqual({
      records: indexHeadings(records.map(({ fields }) => fields)),
      profiles: indexHeadings(profiles.map(({ columns }) => columns)),
    });
  });

  const folders = ["examples/exports", "examples/layouts"].map((folder) => join(repository, folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  it.each(files.filter((file) => /\.(?:csv|json)$/.test(file) && !file.endsWith("package.json")))(
    "lead to the same report as the whole does: %s",
    async (file) => {
      const bytes = readFileSync(file);
      const reportWith = async (candidates: Candidates) => {
        const { durationMs: _, ...report } = await check(new Uint8Array(bytes), { candidates });
        return report;
      };
      const whole = reportWith({ records, profiles, load }).catch((error: Error) => error.message);
      const outlined = reportWith({ ...outlines, load, loadProfile }).catch((error: Error) => error.message);
      expect(await outlined).toEqual(await whole);
    },
  );
});
