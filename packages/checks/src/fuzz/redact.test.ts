import { type RedactFormat, redact } from "@standpipe/checker";
import type { FieldMetadata } from "@standpipe/runtime";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Fields, isObject, jsonForms, tableForms } from "../formats/forms.ts";
import { runs } from "./budget.ts";
import { personal } from "./personal.ts";
import { type Seed, seeds } from "./seeds.ts";

/** A field that people write sentences in. One that is for the address of a place may well hold it. */
function isFreeText({ name, typeName, personalData }: FieldMetadata): boolean {
  return (
    personalData === null &&
    !/address|venue|premises|location|directions/.test(name) &&
    /^core\/types\/text(?:500|1000|4000)$/.test(typeName ?? "")
  );
}

const withFreeText = seeds.filter(({ file }) => file.schema.metadata.fields.some(isFreeText));

/** The first record of a file with a secret in each personal field, and with personal data and a secret in each sentence. */
function withSecrets({ file }: Seed, found: string, secret: string): Fields {
  const right = file.values.find(({ code, value }) => code === null && isObject(value))?.value as Fields;
  const named = file.schema.metadata.fields.flatMap((field): [string, unknown][] => {
    const text = field.personalData !== null ? secret : isFreeText(field) ? `Seen by ${secret}: ${found}.` : null;
    return text === null ? [] : [[field.name, field.list ? [text] : text]];
  });
  return { ...right, ...Object.fromEntries(named) };
}

/** Everything that a file says, a packed one too. */
function everythingIn(pieces: readonly (string | Uint8Array)[], to: RedactFormat): string {
  if (to !== "xlsx") return pieces.join("");
  return Object.values(unzipSync(Buffer.concat(pieces as Uint8Array[])))
    .map((part) => strFromU8(part))
    .join("\n");
}

describe("the publishable copy of a record with personal data in it", () => {
  it("holds none of it, in any format", { timeout: 900_000 }, async () => {
    const forms = Object.entries({ ...tableForms, ...jsonForms });
    const form = fc.integer({ min: 0, max: forms.length - 1 });
    const seed = fc.integer({ min: 0, max: withFreeText.length - 1 });
    const secret = fc.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{8,12}$/);
    let withPersonalFields = 0;
    await fc.assert(
      fc.asyncProperty(seed, form, personal, secret, async (at, which, found, name) => {
        const one = withFreeText[at] as Seed;
        const { schema } = one.file;
        const [, write] = forms[which] as (typeof forms)[number];
        const source = await write([withSecrets(one, found, name)], schema.metadata);
        const pieces: (string | Uint8Array)[] = [];
        const { to, kept } = await redact(source, { schema, write: (piece) => void pieces.push(piece) });
        const text = everythingIn(pieces, to);
        expect(text).not.toContain(found);
        const hidden = schema.metadata.fields.filter(
          ({ name: field, personalData }) => personalData !== null && !kept.includes(field),
        );
        if (hidden.length === 0 || kept.length > 0) return;
        withPersonalFields++;
        expect(text).not.toContain(name);
      }),
      runs(150),
    );
    expect(withPersonalFields).toBeGreaterThan(30);
  });
});
