import { check, type RecordSchema } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { type ExampleValue, loadExampleFiles } from "./examples.ts";
import { type Fact, factsOf } from "./facts.ts";
import { type Fields, geojsonForm, jsonForms, tableForms } from "./forms.ts";
import { UNSAYABLE, type Unsayable, unsayableInFeature, unsayableInTable } from "./unsayable.ts";

const files = await loadExampleFiles();
const withPlace = files.filter(({ schema }) => geojsonForm(schema.metadata) !== null);

/** Enough for every place of a finding to be shown. */
const ALL = 1_000_000;

async function facts(file: string | Uint8Array, schema: RecordSchema): Promise<readonly Fact[]> {
  return factsOf(await check(file, { schema, maxSamples: ALL }), schema.metadata.fields);
}

function factsOfJson(values: readonly unknown[], schema: RecordSchema): Promise<readonly Fact[]> {
  return facts(JSON.stringify(values), schema);
}

interface LeftOut {
  readonly example: ExampleValue;
  readonly reason: Unsayable;
}

/** The values that a form can say, and those that it cannot. Examples of what is right are never left out. */
function parted(values: readonly ExampleValue[], unsayable: (value: unknown) => Unsayable | null) {
  const said: unknown[] = [];
  const left: LeftOut[] = [];
  for (const example of values) {
    const reason = example.code === null ? null : unsayable(example.value);
    if (reason === null) said.push(example.value);
    else left.push({ example, reason });
  }
  return { said, left };
}

function forTable({ schema, values }: (typeof files)[number]) {
  return parted(values, (value) => unsayableInTable(value, schema.metadata.fields));
}

function forFeatures({ schema, values }: (typeof files)[number]) {
  return parted(values, (value) => unsayableInFeature(value, schema.metadata.fields));
}

describe("the examples of a record", { timeout: 30_000 }, () => {
  it.each(files)("$name: give the same findings as CSV, as XLSX and as JSON", async (file) => {
    const { said } = forTable(file);
    const { schema } = file;
    const expected = await factsOfJson(said, schema);
    for (const [form, write] of Object.entries(tableForms)) {
      const found = await facts(await write(said as Fields[], schema.metadata), schema);
      expect(found, form).toEqual(expected);
    }
  });

  it.each(files)("$name: give the same findings as JSON and as JSON Lines", async ({ schema, values }) => {
    const all = values.map(({ value }) => value);
    const expected = await factsOfJson(all, schema);
    for (const [form, write] of Object.entries(jsonForms)) {
      expect(await facts(write(all), schema), form).toEqual(expected);
    }
  });

  it.each(withPlace)("$name: give the same findings as JSON and as GeoJSON", async (file) => {
    const { said } = forFeatures(file);
    const { schema } = file;
    const features = geojsonForm(schema.metadata)?.(said) ?? "";
    expect(await facts(features, schema)).toEqual(await factsOfJson(said, schema));
  });
});

describe("what a form cannot say", { timeout: 30_000 }, () => {
  const left = files.flatMap((file) => forTable(file).left);
  const leftOfFeatures = withPlace.flatMap((file) => forFeatures(file).left);

  it("is on the list, with the findings that it would give", () => {
    for (const { example, reason } of [...left, ...leftOfFeatures]) {
      expect(UNSAYABLE[reason].codes, `${example.file}: ${reason}`).toContain(example.code);
    }
  });

  it("is nothing that no example shows", () => {
    const shown = new Set(left.map(({ example, reason }) => `${reason} ${example.code}`));
    const listed = Object.entries(UNSAYABLE).flatMap(([reason, { codes }]) => codes.map((code) => `${reason} ${code}`));
    expect(listed.filter((line) => !shown.has(line))).toEqual([]);
  });

  it.each(files)("$name: says another thing in a table, where it can stand in one at all", async (file) => {
    const { schema, values } = file;
    // A record that is right brings every column that the other may lack.
    const right = values.find(({ code }) => code === null)?.value;
    for (const { example, reason } of forTable(file).left) {
      if (reason === "not-an-object") continue;
      const both = [right, example.value];
      const found = await facts((await tableForms.CSV?.(both as Fields[], schema.metadata)) ?? "", schema);
      expect(found, example.file).not.toEqual(await factsOfJson(both, schema));
    }
  });

  it.each(withPlace)("$name: says another thing as a feature", async (file) => {
    const { schema } = file;
    for (const { example } of forFeatures(file).left) {
      const features = geojsonForm(schema.metadata)?.([example.value]) ?? "";
      expect(await facts(features, schema), example.file).not.toEqual(await factsOfJson([example.value], schema));
    }
  });
});
