import type { Severity } from "@standpipe/runtime";
import type { Mending } from "./page.ts";

/** What the severity of a rule means for a file: the heading that a report puts its findings under, and a sentence. */
export const severityWords: Readonly<Record<Severity, { readonly heading: string; readonly sentence: string }>> = {
  error: { heading: "To fix", sentence: "A file that breaks it is not ready to send." },
  warning: { heading: "Worth a look", sentence: "A file that breaks it is accepted, and may be of less use." },
  info: { heading: "Good to know", sentence: "Nothing is wrong: it says how the file was read." },
};

/** Who puts it right: in a word or two, and in full. */
export const mendingWords: Readonly<Record<Mending, { readonly short: string; readonly sentence: string }>> = {
  safe: {
    short: "standpipe fix",
    sentence:
      "standpipe fix does it wherever only one value can be meant, and lists every change. What it leaves needs a person.",
  },
  ask: {
    short: "you decide",
    sentence:
      "It takes somebody to say what is meant, because the file can be read in two ways. standpipe fix does nothing until then.",
  },
  person: {
    short: "a person",
    sentence: "Only somebody who knows the data can do it. standpipe fix leaves it as it is.",
  },
  never: {
    short: "a new export",
    sentence:
      "Nobody can do it from this file, because what was there is lost. Export the data again from where it is kept.",
  },
  redact: {
    short: "standpipe redact",
    sentence:
      "standpipe redact writes a copy for publication without it. Read the copy before you publish it: no program finds everything.",
  },
  nothing: { short: "nothing to do", sentence: "There is nothing to put right." },
};
