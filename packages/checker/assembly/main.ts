// The parts of the kernel that run as WebAssembly; src/kernel drives them and says what they are for.

export { addCode } from "./codes";
export { checkColumn } from "./column";
export { indexRows } from "./index-rows";
export { checkMember, countFlaggedMembers } from "./json-column";
export { indexRecords, useNames } from "./json-records";
export { hashKeys, hashMembers } from "./keys";
export { checkRule } from "./rules";
export { closeRows, countFlagged } from "./verdicts";
