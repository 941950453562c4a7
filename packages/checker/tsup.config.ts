import { defineConfig } from "tsup";

// Split by job, so that a program that checks need not load what corrects or converts.
export default defineConfig({
  entry: ["src/index.ts", "src/entries/*.ts"],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  clean: true,
});
