import { SaxesParser } from "saxes";
import { damaged } from "../read/workbook/refusals.ts";
import type { Attributes } from "../read/workbook/xml.ts";

/** An element with where it stands in the text. */
export interface PlacedTag {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly isSelfClosing: boolean;
  /** Of its opening tag when it opens, of its closing tag when it closes. */
  readonly start: number;
  readonly end: number;
}

/** What is told of each element; `local` is the name without its prefix. */
export interface PlacedHandlers {
  open(local: string, tag: PlacedTag): void;
  close?(local: string, tag: PlacedTag): void;
}

/**
 * Reads XML with the places of its tags, so that the rest of the text can be kept as it is. Throws UnreadableFileError where
 * it is not well-formed.
 */
export function placedTags(xml: string, handlers: PlacedHandlers): void {
  const parser = new SaxesParser({ xmlns: false });
  const placed = ({ name, attributes, isSelfClosing }: Omit<PlacedTag, "start" | "end">): PlacedTag => {
    const end = parser.position;
    // A "<" stands nowhere in a tag but at its start (XML 1.0, 3.1).
    return { name, attributes, isSelfClosing, start: xml.lastIndexOf("<", end - 1), end };
  };
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  parser.on("error", () => {
    throw damaged("one of its parts is not well-formed XML");
  });
  parser.on("opentag", (tag) => handlers.open(local(tag.name), placed(tag)));
  parser.on("closetag", (tag) => handlers.close?.(local(tag.name), placed(tag)));
  parser.write(xml).close();
}

/** One piece of a text and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with all edits made, which are in order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of edits) {
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
