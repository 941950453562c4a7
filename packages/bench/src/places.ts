import { fileURLToPath } from "node:url";

// This file is one level below the package both as source and when it is built.
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The page that the figures stand on. */
export const PAGE = at("../../docs/performance.md");

/** The ratios that a quick run is held against. */
export const REFERENCE = at("reference.json");

/** The program that makes tables. */
export const GENERATE = at("bin/generate.mjs");

/** What Rust builds: cargo writes beside its sources, and none of that is to be committed. */
export const RUST_WORKSHOP = at("node_modules/.cache/rust-csv");

/** The built program of a contender that is written by hand. */
export function programOf(name: string): string {
  return at(`dist/contenders/programs/${name}.js`);
}

/** What contenders are made of besides TypeScript: SQL and Rust. */
export function sourceOf(name: string): string {
  return at(`src/contenders/programs/${name}`);
}
