import type { FieldMetadata, Finding, RecordMetadata, Severity } from "@standpipe/runtime";
import { type Extent, type Rule, type RuleWords, ruleOf } from "@standpipe/runtime/rules";
import type { Layout } from "../layout/layout.ts";
import { checkerRules } from "../rules/all.ts";
import { fileRules } from "../rules/file.ts";
import type { Breach, Group } from "./groups.ts";
import { inLayoutWords } from "./layout-words.ts";

/** What the wording of a file's findings needs to know of the file. */
export interface Wording {
  readonly record: RecordMetadata;
  readonly unit: "row" | "record";
  readonly rows: number;
  /** The layout that the file is in; null for the record's own. */
  readonly layout: Layout | null;
  /** The heading that a field, or a column of the layout, was read from. */
  column(name: string): string | null;
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
  const { code, field, column, count, samples, remedy } = group;
  const rule = ruleByCode(code);
  const metadata = wordsOf(field, column, wording);
  const { layout, record } = wording;
  const own = !group.isHidden || !QUOTING.has(code) ? group.detail : { ...group.detail, when: "the value" };
  const detail = layout === null ? own : inLayoutWords(own, { code, column: metadata }, record.fields, layout);
  const words: RuleWords = {
    ...detail,
    // What a layout itself breaks has no codes of the record.
    ...(layout === null || !metadata?.codes ? {} : { codes: metadata.codes.map((one) => one.code) }),
    label: metadata?.title ?? record.title,
    expected: detail.expected ?? metadata?.expected ?? "",
    example: detail.example ?? metadata?.example ?? "",
    found: samples[0]?.value ?? null,
  };
  const mended = remedy?.verdict() ?? { fix: null, fixable: false };
  const mendedFix = group.isHidden ? null : mended.fix;
  return {
    code,
    severity: group.severity ?? rule.severity,
    field,
    column: metadata === undefined ? null : wording.column(metadata.name),
    message: rule.say(words, extentOf(group, metadata, wording)),
    fix: mendedFix ?? rule.fix(words),
    fixable: mended.fixable,
    count,
    samples,
  };
}

/** Rules whose details quote the file. */
const QUOTING = new Set(["code-ended", "lookup-disagrees"]);

/** What is said of a field: in the words of the layout's column where the file is in another layout. */
function wordsOf(field: string | null, column: string | null, { record, layout }: Wording): FieldMetadata | undefined {
  if (column !== null) return layout?.metadata.fields.find(({ name }) => name === column);
  if (field === null) return undefined;
  return layout?.column(field) ?? record.fields.find(({ name }) => name === field);
}

/** How grave a breach is: as the rule says, unless the breach says otherwise. */
export function severityOf({ code, severity }: Pick<Breach, "code" | "severity">): Severity {
  return severity ?? ruleByCode(code).severity;
}

function ruleByCode(code: string): Rule {
  const rule = Object.hasOwn(checkerRules, code) ? checkerRules[code] : ruleOf(code);
  if (rule === undefined) throw new Error(`No rule is called ${code}`);
  return rule;
}

/** A wrong value is counted among the values that are there, anything else among the rows. */
function extentOf({ code, field, count }: Group, words: FieldMetadata | undefined, wording: Wording): Extent {
  const { unit, rows, filled, layout } = wording;
  const isRow = words === undefined || code.endsWith("-missing") || Object.hasOwn(fileRules, code);
  if (isRow) return { count, of: rows, unit };
  const values = layout === null ? filled(field ?? "") : rows;
  return { count, of: Math.max(count, values), unit: layout === null ? "value" : unit };
}
