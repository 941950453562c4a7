import type { Drafts } from "../edit/drafts.ts";
import { editJson } from "../edit/edit-json.ts";
import { houseWith } from "../edit/house-with.ts";
import { lintSchemas } from "../lint/lint.ts";
import type { Problem } from "../lint/problem.ts";
import { type News, writeChangeset } from "../scaffold/changeset.ts";
import { draftRecord, NewRecordError } from "../scaffold/new-record.ts";
import { capital, kebabOf } from "../scaffold/words.ts";
import type { Schema, SchemaDocument } from "../schemas/document.ts";
import { fieldsOf } from "../schemas/fields.ts";
import type { House } from "../schemas/house.ts";
import type { Registry } from "../schemas/registry.ts";
import { soundPartOf } from "../schemas/sound.ts";
import { addCode } from "./add-code.ts";
import { addField } from "./add-field.ts";
import { decisionsOn } from "./decisions.ts";
import { findSchema } from "./find-schema.ts";
import { CHOICES } from "./forms.ts";
import {
  chosen,
  fieldInLine,
  fieldOf,
  labelFaults,
  linesOf,
  newCode,
  notChosen,
  type Read,
  sentence,
} from "./proposal.ts";
import { type Form, ProposalError } from "./read-form.ts";
import { sourceIn } from "./source.ts";

/** A proposal as files. */
export interface Plan {
  /** What it is, such as “Period products, a new field of Public toilet”. */
  readonly what: string;
  /** The schemas to look at, as files below the repository. */
  readonly schemas: readonly string[];
  /** What a maintainer still has to decide, each in sentences. */
  readonly decisions: readonly string[];
  /** What lint asks to mend in what was written. */
  readonly problems: readonly Problem[];
}

/**
 * Turns a form into files, as drafts: the schema, its examples, and a changeset. Throws a ProposalError that says all that
 * is wrong with the answers; the drafts are then of no use.
 */
export function planProposal(form: Form, house: House, drafts: Drafts): Plan {
  const { registry } = soundPartOf(house);
  const planned = { field: planField, code: planCode, record: planRecord }[form.kind](form, registry, house, drafts);
  const schemas = [...drafts.changed().keys()].filter((path) => /^schemas\/[^.]+\.json$/.test(path));
  const found = lintSchemas(houseWith(house, drafts.changed())).filter(({ path }) => schemas.includes(path));
  const unfitting = found.filter(({ rule }) => rule === "example-unfitting");
  if (unfitting.length > 0)
    throw new ProposalError(unfitting.map((problem) => exampleFault(problem, drafts, house.documents)));
  return { ...planned, schemas, decisions: decisionsOn(form), problems: newIn(found, house) };
}

/** What was to be mended before is no fault of the proposal. */
function newIn(found: readonly Problem[], house: House): Problem[] {
  const before = found.length === 0 ? [] : lintSchemas(house);
  const sameAs = (problem: Problem) => (other: Problem) =>
    (["rule", "path", "pointer", "message"] as const).every((part) => other[part] === problem[part]);
  return found.filter((problem) => !before.some(sameAs(problem)));
}

type Planned = Pick<Plan, "what">;

function planField(form: Form, registry: Registry, _house: House, drafts: Drafts): Planned {
  const record = findSchema(form, registry, "record");
  const idea = need(fieldOf(form));
  // Its own fields, and those that end every record.
  const taken = fieldsOf(record, registry).find(({ name }) => name === idea.name);
  if (taken !== undefined)
    throw new ProposalError([
      `${record.schema.title} has a field called ${idea.name} already. Choose another label, or say in an issue what is wrong with that field.`,
    ]);
  stopAt(addField(record, idea, sourceIn(form), drafts));
  const what = `${idea.title}, a new field of ${record.schema.title}`;
  const told = `\`${idea.name}\` is a new optional field of ${record.schema.title}. ${idea.description}`;
  writeChangeset(
    `${record.domain}-${record.name}-${idea.name.replaceAll("_", "-")}`,
    record.domain,
    news(told, form),
    drafts,
  );
  return { what };
}

