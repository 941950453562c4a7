export type { Loss } from "../convert/losses.ts";
export type { Format } from "../convert/writers.ts";
export { type Conversion, type ConvertOptions, convert } from "../convert.ts";
export { UnwritableError } from "../write/cell.ts";
