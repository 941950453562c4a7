import type { FieldMetadata, RecordMetadata } from "./metadata.ts";
import type { Profile, ProfileColumn } from "./profile.ts";

/** What a field is recognised by. */
export type FieldOutline = Pick<FieldMetadata, "name" | "title" | "headers" | "required">;

/** What a record is recognised by, and what other records refer to: a small part of its description. */
export interface RecordOutline extends Pick<RecordMetadata, "name" | "title" | "key" | "references"> {
  readonly fields: readonly FieldOutline[];
}

/** What a column of another layout is recognised by. */
export type ColumnOutline = Pick<ProfileColumn, "name" | "title" | "headers" | "required" | "field" | "flag">;

/** What another layout is recognised by. */
export interface ProfileOutline
  extends Pick<
    Profile,
    "name" | "title" | "record" | "shape" | "sets" | "each" | "joins" | "points" | "parts" | "waived"
  > {
  readonly columns: readonly ColumnOutline[];
}

/** Which of some records or layouts know a heading: their places in their list, by the heading's key. */
export type KnownHeadings = Readonly<Record<string, readonly number[]>>;
