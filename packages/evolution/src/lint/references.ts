import { rulesOf } from "../schemas/keywords.ts";
import { fileOf, type Problem } from "./problem.ts";
import type { Field, LintRecord } from "./record.ts";

/** The links of a record: whether they lead to fields of a record, and to fields of the same type. */
export function lintReferences(record: LintRecord, records: ReadonlyMap<string, LintRecord>): Problem[] {
  const path = fileOf(record.document);
  return rulesOf(record.document).references.flatMap(({ fields, record: name, to }, i): Problem[] => {
    const pointer = `/x-references/${i}`;
    const unknown = (message: string, fix: string): Problem[] => [
      { rule: "reference-unknown", path, pointer, message, fix },
    ];
    const other = records.get(name);
    if (other === undefined) return unknown(`There is no record called ${name}`, "Correct the name");
    const targets = to ?? rulesOf(other.document).key;
    if (targets.length !== fields.length) {
      const message = `${counted(fields.length)} cannot point at the ${counted(targets.length)} of ${name}: ${targets.join(" and ")}`;
      return unknown(message, "Name as many fields, or give `to`");
    }
    return targets.flatMap((target, at) => {
      const found = other.fields.get(target);
      if (found === undefined) return unknown(`${name} has no field called ${target}`, "Correct the name");
      const own = record.fields.get(fields[at] ?? "");
      if (own === undefined || typeOf(own) === typeOf(found)) return [];
      const message = `${own.name} is ${typeOf(own)}, and ${target} of ${name} is ${typeOf(found)}`;
      return [{ rule: "reference-type", path, pointer, message, fix: "Give both the same type" }];
    });
  });
}

function counted(fields: number): string {
  return fields === 1 ? "1 field" : `${fields} fields`;
}

function typeOf({ behind, type }: Field): string {
  return behind[0]?.path ?? type;
}
