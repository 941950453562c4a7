import { type Drafts, freePath } from "../edit/drafts.ts";
import { editJson } from "../edit/edit-json.ts";
import { formatJson } from "../edit/format-json.ts";
import { withCount } from "../scaffold/table.ts";
import { versionsOf } from "../scaffold/version.ts";
import { expectedId } from "../schemas/document.ts";
import { dataOf } from "./add-code.ts";
import { wrongValue } from "./kinds.ts";
import type { FieldIdea } from "./proposal.ts";
import type { Source } from "./source.ts";

const CORE = "https://w3id.org/standpipe/core/v1";

/** A record by its domain and its name. */
export interface RecordName {
  readonly domain: string;
  readonly name: string;
}

/**
 * Adds an optional field to a record: its schema, the fullest example, an example with a value of another kind, and the
 * list of codes where it has one, each code shown. Answers what is wrong, in sentences.
 */
export function addField(record: RecordName, idea: FieldIdea, source: Source, drafts: Drafts): string[] {
  const { domain, name } = record;
  const file = `schemas/${domain}/${name}.json`;
  const text = drafts.read(file) ?? "";
  const schema = JSON.parse(text) as { readonly properties?: Readonly<Record<string, unknown>> };
  const own = Object.keys(schema.properties ?? {});
  if (own.includes(idea.name)) {
    const advice = "Choose another label, or say in an issue what is wrong with that field.";
    return [`${domain}/${name} has a field called ${idea.name} already. ${advice}`];
  }
  const list = `codelists/${kebab(idea.name)}.json`;
  if (idea.codes.length > 0) {
    const place = `schemas/${domain}/${list}`;
    if (drafts.read(place) !== null)
      return [`${place} is there already. Propose the codes that it lacks, or choose another label.`];
    drafts.write(place, `${formatJson(codelist(domain, idea, source, drafts))}\n`);
  }
  const since = versionsOf(domain, drafts);
  const { title, description, kind, examples, headings, personal } = idea;
  const value = {
    ...(idea.codes.length > 0
      ? { $ref: list }
      : kind.type === null
        ? { type: "boolean" }
        : { $ref: `${CORE}/types/${kind.type}.json` }),
    ...{ title, description, examples },
    ...(headings.length === 0 ? {} : { "x-headers": headings }),
    ...(personal === null ? {} : { "x-personal-data": personal }),
    ...(since?.isReleased === true ? { "x-since": since.next } : {}),
  };
  drafts.write(file, editJson(text, [{ kind: "set", at: ["properties", idea.name], value }]));
  writeExamples(record, own, idea, drafts);
  const readme = drafts.read("README.md");
  if (readme !== null)
    drafts.write("README.md", withCount(readme, ["record", "title", "fields"], `\`${domain}/${name}\``));
  return [];
}

function codelist(
  domain: string,
  { name, title, description, codes, examples }: FieldIdea,
  source: Source,
  drafts: Drafts,
): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: expectedId({ domain, path: `${domain}/codelists/${kebab(name)}` }),
    ...{ title, description, examples },
    "x-kind": "codelist",
    "x-stage": "proposed",
    "x-since": versionsOf(domain, drafts)?.next ?? "1.0.0",
    "x-source": source,
    oneOf: codes.map((code) => ({ const: code.code, title: code.title, description: code.description })),
  };
}

function writeExamples({ domain, name }: RecordName, own: readonly string[], idea: FieldIdea, drafts: Drafts): void {
  const folder = `schemas/${domain}/${name}.examples`;
  const slug = kebab(idea.name);
  const write = (path: string, content: unknown) =>
    drafts.write(freePath(`${folder}/${path}`, drafts), `${formatJson(content)}\n`);
  const fullest = drafts.read(`${folder}/valid/fullest.json`);
  const [value] = idea.examples;
  const full = dataOf(fullest);
  if (fullest === null || full === null) return;
  const at = Array.isArray(JSON.parse(fullest)) ? [0, idea.name] : [idea.name];
  drafts.write(`${folder}/valid/fullest.json`, editJson(fullest, [{ kind: "set", at, value, behind: own }]));
  const smallest = dataOf(drafts.read(`${folder}/valid/smallest.json`)) ?? full;
  for (const { code } of idea.codes) {
    if (code !== value) write(`valid/${slug}-${code}.json`, { ...smallest, [idea.name]: code });
  }
  const wrong = wrongValue(idea.kind);
  write(`invalid/${slug}-${WRONG_NAMES[idea.kind.json]}.json`, {
    title: `${idea.title} is ${wrong.words}`,
    expect: { code: wrong.code, field: idea.name, severity: "error" },
    data: { ...full, [idea.name]: wrong.value },
  });
}

/** How the file of the example with a wrong value ends. */
const WRONG_NAMES: Readonly<Record<FieldIdea["kind"]["json"], string>> = {
  text: "as-number",
  number: "as-words",
  "whole number": "as-words",
  "yes or no": "as-word",
  code: "unknown",
};

function kebab(name: string): string {
  return name.replaceAll("_", "-");
}
