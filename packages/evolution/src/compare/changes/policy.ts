/** How far a version number has to go. */
export type Level = "patch" | "minor" | "major";

/** What a kind of change asks of the version, and of whom. */
export interface Policy {
  readonly rule: string;
  /** What changed, as a heading of the table. */
  readonly about: string;
  readonly level: Level;
  /** For those who send files: what passed may fail (major), or not. Stored files are judged alike. */
  readonly suppliers: Level;
  /** For those whose code was built on the old version and reads new files. */
  readonly developers: Level;
  readonly why: string;
}

type Row = readonly [rule: string, suppliers: Level, developers: Level, why: string];

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  "Required fields": [
    [
      "required-added",
      "major",
      "patch",
      "A field that could be left out must now be given, and files without it fail.",
    ],
    ["required-property-added", "major", "minor", "A new field that must be given is in none of the files that exist."],
    ["required-removed", "minor", "major", "Code that relies on the field meets records without it."],
    [
      "required-removed-of-undeclared",
      "minor",
      "minor",
      "A field that was asked for and not described may be left out.",
    ],
  ],
  "Fields, closed and open objects": [
    [
      "optional-property-added",
      "minor",
      "minor",
      "Nobody could use the name before. Code that checks with the old version refuses it, so check with the newest.",
    ],
    [
      "property-added-to-open-object",
      "minor",
      "minor",
      "Names that a record does not declare are reserved to the standard, so that only a file that took one can fail.",
    ],
    ["unconstrained-property-added", "patch", "minor", "The same files pass, and the type has one more field."],
    ["property-removed", "major", "major", "Files that have the field fail, and the type loses it."],
    [
      "property-removed-from-open-object",
      "minor",
      "major",
      "The field still passes, unchecked, and the type loses it.",
    ],
    ["property-forbidden", "major", "patch", "A name that could be used as an extra field is refused."],
    [
      "pattern-property-added",
      "minor",
      "minor",
      "Names that follow a pattern now have a meaning; undeclared names are reserved.",
    ],
    [
      "pattern-property-removed",
      "major",
      "minor",
      "In a closed object such fields are refused; in an open one they are no longer checked.",
    ],
    ["additional-properties-closed", "major", "patch", "Extra fields used to pass and now fail."],
    ["additional-properties-opened", "minor", "minor", "Extra fields may appear."],
    ["additional-properties-narrowed", "major", "patch", "Extra fields of some kinds now fail."],
    ["additional-properties-widened", "minor", "major", "Extra fields may be of kinds that code does not expect."],
    ["property-names-narrowed", "major", "patch", "Some names of fields now fail."],
    ["property-names-widened", "minor", "minor", "More names of fields pass."],
    ["property-names-changed", "major", "minor", "Some names of fields now fail, and others pass."],
    ["min-properties-raised", "major", "patch", "Objects with few fields now fail."],
    ["min-properties-lowered", "minor", "minor", "Objects with fewer fields pass."],
    ["max-properties-lowered", "major", "patch", "Objects with many fields now fail."],
    ["max-properties-raised", "minor", "minor", "Objects with more fields pass."],
  ],
  Codes: [
    ["enum-value-removed", "major", "patch", "A code that was fine now fails."],
    [
      "enum-value-added",
      "minor",
      "major",
      "Code that handles every code of a closed list meets one that it does not know.",
    ],
    ["enum-constraint-added", "major", "patch", "Free text becomes a closed list."],
    [
      "enum-constraint-removed",
      "minor",
      "major",
      "A closed list becomes free text, which code that handles every code does not expect.",
    ],
    ["const-changed", "major", "major", "The only value that passed now fails."],
    ["open-code-added", "minor", "minor", "An open list has always allowed unknown codes, and its type says so."],
    [
      "open-code-removed",
      "major",
      "major",
      "The code still passes and has lost its meaning: what stored files say with it is no longer defined.",
    ],
    ["codelist-opened", "minor", "major", "Codes that are not in the list pass."],
    ["codelist-closed", "major", "patch", "Codes that are not in the list fail."],
    ["code-ended", "minor", "minor", "The code still passes, with a warning and its successors."],
  ],
  Types: [
    ["type-changed", "major", "major", "Values of the old type fail."],
    ["type-narrowed", "major", "patch", "One of the types that passed now fails."],
    ["type-widened", "minor", "major", "Code meets a type that it does not handle."],
    ["null-allowed", "minor", "major", "Code may now get null."],
    ["null-disallowed", "major", "patch", "Null used to pass."],
    [
      "integer-to-number",
      "minor",
      "minor",
      "Decimals pass. The TypeScript type is the same; databases and typed languages notice.",
    ],
    ["number-to-integer", "major", "patch", "Decimals now fail."],
  ],
  "Formats and patterns": [
    ["format-added", "major", "patch", "Text that is not of the format now fails; the formats in use are asserted."],
    ["format-removed", "minor", "minor", "Any text passes."],
    ["format-changed", "major", "major", "Values in the old format fail."],
    ["format-loosened", "minor", "minor", "The new format takes in the old one."],
    ["format-tightened", "major", "patch", "The new format is a part of the old one."],
    ["pattern-added", "major", "patch", "Text that does not match now fails."],
    ["pattern-removed", "minor", "minor", "Any text passes."],
    ["pattern-loosened", "minor", "minor", "Whatever matched the old pattern is proved to match the new one."],
    ["pattern-tightened", "major", "patch", "Some text that matched no longer does."],
    ["pattern-changed", "major", "minor", "Some text that matched no longer does, and other text now does."],
  ],
  Bounds: [
    ["min-length-raised", "major", "patch", "Shorter text now fails."],
    ["min-length-lowered", "minor", "minor", "Shorter text passes."],
    ["max-length-lowered", "major", "patch", "Longer text now fails."],
    ["max-length-raised", "minor", "minor", "Longer text passes: check the widths of columns."],
    ["minimum-raised", "major", "patch", "Lower values now fail."],
    ["minimum-lowered", "minor", "minor", "Lower values pass."],
    ["maximum-lowered", "major", "patch", "Higher values now fail."],
    ["maximum-raised", "minor", "minor", "Higher values pass."],
    ["multiple-of-tightened", "major", "patch", "Values off the new grid fail."],
    ["multiple-of-relaxed", "minor", "minor", "Values of a finer grid pass."],
    ["multiple-of-changed", "major", "minor", "Values of the old grid fail."],
    ["decimals-lowered", "major", "patch", "Numbers with as many decimal places as before now fail."],
    ["decimals-raised", "minor", "minor", "Numbers with more decimal places pass."],
  ],
  Lists: [
    ["min-items-raised", "major", "patch", "Short lists now fail."],
    ["min-items-lowered", "minor", "minor", "Shorter lists pass."],
    ["max-items-lowered", "major", "patch", "Long lists now fail."],
    ["max-items-raised", "minor", "minor", "Longer lists pass."],
    ["unique-items-added", "major", "patch", "Lists that repeat an entry now fail."],
    ["unique-items-removed", "minor", "minor", "Lists may repeat an entry."],
    ["items-changed", "major", "major", "Entries of another kind are expected."],
    [
      "prefix-item-added",
      "minor",
      "major",
      "The tuple is longer, and its type changes; where lists had no end, entries that passed may fail.",
    ],
    [
      "prefix-item-removed",
      "minor",
      "major",
      "The tuple is shorter, and its type changes; longer ones fail where lists have an end.",
    ],
    ["contains-added", "major", "patch", "Lists without such an entry now fail."],
    ["contains-removed", "minor", "minor", "Lists need no such entry."],
    ["contains-relaxed", "minor", "minor", "Fewer such entries will do, or more are let in."],
    ["contains-tightened", "major", "patch", "Lists need more such entries, or may have fewer."],
    ["contains-changed", "major", "minor", "Other entries are asked for."],
  ],
  "Unions and exclusions": [
    ["any-of-branch-added", "minor", "major", "There is one more alternative to handle."],
    ["any-of-branch-removed", "major", "patch", "What matched only that alternative fails."],
    [
      "one-of-branch-added",
      "minor",
      "major",
      "There is one more alternative to handle; where it overlaps another one, what matches both fails.",
    ],
    ["one-of-branch-removed", "major", "patch", "What matched only that alternative fails."],
    ["any-of-added", "major", "patch", "One of several demands now has to be met."],
    ["any-of-removed", "minor", "minor", "The alternatives are no longer asked for."],
    ["any-of-widened", "minor", "major", "More is let through by the alternatives."],
    ["any-of-narrowed", "major", "patch", "Less is let through by the alternatives."],
    ["any-of-changed", "major", "major", "The alternatives are others."],
    ["one-of-added", "major", "patch", "Exactly one of several demands now has to be met."],
    ["one-of-removed", "minor", "minor", "The alternatives are no longer asked for."],
    ["one-of-widened", "minor", "major", "More is let through by the alternatives."],
    ["one-of-narrowed", "major", "patch", "Less is let through by the alternatives."],
    ["one-of-changed", "major", "major", "The alternatives are others."],
    ["not-added", "major", "patch", "Something is now left out."],
    ["not-removed", "minor", "minor", "Nothing is left out any more."],
    ["not-relaxed", "minor", "minor", "Less is left out."],
    ["not-tightened", "major", "patch", "More is left out."],
    ["not-changed", "major", "minor", "Other things are left out."],
    ["nothing-allowed", "major", "patch", "No value passes any more."],
    ["something-allowed", "minor", "major", "Values pass where none did."],
    ["schema-widened", "minor", "major", "More passes; the change is too entangled to name its parts."],
    ["schema-narrowed", "major", "patch", "Less passes; the change is too entangled to name its parts."],
    ["schema-changed", "major", "major", "Other values pass; the change is too entangled to name its parts."],
  ],
  Conditions: [
    ["conditional-added", "major", "patch", "A demand now applies in some cases."],
    ["conditional-removed", "minor", "minor", "A demand no longer applies."],
    ["condition-relaxed", "minor", "minor", "A demand applies in fewer cases, or asks for less."],
    ["condition-tightened", "major", "patch", "A demand applies in more cases, or asks for more."],
    ["condition-changed", "major", "minor", "A demand applies in other cases."],
    ["dependent-required-added", "major", "patch", "To give one field now obliges to give another."],
    ["dependent-required-removed", "minor", "minor", "The obligation is lifted."],
    ["dependency-relaxed", "minor", "minor", "To give one field obliges to less."],
    ["dependency-tightened", "major", "patch", "To give one field obliges to more."],
    ["dependency-changed", "major", "minor", "To give one field obliges to something else."],
  ],
  "Keys and references": [
    [
      "key-changed",
      "major",
      "major",
      "What identifies a record is another thing: rows that were different may now be repeated, and stored links break.",
    ],
    [
      "reference-added",
      "minor",
      "minor",
      "A link may be followed; one that leads nowhere is a finding where the other file is there.",
    ],
    ["reference-removed", "minor", "major", "Code that follows the link has nothing to follow."],
    [
      "id-changed",
      "minor",
      "major",
      "Every reference and every file that names the old address stops leading anywhere.",
    ],
  ],
  "Rules across fields": [
    ["order-added", "major", "patch", "Records in which the fields are the other way round now fail."],
    ["order-removed", "minor", "minor", "The fields may be in any order."],
    ["same-length-added", "major", "patch", "Records with lists of different lengths now fail."],
    ["same-length-removed", "minor", "minor", "The lists may have different lengths."],
    ["points-added", "major", "patch", "Records with a point that is certainly wrong now fail."],
    ["points-removed", "minor", "minor", "The point is no longer looked at."],
    ["agreement-added", "major", "patch", "Records that disagree with the lookup now have a finding."],
    ["agreement-removed", "minor", "minor", "The lookup is no longer asked."],
    ["lookup-changed", "minor", "minor", "Values are held against another lookup, with a warning."],
    ["recommended-changed", "minor", "minor", "Other fields are warned about when they are not there."],
    ["usual-changed", "minor", "minor", "Other values are warned about."],
  ],
  Headings: [
    ["heading-added", "minor", "patch", "One more heading of columns is understood."],
    ["heading-removed", "major", "patch", "Files with that heading were read, and their column is now unknown."],
    [
      "title-changed",
      "patch",
      "patch",
      "A label that people read. The field keeps its name, and the old label is best kept as a heading.",
    ],
  ],
  "Personal data and publication": [
    ["personal-data-added", "minor", "minor", "The field is now left out of published copies."],
    ["personal-data-removed", "major", "major", "What was left out of published copies is now in them."],
    ["personal-data-changed", "minor", "minor", "The field counts as another kind of personal data."],
    ["publish-changed", "major", "major", "What the record may be used for has changed."],
  ],
  "Life of a field, a code or a record": [
    ["sunset-added", "minor", "minor", "It may go after that day: move away from it."],
    ["sunset-moved-forward", "major", "major", "It may go earlier than people were told."],
    ["sunset-postponed", "patch", "patch", "It stays longer than people were told."],
    ["sunset-removed", "patch", "patch", "It stays."],
    ["deprecated-changed", "minor", "minor", "It still passes, and people are told to move away, or no longer."],
    ["stage-changed", "patch", "patch", "How settled it is."],
    ["kind-changed", "major", "major", "A record, a type and a codelist are used in different ways."],
    ["replaces-changed", "patch", "patch", "How values are carried over from the version before."],
  ],
  "Texts and other annotations": [
    [
      "description-changed",
      "patch",
      "patch",
      "Words only. Whoever changes the meaning has to say so, and then it is major.",
    ],
    ["examples-changed", "patch", "patch", "Examples only."],
    [
      "default-changed",
      "minor",
      "minor",
      "Validation passes it over, but tools that fill it in will write something else.",
    ],
    ["read-write-changed", "minor", "minor", "Forms and generated types change."],
    ["content-changed", "major", "major", "The same text now means other bytes."],
    ["crosswalk-changed", "patch", "patch", "The same field in other standards."],
    ["source-changed", "patch", "patch", "Where the codes come from."],
    ["annotation-changed", "patch", "patch", "An annotation that no tool here gives a meaning to."],
  ],
  "Whole schemas": [
    ["schema-added", "minor", "minor", "A new schema is in nobody's way."],
    ["schema-removed", "major", "major", "Files of that kind can no longer be checked, and its type is gone."],
  ],
  "What is not decided": [
    ["not-modelled-added", "major", "major", "A keyword that is not understood may refuse what passed."],
    ["not-modelled-removed", "minor", "major", "A keyword that is not understood may have refused what passes now."],
    ["not-modelled-changed", "major", "major", "A keyword that is not understood has another value."],
    ["changes-together", "major", "major", "Each change alone does no harm, and all of them together do."],
  ],
};

const ORDER: readonly Level[] = ["patch", "minor", "major"];

/** The highest of some levels; patch where there are none. */
export function highest(levels: Iterable<Level>): Level {
  let level: Level = "patch";
  for (const one of levels) if (ORDER.indexOf(one) > ORDER.indexOf(level)) level = one;
  return level;
}

/** Every kind of change with its level, in the order of docs/versioning.md, which a test holds to this table. */
export const policies: readonly Policy[] = Object.entries(TABLE).flatMap(([about, rows]) =>
  rows.map(([rule, suppliers, developers, why]) => ({
    rule,
    about,
    level: highest([suppliers, developers]),
    suppliers,
    developers,
    why,
  })),
);

const byRule = new Map(policies.map((policy) => [policy.rule, policy]));

/** The policy of a rule. Throws an error for a name that is none. */
export function policyOf(rule: string): Policy {
  const policy = byRule.get(rule);
  if (policy === undefined) throw new Error(`${rule} is no rule of the policy table`);
  return policy;
}
