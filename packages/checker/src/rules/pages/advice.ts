import type { RulePage } from "./page.ts";

/** The pages of the rules that only warn of one value. */
export const advicePages = {
  "recommended-missing": {
    why: "The record is taken, but people will have to ask for what it leaves out.",
    wrong: "reference,name,uprn\nWC-1,Mill Park,",
    right: "reference,name,uprn\nWC-1,Mill Park,100012345678",
    mending: "person",
  },
  "open-code-unknown": {
    why: "A new code is fine where the thing is new. Where it is another spelling of a known one, counts by code are wrong.",
    wrong: "status\nin progress",
    right: "status\nin-progress",
    mending: "safe",
  },
  "code-ended": {
    why: "Records of today that are filed under a council or a list of the past are missing from the new one's figures.",
    wrong: "organisation_id,payment_date\nGB-LAE-CRA,2024-10-01",
    right: "organisation_id,payment_date\nGB-LAE-NYE,2024-10-01",
    mending: "person",
  },
  "unusual-value": {
    why: "Most values of this kind are slips: a date in the future, pence taken for pounds, a digit too many.",
    wrong: "payment_date\n2042-10-01",
    right: "payment_date\n2024-10-01",
    mending: "person",
  },
  "coordinates-outside": {
    why: "One digit or one minus sign off, and a place in a British town is shown in the North Sea or in Poland.",
    wrong: "latitude,longitude\n53.4576,22.873",
    right: "latitude,longitude\n53.4576,-2.2873",
    mending: "person",
  },
} satisfies Readonly<Record<string, RulePage>>;
