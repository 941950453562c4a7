import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/worker.ts"],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  clean: true,
});
