import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

/*
 * Compiles the kernel and writes it as text into a module: so that it is loaded like any other code, in Node and in a
 * browser, from a bundle or not.
 */
const folder = fileURLToPath(new URL("..", import.meta.url));
const files = new Map();
const { error, stderr } = await asc.main(
  // The first kilobyte stays free: an address of 0 means that there is nothing.
  [
    "assembly/main.ts",
    "-O3",
    "--runtime",
    "stub",
    "--enable",
    "simd",
    "--noAssert",
    "--memoryBase",
    "1024",
    "-o",
    "k.wasm",
  ],
  {
    baseDir: folder,
    // The compiler's own annotation is no TypeScript, so that it stands in a comment in the sources.
    readFile: (name, base) => {
      const path = resolve(base, name);
      return existsSync(path) ? readFileSync(path, "utf8").replace(/^\/\/ @inline$/gm, "@inline") : null;
    },
    writeFile: (name, contents) => files.set(name, contents),
  },
);
const wasm = files.get("k.wasm");
if (error || wasm === undefined) {
  console.error(stderr.toString());
  process.exit(1);
}
const text = Buffer.from(wasm).toString("base64");
mkdirSync(`${folder}/src/generated`, { recursive: true });
writeFileSync(
  `${folder}/src/generated/kernel-wasm.ts`,
  `// Generated from assembly. Do not edit.\n\n/** The kernel as WebAssembly, in base64. */\nexport const KERNEL =\n  "${text}";\n`,
);
