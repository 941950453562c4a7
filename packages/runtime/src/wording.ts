import type { Severity } from "./finding.ts";
import type { Detail } from "./violations.ts";

/** How much of the data breaks the rule: `count` of `of` rows, records or values. */
export interface Extent {
  readonly count: number;
  readonly of: number;
  readonly unit: "row" | "record" | "value";
}

/** One thing alone: nothing to count. */
export const ONE: Extent = { count: 1, of: 1, unit: "record" };

/** What a sentence is made of. `label` is the field's own; `found` is one value that broke the rule, as text. */
export interface RuleWords extends Detail {
  readonly label: string;
  readonly expected: string;
  readonly example: string;
  readonly found: string | null;
}

/** One rule: what it is called, how grave it is, and how it is said of one row, of some rows and of all of them. */
export interface Rule {
  readonly severity: Severity;
  say(words: RuleWords, extent: Extent): string;
  fix(words: RuleWords): string;
}

/** A rule said of the two values of a point together. */
export function point(be: Say, fix: Say): Rule {
  return {
    severity: "error",
    say(words, { count, of, unit }) {
      const sentence = `${[words.label, ...(words.others ?? [])].join(" and ")} must ${be(words)}`;
      return of <= 1
        ? sentence
        : `${sentence}. ${inDigits(count)} of ${inDigits(of)} ${unit}s ${count === 1 ? "is" : "are"} affected`;
    },
    fix,
  };
}

/** `a`, `a or b`, `a, b or c`. */
export function either(items: readonly string[], word = "or"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** A number as people write it: `1,234`. */
export function inDigits(value: number): string {
  // The first `toLocaleString` of a process takes 9 ms, a seventh of all that the check of a small file may take.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return value.toLocaleString("en-GB", { maximumFractionDigits: 10 });
}

/** A value inside a sentence: quoted where it would run into the words around it. */
export function quote(value: string): string {
  const short = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  return /^[\w./:@+-]+$/.test(short) ? short : `“${short}”`;
}

/** A part of a sentence. */
export type Say = (words: RuleWords) => string;

/** A rule said as "<label> must be …", "must have …" or "must not be …". */
export function must(be: Say, fix: Say): Rule {
  return {
    severity: "error",
    say(words, { count, of, unit }) {
      const predicate = be(words);
      const sentence = `${words.label} must ${predicate}`;
      if (of <= 1) return sentence;
      const [some, none] = predicate.startsWith("not be ")
        ? ["is", "is not"]
        : /^be /.test(predicate)
          ? ["is not", "is"]
          : ["does not", "does"];
      return `${sentence}. ${tail(count, of, unit, some, none)}`;
    },
    fix,
  };
}

/** `3 of 128 values are not`; `None of the 128 values is` or, where the rule says what must not be, `All 128 values are`. */
function tail(count: number, of: number, unit: string, some: string, none: string): string {
  const plural = (verb: string) => verb.replace(/^is/, "are").replace(/^does/, "do");
  if (count < of) return `${inDigits(count)} of ${inDigits(of)} ${unit}s ${count === 1 ? some : plural(some)}`;
  return none.endsWith("not")
    ? `All ${inDigits(of)} ${unit}s ${plural(some)}`
    : `None of the ${inDigits(of)} ${unit}s ${none}`;
}

/** A rule said as "<label> is missing". */
export function missing(severity: Severity, because: Say, fix: Say): Rule {
  return {
    severity,
    say: (words, extent) => `${words.label} is missing${inSome(extent)}${because(words)}`,
    fix,
  };
}

/** ` in every row`, ` in 3 of 128 rows`, or nothing where there is only one. */
export function inSome({ count, of, unit }: Extent): string {
  if (of <= 1) return "";
  return count >= of ? ` in every ${unit}` : ` in ${inDigits(count)} of ${inDigits(of)} ${unit}s`;
}

/** `, like X`; nothing where the field has no example. */
export const like = (words: RuleWords) => (words.example === "" ? "" : `, like ${quote(words.example)}`);
