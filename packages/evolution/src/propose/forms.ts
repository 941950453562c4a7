/** What a proposal is for. */
export type ProposalKind = "field" | "code" | "record";

/** One question of a form. */
export interface Question {
  readonly heading: string;
  readonly isRequired: boolean;
}

const asks = (heading: string): Question => ({ heading, isRequired: true });
const mayAsk = (heading: string): Question => ({ heading, isRequired: false });

const EVIDENCE = {
  who: asks("Who needs it, and what for?"),
  standard: asks("Which standard or law does it come from?"),
  suppliers: asks("What would suppliers have to change?"),
};

/**
 * The questions of the forms in `.github/ISSUE_TEMPLATE`, in their order. The first of each tells the forms apart. A test
 * holds the forms to them.
 */
export const FORMS = {
  field: {
    target: asks("Which record is the field for?"),
    label: asks("What is the field called?"),
    meaning: asks("What does it mean?"),
    holds: asks("What does it hold?"),
    codes: mayAsk("Which codes may it have?"),
    examples: asks("Examples"),
    headings: mayAsk("What do your files call it?"),
    needed: asks("Does every record need it?"),
    personal: asks("Does it say anything about a person?"),
    ...EVIDENCE,
  },
  code: {
    target: asks("Which list is the code for?"),
    label: asks("What is the code called?"),
    meaning: asks("What does it mean?"),
    ...EVIDENCE,
  },
  record: {
    target: asks("Which domain does the record belong to?"),
    label: asks("What is the record called?"),
    meaning: asks("What does one row stand for?"),
    fields: mayAsk("Which fields does it have?"),
    publish: asks("Is it made to be published?"),
    ...EVIDENCE,
  },
} satisfies Readonly<Record<ProposalKind, Readonly<Record<string, Question>>>>;

/** The answers that a form lets people choose from. The first is the one that asks nothing of anybody. */
export const CHOICES = {
  needed: [
    "No, it may be left out",
    "It may be left out, but makes the record more useful",
    "Yes, a record is of no use without it",
  ],
  personal: {
    No: null,
    "Yes, a name": "name",
    "Yes, a way to reach them, such as a telephone number": "contact",
    "Yes, an address": "address",
    "Yes, a number or reference that stands for them": "identifier",
    "Yes, something about their money": "financial",
    "Yes, something sensitive, such as their health": "special",
  },
  publish: { "Yes, anybody may see it": "open", "No, it is shared under an agreement": "exchange" },
} as const;
