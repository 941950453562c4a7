import type { Cell } from "./workbook.ts";

/** The headings of a list of payments. */
export const SPEND = [
  "Organisation identifier",
  "Department",
  "Supplier name",
  "Payment date",
  "Net amount",
  "Irrecoverable VAT",
  "Purpose",
  "Expense category",
  "Payment method",
] as const;

const SUPPLIERS = ["Café Ashmoor", "Smith’s Nurseries", "Harbour Lane Plumbing", "Lime Avenue Garage"] as const;
const AMOUNTS = [1935.5, 612, 2480.75, 745.2] as const;
const FIRST_OF_MAY = 45413;

/** Four payments of one month as text, which needs more than ASCII where `accents` is true. */
export function payments(month = "10", accents = true): string[][] {
  return SUPPLIERS.map((supplier, i) => [
    "GB-LAE-ASM",
    "Property",
    accents ? supplier : supplier.normalize("NFD").replace(/[^ -~]/g, ""),
    `2024-${month}-0${i + 1}`,
    (AMOUNTS[i] ?? 0).toFixed(2),
    "0",
    "Repairs and materials",
    "Building repairs",
    "invoice",
  ]);
}

/** The same as Excel keeps them: amounts are numbers, and days are numbers that are shown as dates. */
export function typedPayments(): Cell[][] {
  return payments().map((row, i) =>
    row.map((text, at): Cell => {
      if (at === 3) return { day: FIRST_OF_MAY + i };
      return at === 4 || at === 5 ? Number(text) : text;
    }),
  );
}

/** The text of a table. `heading` is what the amounts are called. */
export function spendText(heading = "Net Amount(£)", rows: readonly (readonly string[])[] = payments()): string {
  const headings = SPEND.map((name) => (name === "Net amount" ? heading : name));
  return [headings, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("");
}
