import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Made, make } from "../generate/files.ts";
import { verified } from "../measure/turns.ts";
import { peers, scan } from "./contenders.ts";
import { standpipe } from "./standpipe.ts";

let folder = "";
let requests: Made;
let spend: Made;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "standpipe-bench-"));
  // So many errors that each kind of damage is there several times.
  requests = await make({ kind: "requests", rows: 300, errors: 0.5, jsonLines: true }, folder);
  spend = await make({ kind: "spend", rows: 300, errors: 0.5 }, folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const judges = [
  standpipe({ everyRow: true }),
  standpipe({ reads: "jsonLines", everyRow: true }),
  ...peers.filter((peer) => peer.judges !== "nothing" && !peer.prepare?.()),
];

describe("contenders that judge", () => {
  it.each(judges)("name the service requests that were damaged: $name", { timeout: 60_000 }, async (contender) => {
    await expect(verified(contender, requests, folder)).resolves.toBeDefined();
  });

  const general = judges.filter(({ reads, records }) => reads === "csv" && records === undefined);
  it.each(general)("name the lines of spend that were damaged: $name", { timeout: 60_000 }, async (contender) => {
    await expect(verified(contender, spend, folder)).resolves.toBeDefined();
  });
});

describe("the structural scan", () => {
  it("sees every row", { timeout: 60_000 }, async () => {
    await expect(verified(scan, requests, folder)).resolves.toBeDefined();
  });
});
