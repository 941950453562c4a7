import type { Look } from "./look.ts";

/** A title and what stands below it; nothing where there is nothing to stand there. */
export function section(title: string, lines: readonly string[], { palette }: Look): string[] {
  return lines.length === 0 ? [] : [palette.strong(title), "", ...lines];
}

/** Groups of lines with a blank line between them, as one text. */
export function blocksOf(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
