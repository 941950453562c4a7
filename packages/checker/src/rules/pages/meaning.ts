import type { RulePage } from "./page.ts";

/** The pages of the rules on cells that hold no value. */
export const meaningPages = {
  placeholder: {
    why: "Each system has its own word for nothing. A blank cell is understood by all, and is not counted as a value.",
    wrong: "reference,uprn\nBF-0012,Not Known",
    right: "reference,uprn\nBF-0012,",
    mending: "person",
  },
  "cell-error": {
    why: "The value was there before the formula broke, so what is left is only the sign that it is gone.",
    wrong: "reference,net_amount\nINV-1,#REF!",
    right: "reference,net_amount\nINV-1,1302.28",
    mending: "person",
  },
} satisfies Readonly<Record<string, RulePage>>;
