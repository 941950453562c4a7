import { SaxesParser } from "saxes";
import type { GarbleWatch } from "../garbled.ts";
import { UnreadableFileError } from "../types.ts";
import { damaged } from "./refusals.ts";

const MOST_DEPTH = 100;
/** A character beyond ASCII that is written as its number. */
const NUMBERED = /&#(?:x[\da-f]{2}|\d{3})/i;

/** The attributes of an element by their names as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told while XML is read. Names of elements come without their prefix: some programs write `x:row`. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Reads the XML of one part of a workbook, block by block. `longest` is the most characters between two tags; `watch` sees the text. */
export class XmlReader {
  readonly #parser = new SaxesParser({ position: false, xmlns: false });
  readonly #part: string;
  readonly #longest: number;
  readonly #watch: GarbleWatch | null;
  #decoder: TextDecoder | null = null;
  #sinceTag = 0;
  #depth = 0;

  constructor(part: string, longest: number, handlers: XmlHandlers, watch: GarbleWatch | null = null) {
    this.#part = part;
    this.#longest = longest;
    this.#watch = watch;
    this.#parser.on("opentag", (tag) => {
      this.#sinceTag = 0;
      if (++this.#depth > MOST_DEPTH) throw damaged(`${part} has elements more than ${MOST_DEPTH} deep`);
      handlers.open(localName(tag.name), tag.attributes);
    });
    this.#parser.on("closetag", (tag) => {
      this.#sinceTag = 0;
      this.#depth--;
      handlers.close(localName(tag.name));
    });
    this.#parser.on("text", (text) => handlers.text(text));
    this.#parser.on("cdata", (text) => handlers.text(text));
    this.#parser.on("doctype", () => {
      throw damaged(`${part} declares entities, which no spreadsheet program writes`);
    });
  }

  /** Throws UnreadableFileError where the XML is not well-formed. */
  write(block: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(block));
    const text = this.#decoder.decode(block, { stream: true });
    this.#sinceTag += text.length;
    if (this.#watch !== null && !this.#watch.seen) {
      this.#watch.look(text);
      // What the numbers mean is only known once they are read: it may be a sign.
      if (NUMBERED.test(text)) this.#watch.seen = true;
    }
    try {
      this.#parser.write(text);
    } catch (error) {
      throw error instanceof UnreadableFileError ? error : damaged(`${this.#part} is not well-formed XML`);
    }
    if (this.#sinceTag > this.#longest) {
      throw new UnreadableFileError(
        "row-too-long",
        `The workbook has a text of more than ${this.#longest.toLocaleString("en-GB")} characters in ${this.#part}.`,
        "Look for a cell that holds much more than it should, or save the sheet as CSV UTF-8.",
      );
    }
  }

  /** Whether the XML is complete. */
  end(): boolean {
    try {
      this.#parser.close();
      return true;
    } catch {
      return false;
    }
  }
}

/** Reads a whole part. Throws UnreadableFileError where it is not well-formed or not complete. */
export function readXml(part: string, bytes: Uint8Array, handlers: Partial<XmlHandlers>): void {
  const nothing = () => {};
  const reader = new XmlReader(part, bytes.length, { open: nothing, close: nothing, text: nothing, ...handlers });
  reader.write(bytes);
  if (!reader.end()) throw damaged(`${part} is cut short`);
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The packaging standard allows UTF-8 and UTF-16, and the latter has a byte order mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
