import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { sourceOf, RUST_WORKSHOP as workshop } from "../places.ts";
import { printed } from "./by-hand.ts";
import type { Contender } from "./contender.ts";

const REGISTRY = "/usr/share/cargo/registry";

/** Rust's `csv`, the parser of qsv and xsv: a program is built from Debian's packages, without a network. */
export const rustCsv: Contender = {
  name: "Rust csv, parse only",
  reads: "csv",
  about:
    "the `csv` crate of Debian's librust-csv-dev, built with Debian's rustc in release mode, reading each row into the same memory. It checks nothing.",
  judges: "nothing",
  prepare: build,
  command: (file) => ({ program: `${workshop}/target/release/rust-csv`, args: [file], endsWith: [0] }),
  said: printed,
};

function build(): string | null {
  const isThere =
    ["/usr/bin/cargo", "/usr/bin/rustc", REGISTRY].every((path) => existsSync(path)) &&
    readdirSync(REGISTRY).some((crate) => /^csv-\d/.test(crate));
  if (!isThere) return "Debian's packages are not installed: apt-get install rustc cargo librust-csv-dev";
  mkdirSync(workshop, { recursive: true });
  // With their times, by which cargo sees that it has built them already.
  cpSync(sourceOf("rust-csv"), workshop, { recursive: true, preserveTimestamps: true });
  const config = ['source.crates-io.replace-with="debian"', `source.debian.directory="${REGISTRY}"`];
  try {
    execFileSync(
      "/usr/bin/cargo",
      ["build", "--release", "--offline", ...config.flatMap((line) => ["--config", line])],
      {
        cwd: workshop,
        // Another cargo or rustc may come first in the path.
        env: { PATH: "/usr/bin:/bin", HOME: workshop },
        stdio: ["ignore", "ignore", "pipe"],
        encoding: "utf8",
      },
    );
    return null;
  } catch (error) {
    const words = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    return `cargo could not build it: ${words.trim().split("\n")[0]}`;
  }
}
