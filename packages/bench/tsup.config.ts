import { defineConfig } from "tsup";

// Each entry is a process of its own.
export default defineConfig({
  entry: {
    bench: "src/bench.ts",
    generate: "src/generate/main.ts",
    "csv-parse-ajv": "src/contenders/csv-parse-ajv.ts",
    read: "src/contenders/read.ts",
    usage: "src/measure/usage.ts",
  },
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
});
