import type { Report } from "@standpipe/checker";
import type { FieldMetadata } from "@standpipe/runtime";
import { cellText } from "../../../checker/src/check/cell-text.ts";

/** One thing that a report says of the records: how often a finding occurs, or what stands in one of its places. */
export interface Fact {
  readonly what: string;
  readonly value: number | string | null;
}

/**
 * What a report says of the records, the same for the same records in every form: each finding with its count, and each
 * place with the number of the record, its key and the value.
 */
export function factsOf({ findings, file }: Report, fields: readonly FieldMetadata[]): readonly Fact[] {
  const facts = findings.flatMap(({ severity, code, field, count, samples }): Fact[] => [
    { what: `${severity} ${code} of ${field}`, value: count },
    ...samples.map(({ row, record, value }) => ({
      what: `${code} of ${field} in record ${row === null ? null : row - (file.headerRow ?? 0)} (${record})`,
      value: asCell(value, fieldCalled(field, fields)),
    })),
  ]);
  return facts.sort((a, b) => (lineOf(a) < lineOf(b) ? -1 : 1));
}

function lineOf({ what, value }: Fact): string {
  return `${what}: ${value}`;
}

function fieldCalled(name: string | null, fields: readonly FieldMetadata[]): FieldMetadata | undefined {
  return fields.find((field) => field.name === name);
}

/** A list or a geometry is quoted as the file writes it, so JSON is put into the words of a cell. */
function asCell(value: string | null, field: FieldMetadata | undefined): string | null {
  if (value === null || field === undefined || !/^[[{]/.test(value)) return value;
  try {
    return cellText(JSON.parse(value), field);
  } catch {
    return value;
  }
}
