import type { CheckOptions, FileFacts, UnreadableFileError } from "@standpipe/checker";
import type { DefectName } from "./names.ts";

/** Code, field and count of a finding, and how grave it is. */
export type Expected = readonly [code: string, field: string | null, count: number, severity: string];

interface Fixture {
  readonly defect: DefectName;
  /** What the file shows of it. */
  readonly shows: string;
  /** In fixtures/, or one of those that built/ makes. */
  readonly file: string;
  /** Why the checker, or the corrected copy, does not do yet what is expected here. */
  readonly gap?: { readonly check?: string; readonly fix?: string };
}

/** A file that is read. */
export interface Readable extends Fixture {
  readonly options?: Pick<CheckOptions, "sheet" | "set">;
  /** Rows that are records, right or wrong. */
  readonly rows: number;
  /** All findings of the file, and no other. */
  readonly expected: readonly Expected[];
  readonly facts?: Partial<FileFacts>;
  /** Headings, with the field that each must be read as. */
  readonly bound?: Readonly<Record<string, string | null>>;
  /** What the message of the first expected finding, and what to do about it, must hold. */
  readonly says?: readonly string[];
  /** The first place of the first expected finding. */
  readonly at?: { readonly row?: number | null; readonly line?: number; readonly cell?: string };
  /**
   * Whether the corrected copy is right: `asks` where a person has to decide first, `never` where nobody can tell from the
   * file what was meant.
   */
  readonly fixed: "yes" | "asks" | "never" | "nothing to fix";
  /** What a person decides. */
  readonly answer?: Pick<CheckOptions, "dateOrder">;
  /** Whether the copy is to have the names and values of the standard. */
  readonly canonical?: boolean;
  /** What is said of the copy: nothing if it was corrected, the same as of the file otherwise. */
  readonly after?: readonly Expected[];
  /** What else is different in the copy. */
  readonly tidied?: Readonly<Record<string, number>>;
  /** Texts that the copy must hold; that of a workbook as CSV. */
  readonly copy?: readonly string[];
  /** The first records of the copy, as far as they are given. */
  readonly records?: readonly Readonly<Record<string, unknown>>[];
}

/** A file that cannot be read, and says why. */
export interface Refused extends Fixture {
  readonly refused: UnreadableFileError["code"];
  /** What the message and the advice must hold. */
  readonly says: readonly string[];
}

/** One fixture for a defect, with what has to come of it. */
export type Defect = Readable | Refused;
