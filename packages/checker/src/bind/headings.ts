import { normalise } from "@standpipe/runtime/rules";

/** A heading without what exporters put around it: outer and doubled spaces, `(01) `, ` (A)`, `(T)`. */
function plainHeading(heading: string): string {
  return heading
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\((?:\d+|[a-z])\) ?/i, "")
    .replace(/ ?\([A-Z]\)$/, "");
}

/** What two spellings of one heading have in common. A `£` counts for nothing: `Net Amount(£)` is `Net Amount`. */
export function headingKey(heading: string): string {
  return normalise(plainHeading(heading));
}
