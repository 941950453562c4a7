import { either, inDigits, quote } from "@standpipe/runtime/rules";
import type { ComparedFinding, Comparison, SubmissionComparison } from "../compare/comparison.ts";
import { counted, sentence } from "./text.ts";
import { nameOf } from "./verdict.ts";

/** Problems of one kind, each as a paragraph. */
export interface ComparisonGroup {
  readonly title: "Fixed" | "New" | "Remaining" | "Set aside";
  readonly items: readonly string[];
}

/** A comparison in words: a heading, what to know before it, and its problems by what became of them. */
export interface ComparisonWords {
  readonly title: string;
  readonly notes: readonly string[];
  readonly groups: readonly ComparisonGroup[];
}

/** The words on what has changed in one file since its earlier report. */
export function comparisonWords(comparison: Comparison): ComparisonWords {
  const { fixed, remaining, file, earlierFile } = comparison;
  const groups: ComparisonGroup[] = [
    { title: "Fixed", items: fixed.map(({ message }) => sentence(message)) },
    { title: "New", items: comparison.new.map(({ message }) => sentence(message)) },
    { title: "Remaining", items: remaining.map(saidRemaining) },
    { title: "Set aside", items: comparison.setAside.map(({ message }) => sentence(message)) },
  ];
  return {
    title: `Since the last report: ${fixed.length} fixed, ${comparison.new.length} new, ${remaining.length} remaining`,
    notes: file === earlierFile ? [] : [`The last report was on ${nameOf(earlierFile)}.`],
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

/** What is said of files that only one of two submissions has. */
export function submissionNotes({ gone }: SubmissionComparison): readonly string[] {
  if (gone.length === 0) return [];
  return [
    `The last report also had ${either(gone.map(nameOf), "and")}, which ${gone.length === 1 ? "is" : "are"} not here now.`,
  ];
}

function saidRemaining(finding: ComparedFinding): string {
  const { before, after, message } = finding;
  const places = counted(before, "place");
  const change =
    before === after
      ? `As before: ${places}.`
      : `${after < before ? "Fewer" : "More"} than before: ${places} then, ${inDigits(after)} now.`;
  return withRecords(`${sentence(message)} ${change}`, finding);
}

function withRecords(text: string, { fixedRecords, newRecords }: ComparedFinding): string {
  const records = (keys: readonly string[]) => either(keys.map(quote), "and");
  return [
    text,
    ...(fixedRecords.length === 0 ? [] : [`Fixed in ${records(fixedRecords)}.`]),
    ...(newRecords.length === 0 ? [] : [`New in ${records(newRecords)}.`]),
  ].join(" ");
}
