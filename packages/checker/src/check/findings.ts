import type { FieldMetadata, Finding, RecordMetadata, Severity } from "@standpipe/runtime";
import { type Extent, type Rule, type RuleWords, ruleOf } from "@standpipe/runtime/rules";
import { fileRules } from "../rules.ts";
import type { Group } from "./groups.ts";

/** What the wording of a file's findings needs to know of the file. */
export interface Wording {
  readonly record: RecordMetadata;
  readonly unit: "row" | "record";
  readonly rows: number;
  /** The heading that a field was read from. */
  column(field: string): string | null;
  filled(field: string): number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Rules of the file itself: said before the rules of its rows, because they may explain them. */
const FIRST = ["file-truncated", "row-too-long", "row-too-wide", "other-record", "heading-near", "column-missing"];

/** Puts groups into words, the findings most worth mending first. */
export function findingsOf(groups: readonly Group[], wording: Wording): Finding[] {
  const findings = groups.map((group) => findingOf(group, wording));
  const place = ({ code }: Finding) => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length);
  return findings.sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] || place(a) - place(b) || b.count - a.count || (a.code < b.code ? -1 : 1),
  );
}

function findingOf(group: Group, wording: Wording): Finding {
  const { code, field, detail, count, samples, remedy } = group;
  const rule = ruleByCode(code);
  const metadata = wording.record.fields.find(({ name }) => name === field);
  const words: RuleWords = {
    ...detail,
    label: metadata?.title ?? wording.record.title,
    expected: metadata?.expected ?? "",
    example: detail.example ?? metadata?.example ?? "",
    found: samples[0]?.value ?? null,
  };
  const mended = remedy?.verdict() ?? { fix: null, fixable: false };
  return {
    code,
    severity: group.severity ?? rule.severity,
    field,
    column: field === null ? null : wording.column(field),
    message: rule.say(words, extentOf(group, metadata, wording)),
    fix: mended.fix ?? rule.fix(words),
    fixable: mended.fixable,
    count,
    samples,
  };
}

function ruleByCode(code: string): Rule {
  const rule = Object.hasOwn(fileRules, code) ? fileRules[code as keyof typeof fileRules] : ruleOf(code);
  if (rule === undefined) throw new Error(`No rule is called ${code}`);
  return rule;
}

/** A wrong value is counted among the values that are there, anything else among the rows. */
function extentOf({ code, count }: Group, field: FieldMetadata | undefined, { unit, rows, filled }: Wording): Extent {
  const isRow = field === undefined || code.endsWith("-missing") || Object.hasOwn(fileRules, code);
  return isRow ? { count, of: rows, unit } : { count, of: Math.max(count, filled(field.name)), unit: "value" };
}
