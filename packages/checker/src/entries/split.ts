export type { SplitPart } from "../split/part.ts";
export { type Split, type SplitOptions, type SplitWriters, splitFile } from "../split.ts";
