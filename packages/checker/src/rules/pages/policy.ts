import type { RulePage } from "./page.ts";

/** The pages of what a config adds to a report. */
export const policyPages = {
  "severity-changed": {
    why: "A file that is ready to send by one's own count may not be by that of whoever receives it.",
    wrong: '{ "severity": { "code-unknown": "warning" } }',
    right: '{ "severity": {} }',
    mending: "nothing",
  },
  "suppression-expired": {
    why: "It was agreed that the problem would be gone by then.",
    wrong: '{ "code": "date-format", "reason": "Old system, replaced in March", "until": "2024-03-31" }',
    right: '{ "code": "date-format", "reason": "Replacement moved to June", "until": "2099-06-30" }',
    mending: "person",
  },
  "suppression-unused": {
    why: "What is set aside for a problem that is gone hides the next one of that kind.",
    wrong: '{ "suppress": [{ "code": "date-format", "reason": "Old system", "until": "2099-03-31" }] }',
    right: '{ "suppress": [] }',
    mending: "person",
  },
} satisfies Readonly<Record<string, RulePage>>;
