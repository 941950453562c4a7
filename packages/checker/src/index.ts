export * from "./entries/check.ts";
export * from "./entries/convert.ts";
export * from "./entries/fix.ts";
export * from "./entries/redact.ts";
export * from "./entries/rules.ts";
export * from "./entries/split.ts";
