export { bundle, lowered, mapSchema } from "./bundle.ts";
export { describe } from "./describe.ts";
export type { Kind, Schema, SchemaDocument } from "./document.ts";
export { toDraft07 } from "./draft-07.ts";
export { emitDomain } from "./emit.ts";
export { type Example, loadExamples } from "./examples.ts";
export { loadRegistry, type Registry, registryOf } from "./registry.ts";
export { compile } from "./validator.ts";
export { wordsOf } from "./words.ts";
