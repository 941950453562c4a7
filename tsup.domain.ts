import { defineConfig } from "tsup";

/** Every domain package is built alike: one module a record, and the schemas as files beside them. */
export const domain = defineConfig({
  entry: [
    "src/generated/*.ts",
    "!src/generated/*.validate.ts",
    "!src/generated/*.codes.ts",
    "!src/generated/examples.check.ts",
  ],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  clean: true,
  publicDir: "src/generated/public",
});
