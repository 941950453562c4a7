import { clean, visible } from "./words/clean.ts";

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as the content of an element of HTML or XML: nothing in it is markup, and no character is one that XML lacks. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => NAMED[sign] ?? "");
}

/** An element of XML in one line, with what it holds as markup. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(clean(String(value)))}"`],
  );
  const start = `<${name}${written.join("")}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join("\n")}</${name}>`;
}
