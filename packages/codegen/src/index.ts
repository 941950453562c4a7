export { bundle, lowered, mapSchema } from "./bundle.ts";
export { describe } from "./describe.ts";
export { toDraft07 } from "./draft-07.ts";
export { emitDomain } from "./emit.ts";
export { compile } from "./validator.ts";
export { wordsOf } from "./words.ts";
