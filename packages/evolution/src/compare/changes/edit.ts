import type { Node } from "../canonical/node.ts";
import type { Json } from "../json.ts";

/** One difference of two schemas that can be made without the others. */
export interface Edit {
  /** The rule; where it depends on what the edit does, the names for wider, narrower and neither. */
  readonly rule: string | { readonly wider: string; readonly narrower: string; readonly other: string };
  /** The place in the schema, references followed: keywords and names. */
  readonly path: readonly string[];
  readonly before: Json;
  readonly after: Json;
  /** True where it gives a meaning to a name that was not declared in an open object. */
  readonly takesName: boolean;
}

/** A schema that is on its way from the old to the new one. */
export interface Step {
  readonly edits: readonly Edit[];
  /** The schema with just these edits made. */
  readonly with: (isMade: (edit: Edit) => boolean) => Node;
}

export type IsMade = (edit: Edit) => boolean;
