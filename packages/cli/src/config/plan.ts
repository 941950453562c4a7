import { relative, resolve, sep } from "node:path";
import type { Candidates, CheckOptions, Policy } from "@standpipe/checker";
import { loadLayout, loadNamed, refuseOtherRecord } from "../commands/records.ts";
import type { FileEntry, FoundConfig } from "./config.ts";
import { fits } from "./glob.ts";

/** What the command line says of how files are to be read and checked. */
export interface ReadSettings {
  readonly schema?: string;
  readonly profile?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly map?: Readonly<Record<string, string>>;
  readonly sheet?: string;
  readonly dateOrder?: "day-first" | "month-first";
  readonly for?: "publication";
  readonly values?: boolean;
  readonly strict?: boolean;
  readonly maxSamples?: number;
}

/** How one file is checked. */
export interface Plan {
  readonly file: string;
  readonly options: CheckOptions;
  readonly policy: Policy;
  /** True where nobody named the record or a layout, and the headings decide. */
  readonly isChosen: boolean;
}

/**
 * How a file is checked: as the command line says, and where that is silent as the config does. Throws a CommandError where
 * a name does not exist.
 */
export async function planFor(
  file: string,
  settings: ReadSettings,
  config: FoundConfig | null,
  candidates: Candidates,
): Promise<Plan> {
  const path = config === null ? file : pathFrom(config.folder, file);
  const entry = entryFor(path, settings, config);
  const name = settings.schema ?? (settings.profile === undefined ? entry.schema : undefined);
  const layout = settings.profile ?? entry.profile;
  const schema = name === undefined ? undefined : await loadNamed(name);
  const profile = layout === undefined ? undefined : await loadLayout(layout);
  refuseOtherRecord(profile, schema);
  const sheet = settings.sheet ?? entry.sheet;
  const dateOrder = settings.dateOrder ?? entry.dateOrder;
  const { maxSamples, values } = settings;
  return {
    file,
    isChosen: schema === undefined && profile === undefined,
    policy: {
      severity: config?.severity ?? {},
      suppress: config?.suppress.filter((each) => each.file === undefined || fits(each.file, path)) ?? [],
    },
    options: {
      candidates,
      set: { ...entry.set, ...settings.set },
      columns: { ...entry.columns, ...settings.map },
      strict: settings.strict ?? config?.strict ?? false,
      ...(schema === undefined ? {} : { schema }),
      ...(profile === undefined ? {} : { profile }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
      ...(settings.for === undefined ? {} : { purpose: settings.for }),
      ...(values === undefined ? {} : { values }),
      ...(maxSamples === undefined ? {} : { maxSamples }),
    },
  };
}

/** What the config says of a file; nothing where the command line says that it is something else. */
function entryFor(path: string, { schema, profile }: ReadSettings, config: FoundConfig | null): Partial<FileEntry> {
  const entry: Partial<FileEntry> = config?.files.find(({ match }) => fits(match, path)) ?? {};
  // Names may be typed without their domain, and with a version.
  const base = (name = "") => name.split("/").at(-1)?.split("@")[0] ?? "";
  const isOther = (typed?: string, own?: string) =>
    typed !== undefined && own !== undefined && base(typed) !== base(own);
  return isOther(schema, entry.schema) || isOther(profile, entry.profile) ? {} : entry;
}

/** The path of a file from the folder of the config, with `/` between its parts. */
function pathFrom(folder: string, file: string): string {
  return file === "-" ? file : relative(folder, resolve(file)).split(sep).join("/");
}
