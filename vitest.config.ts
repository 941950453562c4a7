import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const folders = ["packages", "examples"].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
const workspaces = folders.filter((root) => existsSync(join(root, "package.json")));

export default defineConfig({
  test: {
    // Written out, because projects named by a pattern take nothing over from here.
    projects: workspaces.map((root) => ({
      extends: true,
      root,
      test: { name: String(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).name) },
    })),
    // A loaded machine takes several times as long: a test that hangs is met all the same.
    testTimeout: 30_000,
    reporters: ["default"],
    // Half of the cores are left idle otherwise, and most tests wait for programs that they start.
    maxWorkers: "100%",
    // What is built is loaded as Node loads it: to send every generated module through Vite took most of a run.
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
  },
});
