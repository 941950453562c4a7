import type { Edit } from "../edit/edit-json.ts";
import type { SchemaDocument } from "../schemas/document.ts";
import { hasForms } from "../schemas/fields.ts";
import { fileOf, type Problem } from "./problem.ts";

/** Objects with several forms: whether one field with a fixed value tells which form an object has. */
export function lintVariants(document: SchemaDocument): Problem[] {
  const { schema } = document;
  if (schema.oneOf === undefined || !hasForms(schema)) return [];
  const forms = schema.oneOf;
  const fixed = (name: string) => forms.map((form) => form.properties?.[name]?.const);
  const names = Object.keys(forms[0]?.properties ?? {});
  const telling = names.find((name) => {
    const values = fixed(name);
    return !values.includes(undefined) && new Set(values).size === values.length;
  });
  const at = { rule: "form-indistinct", path: fileOf(document) } as const;
  if (telling === undefined) {
    const message = "No field has a fixed value of its own in each form";
    const fix = "Give each form a field, such as type, with another const";
    return [{ ...at, pointer: "/oneOf", message, fix }];
  }
  return forms.flatMap((form, i): Problem[] => {
    if (form.required?.includes(telling)) return [];
    const mend: Edit = { kind: "append", at: ["oneOf", i, "required"], value: telling };
    const message = `${telling} tells the forms apart, and this one does not require it`;
    const fix = `Add ${telling} to required`;
    return [{ ...at, pointer: `/oneOf/${i}`, message, fix, ...(form.required === undefined ? {} : { mend: [mend] }) }];
  });
}
