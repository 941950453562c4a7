import { type Extent, inDigits, quote, type RuleWords } from "@standpipe/runtime/rules";
import type { DocumentedRule } from "./file.ts";

const REDACT = "write a copy without it: standpipe redact FILE -o OUT";

const values = ({ count }: Extent) => `${inDigits(count)} value${count === 1 ? "" : "s"}`;

/** The column by its heading, where the record has no field for it. */
const where = (words: RuleWords) => words.others?.[0];

/** What a file for publication must not hold. Asked only where a file is checked for that. */
export const privacyRules = {
  "record-not-open": {
    severity: "error",
    about: "A record that is made for exchange under an agreement must not be published with its personal fields.",
    say: (words) =>
      `${words.label} is a record for exchange between organisations: with its personal data it must not be published`,
    fix: () => `To publish it, ${REDACT}`,
  },
  "personal-field": {
    severity: "error",
    about: "A field that holds personal data must be left out of a file for publication.",
    say: (words, extent) =>
      `${words.label} must be left out of a file for publication: it holds ${words.when ?? "personal data"}. ${values(extent)} ${extent.count === 1 ? "is" : "are"} there`,
    fix: (words) => `Leave ${words.label} out, or ${REDACT}`,
  },
  "personal-field-needed": {
    severity: "warning",
    about: "A record that is made to be published needs a field that may hold personal data.",
    say: (words, extent) =>
      `${words.label} is published with this record, and may hold ${words.when ?? "personal data"}. ${values(extent)} ${extent.count === 1 ? "is" : "are"} there`,
    fix: (words) =>
      `Check that each ${words.label} may be published. Where one may not, leave that record out, or write REDACTED PERSONAL DATA if the field takes text`,
  },
  "personal-text": {
    severity: "error",
    about:
      "A text in a file for publication must not hold what reaches or stands for one person, such as a phone number.",
    say(words, extent) {
      const column = where(words);
      const what = words.when?.split("\n")[0] ?? "personal data";
      const some =
        extent.of <= 1
          ? ""
          : `. ${inDigits(extent.count)} of ${inDigits(extent.of)} ${extent.unit}s ${extent.count === 1 ? "seems" : "seem"} to have one`;
      return column === undefined
        ? `${words.label} must not hold ${what} in a file for publication${some}`
        : `The column ${quote(column)} must not hold ${what} in a file for publication${some}`;
    },
    fix: (words) => `Take ${words.found === null ? "it" : quote(words.found)} out of the text, or ${REDACT}`,
  },
} satisfies Record<string, DocumentedRule>;
