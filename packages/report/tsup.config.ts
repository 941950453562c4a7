import { defineConfig } from "tsup";

// Split, so that what needs only words does not load every form, nor the checker for a plain text.
export default defineConfig({
  entry: ["src/index.ts", "src/text.ts", "src/words.ts"],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  clean: true,
});
