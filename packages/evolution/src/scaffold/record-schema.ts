import { expectedId } from "../schemas/document.ts";
import { insideSentence, PLACEHOLDER } from "./words.ts";

const CORE = "https://w3id.org/standpipe/core/v1";

/** What a new record is called and said to be. */
export interface RecordIdea {
  readonly domain: string;
  /** In kebab-case: `grit-bin`. */
  readonly name: string;
  readonly title: string;
  /** What one row stands for; null where nobody has said it yet. */
  readonly description: string | null;
  /** The version that it comes in. */
  readonly since: string;
}

/** The reference that a new record has in its examples: `GB-014` for a grit bin. */
export function referenceIn({ name }: Pick<RecordIdea, "name">): string {
  const letters = name.split("-").map((word) => word.charAt(0).toUpperCase());
  return `${letters.join("").slice(0, 3)}-014`;
}

/** A record with nothing but a reference, the organisation and a name, which is all as the house asks. */
export function recordSchema(idea: RecordIdea): object {
  const { domain, name, title, description, since } = idea;
  const thing = insideSentence(title);
  const own = { reference: referenceIn(idea), organisation_id: "GB-LAE-ASM", name: `Mill Lane ${thing}` };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: expectedId({ domain, path: `${domain}/${name}` }),
    title,
    description: description ?? `${PLACEHOLDER}say in a sentence or two what one row stands for.`,
    examples: [own],
    "x-kind": "record",
    "x-stage": "proposed",
    "x-since": since,
    "x-publish": "open",
    "x-key": ["organisation_id", "reference"],
    type: "object",
    required: ["reference", "organisation_id"],
    properties: {
      reference: {
        $ref: `${CORE}/types/ref.json`,
        title: `${title} reference`,
        description: `Your own reference for the ${thing}. Keep it the same from one file to the next.`,
        examples: [own.reference],
      },
      organisation_id: {
        $ref: `${CORE}/types/org-id.json`,
        title: "Organisation identifier",
        description:
          "The org-id of the council that publishes this record. English councils begin GB-LAE, Scottish ones GB-LAS, Welsh ones GB-PLA and Northern Irish ones GB-LANI. If one council sends the whole file, give it once for the file.",
        examples: [own.organisation_id],
        "x-headers": ["OrganisationURI", "OrganisationURL", "Publisher URI"],
      },
      name: {
        $ref: `${CORE}/types/text200.json`,
        title: `${title} name`,
        description: `What people call the ${thing}.`,
        examples: [own.name],
      },
    },
    allOf: [{ $ref: `${CORE}/types/trailer.json` }],
  };
}
