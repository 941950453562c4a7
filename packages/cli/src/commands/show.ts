import { type CrosswalkList, type LoadedRecord, loadCrosswalks, profiles } from "@standpipe/catalogue";
import { either, nearest } from "@standpipe/runtime/rules";
import { CommandError } from "../exit-code.ts";
import { lookOf } from "../io/terminal.ts";
import { crosswalkOf, crosswalkTables } from "../render/crosswalk.ts";
import { dictionary } from "../render/dictionary.ts";
import { loadNamed } from "./records.ts";
import { type FormName, type FormSettings, refuseOthers, writeAs } from "./show-as.ts";

/** The options of `standpipe show`, as the command line gives them. */
export interface ShowSettings extends FormSettings {
  readonly format?: "text" | "json";
  readonly codes?: boolean;
  /** True for all standards, or the name of one. */
  readonly crosswalk?: true | string;
  /** The form of another program. */
  readonly as?: FormName;
}

/** Prints what one record holds, its crosswalk, or the record in the form of another program. Throws a CommandError for a record or standard that does not exist. */
export async function runShow(name: string, settings: ShowSettings): Promise<void> {
  const { format = "text", codes = false, crosswalk } = settings;
  refuseOthers(settings.as ?? null, settings);
  if (settings.as !== undefined && (settings.format !== undefined || codes || crosswalk !== undefined)) {
    throw new CommandError(2, `--as ${settings.as} says what is printed. Leave out --format, --codes and --crosswalk.`);
  }
  const record = await loadNamed(name);
  if (settings.as !== undefined) {
    process.stdout.write(await writeAs(settings.as, record, settings));
    return;
  }
  const { metadata } = record;
  const look = lookOf(process.stdout);
  const layouts = profiles.filter((layout) => layout.record === metadata.name);
  const lists = await loadCrosswalks(metadata.name);
  if (crosswalk !== undefined) {
    const tables = chosen(lists, crosswalk, record).map((list) => crosswalkOf(metadata, list));
    process.stdout.write(format === "json" ? jsonOf(tables) : crosswalkTables(metadata, tables, look));
    return;
  }
  const standards = [...new Set(lists.map(({ standard }) => standard))];
  process.stdout.write(
    format === "json"
      ? jsonOf({ ...metadata, layouts })
      : dictionary(record, { ...look, layouts, standards, isEveryCode: codes }),
  );
}

function chosen(
  lists: readonly CrosswalkList[],
  wanted: true | string,
  { metadata: { title } }: LoadedRecord,
): readonly CrosswalkList[] {
  if (wanted === true) return lists;
  const found = lists.filter(({ standard }) => standard.toLowerCase() === wanted.toLowerCase());
  if (found.length > 0) return found;
  const names = [...new Set(lists.map(({ standard }) => standard))];
  const meant = nearest(wanted, names)?.option;
  const advice =
    meant !== undefined
      ? `Did you mean ${meant}?`
      : names.length === 0
        ? "It has no crosswalk."
        : `There ${names.length === 1 ? "is" : "are"} ${either(names, "and")}.`;
  throw new CommandError(2, `No field of ${title} is held against a standard called ${wanted}. ${advice}`);
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
