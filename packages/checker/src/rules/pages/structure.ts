import type { RulePage } from "./page.ts";

/** The pages of the rules on how a table is built. */
export const structurePages = {
  "heading-misplaced": {
    why: "Most programs take the first row for the headings, so a record becomes the heading and the headings a record.",
    wrong: "BF-0012,4 Mill Lane\nBF-0013,5 Mill Lane\nreference,address_text",
    right: "reference,address_text\nBF-0012,4 Mill Lane\nBF-0013,5 Mill Lane",
    mending: "ask",
  },
  "heading-repeated": {
    why: "A report that was printed page by page repeats them, and whoever adds up or counts takes each for a record.",
    wrong: "reference,net_amount\nINV-1,120.00\nreference,net_amount\nINV-2,95.00",
    right: "reference,net_amount\nINV-1,120.00\nINV-2,95.00",
    mending: "ask",
  },
  "layout-shifted": {
    why: "From there on amounts stand under suppliers and dates under amounts, and what is read is wrong in every row.",
    wrong: "reference,supplier_name,net_amount\nINV-1,Mill Ltd,120.00\nINV-2,95.00,",
    right: "reference,supplier_name,net_amount\nINV-1,Mill Ltd,120.00\nINV-2,,95.00",
    mending: "ask",
  },
  "total-row": {
    why: "Whoever adds up the column gets twice the sum.",
    wrong: "reference,net_amount\nINV-1,120.00\nINV-2,95.00\nGrand total,215.00",
    right: "reference,net_amount\nINV-1,120.00\nINV-2,95.00",
    mending: "ask",
  },
  "count-row": {
    why: "A program that reads the file takes it for a record in which nearly everything is missing.",
    wrong: "reference,net_amount\n2,\nINV-1,120.00\nINV-2,95.00",
    right: "reference,net_amount\nINV-1,120.00\nINV-2,95.00",
    mending: "ask",
  },
  "note-row": {
    why: "A program that reads the file takes it for a record in which nearly everything is missing.",
    wrong: "reference,net_amount\nINV-1,120.00\nSource: finance system,",
    right: "reference,net_amount\nINV-1,120.00",
    mending: "ask",
  },
  "blank-rows": {
    why: "Some programs take a blank row for the end of the data.",
    wrong: "reference,net_amount\nINV-1,120.00\n,\nINV-2,95.00",
    right: "reference,net_amount\nINV-1,120.00\nINV-2,95.00",
    mending: "safe",
  },
  "blank-columns": {
    why: "They make the file larger, and some programs give them names of their own.",
    wrong: "reference,,net_amount,,,\nINV-1,,120.00,,,",
    right: "reference,net_amount\nINV-1,120.00",
    mending: "safe",
  },
  "mapping-unused": {
    why: "A heading that was spelt another way is read as before, so the column you meant may be missing.",
    wrong: 'standpipe check spend.csv --map "Supplier=supplier_name" (the heading is “Supplier Name”)',
    right: 'standpipe check spend.csv --map "Supplier Name=supplier_name"',
    mending: "person",
  },
} satisfies Readonly<Record<string, RulePage>>;
