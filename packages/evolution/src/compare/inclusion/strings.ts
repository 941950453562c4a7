import { numberOf } from "../canonical/decimal.ts";
import { evaluate } from "../canonical/evaluate.ts";
import { type Wanted, type Word, wordOf } from "../language/words.ts";
import { isWider, longSampleOfFormat, samplesOfFormat } from "../witness/formats.ts";
import { type Demand, type FindValue, NONE, outcomeOf, type Task, UNSURE } from "./outcome.ts";

/** Tried where a pattern is not understood. */
const TEXTS = [
  "",
  "a",
  "A",
  "0",
  "1",
  "-",
  " ",
  "ab",
  "foo",
  "bar",
  "abc",
  "123",
  "a b",
  "aA1!aA1!",
  "2024-01-01",
  "x-a",
  "é",
  "😀",
];
/** So many texts are tried against formats that they must not be of. */
const MOST_TRIED = 12;

/** Looks for a text of a length, that some patterns are found in and others not, of some formats and not of others. */
export const findString: FindValue = (task, { budget }) => {
  const wanted = wantedOf(task);
  const isFine = (text: string) => task.demands.every(({ node, isMet }) => evaluate(node, text, true) === isMet);
  const formats = task.demands.filter(({ node }) => node.kind === "format");
  if (isContradiction(formats)) return NONE;
  let word: Word = wordOf(wanted, budget);
  if (word === null) return NONE;
  if (formats.length === 0 && typeof word === "string") return outcomeOf(word, true);
  const except = new Set(wanted.except);
  for (let i = 0; i < MOST_TRIED && typeof word === "string"; i++) {
    if (isFine(word)) return outcomeOf(word, true);
    except.add(word);
    word = wordOf({ ...wanted, except }, budget);
  }
  const samples = formats.flatMap(({ node }) =>
    node.kind === "format" ? [...samplesOfFormat(node.name), ...longSampleOfFormat(node.name, wanted.least)] : [],
  );
  const texts = [...samples, ...TEXTS, "a".repeat(Math.min(wanted.least, 1_000))];
  const fine = texts.find(isFine);
  if (fine !== undefined) return outcomeOf(fine, true);
  const possible = texts.find((text) => task.demands.every(({ node, isMet }) => evaluate(node, text, true) !== !isMet));
  return possible === undefined ? UNSURE : outcomeOf(possible, false);
};

/** True where a text has to be of a format, and not of one that takes it in. */
function isContradiction(formats: readonly Demand[]): boolean {
  const names = (isMet: boolean) =>
    formats.flatMap((demand) => (demand.node.kind === "format" && demand.isMet === isMet ? [demand.node.name] : []));
  return names(true).some((name) => names(false).some((other) => isWider(name, other)));
}

function wantedOf({ demands }: Task): Wanted {
  const found: string[] = [];
  const notFound: string[] = [];
  const except = new Set<string>();
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const { node, isMet } of demands) {
    if (node.kind === "pattern") (isMet ? found : notFound).push(node.source);
    else if (node.kind === "values") {
      for (const value of node.values.values()) if (typeof value === "string") except.add(value);
    } else if (node.kind === "bound" && node.of === "length") {
      const limit = numberOf(node.limit.value);
      if (node.side === "least") {
        if (isMet) least = Math.max(least, limit);
        else most = Math.min(most, limit - 1);
      } else if (isMet) most = Math.min(most, limit);
      else least = Math.max(least, limit + 1);
    }
  }
  return { found, notFound, least, most, except };
}
