import type { Defect } from "./defect.ts";
import { BYTES } from "./rows/bytes.ts";
import { CODES } from "./rows/codes.ts";
import { DUTIES_OF_VALUES } from "./rows/duties.ts";
import { DUTIES_OF_FILES } from "./rows/duties-of-files.ts";
import { HEADINGS } from "./rows/headings.ts";
import { PLACES } from "./rows/places.ts";
import { TABLES } from "./rows/tables.ts";
import { TEXTS } from "./rows/texts.ts";

/** One row for each thing that is shown of a defect; each defect has at least one. */
export const ALL: readonly Defect[] = [
  ...BYTES,
  ...HEADINGS,
  ...TABLES,
  ...TEXTS,
  ...CODES,
  ...PLACES,
  ...DUTIES_OF_FILES,
  ...DUTIES_OF_VALUES,
];
