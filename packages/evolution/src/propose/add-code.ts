import { type Drafts, freePath } from "../edit/drafts.ts";
import { editJson } from "../edit/edit-json.ts";
import { formatJson } from "../edit/format-json.ts";
import { fileOf, stepsOf } from "../lint/problem.ts";
import { versionsOf } from "../scaffold/version.ts";
import { codesOf, pointerToCodes } from "../schemas/codes.ts";
import type { SchemaDocument } from "../schemas/document.ts";
import { fieldsOf } from "../schemas/fields.ts";
import type { Registry } from "../schemas/registry.ts";
import { isObject } from "../schemas/walk.ts";
import type { CodeIdea } from "./proposal.ts";

/** Adds a code to a list, with an example of a record that has it. Answers what is wrong, in sentences. */
export function addCode(
  list: SchemaDocument,
  { code, title, description }: CodeIdea,
  registry: Registry,
  drafts: Drafts,
): string[] {
  const codes = codesOf(list.schema);
  const same = codes.find((one) => one.const === code || one.title?.toLowerCase() === title.toLowerCase());
  if (same !== undefined)
    return [`${list.schema.title} has the code ${same.const} already: ${same.title}. ${same.description}`];
  const file = fileOf(list);
  const versions = versionsOf(list.domain, drafts);
  const since = versions?.isReleased === true ? { "x-since": versions.next } : {};
  const value = { const: code, title, description, ...since };
  drafts.write(
    file,
    editJson(drafts.read(file) ?? "", [{ kind: "append", at: stepsOf(pointerToCodes(list.schema)), value }]),
  );
  for (const domain of registry.domains) {
    for (const record of registry.documents(domain, "record")) {
      const field = fieldsOf(record, registry).find(({ layers, items }) =>
        (items ?? layers).some(({ document }) => document === list),
      );
      if (field === undefined) continue;
      const base = dataOf(drafts.read(`schemas/${record.path}.examples/valid/smallest.json`));
      if (base === null) continue;
      const data = { ...base, [field.name]: field.items === null ? code : [code] };
      const example = `schemas/${record.path}.examples/valid/${field.name.replaceAll("_", "-")}-${code}.json`;
      drafts.write(freePath(example, drafts), `${formatJson(data)}\n`);
      return [];
    }
  }
  return [];
}

/** The record that an example holds; null where there is none. */
export function dataOf(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  const content: unknown = JSON.parse(text);
  const [data] = [content].flat();
  return isObject(data) ? data : null;
}
