import { defineConfig } from "tsup";

// Split, so that a command loads only what it needs.
export default defineConfig({
  entry: ["src/main.ts", "src/kernel-thread.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: true,
  clean: true,
});