function planCode(form: Form, registry: Registry, _house: House, drafts: Drafts): Planned {
  const list = findSchema(form, registry, "codelist");
  const idea = need(newCode(form.answers.get("label") ?? "", form.answers.get("meaning") ?? ""));
  stopAt(addCode(list, idea, registry, drafts));
  const told = `\`${idea.code}\` is a new code of the list ${list.schema.title}. ${idea.description}`;
  writeChangeset(`${list.domain}-${list.name}-${idea.code}`, list.domain, news(told, form), drafts);
  return { what: `${idea.title}, a new code of ${list.schema.title}` };
}

function planRecord(form: Form, _registry: Registry, house: House, drafts: Drafts): Planned {
  const answer = (name: string) => form.answers.get(name) ?? "";
  const domain = chosen(answer("target").split(/[\s(:]/)[0] ?? "", house.domains, ({ name }) => name)?.name;
  const title = capital(answer("label"));
  const name = kebabOf(title);
  const lines = linesOf(answer("fields")).map(fieldInLine);
  const publish = chosen(
    answer("publish"),
    Object.keys(CHOICES.publish) as (keyof typeof CHOICES.publish)[],
    (one) => one,
  );
  stopAt([
    ...(domain === undefined ? [notChosen("Which domain does the record belong to?", answer("target"))] : []),
    ...labelFaults(title, name),
    ...lines.flatMap((line) => ("faults" in line ? line.faults : [])),
    ...(publish === null ? [notChosen("Is it made to be published?", answer("publish"))] : []),
  ]);
  if (domain === undefined || publish === null) return { what: "" };
  try {
    const description = sentence(answer("meaning"));
    const told = `\`${domain}/${name}\` is a new record: ${description} It is proposed, and may still change.`;
    draftRecord({ domain, name, title, description, news: news(told, form) }, house, drafts);
  } catch (error) {
    throw error instanceof NewRecordError ? new ProposalError([`${error.message}. ${error.fix}.`]) : error;
  }
  const file = `schemas/${domain}/${name}.json`;
  if (CHOICES.publish[publish] !== "open")
    drafts.write(
      file,
      editJson(drafts.read(file) ?? "", [{ kind: "set", at: ["x-publish"], value: CHOICES.publish[publish] }]),
    );
  for (const line of lines) if ("idea" in line) stopAt(addField({ domain, name }, line.idea, sourceIn(form), drafts));
  return { what: `${title}, a new record of ${domain}` };
}

function need<T>(read: Read<T>): T {
  if ("faults" in read) throw new ProposalError(read.faults);
  return read.idea;
}

function stopAt(faults: readonly string[]): void {
  if (faults.length > 0) throw new ProposalError(faults);
}

function news(what: string, { answers }: Form): News {
  return { what, who: sentence(answers.get("who") ?? ""), todo: sentence(answers.get("suppliers") ?? "") };
}

/** In the words of the form: its author has never seen the schema. */
function exampleFault(
  { message, path, pointer }: Problem,
  drafts: Drafts,
  documents: readonly SchemaDocument[],
): string {
  const [, , name = ""] = pointer.split("/");
  const { properties = {} } = JSON.parse(drafts.read(path) ?? "{}") as Schema;
  const { title = name, $ref = "" } = properties[name] ?? {};
  const type = documents.find(({ id }) => $ref === id)?.schema;
  const shown = message.slice(message.lastIndexOf(": ") + 2);
  const expected = type === undefined ? "Yes or No" : (type["x-expected"] ?? type.title?.toLowerCase());
  const like = type?.examples?.[0] === undefined ? "" : `, like ${type.examples[0]}`;
  return `The example ${shown} does not fit ${title}. What is expected is: ${expected}${like}.`;
}
