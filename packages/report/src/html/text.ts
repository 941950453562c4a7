import { clean } from "../words/clean.ts";
import { escaped } from "../xml.ts";

/** Text of a report in one line of a page. */
export function text(content: string): string {
  return escaped(clean(content));
}

/** A name in a page, that may be broken where a person would: after its marks and before its capitals. */
export function name(content: string): string {
  return text(content).replace(/[_/\\.-](?=\w)|\p{Ll}(?=\p{Lu})/gu, "$&<wbr/>");
}
