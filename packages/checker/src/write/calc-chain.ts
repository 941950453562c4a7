import { type Edit, edited, placedTags } from "./xml-places.ts";

/**
 * The list of calculations of a workbook without cells that hold no formula any more; null where none is left, since an
 * empty list is not allowed. `gone` has the names of the cells by the id of their sheet.
 */
export function withoutFormulas(xml: string, gone: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const edits: Edit[] = [];
  let sheet = "0";
  let written = "0";
  let left = 0;
  placedTags(xml, {
    open(local, { name, attributes: { r = "", i }, start, end }) {
      if (local !== "c") return;
      // Only the first of several entries of one sheet need name it (ISO/IEC 29500-1, 18.6.1).
      sheet = i ?? sheet;
      if (gone.get(sheet)?.has(r) === true) {
        edits.push({ start, end, text: "" });
        return;
      }
      left++;
      if (i === undefined && sheet !== written) {
        const at = start + 1 + name.length;
        edits.push({ start: at, end: at, text: ` i="${sheet}"` });
      }
      written = sheet;
    },
  });
  return left === 0 ? null : edited(xml, edits);
}

/** XML without the elements whose attribute ends with a text: what lists a part that is left out. */
export function withoutListing(xml: string, attribute: "PartName" | "Target", ending: string): string {
  const edits: Edit[] = [];
  placedTags(xml, {
    open(_local, { attributes, start, end, isSelfClosing }) {
      if (isSelfClosing && attributes[attribute]?.endsWith(ending) === true) edits.push({ start, end, text: "" });
    },
  });
  return edited(xml, edits);
}
