import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type RedactSettings, runRedact } from "./redact.ts";

const HEADINGS =
  "service_request_id,organisation_id,service_code,status,description,requested_at,updated_at,address_text,notes,Ward\n";
const ROW =
  'SR-1,GB-LAE-NFD,POTHOLE,open,Hole outside mine,2025-06-02T14:05:00+01:00,2025-06-03T09:00:00+01:00,"12 Mill Lane, Northford","Ring 07700 900123, 12 mill lane, northford",East\n';
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpipe-redact-"));
  await writeFile(join(folder, "requests.csv"), HEADINGS + ROW);
  await writeFile(join(folder, "cut.csv"), `${HEADINGS + ROW}SR-2,"GB`);
  await writeFile(join(folder, "other.csv"), "Colour,Size\nred,3\n");
  await writeFile(join(folder, "kept.csv"), "what was there before\n");
});

afterEach(() => vi.restoreAllMocks());
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command in this process: the exit code and what it says. */
async function run(file: string, output: string, settings: RedactSettings = {}) {
  let said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  const code = await runRedact(join(folder, file), { ...settings, output: join(folder, output) });
  return { code, said: said.replace(/\s+/g, " "), lines: said.split("\n") };
}

const textOf = (name: string) => readFile(join(folder, name), "utf8");

describe("standpipe redact", () => {
  it("writes the publishable copy, and says by column and kind what is not in it", async () => {
    const { code, said, lines } = await run("requests.csv", "open.csv");
    expect(code).toBe(0);
    expect(await textOf("open.csv")).toBe(
      "service_request_id,organisation_id,service_code,status,requested_at,updated_at,notes\r\n" +
        'SR-1,GB-LAE-NFD,POTHOLE,open,2025-06-02T14:05:00+01:00,2025-06-03T09:00:00+01:00,"Ring [removed: phone], [removed: address]"\r\n',
    );
    expect(said).toContain("read as Service request (services/service-request ");
    expect(said).toContain("- description: what is sensitive about a person (1 value).");
    expect(said).toContain("- address_text: where a person lives or is (1 value).");
    expect(said).toContain("- Ward: the record has no field for it (1 value); --keep-unknown keeps it.");
    expect(said).toContain("- notes: a phone number. - notes: a value of a personal column.");
    expect(said).toContain("Read the text columns: names of people");
    for (const secret of ["07700", "Mill Lane", "Hole"]) expect(said).not.toContain(secret);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("keeps unknown columns with --keep-unknown, and writes the format that the name asks for", async () => {
    expect((await run("requests.csv", "ward.xlsx", { keepUnknown: true, schema: "service-request" })).code).toBe(0);
    expect((await run("ward.xlsx", "ward.csv", { keepUnknown: true })).code).toBe(0);
    expect(await textOf("ward.csv")).toMatch(/,notes,Ward\r\nSR-1,.*,East\r\n$/);
  });

  it("leaves what was there where a file cannot be redacted, and no draft", async () => {
    await expect(run("cut.csv", "kept.csv")).rejects.toMatchObject({ exitCode: 3 });
    await expect(run("other.csv", "kept.csv")).rejects.toMatchObject({ exitCode: 3 });
    await expect(run("requests.csv", "kept.json")).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining("its copy can be CSV or XLSX"),
    });
    await expect(run("requests.csv", "requests.csv")).rejects.toMatchObject({ exitCode: 2 });
    expect(await textOf("kept.csv")).toBe("what was there before\n");
    expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });
});
