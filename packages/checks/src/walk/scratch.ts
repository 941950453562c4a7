import { cpSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWell } from "../packed/run.ts";
import { repository } from "../repository.ts";

/** The built command. */
export const BIN: string = join(repository, "packages/cli/bin/standpipe.mjs");

/**
 * A copy of what a contributor works on, as a repository of its own with one commit: the schemas of some domains, core
 * among them, and the files that list them. Answers its folder. Generated code and dependencies are left out.
 */
export async function newScratch(...domains: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "standpipe-walk-"));
  for (const part of ["README.md", ".changeset", ".gitignore", "biome.json"])
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  for (const entry of readdirSync(join(repository, "schemas"), { withFileTypes: true })) {
    const isWanted = entry.isFile() || ["core", "crosswalks", ...domains].includes(entry.name);
    const part = join("schemas", entry.name);
    if (isWanted) cpSync(join(repository, part), join(folder, part), { recursive: true });
  }
  for (const domain of domains) {
    const home = join("packages", domain);
    mkdirSync(join(folder, home), { recursive: true });
    for (const file of ["package.json", "README.md"]) cpSync(join(repository, home, file), join(folder, home, file));
  }
  const git = (...words: string[]) => runWell("git", words, folder);
  await git("init", "--quiet");
  // Whoever runs the tests may sign commits, or have hooks.
  for (const setting of [
    "user.name Somebody",
    "user.email somebody@example.org.uk",
    "commit.gpgsign false",
    "core.hooksPath nowhere",
  ])
    await git("config", ...setting.split(" "));
  await git("add", ".");
  await git("commit", "--quiet", "-m", "As it is");
  return folder;
}
