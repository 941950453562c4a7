import type { SchemaDocument } from "../schemas/document.ts";
import type { House } from "../schemas/house.ts";
import { isObject } from "../schemas/walk.ts";
import { fileOf, type Problem } from "./problem.ts";
import { type Field, isOf, type LintRecord } from "./record.ts";
import { renameField } from "./rename.ts";

/** Without the verb these would say something else, or nothing. */
const WITH_VERB = new Set(["is_public", "is_key", "is_temporary", "has_section_106"]);

/** Words that end in s and stand for one thing. */
const ONE_THING = new Set([
  ..."access address analysis basis business class details genus grounds hours means news notes".split(" "),
  ..."premises process progress proceedings series species status terms works".split(" "),
]);

/** Free text of some length: it may be called after the things that it tells of, such as `directions`. */
const PROSE = ["text200", "text500", "text1000", "text4000"];

/** Words that stand for several things and do not end in s. */
const MANY_THINGS = new Set(["children", "criteria", "data", "media", "people"]);

/** Names of the fields of a record: their endings, and whether they are lists. */
export function lintNames({ document, fields }: LintRecord, house: House): Problem[] {
  return [...fields.values()]
    .filter((field) => field.document === document)
    .flatMap((field) => {
      const at = { path: fileOf(document), pointer: `/properties/${field.name}` };
      return [...verb(field, document, house), ...suffix(field), ...plural(field)].map((problem) => ({
        ...problem,
        ...at,
      }));
    });
}

type Found = Pick<Problem, "rule" | "message" | "fix" | "mend" | "rename">;

function verb({ name }: Field, document: SchemaDocument, house: House): Found[] {
  if (!/^(?:is|has)_/.test(name) || WITH_VERB.has(name)) return [];
  const to = name.replace(/^(?:is|has)_/, "");
  return [
    {
      rule: "name-style",
      message: `${name} begins with a verb`,
      fix: `Call it ${to}`,
      ...renamed(document, name, to, house),
    },
  ];
}

function renamed(document: SchemaDocument, from: string, to: string, house: House): Pick<Problem, "mend" | "rename"> {
  const mend = renameField(document, from, to, house);
  return mend === null ? {} : { mend, rename: { from, to } };
}

const SNAKE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** Fields whose names are written in another way than the house writes them. Such a schema can be of any shape. */
export function lintNameCase(document: SchemaDocument, house: House): Problem[] {
  const { schema, kind } = document;
  if (!isObject(schema.properties)) return [];
  return Object.keys(schema.properties)
    .filter((name) => !SNAKE.test(name))
    .map((name): Problem => {
      const to = snakeOf(name);
      const at = { rule: "name-case", path: fileOf(document), pointer: `/properties/${name}` } as const;
      const message = `${name} is not in small letters with low lines between the words`;
      if (!SNAKE.test(to)) return { ...at, message, fix: "Give it such a name, like start_date" };
      return { ...at, message, fix: `Call it ${to}`, ...(kind === "record" ? renamed(document, name, to, house) : {}) };
    });
}

/** `siteName`, `Site name` and `site-name` → `site_name` */
function snakeOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}

interface Ending {
  readonly ending: RegExp;
  readonly holds: string;
  fits(field: Field): boolean;
}

const IDENTIFIERS = ["org-id", "uuid", "grant-id", "ref", "ocid", "curie", "url", "positive"];

const ENDINGS: readonly Ending[] = [
  { ending: /_dates?$/, holds: "a date or a part of one", fits: (field) => isOf(field, "date", "partial-date") },
  { ending: /_at$/, holds: "a date with its time", fits: (field) => isOf(field, "datetime") },
  { ending: /_times?$/, holds: "a time of day", fits: (field) => isOf(field, "time") },
  {
    ending: /_amounts?$/,
    holds: "an amount of money",
    fits: (field) => isOf(field, "money", "amount") || field.decimals === 2,
  },
  { ending: /_urls?$/, holds: "a web address", fits: (field) => isOf(field, "url") },
  {
    ending: /_counts?$/,
    holds: "a count",
    fits: (field) => isOf(field, "count", "positive") || (field.type === "integer" && !isOf(field, "age")),
  },
  {
    ending: /_ids?$/,
    holds: "an identifier",
    fits: (field) =>
      isOf(field, ...IDENTIFIERS) || field.behind.some(({ name, kind }) => name.endsWith("-id") || kind === "codelist"),
  },
];

/** The other way round: a day also says so as one end of a period, and an address as an identifier. */
const NEEDED: readonly { readonly type: string; readonly says: RegExp; readonly example: string }[] = [
  { type: "date", says: /(?:^|_)dates?(?:_|$)|_(?:from|to|until|start|end)$/, example: "_date" },
  { type: "datetime", says: /_(?:at|from|to|until|start|end)$/, example: "_at" },
  { type: "url", says: /(?:^|_)(?:urls?|ids?)$/, example: "_url" },
];

function suffix(field: Field): Found[] {
  const { name } = field;
  const wrong = ENDINGS.filter(({ ending, fits }) => field.type !== "boolean" && ending.test(name) && !fits(field)).map(
    ({ ending, holds }): Found => ({
      rule: "name-suffix",
      message: `${name} ends in ${ending.exec(name)?.[0]} and does not hold ${holds}`,
      fix: "Give it the type that its name promises, or another name",
    }),
  );
  const lacking = NEEDED.filter(({ type, says }) => isOf(field, type) && !says.test(name)).map(
    ({ type, example }): Found => ({
      rule: "name-suffix",
      message: `${name} holds a ${type} and does not end in ${example}`,
      fix: `Give it a name that ends in ${example}`,
    }),
  );
  return [...wrong, ...lacking];
}

function plural(field: Field): Found[] {
  const { name, isList, type } = field;
  const words = name.split("_");
  const last = words.at(-1) ?? "";
  if (isList) {
    // The noun may stand before what is said of it: wards_affected.
    if (words.some((word) => MANY_THINGS.has(word) || /[^s]s$/.test(word))) return [];
    return [{ rule: "name-plural", message: `${name} is a list with a singular name`, fix: `Call it ${name}s` }];
  }
  const isPlural = MANY_THINGS.has(last) || (/[^s]s$/.test(last) && !ONE_THING.has(last));
  if (!isPlural || type !== "string" || isOf(field, ...PROSE)) return [];
  const fix = "Make it a list, or give it a singular name";
  return [{ rule: "name-plural", message: `${name} is one text with a plural name`, fix }];
}
