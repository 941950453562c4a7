import type { RecordMetadata } from "@standpipe/runtime";
import type { Violation } from "@standpipe/runtime/rules";
import type { Layout } from "../layout/layout.ts";
import type { Entry } from "./entry.ts";
import { MISSING } from "./explained.ts";
import { personalFields } from "./personal-fields.ts";

/** What is asked of the rows of a file, in its layout and for its purpose. */
export interface Demands {
  /** True for a field, or a column of another layout, that every row must fill in. */
  isNeeded(name: string): boolean;
  /** The violations of a record that are no fault of the layout, or of the purpose. */
  asked(violations: readonly Violation[], entry: Entry): readonly Violation[];
}

/** `layout` is null for the record's own. */
export function newDemands(metadata: RecordMetadata, layout: Layout | null, purpose: "publication" | null): Demands {
  const required = metadata.fields.filter((field) => field.required).map(({ name }) => name);
  const needed = new Set(layout === null ? required : neededColumns(layout, required));
  // What is personal has to be left out for publication, so that it is not there is no fault.
  const personal: ReadonlySet<string> = purpose === "publication" ? personalFields(metadata) : new Set();
  const isExcused = (code: string, field: string) => MISSING.has(code) && personal.has(field);
  const isSaid = ({ reading }: Entry, code: string, field: string) =>
    layout !== null && (reading?.held.has(field) || (MISSING.has(code) && layout.mayLack(field)));
  return {
    isNeeded: (name) => needed.has(name),
    asked: (violations, entry) =>
      layout === null && personal.size === 0
        ? violations
        : violations.filter(
            ({ code, field }) => field === null || !(isSaid(entry, code, field) || isExcused(code, field)),
          ),
  };
}

/** The columns of a layout that every row must fill in. */
function neededColumns({ profile, fieldOf, mayLack }: Layout, required: readonly string[]): string[] {
  return profile.columns
    .filter((column) => {
      const field = fieldOf(column.name);
      return column.required === "value" || (field !== null && required.includes(field) && !mayLack(field));
    })
    .map(({ name }) => name);
}
