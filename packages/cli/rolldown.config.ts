import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type ChunkingContext, type Plugin } from "rolldown";
import manifest from "./package.json" with { type: "json" };

const CHECK = join(import.meta.dirname, "src/commands/check.ts");

// One bundle of our own packages and of what every start needs, because to find and open a hundred files takes longer than to
// check a small one. The other packages of others stay dependencies: few files need them.
export default defineConfig({
  input: { main: "src/main.ts" },
  platform: "node",
  external: new RegExp(`^(?:node:|(?:${Object.keys(manifest.dependencies).join("|")})(?:/|$))`),
  plugins: [withoutChildProcess(), thirdPartyNotices()],
  output: {
    dir: "dist",
    cleanDir: true,
    chunkFileNames: "[name]-[hash].js",
    // Each file costs half a millisecond: a check is two, and then the record that it needs. Everything else is loaded where it is
    // asked for: one record of all, the forms of a report, what reads workbooks, the kernel, the other commands.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "start", tags: ["$initial"], priority: 2 },
        { name: (id, chunking) => (isForCheck(id, chunking) ? "check" : null), debugName: "check", priority: 1 },
      ],
    },
  },
});

let forCheck: ReadonlySet<string> | null = null;

/** Whether a module is loaded with the command `check`, whatever the file. */
function isForCheck(id: string, chunking: ChunkingContext): boolean {
  forCheck ??= loadedWith(CHECK, chunking);
  return forCheck.has(id);
}

function loadedWith(id: string, chunking: ChunkingContext, seen: Set<string> = new Set()): ReadonlySet<string> {
  const info = chunking.getModuleInfo(id);
  if (info === null || seen.has(id)) return seen;
  seen.add(id);
  for (const each of info.importedIds) loadedWith(each, chunking, seen);
  return seen;
}

/** commander starts programs for commands in files of their own. We have none, and Node takes 3 ms to load what that needs. */
function withoutChildProcess(): Plugin {
  const NONE = "\0child-process";
  return {
    name: "without-child-process",
    resolveId: { filter: { id: /^node:child_process$/ }, handler: () => NONE },
    load: { filter: { id: new RegExp(NONE) }, handler: () => "export {};" },
  };
}

/** Adds the licences of the packages of others that are in the bundle, as they ask for. */
function thirdPartyNotices(): Plugin {
  return {
    name: "third-party-notices",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
      const folders = files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
      const parts = [...new Set(folders)].sort().map(licenceOf);
      const source = `standpipe holds these packages of others.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
      this.emitFile({ type: "asset", fileName: "THIRD-PARTY-NOTICES.txt", source });
    },
  };
}

function licenceOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} has no file with its licence, so it cannot be in the bundle`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
