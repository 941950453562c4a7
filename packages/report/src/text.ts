export { clean } from "./words/clean.ts";
export { capital, counted, sentence } from "./words/text.ts";
export { factsOf, nameOf, summaryOf, titleOf, unitOf, type Verdict, verdictOf } from "./words/verdict.ts";
