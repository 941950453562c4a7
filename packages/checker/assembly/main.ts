// The parts of the kernel that run as WebAssembly; src/kernel drives them and says what they are for.

export { addCode } from "./codes";
export { checkColumn } from "./column";
export { indexRows } from "./index-rows";
export { checkMember, discountMember } from "./json-column";
export { countBreaks, indexRecords, useNames } from "./json-records";
export { checkRule } from "./rules";
export { closeRows, discountRows } from "./verdicts";
