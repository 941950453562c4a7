import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { records } from "@standpipe/catalogue";
import { build } from "esbuild";

// The size budget of one record in somebody's page: 10 kB gzipped, its schema and words included. Part of `build`, so
// that a schema edit that passes it stops there, and not at a user.
const { values: options } = parseArgs({ options: { print: { type: "boolean" }, limit: { type: "string" } } });
const limit = Number(options.limit ?? 10 * 1024);
// What an import by way of the index of a domain may cost on top: the rest of the domain has to be shaken off.
const INDEX_SLACK = 256;

// The catalogue depends on every domain, so from there every record resolves, and none is listed here by hand.
const catalogue = fileURLToPath(import.meta.resolve("@standpipe/catalogue"));
const { resolve } = createRequire(catalogue);

async function exportName(specifier) {
  const [name] = Object.keys(await import(pathToFileURL(resolve(specifier)).href));
  if (name === undefined) throw new Error(`${specifier} exports nothing`);
  return name;
}

async function gzippedSize(name, specifier) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from ${JSON.stringify(specifier)};`, resolveDir: dirname(catalogue) },
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

async function measure({ name: record, domain }) {
  const specifier = `@standpipe/${record}`;
  const name = await exportName(specifier);
  const own = await gzippedSize(name, specifier);
  const fromIndex = await gzippedSize(name, `@standpipe/${domain}`);
  return { record, own, fromIndex, over: Math.max(own, fromIndex) > limit, unshaken: fromIndex > own + INDEX_SLACK };
}

const sizes = [];
for (const record of records) sizes.push(await measure(record));
const failed = sizes.filter(({ over, unshaken }) => over || unshaken);

if (options.print || failed.length > 0) {
  const inBytes = (count) => count.toLocaleString("en-GB").padStart(10);
  console.log(`${"record".padEnd(40)}  own import   by index   (bytes, minified and gzipped; at most ${limit})`);
  for (const { record, own, fromIndex, over, unshaken } of sizes.sort((a, b) => b.own - a.own)) {
    const verdict = `${over ? "  over the limit" : ""}${unshaken ? "  the index is not shaken off" : ""}`;
    console.log(`${record.padEnd(40)}  ${inBytes(own)} ${inBytes(fromIndex)}${verdict}`);
  }
}
if (failed.length > 0) {
  console.error(
    `${failed.length} of ${sizes.length} records cost their users too much: take text or fields out of the schema`,
  );
  process.exitCode = 1;
}
