import { nearest } from "@standpipe/runtime/rules";
import type { Drafts } from "../edit/drafts.ts";
import { editJson } from "../edit/edit-json.ts";
import { formatJson } from "../edit/format-json.ts";
import { documentOf, type Schema } from "../schemas/document.ts";
import type { House } from "../schemas/house.ts";
import { typeNameOf } from "../schemas/names.ts";
import { type News, writeChangeset } from "./changeset.ts";
import { exportsOf } from "./package-exports.ts";
import { recordExamples } from "./record-examples.ts";
import { type RecordIdea, recordSchema } from "./record-schema.ts";
import { withRow } from "./table.ts";
import { versionsOf } from "./version.ts";
import { insideSentence, kebabOf, titleOf } from "./words.ts";

/** A record to begin with, as a person names it. */
export interface NewRecord {
  readonly domain: string;
  readonly name: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** What the changeset says; that it is there, if left out. */
  readonly news?: News | undefined;
}

/** A new record cannot be begun like this: `message` says why, `fix` what to do, each without its full stop. */
export class NewRecordError extends Error {
  override readonly name = "NewRecordError";
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

/**
 * Begins a record: the schema, examples that keep and break each of its rules, its place in the exports of the domain's
 * package and in the tables of records, and a changeset. Throws a NewRecordError where the domain is not there, the name
 * is no name or taken, or a file would be replaced.
 */
export function draftRecord(asked: NewRecord, house: House, drafts: Drafts): void {
  const { domain, name } = asked;
  refuse(asked, house);
  const title = asked.title ?? titleOf(name);
  const since = versionsOf(domain, drafts)?.next ?? "1.0.0";
  const idea: RecordIdea = { domain, name, title, description: asked.description ?? null, since };
  const write = (path: string, content: unknown) => {
    if (drafts.read(path) !== null)
      throw new NewRecordError(`${path} is there already`, "Take it away first, or choose another name");
    drafts.write(path, `${formatJson(content)}\n`);
  };
  const schema = recordSchema(idea);
  write(`schemas/${domain}/${name}.json`, schema);
  for (const [path, content] of recordExamples(idea)) write(`schemas/${domain}/${name}.examples/${path}`, content);
  enter(documentOf(`${domain}/${name}.json`, schema as Schema), title, house, drafts);
  const news = asked.news ?? {
    what: `\`${domain}/${name}\` is a new record, for each ${insideSentence(title)}. It is proposed: it may still change.`,
    who: "councils that hold such data, and whoever reads it.",
    todo: "try it with your data, and say in an issue what does not fit. Nothing to do for anybody else.",
  };
  writeChangeset(`${domain}-${name}`, domain, news, drafts);
}

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function refuse({ domain, name }: NewRecord, { documents, domains }: House): void {
  if (!domains.some((one) => one.name === domain)) {
    const names = domains.map((one) => one.name);
    const meant = nearest(domain, names)?.option;
    throw new NewRecordError(
      `There is no domain called ${domain}`,
      meant === undefined
        ? `The domains are ${names.join(", ")}. A new one needs a steward first: see “Add a domain” in CONTRIBUTING.md`
        : `Did you mean ${meant}? A new domain needs a steward first: see “Add a domain” in CONTRIBUTING.md`,
    );
  }
  if (!NAME.test(name)) {
    const kebab = kebabOf(name);
    const example = NAME.test(kebab) ? kebab : "grit-bin";
    throw new NewRecordError(
      `${name} is no name for a record`,
      `A name is in small letters, with hyphens between its words, such as ${example}`,
    );
  }
  if (name === "domain") throw new NewRecordError("domain.json says what the domain is", "Choose another name");
  if (documents.some(({ path }) => path === `${domain}/${name}`))
    throw new NewRecordError(
      `There is a record called ${domain}/${name} already`,
      "Choose another name, or change that record",
    );
}

/** Enters a record where the records of a domain are listed. */
function enter(document: ReturnType<typeof documentOf>, title: string, { documents }: House, drafts: Drafts): void {
  const { domain, name, path } = document;
  const edit = (file: string, change: (text: string) => string) => {
    const text = drafts.read(file);
    if (text !== null) drafts.write(file, change(text));
  };
  const records = [...documents, document].filter((one) => one.kind === "record" && one.domain === domain);
  const exports = exportsOf(records.sort((a, b) => (a.path < b.path ? -1 : 1)));
  edit(`packages/${domain}/package.json`, (text) => editJson(text, [{ kind: "set", at: ["exports"], value: exports }]));
  edit("README.md", (text) => withRow(text, ["record", "title", "fields"], [`\`${path}\``, title, "6"]));
  edit(`packages/${domain}/README.md`, (text) =>
    withRow(
      text,
      ["record", "type and value", "module"],
      [`\`${path}\``, `\`${typeNameOf(document)}\``, `\`@standpipe/${domain}/${name}\``],
    ),
  );
}
