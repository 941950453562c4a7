import { domains, type LoadedRecord, load, UnknownRecordError } from "@standpipe/catalogue";
import { CommandError } from "../exit-code.ts";

/** Loads a record by the name that a person typed. Throws a CommandError that suggests another where there is none. */
export async function loadNamed(name: string): Promise<LoadedRecord> {
  try {
    return await load(name);
  } catch (error) {
    if (!(error instanceof UnknownRecordError)) throw error;
    if (domains.some((domain) => domain.name === name)) {
      throw new CommandError(2, `${name} is a domain and not a record. See its records with: standpipe list ${name}`);
    }
    const { suggestion } = error;
    const advice = suggestion === null ? "See them all with: standpipe list" : `Did you mean ${suggestion}?`;
    throw new CommandError(2, `${error.message}. ${advice}`);
  }
}
