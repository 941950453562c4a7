import { headingKey } from "@standpipe/runtime/rules";
import type { Edit } from "../edit/edit-json.ts";
import { fileOf, type Problem } from "./problem.ts";
import type { Field, LintRecord } from "./record.ts";

/** The headings that lead to each field: no two fields the same, and never an amount with VAT to one without. */
export function lintHeadings({ document, fields }: LintRecord): Problem[] {
  const path = fileOf(document);
  const all = [...fields.values()];
  const owners = new Map<string, Field>();
  const hasNet = all.some(isNet);
  return all.flatMap((field) => {
    const isOwn = field.document === document;
    const at = { path, pointer: isOwn ? `/properties/${field.name}` : "/allOf" };
    const known = new Set([headingKey(field.name), headingKey(field.title)]);
    const repeated = field.headers.filter((heading) => {
      const isKnown = known.has(headingKey(heading));
      known.add(headingKey(heading));
      return isKnown;
    });
    const clashes = [...known].flatMap((key) => {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, field);
      return owner === undefined ? [] : [{ key, owner }];
    });
    return [
      ...clashes.map(
        ({ key, owner }): Problem => ({
          rule: "heading-clash",
          ...at,
          message: `${field.name} and ${owner.name} both have the heading “${writtenAs(key, field)}”`,
          fix: "Leave it to the field that such columns usually mean",
        }),
      ),
      ...(isOwn ? repeated : []).map(
        (heading): Problem => ({
          rule: "heading-repeated",
          ...at,
          message: `${field.name} has the heading “${heading}” already`,
          fix: "Take it out of x-headers",
          mend: [withoutHeading(field, heading)],
        }),
      ),
      ...field.headers.flatMap((heading) => amountFault(heading, field, hasNet)).map((fault) => ({ ...fault, ...at })),
    ];
  });
}

/** The last of those that are the same goes; a list that would be empty goes whole. */
function withoutHeading({ name, headers }: Field, heading: string): Edit {
  const at = ["properties", name, "x-headers"];
  const last = headers.lastIndexOf(heading);
  if (headers.length === 1) return { kind: "remove", at };
  return { kind: "set", at, value: headers.filter((_, i) => i !== last) };
}

function amountFault(
  heading: string,
  field: Field,
  hasNet: boolean,
): { readonly rule: "heading-amount"; readonly message: string; readonly fix: string }[] {
  const rule = "heading-amount";
  if (isNet(field) && /\b(?:gross|inc(?:l(?:uding|\.)?|\.)? vat)\b/i.test(heading))
    return [{ rule, message: `${field.name} takes the gross heading “${heading}”`, fix: "Give it to the gross field" }];
  if (hasNet && !isNet(field) && headingKey(heading) === "amount") {
    const message = `${field.name} takes the heading “${heading}”, which usually means net`;
    return [{ rule, message, fix: "Give it to the net field" }];
  }
  return [];
}

function isNet({ name }: Field): boolean {
  return name.split("_").includes("net");
}

function writtenAs(key: string, { name, title, headers }: Field): string {
  return [...headers, title, name].find((heading) => headingKey(heading) === key) ?? key;
}
