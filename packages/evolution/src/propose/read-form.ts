import { nearest } from "@standpipe/runtime/rules";
import { FORMS, type ProposalKind, type Question } from "./forms.ts";

/** What is wrong with a proposal, each in a sentence or two: what was found and what to do. */
export class ProposalError extends Error {
  override readonly name = "ProposalError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join(" "));
    this.faults = faults;
  }
}

/** A text is no form of ours at all. */
export class NoFormError extends Error {
  override readonly name = "NoFormError";
}

/** A form that was filled in: the answers by the names of its questions, empty where there is none. */
export interface Form {
  readonly kind: ProposalKind;
  readonly answers: ReadonlyMap<string, string>;
}

/** GitHub lets nobody write more than 65,536 characters into an issue. */
const MOST = 65_536;

/** GitHub writes this where somebody left a question out. */
const NOTHING = "_No response_";

/**
 * Reads what GitHub makes of a form: each question as a heading of the third level, and the answer below it. Throws a
 * NoFormError for anything else, and a ProposalError that names every question without an answer, and every answer that
 * is more than plain text.
 */
export function readForm(text: string): Form {
  if (text.length > MOST)
    throw new NoFormError(`It has more than ${MOST.toLocaleString("en-GB")} characters, which no issue can have`);
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");
  const kinds = Object.keys(FORMS) as ProposalKind[];
  const headings = lines.flatMap((line) => headingIn(line) ?? []);
  const kind = kinds.find((one) => headings.includes(FORMS[one].target.heading));
  if (kind === undefined) {
    const firsts = kinds.map((one) => `“### ${FORMS[one].target.heading}”`);
    throw new NoFormError(`It has none of the headings that a proposal begins with: ${firsts.join(", ")}`);
  }
  const questions = Object.entries<Question>(FORMS[kind]);
  const parts = partsOf(lines, new Set(questions.map(([, { heading }]) => heading)));
  const faults = questions.flatMap(([, question]) => faultsOf(question, parts, headings));
  if (faults.length > 0) throw new ProposalError(faults);
  return { kind, answers: new Map(questions.map(([name, { heading }]) => [name, parts.get(heading)?.[0] ?? ""])) };
}

function headingIn(line: string): string | null {
  const text = line.trimEnd();
  return text.startsWith("### ") ? text.slice(4).trim() : null;
}

/** The answers below each heading that the form has. Other headings belong to the answer that they stand in. */
function partsOf(lines: readonly string[], known: ReadonlySet<string>): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  let open: string[] | null = null;
  const close = (heading: string | null, answer: readonly string[]) => {
    const text = answer.join("\n").trim();
    if (heading !== null) parts.set(heading, [...(parts.get(heading) ?? []), text === NOTHING ? "" : text]);
  };
  let heading: string | null = null;
  for (const line of lines) {
    const found = headingIn(line);
    // What stands below the questions, such as boxes to tick, ends the last answer.
    if (found !== null && (known.has(found) || found === LAST)) {
      close(heading, open ?? []);
      [heading, open] = [found === LAST ? null : found, []];
    } else open?.push(line);
  }
  close(heading, open ?? []);
  return parts;
}

/** The heading of the boxes to tick, which ask nothing. */
export const LAST = "Before you send it";

function faultsOf(
  { heading, isRequired }: Question,
  parts: ReadonlyMap<string, readonly string[]>,
  headings: readonly string[],
): string[] {
  const answers = parts.get(heading);
  if (answers === undefined) {
    if (!isRequired) return [];
    const meant = nearest(heading, headings)?.option;
    return [
      `The heading “### ${heading}” is not there.${meant === undefined ? " Add it, with an answer below it." : ` Did you change it to “${meant}”?`}`,
    ];
  }
  if (answers.length > 1) return [`The heading “### ${heading}” is there ${answers.length} times. Keep one of them.`];
  const [answer = ""] = answers;
  if (answer === "") return isRequired ? [`“${heading}” has no answer. Write one below it.`] : [];
  if (/<[A-Za-z/!]/.test(answer))
    return [`The answer to “${heading}” has HTML in it. Write plain text, without < and >.`];
  // Line ends and tabs are all right; what nobody can see is not, and neither is what turns a text round.
  if (/[^\P{C}\n\t]/u.test(answer))
    return [`The answer to “${heading}” has signs in it that cannot be seen. Type it again.`];
  return [];
}
