import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ChunkingContext, defineConfig, type Plugin } from "rolldown";
import manifest from "./package.json" with { type: "json" };

const command = (name: string) => join(import.meta.dirname, `src/commands/${name}.ts`);
const CHECK = [command("check")];
const READING_NO_FILE = ["coverage", "explain", "lint", "list", "show"].map(command);

const remembered = new Map<readonly string[], ReadonlySet<string>>();

// One bundle of our own packages and of what every start needs, because to find and open a hundred files takes longer than to
// check a small one. The other packages of others stay dependencies: few files need them.
const program = defineConfig({
  input: { main: "src/main.ts" },
  platform: "node",
  external: new RegExp(
    `^(?:${Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).join("|")})(?:/|$)`,
  ),
  plugins: [withoutChildProcess(), inAscii(), thirdPartyNotices()],
  output: {
    dir: "dist",
    cleanDir: true,
    chunkFileNames: "[name]-[hash].js",
    // Each file costs half a millisecond: a check is three, and then the record that it needs. Everything else is loaded where it
    // is asked for: one record of all, the forms of a report, what reads workbooks, the kernel, the other commands.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "start", tags: ["$initial"], priority: 2 },
        { name: groupOf, debugName: "check", priority: 1 },
      ],
    },
  },
});

// A thread loads nothing but the kernel.
const thread = defineConfig({
  input: { "kernel-thread": "src/kernel-thread.ts" },
  platform: "node",
  output: { dir: "dist", cleanDir: false },
});

export default [program, thread];

/** `check` for what is loaded with that command, whatever the file; `common` for what other commands take from it. */
function groupOf(id: string, chunking: ChunkingContext): string | null {
  if (!loadedWith(CHECK, chunking).has(id)) return null;
  return loadedWith(READING_NO_FILE, chunking).has(id) ? "common" : "check";
}

/** All modules that some import, and those that these import. */
function loadedWith(ids: readonly string[], chunking: ChunkingContext): ReadonlySet<string> {
  const known = remembered.get(ids);
  if (known !== undefined) return known;
  const all = new Set(ids);
  // A set goes on to what is added to it.
  for (const id of all) for (const each of chunking.getModuleInfo(id)?.importedIds ?? []) all.add(each);
  remembered.set(ids, all);
  return all;
}

/** commander starts programs for commands in files of their own. It has none of ours, and Node takes 3 ms to load what that needs. */
function withoutChildProcess(): Plugin {
  const NONE = "\0child-process";
  return {
    name: "without-child-process",
    resolveId: {
      filter: { id: /^node:child_process$/ },
      handler: (_id, importer) => (importer?.includes("/commander/") ? NONE : null),
    },
    load: { filter: { id: new RegExp(NONE) }, handler: () => "export {};" },
  };
}

/** V8 keeps a text with one sign beyond Latin-1 in twice the memory, so such signs are escaped. */
function inAscii(): Plugin {
  return {
    name: "in-ascii",
    generateBundle(_options, bundle) {
      const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
      for (const chunk of Object.values(bundle))
        if (chunk.type === "chunk") chunk.code = chunk.code.replace(/[^\0-\x7f]/g, escaped);
    },
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
