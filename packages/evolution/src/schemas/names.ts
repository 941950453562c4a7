import type { SchemaDocument } from "./document.ts";

/** Names that TypeScript or the DOM already gives to something else: a type of that name would shadow it. */
const GLOBALS = new Set(
  `Account Animation Array Attr Audio BigInt Blob Body Boolean Cache Comment Credential Crypto Date Document Element Error
  Event File Float Function Generator History Image Intl Iterator JSON Location Lock Map Math Node Notification Number
  Object Option Omit Partial Pick Plugin Promise Proxy Range Readonly Record Reflect Region Report Request Required
  Response Screen Selection Set Storage String Symbol Text Touch URL Window Worker`.split(/\s+/),
);

/** `planning-status` → `PlanningStatus` */
function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The TypeScript name of a schema, from its file name: never from its title, which is a label and may change. */
export function typeNameOf({ name, kind }: SchemaDocument): string {
  const base = pascalCase(name) + (kind === "codelist" ? "Code" : "");
  return GLOBALS.has(base) ? `${base}Value` : base;
}

/** The name of a schema under `$defs` of a bundle. */
export function defNameOf({ name, kind }: SchemaDocument): string {
  return kind === "codelist" ? `${name}-code` : name;
}
