import { builtInFormat, formatShows, type Shows } from "./number-format.ts";
import { readXml } from "./xml.ts";

/** What each cell style of a workbook shows, by its number. */
export function readStyles(part: string, bytes: Uint8Array): readonly Shows[] {
  const own = new Map<string, Shows>();
  const styles: Shows[] = [];
  let isInCells = false;
  readXml(part, bytes, {
    open(name, { numFmtId = "0", formatCode = "" }) {
      if (name === "numFmt") own.set(numFmtId, formatShows(formatCode));
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) styles.push(own.get(numFmtId) ?? builtInFormat(Number(numFmtId)));
    },
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return styles;
}
