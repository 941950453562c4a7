import type { Form } from "./read-form.ts";

/** Where the codes of a new list come from. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** The source of a list: the standard with its address, or the house itself where none is named. */
export function sourceIn({ answers }: Form): Source {
  const standard = (answers.get("standard") ?? "").replace(/\s+/g, " ").trim();
  const [url] = /https:\/\/[^\s/]\S*/.exec(standard) ?? [];
  if (url === undefined) return { title: "Standpipe" };
  const address = withoutEnd(url, ".,;)");
  const title = withoutEnd(standard.replace(address, ""), " ,;:.()–-");
  return { title: title === "" ? address : title, url: address };
}

/** A text without the signs that it ends in, of those that are named. */
function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
