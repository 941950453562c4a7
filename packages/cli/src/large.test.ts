import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

/** Threads are started for 100 MB and more. */
const ROWS = 1_250_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "standpipe-large-"));
  const file = openSync(join(folder, "spend.csv"), "w");
  writeSync(
    file,
    "organisation_id,department,supplier_name,payment_date,transaction_reference,net_amount,irrecoverable_vat_amount,purpose,category,payment_method\n",
  );
  for (let from = 0; from < ROWS; from += 10_000) {
    let text = "";
    for (let row = from; row < from + 10_000; row++) {
      const day = row % 5_000 === 3 ? "2024-02-30" : "2024-02-29";
      const purpose = row % 70 === 0 ? '"Repairs\nof the depot, Canal Street"' : "Books";
      text += `GB-LAE-ASM,Libraries,Ledger Ltd,${day},R${row},700.50,0.00,${purpose},Books,invoice\n`;
    }
    writeSync(file, text);
  }
  closeSync(file);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a large file", () => {
  it("has the same report with threads, and leaves nothing behind", async () => {
    const reports = await Promise.all(
      ["1", "2", "3"].map(async (jobs) => {
        const temporary = mkdtempSync(join(folder, "tmp-"));
        const words = ["check", "spend.csv", "--schema", "transparency/spend-transaction", "--format", "json"];
        const { code, out, err } = await runCli([...words, "--jobs", jobs], folder, "", { TMPDIR: temporary });
        expect([code, err, readdirSync(temporary)]).toEqual([1, "", []]);
        return { ...JSON.parse(out), durationMs: 0 };
      }),
    );
    const [one, ...others] = reports;
    expect([one.rows, one.invalidRows, one.notChecked]).toEqual([ROWS, ROWS / 5_000, []]);
    for (const other of others) expect(other).toEqual(one);
  });
});
