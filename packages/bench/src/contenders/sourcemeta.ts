import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newRowsHash } from "../generate/write.ts";
import { OUTPUT } from "../measure/process.ts";
import type { Contender } from "./contender.ts";

// The package starts one of these from a program in Node: run as it is, neither its start nor its memory hide behind that.
const arch = process.arch === "x64" ? "x86_64" : process.arch;
const binary = fileURLToPath(
  new URL(
    `./build/github-releases/jsonschema-${process.platform}-${arch}`,
    import.meta.resolve("@sourcemeta/jsonschema/package.json"),
  ),
);

/** Sourcemeta's command, in C++. It needs the name to end with `.jsonl`, and `--continue` to go on behind the first error. */
export const sourcemeta: Contender = {
  name: "Sourcemeta jsonschema (C++), JSON Lines",
  reads: "jsonLines",
  about:
    "`jsonschema validate --fast --continue --format-assertion` on the published schema, its native program without Node around it. It knows the keywords of JSON Schema only: neither the order of two moments nor a repeated key, so it keeps none, and the rows that break nothing else are not asked of it.",
  judges: "json-schema",
  prepare: () => (existsSync(binary) ? null : `its package has no program for ${process.platform} on ${arch}`),
  command(file, record) {
    const [domain, name] = record.split("/");
    const schema = fileURLToPath(import.meta.resolve(`@standpipe/${domain}/schemas/${name}.json`));
    return {
      program: binary,
      args: ["validate", schema, file, "--fast", "--continue", "--format-assertion"],
      endsWith: [0, 2],
    };
  },
  said(folder) {
    const words = readFileSync(join(folder, OUTPUT.stderr), "utf8");
    const rows = Array.from(words.matchAll(/^fail: .* \(entry #(\d+)\)$/gm), ([, row]) => Number(row));
    const hash = newRowsHash();
    for (const row of rows.sort((a, b) => a - b)) hash.add(row);
    return { ...hash.verdict(0), rows: null };
  },
};
