import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { field, record } from "../test/made-up.ts";
import { copyOf } from "../test/redacted.ts";
import { watched } from "../test/watched.ts";

const schema = record(
  [
    field("reference", { required: true }),
    field("person_id", { personalData: "identifier", required: true }),
    field("surname", { personalData: "name", headers: ["Family name"] }),
    field("notes"),
    field("amount", { type: "number" }),
    field("tags", { list: true }),
  ],
  { publish: "exchange", key: ["reference"] },
);

// Longer than any run of text made below, so that a kept column cannot hold one by chance.
const PERSON = "PERSON-AX-000-001";
const SURNAME = "Bloggs-Featherstone";

describe("a redacted copy", () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const personal = fc.oneof(
    fc.stringMatching(/^[a-z]{1,8}\.[a-z]{2,9}@[a-z]{3,9}\.(?:com|co\.uk|gov\.uk)$/),
    digits(9).map((rest) => `07${rest}`),
    digits(9).map((rest) => `+44 7${rest}`),
    digits(8).map((rest) => `020 ${rest.slice(0, 4)} ${rest.slice(4)}`),
    digits(6).map((six) => `AB${six}C`),
    fc.nat({ max: 999 }).map((house) => `${house + 1} High Street, Leeds LS1 4AB`),
    fc.constantFrom("4111 1111 1111 1111", "GB29 NWBK 6016 1331 9268 19", "sort code 12-34-56 account 12345678"),
  );
  const around = fc.stringMatching(/^[ -~\n£é]{0,12}$/);
  const noise = fc.tuple(around, personal, fc.constantFrom(" ", ", ", "\n", ""), personal, around);
  const text = fc.oneof(
    noise.map((parts) => parts.join("")),
    personal,
    around,
  );

  it("has no privacy finding, whatever stood in its text, as CSV or JSON, with or without unknown columns", async () => {
    const rows = fc.array(fc.record({ notes: text, tags: fc.array(text, { maxLength: 2 }), extra: text }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), fc.boolean(), async (all, isTable, keepUnknown) => {
        const records = all.map((one, i) => ({ reference: `R-${i}`, person_id: PERSON, surname: SURNAME, ...one }));
        const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        const source = isTable
          ? `reference,person_id,surname,notes,tags,extra\n${records
              .map((one) =>
                Object.values(one)
                  .map((cell) => quoted([cell].flat().join(";")))
                  .join(","),
              )
              .join("\n")}\n`
          : JSON.stringify(records);
        const { text: copy } = await copyOf(source, { schema, keepUnknown });
        expect(copy).not.toContain(PERSON);
        expect(copy).not.toContain(SURNAME);
        expect(await watched(copy, { schema })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same again when it is redacted again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (all) => {
        const { text: once } = await copyOf(JSON.stringify(all.map((notes) => ({ reference: "R", notes }))), {
          schema,
        });
        expect((await copyOf(once, { schema })).text).toBe(once);
      }),
      { numRuns: 100 },
    );
  });
});
