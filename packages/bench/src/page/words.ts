import type { Spread } from "../measure/statistics.ts";

/** `8.0 (7.8–8.1)`, or with a unit behind the middle one. */
export function inSpread({ median, min, max }: Spread, words: (value: number) => string): string {
  return `${words(median)} (${words(min)}–${words(max)})`;
}

/** How many times as much: two figures where they are few. */
export function times(ratio: number): string {
  return ratio < 9.95 ? ratio.toPrecision(2) : whole(ratio);
}

export function seconds(value: number): string {
  return value.toFixed(2);
}

/** `1,234,567` */
export function whole(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}

/** Three figures: more would pretend to know what the noise hides. */
export function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString("en-GB");
}

/** Lines of a Markdown table, headings first, spaced as the formatter of this repository wants them. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const padded = rows.map((cells) =>
    line(
      widths.map((width, column) => (column === 0 ? pad(cells, 0).padEnd(width) : pad(cells, column).padStart(width))),
    ),
  );
  const rule = line(widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)));
  return [padded[0] ?? "", rule, ...padded.slice(1)].join("\n");
}

function pad(cells: readonly string[], column: number): string {
  return cells[column] ?? "";
}
