import type { Answer } from "../inclusion/decide.ts";
import { type Json, textOf } from "../json.ts";
import type { Marks } from "./marks.ts";

/** A change of something that validators of JSON Schema pass over. */
export interface Remark {
  readonly rule: string;
  readonly where: string;
  readonly before: Json;
  readonly after: Json;
  readonly files: Answer;
  readonly readers: Answer;
}

const FINE: Answer = { verdict: "compatible" };
/** Broken all the same, and no validator of JSON Schema can show it. */
const UNSEEN: Answer = {
  verdict: "breaking",
  why: "JSON Schema has no word for this rule, so no validator of it can show a record",
};

/** A list that is read entry by entry: what has come and what has gone are two changes. */
type ListRule = readonly [added: string, removed: string, isAsserted: boolean];

const LISTS: Readonly<Record<string, ListRule>> = {
  "x-order": ["order-added", "order-removed", true],
  "x-same-length": ["same-length-added", "same-length-removed", true],
  "x-points": ["points-added", "points-removed", true],
  "x-agrees": ["agreement-added", "agreement-removed", true],
  "x-references": ["reference-added", "reference-removed", false],
};

const RULES: Readonly<Record<string, string>> = {
  title: "title-changed",
  description: "description-changed",
  examples: "examples-changed",
  default: "default-changed",
  deprecated: "deprecated-changed",
  readOnly: "read-write-changed",
  writeOnly: "read-write-changed",
  contentEncoding: "content-changed",
  contentMediaType: "content-changed",
  contentSchema: "content-changed",
  "x-kind": "kind-changed",
  "x-stage": "stage-changed",
  "x-key": "key-changed",
  "x-recommended": "recommended-changed",
  "x-usual": "usual-changed",
  "x-lookup": "lookup-changed",
  "x-publish": "publish-changed",
  "x-crosswalk": "crosswalk-changed",
  "x-source": "source-changed",
  "x-replaces": "replaces-changed",
};

/** The annotations that differ, at the places that both sides have, and the codes of open lists. */
export function remarksOf(old: Marks, fresh: Marks): Remark[] {
  const remarks: Remark[] = [];
  for (const [where, before] of old) {
    const after = fresh.get(where);
    for (const keyword of new Set([...before.keys(), ...(after?.keys() ?? [])]))
      if (after !== undefined) remarks.push(...remarkOn(keyword, where, before.get(keyword), after.get(keyword)));
    if (before.get("x-open") === true && after?.get("x-open") === true) remarks.push(...openCodes(where, old, fresh));
  }
  return remarks;
}

function remarkOn(keyword: string, where: string, before: Json | undefined, after: Json | undefined): Remark[] {
  const [was, is] = [before ?? null, after ?? null];
  if (textOf(was) === textOf(is)) return [];
  const place = `${where}/${keyword}`;
  const remark = (rule: string, from: Json, to: Json, files = FINE, readers = FINE): Remark => ({
    rule,
    where: place,
    before: from,
    after: to,
    files,
    readers,
  });
  const list = LISTS[keyword];
  if (list !== undefined) {
    const [gone, come] = difference(was, is);
    const [added, removed, isAsserted] = list;
    return [
      ...gone.map((entry) => remark(removed, entry, null, FINE, isAsserted ? UNSEEN : FINE)),
      ...come.map((entry) => remark(added, null, entry, isAsserted ? UNSEEN : FINE)),
    ];
  }
  switch (keyword) {
    case "x-headers": {
      const [gone, come] = difference(was, is);
      return [
        ...gone.map((heading) => remark("heading-removed", heading, null, UNSEEN)),
        ...come.map((heading) => remark("heading-added", null, heading)),
      ];
    }
    case "x-decimals": {
      const isLowered = was === null || (is !== null && Number(is) < Number(was));
      return [
        isLowered ? remark("decimals-lowered", was, is, UNSEEN) : remark("decimals-raised", was, is, FINE, UNSEEN),
      ];
    }
    case "x-open":
      return [remark(is === true ? "codelist-opened" : "codelist-closed", was, is)];
    case "x-personal-data":
      return [
        remark(
          was === null ? "personal-data-added" : is === null ? "personal-data-removed" : "personal-data-changed",
          was,
          is,
        ),
      ];
    case "x-end-date":
    case "x-successors":
      return [remark("code-ended", was, is)];
    case "x-sunset":
      return [remark(sunsetRule(was, is), was, is)];
    default:
      return [remark(RULES[keyword] ?? "annotation-changed", was, is)];
  }
}

function sunsetRule(before: Json, after: Json): string {
  if (before === null) return "sunset-added";
  if (after === null) return "sunset-removed";
  return String(after) < String(before) ? "sunset-moved-forward" : "sunset-postponed";
}

/** The entries of a list that are gone, and those that have come. */
function difference(before: Json, after: Json): readonly [gone: readonly Json[], come: readonly Json[]] {
  const [old, fresh] = [before, after].map((list) => (Array.isArray(list) ? (list as readonly Json[]) : []));
  const without = (list: readonly Json[] = [], other: readonly Json[] = []) => {
    const texts = new Set(other.map(textOf));
    return list.filter((entry) => !texts.has(textOf(entry)));
  };
  return [without(old, fresh), without(fresh, old)];
}

/** Every validator lets an unknown code of an open list pass, so its codes are held against each other themselves. */
function openCodes(where: string, old: Marks, fresh: Marks): Remark[] {
  const codesIn = (marks: Marks) => {
    const start = `${where}/codes/`;
    return [...marks.keys()].filter((place) => place.startsWith(start) && !place.slice(start.length).includes("/"));
  };
  const codeOf = (place: string) => place.slice(place.lastIndexOf("/") + 1);
  const [was, is] = [codesIn(old), codesIn(fresh)];
  const remark = (rule: string, place: string, isNew: boolean): Remark => ({
    rule,
    where: place,
    before: isNew ? null : codeOf(place),
    after: isNew ? codeOf(place) : null,
    files: FINE,
    readers: FINE,
  });
  return [
    ...was.filter((place) => !fresh.has(place)).map((place) => remark("open-code-removed", place, false)),
    ...is.filter((place) => !old.has(place)).map((place) => remark("open-code-added", place, true)),
  ];
}
