import { lookOf } from "../io/terminal.ts";
import { dictionary } from "../render/dictionary.ts";
import { loadNamed } from "./records.ts";

/** Prints what one record holds. Throws a CommandError for a record that does not exist. */
export async function runShow(name: string, format: "text" | "json"): Promise<void> {
  const { metadata } = await loadNamed(name);
  process.stdout.write(
    format === "json" ? `${JSON.stringify(metadata, null, 2)}\n` : dictionary(metadata, lookOf(process.stdout)),
  );
}
