import { SaxesParser } from "saxes";

/** One element of a parsed text. */
export interface Parsed {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  text: string;
  /** Names of the elements it is in, the outermost first. */
  readonly path: readonly string[];
}

/** Parses XML and gives its elements in the order in which they begin. Throws where it is not well-formed. */
export function parseXml(text: string): Parsed[] {
  const all: Parsed[] = [];
  const open: Parsed[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name,
      attributes: { ...attributes } as Record<string, string>,
      text: "",
      path: open.map((one) => one.name),
    };
    all.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    for (const element of open) element.text += piece;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return all;
}
