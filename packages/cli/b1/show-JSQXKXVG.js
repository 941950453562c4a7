import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  loadNamed
} from "./chunk-O5L62IZ6.js";
import {
  columns,
  widthsOf
} from "./chunk-VK24PASE.js";
import {
  loadCrosswalks,
  profiles,
  records
} from "./chunk-SB3NIV2U.js";
import "./chunk-QHGCOWC7.js";
import {
  CommandError,
  capital,
  counted,
  lookOf,
  sentence,
  wrap
} from "./chunk-7AXTO7HT.js";
import {
  either,
  inDigits,
  nearest,
  normalise
} from "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// src/render/crosswalk.ts
function crosswalkOf({ fields }, list) {
  const { standard, title, version, date, url } = list;
  const known = new Set(list.fields.map(({ name }) => name));
  const pairs = fields.flatMap(
    ({ name, crosswalk }) => crosswalk.filter((entry) => entry.standard === standard && known.has(entry.field)).map(({ relation, field }) => ({ field: name, relation, theirs: field }))
  );
  const mapped = new Set(pairs.map(({ theirs }) => theirs));
  const without = list.fields.filter(({ name }) => !mapped.has(name));
  return {
    standard,
    title,
    version,
    date,
    url,
    pairs,
    missing: without.filter(({ mandatory }) => mandatory).map(({ name, unmapped }) => ({ theirs: name, why: unmapped ?? "Nobody has said why" })),
    others: without.filter(({ mandatory }) => !mandatory).map(({ name }) => name),
    ours: fields.map(({ name }) => name).filter((name) => !pairs.some(({ field }) => field === name))
  };
}
var RELATIONS = {
  exact: "exactly",
  close: "closely",
  broader: "broader",
  narrower: "narrower"
};
function crosswalkTables({ title, name }, tables, look) {
  const { width, palette } = look;
  const head = [
    ...wrap(
      [
        { text: `${title} and other standards`, style: palette.strong },
        { text: ` (${name})`, style: palette.quiet }
      ],
      { width }
    ),
    ...wrap(
      tables.length === 0 ? "No field of it is mapped to another standard." : "Broader: their field covers more than ours. Narrower: it covers less.",
      { width }
    )
  ];
  return `${[head, ...tables.map((table) => tableLines(table, look))].map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function tableLines(table, look) {
  const { width, palette } = look;
  const { standard, title, version, date, url, pairs, missing, others, ours } = table;
  const rows = pairs.map(({ field, relation, theirs }) => [field, RELATIONS[relation], theirs]);
  const list = (lines) => lines.length === 0 ? [] : ["", ...lines];
  return [
    ...wrap(
      [
        { text: `${standard}: ${title}`, style: palette.strong },
        { text: ` (version ${version}, ${date}, ${url})`, style: palette.quiet }
      ],
      { width }
    ),
    ...list(
      rows.length === 0 ? wrap("No field is mapped to it.", { width, first: "  " }) : columns([["Ours", "How", "Theirs"], ...rows], widthsOf([["Ours", "How", "Theirs"], ...rows]), {
        width,
        indent: "  ",
        first: palette.action
      })
    ),
    ...list(
      missing.length === 0 ? [] : [
        ...wrap("Mandatory there, with no counterpart here:", { width, first: "  " }),
        ...byReason(missing).flatMap(
          ([why, theirs]) => wrap([{ text: theirs.join(", "), style: palette.action }, { text: `: ${sentence(why)}` }], {
            width,
            first: "  - ",
            rest: "    "
          })
        )
      ]
    ),
    ...list(
      ours.length === 0 ? [] : wrap(`Ours, with no counterpart there: ${ours.join(", ")}`, { width, first: "  ", rest: "    " })
    ),
    ...list(
      others.length === 0 ? [] : wrap(
        `${counted(others.length, "more field")} there, ${others.length === 1 ? "not" : "none of them"} mandatory, with no counterpart here.`,
        {
          width,
          first: "  "
        }
      )
    )
  ];
}
function byReason(missing) {
  const groups = /* @__PURE__ */ new Map();
  for (const { theirs, why } of missing) groups.set(why, [...groups.get(why) ?? [], theirs]);
  return [...groups];
}

// src/render/dictionary-rules.ts
function rulesOf({ metadata, lookups, type }) {
  const { key, order, fields, conditions, points, agreements } = metadata;
  const label = labelsOf(metadata);
  const isNumber = (name) => ["number", "integer"].includes(fields.find((field) => field.name === name)?.type ?? "");
  const keyRule = key.length > 1 ? `No two records in a file may have the same ${either(key.map(label), "and")} together.` : `No two records in a file may have the same ${either(key.map(label))}.`;
  const needs = type.schema.dependentRequired ?? {};
  return [
    ...key.length === 0 ? [] : [keyRule],
    ...conditions,
    ...togetherOf(needs, label),
    ...order.map(
      ([earlier, later]) => `${label(later)} must not be ${isNumber(later) ? "less than" : "before"} ${label(earlier)}.`
    ),
    ...points.map(({ system, north, east }) => `${label(north)} and ${label(east)} are one point, ${SYSTEMS[system]}.`),
    ...agreements.map(({ lookup, fields: own }) => {
      const table = lookups.find(({ name }) => name === lookup)?.title ?? lookup;
      return `${either(Object.keys(own).map(label), "and")} must belong together, as in the list \u201C${table}\u201D.`;
    })
  ];
}
var SYSTEMS = { WGS84: "in degrees (WGS84)", BNG: "in metres on the British National Grid" };
function isMutual(needs, one, other) {
  return (needs[one] ?? []).includes(other) && (needs[other] ?? []).includes(one);
}
function togetherOf(needs, label) {
  const said = /* @__PURE__ */ new Set();
  return Object.entries(needs).flatMap(([field, others]) => {
    const mutual = others.filter((other) => isMutual(needs, field, other));
    const needed = others.filter((other) => !mutual.includes(other));
    const fresh = mutual.filter((other) => !said.has(`${other} ${field}`));
    for (const other of fresh) said.add(`${field} ${other}`);
    const verb2 = needed.length === 1 ? "is" : "are";
    return [
      ...fresh.map((other) => `${label(field)} and ${label(other)} go together: give both or neither.`),
      ...needed.length === 0 ? [] : [`${either(needed.map(label), "and")} ${verb2} needed where ${label(field)} is given.`]
    ];
  });
}
function recommendationsOf(metadata) {
  const label = labelsOf(metadata);
  const { recommendations } = metadata;
  const always = recommendations.filter(({ when, fields }) => when.length === 0 && fields.length === 1);
  const names = always.flatMap(({ fields }) => fields.map(label));
  const byCase = /* @__PURE__ */ new Map();
  for (const { when, fields } of recommendations) {
    if (when.length === 0 && fields.length === 1) continue;
    const where = when.length === 0 ? "" : ` where ${inWords(when, label)}`;
    const what = fields.length > 1 ? `at least one of ${either(fields.map(label))}` : either(fields.map(label));
    byCase.set(where, [...byCase.get(where) ?? [], what]);
  }
  const asked = names.length === 0 ? [] : [`${either(names, "and")} ${verb(names)} recommended.`];
  const inCases = [...byCase].map(([where, whats]) => {
    const isMany = whats.length > 1;
    return `${capital(either(whats, "and"))} ${isMany ? "are" : "is"} recommended${where}.`;
  });
  return [...asked, ...inCases];
}
function usualOf(metadata) {
  const label = labelsOf(metadata);
  return metadata.usual.map(({ when, any, why }) => {
    const bounds = any.map(({ field, minimum, maximum }) => {
      const limits = [limitOf(minimum, "at least"), limitOf(maximum, "at most")].filter((limit) => limit !== "");
      return `${label(field)} is usually ${limits.join(" and ")}`;
    });
    const where = when.length === 0 ? "" : ` where ${inWords(when, label)}`;
    return `${why}: ${either(bounds)}${where}.`;
  });
}
function limitOf(limit, words) {
  if (limit === void 0) return "";
  if (limit === "today") return words === "at least" ? "today or later" : "today or earlier";
  return `${words} ${inDigits(limit)}`;
}
function verb(names) {
  return names.length === 1 ? "is" : "are";
}
function inWords(when, label) {
  return when.map(({ field, is }) => `${label(field)} is ${either(is.map(String))}`).join(" and ");
}
function linksOf(metadata) {
  const label = labelsOf(metadata);
  return metadata.references.map((reference) => {
    const { fields } = reference;
    const list = fields.find((name) => metadata.fields.find((field) => field.name === name)?.list);
    const subject = `${either(fields.map(label), "and")}${fields.length > 1 ? " together" : ""}`;
    const says = fields.length > 1 ? "name" : list === void 0 ? "names" : "name";
    return `${subject} ${says} ${targetOf(reference, metadata, list !== void 0)}`;
  });
}
function targetOf({ record }, { name }, isList) {
  const title = records.find((entry) => entry.name === record)?.title ?? record;
  if (record === name) return isList ? "other records of the same file or submission." : "another record of this kind.";
  return `${isList ? "records" : "a record"} of ${title} (${record}): check the two files together.`;
}
function casesOf({ metadata, type }) {
  const parts = type.schema.allOf ?? [];
  const dependent = type.schema.dependentRequired ?? {};
  return {
    required: /* @__PURE__ */ new Set([
      ...parts.flatMap(({ if: when, then }) => [
        ...then?.required ?? [],
        ...(when?.allOf ?? []).flatMap(({ not }) => not?.required ?? [])
      ]),
      // Two that go together are both left out as a rule.
      ...Object.entries(dependent).flatMap(
        ([field, others]) => others.filter((other) => !isMutual(dependent, field, other))
      )
    ]),
    recommended: new Set(metadata.recommendations.flatMap(({ fields }) => fields))
  };
}
function labelsOf({ fields }) {
  return (name) => fields.find((field) => field.name === name)?.title ?? name;
}

// src/render/dictionary-field.ts
var TYPES = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object with named members, as JSON"
};
var PERSONAL = {
  name: "may name a person",
  contact: "may be a way to reach a person",
  address: "may tell where a person lives",
  identifier: "may identify a person",
  financial: "may tell of a person's money",
  special: "may tell of health, beliefs or other protected matters"
};
var RELATIONS2 = {
  exact: "the same",
  close: "nearly the same",
  broader: "wider than this one",
  narrower: "narrower than this one"
};
var INDENT = "    ";
function fieldLines(field, record, setting) {
  const { width, palette } = setting;
  const line = (title2, text) => wrap([{ text: title2, style: palette.quiet }, { text: ` ${text}` }], hanging(width));
  const { name, title, description, example, personalData, crosswalk, lookup } = field;
  const table = record.lookups.find((one) => one.name === lookup?.lookup)?.title;
  const heading = [
    { text: title, style: palette.strong },
    { text: ` (${name})`, style: palette.action },
    { text: `: ${needOf(field, casesOf(record))}` }
  ];
  return [
    ...wrap(heading, { width, first: "  ", rest: INDENT }),
    ...wrap(description, { width, first: INDENT }),
    ...line("Must be:", expectedOf(field)),
    ...codeLines(field, record.metadata.name, setting),
    ...table === void 0 ? [] : line("Looked up in:", `${table}. One that has ended is a warning.`),
    ...line("Example:", example),
    ...personalData === null ? [] : line("Personal data:", PERSONAL[personalData]),
    ...crosswalk.length === 0 ? [] : line("Elsewhere:", crosswalk.map(elsewhere).join("; "))
  ];
}
function hanging(width) {
  return { width, first: INDENT, rest: `${INDENT}  ` };
}
function needOf({ name, required, recommended }, cases) {
  if (required) return "required";
  const some = cases.required.has(name) ? "required in some cases" : "";
  if (recommended) return some === "" ? "recommended" : `recommended, and ${some}`;
  if (some !== "") return some;
  return cases.recommended.has(name) ? "recommended in some cases" : "optional";
}
function expectedOf({ type, list, expected, codes, open, decimals, limits }) {
  if (codes !== null && !list) return open ? "one of these codes, or another where none fits" : "one of these codes";
  const kind = type === "number" && expected !== null ? `a number: ${expected}` : expected ?? TYPES[type];
  const places = decimals === null ? "" : `, with at most ${counted(decimals, "decimal place")}`;
  const one = codes === null ? [kind, ...limitsOf(limits)].join(", ") + places : "one of these codes";
  return list ? `a list (in a table one cell, with ; between the entries). Each is ${one}` : one;
}
function limitsOf({ minimum, exclusiveMinimum, maximum, maxLength }) {
  const limit = (word, value) => value === void 0 ? [] : [`${word} ${inDigits(value)}`];
  return [
    ...limit("at least", minimum),
    ...limit("more than", exclusiveMinimum),
    ...limit("at most", maximum),
    ...maxLength === void 0 ? [] : [`at most ${counted(maxLength, "character")}`]
  ];
}
var LONG_LIST = 12;
var FIRST_CODES = 8;
function codeLines({ codes }, record, { width, palette, isEveryCode }) {
  const all = codes ?? [];
  const shown = isEveryCode || all.length <= LONG_LIST ? all : all.slice(0, FIRST_CODES);
  const layout = { width, first: `${INDENT}  - `, rest: `${INDENT}    ` };
  const more = all.length - shown.length;
  const command = `standpipe show ${record} --codes`.replaceAll(" ", "\xA0");
  return [
    ...shown.flatMap((code) => wrap([{ text: code.code, style: palette.action }, { text: wordsOf(code) }], layout)),
    ...more === 0 ? [] : wrap(`and ${inDigits(more)} more: ${command}`, layout)
  ];
}
function wordsOf({ code, title, description, endDate, successors }) {
  const label = normalise(title) === normalise(code) ? "" : ` (${title})`;
  const meaning = description === "" ? "" : `: ${description}`;
  if (endDate === null) return `${label}${meaning}`;
  const instead = successors.length === 0 ? "" : `; use ${either(successors)} instead`;
  return `${label}${meaning === "" ? ":" : sentence(meaning)} Ended on ${endDate}${instead}.`;
}
function elsewhere({ standard, field, relation }) {
  return `${field} in ${standard} (${RELATIONS2[relation]})`;
}

// src/render/dictionary.ts
var STAGES = {
  proposed: "Proposed: an idea to discuss",
  draft: "Draft: to be tried, and it may still change",
  stable: "Stable: changes only with a new version",
  deprecated: "Deprecated: move to what replaces it",
  retired: "Retired: no longer used"
};
var PUBLISHING = {
  open: "Made to be published.",
  exchange: "Holds personal data: share it only under an agreement, and do not publish it."
};
function dictionary(record, setting) {
  const { width, palette, layouts } = setting;
  const { metadata } = record;
  const { title, name, version, stage, description, publish } = metadata;
  const head = [
    ...wrap([{ text: title, style: palette.strong }], { width }),
    ...wrap([{ text: `${name}, version ${version}`, style: palette.quiet }], { width }),
    ...wrap([{ text: STAGES[stage], style: palette.quiet }], { width })
  ];
  const section = (heading, sentences) => sentences.length === 0 ? [] : [
    palette.strong(heading),
    "",
    ...sentences.flatMap((sentence2) => wrap(sentence2, { width, first: "  - ", rest: "    " }))
  ];
  const fields = metadata.fields.flatMap((field, at) => [
    ...at === 0 ? [] : [""],
    ...fieldLines(field, record, setting)
  ]);
  const blocks = [
    head,
    [...wrap(description, { width }), ...wrap(PUBLISHING[publish], { width })],
    section("Rules", rulesOf(record)),
    section("Recommended", recommendationsOf(metadata)),
    section("What is usual", usualOf(metadata)),
    section("Links to other records", linksOf(metadata)),
    section(
      "Other layouts that files may be in",
      layouts.map((layout) => `${layout.title} (${layout.name})`)
    ),
    [palette.strong(fieldCount(metadata)), "", ...fields],
    closingLines(metadata, setting)
  ];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function fieldCount({ fields }) {
  const required = fields.filter((field) => field.required).length;
  const recommended = fields.filter((field) => field.recommended && !field.required).length;
  const optional = fields.length - required - recommended;
  const parts = [
    ...required > 0 ? [`${required} required`] : [],
    ...recommended > 0 ? [`${recommended} recommended`] : [],
    ...optional > 0 ? [`${optional} optional`] : []
  ];
  return `${counted(fields.length, "field")}: ${parts.join(", ")}`;
}
function closingLines({ name }, { width, standards }) {
  if (standards.length === 0) return [];
  const command = `standpipe show ${name} --crosswalk`.replaceAll(" ", "\xA0");
  return wrap(`How it matches ${standards.join(", ")}, field by field: ${command}`, { width });
}

// src/commands/show.ts
async function runShow(name, settings) {
  const { format = "text", codes = false, crosswalk } = settings;
  const record = await loadNamed(name);
  const { metadata } = record;
  const look = lookOf(process.stdout);
  const layouts = profiles.filter((layout) => layout.record === metadata.name);
  const lists = await loadCrosswalks(metadata.name);
  if (crosswalk !== void 0) {
    const tables = chosen(lists, crosswalk, record).map((list) => crosswalkOf(metadata, list));
    process.stdout.write(format === "json" ? jsonOf(tables) : crosswalkTables(metadata, tables, look));
    return;
  }
  const standards = [...new Set(lists.map(({ standard }) => standard))];
  process.stdout.write(
    format === "json" ? jsonOf({ ...metadata, layouts }) : dictionary(record, { ...look, layouts, standards, isEveryCode: codes })
  );
}
function chosen(lists, wanted, { metadata: { title } }) {
  if (wanted === true) return lists;
  const found = lists.filter(({ standard }) => standard.toLowerCase() === wanted.toLowerCase());
  if (found.length > 0) return found;
  const names = [...new Set(lists.map(({ standard }) => standard))];
  const meant = nearest(wanted, names)?.option;
  const advice = meant !== void 0 ? `Did you mean ${meant}?` : names.length === 0 ? "It has no crosswalk." : `There ${names.length === 1 ? "is" : "are"} ${either(names, "and")}.`;
  throw new CommandError(2, `No field of ${title} is held against a standard called ${wanted}. ${advice}`);
}
function jsonOf(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
export {
  runShow
};
