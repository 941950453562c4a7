import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Schema } from "../schemas/document.ts";
import type { DataFile, House } from "../schemas/house.ts";
import type { Problem } from "./problem.ts";

/** Files that are no schemas, held against their JSON Schemas. */
export function lintForms({ metaSchema, forms, ...house }: House): Problem[] {
  const faults = (files: readonly DataFile[], form: Schema | null): Problem[] => {
    if (form === null) return [];
    const validate = compiledWith(metaSchema, form);
    return files.flatMap(({ file, content }) => {
      if (validate(content)) return [];
      return (validate.errors ?? []).map(({ instancePath, message = "", params }): Problem => {
        const name = params.additionalProperty ?? params.propertyName;
        return {
          rule: "file-form",
          path: file,
          pointer: instancePath,
          message: `${instancePath === "" ? "The file" : instancePath} ${message}${name === undefined ? "" : `: ${name}`}`,
          fix: `See ${form.title?.toLowerCase() ?? "its JSON Schema"} in ${fileNameOf(form)}`,
        };
      });
    });
  };
  return [
    ...faults(house.domains, forms.domain),
    ...faults(house.lookups, forms.lookup),
    ...faults(house.crosswalks, forms.crosswalk),
    ...faults(house.profiles, forms.profile),
  ];
}

const compiled = new WeakMap<Schema, ValidateFunction>();

/** The forms take what they share with schemas from the meta-schema. */
function compiledWith(metaSchema: Schema, form: Schema): ValidateFunction {
  const known = compiled.get(form);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.addSchema(metaSchema).compile(form);
  compiled.set(form, validate);
  return validate;
}

function fileNameOf({ $id = "" }: Schema): string {
  return `schemas/${$id.split("/").at(-1)}`;
}
