import type { LoadedRecord } from "@standpipe/catalogue";
import type { Dialect } from "@standpipe/catalogue/sql";
import { CommandError } from "../exit-code.ts";

/** The options of `standpipe show NAME --as FORM` that belong to one form. */
export interface FormSettings {
  readonly dialect?: Dialect;
  readonly table?: string;
  readonly rowId?: string;
}

/** A form that a record is written in for other programs. */
interface Form {
  /** The options that it takes. */
  readonly takes: readonly (keyof FormSettings)[];
  /** Loaded when it is asked for. */
  write(record: LoadedRecord, settings: FormSettings): Promise<string>;
}

/** Every form of `--as`. A new one is a line here, and its options are those of `show` in program.ts. */
export const forms = {
  sql: {
    takes: ["dialect", "table", "rowId"],
    async write(record, { dialect, ...names }) {
      if (dialect === undefined) {
        throw new CommandError(2, "--as sql needs the database: add --dialect duckdb, postgres, spark or bigquery.");
      }
      const { sqlOf, TableNameError } = await import("@standpipe/catalogue/sql");
      try {
        return sqlOf(record, { dialect, ...names });
      } catch (error) {
        if (error instanceof TableNameError) throw new CommandError(2, `${error.message}.`);
        throw error;
      }
    },
  },
} as const satisfies Readonly<Record<string, Form>>;

/** What follows `--as`. */
export type FormName = keyof typeof forms;

const OPTIONS: Readonly<Record<keyof FormSettings, string>> = {
  dialect: "--dialect",
  table: "--table",
  rowId: "--row-id",
};

/** A record in a form for other programs. Throws a CommandError for settings that the form has no use for. */
export function writeAs(name: FormName, record: LoadedRecord, settings: FormSettings): Promise<string> {
  return forms[name].write(record, settings);
}

/** Throws a CommandError for an option that belongs to another form, or to one that is not asked for. */
export function refuseOthers(name: FormName | null, settings: FormSettings): void {
  const taken: readonly string[] = name === null ? [] : forms[name].takes;
  for (const [key, option] of Object.entries(OPTIONS)) {
    if (settings[key as keyof FormSettings] === undefined || taken.includes(key)) continue;
    const [owner] = Object.entries(forms).find(([, { takes }]) => (takes as readonly string[]).includes(key)) ?? [];
    throw new CommandError(
      2,
      `${option} belongs to --as ${owner}. ${name === null ? `Add that, or leave ${option} out` : "Leave it out"}.`,
    );
  }
}
