import { normalise } from "./nearest.ts";
import type { KnownHeadings } from "./outline.ts";

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
  const known = remembered.get(heading);
  if (known !== undefined) return known;
  const key = SIMPLE.test(heading) ? heading.toLowerCase().replace(/[^a-z0-9]/g, "") : normalise(plainHeading(heading));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(heading, key);
  return key;
}

/** Finds out which records, or layouts, know a heading: by its name, its label or another heading. */
export function indexHeadings(
  known: readonly (readonly {
    readonly name: string;
    readonly title?: string;
    readonly headers?: readonly string[];
  }[])[],
): KnownHeadings {
  const index = new Map<string, number[]>();
  known.forEach((fields, at) => {
    const names = fields.flatMap(({ name, title = name, headers = [] }) => [name, title, ...headers]);
    for (const key of new Set(names.map(headingKey))) {
      const places = index.get(key) ?? [];
      places.push(at);
      if (key !== "") index.set(key, places);
    }
  });
  return Object.fromEntries(index);
}

// Most headings, of which an exporter put nothing around: a third of the time for them.
const SIMPLE = /^[\w ,.'&/-]*$/;

// The same headings are held against every record of the catalogue, and a file may have thousands of them.
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 50_000;
