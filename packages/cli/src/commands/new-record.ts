import { draftRecord, lintSchemas, NewRecordError } from "@standpipe/evolution";
import { loadHouse } from "@standpipe/evolution/files";
import { CommandError, type ExitCode } from "../exit-code.ts";
import { findSchemas } from "../io/schemas-folder.ts";
import { lookOf } from "../io/terminal.ts";
import { openDrafts, writeAll } from "../io/write-all.ts";
import { sentence } from "../render/words.ts";
import { writtenReport } from "../render/written-report.ts";
import { read } from "./house.ts";

/** The options of `standpipe new record`, as the command line gives them. */
export interface NewRecordSettings {
  readonly title?: string;
  readonly description?: string;
  readonly in?: string;
}

/**
 * Begins a record with everything that it needs, and prints what was written and what a person has to fill in. Throws a
 * CommandError where the record cannot be begun like this; nothing is written then.
 */
export function runNewRecord(domain: string, name: string, settings: NewRecordSettings): ExitCode {
  const { folder } = findSchemas(settings.in ?? ".");
  const drafts = openDrafts(folder);
  try {
    const house = read(() => loadHouse(folder));
    draftRecord({ domain, name, title: settings.title, description: settings.description }, house, drafts);
  } catch (error) {
    if (error instanceof NewRecordError) throw new CommandError(2, `${sentence(error.message)} ${sentence(error.fix)}`);
    throw error;
  }
  const files = [...drafts.changed().keys()];
  writeAll(drafts, folder);
  const path = `schemas/${domain}/${name}.json`;
  const left = lintSchemas(read(() => loadHouse(folder))).filter((problem) => problem.path === path);
  const next = [
    ...left.map(
      (problem) => `${sentence(problem.message)} ${sentence(problem.fix)} It stands in ${path}, at ${problem.pointer}.`,
    ),
    "Add the fields that it needs, each with examples that keep and break its rules, and decide whether x-publish is open, or exchange for personal data that is shared under an agreement.",
    `See whether all is well: standpipe\u00a0lint\u00a0${path} and standpipe\u00a0coverage\u00a0${path}`,
    "CONTRIBUTING.md goes on from here: “Add a record”.",
  ];
  process.stdout.write(writtenReport({ what: `${domain}/${name}: a new record`, files, next }, lookOf(process.stdout)));
  return 0;
}
