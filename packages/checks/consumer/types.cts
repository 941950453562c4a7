import { BrownfieldSite } from "@standpipe/planning";

import planning = require("@standpipe/planning");

declare function use(...values: unknown[]): void;
declare const input: unknown;
if (planning.BrownfieldSite.is(input)) {
  const site: BrownfieldSite = input;
  use(site.planning_status === "permissioned", BrownfieldSite.check(site).valid);
}

// @ts-expect-error: a code that the list does not have
export const wrong: BrownfieldSite["planning_status"] = "refused";
