import type { RulePage } from "./page.ts";

/** The pages of the rules that watch a whole column. */
export const watchPages = {
  "id-rounded": {
    why: "Many records now have the same number, and it belongs to none of them, so nothing can be matched or mapped.",
    wrong: "uprn\n200004000000\n200004000000",
    right: "uprn\n200003770481\n200003891552",
    mending: "never",
  },
  "id-scientific": {
    why: "Only the first digits are left, so the number is that of nothing, and nothing can be matched or mapped.",
    wrong: "uprn\n2.00004E+11",
    right: "uprn\n200003770481",
    mending: "never",
  },
  "values-dragged": {
    why: "A corner of the cell was dragged down to copy the value, and the spreadsheet counted up: only the first is true.",
    wrong: "coordinate_reference_system\nETRS89\nETRS90\nETRS91",
    right: "coordinate_reference_system\nETRS89\nETRS89\nETRS89",
    mending: "ask",
  },
  "values-cut": {
    why: "What was cut off is not in the file, and two values with the same beginning can no longer be told apart.",
    wrong: "permission_type\nfull planning permis",
    right: "permission_type\nfull planning permission",
    mending: "never",
  },
  "text-garbled": {
    why: "Names that come out wrong are not found by a search, and look careless to those whose names they are.",
    wrong: "name\nCafÃ© Mill Lane",
    right: "name\nCafé Mill Lane",
    mending: "ask",
  },
  "zeros-lost": {
    why: "007 and 7 are two codes, and a phone number without its first zero cannot be dialled.",
    wrong: "ward_code\n008\n9\n12",
    right: "ward_code\n008\n009\n012",
    mending: "never",
  },
  "date-placeholder": {
    why: "Whoever sorts or counts by date takes it for a real day, and finds a hundred things that began on one of them.",
    wrong: "reference,start_date\nTPO-1,1900-01-01\nTPO-2,1900-01-01",
    right: "reference,start_date\nTPO-1,\nTPO-2,",
    mending: "person",
  },
} satisfies Readonly<Record<string, RulePage>>;
