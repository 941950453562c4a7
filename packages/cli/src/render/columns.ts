import { clean } from "./clean.ts";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

const GAP = "  ";

/** Width that each column needs, in columns of the terminal: that of its widest cell. */
export function widthsOf(rows: readonly (readonly string[])[]): number[] {
  return (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => textWidth(clean(row[at] ?? "")))));
}

/** Rows of cells in lines, each column padded to its width, the last one wrapped in what is left of `width`. */
export function columns(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  {
    width,
    indent,
    first,
  }: { readonly width: number; readonly indent: string; readonly first: (text: string) => string },
): string[] {
  const hanging = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, indent.length);
  return rows.flatMap((row) => {
    const before = row.slice(0, -1).map((cell, at) => {
      const text = clean(cell);
      const padding = " ".repeat((widths[at] ?? 0) - textWidth(text));
      return (at === 0 ? first(text) : text) + padding + GAP;
    });
    return wrap(row.at(-1) ?? "", { width, first: indent + before.join(""), rest: " ".repeat(hanging) });
  });
}
