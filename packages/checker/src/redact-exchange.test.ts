import { readdirSync, readFileSync } from "node:fs";
import { load, loadMetadata } from "@standpipe/catalogue";
import { describe, expect, it } from "vitest";
import { copyOf } from "../test/redacted.ts";
import { watched } from "../test/watched.ts";
import { check } from "./check.ts";
import { convert } from "./convert.ts";
import { personalIn } from "./privacy/detect.ts";

const SCHEMAS = new URL("../../../schemas/", import.meta.url);
const exchanged = (await loadMetadata()).filter(({ publish }) => publish === "exchange");

/** Values of fields that are personal, and of no other field. */
function secretsOf(examples: readonly Record<string, unknown>[], names: ReadonlySet<string>): string[] {
  const texts = (isPersonal: boolean) =>
    examples.flatMap((one) =>
      Object.entries(one).flatMap(([name, value]) =>
        names.has(name) === isPersonal
          ? [value].flat().map((each) => (typeof each === "string" ? each : JSON.stringify(each)))
          : [],
      ),
    );
  const others = texts(false).join("\n");
  return texts(true).filter((value) => value.length > 5 && !others.includes(value));
}

describe("every record that is made for exchange", () => {
  it.each(exchanged.map((metadata) => [metadata.name, metadata] as const))(
    "%s loses all that is personal, as JSON and as CSV, and keeps the rest of its examples",
    async (name, { fields }) => {
      const folder = new URL(`${name}.examples/valid/`, SCHEMAS);
      // A file holds one record, or several that belong together.
      const examples: Record<string, unknown>[] = readdirSync(folder).flatMap((file) =>
        JSON.parse(readFileSync(new URL(file, folder), "utf8")),
      );
      const own = await load(name);
      const personal = new Set(fields.filter(({ personalData }) => personalData !== null).map((one) => one.name));
      const secrets = secretsOf(examples, personal);
      expect(examples.some((one) => Object.keys(one).some((member) => personal.has(member)))).toBe(true);
      const file = JSON.stringify(examples);
      expect((await watched(file, { schema: own })).map(({ code }) => code)).toContain("record-not-open");
      let table = "";
      await convert(file, {
        schema: own,
        to: "csv",
        write(piece) {
          table += String(piece);
        },
      });
      for (const source of [file, table]) {
        const { redaction, text } = await copyOf(source, { schema: own });
        expect(redaction.written).toBe(examples.length);
        expect(redaction.rows).toEqual([]);
        for (const secret of secrets) expect(text).not.toContain(secret);
        expect(personalIn(text)).toEqual([]);
        expect(await watched(text, { schema: own })).toEqual([]);
        const { columns } = await check(text, { schema: own });
        expect(columns.filter((column) => personal.has(column.field ?? ""))).toEqual([]);
      }
      const { text } = await copyOf(file, { schema: own });
      const kept: Record<string, unknown>[] = JSON.parse(text);
      expect(kept.map((one) => Object.keys(one))).toEqual(
        examples.map((one) => Object.keys(one).filter((member) => !personal.has(member) && !member.startsWith("x_"))),
      );
    },
  );
});
