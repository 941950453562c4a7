import type { RulePage } from "./page.ts";

/** The pages of the rules on cells that hold no value. */
export const meaningPages = {
  placeholder: {
    why: "Each system has its own word for nothing. A blank cell is understood by all, and is not counted as a value.",
    wrong: "reference,uprn\nBF-0012,Not Known",
    right: "reference,uprn\nBF-0012,",
    mending: "person",
  },
  "formula-text": {
    why: "Councils open the files they are sent in Excel. A formula in one of them can send what is in the others elsewhere.",
    wrong: "reference,notes\nBF-1,=HYPERLINK(A1)",
    right: "reference,notes\nBF-1,HYPERLINK(A1)",
    mending: "person",
  },
  "values-joined": {
    why: "A program reads one value from a cell. It cannot tell which of two is meant, or that there are two at all.",
    wrong: 'reference,permission_date\nBF-1,"31/03/2016\n26/07/2021"',
    right: "reference,permission_date\nBF-1,2021-07-26",
    mending: "person",
  },
  "cell-error": {
    why: "The value was there before the formula broke, so what is left is only the sign that it is gone.",
    wrong: "reference,net_amount\nINV-1,#REF!",
    right: "reference,net_amount\nINV-1,1302.28",
    mending: "person",
  },
} satisfies Readonly<Record<string, RulePage>>;
