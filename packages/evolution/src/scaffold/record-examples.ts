import { type RecordIdea, referenceIn } from "./record-schema.ts";
import { insideSentence } from "./words.ts";

/** The examples of a new record by their paths below its folder of examples: each rule of it kept, and broken once. */
export function recordExamples(idea: RecordIdea): ReadonlyMap<string, unknown> {
  const thing = insideSentence(idea.title);
  const reference = referenceIn(idea);
  const smallest = { reference, organisation_id: "GB-LAE-ASM" };
  const named = { ...smallest, name: `Mill Lane ${thing}` };
  const fullest = {
    ...named,
    source_url: "https://www.example.org.uk/open-data",
    modified_at: "2024-12-31T09:30:00Z",
    notes: "Checked against the register in May.",
  };
  const broken = (title: string, code: string, field: string | null, data: unknown) => ({
    title,
    expect: { code, field, severity: "error" },
    data,
  });
  return new Map<string, unknown>([
    ["valid/smallest.json", smallest],
    ["valid/fullest.json", fullest],
    [
      "invalid/not-an-object.json",
      broken("A reference stands where a whole record should be", "record-type", null, reference),
    ],
    [
      "invalid/reference-missing.json",
      broken("The reference is left out", "required-missing", "reference", { organisation_id: "GB-LAE-ASM" }),
    ],
    [
      "invalid/reference-as-number.json",
      broken("The reference is a number, not text", "text-type", "reference", { ...named, reference: 14 }),
    ],
    [
      "invalid/reference-repeated.json",
      broken(
        "Two records of one council have the same reference; the other two differ in the reference alone or in the council alone",
        "key-repeated",
        "reference",
        [
          named,
          named,
          { ...named, reference: reference.replace("014", "019") },
          { ...named, organisation_id: "GB-LAE-NVL" },
        ],
      ),
    ],
    [
      "invalid/organisation-id-missing.json",
      broken("The organisation is left out", "required-missing", "organisation_id", { reference }),
    ],
    [
      "invalid/organisation-id-as-name.json",
      broken("The organisation is given by its name", "org-id-format", "organisation_id", {
        ...named,
        organisation_id: "Ashmoor Borough Council",
      }),
    ],
    [
      "invalid/name-too-long.json",
      broken("The name has 201 characters, one more than there is room for", "too-long", "name", {
        ...named,
        name: `${"Mill Lane ".repeat(20)}2`,
      }),
    ],
    [
      "invalid/source-url-with-space.json",
      broken("The source has a space in it", "url-format", "source_url", {
        ...named,
        source_url: "https://www.example.org.uk/open data",
      }),
    ],
  ]);
}
