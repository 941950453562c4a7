import { readdirSync, readFileSync, writeFileSync } from "node:fs";

// `standpipe` holds the other packages in its bundle, so it is released with any of them. Changesets goes by dependencies, and
// an installed command has none of them.
const FOLDER = ".changeset";
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => readFileSync(`${FOLDER}/${name}`, "utf8"));
const named = new Set(
  texts.flatMap((text) => [...text.matchAll(/^"([^"]+)": (?:patch|minor|major)$/gm)].map(([, name]) => name)),
);
if (named.size > 0 && !named.has("standpipe")) {
  const words = "The command brings the new versions of the packages that it is made of.";
  writeFileSync(`${FOLDER}/command-with-packages.md`, `---\n"standpipe": patch\n---\n\n${words}\n`);
}
