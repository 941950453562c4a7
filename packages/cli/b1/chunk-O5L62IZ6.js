import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  UnknownProfileError,
  UnknownRecordError,
  domains,
  load,
  loadOutlines,
  loadProfile,
  records
} from "./chunk-SB3NIV2U.js";
import {
  CommandError
} from "./chunk-7AXTO7HT.js";

// src/commands/records.ts
async function loadCandidates() {
  return { ...await loadOutlines(), load, loadProfile };
}
async function loadNamed(name) {
  try {
    return await load(name);
  } catch (error) {
    if (!(error instanceof UnknownRecordError)) throw error;
    if (name.endsWith(".json")) {
      throw new CommandError(
        2,
        `${name} is a file, and a file is checked against the records of the standard, such as planning/brownfield-site. See their names with: standpipe list`
      );
    }
    if (domains.some((domain) => domain.name === name)) {
      throw new CommandError(2, `${name} is a domain and not a record. See its records with: standpipe list ${name}`);
    }
    const layout = await loadProfile(name).catch(() => null);
    if (layout !== null) {
      throw new CommandError(2, `${name} is a layout and not a record. It is a layout of ${layout.record}.`);
    }
    const { suggestion } = error;
    const advice = suggestion === null ? "See them all with: standpipe list" : `Did you mean ${suggestion}?`;
    throw new CommandError(2, `${error.message}. ${advice}`);
  }
}
async function loadLayout(name) {
  try {
    return await loadProfile(name);
  } catch (error) {
    if (!(error instanceof UnknownProfileError)) throw error;
    if (records.some((record) => record.name === name || record.name.endsWith(`/${name}`))) {
      throw new CommandError(2, `${name} is a record and not a layout. Name a record with --schema.`);
    }
    const { suggestion } = error;
    const advice = suggestion === null ? "See them all with: standpipe list --layouts" : `Did you mean ${suggestion}?`;
    throw new CommandError(2, `${error.message}. ${advice}`);
  }
}
function refuseOtherRecord(layout, schema) {
  if (layout === void 0 || schema === void 0 || layout.record === schema.metadata.name) return;
  throw new CommandError(
    2,
    `${layout.title} is a layout of ${layout.record}, and --schema names ${schema.metadata.name}. Leave out one of the two.`
  );
}

export {
  loadCandidates,
  loadNamed,
  loadLayout,
  refuseOtherRecord
};
