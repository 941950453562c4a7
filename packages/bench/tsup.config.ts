import { defineConfig } from "tsup";

// The bench, the generator, and each program of a contender are processes of their own.
export default defineConfig({
  entry: ["src/bench.ts", "src/generate/main.ts", "src/contenders/programs/*.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: false,
  clean: true,
});
