import { domains, loadProfiles, records } from "@standpipe/catalogue";
import { nearest } from "@standpipe/runtime/rules";
import { CommandError } from "../exit-code.ts";
import { lookOf } from "../io/terminal.ts";
import { layoutList, recordList } from "../render/lists.ts";

/** The options of `standpipe list`, as the command line gives them. */
export interface ListSettings {
  readonly layouts?: boolean;
  readonly format?: "text" | "json";
}

/** Prints the records of one domain or of all, or their layouts. Throws a CommandError for an unknown domain. */
export async function runList(
  domain: string | undefined,
  { layouts: isLayouts = false, format = "text" }: ListSettings,
): Promise<void> {
  const shown = domains.filter(({ name }) => domain === undefined || name === domain);
  if (shown.length === 0) throw unknownDomain(domain ?? "");
  const own = records.filter((record) => shown.some(({ name }) => name === record.domain));
  const layouts = (await loadProfiles())
    .filter(({ record }) => own.some(({ name }) => name === record))
    .map(({ name, title, description, version, record, shape }) => ({
      name,
      title,
      description,
      version,
      record,
      format: shape === "json" ? "json" : "csv",
    }));
  const look = lookOf(process.stdout);
  if (format === "json") {
    const answer = isLayouts ? { layouts } : { domains: shown, records: own, layouts };
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    process.stdout.write(isLayouts ? layoutList(own, layouts, look) : recordList(shown, own, layouts.length, look));
  }
}

function unknownDomain(domain: string): CommandError {
  const names = domains.map(({ name }) => name);
  const meant =
    nearest(domain, names)?.option ??
    records.find(({ name }) => name === domain || name.endsWith(`/${domain}`))?.domain;
  const advice = meant === undefined ? `There are ${names.join(", ")}.` : `Did you mean ${meant}?`;
  return new CommandError(2, `There is no domain called ${domain}. ${advice}`);
}
