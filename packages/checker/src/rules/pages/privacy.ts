import type { RulePage } from "./page.ts";

/** The pages of the rules for what is to be published. */
export const privacyPages = {
  "personal-field": {
    why: "What is published cannot be taken back, and people did not give their details for everybody to read.",
    wrong: "reference,applicant_name\n24/0017/FUL,Sam Example",
    right: "reference\n24/0017/FUL",
    mending: "redact",
  },
  "record-not-open": {
    why: "The record is made to be shared under an agreement, so even without names it may say too much about one household.",
    wrong: "standpipe check referrals.csv --for publication",
    right: "standpipe redact referrals.csv -o referrals-open.csv",
    mending: "redact",
  },
  "personal-field-needed": {
    why: "The law asks for the name of a firm, say, and some firms are one person working from home.",
    wrong: "supplier_name,net_amount\nSam Example,620.00",
    right: "supplier_name,net_amount\nREDACTED PERSONAL DATA,620.00",
    mending: "person",
  },
  "personal-text": {
    why: "A phone number in a note is as public as one in its own column, and nobody looks for it there.",
    wrong: 'reference,notes\nSR-1,"Ring Sam on 07700 900123"',
    right: 'reference,notes\nSR-1,"Ring the resident"',
    mending: "redact",
  },
} satisfies Readonly<Record<string, RulePage>>;
