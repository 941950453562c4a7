import type { GarbleWatch } from "../garbled.ts";
import type { Limits } from "../types.ts";
import { unescaped } from "./escapes.ts";
import { tooLarge } from "./refusals.ts";
import type { Unpacker } from "./unpacker.ts";
import { type XmlHandlers, XmlReader } from "./xml.ts";
import type { ZipEntry } from "./zip.ts";

// They are the one part of a workbook that must be held in memory: a million rows of twenty different names need less.
const MOST = 500_000_000;
const EACH = 16;

/** How far a part is read, and what sees its text. */
export interface Limited {
  readonly limits: Required<Limits>;
  readonly watch: GarbleWatch;
}

/** The texts that the cells of a workbook share. Reading aids (`rPh`) are left out, and rich text is plain. */
export function readSharedStrings(zip: Unpacker, entry: ZipEntry, { limits, watch }: Limited): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let aids = 0;
  let held = 0;
  const handlers: XmlHandlers = {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") aids++;
      else if (name === "t") isText = aids === 0;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") aids--;
      else if (name === "si") {
        held += text.length + EACH;
        if (held > MOST) throw tooLarge("its list of texts alone fills the memory");
        strings.push(unescaped(text));
      }
    },
  };
  const reader = new XmlReader(entry.name, limits.maxRowBytes, handlers, watch);
  for (const block of zip.stream(entry)) reader.write(block);
  reader.end();
  return strings;
}
