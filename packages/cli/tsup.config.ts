import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig } from "tsup";

// One bundle of our own packages and of what every start needs, because to find and open a hundred files takes longer than to
// check a small one. Split, so that a command loads only what it needs: one record of all, no form of a report that nobody
// asked for. The other packages of others stay dependencies: few files need them.
export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: true,
  clean: true,
  // commander is CommonJS, and asks for the modules of Node.
  banner: { js: 'import { createRequire as newRequire } from "node:module"; const require = newRequire(import.meta.url);' },
  esbuildOptions(options) {
    options.metafile = true;
    // Names stay, for whoever looks where it failed with STANDPIPE_DEBUG. The rest is a third less to read.
    options.minifyWhitespace = true;
    options.minifySyntax = true;
    // Of packages that are split themselves. What they import for its effects has none.
    options.logOverride = { "ignored-bare-import": "silent" };
  },
  esbuildPlugins: [
    {
      name: "no-child-process",
      setup(build) {
        // commander starts programs for commands that are files of their own, which we have none of; Node takes 3 ms to load that.
        build.onResolve({ filter: /^node:child_process$/ }, () => ({ path: "child_process", namespace: "none" }));
        build.onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "module.exports = {};" }));
      },
    },
    {
      name: "third-party-notices",
      setup(build) {
        build.onEnd(({ metafile }) => writeFileSync("dist/THIRD-PARTY-NOTICES.txt", notices(metafile?.inputs ?? {})));
      },
    },
  ],
});

/** The licences of the packages of others that are in the bundle, as they ask for. */
function notices(inputs: Readonly<Record<string, unknown>>): string {
  const folders = Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  const parts = [...new Set(folders)].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} has no licence in ${dirname(folder)}`);
    return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return `standpipe holds these packages of others.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
