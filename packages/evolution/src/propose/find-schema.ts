import { nearest } from "@standpipe/runtime/rules";
import type { SchemaDocument } from "../schemas/document.ts";
import type { Registry } from "../schemas/registry.ts";
import { type Form, ProposalError } from "./read-form.ts";

/** The record or list that a form is about, by its name or its title. Throws a ProposalError where there is none. */
export function findSchema({ answers, kind }: Form, registry: Registry, wanted: "record" | "codelist"): SchemaDocument {
  const asked = (answers.get("target") ?? "").replaceAll("`", "").trim();
  const all = registry.domains.flatMap((domain) => registry.documents(domain, wanted));
  const namesOf = ({ path, domain, name, schema }: SchemaDocument) => [
    path,
    `${domain}/${name}`,
    name,
    schema.title ?? name,
  ];
  const same = all.filter((document) => namesOf(document).some((name) => name.toLowerCase() === asked.toLowerCase()));
  if (same.length === 1 && same[0] !== undefined) return same[0];
  if (same.length > 1) {
    const paths = same.map(({ domain, name }) => `${domain}/${name}`).join(" or ");
    throw new ProposalError([`${asked} could be ${paths}. Write which one you mean.`]);
  }
  const what = kind === "field" ? "record" : "list of codes";
  const meant = nearest(asked, [
    ...new Map(all.flatMap(namesOf).map((name) => [name.toLowerCase(), name])).values(),
  ])?.option;
  const shown = asked.length > 60 ? `${asked.slice(0, 57)}…` : asked.replaceAll("\n", " ");
  throw new ProposalError([
    `There is no ${what} called “${shown}”. ${meant === undefined ? "Write its name as the list of records in README.md has it." : `Did you mean ${meant}?`}`,
  ]);
}
