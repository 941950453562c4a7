import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/record.ts", "src/rules.ts"],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  clean: true,
});
