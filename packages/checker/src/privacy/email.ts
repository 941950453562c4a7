import type { Personal } from "./kinds.ts";
import { isMailboxOfOrganisation } from "./mailbox.ts";

const LOCAL = /[\p{L}\p{N}.!#$%&'*+=?^_`{}~-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const NO_START = /[.'`*=?!]/;

/**
 * Email addresses, but for mailboxes of organisations. Works outwards from each @, so that a long text without one costs
 * nothing, and one with many is still read only once or twice.
 */
export function emailsIn(text: string): Personal[] {
  const found: Personal[] = [];
  let from = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > from && LOCAL.test(text[start - 1] ?? "")) start--;
    while (start < at && NO_START.test(text[start] ?? "")) start++;
    let end = at + 1;
    while (end < text.length && DOMAIN.test(text[end] ?? "")) end++;
    while (end > at && /[.-]/.test(text[end - 1] ?? "")) end--;
    from = at + 1;
    const [local, domain] = [text.slice(start, at), text.slice(at + 1, end)];
    if (local === "" || !isDomain(domain) || isMailboxOfOrganisation(local, domain)) continue;
    found.push({ kind: "email", start, end });
    from = end;
  }
  return found;
}

/** Labels with a dot between, of which the last has letters alone: `@51.5,-0.12` in a map link is none. */
function isDomain(text: string): boolean {
  const labels = text.split(".");
  return labels.length > 1 && labels.every((label) => label !== "") && /^\p{L}{2,}$|^xn--/u.test(labels.at(-1) ?? "");
}
