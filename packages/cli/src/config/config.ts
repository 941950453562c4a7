import type { Suppression } from "@standpipe/checker";
import type { Severity } from "@standpipe/runtime";

/** What a config says of files by their names. */
export interface FileEntry {
  /** A pattern of names: `spend-*.csv`, `2026/**`. */
  readonly match: string;
  readonly schema?: string;
  readonly profile?: string;
  readonly set?: Readonly<Record<string, string>>;
  /** What headings stand for: fields by headings. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly sheet?: string;
  readonly dateOrder?: "day-first" | "month-first";
}

/** A known problem that does not count until a day, in some files or in all. */
export interface ConfigSuppression extends Suppression {
  /** A pattern of names. */
  readonly file?: string;
}

/** What standpipe.config.json holds. Its JSON Schema is config.schema.json. */
export interface Config {
  /** The first that fits a file counts for it. */
  readonly files: readonly FileEntry[];
  readonly severity: Readonly<Record<string, Severity>>;
  readonly suppress: readonly ConfigSuppression[];
  readonly failOn?: "error" | "warning" | "never";
  readonly maxWarnings?: number;
  readonly strict?: boolean;
}

/** A config with where it stands. */
export interface FoundConfig extends Config {
  /** As a person would name it. */
  readonly path: string;
  /** The folder that patterns are relative to. */
  readonly folder: string;
}
