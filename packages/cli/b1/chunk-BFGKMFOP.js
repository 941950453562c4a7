import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// ../runtime/src/nearest.ts
function normalise(name) {
  return name.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function nearest(found2, options) {
  const wanted = normalise(found2);
  if (wanted === "" || wanted.length > 60) return null;
  const same = options.filter((option) => normalise(option) === wanted);
  if (same.length === 1 && same[0] !== void 0) return { option: same[0], match: "same" };
  const reach = wanted.length >= 7 ? 2 : wanted.length >= 4 ? 1 : 0;
  let best = null;
  for (const option of options) {
    const distance = editDistance(wanted, normalise(option), reach);
    if (distance > reach) continue;
    if (best === null || distance < best.distance) best = { option, distance, tied: false };
    else if (distance === best.distance) best.tied = true;
  }
  return best === null || best.tied ? null : { option: best.option, match: "near" };
}
function editDistance(a, b, reach) {
  if (Math.abs(a.length - b.length) > reach) return reach + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        last[j] + 1,
        row[j - 1] + 1,
        last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap ? beforeLast[j - 2] + 1 : Number.POSITIVE_INFINITY
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}

// ../runtime/src/wording.ts
var ONE = { count: 1, of: 1, unit: "record" };
function point(be, fix) {
  return {
    severity: "error",
    say(words, { count, of, unit }) {
      const sentence = `${[words.label, ...words.others ?? []].join(" and ")} must ${be(words)}`;
      return of <= 1 ? sentence : `${sentence}. ${inDigits(count)} of ${inDigits(of)} ${unit}s ${count === 1 ? "is" : "are"} affected`;
    },
    fix
  };
}
function either(items, word = "or") {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
function inDigits(value) {
  const [, whole, fraction = ""] = /^(-?\d+)(\.\d{1,10})?$/.exec(String(value)) ?? [];
  if (whole === void 0) return value.toLocaleString("en-GB", { maximumFractionDigits: 10 });
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + fraction;
}
function quote(value) {
  const short = value.length > 60 ? `${value.slice(0, 57)}\u2026` : value;
  return /^[\w./:@+-]+$/.test(short) ? short : `\u201C${short}\u201D`;
}
function must(be, fix) {
  return {
    severity: "error",
    say(words, { count, of, unit }) {
      const predicate = be(words);
      const sentence = `${words.label} must ${predicate}`;
      if (of <= 1) return sentence;
      const [some, none] = predicate.startsWith("not be ") ? ["is", "is not"] : /^be /.test(predicate) ? ["is not", "is"] : ["does not", "does"];
      return `${sentence}. ${tail(count, of, unit, some, none)}`;
    },
    fix
  };
}
function tail(count, of, unit, some, none) {
  const plural = (verb) => verb.replace(/^is/, "are").replace(/^does/, "do");
  if (count < of) return `${inDigits(count)} of ${inDigits(of)} ${unit}s ${count === 1 ? some : plural(some)}`;
  return none.endsWith("not") ? `All ${inDigits(of)} ${unit}s ${plural(some)}` : `None of the ${inDigits(of)} ${unit}s ${none}`;
}
function missing(severity, because, fix) {
  return {
    severity,
    say: (words, extent) => `${words.label} is missing${inSome(extent)}${because(words)}`,
    fix
  };
}
function inSome({ count, of, unit }) {
  if (of <= 1) return "";
  return count >= of ? ` in every ${unit}` : ` in ${inDigits(count)} of ${inDigits(of)} ${unit}s`;
}
var like = (words) => words.example === "" ? "" : `, like ${quote(words.example)}`;

// ../runtime/src/about-rules.ts
var aboutRecordRules = {
  "required-missing": "The record needs a value in this field.",
  "conditional-missing": "The field is needed because of what another field says.",
  "pair-missing": "Two fields go together: where one is given the other one is needed.",
  "one-of-missing": "At least one of several fields is needed.",
  "null-value": "A field without a value is left out: null is not a value.",
  "text-type": "The value must be text.",
  "text-format": "Text must not be blank, and must not begin or end with a space.",
  "number-type": "The value must be a number in plain digits, with no currency sign and no comma.",
  "whole-number-type": "The value must be a whole number in digits.",
  "yes-no-type": "The value must be true or false.",
  "list-type": "The value must be a list.",
  "object-type": "The value must be an object with named members.",
  "record-type": "A record must be an object with named fields.",
  "too-long": "The text must not be longer than the field allows.",
  "too-short": "The text must not be shorter than the field allows.",
  "too-small": "The number must not be smaller than the field allows.",
  "too-large": "The number must not be larger than the field allows.",
  "too-many-decimals": "The number must not have more decimal places than the field allows.",
  "code-unknown": "The value must be one of the codes of its codelist.",
  "order-wrong": "Two fields must be in order, such as a start before an end.",
  "length-unequal": "Two lists go together, entry by entry, so they have the same length.",
  "coordinates-zero": "0, 0 is a place in the Atlantic, and stands for no place in exports.",
  "coordinates-swapped": "The two values of a point must each be in their own field: latitude is the larger one in the United Kingdom.",
  "coordinates-system": "A point must be in the system of its fields: degrees (WGS84), or metres on the British National Grid.",
  "list-too-short": "The list must not be shorter than the field allows.",
  "list-too-long": "The list must not be longer than the field allows.",
  "list-repeats": "No entry of the list may be there twice.",
  "schema-rule": "The value must meet a rule of the schema that has no words of its own yet."
};
var ABOUT_FORMATS = "The value must be written as the type of the field asks.";

// ../runtime/src/headings.ts
function plainHeading(heading) {
  return heading.replace(/\s+/g, " ").trim().replace(/^\((?:\d+|[a-z])\) ?/i, "").replace(/ ?\([A-Z]\)$/, "");
}
function headingKey(heading) {
  const known = remembered.get(heading);
  if (known !== void 0) return known;
  const key = normalise(plainHeading(heading));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(heading, key);
  return key;
}
function indexHeadings(known) {
  const index = /* @__PURE__ */ new Map();
  known.forEach((fields, at) => {
    const names = fields.flatMap(({ name, title = name, headers = [] }) => [name, title, ...headers]);
    for (const key of new Set(names.map(headingKey))) {
      const places = index.get(key) ?? [];
      places.push(at);
      if (key !== "") index.set(key, places);
    }
  });
  return Object.fromEntries(index);
}
var remembered = /* @__PURE__ */ new Map();
var MOST_REMEMBERED = 5e4;

// ../runtime/src/rules.ts
var found = (words) => words.found === null || words.found === "" ? "the value" : quote(words.found);
var changeTo = (what) => (words) => `Change ${found(words)} to ${what}${like(words)}`;
var fillIn = (words) => /^(?:true|false)$/.test(words.example) ? `Fill in ${words.label} with true or false` : `Fill in ${words.label}${like(words)}`;
var format = must(
  (words) => `be ${words.expected}${like(words)}`,
  (words) => `Write it like ${quote(words.example)}${words.found ? `, instead of ${quote(words.found)}` : ""}`
);
var recordRules = {
  "required-missing": missing("error", () => "", fillIn),
  "conditional-missing": missing("error", (words) => ` where ${words.when}`, fillIn),
  "pair-missing": missing(
    "error",
    (words) => ` where ${either(words.others ?? [])} is given`,
    (words) => `Fill in ${words.label}, or leave both blank`
  ),
  "one-of-missing": {
    severity: "error",
    say(words, { count, of, unit }) {
      const sentence = `${either(words.others ?? [])} is needed`;
      if (of <= 1) return `${sentence}, and none of them is given`;
      if (count >= of) return `${sentence}. No ${unit} has any of them`;
      return `${sentence}. ${inDigits(count)} of ${inDigits(of)} ${unit}s ${count === 1 ? "has" : "have"} none of them`;
    },
    fix: (words) => `Fill in at least one of ${either(words.others ?? [], "and")}`
  },
  "null-value": must(
    () => "have a value or be left out, and not be null",
    (words) => `Leave ${words.label} out where it has no value`
  ),
  "text-type": must(
    (words) => `be text${like(words)}`,
    (words) => isNumber(words.found) ? `Put ${words.found} in double quotes` : changeTo("text")(words)
  ),
  "text-format": must(
    () => "have text, with no space before or after it",
    (words) => `Remove the spaces around ${found(words)}`
  ),
  "number-type": must((words) => `be a number in plain digits${like(words)}`, changeTo("a number in plain digits")),
  "whole-number-type": must((words) => `be a whole number${like(words)}`, changeTo("a whole number in plain digits")),
  "yes-no-type": must(() => "be true or false", changeTo("true or false")),
  "list-type": must(
    () => "be a list",
    (words) => `Put ${found(words)} in a list`
  ),
  "object-type": must(
    () => "be an object with named members",
    (words) => `Change ${found(words)} to an object`
  ),
  "record-type": {
    severity: "error",
    say: (words, extent) => `${words.label} must be an object with named fields, and is not${inSome(extent)}`,
    fix: (words) => `Change ${found(words)} to an object such as { "field": "value" }`
  },
  "too-long": must(
    (words) => `be ${inDigits(words.limit ?? 0)} characters or fewer`,
    (words) => `Shorten it to ${inDigits(words.limit ?? 0)} characters`
  ),
  "too-short": must(
    (words) => `be ${inDigits(words.limit ?? 0)} characters or more`,
    (words) => `Give at least ${inDigits(words.limit ?? 0)} characters`
  ),
  "too-small": must(
    (words) => `be ${words.exclusive ? "more than" : "at least"} ${inDigits(words.limit ?? 0)}${aside(words)}`,
    (words) => `Check ${found(words)} against your own record, and change it${words.expected ? ` to ${words.expected}` : ""}`
  ),
  "too-large": must(
    (words) => `be ${words.exclusive ? "less than" : "at most"} ${inDigits(words.limit ?? 0)}${aside(words)}`,
    (words) => `Check ${found(words)} against your own record, and change it${words.expected ? ` to ${words.expected}` : ""}`
  ),
  "too-many-decimals": must(
    (words) => `have ${words.limit === 0 ? "no" : `at most ${inDigits(words.limit ?? 0)}`} decimal ${words.limit === 1 ? "place" : "places"}${like(words)}`,
    (words) => `Round ${found(words)} to ${inDigits(words.limit ?? 0)} decimal ${words.limit === 1 ? "place" : "places"}`
  ),
  "code-unknown": must(
    (words) => `be ${codesOf(words)}`,
    (words) => {
      const near = words.found === null ? null : nearest(words.found, words.codes ?? []);
      if (near !== null) return `Change ${quote(words.found ?? "")} to ${near.option}`;
      return `Change ${found(words)} to the code that fits`;
    }
  ),
  "order-wrong": must(
    (words) => `not be ${isNumber(words.found) ? "less than" : "before"} ${either(words.others ?? [])}`,
    (words) => `Check ${words.label} and ${either(words.others ?? [], "and")}: one of them is wrong, or they are the wrong way round`
  ),
  "length-unequal": must(
    (words) => `have as many entries as ${either(words.others ?? [])}`,
    (words) => `Give one entry of ${words.label} for each entry of ${either(words.others ?? [])}, in the same order`
  ),
  "coordinates-zero": point(
    () => "be the place itself, not 0 and 0",
    () => "Fill in the place, or leave both blank where it is not known"
  ),
  "coordinates-swapped": point(
    () => "not be the wrong way round",
    (words) => `Swap the two values: here they are ${found(words)}`
  ),
  "coordinates-system": point(
    (words) => `be ${words.expected}`,
    (words) => `Convert ${found(words)}, or send it in fields that are made for its system`
  ),
  "list-too-short": must(
    (words) => `have at least ${inDigits(words.limit ?? 0)} entries`,
    () => "Add to the list"
  ),
  "list-too-long": must(
    (words) => `have at most ${inDigits(words.limit ?? 0)} entries`,
    () => "Shorten the list"
  ),
  "list-repeats": must(
    () => "have each entry only once",
    () => "Take the repeated entries out"
  ),
  "schema-rule": must(
    () => "meet every rule of its schema",
    (words) => `Compare ${found(words)} with the description of the field`
  )
};
function isNumber(found2) {
  return found2 !== null && /^-?\d+(?:\.\d+)?$/.test(found2);
}
function aside(words) {
  return words.expected === "" ? "" : ` (${words.expected})`;
}
function codesOf(words) {
  const codes = words.codes ?? [];
  return codes.length <= 7 ? either(codes) : `one of the ${codes.length} codes of its list${like(words)}`;
}
function isCodeRespelt(found2, codes) {
  return nearest(found2, codes)?.match === "same" && normalise(found2) !== "";
}
function ruleOf(code) {
  if (Object.hasOwn(recordRules, code)) return recordRules[code];
  return code.endsWith("-format") ? format : void 0;
}

export {
  normalise,
  nearest,
  ONE,
  either,
  inDigits,
  quote,
  missing,
  like,
  aboutRecordRules,
  ABOUT_FORMATS,
  headingKey,
  indexHeadings,
  recordRules,
  codesOf,
  isCodeRespelt,
  ruleOf
};
