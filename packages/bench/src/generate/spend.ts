import type { Random } from "./random.ts";
import { digits, put, type Recipe } from "./table.ts";

const DEPARTMENTS = [
  "Adult social care",
  "Highways",
  "Parks and open spaces",
  "Libraries",
  "Housing, repairs",
  "Finance",
];
const NAMES = [
  "Canal Street Fencing",
  "Moor Road Surfacing",
  "Ledger & Sons",
  "Bookbinders of Ashmoor",
  "Skip & Carry",
];
const KINDS = ["Ltd", "Limited", "LLP", "(Northern) Ltd", "plc", "CIC"];
const CATEGORIES = ["Grounds maintenance", "Agency staff", "Highway repairs", "Books", "Audit fees", "Energy"];
const WORK = ["Repairs to", "Supply of goods for", "Monthly charge for", "Cleaning of", "Works at"];
const PLACES = [
  "Ashmoor Park",
  "the depot, Canal Street",
  "Mill Lane",
  "the library",
  "the Civic Centre",
  "Hope Street",
];
const METHODS = ["invoice", "invoice", "invoice", "purchase-card", "corporate-card", "other"];

/** A spend export of ten columns: about 115 bytes a row, no key. */
export const spend: Recipe = {
  record: "transparency/spend-transaction",
  columns: [
    "organisation_id",
    "department",
    "supplier_name",
    "payment_date",
    "transaction_reference",
    "net_amount",
    "irrecoverable_vat_amount",
    "purpose",
    "category",
    "payment_method",
  ],
  good(n, random) {
    return {
      organisation_id: "GB-LAE-ASM",
      department: random.one(DEPARTMENTS),
      supplier_name: `${random.one(NAMES)} ${random.one(KINDS)}`,
      payment_date: `2024-${digits(1 + random.whole(12), 2)}-${digits(1 + random.whole(28), 2)}`,
      transaction_reference: `CRINV${digits(n, 8)}`,
      net_amount: invoiced(random),
      irrecoverable_vat_amount: random.chance(0.9) ? "0.00" : amount(random),
      purpose: purpose(random),
      category: random.one(CATEGORIES),
      payment_method: random.one(METHODS),
    };
  },
  damages: [
    put("payment_date", "31/12/2024"),
    put("payment_date", "2024-02-30"),
    put("net_amount", "£1,302.28"),
    put("irrecoverable_vat_amount", "n/a"),
    put("payment_method", "Invoice"),
    put("supplier_name", ""),
    put("organisation_id", "E07000997"),
    put("category", ""),
    put("purpose", "Works and goods as ordered. ".repeat(20).trim()),
    put("transaction_reference", "0".repeat(51)),
  ],
  damagesBeyond: [put("net_amount", "412.3351")],
};

/** More than £500: councils publish invoices from there on. */
function invoiced(random: Random): string {
  const pounds = 501 + random.whole(random.chance(0.1) ? 250_000 : 5_000);
  return `${random.chance(0.03) ? "-" : ""}${pounds}.${digits(random.whole(100), 2)}`;
}

function amount(random: Random): string {
  const pounds = random.whole(random.chance(0.1) ? 250_000 : 5_000);
  return `${random.chance(0.03) ? "-" : ""}${pounds}.${digits(random.whole(100), 2)}`;
}

function purpose(random: Random): string {
  const words = `${random.one(WORK)} ${random.one(PLACES)}`;
  if (random.chance(0.98)) return words;
  return `${words},\nsee "${random.one(PLACES)}"`;
}
