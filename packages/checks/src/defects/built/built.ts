import { gzipSync } from "node:zlib";
import { encode, utf16 } from "./encodings.ts";
import { payments, SPEND, spendText, typedPayments } from "./spend.ts";
import { type Cell, workbook } from "./workbook.ts";
import { zip } from "./zip.ts";

const STATIONS = [
  "Polling station reference",
  "Organisation identifier",
  "Address",
  "Postcode",
  "UPRN",
  "Polling districts",
] as const;

function stations(postcode = "NF1 2AB"): string[][] {
  return [1, 2, 3, 4].map((n) => [`PS-${n}`, "GB-LAE-NFD", `${n} Mill Lane`, postcode, `10009999003${n}`, `CS${n}`]);
}

function stationsText(postcode: string): string {
  return [STATIONS, ...stations(postcode)].map((cells) => `${cells.join(",")}\r\n`).join("");
}

const inCp850 = (month: string) =>
  spendText(
    "Net Amount(£)",
    payments(month).map((cells) => cells.map((text) => text.replace("’", "'"))),
  );
const MONTHS = ["04", "05", "06", "07", "08", "09", "10", "11", "12", "01", "02", "03"] as const;

const stationRows: readonly (readonly Cell[])[] = stations().map((cells, i) =>
  // A number, as Excel makes of what looks like one.
  cells.map((text, at) => (at === 4 ? 100099990031 + i : text)),
);

/** Records with no comma between the second and the third. */
const MALFORMED = `[
  { "reference": "CA-01", "organisation_id": "GB-LAE-ASM", "designation_type": "conservation-area", "name": "Old Town" },
  { "reference": "CA-02", "organisation_id": "GB-LAE-ASM", "designation_type": "conservation-area", "name": "Canal Side" }
  { "reference": "CA-03", "organisation_id": "GB-LAE-ASM", "designation_type": "conservation-area", "name": "Mill Lane" }
]
`;

/** A boundary of so many points that a spreadsheet could not hold its text in one cell. */
function longBoundary(): string {
  const points = Array.from({ length: 1_500 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 1_500;
    return `${(-2.3 + Math.cos(angle) / 50).toFixed(9)} ${(53.4 + Math.sin(angle) / 50).toFixed(9)}`;
  });
  return `POLYGON ((${[...points, points[0]].join(", ")}))`;
}

/** Files whose bytes have to be exact, by name. */
export const BUILT: Readonly<Record<string, () => Uint8Array>> = {
  "spend-windows-1252.csv": () => encode(spendText(), "windows-1252"),
  "spend-cp850.csv": () => encode(inCp850("10"), "cp850"),
  "stations-nbsp-cp850.csv": () => encode(stationsText("NF1\u00a02AB"), "cp850"),
  "stations-nbsp-windows-1252.csv": () => encode(stationsText("NF1\u00a02AB"), "windows-1252"),
  "spend-dashes-windows-1252.csv": () =>
    encode(spendText("Net amount").replaceAll("Repairs and", "Repairs –"), "windows-1252"),
  "spend-utf-16le.csv": () => utf16(spendText()),
  "spend-utf-16le-with-bom.csv": () => utf16(`\ufeff${spendText()}`),
  "spend-2024-01.csv": () => encode(spendText("Net Amount(£)", payments("01")), "windows-1252"),
  "spend-2024-02.csv": () => encode(inCp850("02"), "cp850"),
  "spend-2024-03.csv": () => Buffer.from(`\ufeff${spendText("Net Amount(£)", payments("03"))}`),
  "spend-2024-04.csv": () => Buffer.from(spendText("Net Amount", payments("04", false))),
  "spend-gzip.csv": () => gzipSync(spendText()),
  "spend-workbook.csv": () => workbook([{ name: "Sheet1", rows: [SPEND, ...typedPayments()] }]),
  "photographs.csv": () => zip({ "readme.txt": "Photographs of the market hall" }),
  "designations-malformed.json": () => Buffer.from(MALFORMED),
  "spend-twelve-months.xlsx": () =>
    workbook(MONTHS.map((month) => ({ name: `Month ${month}`, rows: [SPEND, ...payments(month)] }))),
  "stations-with-notes.xlsm": () =>
    workbook([
      { name: "Read me", rows: [["How to fill in this workbook"], ["Write one polling station in each row"]] },
      { name: "Data", rows: [STATIONS, ...stations()] },
      {
        name: "Schema",
        rows: [
          ["Column", "Kind", "Needed"],
          ["Address", "text", "yes"],
        ],
      },
      { name: "Lists", rows: [["Yes"], ["No"]], hidden: true },
      { name: "Sheet2", rows: [] },
      { name: "Sheet3", rows: [] },
    ]),
  "spend-other-headings.xlsx": () =>
    workbook(
      MONTHS.slice(0, 4).map((month, i) => ({
        name: `Month ${month}`,
        rows: [SPEND.map((name) => (name === "Payment date" ? (i % 2 ? "Date" : "* Date") : name)), ...payments(month)],
      })),
    ),
  "spend-merged-headings.xlsx": () =>
    workbook([
      {
        name: "Sheet1",
        rows: [["Council", "", "Payment", "", "", "", "What for", "", ""], SPEND, ...typedPayments()],
        merged: ["A1:B1", "C1:F1", "G1:I1"],
      },
    ]),
  "stations-formulas.xlsx": () =>
    workbook([
      {
        name: "Sheet1",
        rows: [
          STATIONS,
          ...stationRows.map((cells, i) => [
            i === 0 ? 31 : { formula: `SUM(A${i + 1}+1)`, shows: 31 + i },
            ...cells.slice(1),
          ]),
        ],
      },
    ]),
  "stations-formulas-without-values.xlsx": () =>
    workbook([
      {
        name: "Sheet1",
        rows: [
          [...STATIONS, "Polling station name"],
          ...stationRows.map((cells, i) => [...cells, i === 1 ? { formula: "A3&B3", shows: null } : "The Old School"]),
        ],
      },
    ]),
  "stations-ghost-columns.xlsx": () =>
    workbook([
      { name: "Sheet1", rows: [STATIONS, ...stationRows.map((cells) => [...cells, null, null])], claims: "A1:AMJ5" },
    ]),
  "spend-typed.xlsx": () =>
    workbook([
      { name: "Notes", rows: [["Payments of May 2024"]] },
      {
        name: "Payments",
        rows: [
          SPEND,
          ...typedPayments().map((cells, i) => cells.with(4, i === 0 ? 1626.8100000000002 : (cells[4] ?? null))),
        ],
      },
    ]),
  "spend-cell-errors.xlsx": () =>
    workbook([
      {
        name: "Sheet1",
        rows: [SPEND, ...typedPayments().map((cells, i) => (i === 1 ? cells.with(1, { error: "#REF!" }) : cells))],
      },
    ]),
  "spend-one-column-fewer.xlsx": () =>
    workbook([
      {
        name: "Sheet1",
        rows: [
          SPEND,
          ...payments("05"),
          ...[...payments("06"), ...payments("07")].map((cells) => cells.toSpliced(2, 1)),
        ],
      },
    ]),
  "designations-long-boundary.csv": () =>
    Buffer.from(
      `reference,organisation_id,designation_type,name,geometry,documentation_url\nCA-01,GB-LAE-ASM,conservation-area,Old Town,"${longBoundary()}",https://www.example.org.uk/ca\n`,
    ),
};
