import type { Drafts } from "../edit/drafts.ts";

/** The version of a domain's package, with what the next minor one will be; null where it has no package yet. */
export function versionsOf(
  domain: string,
  drafts: Drafts,
): { readonly isReleased: boolean; readonly next: string } | null {
  const text = drafts.read(`packages/${domain}/package.json`);
  if (text === null) return null;
  const { version = "" } = JSON.parse(text) as { readonly version?: string };
  const [, major = "1", minor = "0", patch = "0", before] = /^(\d+)\.(\d+)\.(\d+)(-.*)?$/.exec(version) ?? [];
  // 1.0.0-next.0 is on its way to 1.0.0, so what is added now comes in with that.
  if (before !== undefined) return { isReleased: false, next: `${major}.${minor}.${patch}` };
  return { isReleased: true, next: `${major}.${Number(minor) + 1}.0` };
}
