import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", sql: "src/export/sql/sql.ts" },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  clean: true,
  publicDir: "src/generated/public",
});
